"""Rows kept as blocks of bytes, a fraction of what they weigh as Python texts."""

import json
import re
import zlib
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate, islice
from typing import Any, NamedTuple, TypeAlias, overload

from ctdesk.formats.reading.sheet import Kind, Row

Packable: TypeAlias = tuple[int, str, list[str], int]
"""Row number, a letter of KINDS for every text (or more), the texts, 1 when hidden."""

KINDS: dict[str, Kind] = {
    "t": "text",
    "n": "number",
    "p": "percent",
    "d": "date",
    "m": "datetime",
    "h": "time",
    "f": "flag",
    "e": "error",
    "u": "uncalculated",
}
ROWS_IN_BLOCK = 512

_UNKEEPABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufdd0-\ufdef\ufffd-\uffff]")
# What tells quickly that a whole block has none: JSON writes control characters as \u00...
_PERHAPS = re.compile(r"\\u00|[\x7f\ud800-\udfff\ufdd0-\ufdef\ufffd-\uffff]")


def packed(rows: Sequence[Packable]) -> bytes:
    """The rows as one block, which `PackedRows` opens."""
    text = json.dumps(rows, ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "surrogatepass")


class Block(NamedTuple):
    """Packed rows: how many, how many cells they reach to, the widest, and the bytes."""

    rows: int
    cells: int
    columns: int
    content: bytes


def blocks(rows: Iterable[Packable]) -> Iterator[Block]:
    """The rows in blocks, in order."""
    waiting = iter(rows)
    while part := list(islice(waiting, ROWS_IN_BLOCK)):
        widths = [len(row[2]) for row in part]
        yield Block(len(part), sum(widths), max(widths), packed(part))


class PackedRows(Sequence[Row]):
    """The rows of blocks, opened one block at a time as they are asked for."""

    def __init__(self, counted: Sequence[tuple[int, bytes]]) -> None:
        # A quarter of the memory, for a twentieth of the time it takes to read the file.
        self._blocks = [zlib.compress(block, 1) for _count, block in counted]
        self._ends = list(accumulate(count for count, _block in counted))
        self._open: tuple[int, list[Row]] = (-1, [])

    def __len__(self) -> int:
        return self._ends[-1] if self._ends else 0

    @overload
    def __getitem__(self, place: int) -> Row: ...
    @overload
    def __getitem__(self, place: slice) -> list[Row]: ...
    def __getitem__(self, place: int | slice) -> Row | list[Row]:
        if isinstance(place, slice):
            return [self[index] for index in range(*place.indices(len(self)))]
        index = place + len(self) if place < 0 else place
        if not 0 <= index < len(self):
            raise IndexError(place)
        block = bisect_right(self._ends, index)
        return self._rows_of(block)[index - (self._ends[block - 1] if block else 0)]

    def __iter__(self) -> Iterator[Row]:
        for block in self._blocks:
            yield from _opened(block)

    def _rows_of(self, block: int) -> list[Row]:
        known, rows = self._open
        if known != block:
            rows = _opened(self._blocks[block])
            self._open = (block, rows)
        return rows


def _opened(block: bytes) -> list[Row]:
    text = zlib.decompress(block).decode("utf-8", "surrogatepass")
    row = _row_with_care if _PERHAPS.search(text) else _row
    return [row(*found) for found in json.loads(text)]


def _row(number: int, letters: str, texts: list[str], hidden: int) -> Row:
    kinds = _kinds(letters, tuple(map(bool, texts)))
    return Row(number, tuple(texts), kinds, hidden == 1)


@lru_cache(4_096)  # a list has few patterns of filled cells, and many rows of each
def _kinds(letters: str, filled: tuple[bool, ...]) -> tuple[Kind, ...]:
    return tuple(
        KINDS[letter] if is_filled or letter == "u" else "empty"
        for letter, is_filled in zip(letters, filled, strict=False)
    )


def _row_with_care(number: int, letters: str, texts: list[str], hidden: int) -> Row:
    row = _row(number, letters, texts, hidden)
    if not any(map(_UNKEEPABLE.search, texts)):
        return row
    kinds: list[Any] = list(row.kinds)
    for position, text in enumerate(texts):
        if _UNKEEPABLE.search(text):
            kinds[position] = "damaged"
            texts[position] = _UNKEEPABLE.sub("\ufffd", text)
    return Row(number, tuple(texts), tuple(kinds), row.is_hidden)
