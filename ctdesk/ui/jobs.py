"""Work longer than a blink, away from the window: for the book, for searching, for the rest."""

import contextvars
import inspect
import itertools
import sys
import threading
from collections.abc import Callable, Generator
from queue import PriorityQueue
from time import monotonic
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
        self.is_minor = False
        self.is_cancelled = False
        self._is_put_off = False
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

    def put_off(self) -> None:
        """Stop a minor question that runs, to be taken up again after what is more pressing."""
        with self._turn:
            if self._is_running and self.is_minor and self.stop is not None:
                self._is_put_off = True
                self.stop()

    def gives_way(self) -> bool:
        """Whether it was called off or put off since it began."""
        return self.is_cancelled or self._is_put_off

    def is_left_undone(self) -> bool:
        """Whether it was put off before it had an answer; then it is as if it had not begun."""
        if not (self._is_put_off and isinstance(self.error, Cancelled)):
            return False
        self._is_put_off, self.error = False, None
        return not self.is_cancelled

    def begins(self, is_running: bool) -> None:
        """Note that its work begins, or has ended."""
        with self._turn:
            self._is_running = is_running

    def concerns_the_dead(self) -> bool:
        """Whether the widget that waits for the answer is gone."""
        then = self.then or self.failed
        waiting = getattr(getattr(then, "func", then), "__self__", None)
        return isinstance(waiting, QObject) and not shiboken6.isValid(waiting)


_Item = tuple[int, int, Job | None, contextvars.Context]
_TURN = 0.0001
"""Seconds after which a thread at work lets the window's go on, when that waits for its turn."""
_TO_PAINT = 0.012
"""Seconds in which the window shows an answer; who works beside it would hold it up."""


class _Thread:
    """One thread and its queue; the thread starts with the first job.

    Minor questions wait until there is nothing else and the window has shown the last answer, and
    make room while they run.
    """

    def __init__(self, name: str, report: Callable[[Job, float | None], None]) -> None:
        self._name = name
        self._report = report
        self._queue: PriorityQueue[_Item] = PriorityQueue()
        self._numbers = itertools.count()
        self._running: Job | None = None
        self._pressed = threading.Event()
        self._shown_at = 0.0
        self._thread: threading.Thread | None = None
        self.waiting = 0
        self.ended_at = monotonic()

    def put(self, job: Job) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._loop, name=self._name, daemon=True)
            self._thread.start()
        self.waiting += 1
        self._enqueue(_MINOR if job.is_minor else _MAJOR, job, contextvars.copy_context())
        running = self._running
        if not job.is_minor:
            self._pressed.set()
            if running is not None:
                running.put_off()

    def _enqueue(self, rank: int, job: Job | None, context: contextvars.Context) -> None:
        self._queue.put((rank, next(self._numbers), job, context))

    def close(self) -> None:
        if self._thread is not None:
            self._enqueue(_END, None, contextvars.copy_context())
            self._thread.join()
            self._thread = None

    def _loop(self) -> None:
        while (item := self._next())[2] is not None:
            job, context = item[2], item[3]
            self._running = job
            job.begins(True)
            if not job.is_cancelled:
                context.run(carry_out, job, self._report)
            job.begins(False)
            self._running = None
            if job.is_left_undone():
                self._enqueue(_MINOR, job, context)
            else:
                self._report(job, None)
                self.ended_at = monotonic()
                self.waiting -= 1
                if not job.is_minor:
                    self._shown_at = monotonic() + _TO_PAINT
            del item, job, context

    def _next(self) -> _Item:
        """What to do next; for something minor, once the window had time to paint an answer."""
        while True:
            self._pressed.clear()
            item = self._queue.get()
            remaining = self._shown_at - monotonic()
            if item[0] != _MINOR or remaining <= 0:
                return item
            self._queue.put(item)
            self._pressed.wait(remaining)


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
    while not job.gives_way():
        try:
            fraction = next(steps)
        except StopIteration as end:
            return end.value
        if job.progress is not None:
            report(job, fraction)
    steps.close()
    raise Cancelled


_MAJOR, _MINOR, _END = range(3)
_NAMES = ("book", "search", "rest 1", "rest 2")


class Jobs(QObject):
    """Runs functions away from the window and brings their answers back to its thread."""

    refused = Signal(object)
    _arrived = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(_TURN)
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
        is_minor: bool = False,
    ) -> Job:
        """Run `function(*args)` elsewhere; `then(answer)` or `failed(user_error)` here.

        A newer job with the same `replaces` makes the older ones stale: those not begun are
        left undone, and one that runs is stopped by its `stop`; so it is for questions, never for
        work that writes. A generator function
        yields fractions from 0 to 1, which reach `progress`, and returns its answer. Without
        `failed`, a refusal goes out by `refused`. Any other error is raised on this thread. What
        `is_minor` waits until its thread has nothing else to do, and makes room while it runs.
        """
        job = Job(lambda: function(*args), then, failed)
        job.progress, job.stop, job.is_minor = progress, stop, is_minor
        if replaces:
            if (older := self._latest.get(replaces)) is not None:
                older.cancel()
            self._latest[replaces] = job
            job.replaces = replaces
        self._start(job, lane)
        return job

    def rested(self) -> int:
        """Milliseconds since the last job ended; none while one runs or waits."""
        if any(thread.waiting for thread in self._threads):
            return 0
        return round((monotonic() - max(thread.ended_at for thread in self._threads)) * 1000)

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
