"""One of the two values of a field, to be chosen like a radio button; its words may be long."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from ctdesk.kernel.i18n import tr
from ctdesk.kernel.text import direction
from ctdesk.ui.palette import look, text_font
from ctdesk.ui.tokens import RADIUS, TEXT

_MOST_LETTERS = 700
_MARK, _PAD, _LEAST = 14, 10, 36
_WRAP = Qt.TextFlag.TextWordWrap


class SideBox(QAbstractButton):
    """Says `words`, or that nothing is recorded; `moved(step, up)` when an arrow was pressed."""

    def __init__(self, words: str, name: str, moved: Callable[[int, int], object]) -> None:
        super().__init__()
        self._words = words if len(words) <= _MOST_LETTERS else f"{words[:_MOST_LETTERS]}…"
        self._moved = moved
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setText(self._words)
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.toggled.connect(self._settle)
        self._settle(False)

    def hasHeightForWidth(self) -> bool:
        """Long words take several lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the words at a width."""
        room = QRect(0, 0, max(width - self._beside(), 1), 1_000_000)
        high = QFontMetrics(self._font()).boundingRect(room, _WRAP, self._shown()).height()
        return max(high + look().px(2 * _PAD - 2), look().px(_LEAST))

    def sizeHint(self) -> QSize:
        """Wide enough for a few words."""
        wide = look().px(180)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """Narrower than the words, which are broken into lines."""
        return QSize(look().px(120), look().px(_LEAST))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose a side or go to the field above or below."""
        onward = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        steps: dict[int, tuple[int, int]] = {
            Qt.Key.Key_Right: (onward, 0),
            Qt.Key.Key_Left: (-onward, 0),
            Qt.Key.Key_Down: (0, 1),
            Qt.Key.Key_Up: (0, -1),
        }
        step = steps.get(event.key())
        if step is not None:
            self._moved(*step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A frame, a mark that says whether it is chosen, and the words."""
        worn, painter = look(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        ring = "accent_text" if chosen or self.hasFocus() else "line"
        painter.setPen(QPen(worn.colour(ring), 2 if self.hasFocus() else 1))
        painter.setBrush(worn.colour("selection" if chosen else "surface"))
        painter.drawRoundedRect(
            self.rect().adjusted(1, 1, -1, -1), worn.px(RADIUS), worn.px(RADIUS)
        )
        self._paint_mark(painter, is_chosen=chosen)
        painter.setFont(self._font())
        painter.setPen(worn.colour("text" if chosen else "subtle"))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        lead = worn.px(_PAD + _MARK + _PAD)
        room = QRect(lead, worn.px(_PAD - 1), self.width() - self._beside(), self.height())
        side = Qt.AlignmentFlag.AlignRight if self._is_mirrored() else Qt.AlignmentFlag.AlignLeft
        align = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop
        painter.drawText(self._mirrored(room), align | _WRAP, self._shown())
        painter.end()

    def _paint_mark(self, painter: QPainter, *, is_chosen: bool) -> None:
        worn = look()
        size = worn.px(_MARK)
        place = self._mirrored(QRect(worn.px(_PAD), worn.px(_PAD + 1), size, size))
        painter.setPen(QPen(worn.colour("accent" if is_chosen else "subtle"), 1))
        painter.setBrush(worn.colour("accent" if is_chosen else "surface"))
        painter.drawEllipse(place)
        if is_chosen:
            inner = size // 3
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(worn.colour("on_accent"))
            painter.drawEllipse(place.adjusted(inner, inner, -inner, -inner))

    def _mirrored(self, ltr: QRect) -> QRect:
        place = QRect(ltr)
        if self._is_mirrored():
            place.moveLeft(self.width() - place.right() - 1)
        return place

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _beside(self) -> int:
        return look().px(_PAD + _MARK + _PAD + _PAD)

    def _font(self) -> QFont:
        font = text_font(look(), TEXT)
        font.setItalic(not self._words and direction(self._shown()) == "ltr")
        return font

    def _shown(self) -> str:
        return self._words or tr("(empty)")

    def _settle(self, is_chosen: bool) -> None:
        """The keyboard comes to the side that is chosen, as with radio buttons."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_chosen else Qt.FocusPolicy.ClickFocus)
