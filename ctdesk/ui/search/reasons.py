"""Why a search finds nothing, found out by counting its parts; asked off the window."""

from collections.abc import Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ctdesk.ui.search.asking import count
from ctdesk.ui.search.pieces import pieces, without_piece

if TYPE_CHECKING:
    from ctdesk.store.book import Book

_MOST_PARTS = 6


@dataclass(frozen=True)
class WayOn:
    """A shorter search that finds something: the part taken away, the rest, how many it finds."""

    part: str
    rest: str
    number: int


@dataclass(frozen=True)
class Why:
    """Parts that nothing on the page has, and the shorter searches that find something."""

    lacking: tuple[str, ...] = ()
    ways: tuple[WayOn, ...] = ()


def why(book: "Book", page: str, text: str) -> Generator[float, None, Why]:
    """Ask for the count of each part alone, and of the search without it; stops when called off.

    A search of one part, of many, or with brackets and "or" is not taken apart.
    """
    parts = pieces(text)
    if not 2 <= len(parts) <= _MOST_PARTS or any(part.kind == "operator" for part in parts):
        return Why()
    lacking, ways = [], []
    for at, part in enumerate(parts):
        words, rest = text[part.start : part.end], without_piece(text, part)
        if count(book, page, words) == 0:
            lacking.append(words)
        yield at / len(parts)
        if number := count(book, page, rest):
            ways.append(WayOn(words, rest, number))
    return Why(tuple(lacking), tuple(sorted(ways, key=lambda way: -way.number)))
