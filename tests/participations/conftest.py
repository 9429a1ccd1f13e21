"""An event with registration open, and a way to put people on its list."""

import pytest

from ctdesk.actions.participations import invite
from ctdesk.actions.records import add


@pytest.fixture
def workshop(book):
    """An event with registration open."""
    return add(book, "event", {"title": "Rabat workshop", "status": "registration_open"})


@pytest.fixture
def on_list(book, workshop):
    """Puts somebody new on the list: `on_list("Leila", "confirmed", country="MA")` is the id."""

    def put(given: str, status: str = "invited", **draft) -> int:
        person = add(book, "person", {"given_name": given, "family_name": "Benali", **draft})
        return invite(book, workshop, person, role="participant", status=status).id

    return put
