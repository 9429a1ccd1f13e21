"""Sets the weights of the evidence on generated people of two sizes, and prints the module.

`python tests/benchmarks/matching_weights.py > ctdesk/queries/matching/weights.py`
"""

import sys
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import numpy as np
from numpy.typing import NDArray

from ctdesk.queries.matching.blocking import pairs
from ctdesk.queries.matching.crowd import gathered
from ctdesk.queries.matching.evidence import FIGURES, Ground, evidence
from ctdesk.queries.matching.keyed import SHIFT, faces_beside
from ctdesk.queries.matching.rarity import rarity
from ctdesk.queries.matching.vocabulary import Vocabulary
from tests.benchmarks.identities import identities

LEARNT_ON = ((2_000, 103), (8_000, 101), (60_000, 102), (60_000, 103))
"""How many people and from which seed; what is measured has others."""

_RIDGE = 1.0
_CLEAR, _OF_THE_CLEAR = 1e-3, 10
"""Of pairs that are less likely one than this, and are none, one in so many stands for all."""
_MODULE = '''"""The weights of the evidence, as log-odds.

Set by `python tests/benchmarks/matching_weights.py` on generated people of one seed; what they
reach is measured on another by `tests/benchmarks/matching.py`.
"""

BIAS = {bias:.3f}
WEIGHTS = {{
{weights}
}}
'''


def examples(number: int, seed: int) -> tuple[NDArray[np.float64], ...]:
    """Figures of each pair worth comparing, the logarithm of the crowd, and whether it is one."""
    drawn = list(identities(number, seed, sharing=True))
    human = np.array([whose for whose, _row in drawn])
    vocabulary = Vocabulary()
    crowd = gathered((row for _whose, row in drawn), vocabulary)
    every = pairs(crowd, vocabulary)
    one, other = faces_beside((crowd, every >> SHIFT), (crowd, every & 0xFFFFFFFF))
    ground = Ground(vocabulary, rarity(crowd, vocabulary))
    figures = evidence(ground, (crowd, one), (crowd, other)).T.astype(float)
    # Where a book knows one country alone, it says nothing that two are of it.
    figures[:, FIGURES.index("country_agrees")] = 0
    is_one = human[crowd.owner[one]] == human[crowd.owner[other]]
    return (
        np.column_stack([np.ones(len(figures)), figures]),
        np.full(len(figures), -np.log(ground.rarity.people)),
        is_one.astype(float),
    )


def learnt() -> NDArray[np.float64]:
    """The bias and the weights by FIGURES: a logistic regression, by Newton's steps."""
    parts = [examples(number, seed) for number, seed in LEARNT_ON]
    figures, offset, is_one = (np.concatenate(some) for some in zip(*parts, strict=True))
    every = np.arange(len(is_one))
    first = np.flatnonzero((is_one > 0) | (every % _OF_THE_CLEAR == 0))
    weights = np.zeros(figures.shape[1])
    weights[0] = np.log(LEARNT_ON[-1][0]) - 3
    for some in (first, None):
        if some is None:
            odds = figures @ weights + offset
            is_clear = (is_one == 0) & (odds < np.log(_CLEAR))
            some = np.flatnonzero(~is_clear | (every % _OF_THE_CLEAR == 0))
        else:
            is_clear = is_one == 0
        counts = np.where(is_clear[some], float(_OF_THE_CLEAR), 1.0)
        weights = fitted(Examples(figures[some], offset[some], is_one[some], counts), weights)
    return weights


@dataclass(frozen=True)
class Examples:
    """Pairs by row: what speaks for each, its crowd, the truth, and for how many it stands."""

    figures: NDArray[np.float64]
    offset: NDArray[np.float64]
    is_one: NDArray[np.float64]
    counts: NDArray[np.float64]

    def loss(self, weights: NDArray[np.float64]) -> float:
        """How badly the weights tell them."""
        odds = self.figures @ weights + self.offset
        missed = np.logaddexp(0, odds) - self.is_one * odds
        return float(self.counts @ missed + _RIDGE / 2 * weights @ weights)

    def step(self, weights: NDArray[np.float64]) -> NDArray[np.float64]:
        """Where Newton would go from here."""
        odds = np.clip(self.figures @ weights + self.offset, -30, 30)
        likely = 1 / (1 + np.exp(-odds))
        doubt = self.counts * np.maximum(likely * (1 - likely), 1e-7)
        curve = (self.figures * doubt[:, None]).T @ self.figures + _RIDGE * np.eye(len(weights))
        short = self.figures.T @ (self.counts * (self.is_one - likely)) - _RIDGE * weights
        return np.linalg.solve(curve, short)


def fitted(told: Examples, weights: NDArray[np.float64]) -> NDArray[np.float64]:
    """The weights that tell them best, from some to begin with."""
    now = told.loss(weights)
    while True:
        step = told.step(weights)
        while told.loss(weights + step) > now:
            step /= 2
        weights = weights + step
        before, now = now, told.loss(weights)
        if before - now < 0.01:
            return weights


def main() -> None:
    """Print the module of weights."""
    bias, *weights = learnt().tolist()
    lines = "\n".join(
        f'    "{name}": {weight:.3f},' for name, weight in zip(FIGURES, weights, strict=True)
    )
    print(_MODULE.format(bias=bias, weights=lines), end="")


if __name__ == "__main__":
    main()
