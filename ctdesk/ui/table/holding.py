"""Rows that are on their way are waited for a moment before the table is painted without them."""

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

_PATIENCE = 14
"""Milliseconds: less than a frame. Painting empty rows and then full ones takes longer, and they
flash."""


class Holding(QObject):
    """Holds the painting of a widget back, until it is let go or patience ends."""

    def __init__(self, painted: QWidget) -> None:
        super().__init__(painted)
        self._painted = painted
        self._is_due = False
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._patience.timeout.connect(self._lose_patience)

    def hold(self) -> None:
        """Paint nothing now, but for once between two times that patience ended."""
        if not self._is_due and not self._patience.isActive():
            self._patience.start()
            self._painted.setUpdatesEnabled(False)

    @Slot()
    def let_go(self) -> None:
        """Paint all of it."""
        if not self._painted.updatesEnabled():
            self._patience.stop()
            self._painted.setUpdatesEnabled(True)

    def is_holding(self) -> bool:
        """Whether nothing is to be painted: Qt asks an opaque widget that was scrolled anyway."""
        return self._patience.isActive()

    def painted(self) -> None:
        """It was painted."""
        self._is_due = False

    @Slot()
    def _lose_patience(self) -> None:
        self._is_due = True
        self.let_go()
