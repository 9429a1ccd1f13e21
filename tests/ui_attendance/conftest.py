"""The attendance tab over a real book, offscreen, with nothing left behind."""

from contextlib import ExitStack

import pytest

from ctdesk.actions.records import add_part
from ctdesk.ui.tabs import attendance, head_counts
from tests.offscreen import Listened, nothing_left, settle, window_of_its_own
from tests.rabat import DAYS, book, event, filling, people


@pytest.fixture
def told(nothing_left, book, tmp_path):
    """A desk with the book of the test."""
    made = Listened(book, tmp_path / "memory")
    yield made
    made.let_go()


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
    with ExitStack() as windows:
        yield lambda tab, width=1100: windows.enter_context(window_of_its_own(tab, width))


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
