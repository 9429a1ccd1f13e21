"""The heading row: small semibold labels, and a triangle beside each column rows are ordered by."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QHeaderView, QWidget

from ctdesk.ui.palette import look, text_font
from ctdesk.ui.table.painting import ColumnPlace
from ctdesk.ui.tokens import TEXT_SMALL

if TYPE_CHECKING:
    from ctdesk.queries.listing import Order
    from ctdesk.ui.table.model import TableModel

_CENTRE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_GRIP = 5
_LEAST_BESIDE_PINNED = 160


class Heading(QHeaderView):
    """Columns can be dragged wider, moved, clicked to sort by, and right-clicked to choose.

    The first `pinned` columns stay at the leading edge while the others scroll behind them.
    """

    def __init__(self, model: "TableModel", parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._model = model
        self._pinned = 0
        self._held: int | None = None
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

    def pin(self, number: int) -> None:
        """Keep the first columns in sight."""
        self._pinned = number
        self.viewport().update()
        self.geometriesChanged.emit()

    def places(self) -> list[ColumnPlace]:
        """Where the columns stand now, in order; pinned ones may stand over others."""
        pinned = self._pinned_in_sight()
        return [
            ColumnPlace(
                self.logicalIndex(at),
                self._left(at, is_pinned=at < pinned),
                self.sectionSize(self.logicalIndex(at)),
                is_pinned=at < pinned,
            )
            for at in range(self.count())
        ]

    def place_of(self, column: int) -> ColumnPlace:
        """Where one column stands now."""
        at = self.visualIndex(column)
        is_pinned = at < self._pinned_in_sight()
        left = self._left(at, is_pinned=is_pinned)
        return ColumnPlace(column, left, self.sectionSize(column), is_pinned=is_pinned)

    def pinned_width(self) -> int:
        """How much of the table the pinned columns take."""
        return self._wide(self._pinned_in_sight())

    def column_at(self, x: int) -> int:
        """The column in sight at a place, -1 where there is none."""
        shift = self._shift_at(x)
        return self.logicalIndexAt(x + shift)

    def beside_pinned(self) -> QRect:
        """The part of the width where columns scroll."""
        wide, room = self.pinned_width(), self.viewport().rect()
        return room.adjusted(0, 0, -wide, 0) if self.is_mirrored() else room.adjusted(wide, 0, 0, 0)

    def is_mirrored(self) -> bool:
        """Whether the first column stands at the right."""
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def sizeHint(self) -> QSize:
        """32 pixels high."""
        return QSize(super().sizeHint().width(), look().px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The columns that scroll, then the pinned ones over them."""
        worn = look()
        painter = QPainter(self.viewport())
        self._font = text_font(worn, TEXT_SMALL, bold=True)
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
        self._font = text_font(look(), TEXT_SMALL, bold=True)
        painter.fillRect(rect, look().colour("heading_row"))
        place = ColumnPlace(logical, rect.left(), rect.width(), is_pinned=False)
        self._paint_label(painter, place)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """As everywhere; over pinned columns the place is that of the column seen there."""
        self._held = self._shift_at(event.position().toPoint().x())
        super().mousePressEvent(self._moved_by(event, self._held))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A column held keeps its place while it is drawn wider."""
        here = self._shift_at(event.position().toPoint().x())
        super().mouseMoveEvent(self._moved_by(event, here if self._held is None else self._held))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of the column held."""
        held, self._held = self._held or 0, None
        super().mouseReleaseEvent(self._moved_by(event, held))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Twice on an edge makes the column as wide as what it shows."""
        shift = self._shift_at(event.position().toPoint().x())
        super().mouseDoubleClickEvent(self._moved_by(event, shift))

    def _pinned_in_sight(self) -> int:
        """As many pinned columns as leave some room for the others."""
        most = self.viewport().width() - look().px(_LEAST_BESIDE_PINNED)
        number = min(self._pinned, self.count())
        while number and self._wide(number) > most:
            number -= 1
        return number

    def _wide(self, number: int) -> int:
        return sum(self.sectionSize(self.logicalIndex(at)) for at in range(number))

    def _left(self, at: int, *, is_pinned: bool) -> int:
        logical = self.logicalIndex(at)
        if not is_pinned:
            return self.sectionViewportPosition(logical)
        begins = self.sectionPosition(logical)
        if self.is_mirrored():
            return self.viewport().width() - begins - self.sectionSize(logical)
        return begins

    def _shift_at(self, x: int) -> int:
        """How far a place over the pinned columns is from where those stand unscrolled."""
        wide = self.pinned_width()
        if not wide or not self.offset():
            return 0
        if self.is_mirrored():
            return self.offset() if x >= self.viewport().width() - wide - _GRIP else 0
        return -self.offset() if x < wide + _GRIP else 0

    def _moved_by(self, event: QMouseEvent, shift: int) -> QMouseEvent:
        if not shift:
            return event
        return QMouseEvent(
            event.type(),
            event.position() + QPoint(shift, 0).toPointF(),
            event.globalPosition(),
            event.button(),
            event.buttons(),
            event.modifiers(),
        )

    def _paint_label(self, painter: QPainter, place: ColumnPlace) -> None:
        """The label at the side of its column's texts, with the triangle behind it."""
        worn, logical = look(), place.column
        if logical >= len(self._model.columns):
            return
        column, mirrored = self._model.columns[logical], self.is_mirrored()
        to_right = (column.kind == "number") != mirrored
        painter.setFont(self._font)
        metrics = painter.fontMetrics()
        rank = next((n for n, o in enumerate(self.sorted_by, 1) if o.key == column.key), 0)
        told = str(rank) if rank and len(self.sorted_by) > 1 else ""
        mark = worn.px(10) + metrics.horizontalAdvance(told) if rank else 0
        pad = worn.px(10)
        most = place.width - 2 * pad - mark
        label = metrics.elidedText(column.label, Qt.TextElideMode.ElideRight, most)
        wide = metrics.horizontalAdvance(label)
        # The mark stands behind the label as it is read; a number's label keeps its texts' edge.
        left = place.left + place.width - pad - wide if to_right else place.left + pad
        if mark and to_right and not mirrored:
            left -= mark
        if mark and not to_right and mirrored:
            left += mark
        painter.setPen(worn.colour("subtle"))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        height = self.viewport().height()
        painter.drawText(
            QRect(left, 0, wide + 2, height), Qt.AlignmentFlag.AlignLeft | _CENTRE, label
        )
        if rank:
            start = left - mark if mirrored else left + wide + worn.px(3)
            self._paint_mark(painter, start, told, self.sorted_by[rank - 1].descending)

    def _paint_mark(self, painter: QPainter, left: int, told: str, descending: bool) -> None:
        size, half = look().px(7), look().px(2)
        middle = self.viewport().height() // 2 - 1
        tip, base = (half, -half) if descending else (-half, half)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(look().colour("subtle"))
        painter.setPen(Qt.PenStyle.NoPen)
        corners = ((left, base), (left + size, base), (left + size / 2, tip + (tip // half)))
        painter.drawPolygon(QPolygonF([QPointF(x, middle + y) for x, y in corners]))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        if told:
            small = QFont(self._font)
            small.setPixelSize(max(self._font.pixelSize() - 2, 7))
            painter.setFont(small)
            painter.setPen(look().colour("subtle"))
            painter.drawText(QPointF(left + size + 1, middle + half + look().px(3)), told)
