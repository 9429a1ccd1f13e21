"""What editing in cells asks of the book, as plain functions that run on the book's thread."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ctdesk.queries.bulk import Cell
    from ctdesk.queries.listing import Column
    from ctdesk.store.book import Book


@dataclass(frozen=True)
class Place:
    """A cell by its page, its column and its record."""

    page: str
    column: "Column"
    record: int


def cell(book: "Book", place: Place) -> "Cell":
    """The cell, ready to be edited, or why it cannot be."""
    from ctdesk.queries import listing
    from ctdesk.queries.bulk import cell as found

    kind = listing.kind_of(book, place.page)
    return found(book, kind, place.column.key, place.column.label, place.record)


def keep(book: "Book", place: Place, name: str, value: object) -> None:
    """Keep what was typed into the cell, as one undoable step."""
    from ctdesk.actions.records import set_fields
    from ctdesk.queries import listing
    from ctdesk.queries.bulk import as_wished
    from ctdesk.queries.refs import Ref

    kind = listing.kind_of(book, place.page)
    set_fields(book, Ref(kind, place.record), as_wished(place.column.key, name, value))


def turn_round(book: "Book", place: Place) -> bool:
    """Make yes of no and no of yes; whether the cell is one of these."""
    from ctdesk.model.field import Kind

    found = cell(book, place)
    if found.field is None or found.field.kind is not Kind.FLAG:
        return False
    keep(book, place, found.field.name, not found.value)
    return True


def put(book: "Book", place: Place, typed: str) -> str:
    """Put a text into the cell as if it were typed there; the label of its column."""
    from ctdesk.kernel.errors import UserError

    found = cell(book, place)
    if found.field is None:
        raise UserError(found.why)
    keep(book, place, found.field.name, typed)
    return place.column.label


def empty(book: "Book", place: Place) -> str:
    """Empty the cell; the label of its column."""
    return put(book, place, "")
