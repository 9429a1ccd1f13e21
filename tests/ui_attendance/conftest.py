"""The attendance tab over a real book, offscreen, with nothing left behind."""

import pytest
from marking import DAYS, Told, expect

from ctdesk.actions.records import add, add_part
from ctdesk.ui.tabs import attendance, head_counts
from tests.books import copy_of
from tests.offscreen import nothing_left, settle


def with_event(book):
    draft = {"title": "Rabat workshop", "status": "ongoing", "start_date": "17-19 July 2012"}
    return add(book, "event", draft), {}


def with_people(book):
    event, _nobody = with_event(book)
    return event, {given: expect(book, event, given) for given in ("Awa", "Brahim", "Leila")}


@pytest.fixture
def filling(filled, request):
    """A closed book with the event, and with the people where a test asks for them."""
    return filled(with_people if "people" in request.fixturenames else with_event)


@pytest.fixture
def book(filling, tmp_path):
    with copy_of(filling[0], tmp_path / "book.ctdesk") as opened:
        yield opened


@pytest.fixture
def event(filling):
    """An event of three days in the past."""
    return filling[1][0]


@pytest.fixture
def people(filling):
    """Participation ids by given name; they stand in this order."""
    return dict(filling[1][1])


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
