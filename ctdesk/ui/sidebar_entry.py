"""One line of the sidebar, drawn by ourselves."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from ctdesk.ui.icons import pixmap
from ctdesk.ui.palette import look, text_font
from ctdesk.ui.retell import retell
from ctdesk.ui.tokens import ICON, SIDEBAR, TEXT, TEXT_SMALL

_EDGE = 10
_BETWEEN = 8


class Entry(QAbstractButton):
    """Icon, label, number; without an icon the label begins at the edge."""

    def __init__(self, icon: str, label: Callable[[], str], *, hint: str = "") -> None:
        super().__init__()
        self._icon = icon
        self._label = label
        self._count = hint
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        retell(self, self.tell)

    def show_count(self, count: int | None) -> None:
        """Show a number at the trailing edge, or none."""
        self._count = "" if count is None else f"{count:,}"
        self.tell()

    def count(self) -> str:
        """What stands at the trailing edge."""
        return self._count

    def spoken(self) -> str:
        """What a screen reader says."""
        return f"{self._label()}, {self._count}" if self._count else self._label()

    def tell(self) -> None:
        """Say the label as it is now."""
        self.setText(self._label())
        self.setAccessibleName(self.spoken())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """At least the width of the sidebar, so that label and number are seen whole."""
        worn = look()
        label = QFontMetrics(_label_font()).horizontalAdvance(self.text())
        number = QFontMetrics(text_font(worn, TEXT_SMALL)).horizontalAdvance(self._count)
        icon = worn.px(ICON) + worn.px(10) if self._icon else 0
        # Widths are rounded, and letters are not: a pixel too few and the label is cut short.
        wide = worn.px(_EDGE) * 2 + icon + label + number + worn.px(_BETWEEN) + 2
        return QSize(max(wide, worn.px(SIDEBAR - 20)), worn.px(33))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, icon, label, what trails it, and a ring when the keyboard is here."""
        worn = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._paint_ground(painter)
        strong = self.isChecked() or self.hasFocus()
        colour = worn.colours.sidebar_strong if strong else worn.colours.sidebar_text
        edge, size = worn.px(_EDGE), worn.px(ICON)
        start = edge
        if self._icon:
            place = QRect(edge, (self.height() - size) // 2, size, size)
            painter.drawPixmap(self.mirrored(place), pixmap(self._icon, colour, size))
            start += size + worn.px(10)
        room = QRect(start, 0, self.width() - start - edge, self.height())
        taken = self.paint_trailing(painter, room, colour if strong else "")
        room.setWidth(max(room.width() - taken, 0))
        painter.setPen(colour)
        self._paint_label(painter, room)
        painter.end()

    def paint_trailing(self, painter: QPainter, room: QRect, colour: str) -> int:
        """Draw the number at the far end of `room`; how many pixels of it are taken."""
        font = text_font(look(), TEXT_SMALL)
        painter.setPen(colour or look().colours.sidebar_subtle)
        painter.setFont(font)
        painter.drawText(self.mirrored(room), self._side(trailing=True), self._count)
        wide = QFontMetrics(font).horizontalAdvance(self._count)
        return wide + look().px(_BETWEEN) if self._count else 0

    def mirrored(self, ltr: QRect) -> QRect:
        """The place on a page that is read the other way."""
        place = QRect(ltr)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            place.moveLeft(self.width() - place.right() - 1)
        return place

    def _paint_label(self, painter: QPainter, room: QRect) -> None:
        font = _label_font()
        painter.setFont(font)
        fitted = QFontMetrics(font).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(self.mirrored(room), self._side(trailing=False), fitted)

    def _paint_ground(self, painter: QPainter) -> None:
        worn = look()
        painter.setPen(Qt.PenStyle.NoPen)
        if self.hasFocus():
            painter.setPen(QPen(worn.colour("sidebar_strong"), 1.5))
        if self.isChecked():
            painter.setBrush(worn.colour("sidebar_here"))
        elif self.underMouse():
            painter.setBrush(worn.colour("sidebar_hover"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), worn.px(6), worn.px(6))

    def _side(self, *, trailing: bool) -> Qt.AlignmentFlag:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if trailing != mirrored else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


def _label_font() -> QFont:
    font = text_font(look(), TEXT)
    font.setWeight(font.Weight.Medium)
    return font
