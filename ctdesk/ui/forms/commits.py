"""What a form asks of the book; every function here runs on the book's thread."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ctdesk.queries.fields import FieldView, Lists
    from ctdesk.queries.forms import FormState
    from ctdesk.store.book import Book


@dataclass(frozen=True)
class Beginning:
    """What a form needs before it is laid out.

    `fields` holds the fields of the record under "", without those the office does not ask for,
    and those of each list under its key;
    `inner` names the kind of the items of each list, `ordered` the lists that keep an order.
    """

    fields: "dict[str, dict[str, FieldView]]"
    inner: dict[str, str]
    ordered: frozenset[str]
    lists: "Lists"
    state: "FormState | None"


def begin(book: "Book", kind: str, row_id: int | None, keys: Sequence[str]) -> Beginning:
    """The fields of a kind and of its lists, what boxes offer, and the record as it is."""
    from ctdesk.model.catalogue import parts
    from ctdesk.queries.fields import described, lists
    from ctdesk.queries.forms import form_state, is_asked

    inner = {key: parts(kind)[key].meaning.kind for key in keys}
    ordered = frozenset(key for key in keys if "position" in parts(kind)[key].__table__.columns)
    state = form_state(book, kind, row_id, keys)
    own = {n: f for n, f in described(kind).items() if is_asked(book, n, state)}
    fields = {"": own, **{key: described(part) for key, part in inner.items()}}
    return Beginning(fields, inner, ordered, lists(book, kind, *inner.values()), state)


def read(book: "Book", kind: str, row_id: int | None, keys: Sequence[str]) -> "FormState | None":
    """The record as it is now."""
    from ctdesk.queries.forms import form_state

    return form_state(book, kind, row_id, keys)


def commit(
    book: "Book", kind: str, row_id: int, name: str, value: object, typed: str, reason: str | None
) -> None:
    """Keep a field; what was typed stays as a draft until that went well."""
    from ctdesk.actions.records import set_field
    from ctdesk.queries.forms import draft_place
    from ctdesk.queries.refs import Ref

    place = draft_place(kind, row_id, name)
    book.keep_draft(place, typed)
    set_field(book, Ref(kind, row_id), name, value, reason=reason)
    book.keep_draft(place, None)


def create(book: "Book", kind: str, draft: Mapping[str, Any]) -> int:
    """Record what was typed into the form of something new; its id."""
    from ctdesk.actions.records import add
    from ctdesk.queries.forms import draft_place

    row_id = add(book, kind, draft).id
    for name in draft:
        book.keep_draft(draft_place(kind, None, name), None)
    return row_id


def keep_drafts(
    book: "Book", kind: str, row_id: int | None, typed: Mapping[str, str | None]
) -> None:
    """Keep unfinished typing by field; None forgets it."""
    from ctdesk.queries.forms import draft_place

    for name, text in typed.items():
        book.keep_draft(draft_place(kind, row_id, name), text)


def add_part(book: "Book", kind: str, row_id: int, key: str, draft: Mapping[str, Any]) -> None:
    """Add an item to a list of the record."""
    from ctdesk.actions.records import add_part as add
    from ctdesk.queries.refs import Ref

    add(book, Ref(kind, row_id), key, draft)


def remove_part(book: "Book", kind: str, row_id: int) -> None:
    """Take an item out of its list."""
    from ctdesk.actions.removal import remove
    from ctdesk.queries.refs import Ref

    remove(book, [Ref(kind, row_id)])


def move_parts(book: "Book", kind: str, row_id: int, key: str, ids: Sequence[int]) -> None:
    """Put a list into another order."""
    from ctdesk.actions.records import move_part
    from ctdesk.queries.refs import Ref

    move_part(book, Ref(kind, row_id), key, ids)
