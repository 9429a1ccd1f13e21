"""How many records each saved search finds: counted one by one, when nothing else is to do."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ctdesk.ui.desk import Desk
from ctdesk.ui.jobs import Job
from ctdesk.ui.saved import asking

if TYPE_CHECKING:
    from ctdesk.queries.saved_searches import Count, SavedSearch

_AFTER_THE_ROWS = 1500
_AFTER_A_CHANGE = 700
_AFTER_A_KEY = 900
_BETWEEN = 20


class Counting(QObject):
    """Never has more than one count under way; typing stops it and puts it off.

    `counted(id)` when a number has come. All times are in milliseconds.
    """

    counted = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._counts: dict[SavedSearch, Count] = {}
        self._waiting: list[SavedSearch] = []
        self._job: Job | None = None
        self._is_first = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.go)

    def count_of(self, found: "SavedSearch") -> "Count | None":
        """What was counted last for a saved search."""
        return self._counts.get(found)

    def take(self, saved: "Sequence[SavedSearch]") -> None:
        """Count those of the saved searches that are new."""
        there = set(saved)
        self._counts = {found: n for found, n in self._counts.items() if found in there}
        unsure = set(self._waiting)
        self._waiting = [f for f in saved if f in unsure or f not in self._counts]
        self._begin(_AFTER_THE_ROWS if self._is_first else _BETWEEN)
        self._is_first = False

    def count_again(self, saved: "Sequence[SavedSearch]") -> None:
        """The records have changed: count them all, the old numbers standing meanwhile."""
        self._waiting = list(saved)
        self._begin(_AFTER_A_CHANGE)

    @Slot()
    def wait(self) -> None:
        """Somebody types: stop the count under way and go on when the keys are quiet."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._begin(_AFTER_A_KEY)

    @Slot()
    def go(self) -> None:
        """Count the next one now."""
        if self._waiting and self._desk.book is not None:
            found = self._waiting[0]
            self._job = self._desk.ask(
                asking.counted,
                found,
                then=partial(self._take, found),
                replaces="count of a saved search",
                lane="search",
                is_minor=True,
            )

    def forget(self) -> None:
        """The book is put away."""
        self._waiting, self._counts, self._is_first = [], {}, True
        self._timer.stop()
        if self._job is not None:
            self._job.cancel()

    def _take(self, found: "SavedSearch", count: "Count") -> None:
        self._counts[found] = count
        if found in self._waiting:
            self._waiting.remove(found)
        self.counted.emit(found.id)
        self._begin(_BETWEEN)

    def _begin(self, after: int) -> None:
        if self._waiting:
            self._timer.start(after)
