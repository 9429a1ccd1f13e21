import threading
from array import array
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ctdesk.kernel.errors import Cancelled
from ctdesk.queries import listing
from ctdesk.store.book import Book
from ctdesk.ui.desk import Selection
from ctdesk.ui.errand import Errand
from ctdesk.ui.jobs import Jobs
from ctdesk.ui.printing.export_sheet import ExportSheet
from ctdesk.ui.printing.opening import open_export_sheet
from ctdesk.ui.window import Window
from tests.offscreen import window_over


@pytest.fixture
def threaded(nothing_left: None, sample: Book, tmp_path: Path) -> Iterator[Window]:
    """The window as it is in use: books are read and files are written on other threads."""
    with window_over(sample, tmp_path, jobs=Jobs()) as made:
        yield made


@pytest.fixture
def sheet(threaded: Window, sample: Book, qtbot) -> ExportSheet:
    """The export of the events, its first rows shown."""
    view = listing.default_view(sample, "events")
    threaded.desk.select(Selection("events", array("q", [1]), view))
    made = open_export_sheet(threaded.desk, ".csv")
    qtbot.waitUntil(lambda: made.save_button.isEnabled())
    return made


@pytest.fixture
def hold(threaded: Window) -> Iterator[threading.Event]:
    """Keeps the book's thread waiting until it is set, so that a job stands behind it."""
    gate = threading.Event()
    threaded.desk.jobs.run(gate.wait, 20)
    yield gate
    gate.set()


def test_an_errand_that_was_stopped_breaks_the_work_off() -> None:
    errand = Errand()
    errand.part(0.4, 1)(0.5)
    assert errand.fraction == pytest.approx(0.7)
    errand.is_stopped = True
    with pytest.raises(Cancelled):
        errand(0.8)


def test_the_window_is_told_when_the_file_is_there(
    threaded: Window, sheet: ExportSheet, tmp_path: Path, qtbot
) -> None:
    sheet.save(tmp_path / "events.csv")
    assert sheet.saving.is_busy
    qtbot.waitUntil(lambda: not sheet.saving.is_busy)
    assert (tmp_path / "events.csv").read_bytes().count(b"\r\n") == 8
    assert "“events.csv” saved" in threaded.toast.text()


def test_a_bar_and_cancel_stand_in_the_place_of_the_buttons(
    sheet: ExportSheet, hold: threading.Event, tmp_path: Path
) -> None:
    sheet.save(tmp_path / "events.csv")
    assert sheet.saving.cancel.isVisible()
    assert not sheet.save_button.isVisible()


@pytest.mark.parametrize("way", ["cancel", "escape", "back"])
def test_what_is_called_off_leaves_no_file(
    threaded: Window, sheet: ExportSheet, hold: threading.Event, tmp_path: Path, qtbot, way: str
) -> None:
    before = sorted(tmp_path.iterdir())
    sheet.save(tmp_path / "events.csv")
    if way == "cancel":
        sheet.saving.cancel.click()
    elif way == "escape":
        QTest.keyClick(sheet.format, Qt.Key.Key_Escape)
        assert threaded.workroom.in_front is sheet
    else:
        threaded.desk.close_sheet()
    answers: list[object] = []
    threaded.desk.jobs.run(int, then=answers.append)
    hold.set()
    qtbot.waitUntil(lambda: len(answers) == 1)
    assert sorted(tmp_path.iterdir()) == before
