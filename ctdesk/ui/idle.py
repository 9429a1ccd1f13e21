"""Locks the book when nobody touched the window for a while."""

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QWindow

from ctdesk.ui.desk import Desk

_LOOK_EVERY = 15_000

_TOUCHES = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    )
)


class IdleLock(QObject):
    """Watches the native windows only: a filter on every widget would slow each repaint."""

    def __init__(self, desk: Desk, parent: QObject, minutes: float | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._since = QElapsedTimer()
        self._since.start()
        chosen = desk.memory.setting("lock_minutes") if minutes is None else minutes
        self._after = round(float(chosen) * 60_000)
        self._timer = QTimer(self)
        self._timer.setInterval(min(_LOOK_EVERY, max(self._after // 2, 1)))
        self._timer.timeout.connect(self._look)
        self._timer.start()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._watch)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Start counting anew with each touch."""
        if event.type() in _TOUCHES:
            self._since.restart()
        return super().eventFilter(watched, event)

    @Slot(QWindow)
    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)
            self._since.restart()

    @Slot()
    def _look(self) -> None:
        book = self._desk.book
        if book is not None and book.is_encrypted and self._since.elapsed() >= self._after:
            self._desk.stage_asked.emit("unlock")
