"""Records from a JSON file, in the shape `show` prints: read, checked, one piece of work."""

import json
from pathlib import Path
from typing import Any

from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr

LIMIT = 64 * 1024 * 1024


def read_draft(path: Path) -> dict[str, Any]:
    """The record a file holds, the files its documents name read in.

    A document with `"file": "notes.txt"` takes the bytes of that file, which lies beside the
    JSON file, and its name.
    """
    draft = _json_of(path)
    if not isinstance(draft, dict):
        raise UserError(
            tr("“{name}” must hold one object in braces; correct the file.", name=path.name)
        )
    for document in draft.get("documents") or ():
        if isinstance(document, dict) and document.get("file"):
            with_content(document, path.parent)
    return draft


def with_content(document: dict[str, Any], folder: Path) -> None:
    """Replace the `file` a document names by its bytes and its name."""
    named = str(document.pop("file"))
    document.setdefault("file_name", Path(named).name)
    document["content"] = _bytes_of(folder / named)


def _json_of(path: Path) -> Any:
    try:
        return json.loads(_bytes_of(path).decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise UserError(
            tr("“{name}” is not UTF-8 text; save it as UTF-8 and try again.", name=path.name)
        ) from error
    except (json.JSONDecodeError, RecursionError) as error:
        where = getattr(error, "lineno", 1)
        raise UserError(
            tr(
                "“{name}” is not valid JSON at line {line}; correct it and try again.",
                name=path.name,
                line=where,
            )
        ) from error


def _bytes_of(path: Path) -> bytes:
    try:
        if path.stat().st_size > LIMIT:
            raise UserError(
                tr("“{name}” is larger than 64 MB; give a smaller file.", name=path.name)
            )
        return path.read_bytes()
    except (OSError, ValueError) as error:
        raise UserError(
            tr("“{name}” cannot be read; check the name and the folder.", name=path.name)
        ) from error
