"""When circles of objects are looked for: in a pause, the longer the more there is to look at.

Memory that was freed meanwhile is given back to the system in a pause, too.
"""

from contextlib import ExitStack

from PySide6.QtCore import QObject, QTimer, Slot

from ctdesk.kernel.collecting import (
    collect_everything,
    collect_new,
    collected_when_told,
    new_objects,
)
from ctdesk.kernel.memory import give_back
from ctdesk.ui.desk import Desk

_EVERY = 1_000
"""Milliseconds between two questions whether it is time."""

_FEW = 5_000
"""New objects that are not worth a look."""

_IN_A_MILLISECOND = 5
"""New objects to each millisecond of the pause before them: a look lasts a hundredth of it."""

_RESTED = 3_000
"""Milliseconds of a pause after which freed memory is given back, once."""

_LEFT_ALONE = 60_000
"""Milliseconds of a pause after which everything is looked through, once."""


class Circles(QObject):
    """Of one window, from its first moment to its last.

    A pause is a time in which nobody touches the window and no job runs.
    """

    def __init__(self, desk: Desk, window: QObject) -> None:
        super().__init__(window)
        self._desk = desk
        self._is_all_looked_through = False
        self._is_given_back = False
        self._rule = ExitStack()
        self._rule.enter_context(collected_when_told())
        window.destroyed.connect(self._rule.close)
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """Look through what is new, or through everything, if it is time for it."""
        pause = min(self._desk.untouched.elapsed(), self._desk.jobs.rested())
        self._give_back(pause)
        new = new_objects()
        if _FEW < new < pause * _IN_A_MILLISECOND:
            collect_new()
            self._is_all_looked_through = False
        elif pause < _LEFT_ALONE:
            self._is_all_looked_through = False
        elif not self._is_all_looked_through:
            collect_everything()
            self._is_all_looked_through = True

    def _give_back(self, pause: int) -> None:
        if pause >= _RESTED and not self._is_given_back:
            give_back()
        self._is_given_back = pause >= _RESTED
