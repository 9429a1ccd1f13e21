"""What merging asks of the book, as plain functions that run off the window."""

from collections.abc import Generator, Iterable, Mapping
from typing import TYPE_CHECKING

from ctdesk.kernel.errors import Cancelled

if TYPE_CHECKING:
    from ctdesk.queries.doubles import Pairs
    from ctdesk.queries.faces import Face
    from ctdesk.queries.merging import Comparison
    from ctdesk.queries.refs import Ref
    from ctdesk.store.book import Book

_FEW = 20_000
_PATIENCE = 20


def is_quickly_looked(book: "Book") -> bool:
    """Whether comparing everybody takes no longer than a blink or two."""
    from ctdesk.queries import listing

    return listing.total(book, "people") <= _FEW


def look(book: "Book") -> Generator[float, None, "Pairs | None"]:
    """Compare everybody; a search that was more pressing makes it begin again."""
    from ctdesk.queries.doubles import Doubles

    for _attempt in range(_PATIENCE):
        try:
            return (yield from book.companion(Doubles).look())
        except Cancelled:
            continue
    return None


def pairs(book: "Book") -> "Pairs":
    """The pairs that stand after what changed."""
    from ctdesk.queries.doubles import Doubles

    return book.companion(Doubles).pairs()


def faces(
    book: "Book", ids: Iterable[int], places: Iterable[int]
) -> "tuple[dict[int, Face], dict[int, tuple[float, tuple[str, ...]]]]":
    """People in a few words by id, and how likely and why by place of a pair."""
    from ctdesk.queries.doubles import Doubles
    from ctdesk.queries.faces import faces as found

    doubles = book.companion(Doubles)
    told = {place: (doubles.score(place), doubles.why(place)) for place in places}
    return found(book, ids), told


def tell_apart(book: "Book", one: int, other: int) -> None:
    """Note that two people are two."""
    from ctdesk.actions.merging import tell_apart as note

    note(book, one, other)


def compared(book: "Book", kind: str, ids: tuple[int, ...], is_chosen: bool) -> "Comparison":
    """Two records side by side; unless chosen, the one named more often is the one to keep."""
    from ctdesk.queries.merging import better_kept, comparison
    from ctdesk.queries.refs import Ref

    one, other = (Ref(kind, row_id) for row_id in ids[:2])
    return comparison(book, *((one, other) if is_chosen else better_kept(book, one, other)))


def merge(book: "Book", kept: "Ref", lost: "Ref", choices: Mapping[str, str]) -> None:
    """Make two records one."""
    from ctdesk.actions.merging import merge as do

    do(book, kept, lost, choices)
