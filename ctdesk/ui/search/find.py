"""A small box that narrows a list by words alone, without a language."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from ctdesk.kernel.i18n import tr
from ctdesk.ui.edits import LineEdit
from ctdesk.ui.icons import icon
from ctdesk.ui.palette import look
from ctdesk.ui.retell import retell


class FindBox(LineEdit):
    """Escape empties it, the down arrow and Enter go to the list."""

    left_downwards = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("find")
        self.setClearButtonEnabled(True)
        self._glass = self.addAction(
            icon("search", look().colours.subtle), LineEdit.ActionPosition.LeadingPosition
        )
        retell(self, self._tell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape, down and Enter leave the typing alone and do what is expected."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)

    def _tell(self) -> None:
        self._glass.setIcon(icon("search", look().colours.subtle))
        self.setPlaceholderText(tr("Search by any word, with or without accents"))
        self.setAccessibleName(tr("Search"))
