"""What every test of the window shares: settled events, and nothing left behind."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QThread
from PySide6.QtWidgets import QApplication, QWidget

from ctdesk import app as doors
from ctdesk.store.book import Book
from ctdesk.ui import palette
from ctdesk.ui.desk import Desk, Notice
from ctdesk.ui.jobs import InlineJobs, Jobs
from ctdesk.ui.memory import Memory
from ctdesk.ui.window import Window

Shown = TypeVar("Shown", bound=QWidget)

_MOST = 20_000  # ms


def settle() -> None:
    """Let everything happen that was put off to the next turn."""
    for _ in range(5):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def until(done: Callable[[], bool]) -> None:
    """Let the window live until something is so."""
    deadline = QDeadlineTimer(_MOST)
    while not done():
        assert not deadline.hasExpired()
        QCoreApplication.processEvents()
        QThread.msleep(1)


@pytest.fixture(autouse=True)
def nothing_left(qapp: QApplication) -> Iterator[None]:
    """Every test leaves no window and no thread behind, and starts in the light look."""
    palette.wear(qapp, dark=False, scale=1.0)
    windows, threads = QApplication.topLevelWidgets(), threading.active_count()
    yield
    settle()
    left = [window for window in QApplication.topLevelWidgets() if window not in windows]
    assert [type(window).__name__ for window in left] == []
    assert threading.active_count() <= threads


@contextmanager
def window_over(
    book: Book, folder: Path, page: str = "events", jobs: Jobs | None = None
) -> Iterator[Window]:
    """The window in front, with a book open at a page; what it remembers lies in the folder.

    The answers come at once, or from threads as in the program with `jobs=Jobs()`.
    """
    desk = Desk(jobs or InlineJobs(), Memory(folder / "memory"))
    made = Window(desk, doors)
    made.resize(1360, 850)
    made.show()
    made.activateWindow()
    desk.show_page(page)  # before the book comes, or the first page is made too
    desk.take(book)
    settle()
    yield made
    desk.let_go()
    made.close()
    made.deleteLater()
    desk.deleteLater()
    settle()


@contextmanager
def window_of_its_own(part: Shown, width: int = 1100) -> Iterator[Shown]:
    """A tab or a form in front, with no window around it."""
    part.resize(width, 700)
    part.show()
    part.activateWindow()
    settle()
    yield part
    part.close()
    part.deleteLater()
    settle()


class Listened:
    """A desk with a book on it, and what it told the person."""

    def __init__(self, book: Book, folder: Path, jobs: Jobs | None = None) -> None:
        self.desk = Desk(jobs or InlineJobs(), Memory(folder))
        self.desk.take(book)
        self.notices: list[Notice] = []
        self.desk.noticed.connect(self.notices.append)

    def said(self) -> list[str]:
        return [notice.text for notice in self.notices]

    def let_go(self) -> None:
        self.desk.let_go()
        self.desk.deleteLater()
