"""The sets of records that were read last, kept in little room until something changes."""

from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ctdesk.queries.search.population import Mask, Population

_MOST_BYTES = 16_000_000
_LARGE = 32
"""From one record in so many on, a bit for each record takes less room than the places."""


@dataclass(frozen=True)
class _Packed:
    """A set as bits, or as the places of its members where they are few."""

    held: "NDArray[Any]"
    is_bits: bool

    def mask(self, size: int) -> "Mask":
        import numpy as np

        if self.is_bits:
            return np.unpackbits(self.held, count=size).view(np.bool_)
        found = np.zeros(size, dtype=np.bool_)
        found[self.held] = True
        return found


class Sets:
    """Masks by what they answer, the least used dropped first."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Hashable, _Packed] = OrderedDict()
        self._bytes = 0

    def get(self, key: Hashable, population: "Population") -> "Mask | None":
        """The set as a mask of its own, or None when it is not kept."""
        found = self._kept.get(key)
        if found is None:
            return None
        self._kept.move_to_end(key)
        return found.mask(population.size)

    def holds(self, key: Hashable) -> bool:
        """Whether the set is kept."""
        return key in self._kept

    def keep(self, key: Hashable, mask: "Mask") -> None:
        """Keep a set."""
        import numpy as np

        places = np.flatnonzero(mask)
        is_bits = len(places) * _LARGE > len(mask)
        held = np.packbits(mask) if is_bits else places.astype(np.int32)
        self._kept[key] = _Packed(held, is_bits)
        self._bytes += held.nbytes
        while self._bytes > _MOST_BYTES:
            _key, oldest = self._kept.popitem(last=False)
            self._bytes -= oldest.held.nbytes

    def clear(self) -> None:
        """Let go of all of them."""
        self._kept.clear()
        self._bytes = 0
