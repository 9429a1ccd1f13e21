"""Circles of objects are looked for when nobody waits; nothing is looked for on its own."""

import gc
import os
import sys
import threading
import weakref
from collections.abc import Iterator
from pathlib import Path
from subprocess import run

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ctdesk import app
from ctdesk.kernel import collecting
from ctdesk.ui import circles, start
from ctdesk.ui.circles import Circles
from ctdesk.ui.memory import Memory
from ctdesk.ui.window import Window

FAR = 10**9


class Ring:
    """An object in a circle."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Window]:
    """The window as the program starts it, on its first page."""
    made = start.make_window(qapp, app, Memory(tmp_path))
    start.begin(made, app, None)
    yield made
    made.close()
    made.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def looks() -> Iterator[list[int]]:
    """Every look there is, as the number of the oldest generation it went through."""
    found: list[int] = []

    def note(phase: str, look: dict[str, int]) -> None:
        if phase == "start":
            found.append(look["generation"])

    gc.callbacks.append(note)
    yield found
    gc.callbacks.remove(note)


def of(window: Window) -> Circles:
    found = window.findChild(Circles)
    assert isinstance(found, Circles)
    return found


def dropped() -> "weakref.ref[Ring]":
    return weakref.ref(Ring())


def in_a_pause(patch: pytest.MonkeyPatch, *, left_alone: int = FAR) -> None:
    """Any time without a job is a pause long enough, for however little is new."""
    patch.setattr(circles, "_FEW", -1)
    patch.setattr(circles, "_IN_A_MILLISECOND", FAR)
    patch.setattr(circles, "_LEFT_ALONE", left_alone)


def rest(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(lambda: min(window.desk.jobs.rested(), window.desk.untouched.elapsed()) > 1)


def test_nothing_is_looked_for_while_a_job_makes_what_an_import_does(
    window: Window, looks: list[int], qtbot: QtBot
) -> None:
    answers: list[object] = []
    window.desk.jobs.run(lambda: [[n] for n in range(300_000)], then=answers.append)
    kept = [[n] for n in range(300_000)]
    qtbot.waitUntil(lambda: answers == [kept])
    assert looks == []


def test_a_circle_is_given_back_in_a_pause(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_a_pause(monkeypatch)
    ring = dropped()
    qtbot.waitUntil(lambda: ring() is None)


def test_what_was_freed_is_given_back_in_a_pause(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocks = [bytearray(b"x" * 60_000) for _ in range(700)]
    last = blocks.pop()  # The C library gives back by itself what is freed at the end alone.
    blocks.clear()
    before = resident()
    monkeypatch.setattr(circles, "_RESTED", 1)
    rest(qtbot, window)
    of(window).look()
    assert len(last) and (sys.platform != "linux" or before - resident() > 20_000_000)


def resident() -> int:
    """Bytes of memory this process holds, where the system tells."""
    told = Path("/proc/self/statm")
    return int(told.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") if told.exists() else 0


def test_the_more_is_new_the_longer_the_pause_must_be(
    window: Window, looks: list[int], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(circles, "_FEW", -1)
    monkeypatch.setattr(circles, "_IN_A_MILLISECOND", 1e-9)
    rest(qtbot, window)
    of(window).look()
    assert looks == []


def test_nothing_is_looked_for_while_a_job_runs(
    window: Window, looks: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    in_a_pause(monkeypatch, left_alone=1)
    look, going_on = of(window).look, threading.Event()
    window.desk.jobs.run(going_on.wait)
    look()
    going_on.set()
    assert looks == []


def test_what_grows_without_end_is_looked_through_whoever_waits(
    looks: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(collecting, "_TOO_MANY", 10_000)
    with collecting.collected_when_told():
        ring = dropped()
        kept = [[n] for n in range(15_000)]
    assert (looks, ring(), len(kept)) == ([0], None, 15_000)


def test_what_stood_a_look_is_not_gone_through_again_until_the_window_is_left_alone(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_a_pause(monkeypatch)
    kept = Ring()
    ring = weakref.ref(kept)
    rest(qtbot, window)
    of(window).look()
    del kept
    of(window).look()
    assert ring() is not None
    monkeypatch.setattr(circles, "_FEW", FAR)
    monkeypatch.setattr(circles, "_LEFT_ALONE", 1)
    of(window).look()
    assert ring() is None


def test_everything_is_looked_through_once_in_a_pause(
    window: Window, looks: list[int], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_a_pause(monkeypatch, left_alone=1)
    monkeypatch.setattr(circles, "_FEW", FAR)
    rest(qtbot, window)
    for _time in range(3):
        of(window).look()
    assert looks == [2]


def test_a_window_that_goes_leaves_the_looking_as_it_was(
    qapp: QApplication, tmp_path: Path
) -> None:
    window, before = start.make_window(qapp, app, Memory(tmp_path)), gc.get_threshold()
    start.begin(window, app, None)
    assert gc.get_threshold() != before
    held = [of(window)]
    window.close()
    window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert (gc.get_threshold(), len(held)) == (before, 1)


def test_importing_changes_nothing_for_who_imports() -> None:
    code = (
        "import gc, ctdesk.ui.start, ctdesk.ui.circles, ctdesk.kernel.collecting\n"
        "print(gc.get_threshold(), gc.get_freeze_count())"
    )
    told = run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout == "(700, 10, 10) 0\n"
