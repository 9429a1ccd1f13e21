"""Locks the book when nobody touched the window for a while."""

from PySide6.QtCore import QObject, QTimer, Slot

from ctdesk.ui.desk import Desk

_LOOK_EVERY = 15_000


class IdleLock(QObject):
    """Looks now and then for how long the window was left alone."""

    def __init__(self, desk: Desk, parent: QObject, minutes: float | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        chosen = desk.memory.setting("lock_minutes") if minutes is None else minutes
        self._after = round(float(chosen) * 60_000)
        self._timer = QTimer(self)
        self._timer.setInterval(min(_LOOK_EVERY, max(self._after // 2, 1)))
        self._timer.timeout.connect(self._look)
        self._timer.start()

    @Slot()
    def _look(self) -> None:
        book = self._desk.book
        is_left = self._desk.untouched.elapsed() >= self._after
        if book is not None and book.is_encrypted and is_left:
            self._desk.stage_asked.emit("unlock")
