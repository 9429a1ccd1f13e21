"""Draws the lines of the facet panel: a label, a number, and a hair as long as its share."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ctdesk.ui.icons import pixmap
from ctdesk.ui.palette import look, text_font
from ctdesk.ui.search.facet_lines import FacetLines, Line
from ctdesk.ui.table.laid import with_tabular_numbers
from ctdesk.ui.tokens import TEXT, TEXT_NOTE, TEXT_SMALL

_FOCUS = QStyle.StateFlag.State_HasFocus
_HOVER = QStyle.StateFlag.State_MouseOver
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


class FacetDelegate(QStyledItemDelegate):
    """Paints straight from the lines; on a mirrored page everything stands the other way round."""

    def __init__(self, model: FacetLines) -> None:
        super().__init__(model)
        self._model = model

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Headings stand further from the line above."""
        heights = {"heading": 34, "value": 28, "more": 26}
        return QSize(look().px(160), look().px(heights[self._model.lines[index.row()].kind]))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """One line."""
        line = self._model.lines[index.row()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        place: QRect = option.rect
        if line.kind != "heading":
            self._paint_ground(painter, option)
        room = place.adjusted(look().px(14), 0, -look().px(14), 0)
        if line.kind == "value":
            self._paint_value(painter, room, line, mirrored=mirrored)
        else:
            self._paint_words(painter, room, line, mirrored=mirrored)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        worn = look()
        place = QRectF(option.rect).adjusted(worn.px(6), 1, -worn.px(6), -1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if _FOCUS in option.state:
            painter.setPen(QPen(worn.colour("accent_text"), 1.5))
        if _HOVER in option.state:
            painter.setBrush(worn.colour("hover"))
        painter.drawRoundedRect(place, worn.px(4), worn.px(4))

    def _paint_words(self, painter: QPainter, room: QRect, line: Line, *, mirrored: bool) -> None:
        """A heading in capitals, or the word that shows more."""
        worn = look()
        if line.kind == "heading":
            painter.setFont(text_font(worn, TEXT_SMALL, bold=True))
            painter.setPen(worn.colour("subtle"))
            room = room.adjusted(0, worn.px(8), 0, 0)
        else:
            painter.setFont(text_font(worn, TEXT_NOTE))
            painter.setPen(worn.colour("accent_text"))
        words = line.label.upper() if line.kind == "heading" else line.label
        _draw(painter, room, words, mirrored=mirrored)

    def _paint_value(self, painter: QPainter, room: QRect, line: Line, *, mirrored: bool) -> None:
        worn = look()
        ink = worn.colour({"": "text", "chosen": "accent_text", "without": "late"}[line.state])
        number = f"{line.count:,}" if line.state != "without" else "−"
        painter.setFont(with_tabular_numbers(text_font(worn, TEXT_NOTE)))
        wide = painter.fontMetrics().horizontalAdvance(number)
        painter.setPen(worn.colour("subtle") if not line.state else ink)
        _draw(painter, room, number, mirrored=not mirrored)
        label = _before(room, wide + worn.px(10), mirrored=mirrored)
        if line.state == "chosen":
            label = self._paint_tick(painter, label, ink, mirrored=mirrored)
        font = text_font(worn, TEXT, bold=line.state == "chosen")
        font.setStrikeOut(line.state == "without")
        painter.setFont(font)
        painter.setPen(ink)
        _draw(painter, label, line.label, mirrored=mirrored)
        self._paint_hair(painter, room, line.share, mirrored=mirrored)

    def _paint_tick(self, painter: QPainter, room: QRect, ink: QColor, *, mirrored: bool) -> QRect:
        size = look().px(12)
        left = room.right() - size + 1 if mirrored else room.left()
        painter.drawPixmap(
            QPoint(left, room.center().y() - size // 2), pixmap("tick", ink.name(), size)
        )
        used = size + look().px(5)
        return room.adjusted(0, 0, -used, 0) if mirrored else room.adjusted(used, 0, 0, 0)

    def _paint_hair(self, painter: QPainter, room: QRect, share: float, *, mirrored: bool) -> None:
        worn = look()
        high = worn.px(2)
        whole = QRectF(room.left(), room.bottom() - high - 1, room.width(), high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(worn.colour("hairline"))
        painter.drawRoundedRect(whole, high / 2, high / 2)
        if share > 0:
            wide = max(whole.width() * share, high)
            left = whole.right() - wide if mirrored else whole.left()
            painter.setBrush(worn.colour("bar"))
            painter.drawRoundedRect(QRectF(left, whole.top(), wide, high), high / 2, high / 2)


def _draw(painter: QPainter, room: QRect, text: str, *, mirrored: bool) -> None:
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    elide = Qt.TextElideMode.ElideRight
    painter.drawText(
        room, side | _MIDDLE, painter.fontMetrics().elidedText(text, elide, room.width())
    )


def _before(room: QRect, used: int, *, mirrored: bool) -> QRect:
    """The room that is left beside what stands at the trailing edge."""
    return room.adjusted(used, 0, 0, 0) if mirrored else room.adjusted(0, 0, -used, 0)
