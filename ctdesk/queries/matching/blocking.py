"""Which pairs of people are worth comparing: those who share a key."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ctdesk.queries.matching import keyed
from ctdesk.queries.matching.crowd import Crowd
from ctdesk.queries.matching.keyed import SHIFT, Keys, few
from ctdesk.queries.matching.vocabulary import Vocabulary

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Ints = NDArray[np.int64]


def pairs(crowd: Crowd, vocabulary: Vocabulary) -> "Ints":
    """Pairs of people by place, in order and once each: the lower shifted, and the higher."""
    import numpy as np

    return keyed.distinct(np.concatenate(list(_pairs(crowd, vocabulary))))


def _pairs(crowd: Crowd, vocabulary: Vocabulary) -> "Iterator[Ints]":
    for kind, keys in keyed.kinds(crowd, vocabulary):
        ordered = keyed.in_order(keys)
        shared = keyed.sizes(ordered.keys)
        yield _together(ordered, shared, few(kind))
        for narrower, both in keyed.narrowed(crowd, kind, ordered, shared):
            found = keyed.in_order(both)
            yield _together(found, keyed.sizes(found.keys), few(narrower))


def _together(ordered: Keys, shared: "Ints", most: int) -> "Ints":
    """Every two people with the same key, unless too many share it."""
    import numpy as np

    kept = ordered.where((shared > 1) & (shared <= most))
    found = [np.empty(0, dtype=np.int64)]
    for apart in range(1, most):
        same = np.flatnonzero(kept.keys[apart:] == kept.keys[:-apart])
        if not len(same):
            break
        one, other = kept.people[same], kept.people[same + apart]
        found.append(np.minimum(one, other) << SHIFT | np.maximum(one, other))
    return np.concatenate(found)
