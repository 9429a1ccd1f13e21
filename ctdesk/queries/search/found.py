"""What a search found: how many, the first of them, and all of them in order when somebody asks.

A screen shows forty rows, and putting a million in order takes longer than a frame. Needs no
numpy, so that the first rows of a table come without it.
"""

import threading
from array import array
from collections.abc import Callable, Iterable

NEAR = 512
"""So many of the first are found without putting all in order; further on, all are."""


class Found:
    """Ids in order, worked out as far as they are asked for; of any thread."""

    def __init__(
        self,
        number: int,
        first: Callable[[int], "array[int]"],
        every: Callable[[], "array[int]"],
    ) -> None:
        """`first(limit)` and `every()` work from what does not change any more."""
        self.number = number
        self._first, self._every = first, every
        self._known: array[int] = array("q")
        self._is_whole = False
        self._turn = threading.Lock()

    @classmethod
    def of(cls, ids: "array[int]") -> "Found":
        """What is in order already."""
        made = cls(len(ids), lambda _limit: ids, lambda: ids)
        made._known, made._is_whole = ids, True
        return made

    def is_whole(self) -> bool:
        """Whether all of them are in order."""
        return self._is_whole

    def whole(self) -> "array[int]":
        """All of them; the same array each time."""
        with self._turn:
            if not self._is_whole:
                self._known, self._is_whole = self._every(), True
                # What they were worked out of is let go.
                self._first, self._every = _none, _no_more
        return self._known

    def between(self, start: int, end: int) -> "array[int]":
        """Those from `start` to before `end`; putting all in order only if they lie further on."""
        end = min(end, self.number)
        with self._turn:
            if len(self._known) < end <= NEAR:
                self._known = self._first(end)
            known = self._known
        return (known if end <= len(known) else self.whole())[start:end]

    def among(self, ranges: Iterable[tuple[int, int]]) -> "array[int]":
        """Those of several ranges, each from a place to before another."""
        parts = [self.between(start, end) for start, end in ranges]
        joined = array(max((part.typecode for part in parts), default="q"))  # "q" is the wider
        for part in parts:
            joined.extend(array(joined.typecode, part))
        return joined

    def at(self, place: int) -> int:
        """The one at a place."""
        return self.between(place, place + 1)[0]


def _no_more() -> "array[int]":
    return array("q")


def _none(_limit: int) -> "array[int]":
    return array("q")
