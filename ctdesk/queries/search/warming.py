"""What is read before anybody asks: the records of each first letter, the largest sets of all."""

from collections.abc import Iterator
from dataclasses import replace

from ctdesk.queries import listing
from ctdesk.queries.search.finder import Finder
from ctdesk.queries.search.matching import expression
from ctdesk.queries.search.plan import Match
from ctdesk.store.book import Book

_LETTERS = "maesbnkdtcofihlrjpwgyuvzqx0123456789ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
"""Latin letters in the order of how many names begin with them, digits, Arabic letters."""

_FEWEST = 20_000
"""Below so many records every first letter is found within a blink."""


def warm(book: Book, page: str, among: str = "") -> Iterator[float]:
    """Get a page ready for typing; yields the fraction done, to be stopped at any time.

    Cancelled when a question stopped it; what was read by then is kept.
    """
    view = replace(listing.default_view(book, page), among=among)
    if listing.total(book, page, among) < _FEWEST:
        return
    leaves = (Match(expression(letter, is_quoted=False)) for letter in _LETTERS)
    yield from book.companion(Finder).warm(leaves, listing.sorting(book, view))
