"""A strip between the buttons and the rows: it asks for a reason, or says what to know first."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ctdesk.kernel.i18n import tr
from ctdesk.ui.buttons import button
from ctdesk.ui.edits import LineEdit
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel


class Strip(QWidget):
    """One question at a time; Escape or the second button puts it away."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("banner")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text = PlainLabel(role="banner")
        self._text.setWordWrap(True)
        self.edit = LineEdit()
        self.edit.installEventFilter(self)
        self._go: Callable[[str], object] | None = None
        self._words = ""
        self.yes = button(lambda: self._words, self._answered, kind="primary")
        self.no = button(lambda: tr("Close"), self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(look().px(18), look().px(8), look().px(18), look().px(8))
        row.setSpacing(look().px(10))
        row.addWidget(self._text, 2)
        row.addWidget(self.edit, 3)
        row.addWidget(self.yes)
        row.addWidget(self.no)
        self.hide()

    def ask(self, question: str, answer: str, then: Callable[[str], object]) -> None:
        """Ask for some words; `then(words)` follows when there are any."""
        self._show(question, answer, then)
        self.edit.clear()
        self.edit.setAccessibleName(question)
        self.edit.show()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def confirm(self, sentence: str, answer: str, then: Callable[[], object]) -> None:
        """Say something that should be known before going on."""
        self._show(sentence, answer, lambda _words: then())
        self.yes.setFocus(Qt.FocusReason.OtherFocusReason)

    def text(self) -> str:
        """What it says."""
        return "" if self.isHidden() else self._text.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter answers and Escape puts away, from the line."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._answered()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.hide()
                return True
        return super().eventFilter(watched, event)

    def _show(self, text: str, answer: str, then: Callable[[str], object] | None) -> None:
        self._text.setText(text)
        self._go, self._words = then, answer
        self.yes.setText(answer)
        self.yes.setVisible(bool(answer))
        self.no.setText(tr("Cancel") if then else tr("Close"))
        self.edit.hide()
        self.setAccessibleName(text)
        self.show()

    def _answered(self) -> None:
        words = self.edit.text().strip()
        if self._go is None or (not self.edit.isHidden() and not words):
            return
        go, self._go = self._go, None
        self.hide()
        go(words)
