"""Why a search finds nothing, found out by counting its parts; asked off the window."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ctdesk.ui.search.asking import count
from ctdesk.ui.search.pieces import Piece, pieces, without_piece

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
        if count(book, page, text[part.start : part.end]) == 0:
            lacking.append(part)
        yield at / len(parts)
        ways.append(_without(book, page, text, (part,)))
    if len(lacking) > 1:
        ways.append(_without(book, page, text, lacking))
    found = sorted((way for way in ways if way.number), key=lambda way: -way.number)
    return Why(tuple(text[part.start : part.end] for part in lacking), tuple(found))


def _without(book: "Book", page: str, text: str, parts: Sequence[Piece]) -> WayOn:
    """What a search finds without some of its parts; nothing where nothing would be left of it."""
    rest = text
    for part in reversed(parts):
        rest = without_piece(rest, part)
    told = " ".join(text[part.start : part.end] for part in parts)
    return WayOn(told, rest, count(book, page, rest) if rest.strip() else 0)
