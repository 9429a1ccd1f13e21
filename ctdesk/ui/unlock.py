"""The locked book: its passphrase, or the recovery code."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QLineEdit

from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr, trn
from ctdesk.ui.buttons import button
from ctdesk.ui.card import CardPage
from ctdesk.ui.edits import LineEdit
from ctdesk.ui.plain import PlainLabel
from ctdesk.ui.welcome import shortened

_LONGEST_WAIT = 30

Attempt = Callable[["Unlock", str, bool], object]


class Unlock(CardPage):
    """Asks for the key of one book and shows a refusal in place, slower after each mistake.

    `attempt(page, words, is_recovery_code)` is told what was typed.
    """

    def __init__(self, path: Path, attempt: Attempt, another: Callable[[], object]) -> None:
        super().__init__(lambda: tr("This book is locked"), lambda: shortened(path), "lock")
        self._attempt = attempt
        self._with_code = False
        self._mistakes = 0
        self._wait = 0
        self._typed = LineEdit()
        self._typed.setEchoMode(QLineEdit.EchoMode.Password)
        self._typed.returnPressed.connect(self._try)
        self._error = PlainLabel(role="error")
        self._error.setWordWrap(True)
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._count_down)
        self._open = button(lambda: tr("Unlock"), self._try, kind="primary")
        self._other_way = button(self._other_label, self._switch, kind="link")
        self.field(self._label, self._typed)
        for part in (self._error, self._open, self._other_way):
            self.column.addWidget(part)
        self.column.addWidget(button(lambda: tr("Open another book"), another, kind="link"))
        self.setFocusProxy(self._typed)
        self._error.hide()

    def show_refusal(self, error: UserError) -> None:
        """Say it in place, keep the words typed selected, and wait twice as long as before."""
        self._mistakes += 1
        self._error.setText(error.sentence)
        self._error.show()
        self._wait = min(2 ** (self._mistakes - 1), _LONGEST_WAIT) if self._mistakes > 1 else 0
        self._set_busy(self._wait > 0)
        if self._wait:
            self._tell_wait()
            self._timer.start()
        self._typed.selectAll()
        self._typed.setFocus()

    def refusal(self) -> str:
        """What is said about the last attempt."""
        return self._error.text()

    @property
    def seconds_left(self) -> int:
        """How long the button still waits."""
        return self._wait

    def _try(self) -> None:
        if self._typed.text() and self._open.isEnabled():
            self._set_busy(True)
            self._attempt(self, self._typed.text(), self._with_code)

    def _set_busy(self, busy: bool) -> None:
        self._open.setDisabled(busy)

    @Slot()
    def _count_down(self) -> None:
        self._wait -= 1
        if self._wait <= 0:
            self._timer.stop()
            self._set_busy(False)
            self._open.setText(tr("Unlock"))
        else:
            self._tell_wait()

    def _tell_wait(self) -> None:
        text = trn("Unlock (in {n} second)", "Unlock (in {n} seconds)", self._wait)
        self._open.setText(text)

    def _switch(self) -> None:
        self._with_code = not self._with_code
        mode = QLineEdit.EchoMode.Normal if self._with_code else QLineEdit.EchoMode.Password
        self._typed.setEchoMode(mode)
        self._typed.clear()
        self._typed.setFocus()
        self._other_way.setText(self._other_label())
        self._label_again()

    def _label_again(self) -> None:
        words = self.findChildren(PlainLabel)
        for label in words:
            if label.buddy() is self._typed:
                label.setText(self._label())
        self._typed.setAccessibleName(self._label())

    def _label(self) -> str:
        return tr("Recovery code") if self._with_code else tr("Passphrase")

    def _other_label(self) -> str:
        return tr("Use the passphrase") if self._with_code else tr("Use the recovery code")
