"""The attendance tab over a real book, offscreen, with nothing left behind."""

import pytest
from marking import Told

from ctdesk.actions.records import add_part
from ctdesk.ui.tabs import attendance, head_counts
from tests.offscreen import nothing_left, settle
from tests.rabat import DAYS, book, event, filling, people


@pytest.fixture
def told(nothing_left, book, tmp_path):
    """A desk with the book of the test."""
    made = Told(book, tmp_path / "memory")
    yield made
    made.desk.let_go()
    made.desk.deleteLater()


@pytest.fixture
def sessions(book, event):
    """Ids of two sessions of the first day and one of the second."""
    drafts = (
        ("Opening", DAYS[0], "09:00"),
        ("Panel", DAYS[0], "14:00"),
        ("Group work", DAYS[1], "09:00"),
    )
    return [
        add_part(book, event, "sessions", {"title": title, "day": day, "start_time": start}).id
        for title, day, start in drafts
    ]


@pytest.fixture
def shown(nothing_left, told):
    """Shows a tab in a window of its own."""
    windows = []

    def show(tab, width=1100):
        tab.resize(width, 700)
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
def tab(shown, told, event, people):
    """The grid of the three people, the keyboard in its first cell."""
    made = shown(attendance.TAB.build(told.desk, event))
    made.grid.setFocus()
    settle()
    return made


@pytest.fixture
def counts(shown, told, event):
    """The tab of head-counts."""
    return shown(head_counts.TAB.build(told.desk, event))
