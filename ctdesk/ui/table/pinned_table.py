"""Where the cells of a table are seen whose first columns stay while the others scroll."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect
from PySide6.QtWidgets import QAbstractItemView

from ctdesk.ui.table.cell_table import CellTable
from ctdesk.ui.table.heading import Heading
from ctdesk.ui.table.model import TableModel

Index = QModelIndex | QPersistentModelIndex


class PinnedTable(CellTable):
    """Qt asks here where a cell is; whoever inherits it sets the rows and their heading."""

    rows: TableModel
    heading: Heading

    def indexAt(self, place: QPoint) -> QModelIndex:
        """The cell seen at a place; pinned columns cover those that scrolled behind them."""
        column = self.heading.column_at(place.x())
        if column < 0:
            return super().indexAt(place)
        row = self.rowAt(place.y())
        return self.rows.index(row, column) if row >= 0 else QModelIndex()

    def visualRect(self, index: Index) -> QRect:
        """Where a cell is seen."""
        if not index.isValid() or not self.heading.pinned_width():
            return super().visualRect(index)
        place = self.heading.place_of(index.column())
        top, height = self.rowViewportPosition(index.row()), self.rowHeight(index.row())
        return QRect(place.left, top, place.width, height)

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a cell into sight, beside the pinned columns and not behind them."""
        bar = self.horizontalScrollBar()
        before = bar.value()
        super().scrollTo(index, hint)
        if not index.isValid() or not self.heading.pinned_width():
            return
        place = self.heading.place_of(index.column())
        if place.is_pinned:
            bar.setValue(before)
            return
        free = self.heading.beside_pinned()
        hidden = free.left() - place.left
        if self.heading.is_mirrored():
            hidden = place.left + place.width - free.right() - 1
        if hidden > 0:
            bar.setValue(bar.value() - hidden)
