"""Sets of records in little room; the ones read last are kept until something changes."""

import zlib
from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ctdesk.queries.search.population import Bits, Ids, Mask, Population

_ROOM, _ROOM_LASTING = 1_600_000, 4_200_000
"""Bytes for the sets asked for last, and for those that were read ahead for any search."""

_FEW = 12
_FASTEST = 1
_PLACE = 32
"""Bits that a place takes."""
_WORD = 8
"""Bytes of a word of the machine."""


def are_few(number: int, of: int) -> bool:
    """Whether places take little room and are put in order faster than by walking the order."""
    return number * _FEW < of


def bits_of(mask: "Mask") -> "Bits":
    """A mask with one bit for each place, in whole words of the machine."""
    import numpy as np

    packed = np.packbits(mask)
    bits = np.zeros(-(-len(packed) // _WORD) * _WORD, dtype=np.uint8)
    bits[: len(packed)] = packed
    return bits.view(np.uint64)


@dataclass(frozen=True, eq=False)
class Packed:
    """A set among so many places: those in it from the lowest, or bits, whichever is less."""

    size: int
    number: int
    few: "Ids | None" = None
    bits: "Bits | None" = None

    @classmethod
    def of(cls, mask: "Mask") -> "Packed":
        """The set of a mask."""
        import numpy as np

        number = int(np.count_nonzero(mask))
        if number * _PLACE < len(mask):
            return cls(len(mask), number, few=np.flatnonzero(mask).astype(np.int32))
        return cls(len(mask), number, bits=bits_of(mask))

    @property
    def nbytes(self) -> int:
        """How much room they take."""
        return sum(held.nbytes for held in (self.few, self.bits) if held is not None)

    def places(self) -> "Ids":
        """The places from the lowest."""
        import numpy as np

        return np.flatnonzero(self.mask()) if self.few is None else self.few

    def mask(self) -> "Mask":
        """One byte for each place; the caller's own."""
        import numpy as np

        if self.bits is not None:
            return np.unpackbits(self.bits.view(np.uint8), count=self.size).view(np.bool_)
        marked = np.zeros(self.size, dtype=np.bool_)
        marked[self.few] = True
        return marked

    def number_among(self, mask: "Mask", bits: "Bits") -> int:
        """How many of them are in another set, which is given as a mask and as its bits.

        That set may be among more places or fewer: what only one can have is not in both.
        """
        import numpy as np

        if self.bits is not None:
            shared = min(len(self.bits), len(bits))
            both = np.bitwise_count(self.bits[:shared] & bits[:shared])
            return int(both.sum(dtype=np.int64))
        places = self.places()
        if self.size > len(mask):
            places = places[: np.searchsorted(places, len(mask))]
        # Clipping is never needed here; asking for it spares a check of every place.
        return int(np.count_nonzero(np.take(mask, places, mode="clip")))


def members(population: "Population", ids: "Ids", *, is_set: bool) -> Packed:
    """The places of some records; `is_set` says that the ids rise and none comes twice."""
    import numpy as np

    if len(ids) * _PLACE < population.size and (is_set or _rise(ids)):
        places = population.places(ids)
        few = places[population.everyone[places]].astype(np.int32)
        return Packed(population.size, len(few), few=few)
    mask = population.mask(ids)
    mask &= population.everyone
    return Packed.of(mask)


@dataclass(frozen=True, eq=False)
class Pressed:
    """A large set in half its room, for half a millisecond more whenever it is looked at."""

    size: int
    number: int
    bits: bytes

    @classmethod
    def of(cls, found: Packed) -> "Pressed":
        """The same set, pressed."""
        bits = bits_of(found.mask()) if found.bits is None else found.bits
        return cls(found.size, found.number, zlib.compress(bits.tobytes(), _FASTEST))

    def packed(self) -> Packed:
        """The set as it was."""
        import numpy as np

        bits = np.frombuffer(zlib.decompress(self.bits), dtype=np.uint64)
        return Packed(self.size, self.number, bits=bits)


def _rise(ids: "Ids") -> bool:
    """Whether each id is higher than the one before, as those of one index entry are."""
    return bool((ids[1:] > ids[:-1]).all())


class Sets:
    """Sets by what they answer; the least used dropped first, those that last kept."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Hashable, Packed] = OrderedDict()
        self._bytes = 0
        self._lasting: dict[Hashable, Pressed] = {}
        self._lasting_bytes = 0
        self._needless: set[Hashable] = set()

    def get(self, key: Hashable) -> Packed | None:
        """The set kept under a key."""
        if key in self._lasting:
            return self._lasting[key].packed()
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
        return found

    def keep(self, key: Hashable, found: Packed) -> None:
        """Keep them."""
        before = self._kept.pop(key, None)
        self._kept[key] = found
        self._bytes += found.nbytes - (before.nbytes if before is not None else 0)
        while self._bytes > _ROOM:
            _key, oldest = self._kept.popitem(last=False)
            self._bytes -= oldest.nbytes

    def is_settled(self, key: Hashable) -> bool:
        """Whether they last, or need not."""
        return key in self._lasting or key in self._needless

    def settle(self, key: Hashable, found: Packed, *, is_worth_it: bool) -> None:
        """Have them last if that is worth it and there is room; else they need not."""
        pressed = Pressed.of(found) if is_worth_it else None
        if pressed is not None and self._lasting_bytes + len(pressed.bits) <= _ROOM_LASTING:
            self._lasting[key] = pressed
            self._lasting_bytes += len(pressed.bits)
        else:
            self._needless.add(key)

    def clear(self) -> None:
        """Let go of all of them."""
        self._kept.clear()
        self._lasting.clear()
        self._needless.clear()
        self._bytes = self._lasting_bytes = 0
