"""The heading row: small semibold labels, and a triangle beside each column rows are ordered by."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from ctdesk.ui.palette import look
from ctdesk.ui.table.labels import label_width, mark_of, paint_label
from ctdesk.ui.table.painting import ColumnPlace
from ctdesk.ui.table.pinned import PinnedHeader

if TYPE_CHECKING:
    from ctdesk.queries.listing import Order
    from ctdesk.ui.table.model import TableModel


class Heading(PinnedHeader):
    """Columns can be dragged wider, moved, clicked to sort by, and right-clicked for their menu."""

    def __init__(self, model: "TableModel", parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.sorted_by: tuple[Order, ...] = ()
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(look().px(48))
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def show_sort(self, sort: tuple["Order", ...]) -> None:
        """Put the triangles beside the columns that rows are ordered by."""
        self.sorted_by = sort
        self.viewport().update()

    def label_width(self, column: int) -> int:
        """How wide a column must be for its label not to be cut."""
        found = self._model.columns[column]
        return label_width(found, mark_of(found, self.sorted_by))

    def sizeHint(self) -> QSize:
        """32 pixels high."""
        return QSize(super().sizeHint().width(), look().px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The columns that scroll, then the pinned ones over them."""
        worn = look()
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), worn.colour("heading_row"))
        bottom = self.viewport().height() - 1
        painter.fillRect(event.rect().left(), bottom, event.rect().width(), 1, worn.colour("line"))
        places = self.places()
        painter.setClipRect(self.beside_pinned())
        for place in places:
            if not place.is_pinned:
                self._paint_label(painter, place)
        painter.setClipping(False)
        for place in places:
            if place.is_pinned:
                self._paint_label(painter, place)
        if self.pinned_width():
            self.paint_edge(painter, self.viewport().height())
        painter.end()

    def paint_edge(self, painter: QPainter, height: int) -> None:
        """The line behind which columns scroll."""
        wide = self.pinned_width()
        x = self.viewport().width() - wide if self.is_mirrored() else wide - 1
        painter.fillRect(x, 0, 1, height, look().colour("line"))

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        """The picture of a column while it is dragged to another place."""
        painter.fillRect(rect, look().colour("heading_row"))
        place = ColumnPlace(logical, rect.left(), rect.width(), mirrored=self.is_mirrored())
        self._paint_label(painter, place)

    def _paint_label(self, painter: QPainter, place: ColumnPlace) -> None:
        columns = self._model.columns
        if place.column < len(columns):
            column = columns[place.column]
            mark = mark_of(column, self.sorted_by)
            paint_label(painter, column, place, mark, self.viewport().height())
