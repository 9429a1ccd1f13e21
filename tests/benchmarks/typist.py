"""One process with the real window, its threads and a person who types, jumps and sorts in it.

`typist.py typing|moving|memory BOOK` prints figures in milliseconds, or "rss BYTES". A key's time
runs from its event to the end of the painting that shows its answer.
"""

import os
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ctdesk.__main__ import app_later
from ctdesk.ui.memory import Memory
from ctdesk.ui.start import begin, make_window
from ctdesk.ui.table.page import TablePage
from ctdesk.ui.table.view import TableView
from tests.benchmarks.measuring import EVERY_KEY, late
from tests.benchmarks.questions import TYPED

PATIENCE = 20_000
REST = 0.12  # Seconds between two keys of somebody who types fast.
BURST = "mohamed"

painted: list[Callable[[], None]] = []


def watch_painting() -> None:
    """Have the end of every painting of a table's rows told; one that is held paints none."""
    paint_rows, paint_event = TableView._paint, TableView.paintEvent
    has_rows = False

    def paint(self: TableView, *how: Any) -> None:
        nonlocal has_rows
        paint_rows(self, *how)
        has_rows = True

    def end(self: TableView, event: Any) -> None:
        nonlocal has_rows
        has_rows = False
        paint_event(self, event)
        if has_rows:
            for tell in list(painted):
                tell()

    TableView._paint, TableView.paintEvent = paint, end  # type: ignore[method-assign]


class Person:
    """Who sits before the window."""

    def __init__(self, book: Path) -> None:
        self.app = QApplication([])
        watch_painting()
        doors = app_later()
        self.window = make_window(self.app, doors, Memory(Path(os.environ["BENCH_MEMORY"])))
        self.window.show()
        begin(self.window, doors, book)
        self.window.desk.book_opened.connect(lambda: self.window.desk.show_page("people"))
        self.page: TablePage | None = None
        self.wait(self._has_people)
        assert self.page is not None
        self.page.focus_search()  # As somebody does who types; what is read ahead waits for it.
        self.rest(12.0)  # The start's own errands are done: the list, the labels, reading ahead.

    def _has_people(self) -> bool:
        """Whether the table of people is in front; looked for once, as looking costs a key time."""
        pages = self.window.findChildren(TablePage)
        self.page = next((p for p in pages if p.isVisible() and p.page_key == "people"), None)
        return self.page is not None and self.page.model.rowCount() > 0

    def wait(self, until: Callable[[], bool]) -> None:
        """Let the window live until something is so; a painting or a turn of the loop looks."""
        loop, ticks, patience = QEventLoop(), QTimer(), QTimer()

        def look() -> None:
            if until():
                loop.quit()

        ticks.timeout.connect(look)
        patience.timeout.connect(lambda: loop.exit(1))
        ticks.start(5)
        patience.setSingleShot(True)
        patience.start(PATIENCE)
        if loop.exec():
            raise TimeoutError("the window did not come to it")

    def rest(self, seconds: float = REST) -> None:
        """Let the window live for a while."""
        loop = QEventLoop()
        QTimer.singleShot(int(seconds * 1000), loop.quit)
        loop.exec()

    def until_painted(self, act: Callable[[], object], shown: Callable[[], bool]) -> float:
        """Milliseconds from before `act` to the end of the painting after which it is `shown`."""
        loop, patience = QEventLoop(), QTimer()
        ended = 0.0

        def look() -> None:
            nonlocal ended
            if not ended and shown():
                ended = time.perf_counter()
                loop.quit()

        patience.timeout.connect(lambda: loop.exit(1))
        patience.setSingleShot(True)
        patience.start(PATIENCE)
        painted.append(look)
        start = time.perf_counter()
        act()
        if not ended and loop.exec():
            raise TimeoutError(f"never painted: {self.page and self.page.head.search.text()!r}")
        painted.remove(look)
        return (ended - start) * 1000

    def press(self, letter: str) -> None:
        """Press and release one key in the search box."""
        box = self.search
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QCoreApplication.sendEvent(box, key)

    @property
    def search(self) -> Any:
        """The search box."""
        assert self.page is not None
        return self.page.head.search

    def answered(self) -> str:
        """The text whose answer the table shows."""
        assert self.page is not None and self.page.keeper.view is not None
        return self.page.keeper.view.text

    def has_rows(self) -> bool:
        """Whether every row in sight has its texts."""
        assert self.page is not None
        table, model = self.page.table, self.page.model
        if not model.rowCount():
            return False
        first = max(table.rowAt(0), 0)
        last = table.rowAt(table.viewport().height() - 1)
        last = model.rowCount() - 1 if last < 0 else last
        return all(model.index(row, 0).data() for row in (first, (first + last) // 2, last))

    def clear(self) -> None:
        """Empty the search box and wait for everybody."""
        self.search.clear()
        self.wait(lambda: self.answered() == "" and self.has_rows())
        self.rest()

    def close(self) -> None:
        """Close the window and its book."""
        self.window.close()


class Heartbeat:
    """How long the event loop is away between two turns of a timer: by the clock, and without the
    time in which the system had the window's thread wait for a processor.
    """

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self.own: list[float] = []
        self._last = self._waited = 0.0
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Begin to listen."""
        self._last, self._waited = time.perf_counter(), _waited()
        self._timer.start(1)

    def stop(self) -> None:
        """Listen no more."""
        self._timer.stop()

    def _beat(self) -> None:
        now, waited = time.perf_counter(), _waited()
        gap = (now - self._last) * 1000
        self.gaps.append(gap)
        self.own.append(gap - (waited - self._waited) * 1000)
        self._last, self._waited = now, waited


def _waited() -> float:
    """Seconds the main thread was ready and had no processor, all in all."""
    told = Path(f"/proc/self/task/{os.getpid()}/schedstat").read_text(encoding="ascii")
    return int(told.split()[1]) / 1e9


def typing(person: Person) -> dict[str, float]:
    """Every word letter by letter, once for the times and once for the loop."""
    rows, whole = _type_all(person)
    heart = Heartbeat()
    assert person.page is not None
    person.page.table.painter.dress()  # Forgets what was laid out: new texts are the longest work.
    for word in TYPED:
        person.clear()
        heart.start()
        for letter in word:
            _press(person, letter)
            person.rest()
        heart.stop()
    return {
        "painted_median": median(rows),
        "painted_late": late(rows),
        "painted_most": max(rows),
        "whole_median": median(whole),
        "whole_late": late(whole),
        "blocked_most": max(heart.gaps),
        "blocked_own": max(heart.own),
        "blocked_late": sorted(heart.gaps)[len(heart.gaps) * 99 // 100],
        "burst": median(_burst(person) for _round in range(5)),
    }


def _type_all(person: Person) -> tuple[list[float], list[float]]:
    rows, whole = [], []
    for word in TYPED:
        person.clear()
        for letter in word:
            start = time.perf_counter()
            took = _press(person, letter)
            rows.append(took)
            person.wait(lambda: _is_whole(person))
            whole.append(max((time.perf_counter() - start) * 1000, took))
            if EVERY_KEY in os.environ:
                print(f"{person.search.text()!r} {took:.1f} {whole[-1]:.1f}", file=sys.stderr)
            person.rest()
    return rows, whole


def _press(person: Person, letter: str) -> float:
    text = person.search.text() + letter

    def shown() -> bool:
        return person.answered() == text and person.has_rows()

    return person.until_painted(lambda: person.press(letter), shown)


def _is_whole(person: Person) -> bool:
    """Whether the head says how many there are, which it does when it is known."""
    assert person.page is not None
    return f"{person.page.model.rowCount():,}" in person.page.head.count()


def _burst(person: Person) -> float:
    """From the last of keys pressed without waiting to the rows of what they say."""
    person.clear()
    for letter in BURST[:-1]:
        person.press(letter)
        person.rest(0.02)
    return _press(person, BURST[-1])


def moving(person: Person) -> dict[str, float]:
    """Jumps, everything chosen, and sorting by columns whose order is known."""
    page = person.page
    assert page is not None
    bar, draw = page.table.verticalScrollBar(), random.Random(1)
    jumps = []
    for _round in range(50):
        place = draw.randrange(bar.maximum())
        jumps.append(person.until_painted(lambda place=place: bar.setValue(place), person.has_rows))
        person.rest(0.05)
    bar.setValue(0)
    person.rest(0.3)
    everything = []
    for _round in range(5):
        everything.append(person.until_painted(page.table.selectAll, person.has_rows))
        page.table.clearSelection()
        person.rest(0.3)
    sorts = _sorts(person)
    return {
        "jump": median(jumps),
        "jump_late": late(jumps),
        "jump_most": max(jumps),
        "all": median(everything),
        "sort": median(sorts),
    }


def _sorts(person: Person) -> list[float]:
    """Clicks on the headings of four columns; the first round makes the orders known."""
    assert person.page is not None
    page, heading = person.page, person.page.table.heading
    figures: list[float] = []
    for turn in range(6):
        for section in range(min(4, heading.count())):
            before = page.keeper.view
            where = QPoint(heading.sectionViewportPosition(section) + 30, heading.height() // 2)

            def click(where: QPoint = where) -> None:
                QTest.mouseClick(
                    heading.viewport(),
                    Qt.MouseButton.LeftButton,
                    Qt.KeyboardModifier.NoModifier,
                    where,
                )

            def shown(before: object = before) -> bool:
                return page.keeper.view != before and person.has_rows()

            took = person.until_painted(click, shown)
            if turn > 1:
                figures.append(took)
            person.rest(0.3)
    return figures


def resident(person: Person) -> dict[str, float]:
    """Memory after typing and sorting."""
    _type_all(person)
    person.clear()
    _sorts(person)
    person.rest(6.0)  # The pause in which what was freed is given back.
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return {"rss": pages * os.sysconf("SC_PAGE_SIZE")}


def main() -> None:
    """Do one thing and print its figures."""
    what, book = sys.argv[1], Path(sys.argv[2])
    person = Person(book)
    told = {"typing": typing, "moving": moving, "memory": resident}[what](person)
    for name, figure in told.items():
        print(name, figure, flush=True)
    person.close()  # A book that is not closed properly is examined at its next start.
    os._exit(0)


main()
