"""Sets the weights of the evidence on generated people of two sizes, and prints the module.

`python tests/benchmarks/matching_weights.py > ctdesk/queries/matching/weights.py`
"""

import sys
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
    drawn = list(identities(number, seed))
    human = np.array([whose for whose, _row in drawn])
    vocabulary = Vocabulary()
    crowd = gathered((row for _whose, row in drawn), vocabulary)
    every = pairs(crowd, vocabulary)
    one, other = faces_beside((crowd, every >> SHIFT), (crowd, every & 0xFFFFFFFF))
    ground = Ground(vocabulary, rarity(crowd, vocabulary))
    figures = evidence(ground, (crowd, one), (crowd, other)).T.astype(float)
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
    weights = np.zeros(figures.shape[1])
    weights[0] = np.log(LEARNT_ON[-1][0]) - 3

    def loss(tried: NDArray[np.float64]) -> float:
        odds = figures @ tried + offset
        return float(np.logaddexp(0, odds).sum() - is_one @ odds + _RIDGE / 2 * tried @ tried)

    now = loss(weights)
    while True:
        step = _step(figures, offset, is_one, weights)
        while loss(weights + step) > now:
            step /= 2
        weights = weights + step
        before, now = now, loss(weights)
        if before - now < 0.01:
            return weights


def _step(
    figures: NDArray[np.float64],
    offset: NDArray[np.float64],
    is_one: NDArray[np.float64],
    weights: NDArray[np.float64],
) -> NDArray[np.float64]:
    likely = 1 / (1 + np.exp(-np.clip(figures @ weights + offset, -30, 30)))
    doubt = np.maximum(likely * (1 - likely), 1e-7)
    curve = (figures * doubt[:, None]).T @ figures + _RIDGE * np.eye(len(weights))
    return np.linalg.solve(curve, figures.T @ (is_one - likely) - _RIDGE * weights)


def main() -> None:
    """Print the module of weights."""
    bias, *weights = learnt().tolist()
    lines = "\n".join(
        f'    "{name}": {weight:.3f},' for name, weight in zip(FIGURES, weights, strict=True)
    )
    print(_MODULE.format(bias=bias, weights=lines), end="")


if __name__ == "__main__":
    main()
