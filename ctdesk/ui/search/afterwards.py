"""What depends on the search beside its rows is asked for only when the rows have been painted."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_PAUSE = 40
"""Milliseconds without a newer answer: two frames, and shorter than the next key."""


class Afterwards(QObject):
    """Asks once, so many milliseconds after the last of many answers."""

    def __init__(self, parent: QObject, ask: Callable[[], object], pause: int = _PAUSE) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(pause)
        self._timer.timeout.connect(ask)

    def soon(self) -> None:
        """The rows have come; whatever was put off before is put off again."""
        self._timer.start()

    def never(self) -> None:
        """The book goes; nothing is asked any more."""
        self._timer.stop()
