"""One tab over a real book, dressed, offscreen, with nothing left behind."""

import pytest
from desks import Listened

from ctdesk.actions.records import add
from tests.offscreen import nothing_left, settle


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
