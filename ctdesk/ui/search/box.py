"""The search box: one line that is the whole query, its pieces tinted while it stays plain text."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QValidator,
)

from ctdesk.kernel.i18n import tr
from ctdesk.ui.edits import LineEdit
from ctdesk.ui.palette import look, text_font
from ctdesk.ui.retell import retell
from ctdesk.ui.search.past import Past
from ctdesk.ui.search.pieces import pieces

if TYPE_CHECKING:
    from ctdesk.ui.search.tinting import Ground, Laid, Span

MOST_LETTERS = 12_000

_CURSOR = 5
"""By how many pixels Qt's rectangle of the cursor begins before the cursor."""

_BLANK = 4
_GROUND = 21
_BEHIND = 60
_DOWNWARDS = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BACK_IN_TIME = (Qt.Key.Key_Up, Qt.Key.Key_Down)
_STEPS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class SearchBox(LineEdit):
    """The query; `left_downwards` when the keyboard should go to the rows.

    `asked` is told of another text before the box tints it: the answer is what is waited for.
    Escape empties it and, once empty, leaves; Down and Enter leave. Ctrl+Up and Ctrl+Down (or
    with Alt) go through the searches of this window.
    """

    left_downwards = Signal()
    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("search")
        self.setClearButtonEnabled(True)
        self.setMaxLength(MOST_LETTERS)
        self.setValidator(_OneLine(self))
        self.past = Past()
        self._mistake: Span | None = None
        self._is_composing = False
        self._is_spaced = False
        self._laid: Laid | None = None
        self._grounds: list[Ground] = []
        self.textChanged.connect(self._begin_anew)
        self.textChanged.connect(self.asked)
        self.textChanged.connect(self._tint)
        retell(self, self._tell)

    def write(self, text: str) -> None:
        """Put another query in place of this one, as one step that Ctrl+Z takes back."""
        if text == self.text():
            return
        self.selectAll()  # by a count, letters of two units each would leave some behind
        self.insert(text)

    def get_ready(self) -> None:
        """Import what tints a query, so that the first letter need not wait for it."""
        from ctdesk.ui.search.tinting import inks

        inks("", pieces(" "), None)

    def forget(self) -> None:
        """Drop the query and those before it, without asking for anything."""
        self.blockSignals(True)
        self.clear()
        self.blockSignals(False)
        self.past.forget()
        self._begin_anew()
        self._tint()

    def show_mistake(self, place: "Span | None") -> None:
        """Underline the letters that are wrong, or none."""
        if place != self._mistake:
            self._mistake = place
            self._ink()

    def mistake(self) -> "Span | None":
        """The letters underlined now."""
        return self._mistake

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape, down, Enter and the way back in time; the rest is typing."""
        key = event.key()
        if event.modifiers() & _STEPS and key in _BACK_IN_TIME:
            self._go_back(-1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_Escape and self.text():
            self.keep()
            self.write("")
        elif key == Qt.Key.Key_Escape or key in _DOWNWARDS:
            self.keep()
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Letters being composed keep their own look until they are done."""
        self._is_composing = bool(event.preeditString())
        super().inputMethodEvent(event)
        if not self._is_composing:
            self._ink()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A query that is left is one to come back to."""
        self.keep()
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The grounds, then the letters.

        Qt knows how far a long line is scrolled only after painting it: then it is painted twice.
        """
        laid = self._lay_out() if self.text() else None
        if laid is not None and self._grounds:
            if laid.width > self.width() - look().px(_BEHIND):
                super().paintEvent(event)
            self._paint_grounds(laid)
        super().paintEvent(event)

    @Slot()
    def keep(self) -> None:
        """Remember this query for the way back."""
        self.past.keep(self.text())

    @Slot()
    def _begin_anew(self) -> None:
        self._laid = None
        self._mistake = None

    @Slot()
    def _tint(self) -> None:
        if self._is_spaced != bool(self.text()):
            self._dress()
        if not self._is_composing:
            self._ink()

    def _ink(self) -> None:
        """Colour the letters, in the one way a line edit has: as an input method would."""
        formats = self._formats() if self.text() else []
        super().inputMethodEvent(QInputMethodEvent("", formats))
        self.update()

    def _formats(self) -> list[QInputMethodEvent.Attribute]:
        from ctdesk.ui.search.tinting import inks

        text, cursor = self.text(), self.cursorPosition()
        kind = QInputMethodEvent.AttributeType.TextFormat
        return [
            QInputMethodEvent.Attribute(kind, start - cursor, length, style)
            for start, length, style in inks(text, pieces(text), self._mistake)
        ]

    def _lay_out(self) -> "Laid":
        from ctdesk.ui.search.tinting import Laid

        text = self.text()
        if self._laid is None or self._laid.text != text:
            self._laid = Laid(text, self.font())
            self._grounds = list(self._laid.grounds(pieces(text)))
        return self._laid

    def _paint_grounds(self, laid: "Laid") -> None:
        """Under the letters, wherever the line is scrolled to."""
        scrolled = self.cursorRect().x() + _CURSOR - laid.place_of(self.cursorPosition())
        high = min(look().px(_GROUND), self.height())
        top = (self.height() - high) / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), look().colour("surface"))
        painter.setPen(Qt.PenStyle.NoPen)
        for tint, place in self._grounds:
            painter.setBrush(tint)
            there = QRectF(place.translated(QPointF(scrolled, top)))
            there.setHeight(high)
            painter.drawRoundedRect(there, look().px(4), look().px(4))
        painter.end()

    def _go_back(self, step: int) -> None:
        text = self.past.step(step, self.text())
        if text is not None:
            self.write(text)

    def _dress(self) -> None:
        """Wider blanks between the pieces of a query than between the words of the hint."""
        self._is_spaced = bool(self.text())
        font = text_font(look())
        font.setWordSpacing(look().px(_BLANK) if self._is_spaced else 0)
        self.setFont(font)

    def _tell(self) -> None:
        self._dress()
        self._laid = None
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        self.setPlaceholderText(tr("Search by any word, with or without accents"))
        self.setAccessibleName(tr("Search"))
        self._ink()


class _OneLine(QValidator):
    """Whatever is pasted becomes one line that can be kept and sent: no control letters in it."""

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        """The text with breaks and tabs as blanks; what is no letter at all is left out."""
        clean = text.translate(_CLEANED)
        return QValidator.State.Acceptable, clean, min(place, len(clean))


_CLEANED = {
    **dict.fromkeys((*range(32), *range(0x7F, 0xA0), 0x2028, 0x2029), " "),
    **dict.fromkeys(range(0xD800, 0xE000), None),
}
