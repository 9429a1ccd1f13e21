"""Who of the book's people a typed or imported row may be."""

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any

from ctdesk.queries.matching import people
from ctdesk.queries.matching.candidates import Candidate, Standing, found_for, standing
from ctdesk.queries.matching.crowd import COLUMNS, Gathering, gathered
from ctdesk.queries.matching.evidence import Ground
from ctdesk.queries.matching.postings import Postings, postings
from ctdesk.queries.matching.rarity import rarity
from ctdesk.queries.matching.vocabulary import Vocabulary

if TYPE_CHECKING:
    from ctdesk.store.book import Book
    from ctdesk.store.journal import Changes

__all__ = ["Candidate", "Matcher", "Standing", "standing"]

SHOWN = 10
BLOCK = 5_000
"""Rows compared at once."""

MOST_CHANGED = 20_000
"""When more people changed since all were read, reading all again costs less than each alone."""


class Matcher:
    """Compares rows with a book's people; one for each open book: `book.companion(Matcher)`.

    All people are read once, at the first question or by `load`; afterwards only those who changed.
    """

    def __init__(self, book: "Book") -> None:
        self._book = book
        self._turn = book.searcher.reading
        self._vocabulary = Vocabulary()
        self._known: Postings | None = None
        self._ground: Ground | None = None
        self._recent: Postings | None = None
        self._changed: set[int] = set()
        self._news: deque[Changes] = deque()
        book.subscribe(self._news.append, is_first=True)

    def load(self) -> Iterator[float]:
        """Read all people; yields how far it is, from 0 to 1."""
        with self._turn:
            self._news.clear()
        total = self._book.searcher.rows("SELECT count(*) FROM person")[0][0] or 1
        vocabulary = Vocabulary()
        gathering, taken = Gathering(vocabulary), 0
        for rows in people.everyone(self._book):
            gathering.take(rows)
            taken += len(rows)
            yield min(taken / total, 1.0)
        crowd = gathering.crowd()
        with self._turn:
            self._vocabulary = vocabulary
            self._known = postings(crowd, vocabulary)
            self._ground = Ground(vocabulary, rarity(crowd, vocabulary))
            self._recent, self._changed = None, set()

    def candidates(self, row: Mapping[str, Any], limit: int = SHOWN) -> list[Candidate]:
        """Who this row may be, the likeliest first; its keys are the columns of a person."""
        return self._block([row], limit)[0]

    def candidates_of(
        self, rows: Iterable[Mapping[str, Any]], limit: int = SHOWN
    ) -> Iterator[list[Candidate]]:
        """The candidates of each row in turn, as `candidates` gives them; many rows at once."""
        left = iter(rows)
        while some := list(islice(left, BLOCK)):
            yield from self._block(some, limit)

    def _block(self, rows: Sequence[Mapping[str, Any]], limit: int) -> list[list[Candidate]]:
        import numpy as np

        found: list[list[Candidate]] = [[] for _row in rows]
        with self._turn:
            ground = self._take_over()
            numbered = ([place, *map(row.get, COLUMNS[1:])] for place, row in enumerate(rows))
            asked = gathered(numbered, self._vocabulary)
            stale = np.array(sorted(self._changed), dtype=np.int64)
            for known in filter(None, (self._known, self._recent)):
                gone = stale if known is self._known else stale[:0]
                for place, candidate in found_for(asked, known, ground, gone):
                    found[place].append(candidate)
        if self._recent:
            for some in found:
                some.sort(key=lambda one: (-one.score, one.id))
        return [some[:limit] for some in found]

    def _take_over(self) -> Ground:
        """Read all people if they were not yet, and those who changed since."""
        if self._known is None or len(self._changed) > MOST_CHANGED:
            for _part in self.load():
                pass
        changed: set[int] = set()
        while self._news:
            changed |= self._news.popleft().tables.get("person", frozenset())
        if changed:
            self._changed |= changed
            rows = people.these(self._book, self._changed)
            self._recent = postings(gathered(rows, self._vocabulary), self._vocabulary)
        assert self._ground is not None
        return self._ground
