"""The heading row: small semibold labels and a triangle beside the column sorted by."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPolygonF
from PySide6.QtWidgets import QHeaderView, QWidget

from ctdesk.ui.palette import look, text_font
from ctdesk.ui.tokens import TEXT_SMALL

if TYPE_CHECKING:
    from ctdesk.queries.listing import Order
    from ctdesk.ui.table.model import TableModel

_CENTRE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


class Heading(QHeaderView):
    """Columns can be dragged wider, moved, clicked to sort by, and right-clicked to choose."""

    def __init__(self, model: "TableModel", parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
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

    def sizeHint(self) -> QSize:
        """32 pixels high."""
        return QSize(super().sizeHint().width(), look().px(32))

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        """Ground, label at the side of its column's texts, triangle."""
        worn = look()
        painter.fillRect(rect, worn.colour("heading_row"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, worn.colour("line"))
        if logical >= len(self._model.columns):
            return
        column = self._model.columns[logical]
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        to_right = (column.kind == "number") != mirrored
        painter.setFont(text_font(worn, TEXT_SMALL, bold=True))
        painter.setPen(worn.colour("subtle"))
        room = rect.adjusted(worn.px(10), 0, -worn.px(10), 0)
        order = next((order for order in self.sorted_by if order.key == column.key), None)
        mark = worn.px(10) if order else 0
        metrics = painter.fontMetrics()
        label = metrics.elidedText(column.label, Qt.TextElideMode.ElideRight, room.width() - mark)
        wide = metrics.horizontalAdvance(label)
        side = Qt.AlignmentFlag.AlignRight if to_right else Qt.AlignmentFlag.AlignLeft
        if mark and to_right and not mirrored:
            room.setRight(room.right() - mark)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(room, side | _CENTRE, label)
        if order:
            edge = room.right() + 1 if to_right else room.left() + wide
            left = edge - wide - mark if to_right and mirrored else edge + worn.px(3)
            if not to_right and mirrored:
                left = room.left() + wide + worn.px(3)
            self._paint_triangle(painter, left, rect.center().y(), order.descending)

    def _paint_triangle(self, painter: QPainter, left: int, middle: int, descending: bool) -> None:
        size, half = look().px(7), look().px(2)
        tip, base = (half, -half) if descending else (-half, half)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(look().colour("subtle"))
        painter.setPen(Qt.PenStyle.NoPen)
        corners = ((left, base), (left + size, base), (left + size / 2, tip + (tip // half)))
        painter.drawPolygon(QPolygonF([QPointF(x, middle + y) for x, y in corners]))
