"""What is read before anybody asks: the records of each first letter and pair of letters.

These are the largest sets a word can find, and the first that are asked for. Among many people,
what comparing a typed name with them needs is got ready as well.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

from ctdesk.queries import listing
from ctdesk.queries.search.ahead import Following
from ctdesk.queries.search.finder import Finder
from ctdesk.queries.search.marks import marks
from ctdesk.queries.search.matching import expression
from ctdesk.queries.search.plan import Match
from ctdesk.queries.search.planning import planned
from ctdesk.store.book import Book

_LATIN, _ARABIC, _DIGITS = (
    "maesbnkdtcofihlrjpwgyuvzqx",
    "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
    "0123456789",
)
"""Latin letters in the order of how many names begin with them."""

_SAMPLE = "-a (b)"
"""A search that needs all of the language, so that the first one typed finds it ready."""

_MANY = 20_000
"""From so many records on, what counts and joins them is got ready before it is needed."""

_FEWEST = 50_000
"""Below so many records every set is found within a blink."""

_WORTH, _WORTH_OF_ONE = 8, 40
"""A set of at least one record in so many is worth being kept; of a single letter, which nobody can
read ahead while the one before is looked at, smaller ones are."""


def is_worth_warming(book: Book, page: str, among: str = "") -> bool:
    """Whether a page has so many records that getting it ready is felt."""
    return listing.total(book, page, among) >= _MANY


def warm(book: Book, page: str, among: str = "") -> Iterator[float]:
    """Get a page ready for typing; yields the fraction done, to be stopped at any time.

    Cancelled when a question stopped it; what was read by then is kept.
    """
    view = replace(listing.default_view(book, page), among=among)
    finder, sorting = book.companion(Finder), listing.sorting(book, view)
    warm_in, state = book.companion(_Warm).state_of, finder.state()
    if warm_in.get((page, among)) == state:
        return
    planned(book, page, _SAMPLE)
    marks(book, page, _SAMPLE)
    finder.population(sorting)
    yield 0
    if listing.total(book, page, among) >= _FEWEST:
        yield from finder.warm(_leaves(1), sorting, worth=_WORTH_OF_ONE)
        yield from finder.warm(_leaves(2), sorting, worth=_WORTH)
        following = book.companion(Following)
        for letter in _LATIN + _ARABIC:
            following.of(f"{sorting.kind}_search", letter, finder.state())
            yield 1
        if page == "people":
            from ctdesk.queries.matching.matcher import Matcher

            yield from book.companion(Matcher).warm()
    warm_in[page, among] = state


class _Warm:
    """In which state of the book each page was got ready; another one has to be again."""

    def __init__(self, _book: Book) -> None:
        self.state_of: dict[tuple[str, str], int] = {}


def _leaves(length: int) -> Iterator[Match]:
    scripts = (_LATIN, _DIGITS, _ARABIC) if length == 1 else (_LATIN, _ARABIC)
    for letters in scripts:
        for beginning in map("".join, product(letters, repeat=length)):
            yield Match(expression(beginning, is_quoted=False))
