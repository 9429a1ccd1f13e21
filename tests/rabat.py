"""The Rabat workshop, three days long, and three people who confirmed that they will come."""

import pytest

from ctdesk.actions.participations import invite
from ctdesk.actions.records import add
from ctdesk.queries.refs import Ref
from tests.books import copy_of

_FAMILIES = {"Awa": "Ba", "Brahim": "Camara", "Leila": "Diallo"}
DAYS = ("2012-07-17", "2012-07-18", "2012-07-19")


def expect(book, event: Ref, given: str, status: str = "confirmed") -> int:
    """Somebody on the list; the participation's id."""
    person = add(book, "person", {"given_name": given, "family_name": _FAMILIES.get(given, "Sy")})
    return invite(book, event, person, role="participant", status=status).id


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
    """An event of three days in the past."""
    return filling[1][0]


@pytest.fixture
def people(filling) -> dict[str, int]:
    """Participation ids by given name; they stand in this order."""
    return dict(filling[1][1])
