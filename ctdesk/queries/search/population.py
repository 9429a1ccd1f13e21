"""The records of a table as places in an array, so that sets of them are masks of bytes.

As a rule an id is its own place. Where the ids lie so far apart that an array from 0 to the
highest would be mostly empty, a place is the rank of the id among the others.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

Ids = NDArray[np.integer[Any]]
Mask = NDArray[np.bool_]
Bits = NDArray[np.uint64]

_EMPTIEST = 4
_SMALL = 65_536


class Population:
    """Every id of a table; `everyone` marks the places that are taken."""

    def __init__(self, ids: Ids) -> None:
        self.count = len(ids)
        highest = int(ids.max()) if self.count else 0
        lowest = int(ids.min()) if self.count else 0
        self._ranked: Ids | None = None
        if lowest < 0 or highest > _EMPTIEST * self.count + _SMALL:
            self._ranked = np.sort(ids)
        self.size = self.count if self._ranked is not None else highest + 1
        self.everyone = self.mask(ids)

    @property
    def is_plain(self) -> bool:
        """Whether an id is its own place."""
        return self._ranked is None

    def mask(self, ids: Ids) -> Mask:
        """The places of some ids; ids of records that are not there are left out."""
        marked = np.zeros(self.size, dtype=np.bool_)
        marked[self.places(ids)] = True
        return marked

    def places(self, ids: Ids) -> Ids:
        """Where some ids stand, in their order; ids that cannot be there are left out."""
        if self._ranked is None:
            fits = len(ids) == 0 or (ids.min() >= 0 and ids.max() < self.size)
            return ids if fits else ids[(ids >= 0) & (ids < self.size)]
        found = np.searchsorted(self._ranked, ids)
        found[found == self.count] = 0
        return found[self._ranked[found] == ids] if self.count else found[:0]

    def all_places(self, ids: Ids) -> Ids:
        """The same for ids that are all there, such as those of an order."""
        return ids if self._ranked is None else np.searchsorted(self._ranked, ids)

    def ids(self, places: Ids) -> Ids:
        """The ids that stand at some places."""
        return places if self._ranked is None else self._ranked[places]
