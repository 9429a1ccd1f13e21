"""Work longer than a blink, away from the window: for the book, for searching, for the rest."""

import contextvars
import inspect
import sys
import threading
from collections.abc import Callable, Generator
from queue import SimpleQueue
from typing import Any, Literal

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from ctdesk.kernel.errors import Cancelled, UserError

Then = Callable[[Any], object]
Failed = Callable[[UserError], object]
Progress = Callable[[float], object]
Lane = Literal["book", "search", "rest"]
"""Which thread works: the book's, the one that searches it beside, or one that leaves it alone."""


class Job:
    """One piece of work under way: its number, and a flag to call it off."""

    def __init__(self, work: Callable[[], Any], then: Then | None, failed: Failed | None) -> None:
        self.work = work
        self.then = then
        self.failed = failed
        self.progress: Progress | None = None
        self.replaces = ""
        self.stop: Callable[[], object] | None = None
        self.is_cancelled = False
        self._is_running = False
        self._turn = threading.Lock()
        self.answer: Any = None
        self.error: BaseException | None = None

    def cancel(self) -> None:
        """Drop the answer; work not begun is not begun, a generator stops at its next fraction.

        What is running is stopped by `stop`, where it has one; never what runs after it.
        """
        self.is_cancelled = True
        with self._turn:
            if self._is_running and self.stop is not None:
                self.stop()

    def begins(self, is_running: bool) -> None:
        """Note that its work begins, or has ended."""
        with self._turn:
            self._is_running = is_running

    def concerns_the_dead(self) -> bool:
        """Whether the widget that waits for the answer is gone."""
        then = self.then or self.failed
        waiting = getattr(getattr(then, "func", then), "__self__", None)
        return isinstance(waiting, QObject) and not shiboken6.isValid(waiting)


class _Thread:
    """One thread and its queue; the thread starts with the first job."""

    def __init__(self, name: str, report: Callable[[Job, float | None], None]) -> None:
        self._name = name
        self._report = report
        self._queue: SimpleQueue[tuple[Job, contextvars.Context] | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self.waiting = 0

    def put(self, job: Job) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._loop, name=self._name, daemon=True)
            self._thread.start()
        self.waiting += 1
        self._queue.put((job, contextvars.copy_context()))

    def close(self) -> None:
        if self._thread is not None:
            self._queue.put(None)
            self._thread.join()
            self._thread = None

    def _loop(self) -> None:
        while (item := self._queue.get()) is not None:
            job, context = item
            job.begins(True)
            if not job.is_cancelled:
                context.run(carry_out, job, self._report)
            job.begins(False)
            self._report(job, None)
            self.waiting -= 1
            del item, job, context


def carry_out(job: Job, report: Callable[[Job, float | None], None]) -> None:
    """Do the work here and now, keeping its answer or its error in the job."""
    try:
        found = job.work()
        if inspect.isgenerator(found):
            steps: Generator[Any, Any, Any] = found
            found = _driven(steps, job, report)
        job.answer = found
    except BaseException as error:  # noqa: BLE001 - carried to the window's thread and raised there
        job.error = error


def _driven(
    steps: Generator[Any, Any, Any], job: Job, report: Callable[[Job, float | None], None]
) -> Any:
    while not job.is_cancelled:
        try:
            report(job, next(steps))
        except StopIteration as end:
            return end.value
    steps.close()
    return None


_NAMES = ("book", "search", "rest 1", "rest 2")


class Jobs(QObject):
    """Runs functions away from the window and brings their answers back to its thread."""

    refused = Signal(object)
    _arrived = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._threads = [_Thread(name, self._arrived.emit) for name in _NAMES]
        self._latest: dict[str, Job] = {}
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        function: Callable[..., Any],
        *args: Any,
        then: Then | None = None,
        failed: Failed | None = None,
        progress: Progress | None = None,
        replaces: str = "",
        stop: Callable[[], object] | None = None,
        lane: Lane = "book",
    ) -> Job:
        """Run `function(*args)` elsewhere; `then(answer)` or `failed(user_error)` here.

        A newer job with the same `replaces` makes the older ones stale: those not begun are
        left undone, and one that runs is stopped by its `stop`; so it is for questions, never for
        work that writes. A generator function
        yields fractions from 0 to 1, which reach `progress`, and returns its answer. Without
        `failed`, a refusal goes out by `refused`. Any other error is raised on this thread.
        """
        job = Job(lambda: function(*args), then, failed)
        job.progress, job.stop = progress, stop
        if replaces:
            if (older := self._latest.get(replaces)) is not None:
                older.cancel()
            self._latest[replaces] = job
            job.replaces = replaces
        self._start(job, lane)
        return job

    def close(self) -> None:
        """Call off the questions that wait, finish the rest, and end every thread."""
        for job in self._latest.values():
            job.cancel()
        self._latest.clear()
        for thread in self._threads:
            thread.close()

    def _start(self, job: Job, lane: Lane) -> None:
        book, search, *rest = self._threads
        free = min(rest, key=lambda thread: thread.waiting)
        {"book": book, "search": search, "rest": free}[lane].put(job)

    @Slot(object, object)
    def _deliver(self, job: Job, fraction: float | None) -> None:
        if fraction is None and self._latest.get(job.replaces) is job:
            del self._latest[job.replaces]
        if job.is_cancelled or job.concerns_the_dead():
            return
        if fraction is not None:
            if job.progress is not None:
                job.progress(fraction)
        elif job.error is not None:
            self._fail(job, job.error)
        elif job.then is not None:
            job.then(job.answer)

    def _fail(self, job: Job, error: BaseException) -> None:
        if isinstance(error, Cancelled):
            return
        if not isinstance(error, UserError):
            sys.excepthook(type(error), error, error.__traceback__)
        elif job.failed is not None:
            job.failed(error)
        else:
            self.refused.emit(error)


class InlineJobs(Jobs):
    """The same, done at once on the caller's thread: for tests and for pictures."""

    def _start(self, job: Job, _lane: Lane) -> None:
        carry_out(job, self._deliver)
        self._deliver(job, None)
