"""Which of a book's people may be one person."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from ctdesk.kernel.steps import ended, stretch
from ctdesk.queries.matching import people
from ctdesk.queries.matching.blocking import pairs
from ctdesk.queries.matching.crowd import Crowd, Gathering
from ctdesk.queries.matching.evidence import FIGURES, Ground, column, evidence
from ctdesk.queries.matching.keyed import SHIFT, faces_beside
from ctdesk.queries.matching.rarity import rarity
from ctdesk.queries.matching.score import LISTED, SECOND, probabilities, rank_of_faces
from ctdesk.queries.matching.side_by_side import side_by_side
from ctdesk.queries.matching.vocabulary import Vocabulary
from ctdesk.queries.matching.wording import reasons

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ctdesk.store.book import Book

AT_ONCE = 100_000
"""Pairs compared at once: their figures fit the processor's cache and never fill the memory."""


_READ, _PAIRED = 0.4, 0.3
"""How far it is when all people are read, and how far of the rest when it is known whom to
compare."""

_Part = tuple[
    "NDArray[np.int64]", "NDArray[np.int64]", "NDArray[np.float64]", "NDArray[np.float32]"
]


@dataclass(frozen=True)
class Duplicates:
    """Pairs of people that may be one, the likeliest first; the arrays are by pair."""

    one: "NDArray[np.int64]"
    """The lower id."""
    other: "NDArray[np.int64]"
    score: "NDArray[np.float64]"
    by_name_only: "NDArray[np.bool_]"
    """Whether neither e-mail nor phone nor organisation nor date of birth agrees: a list of its
    own."""
    figures: "NDArray[np.float32]"
    """FIGURES by pair, of which `why` tells."""

    def __len__(self) -> int:
        return len(self.one)

    def why(self, place: int) -> tuple[str, ...]:
        """Why the pair at this place may be one person, in words."""
        return reasons(self.figures[place])


Steps = Generator[float, None, Duplicates]


def duplicates(book: "Book") -> Duplicates:
    """All pairs of a book's people worth a look, without those found to be two."""
    return ended(duplicates_in_steps(book))


def duplicates_in_steps(book: "Book") -> Steps:
    """The same; yields how far it is, from 0 to 1, and may be left at any step."""
    vocabulary = Vocabulary()
    gathering = Gathering(vocabulary)
    total = people.highest(book)
    for rows in people.everyone(book):
        gathering.take(rows)
        yield _READ * rows[-1][0] / total
    crowd = gathering.crowd()
    del gathering
    comparing = found_in_steps(crowd, vocabulary, people.told_apart(book))
    return (yield from stretch(comparing, _READ, 1.0))


def found_in(crowd: Crowd, vocabulary: Vocabulary) -> Duplicates:
    """All pairs of a crowd worth a look."""
    return ended(found_in_steps(crowd, vocabulary))


def found_in_steps(
    crowd: Crowd, vocabulary: Vocabulary, told_apart: Sequence[tuple[int, int]] = ()
) -> Steps:
    """All pairs of a crowd worth a look, but for those of ids told apart; yields how far it is."""
    import numpy as np

    ground = Ground(vocabulary, rarity(crowd, vocabulary))
    yield 0.0
    every = pairs(crowd, vocabulary)
    kept = [_none()]
    parts = [every[start : start + AT_ONCE] for start in range(0, len(every), AT_ONCE)]
    for done, part in enumerate(side_by_side(partial(_likely, crowd, ground), parts), 1):
        kept.append(part)
        yield _PAIRED + (1 - _PAIRED) * done / len(parts)
    lower, higher, likely, figures = map(np.concatenate, zip(*kept, strict=True))
    known = np.isin(lower << SHIFT | higher, [one << SHIFT | other for one, other in told_apart])
    # By person, then the likeliest of their faces, which alone is kept.
    order = np.lexsort((*rank_of_faces(likely, figures), higher, lower))
    order = order[~known[order]]
    one, other = lower[order], higher[order]
    is_first = np.ones(len(order), dtype=np.bool_)
    is_first[1:] = (one[1:] != one[:-1]) | (other[1:] != other[:-1])
    order = order[is_first]
    order = order[np.argsort(-likely[order], kind="stable")]
    figures = figures[order]
    alone = ~_has_second(figures.T)
    return Duplicates(lower[order], higher[order], likely[order], alone, figures)


def _likely(crowd: Crowd, ground: Ground, some: "NDArray[np.int64]") -> _Part:
    import numpy as np

    one, other = faces_beside((crowd, some >> SHIFT), (crowd, some & 0xFFFFFFFF))
    figures = evidence(ground, (crowd, one), (crowd, other))
    likely = probabilities(figures, ground.rarity.people)
    where = np.flatnonzero(likely >= LISTED)
    first, second = crowd.ids[crowd.owner[one[where]]], crowd.ids[crowd.owner[other[where]]]
    return (
        np.minimum(first, second),
        np.maximum(first, second),
        likely[where],
        np.ascontiguousarray(figures[:, where].T),
    )


def _has_second(figures: "NDArray[np.float32]") -> "NDArray[np.bool_]":
    import numpy as np

    found: NDArray[np.bool_] = np.any(
        [column(figures, f"{name}_agrees") for name in SECOND], axis=0
    )
    return found


def _none() -> _Part:
    import numpy as np

    nobody = np.empty(0, dtype=np.int64)
    return nobody, nobody, np.empty(0), np.empty((0, len(FIGURES)), dtype=np.float32)
