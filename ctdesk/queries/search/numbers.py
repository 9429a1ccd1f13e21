"""Ids on their way out of the engine: one text "3,1,2" is the fastest there is."""

from array import array
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from ctdesk.store.reader import Reader

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_NARROW = 2**31
_PIECE = 65_536


def joined_ids(reader: Reader, statement: str, values: object = ()) -> str:
    """What a statement gives in its only column, joined by commas, without the NULLs."""
    gathered = f"WITH found(id) AS ({statement}) SELECT group_concat(id) FROM found"
    return reader.rows(gathered, values)[0][0] or ""  # type: ignore[arg-type]


def as_numbers(joined: str, go_on: Callable[[], None] = lambda: None) -> "NDArray[np.int64]":
    """The numbers of such a text; `go_on` is asked now and then, and may raise."""
    import numpy as np

    pieces = [np.fromstring(piece, dtype=np.int64, sep=",") for piece in _pieces(joined, go_on)]
    return np.concatenate(pieces) if pieces else np.empty(0, dtype=np.int64)


def _pieces(joined: str, go_on: Callable[[], None]) -> Iterator[str]:
    """The text cut at commas: while one piece is read, no other thread of Python can run."""
    start = 0
    while start < len(joined):
        go_on()
        end = joined.find(",", start + _PIECE)
        end = len(joined) if end < 0 else end
        yield joined[start:end]
        start = end + 1


def as_array(ids: "NDArray[np.integer[Any]]") -> "array[int]":
    """The ids as an array that needs no numpy; four bytes each where that is enough."""
    found = array("i" if len(ids) == 0 or int(ids.max()) < _NARROW else "q")
    found.frombytes(ids.astype(f"i{found.itemsize}").tobytes())
    return found
