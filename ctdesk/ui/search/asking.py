"""What searching asks the book beside the rows, as plain functions that run off the window."""

import re
from collections.abc import Generator, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from ctdesk.kernel.errors import UserError

if TYPE_CHECKING:
    from ctdesk.queries.listing import Column
    from ctdesk.queries.search.completion import Completion
    from ctdesk.queries.search.facets import Facet
    from ctdesk.queries.search.keyword import Keyword
    from ctdesk.queries.search.manual import Manual
    from ctdesk.store.book import Book


_COMPOSED = {
    ("events", "place"): "country",
    ("events", "people"): "participants",
    ("events", "full_title"): "title",
}


def left_unsaid(_error: UserError) -> None:
    """What is wrong with a search is said once, under its box, and not by whoever else asks."""


def completions(book: "Book", page: str, text: str, cursor: int) -> Sequence["Completion"]:
    """What could stand where the cursor is."""
    from ctdesk.queries.search.completion import completions as found

    return found(book, page, text, cursor)


def facets(book: "Book", page: str, text: str) -> Generator[float, None, Sequence["Facet"]]:
    """How the present result divides, by type, year, country and so on; in steps."""
    from ctdesk.queries.search.facets import facets_in_steps

    return (yield from facets_in_steps(book, page, text))


def warm(book: "Book", page: str, is_wanted: bool) -> Iterator[float]:
    """Get a page ready for typing; unless that is wanted now, only where it takes long."""
    from ctdesk.queries.search import warming

    if is_wanted or warming.is_worth_warming(book, page):
        yield from warming.warm(book, page)


def read_ahead(book: "Book", page: str, text: str) -> Iterator[float]:
    """Read what the next letter would find."""
    from ctdesk.queries.search.ahead import ahead

    yield from ahead(book, page, text)


def forget_facets(book: "Book") -> None:
    """Let go of what counting them keeps; it is read again when they are looked at again."""
    from ctdesk.queries.search.facets import Divisions

    book.companion(Divisions).forget()


def statuses(book: "Book", page: str, text: str) -> Sequence[tuple[str, str, int]]:
    """Key, "tone|label" and number of each status among the records a search finds."""
    from ctdesk.queries import listing
    from ctdesk.queries.search.facets import status_counts
    from ctdesk.queries.search.values import term_labels

    counts = status_counts(book, page, text)
    if not counts:
        return ()
    keys = {label: key for key, label in term_labels(book, listing.counted_by(book, page))}
    return [(keys[packed.partition("|")[2]], packed, number) for packed, number in counts]


def keywords(book: "Book", page: str) -> Sequence["Keyword"]:
    """Every keyword of a page."""
    from ctdesk.queries.search.keywords import keywords as found

    return found(book, page)


def manual(book: "Book") -> "Manual":
    """The manual of the search in the reader's language."""
    from ctdesk.kernel.i18n import language
    from ctdesk.queries.search.manual import manual as found

    return found(book, language())


def count(book: "Book", page: str, text: str) -> int:
    """How many records a search finds."""
    from ctdesk.queries import listing

    return listing.count(book, listing.View(page, (), (), text))


def keywords_of_columns(book: "Book", page: str) -> Mapping[str, "Keyword"]:
    """The keyword that searches in a column, by the column's key; columns without one are left out.

    A column is known by its key or by its label, whichever is a spelling of the keyword; what a
    composed column is searched by stands in `_COMPOSED`.
    """
    from ctdesk.queries import listing
    from ctdesk.queries.search.keyword import by_name, hyphenated
    from ctdesk.queries.search.keywords import keywords

    known = by_name(keywords(book, page))
    found = {}
    for column in listing.columns(book, page):
        composed = _COMPOSED.get((page, column.key), "")
        names = (composed, hyphenated(column.key), hyphenated(column.label))
        keyword = next((known[name] for name in names if name in known), None)
        if keyword is not None:
            found[column.key] = keyword
    return found


def cell_value(
    book: "Book", page: str, column: "Column", record: int, shown: str
) -> tuple[str, str]:
    """The keyword and the value that find a cell again; either is empty where nothing does.

    `shown` is the plain text of the cell. Dates are read from the record, for the search knows
    them better as they are kept; of a composed place the country is asked for.
    """
    from ctdesk.queries import listing

    keyword = keywords_of_columns(book, page).get(column.key)
    if keyword is None:
        return "", ""
    if column.kind == "number":
        return keyword.key, "".join(filter(str.isdecimal, shown))
    if column.kind == "date":
        view = listing.View(page, (column.key,), ())
        (found,) = listing.records(book, view, [record]) or [{}]
        start = found.get("start_date") or found.get(column.key)
        end = found.get("end_date")
        return keyword.key, f"{start}..{end}" if end and end != start else str(start or "")
    if (page, column.key) in _COMPOSED and keyword.key == "country":
        return keyword.key, re.split("[,،]", shown)[-1].strip()
    return keyword.key, shown.strip()
