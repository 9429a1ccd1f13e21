"""Sets of records in little room; the ones read last are kept until something changes."""

from collections import OrderedDict
from collections.abc import Hashable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ctdesk.queries.search.population import Ids, Mask, Population

_ROOM, _ROOM_LASTING = 2_600_000, 6_600_000
"""Bytes for the sets asked for last, and for those that were read ahead for any search."""

_FEW = 12
_PLACE = 32
"""Bits that a place takes."""


def are_few(number: int, of: int) -> bool:
    """Whether places take little room and are put in order faster than by walking the order."""
    return number * _FEW < of


class Members:
    """Some records of a population: as places from the lowest or as bits, whichever is less."""

    def __init__(self, population: "Population", ids: "Ids", *, is_set: bool) -> None:
        """`is_set` says that the ids rise and none comes twice."""
        import numpy as np

        self._size = population.size
        self._places: Ids | None = None
        self._bits: NDArray[Any] | None = None
        if len(ids) * _PLACE < self._size and (is_set or _rise(ids)):
            places = population.places(ids)
            self._places = places[population.everyone[places]].astype(np.int32)
            self.number = len(self._places)
        else:
            mask = population.mask(ids)
            mask &= population.everyone
            self.number = int(np.count_nonzero(mask))
            if self.number * _PLACE < self._size:
                self._places = np.flatnonzero(mask).astype(np.int32)
            else:
                self._bits = np.packbits(mask)
        self.are_few = are_few(self.number, population.count)

    @property
    def nbytes(self) -> int:
        """How much room they take."""
        return sum(held.nbytes for held in (self._places, self._bits) if held is not None)

    def places(self) -> "Ids":
        """Their places from the lowest."""
        import numpy as np

        return np.flatnonzero(self.mask()) if self._places is None else self._places

    def mask(self) -> "Mask":
        """One byte for each place; the caller's own."""
        import numpy as np

        if self._bits is not None:
            return np.unpackbits(self._bits, count=self._size).view(np.bool_)
        found = np.zeros(self._size, dtype=np.bool_)
        found[self._places] = True
        return found


def _rise(ids: "Ids") -> bool:
    """Whether each id is higher than the one before, as those of one index entry are."""
    return bool((ids[1:] > ids[:-1]).all())


class Sets:
    """Members by what they answer; the least used dropped first, those that last kept."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Hashable, Members] = OrderedDict()
        self._bytes = 0
        self._lasting: dict[Hashable, Members] = {}
        self._lasting_bytes = 0
        self._needless: set[Hashable] = set()

    def get(self, key: Hashable) -> Members | None:
        """The members kept under a key."""
        if key in self._lasting:
            return self._lasting[key]
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
        return found

    def keep(self, key: Hashable, members: Members) -> None:
        """Keep them."""
        self._kept[key] = members
        self._bytes += members.nbytes
        while self._bytes > _ROOM:
            _key, oldest = self._kept.popitem(last=False)
            self._bytes -= oldest.nbytes

    def is_settled(self, key: Hashable) -> bool:
        """Whether they last, or need not."""
        return key in self._lasting or key in self._needless

    def settle(self, key: Hashable, members: Members, *, is_worth_it: bool) -> None:
        """Have them last if that is worth it and there is room; else they need not."""
        if is_worth_it and self._lasting_bytes + members.nbytes <= _ROOM_LASTING:
            self._lasting[key] = members
            self._lasting_bytes += members.nbytes
        else:
            self._needless.add(key)

    def clear(self) -> None:
        """Let go of all of them."""
        self._kept.clear()
        self._lasting.clear()
        self._needless.clear()
        self._bytes = self._lasting_bytes = 0
