"""The rows of a table of any length: what was found, and the few blocks of rows looked at."""

from array import array
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from ctdesk.queries.search.found import Found
from ctdesk.ui.plain import tooltip
from ctdesk.ui.table.asking import BLOCK, Row
from ctdesk.ui.table.blocks import Blocks
from ctdesk.ui.table.cells import explained
from ctdesk.ui.table.places import difference

if TYPE_CHECKING:
    from ctdesk.queries.listing import Column

_MOST_MOVED = 64
_DISPLAY = Qt.ItemDataRole.DisplayRole
_TOOLTIP = Qt.ItemDataRole.ToolTipRole

Index = QModelIndex | QPersistentModelIndex


class TableModel(QAbstractTableModel):
    """Never asks the book by itself: a missing block is `wanted`, and blank until it comes.

    `wanted(block, number)` asks for some blocks beside each other, once at a time: those in sight
    together, as a jump is paid for by each reading, and once they are painted the next one in the
    direction of scrolling. Blocks scrolled past are never fetched.
    """

    wanted = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns: tuple[Column, ...] = ()
        self.found = Found.of(array("q"))
        self.generation = 0
        self._blocks = Blocks({})
        self._is_asked = False
        self._sight, self._direction = range(0), 0

    def show(
        self,
        columns: tuple["Column", ...],
        found: "Found | array[int]",
        blocks: Mapping[int, Sequence[Row]],
    ) -> None:
        """Show other records; blocks on their way for the old ones will be refused."""
        self.beginResetModel()
        self._forget()
        self.columns = columns
        self.found = found if isinstance(found, Found) else Found.of(found)
        self._blocks = Blocks(blocks)
        self.endResetModel()

    def refresh(self, found: "Found | array[int]", blocks: Mapping[int, Sequence[Row]]) -> bool:
        """Show what changed of the same rows; False when too much of them did, and nothing is done.

        The blocks given are taken; the others stay in sight until they have been read again.
        """
        ids = found.whole() if isinstance(found, Found) else found
        if ids == self.ids:
            self._forget()
            for block, rows in blocks.items():
                self._replace(block, rows)
            return True
        place, gone, come = difference(self.ids, ids)
        if gone > _MOST_MOVED or come > _MOST_MOVED or not self.ids or not ids:
            return False
        self._forget()
        self._blocks = self._blocks.before(place, blocks)
        self._exchange(place, gone, come, ids)
        last = self.index(len(ids) - 1, max(len(self.columns) - 1, 0))
        self.dataChanged.emit(self.index(0, 0), last)
        return True

    def take(self, generation: int, block: int, rows: Sequence[Row]) -> None:
        """Fill in the blocks that were wanted, the first of them being `block`."""
        if generation != self.generation:
            return
        self._is_asked = False
        for at in range(0, len(rows), BLOCK):
            self._replace(block + at // BLOCK, rows[at : at + BLOCK])
        self._blocks.forget_oldest()
        self._ask(self._sight)

    def give_up(self, generation: int) -> None:
        """Let another block be wanted after one could not be read."""
        if generation == self.generation:
            self._is_asked = False

    @property
    def ids(self) -> "array[int]":
        """All ids in order; whoever needs only some of them asks `found`."""
        return self.found.whole()

    def ids_of(self, block: int, number: int = 1) -> "array[int]":
        """The ids of some blocks."""
        return self.found.between(block * BLOCK, (block + number) * BLOCK)

    def look_at(self, first: int, last: int) -> None:
        """Take note of the rows in sight; what is missing of them is wanted."""
        if self._sight and first != self._sight.start:
            self._direction = 1 if first > self._sight.start else -1
        self._sight = range(first, last + 1)
        self._blocks.look_at(range(first // BLOCK, last // BLOCK + 1))
        self._ask(self._sight)

    def look_ahead(self) -> None:
        """The rows in sight are painted: as many more in the direction of scrolling are wanted.

        Not before, as reading it would hold up the painting.
        """
        if not self._direction or not self._sight:
            return
        way = len(self._sight) * self._direction
        self._ask(range(self._sight.start + way, self._sight.stop + way))

    def row(self, row: int) -> Row | None:
        """The texts of a row, None while its block is on its way."""
        return self._blocks.row(row)

    def cell(self, row: int, column: int) -> str:
        """The text of a cell, empty while its block is on its way."""
        found = self.row(row)
        if found is not None:
            return found[column]
        if self._blocks.of(row // BLOCK) is None:
            self._want(row // BLOCK)
        return ""

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """The number of ids."""
        return 0 if parent.isValid() else self.found.number

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """The number of columns shown."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """The text of a cell; the table paints it without asking here."""
        if role != _DISPLAY and role != _TOOLTIP:
            return None
        column = index.column()
        text = explained(self.cell(index.row(), column), self.columns[column].kind)
        return tooltip(text) if role == _TOOLTIP else text

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """The column's label."""
        if role != _DISPLAY or orientation != Qt.Orientation.Horizontal:
            return None
        return self.columns[section].label if section < len(self.columns) else None

    def _forget(self) -> None:
        """Refuse what is on its way; the blocks there are have to be read again."""
        self.generation += 1
        self._is_asked = False
        self._blocks.grow_stale()
        self._sight, self._direction = range(0), 0

    def _exchange(self, place: int, gone: int, come: int, ids: "array[int]") -> None:
        """Take rows out at a place and put others in, so that what is chosen stays chosen."""
        if gone:
            self.beginRemoveRows(QModelIndex(), place, place + gone - 1)
            self.found = Found.of(self.ids[:place] + self.ids[place + gone :])
            self.endRemoveRows()
        if come:
            self.beginInsertRows(QModelIndex(), place, place + come - 1)
            self.found = Found.of(ids)
            self.endInsertRows()

    def _replace(self, block: int, rows: Sequence[Row]) -> None:
        """Take a block, and say which of its rows are not as they were."""
        before = self._blocks.of(block)
        self._blocks.put(block, rows)
        number = min(len(rows), self.found.number - block * BLOCK)
        changed = list(range(number))
        if before is not None:
            changed = [n for n in changed if n >= len(before) or before[n] != rows[n]]
        if changed and self.columns:
            first, last = block * BLOCK + changed[0], block * BLOCK + changed[-1]
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    def _ask(self, rows: range) -> None:
        """Want what is missing of some rows, as far as there are such rows."""
        first, end = max(rows.start, 0), min(rows.stop, self.found.number)
        blocks = range(first // BLOCK, (end - 1) // BLOCK + 1) if first < end else ()
        missing = [block for block in blocks if self._blocks.lacks(block)]
        if missing:
            self._want(missing[0], missing[-1] - missing[0] + 1)

    def _want(self, block: int, number: int = 1) -> None:
        if not self._is_asked:
            self._is_asked = True
            self.wanted.emit(block, number)
