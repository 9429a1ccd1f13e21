"""The days of the event of these tests, and people put on its list."""

from ctdesk.actions.participations import invite
from ctdesk.actions.records import add
from ctdesk.queries.refs import Ref

_FAMILIES = {"Awa": "Ba", "Brahim": "Camara", "Leila": "Diallo"}
DAYS = ("2012-07-17", "2012-07-18", "2012-07-19")


def expect(book, event: Ref, given: str, status: str = "confirmed") -> int:
    """Somebody on the list; the participation's id."""
    person = add(book, "person", {"given_name": given, "family_name": _FAMILIES.get(given, "Sy")})
    return invite(book, event, person, role="participant", status=status).id
