"""Has a table read ahead what typing will ask: when its box is entered, or in a pause."""

from PySide6.QtCore import QEvent, QObject, QTimer, Slot

from ctdesk.ui.desk import Desk
from ctdesk.ui.jobs import Job
from ctdesk.ui.search import asking
from ctdesk.ui.search.afterwards import Afterwards
from ctdesk.ui.search.box import SearchBox

_PAUSE = 2500
"""Milliseconds after the rows; the start has other errands before."""

_PAINTED = 15
"""Milliseconds after an answer; nothing is shown of it, and the next key is near."""


class Warming(QObject):
    """Listens to one box; the reading makes room for every question and is taken up again."""

    def __init__(self, desk: Desk, page: str, box: SearchBox) -> None:
        super().__init__(box)
        self._desk, self._page, self._box = desk, page, box
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self._ask_in_a_pause)
        self._ahead = Afterwards(self, self._read_ahead, _PAINTED)
        self._reading: Job | None = None
        box.installEventFilter(self)
        box.textChanged.connect(self._stop_reading)

    def ask(self) -> None:
        """Read what is not read yet: now while somebody is searching, else in a while."""
        if self._box.hasFocus():
            self._ask(is_wanted=True)
        else:
            self._timer.start()

    def soon(self) -> None:
        """The rows have come; once they are painted, read what the next letter would find."""
        if self._box.hasFocus():
            self._ahead.soon()

    def never(self) -> None:
        """The book goes."""
        self._timer.stop()
        self._stop_reading()

    def _read_ahead(self) -> None:
        text = self._box.text()
        if self._desk.book is not None and text:
            self._reading = self._desk.ask(
                asking.read_ahead, self._page, text, lane="search", is_minor=True
            )

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """The keyboard came to the box."""
        if event.type() == QEvent.Type.FocusIn:
            self._ask(is_wanted=True)
        return False

    @Slot()
    def _stop_reading(self) -> None:
        """Another key: what would have followed the last one is wanted no more."""
        self._ahead.never()
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None

    @Slot()
    def _ask_in_a_pause(self) -> None:
        self._ask(is_wanted=False)

    def _ask(self, *, is_wanted: bool) -> None:
        if self._desk.book is not None:
            self._desk.ask(
                asking.warm,
                self._page,
                is_wanted,
                lane="search",
                is_minor=True,
                replaces=f"warm {self._page}",
            )
