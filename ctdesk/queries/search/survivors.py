"""Who stays when records are merged is found by the words of those who went, too."""

from typing import TYPE_CHECKING

from ctdesk.store.reader import Reader

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MERGED = frozenset({"person", "organisation"})
"""The kinds whose records may have gone into others."""


class Survivors:
    """Which record went into which, read once and kept until something changes."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._went: dict[str, NDArray[np.int64]] = {}

    def added(self, ids: "NDArray[np.int64]", kind: str) -> "NDArray[np.int64]":
        """Ids that rise, and those whom one of them was merged into: known by that name."""
        import numpy as np

        if kind not in self._went:
            pairs = self._reader.rows(
                f"SELECT id, merged_into_id FROM {kind} WHERE merged_into_id IS NOT NULL"
            )
            self._went[kind] = np.array(pairs, dtype=np.int64).reshape(-1, 2)
        went, into = self._went[kind].T
        survivors = into[_are_among(went, ids)]
        unfound = survivors[~_are_among(survivors, ids)]
        return np.union1d(ids, unfound) if len(unfound) else ids

    def clear(self) -> None:
        """Let go of what was read."""
        self._went.clear()


def _are_among(some: "NDArray[np.int64]", ids: "NDArray[np.int64]") -> "NDArray[np.bool_]":
    """Which of a few are among many ids that rise; faster than sorting the many again."""
    import numpy as np

    if not len(some) or not len(ids):
        return np.zeros(len(some), dtype=np.bool_)
    places = np.minimum(np.searchsorted(ids, some), len(ids) - 1)
    found: NDArray[np.bool_] = ids[places] == some
    return found
