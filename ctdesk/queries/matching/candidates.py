"""Who a row may be: the people of the book that its evidence points at, and how surely."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from ctdesk.queries.matching.crowd import Crowd, heard
from ctdesk.queries.matching.evidence import FIGURES, Ground, evidence
from ctdesk.queries.matching.keyed import faces_beside
from ctdesk.queries.matching.score import IS, MAY_BE, SECOND, probabilities, rank_of_faces
from ctdesk.queries.matching.side_by_side import side_by_side
from ctdesk.queries.matching.wording import reasons

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Ints = NDArray[np.int64]
    Side = tuple[Crowd, Ints]
    _Part = tuple[Ints, Ints, NDArray[np.float64], NDArray[np.float32]]

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


@dataclass(frozen=True)
class Verdicts:
    """How each of many rows stands, by row.

    `likeliest` is the id of who it may be most of all, 0 for nobody, and `score` how likely.
    `is_recognised` where it is that one and no other. `heard` says what the name sounds like, as
    `crowd.heard` does.
    """

    likeliest: "NDArray[np.int64]"
    score: "NDArray[np.float64]"
    is_recognised: "NDArray[np.bool_]"
    heard: "NDArray[np.int64]"


def found_for(ground: Ground, one: "Side", other: "Side") -> Iterator[tuple[int, Candidate]]:
    """Rows asked for by place, each with who it may be, the likeliest first.

    What is compared are pairs of a row and a person, each by place in its crowd.
    """
    yield from _told(_compared(ground, one, other))


def verdicts(ground: Ground, one: "Side", other: "Side", limit: int) -> Verdicts:
    """How each row stands, going by the first `limit` of those `found_for` would give."""
    import numpy as np

    found, number = _compared(ground, one, other, side_by_side), len(one[0])
    rank = np.arange(len(found.rows)) - np.searchsorted(found.rows, found.rows)
    found = found.where(rank < limit)
    is_sure = (found.likely >= IS) & found.is_clear()
    sure = np.bincount(found.rows[is_sure], minlength=number)
    # Of a recognised row the one who is sure, of any other the first.
    chosen = np.flatnonzero(np.where(sure[found.rows] == 1, is_sure, rank[rank < limit] == 0))
    likeliest, score = np.zeros(number, dtype=np.int64), np.zeros(number)
    likeliest[found.rows[chosen]] = found.ids[chosen]
    score[found.rows[chosen]] = found.likely[chosen]
    return Verdicts(likeliest, score, sure == 1, heard(one[0], ground.vocabulary))


def verdicts_on(rows: Sequence[list[Candidate]], names: "NDArray[np.int64]") -> Verdicts:
    """How rows stand that were looked up one by one; `names` says what each sounds like."""
    import numpy as np

    sure = [[one for one in row if one.standing == Standing.RECOGNISED] for row in rows]
    chosen = [
        few[0] if len(few) == 1 else next(iter(row), None)
        for row, few in zip(rows, sure, strict=True)
    ]
    return Verdicts(
        np.array([one.id if one else 0 for one in chosen], dtype=np.int64),
        np.array([one.score if one else 0.0 for one in chosen]),
        np.array([len(few) == 1 for few in sure], dtype=np.bool_),
        names,
    )


@dataclass(frozen=True)
class _Found:
    """Who the rows may be: a row by place, an id, how likely, and the figures, by pair."""

    rows: "Ints"
    ids: "Ints"
    likely: "NDArray[np.float64]"
    figures: "NDArray[np.float32]"

    def where(self, which: "NDArray[Any]") -> "_Found":
        return _Found(self.rows[which], self.ids[which], self.likely[which], self.figures[which])

    def is_clear(self) -> "NDArray[np.bool_]":
        """Where more than the name agrees, and the name is not that of somebody else.

        Brothers and colleagues may share all but the name, a son all but the first.
        """
        import numpy as np

        second = [FIGURES.index(f"{name}_agrees") for name in SECOND]
        others = [FIGURES.index(name) for name in ("clashing_words", "extra_first")]
        is_other = np.any(self.figures[:, others] > 0, axis=1)
        clear: NDArray[np.bool_] = np.any(self.figures[:, second] > 0, axis=1) & ~is_other
        return clear


def _compared(
    ground: Ground,
    one: "Side",
    other: "Side",
    each: Callable[[Callable[[slice], "_Part"], list[slice]], Iterable["_Part"]] = map,
) -> _Found:
    """By row, the likeliest first; `each` has the parts compared, in turn or together."""
    import numpy as np

    mine, theirs = faces_beside(one, other)
    parts = [slice(start, start + AT_ONCE) for start in range(0, len(mine) + 1, AT_ONCE)]

    def likely(part: slice) -> "_Part":
        return _likely(ground, (one[0], mine[part]), (other[0], theirs[part]))

    kept = each(likely, parts)
    found = _Found(*map(np.concatenate, zip(*kept, strict=True)))
    # Of a person's faces the likeliest alone is kept.
    ranks = rank_of_faces(found.likely, found.figures)
    found = found.where(np.lexsort((*ranks, found.ids, found.rows)))
    best = np.ones(len(found.rows), dtype=np.bool_)
    best[1:] = (found.rows[1:] != found.rows[:-1]) | (found.ids[1:] != found.ids[:-1])
    found = found.where(best)
    return found.where(np.lexsort((found.ids, -found.likely, found.rows)))


def _likely(ground: Ground, one: "Side", other: "Side") -> "_Part":
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


def _told(found: _Found) -> Iterator[tuple[int, Candidate]]:
    """The candidates of each row; what has the same kinds of evidence is worded once."""
    worded: dict[bytes, tuple[str, ...]] = {}
    kinds = found.figures > 0
    each = zip(
        found.rows.tolist(),
        found.ids.tolist(),
        found.likely.tolist(),
        found.is_clear().tolist(),
        strict=True,
    )
    for place, (row, person, score, is_clear) in enumerate(each):
        kind = kinds[place].tobytes()
        if kind not in worded:
            worded[kind] = reasons(found.figures[place])
        verdict = Standing.RECOGNISED if score >= IS and is_clear else Standing.DOUBTFUL
        yield row, Candidate(person, score, worded[kind], verdict)
