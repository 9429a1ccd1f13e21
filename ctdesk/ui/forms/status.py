"""The status of an event: only where it may go from here, with the reason asked in place."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, Qt

from ctdesk.kernel.i18n import tr
from ctdesk.ui import edits
from ctdesk.ui.forms.boxes import TermBox
from ctdesk.ui.forms.editor import STILL_HERE

if TYPE_CHECKING:
    from ctdesk.queries.forms import FormState

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
Keep = Callable[[str, object, str], None]


class StatusBox(TermBox):
    """Offers the next statuses; one that needs a reason opens a line for it first."""

    def __init__(
        self, name: str, label: str, choices: Sequence[tuple[str, str]], keep: Keep
    ) -> None:
        super().__init__(name, label, choices, allows_empty=False)
        self._all, self._keep = tuple(choices), keep
        self._reasoned: tuple[str, ...] = ()
        self.reason = edits.LineEdit()
        self.reason.setPlaceholderText(tr("Reason, then Enter"))
        self.reason.setAccessibleName(tr("Reason for the status"))
        self.reason.installEventFilter(self)
        self._column.insertWidget(1, self.reason)
        self.reason.hide()

    @Slot(object)
    def follow(self, state: "FormState") -> None:
        """Offer what may follow the stored status."""
        self._reasoned = state.reasoned
        if state.next_statuses:
            self.offer([choice for choice in self._all if choice[0] in state.next_statuses])

    def commit(self) -> None:
        """Ask for the reason first where one is needed."""
        if self.is_dirty and self.value() in self._reasoned and self.value() != self.stored:
            if self.reason.isHidden():
                self.reason.show()
                self.reason.setFocus()
            return
        self.reason.hide()
        super().commit()

    def revert(self) -> None:
        """Back to the stored status; no reason is asked for."""
        self.reason.clear()
        self.reason.hide()
        super().revert()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the reason, or leaving it, sets the status; Escape takes the choice back."""
        if watched is self.reason:
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                if event.key() == Qt.Key.Key_Escape:
                    self.revert()
                    self.control.setFocus()
                    return True
                if event.key() in _ENTER:
                    self._with_reason()
                    return True
            elif _is_left(event):
                self._with_reason()
        return super().eventFilter(watched, event)

    def _with_reason(self) -> None:
        reason = self.reason.text().strip()
        if not self.is_dirty or self.reason.isHidden():
            return
        if not reason:
            self.refuse(tr("This status needs a reason; type it, or press Esc to leave it."))
            return
        self._sent = self.value()
        self.reason.clear()
        self.reason.hide()
        self._keep(self.name, self.value(), reason)


def _is_left(event: QEvent) -> bool:
    goes = isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut
    return goes and event.reason() not in STILL_HERE  # type: ignore[attr-defined]
