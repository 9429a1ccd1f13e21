import sys
import threading
from collections.abc import Iterator
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QApplication

from ctdesk.kernel.errors import Cancelled, UserError
from ctdesk.kernel.i18n import language, speaking
from ctdesk.ui.jobs import InlineJobs, Jobs


@pytest.fixture
def jobs(nothing_left: None) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


def test_work_runs_elsewhere_and_its_answer_comes_back_here(jobs: Jobs, qtbot) -> None:
    answers: list[object] = []
    here = threading.current_thread()

    def then(found: object) -> None:
        answers.append((found, threading.current_thread() is here))

    jobs.run(lambda a, b: (a + b, threading.current_thread().name), 2, 3, then=then)
    qtbot.waitUntil(lambda: answers == [((5, "book"), True)])


def test_jobs_rest_only_when_none_runs_or_waits(jobs: Jobs, qtbot) -> None:
    going_on = threading.Event()
    qtbot.waitUntil(lambda: jobs.rested() > 0)
    jobs.run(going_on.wait)
    jobs.run(int)
    rested = jobs.rested()
    going_on.set()
    assert rested == 0
    qtbot.waitUntil(lambda: jobs.rested() > 0)


def test_the_book_has_one_thread_and_the_rest_has_others(jobs: Jobs, qtbot) -> None:
    names: list[str] = []
    for _ in range(3):
        jobs.run(lambda: threading.current_thread().name, then=names.append)
    jobs.run(lambda: threading.current_thread().name, then=names.append, lane="rest")
    qtbot.waitUntil(lambda: len(names) == 4)
    assert sorted(names) == ["book", "book", "book", "rest 1"]


def test_a_newer_question_makes_the_older_answer_stale(jobs: Jobs, qtbot) -> None:
    begun, gate = threading.Event(), threading.Event()
    answers: list[str] = []

    def slow(text: str) -> str:
        begun.set()
        gate.wait(5)
        return text

    jobs.run(slow, "s", then=answers.append, replaces="search")
    begun.wait(5)
    jobs.run(slow, "sa", then=answers.append, replaces="search")
    gate.set()
    jobs.run(lambda: "other", then=answers.append)
    qtbot.waitUntil(lambda: "other" in answers)
    assert answers == ["sa", "other"]


def test_a_stale_question_that_has_not_begun_is_never_asked(jobs: Jobs, qtbot) -> None:
    gate = threading.Event()
    asked: list[str] = []
    done: list[object] = []
    jobs.run(gate.wait, 5)
    for text in ("s", "sa", "sah"):
        jobs.run(asked.append, text, then=done.append, replaces="search")
    gate.set()
    qtbot.waitUntil(lambda: len(done) == 1)
    assert asked == ["sah"]


def test_a_refusal_reaches_the_one_who_asked_or_else_everyone(jobs: Jobs, qtbot) -> None:
    near: list[str] = []
    far: list[str] = []
    jobs.refused.connect(lambda error: far.append(error.sentence))

    def refuse(sentence: str) -> None:
        raise UserError(sentence)

    jobs.run(refuse, "in place", failed=lambda error: near.append(error.sentence))
    jobs.run(refuse, "in a toast")
    qtbot.waitUntil(lambda: len(far) == 1)
    assert (near, far) == (["in place"], ["in a toast"])


def test_a_fault_travels_to_the_top(jobs: Jobs, qtbot, monkeypatch) -> None:
    seen: list[type] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: seen.append(kind))
    jobs.run(lambda: 1 // 0, failed=lambda _: pytest.fail("a fault is no refusal"))
    qtbot.waitUntil(lambda: seen == [ZeroDivisionError])


def test_progress_comes_in_fractions_and_the_answer_last(jobs: Jobs, qtbot) -> None:
    told: list[object] = []

    def work() -> Iterator[float]:
        yield 0.25
        yield 0.75
        return "done"

    jobs.run(work, then=told.append, progress=told.append)
    qtbot.waitUntil(lambda: "done" in told)
    assert told == [0.25, 0.75, "done"]


def test_cancelled_work_stops_at_its_next_fraction_and_tells_nothing(jobs: Jobs, qtbot) -> None:
    begun, gate = threading.Event(), threading.Event()
    steps: list[int] = []
    told: list[object] = []

    def work() -> Iterator[float]:
        begun.set()
        gate.wait(5)
        for step in range(3):
            steps.append(step)
            yield step / 3

    job = jobs.run(work, then=told.append, progress=told.append)
    begun.wait(5)
    job.cancel()
    gate.set()
    jobs.run(lambda: "next", then=told.append)
    qtbot.waitUntil(lambda: told == ["next"])
    assert steps in ([], [0])


def test_an_answer_for_a_widget_that_is_gone_is_dropped(jobs: Jobs, qtbot) -> None:
    class Waiting(QObject):
        def take(self, found: object) -> None:
            pytest.fail("nobody is there to take it")

    waiting = Waiting()
    done: list[int] = []
    gate = threading.Event()
    jobs.run(gate.wait, 5, then=waiting.take)
    jobs.run(lambda: 1, then=partial(waiting.take))
    jobs.run(lambda: 2, then=done.append)
    shiboken6.delete(waiting)
    gate.set()
    qtbot.waitUntil(lambda: done == [2])


def test_the_language_spoken_goes_along(jobs: Jobs, qtbot) -> None:
    heard: list[str] = []
    with speaking("fr"):
        jobs.run(language, then=heard.append)
    qtbot.waitUntil(lambda: heard == ["fr"])


def test_closing_ends_every_thread_and_what_was_replaced_is_not_begun(qapp: QApplication) -> None:
    jobs = Jobs()
    begun: list[int] = []
    before = threading.active_count()
    gate = threading.Event()
    jobs.run(gate.wait, 5)
    jobs.run(begun.append, 1, replaces="search")
    jobs.run(begun.append, 2, replaces="search")
    jobs.run(int, lane="rest")
    assert threading.active_count() == before + 2
    gate.set()
    jobs.close()
    assert threading.active_count() == before
    assert 1 not in begun


def test_inline_jobs_answer_at_once_on_this_thread(qapp: QApplication) -> None:
    answers: list[object] = []
    InlineJobs().run(QThread.currentThread, then=answers.append)
    assert answers == [QThread.currentThread()]


def test_a_question_that_runs_is_stopped_by_the_newer_one_and_never_the_newer_itself(
    jobs: Jobs, qtbot
) -> None:
    begun, stopped = threading.Event(), threading.Event()
    answers: list[str] = []

    def slow() -> str:
        begun.set()
        if not stopped.wait(5):
            return "too late"
        raise Cancelled

    jobs.run(slow, then=answers.append, replaces="rows", stop=stopped.set, lane="search")
    begun.wait(5)
    late: list[bool] = []
    newer = jobs.run(
        lambda: "newer",
        then=answers.append,
        replaces="rows",
        stop=lambda: late.append(True),
        lane="search",
    )
    qtbot.waitUntil(lambda: answers == ["newer"])
    newer.cancel()
    assert late == []


def test_searching_has_a_thread_of_its_own(jobs: Jobs, qtbot) -> None:
    names: list[str] = []
    jobs.run(lambda: threading.current_thread().name, then=names.append, lane="search")
    qtbot.waitUntil(lambda: names == ["search"])


def test_work_that_cancels_itself_is_no_fault(jobs: Jobs, qtbot) -> None:
    def cancelled() -> None:
        raise Cancelled

    done: list[int] = []
    jobs.run(cancelled, then=done.append)
    jobs.run(lambda: 1, then=done.append)
    qtbot.waitUntil(lambda: done == [1])


def test_a_minor_question_makes_room_and_is_taken_up_again(jobs: Jobs, qtbot) -> None:
    begun, stopped = threading.Event(), threading.Event()
    turns: list[str] = []

    def counting() -> str:
        turns.append("minor")
        begun.set()
        if len(turns) == 1:
            assert stopped.wait(5)
            raise Cancelled
        return "counted"

    told: list[str] = []
    jobs.run(counting, then=told.append, stop=stopped.set, lane="search", is_minor=True)
    begun.wait(5)
    jobs.run(lambda: turns.append("rows") or "rows", then=told.append, lane="search")
    qtbot.waitUntil(lambda: told == ["rows", "counted"])
    assert turns == ["minor", "rows", "minor"]


def test_minor_questions_wait_for_everything_else(jobs: Jobs, qtbot) -> None:
    gate = threading.Event()
    told: list[int] = []
    jobs.run(gate.wait, 5, lane="search")
    jobs.run(lambda: 3, then=told.append, lane="search", is_minor=True)
    jobs.run(lambda: 1, then=told.append, lane="search")
    jobs.run(lambda: 2, then=told.append, lane="search")
    gate.set()
    qtbot.waitUntil(lambda: told == [1, 2, 3])


def test_a_minor_question_that_steps_stops_between_its_steps(jobs: Jobs, qtbot) -> None:
    begun, gate = threading.Event(), threading.Event()
    seen: list[str] = []

    def stepping() -> Iterator[float]:
        seen.append("begun")
        yield 0.1
        begun.set()
        gate.wait(5)
        yield 0.5
        seen.append("ended")

    done: list[object] = []
    jobs.run(stepping, then=done.append, stop=lambda: None, lane="search", is_minor=True)
    begun.wait(5)
    jobs.run(lambda: seen.append("rows"), lane="search")
    gate.set()
    qtbot.waitUntil(lambda: done == [None])
    assert seen == ["begun", "rows", "begun", "ended"]
