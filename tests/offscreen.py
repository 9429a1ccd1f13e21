"""What every test of the window shares: settled events, and nothing left behind."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from ctdesk import app as doors
from ctdesk.store.book import Book
from ctdesk.ui import palette
from ctdesk.ui.desk import Desk
from ctdesk.ui.jobs import InlineJobs
from ctdesk.ui.memory import Memory
from ctdesk.ui.window import Window


def settle() -> None:
    """Let everything happen that was put off to the next turn."""
    for _ in range(5):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def nothing_left(qapp: QApplication) -> Iterator[None]:
    """Every test leaves no window and no thread behind, and starts in the light look."""
    palette.wear(qapp, dark=False, scale=1.0)
    threads = threading.active_count()
    yield
    settle()
    assert [type(window).__name__ for window in QApplication.topLevelWidgets()] == []
    assert threading.active_count() <= threads


@contextmanager
def window_over(book: Book, folder: Path, page: str = "events") -> Iterator[Window]:
    """The window in front, with a book open at a page; what it remembers lies in the folder."""
    desk = Desk(InlineJobs(), Memory(folder / "memory"))
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
