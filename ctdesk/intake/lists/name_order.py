"""Which part of a whole name comes first in a column: decided once for all of its cells."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import islice

from ctdesk.formats.reading.sheet import Row
from ctdesk.intake.lists.cells import NOTHING
from ctdesk.intake.lists.headings import is_family_first
from ctdesk.intake.lists.judged import Mapped
from ctdesk.intake.lists.targets import FULL_NAME
from ctdesk.intake.lists.whole_names import says_family_first, taken_apart
from ctdesk.kernel.text import fold
from ctdesk.store.book import Book

LOOKED_AT = 300
"""So many different names of a column say it."""

_COUNTED = 20
"""So many people who are called a word tell enough of it."""

_CLEARLY = 0.5
_HOW_MANY = "SELECT count(*) FROM (SELECT 1 FROM person_search WHERE person_search MATCH ? LIMIT ?)"


def family_comes_first(book: Book, columns: Iterable[Mapped], rows: Iterable[Row]) -> bool:
    """Whether the family name comes first where a whole name does not show it itself.

    The capitals of the other names say it surest, then the people of the book: which of their
    words are given names there; and if neither does, the heading.
    """
    whole = next((column for column in columns if column.key == FULL_NAME), None)
    if whole is None:
        return False
    names = list(islice(_different(row.text(whole.place) for row in rows), LOOKED_AT))
    for told in (says_family_first(names), _told_by_people(book, names)):
        if told is not None:
            return told
    return is_family_first(whole.heading)


def _different(texts: Iterable[str]) -> Iterator[str]:
    seen = set(NOTHING)
    for text in texts:
        if text and text not in seen:
            seen.add(text)
            yield text


def _told_by_people(book: Book, names: Sequence[str]) -> bool | None:
    """What most names say; as with capitals two are needed, and twice as many as say otherwise."""

    @cache
    def leaning(word: str) -> float:
        given, family = (_called(book, part, word) for part in ("given_name", "family_name"))
        return (given - family) / max(given + family, 1)

    def fits(name: str, family_first: bool) -> float:
        parts = taken_apart(name, family_first=family_first)
        given, family = fold(parts.given_name).split(), fold(parts.family_name).split()
        if not given or not family:
            return 0.0
        return sum(map(leaning, given)) / len(given) - sum(map(leaning, family)) / len(family)

    better = [fits(name, True) - fits(name, False) for name in names]
    first, last = sum(by > _CLEARLY for by in better), sum(-by > _CLEARLY for by in better)
    if max(first, last) < 2 or 2 * min(first, last) >= max(first, last):
        return None
    return first > last


def _called(book: Book, part: str, word: str) -> int:
    """How many people of the book have this word in this part of the name, as far as it matters."""
    asked = f'"{part}" : "{word}"'
    return int(book.searcher.rows(_HOW_MANY, (asked, _COUNTED))[0][0])
