"""What the tabs made of lists ask of the book; every function here runs on the book's thread."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ctdesk.queries.fields import FieldView, Lists
    from ctdesk.queries.forms import Row
    from ctdesk.queries.refs import Ref
    from ctdesk.store.book import Book


@dataclass(frozen=True)
class Parts:
    """The lists of an event by key: their rows, their fields, and what the boxes offer."""

    rows: "Mapping[str, tuple[Row, ...]]"
    known: "Mapping[str, dict[str, FieldView]]"
    lists: "Lists"


def parts(book: "Book", event: "Ref", keys: Sequence[str]) -> Parts | None:
    """The lists as they are now; None when the event is no longer there."""
    from ctdesk.model.catalogue import parts as parts_of
    from ctdesk.queries.fields import described, lists
    from ctdesk.queries.forms import form_state

    state = form_state(book, event.kind, event.id, keys)
    if state is None:
        return None
    kinds = {key: parts_of(event.kind)[key].meaning.kind for key in keys}
    known = {key: described(kind) for key, kind in kinds.items()}
    return Parts(state.lists, known, lists(book, *kinds.values()))


def add(book: "Book", event: "Ref", key: str, draft: Mapping[str, Any]) -> int:
    """Add an item to a list; its id."""
    from ctdesk.actions.records import add_part

    return add_part(book, event, key, draft).id


def remove(book: "Book", kind: str, row_id: int) -> None:
    """Take an item out of its list."""
    from ctdesk.actions.removal import remove as removed
    from ctdesk.queries.refs import Ref

    removed(book, [Ref(kind, row_id)])


def move(book: "Book", event: "Ref", key: str, ids: Sequence[int]) -> None:
    """Put a list into another order."""
    from ctdesk.actions.records import move_part

    move_part(book, event, key, ids)
