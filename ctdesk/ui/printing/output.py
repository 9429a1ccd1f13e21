"""What both sheets share: a preview beside its choices, and the keys to save and print."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ctdesk.kernel.i18n import tr
from ctdesk.ui.desk import Desk
from ctdesk.ui.printing.choices import Choices
from ctdesk.ui.printing.saving import Saving
from ctdesk.ui.sheet import Sheet

Text = Callable[[], str]

_CTRL = Qt.KeyboardModifier.ControlModifier
SAVE = QKeyCombination(_CTRL, Qt.Key.Key_S)
PRINT = QKeyCombination(_CTRL, Qt.Key.Key_P)


class OutputSheet(Sheet):
    """A sheet with a preview at the leading side and choices at the trailing one.

    While a file is written, Escape stops that; otherwise it goes back.
    """

    saving: Saving
    choices: Choices

    def __init__(self, desk: Desk, page_label: Text) -> None:
        super().__init__(desk, "output", page_label)
        self.keys: dict[QKeyCombination, Callable[[], object]] = {}

    def fill(self, preview: QWidget, *buttons: QPushButton) -> None:
        """Put the preview, the empty choices and the buttons in their places."""
        self.saving = Saving(self._desk, *buttons)
        self.choices = Choices(self.saving)
        side = QWidget()
        row = QHBoxLayout(side)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(preview, 1)
        row.addWidget(self.choices)
        self.add_tab(lambda: tr("Preview"), side)

    def leave(self) -> None:
        """Stop what is under way."""
        self.saving.stop()

    def event(self, event: QEvent) -> bool:
        """Claim our keys before the window's own shortcuts get them."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.keyCombination() in self.keys
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+S saves and Ctrl+P prints, where the sheet does that; Escape stops or goes back."""
        act = self.keys.get(event.keyCombination())
        if act is not None:
            if not self.saving.is_busy:
                act()
        elif event.key() == Qt.Key.Key_Escape and self.saving.is_busy:
            self.saving.stop()
        else:
            super().keyPressEvent(event)
