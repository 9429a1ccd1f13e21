"""How likely two people are one: the weighed evidence as a probability."""

from typing import TYPE_CHECKING

from ctdesk.queries.matching.evidence import FIGURES
from ctdesk.queries.matching.weights import BIAS, WEIGHTS

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MAY_BE, LISTED, IS = 0.2, 0.34, 0.9
"""From where on somebody is proposed for a row, a pair is listed, and a row needs no second look.

Set on people of the seed 104: of the pairs listed nine in ten are one person."""

SECOND = ("email", "phone", "organisation")
"""What makes more of two equal names than a likeness, when it agrees."""


def probabilities(figures: "NDArray[np.float32]", people: int) -> "NDArray[np.float64]":
    """By pair, from 0 to 1, in a crowd of so many people, as its `Rarity` counts them.

    Among more people a pair drawn at random is less likely one person; the same names say less.
    """
    import numpy as np

    weights = np.array([WEIGHTS[name] for name in FIGURES], dtype=np.float32)
    odds = BIAS + weights @ figures - np.log(people)
    likely: NDArray[np.float64] = 1 / (1 + np.exp(-np.clip(odds.astype(np.float64), -40, 40)))
    return likely
