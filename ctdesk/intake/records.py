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
    JSON file, and its name. Whatever is not of the shape expected is a UserError.
    """
    draft = _json_of(path)
    if not isinstance(draft, dict):
        raise UserError(
            tr("“{name}” must hold one object in braces; correct the file.", name=path.name)
        )
    documents = draft.get("documents")
    for document in documents if isinstance(documents, list) else ():
        if isinstance(document, dict) and document.get("file"):
            with_content(document, path.parent)
    return draft


def with_content(document: dict[str, Any], folder: Path) -> None:
    """Replace the `file` a document names by its bytes and its name.

    Only a file of this folder: a JSON file that somebody sent names no other of this computer.
    """
    named = str(document.pop("file"))
    if named != Path(named).name:
        raise UserError(
            tr(
                "“{name}” must lie beside the JSON file; put it there and name it alone.",
                name=named,
            )
        )
    document.setdefault("file_name", named)
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
    except ValueError as error:  # Python reads no number of more than 4,300 digits
        raise UserError(
            tr(
                "“{name}” holds a number of thousands of digits; shorten it and try again.",
                name=path.name,
            )
        ) from error


def _bytes_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(LIMIT + 1)
    except (OSError, ValueError) as error:
        raise UserError(
            tr("“{name}” cannot be read; check the name and the folder.", name=path.name)
        ) from error
    if len(content) > LIMIT:
        raise UserError(tr("“{name}” is larger than 64 MB; give a smaller file.", name=path.name))
    return content
