"""Reads one source away from the window, with a bar and a way to stop."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr
from ctdesk.ui.errand import Errand
from ctdesk.ui.importing import asking
from ctdesk.ui.importing.sources import Source
from ctdesk.ui.importing.stages import Waiting
from ctdesk.ui.jobs import Job, Jobs

if TYPE_CHECKING:
    from ctdesk.formats.reading.sheet import Sheets


class Reading(QObject):
    """One source at a time: `done(Sheets)`, or `refused(UserError)`; a stopped one says nothing."""

    done = Signal(object)
    refused = Signal(object)

    def __init__(self, jobs: Jobs, waiting: Waiting, before: Callable[[], object]) -> None:
        super().__init__(waiting)
        self._jobs, self._waiting = jobs, waiting
        self._before = before
        self._errand: Errand | None = None
        self._job: Job | None = None

    def begin(self, source: Source) -> None:
        """Read a source, in place of the one before."""
        self.stop()
        self._waiting.begin(tr("Reading “{name}”…", name=f"\u2068{source.name}\u2069"))
        self._errand = errand = Errand()
        self._waiting.follow(errand)
        QTimer.singleShot(0, self, lambda: self._go(source, errand))

    def stop(self) -> bool:
        """Call it off; whether there was anything to call off."""
        errand, self._errand = self._errand, None
        self._waiting.end()
        if errand is None:
            return False
        errand.is_stopped = True
        if self._job is not None:
            self._job.cancel()
        return True

    def _go(self, source: Source, errand: Errand) -> None:
        """What is made `before` is made once the sheet is seen, and while nobody reads: beside
        the reading, the window would wait for its turn again and again.
        """
        if errand is not self._errand:
            return
        self._before()
        self._job = self._jobs.run(
            asking.read, source, errand, then=self._read, failed=self._refuse, lane="rest"
        )

    def _read(self, sheets: "Sheets") -> None:
        self._errand = None
        self._waiting.end()
        self.done.emit(sheets)

    def _refuse(self, error: UserError) -> None:
        self._errand = None
        self._waiting.end()
        self.refused.emit(error)
