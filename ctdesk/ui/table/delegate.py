"""Draws the cells: names, numbers, status words; one row is one calm line."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ctdesk.ui.palette import look, text_font
from ctdesk.ui.table.cells import name_parts, status_parts
from ctdesk.ui.table.matches import spans
from ctdesk.ui.table.model import TableModel
from ctdesk.ui.tokens import BAR, CHIP, TEXT, TEXT_SMALL

_SELECTED = QStyle.StateFlag.State_Selected
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_RIGHT = (
    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
)
_ONE_LINE = Qt.TextFlag.TextSingleLine
_DOT = "·"


class RowDelegate(QStyledItemDelegate):
    """Paints straight from the model's texts, so that a row costs few calls."""

    def __init__(self, model: TableModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self.words: tuple[str, ...] = ()
        self.leading_column = 0
        self.mirrored = False
        self.dress()

    def dress(self) -> None:
        """Take fonts and colours from the look worn now."""
        worn = look()
        self._font = with_tabular_numbers(text_font(worn, TEXT))
        self._small = text_font(worn, TEXT_SMALL)
        self._small.setWeight(QFont.Weight.Medium)
        self._metrics = QFontMetrics(self._font)
        self._small_metrics = QFontMetrics(self._small)
        self._elided: dict[tuple[str, int], str] = {}
        self._pad, self._bar = worn.px(10), worn.px(BAR)
        self._chip, self._chip_pad = worn.px(CHIP), worn.px(8)
        names = ("text", "subtle", "hairline", "selection", "accent_text", "match")
        self._colours = {name: worn.colour(name) for name in names}
        self._tones = {
            tone: (worn.colour(tone), worn.colour(f"{tone}_ground"))
            for tone in ("done", "soon", "late", "info", "plain")
        }

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """One cell: ground, hairline, bar of a chosen row, text."""
        place: QRect = option.rect
        column = index.column()
        self._paint_ground(painter, place, column, option)
        text = self._model.cell(index.row(), column)
        if not text:
            return
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        kind = self._model.columns[column].kind
        room = place.adjusted(self._pad, 0, -self._pad, -1)
        if kind == "status":
            self._paint_status(painter, room, text)
        elif kind == "name":
            self._paint_name(painter, room, text)
        else:
            self._paint_text(painter, room, text, trailing=kind == "number")

    def _paint_ground(
        self, painter: QPainter, place: QRect, column: int, option: QStyleOptionViewItem
    ) -> None:
        if _SELECTED in option.state:
            painter.fillRect(place, self._colours["selection"])
            if column == self.leading_column:
                left = place.right() - self._bar + 1 if self.mirrored else place.left()
                painter.fillRect(
                    left, place.top(), self._bar, place.height(), self._colours["accent_text"]
                )
        painter.fillRect(place.left(), place.bottom(), place.width(), 1, self._colours["hairline"])

    def _paint_text(
        self, painter: QPainter, room: QRect, text: str, *, trailing: bool = False
    ) -> None:
        shown = self._fitted(text, room.width())
        if self.words and (found := spans(shown, self.words)):
            self._paint_matches(painter, room, shown, found)
            return
        painter.setFont(self._font)
        painter.setPen(self._colours["text"])
        side = _RIGHT if trailing != self.mirrored else _LEFT
        painter.drawText(room, side | _ONE_LINE, shown)

    def _paint_name(self, painter: QPainter, room: QRect, text: str) -> None:
        """Each script keeps to itself, in the page's order: honorific, original, Latin name."""
        honorific, original, name = name_parts(text)
        side = (_RIGHT if self.mirrored else _LEFT) | _ONE_LINE
        for part, colour in ((honorific, "subtle"), (original, "text"), (_DOT, "subtle")):
            if not part or (part is _DOT and not (original and name)):
                continue
            shown = self._fitted(part, room.width())
            painter.setFont(self._font)
            painter.setPen(self._colours[colour])
            painter.drawText(room, side, shown)
            used = self._metrics.horizontalAdvance(shown + " ")
            room = room.adjusted(0, 0, -used, 0) if self.mirrored else room.adjusted(used, 0, 0, 0)
        self._paint_text(painter, room, name)

    def _paint_status(self, painter: QPainter, room: QRect, text: str) -> None:
        tone, label = status_parts(text)
        ink, ground = self._tones[tone]
        most = room.width() - 2 * self._chip_pad
        label = self._small_metrics.elidedText(label, Qt.TextElideMode.ElideRight, most)
        wide = self._small_metrics.horizontalAdvance(label) + 2 * self._chip_pad
        left = room.right() - wide + 1 if self.mirrored else room.left()
        pill = QRectF(left, room.center().y() - self._chip / 2 + 1, wide, self._chip)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(pill, self._chip / 2, self._chip / 2)
        painter.setPen(ink)
        painter.setFont(self._small)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter | _ONE_LINE, label)

    def _paint_matches(
        self, painter: QPainter, room: QRect, text: str, found: list[tuple[int, int]]
    ) -> None:
        layout = QTextLayout(text, self._font)
        option = QTextOption(_RIGHT if self.mirrored else _LEFT)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        layout.setTextOption(option)
        layout.setFormats([_marked(at, length, self._colours["match"]) for at, length in found])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(room.width())
        layout.endLayout()
        painter.setPen(self._colours["text"])
        top = room.top() + (room.height() - line.height()) / 2
        layout.draw(painter, QPointF(room.left(), top))

    def _fitted(self, text: str, width: int) -> str:
        key = (text, width)
        fitted = self._elided.get(key)
        if fitted is None:
            if len(self._elided) > 4096:
                self._elided.clear()
            fitted = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
            self._elided[key] = fitted
        return fitted


def with_tabular_numbers(font: QFont) -> QFont:
    """The font with figures of one width, so that numbers stand under each other."""
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _marked(at: int, length: int, ground: QColor) -> QTextLayout.FormatRange:
    mark = QTextLayout.FormatRange()
    mark.start = at
    mark.length = length
    style = QTextCharFormat()
    style.setBackground(ground)
    mark.format = style
    return mark
