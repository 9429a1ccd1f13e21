"""Which of a book's people may be one person."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ctdesk.queries.matching import people
from ctdesk.queries.matching.blocking import pairs
from ctdesk.queries.matching.crowd import Crowd, Gathering
from ctdesk.queries.matching.evidence import FIGURES, Ground, column, evidence
from ctdesk.queries.matching.keyed import SHIFT, faces_beside
from ctdesk.queries.matching.rarity import rarity
from ctdesk.queries.matching.score import LISTED, SECOND, probabilities
from ctdesk.queries.matching.vocabulary import Vocabulary
from ctdesk.queries.matching.wording import reasons

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ctdesk.store.book import Book

AT_ONCE = 100_000
"""Pairs compared at once: their figures fit the processor's cache and never fill the memory."""


@dataclass(frozen=True)
class Duplicates:
    """Pairs of people that may be one, the likeliest first; the arrays are by pair."""

    one: "NDArray[np.int64]"
    """The lower id."""
    other: "NDArray[np.int64]"
    score: "NDArray[np.float64]"
    by_name_only: "NDArray[np.bool_]"
    """Whether neither e-mail nor phone nor organisation agrees: a list of its own."""
    figures: "NDArray[np.float32]"
    """FIGURES by pair, of which `why` tells."""

    def __len__(self) -> int:
        return len(self.one)

    def why(self, place: int) -> tuple[str, ...]:
        """Why the pair at this place may be one person, in words."""
        return reasons(self.figures[place])


def duplicates(book: "Book") -> Duplicates:
    """All pairs of a book's people worth a look."""
    vocabulary = Vocabulary()
    gathering = Gathering(vocabulary)
    for rows in people.everyone(book):
        gathering.take(rows)
    return found_in(gathering.crowd(), vocabulary)


def found_in(crowd: Crowd, vocabulary: Vocabulary) -> Duplicates:
    """All pairs of a crowd worth a look."""
    import numpy as np

    ground = Ground(vocabulary, rarity(crowd, vocabulary))
    kept = [_none(), *_likely(crowd, ground, pairs(crowd, vocabulary))]
    lower, higher, likely, figures = (np.concatenate(parts) for parts in zip(*kept, strict=True))
    # By person, then the likeliest of their faces, which alone is kept.
    order = np.lexsort((-likely, higher, lower))
    lower, higher, likely, figures = lower[order], higher[order], likely[order], figures[order]
    is_first = np.ones(len(lower), dtype=np.bool_)
    is_first[1:] = (lower[1:] != lower[:-1]) | (higher[1:] != higher[:-1])
    order = np.flatnonzero(is_first)
    order = order[np.argsort(-likely[order], kind="stable")]
    figures = figures[order]
    alone = ~_has_second(figures.T)
    return Duplicates(lower[order], higher[order], likely[order], alone, figures)


_Part = tuple[
    "NDArray[np.int64]", "NDArray[np.int64]", "NDArray[np.float64]", "NDArray[np.float32]"
]


def _likely(crowd: Crowd, ground: Ground, every: "NDArray[np.int64]") -> Iterator[_Part]:
    import numpy as np

    for start in range(0, len(every), AT_ONCE):
        some = every[start : start + AT_ONCE]
        one, other = faces_beside((crowd, some >> SHIFT), (crowd, some & 0xFFFFFFFF))
        figures = evidence(ground, (crowd, one), (crowd, other))
        likely = probabilities(figures, ground.rarity.people)
        where = np.flatnonzero(likely >= LISTED)
        first, second = crowd.ids[crowd.owner[one[where]]], crowd.ids[crowd.owner[other[where]]]
        yield (
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
