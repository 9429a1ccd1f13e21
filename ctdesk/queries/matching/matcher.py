"""Who of the book's people a typed or imported row may be."""

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from ctdesk.queries.matching import people
from ctdesk.queries.matching.crowd import COLUMNS, Gathering, gathered
from ctdesk.queries.matching.evidence import Ground, column, evidence
from ctdesk.queries.matching.postings import Postings, postings
from ctdesk.queries.matching.rarity import rarity
from ctdesk.queries.matching.score import IS, MAY_BE, SECOND, probabilities
from ctdesk.queries.matching.vocabulary import Vocabulary
from ctdesk.queries.matching.wording import reasons

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ctdesk.queries.matching.crowd import Crowd
    from ctdesk.store.book import Book
    from ctdesk.store.journal import Changes

SHOWN = 10
MOST_CHANGED = 20_000
"""When more people changed since all were read, reading all again costs less than each alone."""


class Standing(StrEnum):
    """What a row is, going by who it may be."""

    NEW = "new"
    RECOGNISED = "recognised"
    DOUBTFUL = "doubtful"


@dataclass(frozen=True)
class Candidate:
    """Somebody in the book who a row may be: how likely, from 0 to 1, and why in words."""

    id: int
    score: float
    reasons: tuple[str, ...]
    standing: Standing


def standing(candidates: "list[Candidate]") -> Standing:
    """What a row is whose candidates these are: recognised only as one person."""
    if not candidates:
        return Standing.NEW
    recognised = [found for found in candidates if found.standing == Standing.RECOGNISED]
    return Standing.RECOGNISED if len(recognised) == 1 else Standing.DOUBTFUL


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
        with self._turn:
            self._take_over()
            asked = gathered([[0, *map(row.get, COLUMNS[1:])]], self._vocabulary)
            found: dict[int, Candidate] = {}
            for known in filter(None, (self._known, self._recent)):
                stale = self._changed if known is self._known else frozenset[int]()
                for candidate in self._compared(asked, known, limit + len(stale)):
                    if candidate.id not in stale:
                        found[candidate.id] = candidate
        likeliest = sorted(found.values(), key=lambda one: (-one.score, one.id))
        return likeliest[:limit]

    def _compared(self, asked: "Crowd", known: Postings, limit: int) -> Iterator[Candidate]:
        import numpy as np

        assert self._ground is not None
        pairs = known.worth_comparing(asked, self._vocabulary)
        if not len(pairs):
            return
        faces, theirs = pairs >> 32, pairs & 0xFFFFFFFF
        figures = evidence(self._ground, (asked, faces), (known.crowd, theirs))
        likely = probabilities(figures, self._ground.rarity.people)
        seen: set[int] = set()
        for place in np.argsort(-likely, kind="stable").tolist():
            if likely[place] < MAY_BE or len(seen) == limit:
                return
            person = int(known.crowd.ids[known.crowd.owner[theirs[place]]])
            if person not in seen:
                seen.add(person)
                yield _candidate(person, float(likely[place]), figures[:, place])

    def _take_over(self) -> None:
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


def _candidate(person: int, likely: float, figures: "NDArray[np.float32]") -> Candidate:
    has_second = any(column(figures, f"{name}_agrees") for name in SECOND)
    is_sure = likely >= IS and has_second
    verdict = Standing.RECOGNISED if is_sure else Standing.DOUBTFUL
    return Candidate(person, likely, reasons(figures), verdict)
