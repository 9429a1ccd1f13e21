"""Short ids: E12 is event 12. What people type to name a record, and what lists print."""

import re
from dataclasses import dataclass

from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr
from ctdesk.model.catalogue import by_prefix, entities, entity
from ctdesk.store.book import Book

_SHORT = re.compile(r"([A-Za-z]{1,2})(\d{1,18})")
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


@dataclass(frozen=True)
class Ref:
    """A record of a book by its kind and row id; as text its short id."""

    kind: str
    id: int

    def __str__(self) -> str:
        return f"{entity(self.kind).meaning.prefix}{self.id}"


def find(book: Book, text: str, *, kind: str | None = None) -> Ref:
    """The record named by a short id, a UUID or, where the kind is known, a plain number."""
    typed = text.strip()
    ref = _parse(book, typed, kind)
    if ref is None or (kind is not None and ref.kind != kind) or not exists(book, ref):
        what = tr(entity(kind).meaning.one).lower() if kind else tr("record")
        raise UserError(
            tr(
                "There is no {what} “{text}” in this book; look up its id with “ctdesk list”.",
                what=what,
                text=typed[:60],
            )
        )
    return ref


def exists(book: Book, ref: Ref) -> bool:
    """Whether the record is in the book."""
    return bool(book.rows(f"SELECT 1 FROM {ref.kind} WHERE id = ?", (ref.id,)))


def _parse(book: Book, typed: str, kind: str | None) -> Ref | None:
    if kind and typed.isascii() and typed.isdigit() and len(typed) < 19:
        return Ref(kind, int(typed))
    short = _SHORT.fullmatch(typed)
    if short:
        found = by_prefix().get(short[1].upper())
        return Ref(found.meaning.kind, int(short[2])) if found else None
    if _UUID.fullmatch(typed.lower()):
        return _by_uuid(book, typed.lower())
    return None


def _by_uuid(book: Book, uuid: str) -> Ref | None:
    each = (f"SELECT '{kind}', id FROM {kind} WHERE uuid = :uuid" for kind in entities())
    found = book.rows(" UNION ALL ".join(each), {"uuid": uuid})
    return Ref(*found[0]) if found else None
