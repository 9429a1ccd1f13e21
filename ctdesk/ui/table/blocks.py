"""The few blocks of rows that were read: those looked at last are kept, old ones are read again."""

from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence

from ctdesk.ui.table.asking import BLOCK, Row

_KEPT = 384


class Blocks:
    """Rows by the number of their block; a stale one is shown until it has been read again."""

    def __init__(self, blocks: Mapping[int, Sequence[Row]], stale: Iterable[int] = ()) -> None:
        self._blocks = OrderedDict(blocks)
        self._stale = set(stale)

    def of(self, block: int) -> Sequence[Row] | None:
        """The rows of a block, None while it is on its way."""
        return self._blocks.get(block)

    def row(self, row: int) -> Row | None:
        """The texts of a row, None while its block is on its way."""
        rows = self._blocks.get(row // BLOCK)
        place = row % BLOCK
        return rows[place] if rows is not None and place < len(rows) else None

    def lacks(self, block: int) -> bool:
        """Whether a block has to be read."""
        return block not in self._blocks or block in self._stale

    def put(self, block: int, rows: Sequence[Row]) -> None:
        """Take a block that was read."""
        self._blocks[block] = rows
        self._stale.discard(block)

    def look_at(self, blocks: Iterable[int]) -> None:
        """Note which blocks are in sight: they are forgotten last."""
        for block in blocks:
            if block in self._blocks:
                self._blocks.move_to_end(block)

    def forget_oldest(self) -> None:
        """Keep no more than a few."""
        while len(self._blocks) > _KEPT:
            gone, _rows = self._blocks.popitem(last=False)
            self._stale.discard(gone)

    def grow_stale(self) -> None:
        """Have every block read again when it is in sight."""
        self._stale = set(self._blocks)

    def before(self, row: int, blocks: Mapping[int, Sequence[Row]]) -> "Blocks":
        """Those wholly before a row, to be read again, and `blocks`, which were read just now."""
        kept = {at: rows for at, rows in self._blocks.items() if (at + 1) * BLOCK <= row}
        return Blocks({**kept, **blocks}, set(kept) - set(blocks))
