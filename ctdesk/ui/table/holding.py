"""A widget is painted when all for it has come and is prepared; waited for a moment at most."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

_PATIENCE = 14
"""Milliseconds: less than a frame. Painting empty rows and then full ones takes longer, and they
flash."""


class Holding(QObject):
    """Holds the painting of a widget back, until all is prepared for it or patience ends.

    `prepare` does a part of it, no more than a turn of the event loop has time for, and says
    whether that was the last. What was never painted is not held: nothing would be seen there.
    """

    def __init__(self, painted: QWidget, prepare: Callable[[], bool]) -> None:
        super().__init__(painted)
        self._painted, self._prepare = painted, prepare
        self._is_due = True
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._patience.timeout.connect(self._lose_patience)
        self._next_turn = QTimer(self, singleShot=True, interval=0)
        self._next_turn.timeout.connect(self.come)

    def hold(self) -> None:
        """Paint nothing now, but for once between two times that patience ended."""
        if not self._is_due and not self._patience.isActive():
            self._patience.start()
            self._painted.setUpdatesEnabled(False)

    @Slot()
    def come(self) -> None:
        """Paint all of it, now that what was waited for has come, and as soon as it is prepared."""
        if self._next_turn.isActive():
            return
        is_prepared = self._prepare()
        if not is_prepared:
            self.hold()
        if is_prepared or not self.is_holding():
            self._let_go()
        else:
            self._next_turn.start()

    def is_holding(self) -> bool:
        """Whether nothing is to be painted: Qt asks an opaque widget that was scrolled anyway."""
        return self._patience.isActive()

    def painted(self) -> None:
        """It was painted."""
        self._is_due = False

    @Slot()
    def _lose_patience(self) -> None:
        self._is_due = True
        self._let_go()

    def _let_go(self) -> None:
        self._next_turn.stop()
        if not self._painted.updatesEnabled():
            self._patience.stop()
            self._painted.setUpdatesEnabled(True)
