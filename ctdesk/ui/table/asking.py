"""What the table asks the book, as plain functions that run on the book's thread."""

from array import array
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from time import perf_counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ctdesk.queries.details import Details
    from ctdesk.queries.listing import Column, View
    from ctdesk.queries.search.found import Found
    from ctdesk.queries.search.marks import Marks
    from ctdesk.store.book import Book

Row = tuple[str, ...]

BLOCK = 8
"""How many rows are read together: few, as each that is not in sight costs a jump its time."""
FIRST = 256
_WINDOW = 6
"""Blocks that fill a window."""


@dataclass(frozen=True)
class Answer:
    """What the table shows next: what was found, the rows of some blocks, and the whole number."""

    view: "View"
    found: "Found"
    blocks: Mapping[int, Sequence[Row]]
    total: int
    milliseconds: float = 0.0
    is_beginning: bool = False
    marks: "Marks | None" = None


@dataclass(frozen=True)
class Beginning:
    """The first answer of a page, with the columns it could show."""

    columns: tuple["Column", ...]
    answer: Answer
    is_default: bool = field(default=True)


def beginning(
    book: "Book", page: str, kept: Mapping[str, object], text: str, among: str = ""
) -> Beginning:
    """Columns, the view as it was left, and as many rows as fill a window."""
    from ctdesk.queries import listing
    from ctdesk.queries.search.found import Found

    columns = listing.columns(book, page)
    view = _as_left(listing.default_view(book, page), columns, kept)
    view = replace(view, text=text, among=among)
    started = perf_counter()
    found = Found.of(listing.first_ids(book, view, FIRST))
    blocks = _blocks(book, view, found, windowful(0, found.number))
    total = listing.total(book, page, among)
    taken = (perf_counter() - started) * 1000
    is_beginning = found.number >= FIRST
    marked = _marks(book, view)
    return Beginning(columns, Answer(view, found, blocks, total, taken, is_beginning, marked))


def answer(book: "Book", view: "View", looked_at: Collection[int], total: int | None) -> Answer:
    """What the view finds, and the rows of the first block and of those that are looked at."""
    from ctdesk.queries import listing

    started = perf_counter()
    found = listing.found(book, view)
    last = max(found.number - 1, 0) // BLOCK
    seen = _blocks(book, view, found, sorted(n for n in {0, *looked_at} if n <= last))
    if not view.text.strip():
        total = found.number
    elif total is None:
        total = listing.total(book, view.page, view.among)
    taken = (perf_counter() - started) * 1000
    return Answer(view, found, seen, total, taken, marks=_marks(book, view))


def windowful(first: int, number: int) -> range:
    """The blocks a window may have room for from `first` on, or from the last there is."""
    last = max(number - 1, 0) // BLOCK
    first = min(first, last)
    return range(first, min(first + _WINDOW, last + 1))


def put_in_order(_book: "Book", found: "Found") -> None:
    """Have all that was found in order, before somebody goes there."""
    found.whole()


def rows(book: "Book", view: "View", ids: "array[int]") -> Sequence[Row]:
    """The rows of some ids."""
    from ctdesk.queries import listing

    return listing.rows(book, view, ids)


def details(book: "Book", page: str, record: int) -> "Details":
    """What the detail pane says of one record."""
    from ctdesk.queries.details import details as found

    return found(book, page, record)


def _marks(book: "Book", view: "View") -> "Marks | None":
    if not view.text.strip():
        return None
    from ctdesk.queries.search.marks import marks

    return marks(book, view.page, view.text)


def _blocks(
    book: "Book", view: "View", found: "Found", numbers: Sequence[int]
) -> dict[int, Sequence[Row]]:
    """The rows of some blocks, read in one go."""
    wanted = found.among((number * BLOCK, (number + 1) * BLOCK) for number in numbers)
    read = rows(book, view, wanted)
    return {number: read[at * BLOCK : (at + 1) * BLOCK] for at, number in enumerate(numbers)}


def _as_left(view: "View", columns: Sequence["Column"], kept: Mapping[str, object]) -> "View":
    known = {column.key for column in columns}
    order = kept.get("columns")
    if isinstance(order, list) and (chosen := tuple(key for key in order if key in known)):
        view = replace(view, columns=chosen)
    from ctdesk.queries.listing import sorted_by

    sort = tuple(o for o in sorted_by(str(kept.get("sort") or "")) if o.key in known)
    return replace(view, sort=sort) if sort else view
