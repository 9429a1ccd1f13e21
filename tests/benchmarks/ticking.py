"""The grid of attendance: from a key to the painted tick, while the book stores every one.

`ticking(folder)` makes a book of 500 people at an event of ten sessions and measures them in a
process of its own, with the real window and its threads. As a program it prints the figures of
a book: `ticking.py BOOK`.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from ctdesk.__main__ import app_later
from ctdesk.actions.records import create
from ctdesk.model.participation import AttendanceRecord, Participation
from ctdesk.ui.attendance.grid import Grid
from ctdesk.ui.forms.opening import open_record
from ctdesk.ui.memory import Memory
from ctdesk.ui.start import begin, make_window
from tests.benchmarks.measuring import Limit, Note, child, late
from tests.benchmarks.people import book_of

PEOPLE, SESSIONS, TICKS = 500, 10, 120
FRAME = 16.7
_PATIENCE = 20_000
_EVERY = 0.03  # Seconds between two keys held down.


def ticking() -> Iterator[Limit | Note]:
    """The lines of the table."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        book = gathering(folder / "gathering.ctdesk")
        found = child("ticking.py", str(book), memory=folder)
    what = f"a tick among {PEOPLE} people x {SESSIONS} sessions to its paint"
    yield Limit(what, found["tick"], FRAME)
    yield Limit("  one in twenty is slower than", found["tick_late"], FRAME)
    yield Limit("  the key held down: one in twenty is slower than", found["held_late"], FRAME)
    yield Limit("  a whole column of them", found["column"], FRAME)
    yield Note("  from the last of those ticks until all are stored", found["stored"])


def gathering(path: Path) -> Path:
    """A book with the event, half of whose cells are marked."""
    book = book_of(path, PEOPLE)
    with book.work("Make a gathering") as session:
        draft = {"title": "Gathering", "status": "ongoing", "start_date": "2-6 March 2026"}
        event = create(session, "event", draft)
        sessions = [
            create(
                session,
                "session",
                {"title": f"Session {at}", "day": f"2026-03-0{2 + at // 2}", "start_time": hour},
                owner_id=event.id,
            ).id
            for at in range(SESSIONS)
            for hour in (("09:00", "14:00")[at % 2],)
        ]
        people = [
            Participation(event_id=event.id, person_id=person + 1, status="confirmed")
            for person in range(PEOPLE)
        ]
        session.add_all(people)
        session.flush()
        session.add_all(
            AttendanceRecord(participation_id=one.id, session_id=at, status="present")
            for one in people
            for at in sessions[: SESSIONS // 2]
        )
    book.close()
    return path


class Ticker:
    """Who sits before the grid."""

    def __init__(self, book: Path) -> None:
        self._app = QApplication([])
        self._painted: list[Callable[[], None]] = []
        self._watch_painting()
        doors = app_later()
        self.window = make_window(self._app, doors, Memory(Path(os.environ["BENCH_MEMORY"])))
        self.window.show()
        begin(self.window, doors, book)
        self.wait(lambda: self.window.desk.book is not None)
        open_record(self.window.desk, "event", 1, side="attendance")
        self.wait(lambda: bool(self.window.findChildren(Grid)))
        (self.grid,) = self.window.findChildren(Grid)
        self.wait(lambda: len(self.grid.board.rows) == PEOPLE)
        self.grid.setFocus()
        self.rest(3.0)

    def wait(self, until: Callable[[], bool]) -> None:
        """Let the window live until something is so."""
        loop, looks, patience = QEventLoop(), QTimer(), QTimer()
        looks.timeout.connect(lambda: loop.quit() if until() else None)
        patience.timeout.connect(lambda: loop.exit(1))
        patience.setSingleShot(True)
        looks.start(5)
        patience.start(_PATIENCE)
        if loop.exec():
            raise TimeoutError("the window did not come to it")

    def rest(self, seconds: float) -> None:
        """Let the window live for a while."""
        loop = QEventLoop()
        QTimer.singleShot(int(seconds * 1000), loop.quit)
        loop.exec()

    def until_painted(self, act: Callable[[], object]) -> float:
        """Milliseconds from before `act` to the end of the grid's next painting."""
        loop = QEventLoop()
        ended = 0.0

        def look() -> None:
            nonlocal ended
            ended = time.perf_counter()
            loop.quit()

        self._painted.append(look)
        start = time.perf_counter()
        act()
        if not ended:
            loop.exec()
        self._painted.remove(look)
        return (ended - start) * 1000

    def press(self, key: Qt.Key, text: str = "", held: Any = None) -> None:
        """Press and release one key in the grid."""
        modifiers = held or Qt.KeyboardModifier.NoModifier
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(self.grid, QKeyEvent(kind, key, modifiers, text))

    def tick(self) -> float:
        """Make the cell in hand present; how long that took to be seen."""
        board = self.grid.board
        took = self.until_painted(lambda: self.press(Qt.Key.Key_P, "p"))
        if board.shown(board.row, board.column).mark != "present":
            raise AssertionError("the key made no mark")
        return took

    def _watch_painting(self) -> None:
        original = Grid.paintEvent

        def paint(grid: Grid, event: Any) -> None:
            original(grid, event)
            for tell in list(self._painted):
                tell()

        Grid.paintEvent = paint  # type: ignore[method-assign]


def figures(book: Path) -> dict[str, float]:
    """What the grid takes, in milliseconds."""
    ticker = Ticker(book)
    ticks = ticker.grid.board.ticks
    single, quick = [], []
    for at in range(TICKS):
        ticker.grid.go(at, SESSIONS - 1)
        ticker.rest(0.12)
        single.append(ticker.tick())
    for at in range(TICKS):
        ticker.grid.go(at + TICKS, SESSIONS - 1)
        ticker.rest(_EVERY)
        quick.append(ticker.tick())
    start = time.perf_counter()
    ticker.wait(lambda: not ticks.is_under_way())
    stored = (time.perf_counter() - start) * 1000
    columns = []
    for column in range(SESSIONS // 2, SESSIONS - 1):
        ticker.rest(1.0)
        ticker.grid.go(0, column)
        ticker.press(Qt.Key.Key_Space, " ", Qt.KeyboardModifier.ControlModifier)
        ticker.rest(0.2)
        columns.append(ticker.tick())
        ticker.wait(lambda: not ticks.is_under_way())
    ticker.rest(1.0)
    ticker.window.close()
    return {
        "tick": median(single),
        "tick_late": late(single),
        "held_late": late(quick),
        "column": median(columns),
        "stored": stored,
    }


if __name__ == "__main__":
    for name, figure in figures(Path(sys.argv[1])).items():
        print(name, figure)
