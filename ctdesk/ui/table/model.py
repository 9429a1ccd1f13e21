"""The rows of a table of any length: an array of ids, and the few blocks of rows looked at."""

from array import array
from collections import OrderedDict
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

from ctdesk.ui.plain import tooltip
from ctdesk.ui.table.asking import BLOCK, Row
from ctdesk.ui.table.cells import spoken

if TYPE_CHECKING:
    from ctdesk.queries.listing import Column

_BLOCKS_KEPT = 48
_DISPLAY = Qt.ItemDataRole.DisplayRole
_TOOLTIP = Qt.ItemDataRole.ToolTipRole

Index = QModelIndex | QPersistentModelIndex


class TableModel(QAbstractTableModel):
    """Never asks the book by itself: a missing block is `wanted`, and blank until it comes.

    At most one block is on its way at a time; what is still missing when it has come is
    asked for by the next painting, so blocks scrolled past are never fetched.
    """

    wanted = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns: tuple[Column, ...] = ()
        self.ids: array[int] = array("q")
        self.generation = 0
        self._blocks: OrderedDict[int, Sequence[Row]] = OrderedDict()
        self._on_its_way: int | None = None

    def show(
        self,
        columns: tuple["Column", ...],
        ids: "array[int]",
        blocks: Mapping[int, Sequence[Row]],
    ) -> None:
        """Show other ids; blocks on their way for the old ones will be refused."""
        self.beginResetModel()
        self.generation += 1
        self.columns, self.ids = columns, ids
        self._blocks = OrderedDict(blocks)
        self._on_its_way = None
        self.endResetModel()

    def take(self, generation: int, block: int, rows: Sequence[Row]) -> None:
        """Fill in a block that was wanted."""
        if generation != self.generation:
            return
        self._on_its_way = None
        self._blocks[block] = rows
        while len(self._blocks) > _BLOCKS_KEPT:
            self._blocks.popitem(last=False)
        last = min((block + 1) * BLOCK, len(self.ids)) - 1
        if self.columns and last >= block * BLOCK:
            self.dataChanged.emit(
                self.index(block * BLOCK, 0), self.index(last, len(self.columns) - 1)
            )

    def ids_of(self, block: int) -> "array[int]":
        """The ids of a block."""
        return self.ids[block * BLOCK : (block + 1) * BLOCK]

    def cell(self, row: int, column: int) -> str:
        """The text of a cell, empty while its block is on its way."""
        block, place = divmod(row, BLOCK)
        rows = self._blocks.get(block)
        if rows is None:
            if self._on_its_way is None:
                self._on_its_way = block
                self.wanted.emit(block)
            return ""
        return rows[place][column] if place < len(rows) else ""

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """The number of ids."""
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """The number of columns shown."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """The text of a cell; the delegate does the rest."""
        if role != _DISPLAY and role != _TOOLTIP:
            return None
        column = index.column()
        text = spoken(self.cell(index.row(), column), self.columns[column].kind)
        return tooltip(text) if role == _TOOLTIP else text

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """The column's label."""
        if role != _DISPLAY or orientation != Qt.Orientation.Horizontal:
            return None
        return self.columns[section].label if section < len(self.columns) else None
