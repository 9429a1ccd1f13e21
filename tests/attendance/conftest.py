"""An event of three days with sessions, and three people who confirmed."""

import pytest
from attending import expect

from ctdesk.actions.records import add, add_part
from ctdesk.queries.refs import Ref
from tests.books import copy_of


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
def event(filling) -> Ref:
    return filling[1][0]


@pytest.fixture
def people(filling) -> dict[str, int]:
    """Participation ids by given name."""
    return dict(filling[1][1])


@pytest.fixture
def sessions(book, event) -> dict[str, int]:
    """Session ids by title: two on the first day with lunch between, two side by side next day."""
    drafts = (
        ("Opening", "2012-07-17", "09:00", "opening"),
        ("Lunch", "2012-07-17", "13:00", "lunch"),
        ("Panel", "2012-07-17", "14:00", "panel"),
        ("Group A", "2012-07-18", "09:00", "group_work"),
        ("Group B", "2012-07-18", "09:00", "group_work"),
    )
    return {
        title: add_part(
            book,
            event,
            "sessions",
            {"title": title, "day": day, "start_time": start, "session_kind": kind},
        ).id
        for title, day, start, kind in drafts
    }


@pytest.fixture
def statuses(book, people):
    """Asks for the status of each of the three."""

    def ask() -> list[str]:
        return [row[0] for row in book.rows("SELECT status FROM participation ORDER BY id LIMIT 3")]

    return ask
