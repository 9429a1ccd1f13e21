"""The table itself: fixed rows, no grid, whole rows chosen, keys as in a spreadsheet."""

from array import array

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from ctdesk.kernel.i18n import tr
from ctdesk.ui.palette import look
from ctdesk.ui.retell import retell
from ctdesk.ui.table.delegate import RowDelegate
from ctdesk.ui.table.heading import Heading
from ctdesk.ui.table.model import TableModel
from ctdesk.ui.tokens import ROW


class TableView(QTableView):
    """Shows a TableModel; says what is opened, copied, and when it was resized."""

    opened = Signal()
    copied = Signal(bool)
    resized = Signal()

    def __init__(self, model: TableModel) -> None:
        super().__init__()
        self.rows = model
        # Before there are rows: on a million of them it takes minutes, each row costing more.
        self.verticalHeader().setMinimumSectionSize(1)
        self.setModel(model)
        self.heading = Heading(model, self)
        self.setHorizontalHeader(self.heading)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        # The heading would ask every selected row whether its column is chosen: 15 s at a million.
        self.heading.setSelectionModel(QItemSelectionModel(model, self))
        self.painter = RowDelegate(model, self)
        self.setItemDelegate(self.painter)
        self.doubleClicked.connect(lambda _index: self.opened.emit())
        retell(self, self._dress)

    def chosen_ids(self) -> "array[int]":
        """The ids of the chosen rows in the table's order, read from ranges."""
        parts = self.selectionModel().selection().toList()
        ranges = sorted((part.top(), part.bottom()) for part in parts)
        chosen = array("q")
        for top, bottom in ranges:
            chosen.extend(self.rows.ids[top : bottom + 1])
        return chosen

    def choose(self, row: int) -> None:
        """Choose one row and bring it into sight."""
        self.setCurrentIndex(self.rows.index(row, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Ctrl+C copies (with Shift: with the headings); arrows as everywhere."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit(False)
        elif event.keyCombination().toCombined() == _COPY_WITH_HEADINGS:
            self.copied.emit(True)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the rows leaves the choice as it is."""
        if self.indexAt(event.position().toPoint()).isValid():
            super().mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the page, which shares the width out."""
        super().resizeEvent(event)
        self.resized.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Turn the accent bar to the leading edge when the direction changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "painter"):
            self.painter.mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _dress(self) -> None:
        self.setAccessibleName(tr("Table"))
        self.verticalHeader().setDefaultSectionSize(look().px(ROW))
        self.painter.mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.painter.dress()
        self.heading.updateGeometry()
        self.viewport().update()


_COPY_WITH_HEADINGS = (
    Qt.KeyboardModifier.ControlModifier.value
    | Qt.KeyboardModifier.ShiftModifier.value
    | Qt.Key.Key_C.value
)
