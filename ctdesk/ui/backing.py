"""Backs the book up while nobody waits for it, and says when that was done last."""

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ctdesk.kernel.clock import today
from ctdesk.kernel.errors import UserError
from ctdesk.ui.desk import Desk

if TYPE_CHECKING:
    from ctdesk.queries.backups import Backing
    from ctdesk.store.book import Book

_AFTER_THE_ROWS = 3000


class BackingUp(QObject):
    """One for each window. `told` carries what the status line says, empty without a book."""

    told = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._found: Backing | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._back_up)
        desk.book_opened.connect(self._opened)
        desk.book_closing.connect(self._closing)
        desk.changed.connect(self.look)
        desk.backed_up.connect(self.look)

    @property
    def waits(self) -> timedelta | None:
        """How long until the next backup, None when none is needed."""
        left = self._timer.remainingTime()
        return timedelta(milliseconds=left) if left >= 0 else None

    def retell(self) -> None:
        """Say the same in the language of the moment."""
        from ctdesk.queries.backups import told

        if self._found is not None:
            self.told.emit(told(self._found.taken, today()))

    @Slot()
    def _opened(self) -> None:
        QTimer.singleShot(_AFTER_THE_ROWS, self, self.look)

    @Slot()
    def _closing(self) -> None:
        self._timer.stop()
        self._found = None
        self.told.emit("")

    @Slot()
    def look(self) -> None:
        """Find out when the last backup was made, and whether another one is due."""
        if self._desk.book is not None:
            self._desk.ask(_backing, then=self._wait, lane="rest", replaces="backing")

    def _wait(self, found: "Backing") -> None:
        self._found = found
        self.retell()
        if found.wait is None:
            self._timer.stop()
        else:
            self._timer.start(int(found.wait.total_seconds() * 1000))

    @Slot()
    def _back_up(self) -> None:
        if self._desk.book is not None:
            self._desk.ask(_backed_up, then=self._wait, failed=self._failed, lane="rest")

    def _failed(self, error: UserError) -> None:
        """Say why, and try again as if a backup had just been made."""
        from ctdesk.queries.backups import APART

        self._desk.refuse(error)
        self._timer.start(int(APART.total_seconds() * 1000))


def _backing(book: "Book") -> "Backing":
    from ctdesk.queries.backups import backing

    return backing(book)


def _backed_up(book: "Book") -> "Backing":
    from ctdesk.actions.backups import back_up

    back_up(book)
    return _backing(book)
