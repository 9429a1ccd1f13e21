"""Since when nobody has touched the window."""

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Slot
from PySide6.QtGui import QGuiApplication, QWindow

_TOUCHES = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    )
)


class Untouched(QObject):
    """Watches the native windows only: a filter on every widget would slow each repaint."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._since = QElapsedTimer()
        self._since.start()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._watch)

    def elapsed(self) -> int:
        """Milliseconds since the last touch."""
        return self._since.elapsed()

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
