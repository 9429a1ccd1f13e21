"""How many of each status, under the search; a click narrows to it, another takes that back."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from ctdesk.kernel.i18n import tr
from ctdesk.kernel.text import fold
from ctdesk.ui.palette import look, text_font
from ctdesk.ui.retell import retell
from ctdesk.ui.table.cells import status_parts
from ctdesk.ui.tokens import CHIP, TEXT_SMALL
from ctdesk.ui.wrapping import WrapLayout


class StatusWord(QAbstractButton):
    """One small coloured word with its number; chosen, it wears a ring of its own colour."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._tone, self.key, self.label, self._words = "plain", "", "", ""

    def say(self, key: str, packed: str, number: int) -> None:
        """Write "tone|label" and how many there are."""
        self.key = key
        self._tone, self.label = status_parts(packed)
        self._words = f"{self.label} {number:,}"
        self.setAccessibleName(self._words)
        self.setFont(self._font())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        wide = self.fontMetrics().horizontalAdvance(self._words) + look().px(18)
        return QSize(wide, look().px(CHIP + 2))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Answer to the mouse."""
        self.update()
        super().enterEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The word on its ground."""
        worn = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = worn.colour(self._tone)
        edge = 1.5 if self.isChecked() or self.hasFocus() else 1.0
        is_ringed = self.isChecked() or self.hasFocus() or self.underMouse()
        painter.setPen(QPen(ink, edge) if is_ringed else Qt.PenStyle.NoPen)
        painter.setBrush(worn.colour(f"{self._tone}_ground"))
        place = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
        painter.setPen(ink)
        painter.setFont(self._font())
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._words)
        painter.end()

    def _font(self) -> QFont:
        font = text_font(look(), TEXT_SMALL, bold=self.isChecked())
        if not self.isChecked():
            font.setWeight(QFont.Weight.Medium)
        return font


class StatusWords(QWidget):
    """The rows of them; `toggled` says the key of the one that was clicked."""

    toggled = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._words: list[StatusWord] = []
        self._number = 0
        self._rows = WrapLayout(self, look().px(6))
        self.hide()
        retell(self, lambda: self.setAccessibleName(tr("Status")))

    def say(self, counts: Sequence[tuple[str, str, int]], chosen: Collection[str] = ()) -> None:
        """Show (key, "tone|label", number) each; `chosen` are the values the search asks for.

        Words are written anew in place, so that nothing flickers while somebody types.
        """
        while len(self._words) < len(counts):
            self._add()
        picked = {fold(value) for value in chosen}
        for at, word in enumerate(self._words):
            word.setVisible(at < len(counts))
            if at < len(counts):
                word.say(*counts[at])
                word.setChecked(bool({fold(word.key), fold(word.label)} & picked))
        self._number = len(counts)
        self.setVisible(bool(counts))

    def has_words(self) -> bool:
        """Whether there is anything to show."""
        return self._number > 0

    def words(self) -> list[StatusWord]:
        """The words that are seen."""
        return [word for word in self._words if not word.isHidden()]

    def _add(self) -> None:
        word = StatusWord(self)
        word.clicked.connect(lambda _on=False: self.toggled.emit(word.key))
        self._rows.addWidget(word)
        self._words.append(word)
