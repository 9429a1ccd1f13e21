"""What the attendance grid asks of the book; every function here runs on the book's thread."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ctdesk.actions.attendance import Marked
    from ctdesk.model.attendance import Occasion
    from ctdesk.queries.attendance import Register
    from ctdesk.queries.refs import Ref
    from ctdesk.store.book import Book


def register(book: "Book", event: int) -> "Register":
    """The people, days, sessions and marks of an event."""
    from ctdesk.queries import attendance

    return attendance.register(book, event)


def mark(
    book: "Book",
    event: "Ref",
    cells: "Sequence[tuple[int, Occasion]]",
    status: str | None,
    only_empty: bool,
) -> "Marked":
    """Store marks as one step."""
    from ctdesk.actions import attendance

    return attendance.mark(book, event, cells, status, only_empty=only_empty)


def follow_again(book: "Book", event: "Ref", participations: Sequence[int]) -> int:
    """Statuses set by hand follow the marks again; how many did."""
    from ctdesk.actions import attendance

    return attendance.follow_again(book, event, participations)


def count(book: "Book", ref: "Ref") -> int:
    """How many people have marks."""
    from ctdesk.queries import attendance

    return attendance.count(book, ref.id)
