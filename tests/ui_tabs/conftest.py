"""One tab over a real book, dressed, offscreen, with nothing left behind."""

import threading
from pathlib import Path

import pytest
from desks import Listened
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from ctdesk.actions.records import add
from ctdesk.ui import palette

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says of some calls that it ignores them."""
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


def settle() -> None:
    """Let everything happen that was put off to the next turn."""
    for _ in range(5):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def nothing_left(qapp):
    """Every test leaves no window and no thread behind, and starts in the light look."""
    palette.wear(qapp, dark=False, scale=1.0)
    threads = threading.active_count()
    yield
    settle()
    assert [type(window).__name__ for window in QApplication.topLevelWidgets()] == []
    assert threading.active_count() <= threads


@pytest.fixture
def listened(nothing_left, book, tmp_path):
    """A desk with the book of the test."""
    made = Listened(book, tmp_path / "memory")
    yield made
    made.desk.let_go()
    made.desk.deleteLater()


@pytest.fixture
def shown(nothing_left, listened):
    """Shows a tab in a window of its own."""
    windows = []

    def show(tab):
        tab.resize(1100, 700)
        tab.show()
        tab.activateWindow()
        settle()
        windows.append(tab)
        return tab

    yield show
    for window in windows:
        window.close()
        window.deleteLater()
    settle()


@pytest.fixture
def event(book):
    """An event with registration open."""
    return add(
        book,
        "event",
        {"title": "Rabat workshop", "status": "registration_open", "start_date": "17-19 July 2012"},
    )
