"""What searching asks the book beside the rows, as plain functions that run off the window."""

from collections.abc import Mapping, Sequence
from importlib.util import find_spec
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ctdesk.queries.search.completion import Completion
    from ctdesk.queries.search.facets import Facet
    from ctdesk.queries.search.keyword import Keyword
    from ctdesk.store.book import Book


def completions(book: "Book", page: str, text: str, cursor: int) -> Sequence["Completion"]:
    """What could stand where the cursor is."""
    if find_spec("ctdesk.queries.search.completion") is None:
        return ()
    from ctdesk.queries.search.completion import completions as found

    return found(book, page, text, cursor)


def facets(book: "Book", page: str, text: str) -> Sequence["Facet"]:
    """How the present result divides, by type, year, country and so on."""
    if find_spec("ctdesk.queries.search.facets") is None:
        return ()
    from ctdesk.queries.search.facets import facets as found

    return found(book, page, text)


def keywords(book: "Book", page: str) -> Sequence["Keyword"]:
    """Every keyword of a page."""
    from ctdesk.queries.search.keywords import keywords as found

    return found(book, page)


def count(book: "Book", page: str, text: str) -> int:
    """How many records a search finds."""
    from ctdesk.queries import listing

    return listing.count(book, listing.View(page, (), (), text))


def keywords_of_columns(book: "Book", page: str) -> Mapping[str, "Keyword"]:
    """The keyword that searches in a column, by the column's key; columns without one are left out.

    A column is known by its key or by its label, whichever is a spelling of the keyword.
    """
    from ctdesk.queries import listing
    from ctdesk.queries.search.keyword import by_name, hyphenated
    from ctdesk.queries.search.keywords import keywords

    known = by_name(keywords(book, page))
    found = {}
    for column in listing.columns(book, page):
        names = (hyphenated(column.key), hyphenated(column.label))
        keyword = next((known[name] for name in names if name in known), None)
        if keyword is not None:
            found[column.key] = keyword
    return found
