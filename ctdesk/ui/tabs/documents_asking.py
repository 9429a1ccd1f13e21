"""Files into the book and out of it; reading and writing them is kept off the book's thread."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr

if TYPE_CHECKING:
    from ctdesk.queries.refs import Ref
    from ctdesk.store.book import Book


def read_file(path: Path) -> bytes:
    """The bytes of a file to be attached."""
    from ctdesk.actions.documents import LIMIT

    try:
        if path.is_dir():
            raise UserError(tr("“{name}” is a folder; attach its files.", name=path.name))
        if path.stat().st_size > LIMIT:
            raise UserError(
                tr(
                    "“{name}” is larger than {limit} MB; keep it elsewhere and record its address.",
                    name=path.name,
                    limit=LIMIT // (1024 * 1024),
                )
            )
        return path.read_bytes()
    except OSError as error:
        raise UserError(
            tr("“{name}” cannot be read; check the file and its folder.", name=path.name)
        ) from error


def attach(book: "Book", event: "Ref", name: str, content: bytes) -> str:
    """Keep a file in the book, named after itself; its title."""
    from ctdesk.actions.records import add_part

    title = Path(name).stem.replace("_", " ").strip() or name
    draft: dict[str, Any] = {"title": title, "file_name": name, "content": content}
    kind = likely_kind(book, title)
    if kind is not None:
        draft["document_kind"] = kind
    add_part(book, event, "documents", draft)
    return title


def likely_kind(book: "Book", title: str) -> str | None:
    """The kind of document whose name stands in a title, the longest first."""
    from ctdesk.kernel.text import fold

    rows = book.rows(
        "SELECT key, label_en, label_fr, label_ar FROM term"
        " WHERE vocabulary = 'document_kind' AND active AND key != 'other'"
    )
    told = f" {fold(title)} "
    named = [
        (len(folded), key)
        for key, *labels in rows
        for label in labels
        if (folded := fold(label)) and f" {folded} " in told
    ]
    return max(named)[1] if named else None


def content(book: "Book", document: int) -> bytes:
    """The bytes of a document kept in the book."""
    from ctdesk.actions.documents import content_of

    return content_of(book, document)


def write_file(path: Path, content: bytes) -> Path:
    """Write a copy outside the book, whole or not at all."""
    from ctdesk.kernel.files import write_bytes

    write_bytes(path, content, private=True)
    return path
