"""Sets of records in little room; the ones read last are kept until something changes."""

from collections import OrderedDict
from collections.abc import Hashable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ctdesk.queries.search.population import Ids, Mask, Population

_MOST_BYTES = 11_000_000
_FEW = 12


def are_few(number: int, of: int) -> bool:
    """Whether places take little room and are put in order faster than by walking the order."""
    return number * _FEW < of


class Members:
    """Some records of a population: their places from the lowest where they are few, else bits."""

    def __init__(self, population: "Population", ids: "Ids", *, is_set: bool) -> None:
        """`is_set` says that the ids rise and none comes twice."""
        import numpy as np

        self._size = population.size
        self.few: Ids | None = None
        self._bits: NDArray[Any] | None = None
        if is_set and are_few(len(ids), population.count):
            places = population.places(ids)
            self.few = places[population.everyone[places]].astype(np.int32)
            self.number = len(self.few)
            return
        mask = population.mask(ids)
        mask &= population.everyone
        self.number = int(np.count_nonzero(mask))
        if are_few(self.number, population.count):
            self.few = np.flatnonzero(mask).astype(np.int32)
        else:
            self._bits = np.packbits(mask)

    @property
    def nbytes(self) -> int:
        """How much room they take."""
        return sum(held.nbytes for held in (self.few, self._bits) if held is not None)

    def mask(self) -> "Mask":
        """One byte for each place; the caller's own."""
        import numpy as np

        if self._bits is not None:
            return np.unpackbits(self._bits, count=self._size).view(np.bool_)
        found = np.zeros(self._size, dtype=np.bool_)
        found[self.few] = True
        return found


class Sets:
    """Members by what they answer, the least used dropped first."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Hashable, Members] = OrderedDict()
        self._bytes = 0

    def get(self, key: Hashable) -> Members | None:
        """The members kept under a key."""
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
        return found

    def keep(self, key: Hashable, members: Members) -> None:
        """Keep them."""
        self._kept[key] = members
        self._bytes += members.nbytes
        while self._bytes > _MOST_BYTES:
            _key, oldest = self._kept.popitem(last=False)
            self._bytes -= oldest.nbytes

    def clear(self) -> None:
        """Let go of all of them."""
        self._kept.clear()
        self._bytes = 0
