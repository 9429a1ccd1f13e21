"""The table itself: fixed rows, no grid, whole rows chosen, a cell in hand, keys as in a sheet."""

from array import array
from time import perf_counter

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView

from ctdesk.kernel.i18n import tr
from ctdesk.ui.palette import look
from ctdesk.ui.retell import retell
from ctdesk.ui.table.heading import Heading
from ctdesk.ui.table.holding import Holding
from ctdesk.ui.table.model import TableModel
from ctdesk.ui.table.painting import ColumnPlace, RowsPainter, is_within
from ctdesk.ui.table.pinned_table import PinnedTable
from ctdesk.ui.tokens import ROW

Index = QModelIndex | QPersistentModelIndex


_MOMENT = 0.0025
"""Seconds that texts are laid out in one turn; painting them takes about as long."""

_ONLY = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class TableView(PinnedTable):
    """Shows a TableModel, and says when it is resized.

    It paints its rows itself: asking Python for each cell through an index costs more than
    drawing it.
    """

    resized = Signal()

    def __init__(self, model: TableModel) -> None:
        super().__init__()
        self.rows = model
        self.painter = RowsPainter()
        self.column_in_hand = 0
        self._ranges: list[tuple[int, int]] | None = None
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
        self.doubleClicked.connect(lambda _index: self.opened.emit())
        for changes in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            changes.connect(self._forget_ranges)
        # Else Qt paints all there is behind the rows first, up to the window.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._holding = Holding(self.viewport(), self._lay_out)
        for come in (model.modelReset, model.dataChanged):
            come.connect(self._holding.come)
        retell(self, self._dress)

    def chosen_ranges(self) -> list[tuple[int, int]]:
        """The chosen rows as (first, last), in order."""
        if self._ranges is None:
            parts = self.selectionModel().selection().toList()
            self._ranges = sorted((part.top(), part.bottom()) for part in parts)
        return self._ranges

    def chosen_number(self) -> int:
        """How many rows are chosen."""
        return sum(bottom - top + 1 for top, bottom in self.chosen_ranges())

    def chosen_ids(self) -> "array[int]":
        """The ids of the chosen rows in the table's order; of all rows, the table's own array."""
        ranges, found = self.chosen_ranges(), self.rows.found
        if ranges == [(0, found.number - 1)]:
            return found.whole()
        return found.among((top, bottom + 1) for top, bottom in ranges)

    def choose(self, row: int) -> None:
        """Choose one row and bring it into sight; the keyboard stays in its column.

        Whatever keys are held: Qt would add to the choice while Ctrl is down.
        """
        column = min(self.column_in_hand, len(self.rows.columns) - 1)
        index = self.rows.index(row, column)
        self.selectionModel().setCurrentIndex(index, _ONLY)
        self.scrollTo(index)

    def pin(self, number: int) -> None:
        """Keep the first columns in sight while the others scroll."""
        self.heading.pin(number)
        self.viewport().update()

    def rows_in_sight(self) -> range:
        """The rows that can be seen, those cut off at the bottom too."""
        first = self.rowAt(0)
        if first < 0:
            return range(0)
        return range(first, min(first + self.rows_that_fit() + 1, self.rows.found.number))

    def rows_that_fit(self) -> int:
        """How many rows the table has room for, the one cut off at the bottom too."""
        return self.viewport().height() // self.verticalHeader().defaultSectionSize() + 1

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the rows leaves the choice as it is."""
        if self.indexAt(event.position().toPoint()).isValid():
            super().mousePressEvent(event)

    def currentChanged(self, here: Index, before: Index) -> None:
        """Remember the column, which is lost when all rows are replaced; move the ring."""
        if here.isValid():
            self.column_in_hand = here.column()
        super().currentChanged(here, before)
        self.viewport().update()

    def selectionChanged(self, more: QItemSelection, less: QItemSelection) -> None:
        """Read the ranges anew when they are needed next."""
        self._ranges = None
        super().selectionChanged(more, less)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Rows come into sight before they are painted; pinned columns are not dragged along."""
        super().scrollContentsBy(dx, dy)
        if dy and (rows := self.rows_in_sight()):
            self.rows.look_at(rows.start, rows.stop - 1)
            if self.rows.row(rows[len(rows) // 2]) is None:
                self._holding.hold()
        if dx and self.heading.pinned_width():
            self.viewport().update()
            self.heading.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows in sight: grounds, texts that scroll, pinned columns over them, the ring."""
        if self._holding.is_holding():
            return
        rows, place = self.rows_in_sight(), event.rect()
        painter = QPainter(self.viewport())
        painter.fillRect(place, self.painter.colour("surface"))
        if not rows:
            painter.end()
            return
        self.rows.look_at(rows.start, rows.stop - 1)
        height = self.rowHeight(0)
        first = self.rowViewportPosition(rows.start)
        seen = [
            (top, row)
            for row in rows
            if (top := first + (row - rows.start) * height) <= place.bottom()
            and top + height > place.top()
        ]
        self._paint(painter, seen, height, place)
        painter.end()
        self._holding.painted()
        self.rows.look_ahead()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the page, which shares the width out."""
        super().resizeEvent(event)
        self.resized.emit()

    def _lay_out(self) -> bool:
        """Lay out what is in sight, for no longer than a moment; whether that was all of it."""
        sight, places = self.viewport().rect(), self.heading.places()
        return self.painter.lay_out(
            self.rows.columns,
            [place for place in places if _is_in_sight(place, sight)],
            [texts for row in self.rows_in_sight() if (texts := self.rows.row(row)) is not None],
            perf_counter() + _MOMENT,
        )

    def _paint(
        self, painter: QPainter, seen: list[tuple[int, int]], height: int, place: QRect
    ) -> None:
        ranges, paint = self.chosen_ranges(), self.painter
        paint.mirrored = self.heading.is_mirrored()
        tops = [(top, is_within(ranges, row)) for top, row in seen]
        rows = [(top, self.rows.row(row)) for top, row in seen]
        places = self.heading.places()
        columns, room = self.rows.columns, self.viewport().width()
        whole = min(self.heading.length(), room)
        start = room - whole if paint.mirrored else 0
        block = self.block()
        whole_rows = tops if block is None else [(top, False) for top, _is_chosen in tops]
        paint.paint_grounds(painter, whole_rows, start, whole, height)
        scrolling = [p for p in places if not p.is_pinned and _is_in_sight(p, place)]
        pinned = [p for p in places if p.is_pinned]
        free = self.heading.beside_pinned()
        if pinned:
            painter.setClipRect(free.left(), place.top(), free.width(), place.height())
        if block is not None:
            paint.paint_block(painter, tops, places[block.start : block.stop], height)
        paint.paint_columns(painter, columns, scrolling, rows, height)
        painter.setClipping(False)
        if pinned:
            if block is not None:
                paint.paint_block(painter, tops, pinned[block.start : block.stop], height)
            paint.paint_columns(painter, columns, pinned, rows, height)
            self.heading.paint_edge(painter, self.viewport().height())
        if places:
            paint.paint_bars(painter, tops, places[0], height)
        current = self.currentIndex()
        if self.hasFocus() and current.isValid():
            if not self.heading.place_of(current.column()).is_pinned:
                painter.setClipRect(free.left(), place.top(), free.width(), place.height())
            paint.paint_ring(painter, self.visualRect(current))

    def _forget_ranges(self) -> None:
        self._ranges = None

    def _dress(self) -> None:
        self.setAccessibleName(tr("Table"))
        self.verticalHeader().setDefaultSectionSize(look().px(ROW))
        self.painter.dress()
        self.heading.updateGeometry()
        self.viewport().update()


def _is_in_sight(column: ColumnPlace, place: QRect) -> bool:
    return column.left <= place.right() and column.left + column.width > place.left()
