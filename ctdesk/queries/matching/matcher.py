"""Who of the book's people a typed or imported row may be."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from itertools import islice
from typing import TYPE_CHECKING, Any

from ctdesk.queries.matching import people
from ctdesk.queries.matching.candidates import (
    Candidate,
    Standing,
    Verdicts,
    found_for,
    standing,
    verdicts,
    verdicts_on,
)
from ctdesk.queries.matching.crowd import COLUMNS, Crowd, Gathering, gathered, heard
from ctdesk.queries.matching.evidence import Ground
from ctdesk.queries.matching.postings import Postings, postings
from ctdesk.queries.matching.rarity import rarity
from ctdesk.queries.matching.stored import KeyIndex, Near, StoredRarity
from ctdesk.queries.matching.vocabulary import Vocabulary

if TYPE_CHECKING:
    from ctdesk.queries.matching.candidates import Side
    from ctdesk.store.book import Book
    from ctdesk.store.journal import Changes

__all__ = ["Candidate", "Matcher", "Standing", "Verdicts", "standing"]

SHOWN = 10
READ_FOR_ONE = 200
"""So many people are read in the time in which one row is looked up."""

Row = Mapping[str, Any]
_LOADED = ("numpy", "rapidfuzz.distance", "rapidfuzz.process", "anyascii")
_SAMPLE: Row = {"given_name": "Mohamed", "family_name": "Jonson", "country": "XX"}
"""Compared with anybody it needs all there is: a slip of the hand, another spelling, a country."""
Values = Sequence[Any]
"""What a row says in COLUMNS, without the id."""
_GATHERED = 0.9
"""How far it is when all people are gathered; then they are put in order."""


class Matcher:
    """Compares rows with a book's people; one for each open book: `book.companion(Matcher)`.

    One row is looked up in the index of keys and only those who share a key are read. For many
    rows all people are read, and kept until one of them changes. Both give the same answers.
    """

    def __init__(self, book: "Book") -> None:
        self._book = book
        self._turn = book.searcher.reading
        self._index = KeyIndex(book)
        self._everyone: _Everyone | None = None
        book.subscribe(self._learn, is_first=True)

    def candidates(self, row: Row, limit: int = SHOWN) -> list[Candidate]:
        """Who this row may be, the likeliest first; its keys are the columns of a person."""
        everyone = None if people.have_keys(self._book) else self._read_for(1)
        if everyone is None:
            return self._looked_up(row, limit)
        return everyone.candidates(row, limit)

    def warm(self) -> Iterator[float]:
        """Get ready for the first name typed: load what comparing needs, count what many share.

        Yields how far it is, from 0 to 1, and may be left at any step.
        """
        if not people.have_keys(self._book):
            return
        # One by one, so that a key pressed meanwhile waits for one of them at most.
        for done, name in enumerate(_LOADED):
            import_module(name)
            yield done / 10
        self._looked_up(_SAMPLE, 1)
        yield 0.5
        self._index.count_common()
        yield 1.0

    def get_ready(self, rows: int) -> Iterator[float]:
        """Before so many rows read all people, unless looking each row up takes less.

        Yields how far it is, from 0 to 1. They are kept until one of them changes, or `forget`.
        """
        total = people.highest(self._book)
        is_few = rows * READ_FOR_ONE < total and people.have_keys(self._book)
        if self._everyone is not None or is_few:
            return
        vocabulary = Vocabulary()
        gathering = Gathering(vocabulary)
        for some in people.everyone(self._book):
            gathering.take(some)
            yield _GATHERED * some[-1][0] / total
        crowd = gathering.crowd()
        del gathering
        ground = Ground(vocabulary, rarity(crowd, vocabulary, total))
        yield 1 - (1 - _GATHERED) / 2
        self._everyone = _Everyone(postings(crowd, vocabulary), ground)
        yield 1.0

    def verdicts(self, rows: Sequence[Values], limit: int = SHOWN) -> Verdicts:
        """How each row stands, going by its `candidates`."""
        everyone = self._read_for(len(rows))
        if everyone is None:
            named = (dict(zip(COLUMNS[1:], row, strict=True)) for row in rows)
            found = [self._looked_up(row, limit) for row in named]
            vocabulary = Vocabulary()
            return verdicts_on(found, heard(_crowd_of(rows, vocabulary), vocabulary))
        return everyone.verdicts(rows, limit)

    def forget(self) -> None:
        """Give free what was kept for the next rows."""
        self._everyone = None

    def _read_for(self, rows: int) -> "_Everyone | None":
        """All people, if they are read for so many rows."""
        for _part in self.get_ready(rows):
            pass
        return self._everyone

    def _looked_up(self, row: Row, limit: int) -> list[Candidate]:
        import numpy as np

        vocabulary = Vocabulary()
        with self._turn:
            asked = _crowd_of([_values(row)], vocabulary)
            near = gathered(people.these(self._book, Near(self._index, row).ids()), vocabulary)
            ground = Ground(vocabulary, StoredRarity(self._index, vocabulary))
            every = np.arange(len(near))
            found = found_for(ground, (asked, np.zeros_like(every)), (near, every))
            return [candidate for _place, candidate in islice(found, limit)]

    def _learn(self, changes: "Changes") -> None:
        if changed := len(changes.tables.get("person", ())):
            self._index.learn(changed)
            self.forget()


@dataclass(frozen=True)
class _Everyone:
    """All people, read once for many rows."""

    known: Postings
    ground: Ground

    def candidates(self, row: Row, limit: int) -> list[Candidate]:
        """Who one row may be, the likeliest first."""
        found = found_for(self.ground, *self._worth_comparing([_values(row)]))
        return [candidate for _place, candidate in islice(found, limit)]

    def verdicts(self, rows: Sequence[Values], limit: int) -> Verdicts:
        """How each row stands, going by the first candidates of each."""
        return verdicts(self.ground, *self._worth_comparing(rows), limit)

    def _worth_comparing(self, rows: Sequence[Values]) -> "tuple[Side, Side]":
        asked = _crowd_of(rows, self.ground.vocabulary)
        one, other = self.known.worth_comparing(asked, self.ground.vocabulary)
        return (asked, one), (self.known.crowd, other)


def _crowd_of(rows: Sequence[Values], vocabulary: Vocabulary) -> Crowd:
    """Rows as people whose ids are their places."""
    return gathered([(place, *row) for place, row in enumerate(rows)], vocabulary)


def _values(row: Row) -> Values:
    return tuple(map(row.get, COLUMNS[1:]))
