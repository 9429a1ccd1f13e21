"""The label of one heading: its words, and how rows are ordered by its column."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPolygonF

from ctdesk.ui.palette import look, text_font
from ctdesk.ui.tokens import TEXT_SMALL

if TYPE_CHECKING:
    from ctdesk.queries.listing import Column, Order
    from ctdesk.ui.table.painting import ColumnPlace

_CENTRE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_PAD, _MARK, _GAP, _SIGN = 10, 10, 3, 7


@dataclass(frozen=True)
class Mark:
    """How rows are ordered by a column: downwards or not, and its rank where there are several."""

    is_descending: bool
    rank: str


def mark_of(column: "Column", sort: "tuple[Order, ...]") -> Mark | None:
    """The mark of a column, None when rows are not ordered by it."""
    for rank, order in enumerate(sort, 1):
        if order.key == column.key:
            return Mark(order.descending, str(rank) if len(sort) > 1 else "")
    return None


def label_font() -> QFont:
    """The font of the labels."""
    return text_font(look(), TEXT_SMALL, bold=True)


def label_width(column: "Column", mark: Mark | None) -> int:
    """How wide a heading must be for its label not to be cut."""
    metrics = QFontMetrics(label_font())
    return metrics.horizontalAdvance(column.label) + 2 * look().px(_PAD) + _width(metrics, mark) + 2


def paint_label(
    painter: QPainter, column: "Column", place: "ColumnPlace", mark: Mark | None, height: int
) -> None:
    """The label at the side of its column's texts, and the mark behind it as it is read."""
    mirrored = place.mirrored
    to_right = (column.kind == "number") != mirrored
    painter.setFont(label_font())
    metrics, pad = painter.fontMetrics(), look().px(_PAD)
    beside = _width(metrics, mark)
    most = place.width - 2 * pad - beside
    label = metrics.elidedText(column.label, Qt.TextElideMode.ElideRight, most)
    wide = metrics.horizontalAdvance(label)
    left = place.left + place.width - pad - wide if to_right else place.left + pad
    if to_right != mirrored:
        # A number's label and its mark end together where its figures end.
        left += beside if mirrored else -beside
    painter.setPen(look().colour("subtle"))
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    box = QRect(left, 0, wide + 2, height)
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | _CENTRE, label)
    if mark is not None:
        gap = look().px(_GAP)
        start = left - gap - look().px(_SIGN) if mirrored else left + wide + gap
        _paint_mark(painter, start, height // 2 - 1, mark, mirrored=mirrored)


def _width(metrics: QFontMetrics, mark: Mark | None) -> int:
    if mark is None:
        return 0
    return look().px(_MARK) + (metrics.horizontalAdvance(mark.rank) if mark.rank else 0)


def _paint_mark(painter: QPainter, left: int, middle: int, mark: Mark, *, mirrored: bool) -> None:
    size, half = look().px(_SIGN), look().px(2)
    tip, base = (half, -half) if mark.is_descending else (-half, half)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(look().colour("subtle"))
    painter.setPen(Qt.PenStyle.NoPen)
    corners = ((left, base), (left + size, base), (left + size / 2, tip + (tip // half)))
    painter.drawPolygon(QPolygonF([QPointF(x, middle + y) for x, y in corners]))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    if mark.rank:
        small = label_font()
        small.setPixelSize(max(small.pixelSize() - 2, 7))
        painter.setFont(small)
        painter.setPen(look().colour("subtle"))
        wide = painter.fontMetrics().horizontalAdvance(mark.rank)
        beside = left - wide - 1 if mirrored else left + size + 1
        painter.drawText(QPointF(beside, middle + half + look().px(3)), mark.rank)
