"""What the strip of possible duplicates asks of the book; it runs off the window's thread."""

from collections.abc import Generator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ctdesk.queries.doubles_at_event import Double
    from ctdesk.store.book import Book


def doubles(book: "Book", event: int) -> "Generator[float, None, tuple[Double, ...]]":
    """The people of an event who may be recorded twice, the likeliest first."""
    from ctdesk.queries.doubles_at_event import DoublesAtEvents

    return book.companion(DoublesAtEvents).at(event)
