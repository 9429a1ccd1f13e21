"""Who of the book's people a typed or imported row may be."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any

from ctdesk.queries.matching import people
from ctdesk.queries.matching.candidates import Candidate, Standing, found_for, standing
from ctdesk.queries.matching.crowd import COLUMNS, Crowd, Gathering, gathered
from ctdesk.queries.matching.evidence import Ground
from ctdesk.queries.matching.postings import Postings, postings
from ctdesk.queries.matching.rarity import rarity
from ctdesk.queries.matching.stored import KeyIndex, Near, StoredRarity
from ctdesk.queries.matching.vocabulary import Vocabulary

if TYPE_CHECKING:
    from ctdesk.store.book import Book
    from ctdesk.store.journal import Changes

__all__ = ["Candidate", "Matcher", "Standing", "standing"]

SHOWN = 10
BLOCK = 5_000
"""Rows compared at once."""

READ_FOR_ONE = 200
"""So many people are read in the time in which one row is looked up."""

Row = Mapping[str, Any]
_SAMPLE: Row = {"given_name": "Mohamed", "family_name": "Jonson", "country": "XX"}
"""Compared with anybody it needs all there is: a slip of the hand, another spelling, a country."""


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
        self._rows = 0
        book.subscribe(self._learn, is_first=True)

    def candidates(self, row: Row, limit: int = SHOWN) -> list[Candidate]:
        """Who this row may be, the likeliest first; its keys are the columns of a person."""
        if people.have_keys(self._book):
            return self._looked_up(row, limit)
        return next(self.candidates_of([row], limit))

    def warm(self) -> Iterator[float]:
        """Get ready for the first name typed: load what comparing needs, count what many share.

        Yields how far it is, from 0 to 1, and may be left at any step.
        """
        if not people.have_keys(self._book):
            return
        self._looked_up(_SAMPLE, 1)
        yield 0.5
        self._index.count_common()
        yield 1.0

    def candidates_of(
        self,
        rows: Iterable[Row],
        limit: int = SHOWN,
        *,
        reading: Callable[[float], None] = lambda _part: None,
    ) -> Iterator[list[Candidate]]:
        """The candidates of each row in turn, as `candidates` gives them.

        Before many rows all people are read, and `reading` is told how far that is, from 0 to 1.
        Rows may come in several calls; `forget` gives free what was kept for them.
        """
        left = iter(rows)
        while some := list(islice(left, BLOCK)):
            self._rows += len(some)
            everyone = self._everyone or self._read(reading)
            if everyone is None:
                yield from (self._looked_up(row, limit) for row in some)
            else:
                yield from everyone.candidates(some, limit)

    def forget(self) -> None:
        """Give free what was kept for the next rows."""
        self._everyone, self._rows = None, 0

    def _read(self, reading: Callable[[float], None]) -> "_Everyone | None":
        """All people, once so many rows were asked for that looking each up would take longer."""
        total = people.highest(self._book)
        if self._rows * READ_FOR_ONE < total and people.have_keys(self._book):
            return None
        everyone = _everyone(self._book, total, reading)
        self._everyone = everyone
        return everyone

    def _looked_up(self, row: Row, limit: int) -> list[Candidate]:
        import numpy as np

        vocabulary = Vocabulary()
        with self._turn:
            asked = _crowd_of([row], vocabulary)
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

    def candidates(self, rows: Sequence[Row], limit: int) -> list[list[Candidate]]:
        asked = _crowd_of(rows, self.ground.vocabulary)
        one, other = self.known.worth_comparing(asked, self.ground.vocabulary)
        found: list[list[Candidate]] = [[] for _row in rows]
        for place, candidate in found_for(self.ground, (asked, one), (self.known.crowd, other)):
            found[place].append(candidate)
        return [some[:limit] for some in found]


def _everyone(book: "Book", total: int, reading: Callable[[float], None]) -> _Everyone:
    vocabulary = Vocabulary()
    gathering = Gathering(vocabulary)
    for rows in people.everyone(book):
        gathering.take(rows)
        reading(rows[-1][0] / total)
    crowd = gathering.crowd()
    ground = Ground(vocabulary, rarity(crowd, vocabulary, total))
    return _Everyone(postings(crowd, vocabulary), ground)


def _crowd_of(rows: Sequence[Row], vocabulary: Vocabulary) -> Crowd:
    """Rows as people whose ids are their places."""
    numbered = ([place, *map(row.get, COLUMNS[1:])] for place, row in enumerate(rows))
    return gathered(numbered, vocabulary)
