"""The heading row: small semibold labels, and a triangle beside each column rows are ordered by."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
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
        self._drawn: tuple[object, QPixmap] | None = None
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(look().px(48))
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
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
        """32 pixels high; nobody asks for the width, and Qt would measure every label for it."""
        return QSize(self.length(), look().px(32))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The heading as it was drawn last: every answer to a key has Qt paint it anew."""
        places, room = self.places(), self.viewport()
        ratio = room.devicePixelRatioF()
        shows = (places, self._model.columns, self.sorted_by, look(), room.size(), ratio)
        if self._drawn is None or self._drawn[0] != shows:
            picture = QPixmap(room.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            self._draw(picture, places)
            self._drawn = shows, picture
        painter = QPainter(room)
        painter.drawPixmap(0, 0, self._drawn[1])
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

    def _draw(self, picture: QPixmap, places: list[ColumnPlace]) -> None:
        """The columns that scroll, then the pinned ones over them."""
        worn, bottom = look(), self.viewport().height() - 1
        picture.fill(worn.colour("heading_row"))
        painter = QPainter(picture)
        painter.fillRect(0, bottom, self.viewport().width(), 1, worn.colour("line"))
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

    def _paint_label(self, painter: QPainter, place: ColumnPlace) -> None:
        columns = self._model.columns
        if place.column < len(columns):
            column = columns[place.column]
            mark = mark_of(column, self.sorted_by)
            paint_label(painter, column, place, mark, self.viewport().height())
