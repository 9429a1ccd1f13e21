"""Where records stand among the ids of a table, found without a look at each in Python."""

from array import array
from collections.abc import Sequence

_FEW, _SOME = 20_000, 8
_MOST_RANGES = 1_000


def difference(before: "array[int]", after: "array[int]") -> tuple[int, int, int]:
    """Where two lists of ids begin to differ, and how many went and came there.

    >>> difference(array("q", [1, 2, 3, 4]), array("q", [1, 9, 3, 4]))
    (1, 1, 1)
    """
    shorter = min(len(before), len(after))
    first = _alike(before, after, shorter, from_end=False)
    last = _alike(before, after, shorter - first, from_end=True)
    return first, len(before) - first - last, len(after) - first - last


def _alike(one: "array[int]", other: "array[int]", most: int, *, from_end: bool) -> int:
    """How many ids are the same from the beginning, or from the end; halving what is compared."""
    known, limit = 0, most
    while known < limit:
        middle = (known + limit + 1) // 2
        if from_end:
            is_same = (
                one[len(one) - middle : len(one) - known]
                == (other[len(other) - middle : len(other) - known])
            )
        else:
            is_same = one[known:middle] == other[known:middle]
        known, limit = (middle, limit) if is_same else (known, middle - 1)
    return known


def place_of(ids: "array[int]", record: int) -> int | None:
    """The row of a record, None when it is not among the ids.

    The number is looked for as bytes, which takes a millisecond in a million.
    """
    if not 0 <= record < 1 << 8 * ids.itemsize - 1:
        return None
    raw, wanted = ids.tobytes(), array(ids.typecode, [record]).tobytes()
    at = raw.find(wanted)
    while at % ids.itemsize and at >= 0:
        at = raw.find(wanted, at + 1)
    return at // ids.itemsize if at >= 0 else None


def ranges_of(ids: "array[int]", chosen: "array[int]") -> list[tuple[int, int]]:
    """The rows of the chosen records as (first, last), in order; those that are gone left out.

    When they are strewn over more than a thousand places only the first thousand are told: Qt
    keeps every place up to date by itself, and takes seconds over more.
    """
    if not chosen or not ids:
        return []
    if len(chosen) <= _SOME:
        places = (place_of(ids, record) for record in chosen)
        return _joined(sorted(place for place in places if place is not None))
    if len(ids) <= _FEW:
        among = frozenset(chosen)
        return _joined([row for row, record in enumerate(ids) if record in among])
    import numpy as np

    all_ids, wanted = np.asarray(ids), np.asarray(chosen)
    among_them = np.zeros(int(max(all_ids.max(), wanted.max())) + 1, dtype=bool)
    among_them[wanted] = True
    rows = np.flatnonzero(among_them[all_ids])
    if not len(rows):
        return []
    ends = np.flatnonzero(np.diff(rows) > 1)[:_MOST_RANGES]
    firsts = rows[np.concatenate(([0], ends + 1))]
    lasts = rows[np.concatenate((ends, [len(rows) - 1]))]
    return list(zip(firsts.tolist(), lasts.tolist(), strict=True))[:_MOST_RANGES]


def _joined(rows: Sequence[int]) -> list[tuple[int, int]]:
    ranges: list[tuple[int, int]] = []
    for row in rows:
        if ranges and ranges[-1][1] == row - 1:
            ranges[-1] = (ranges[-1][0], row)
        else:
            ranges.append((row, row))
    return ranges[:_MOST_RANGES]
