"""How likely two people are one: the weighed evidence as a probability."""

from typing import TYPE_CHECKING

from ctdesk.queries.matching.evidence import FIGURES
from ctdesk.queries.matching.weights import BIAS, WEIGHTS

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MAY_BE, LISTED, IS = 0.11, 0.181, 0.9
"""From where on somebody is proposed for a row, a pair is listed, and a row needs no second look.

Set on people of the seed 104: of the pairs listed nine in ten are one person."""

SECOND = ("email", "phone", "organisation", "birth_date")
"""What makes more of two equal names than a likeness, when it agrees."""


def rank_of_faces(
    likely: "NDArray[np.float64]", figures: "NDArray[np.float32]"
) -> "tuple[NDArray[np.float64], NDArray[np.float64]]":
    """What to sort the faces of a pair by, the last first: the likeliest; of those about as likely
    the one with more words the same, since it says best why."""
    import numpy as np

    return -figures[:, FIGURES.index("same_words")].astype("f8"), -np.round(likely, 2)


def probabilities(figures: "NDArray[np.float32]", people: int) -> "NDArray[np.float64]":
    """By pair, from 0 to 1, in a crowd of so many people, as its `Rarity` counts them.

    Among more people a pair drawn at random is less likely one person; the same names say less.
    """
    import numpy as np

    # Added up one by one: a product of matrices adds in another order among more pairs, and who is
    # as likely as another would stand before or behind them by chance.
    odds = np.full(figures.shape[1], BIAS - np.log(people), dtype=np.float32)
    for name, figure in zip(FIGURES, figures, strict=True):
        odds += np.float32(WEIGHTS[name]) * figure
    likely: NDArray[np.float64] = 1 / (1 + np.exp(-np.clip(odds.astype(np.float64), -40, 40)))
    return likely
