"""What a judge would find who is told of every pair what no list tells: whose names are the same.

Where something besides the name agrees, this is what matching could reach by telling names alone.
The judge weighs the rest as the program does, having learnt it from the same people.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ctdesk.queries.matching.blocking import pairs
from ctdesk.queries.matching.crowd import gathered
from ctdesk.queries.matching.evidence import FIGURES, Ground, column, evidence
from ctdesk.queries.matching.keyed import SHIFT, faces_beside
from ctdesk.queries.matching.rarity import rarity
from ctdesk.queries.matching.score import SECOND
from ctdesk.queries.matching.vocabulary import Vocabulary
from tests.benchmarks.identities import Human, Row, listed
from tests.benchmarks.matching_weights import LEARNT_ON, Examples, fitted
from tests.benchmarks.measuring import Note

Listed = Sequence[tuple[Human, Row]]
_AT_ONCE = 200_000
_PRECISION = 0.99


@dataclass(frozen=True)
class Compared:
    """Pairs in which a second thing agrees: the evidence and what is told, by pair.

    `pair` numbers the two people, the same for each two of their faces.
    """

    figures: NDArray[np.float64]
    same: NDArray[np.float64]
    rare: NDArray[np.float64]
    is_one: NDArray[np.float64]
    pair: NDArray[np.int64]
    people: float

    def told(self, *, how_rare: bool) -> NDArray[np.float64]:
        """By pair: one, the evidence, whether the names are the same, and how rare they are."""
        office = self.same * self.figures[:, FIGURES.index("organisation_agrees")]
        rare = self.rare if how_rare else np.zeros(len(self.rare))
        ones = np.ones(len(self.same))
        return np.column_stack([ones, self.figures, self.same, office, rare])


def judged(drawn: Listed, wanted: int) -> Iterator[Note]:
    """How many of so many true pairs in which a second thing agrees two judges find."""
    learnt = [compared(list(listed(number, seed, sharing=True))) for number, seed in LEARNT_ON]
    measured = compared(drawn)
    for what, how_rare in (("the same", False), ("the same, and how many have them", True)):
        told = np.concatenate([some.told(how_rare=how_rare) for some in learnt])
        offset = np.concatenate([np.full(len(some.same), -np.log(some.people)) for some in learnt])
        is_one = np.concatenate([some.is_one for some in learnt])
        examples = Examples(told, offset, is_one, np.ones(len(is_one)))
        weights = fitted(examples, np.zeros(told.shape[1]))
        found = _found(measured, measured.told(how_rare=how_rare) @ weights)
        yield Note(f"a judge told whose names are {what}", found / wanted * 1000, "of 1,000")


def compared(drawn: Listed) -> Compared:
    """Every pair the program compares, as far as a second thing agrees in it."""
    vocabulary = Vocabulary()
    crowd = gathered((row for _human, row in drawn), vocabulary)
    ground = Ground(vocabulary, rarity(crowd, vocabulary))
    humans = [human for human, _row in drawn]
    every, parts = pairs(crowd, vocabulary), []
    for start in range(0, len(every), _AT_ONCE):
        some = every[start : start + _AT_ONCE]
        one, other = faces_beside((crowd, some >> SHIFT), (crowd, some & 0xFFFFFFFF))
        figures = evidence(ground, (crowd, one), (crowd, other))
        second = np.any([column(figures, f"{name}_agrees") for name in SECOND], axis=0)
        kept = np.flatnonzero(second)
        people = crowd.owner[one[kept]], crowd.owner[other[kept]]
        parts.append((figures[:, kept].T.astype(float), *people))
    figures, mine, theirs = (np.concatenate(some) for some in zip(*parts, strict=True))
    beside = [(humans[one], humans[other]) for one, other in zip(mine, theirs, strict=True)]
    same = np.array([_has_same_names(*both) for both in beside])
    rare = _rarities(humans)
    return Compared(
        figures,
        same,
        same * np.array([rare[one.number] for one, _other in beside]),
        np.array([float(one.number == other.number) for one, other in beside]),
        mine.astype("i8") << SHIFT | theirs,
        ground.rarity.people,
    )


def _has_same_names(one: Human, other: Human) -> float:
    return float((one.given, one.family) == (other.given, other.family))


def _rarities(humans: Sequence[Human]) -> dict[int, float]:
    """By the number of a human, how seldom somebody of the country has the given and the family
    name."""
    every = list({human.number: human for human in humans}.values())
    given = Counter((human.country, human.given) for human in every)
    family = Counter((human.country, human.family) for human in every)
    country = Counter(human.country for human in every)
    return {
        human.number: float(
            2 * np.log(country[human.country])
            - np.log(given[human.country, human.given])
            - np.log(family[human.country, human.family])
        )
        for human in every
    }


def _found(measured: Compared, odds: NDArray[np.float64]) -> int:
    """How many true pairs are among the likeliest of which so many are true."""
    order = np.lexsort((-odds, measured.pair))
    pair = measured.pair[order]
    best = order[np.append(True, pair[1:] != pair[:-1])]
    is_one = measured.is_one[best][np.argsort(-odds[best], kind="stable")]
    right = np.cumsum(is_one)
    return int(right[right >= _PRECISION * np.arange(1, len(right) + 1)].max())
