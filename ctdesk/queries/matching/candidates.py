"""Who a row may be: the people of the book that its evidence points at, and how surely."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from ctdesk.queries.matching.crowd import Crowd
from ctdesk.queries.matching.evidence import FIGURES, Ground, evidence
from ctdesk.queries.matching.keyed import faces_beside
from ctdesk.queries.matching.score import IS, MAY_BE, SECOND, probabilities
from ctdesk.queries.matching.wording import reasons

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Ints = NDArray[np.int64]

AT_ONCE = 25_000
"""Pairs compared at once: their figures fit the processor's cache and never fill the memory."""


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


def standing(candidates: list[Candidate]) -> Standing:
    """What a row is whose candidates these are: recognised only as one person."""
    if not candidates:
        return Standing.NEW
    recognised = [found for found in candidates if found.standing == Standing.RECOGNISED]
    return Standing.RECOGNISED if len(recognised) == 1 else Standing.DOUBTFUL


def found_for(
    ground: Ground, one: tuple[Crowd, "Ints"], other: tuple[Crowd, "Ints"]
) -> Iterator[tuple[int, Candidate]]:
    """Rows asked for by place, each with who it may be, the likeliest first.

    What is compared are pairs of a row and a person, each by place in its crowd.
    """
    import numpy as np

    mine, theirs = faces_beside(one, other)
    parts = [slice(start, start + AT_ONCE) for start in range(0, len(mine) + 1, AT_ONCE)]
    kept = [_likely(ground, (one[0], mine[part]), (other[0], theirs[part])) for part in parts]
    rows, ids, likely, figures = map(np.concatenate, zip(*kept, strict=True))
    order = np.lexsort((-likely, ids, rows))
    rows, ids, likely, figures = rows[order], ids[order], likely[order], figures[order]
    # Of a person's faces the likeliest alone is kept.
    best = np.ones(len(rows), dtype=np.bool_)
    best[1:] = (rows[1:] != rows[:-1]) | (ids[1:] != ids[:-1])
    order = np.flatnonzero(best)
    order = order[np.lexsort((ids[order], -likely[order], rows[order]))]
    yield from _told(rows[order], ids[order], likely[order], figures[order])


def _likely(
    ground: Ground, one: tuple[Crowd, "Ints"], other: tuple[Crowd, "Ints"]
) -> "tuple[Ints, Ints, NDArray[np.float64], NDArray[np.float32]]":
    import numpy as np

    (asked, mine), (known, theirs) = one, other
    figures = evidence(ground, one, other)
    likely = probabilities(figures, ground.rarity.people)
    where = np.flatnonzero(likely >= MAY_BE)
    return (
        asked.owner[mine[where]].astype("i8"),
        known.ids[known.owner[theirs[where]]],
        likely[where],
        np.ascontiguousarray(figures[:, where].T),
    )


def _told(
    rows: "Ints", ids: "Ints", likely: "NDArray[np.float64]", figures: "NDArray[np.float32]"
) -> Iterator[tuple[int, Candidate]]:
    """The candidates of each row; what has the same kinds of evidence is worded once."""
    import numpy as np

    worded: dict[bytes, tuple[str, ...]] = {}
    kinds = figures > 0
    second = [FIGURES.index(f"{name}_agrees") for name in SECOND]
    # Brothers and colleagues may share all but the name.
    is_clear = np.any(kinds[:, second], axis=1) & ~kinds[:, FIGURES.index("clashing_words")]
    can_be_sure = is_clear.tolist()
    for place, (row, person, score) in enumerate(
        zip(rows.tolist(), ids.tolist(), likely.tolist(), strict=True)
    ):
        kind = kinds[place].tobytes()
        if kind not in worded:
            worded[kind] = reasons(figures[place])
        is_sure = score >= IS and can_be_sure[place]
        verdict = Standing.RECOGNISED if is_sure else Standing.DOUBTFUL
        yield row, Candidate(person, score, worded[kind], verdict)
