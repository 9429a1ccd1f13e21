from collections.abc import Iterator
from pathlib import Path

import pytest

from ctdesk.actions.records import create
from ctdesk.store.book import Book
from tests.books import Filled, copy_of

EVENTS = (
    ("Border security in the Sahel", "regional_workshop", "NE", "2012-07-17", "2012-07-19", 30),
    ("Border management", "national_workshop", "NG", "2013-02", None, None),
    ("Terrorist financing", "roundtable", "ML", "2021-01-08", None, 12),
    ("Launch", "initiative_launch", None, None, None, None),
)
PEOPLE = (
    ("Mohamed", "El Alaoui", "MA", 1),
    ("Fatou", "N'Diaye", "SN", 2),
    ("Mary", "O'Brien", "NG", None),
    ("John", "Smith", "NE", 1),
)
ATTENDED = (
    (1, 1, "attended", "judiciary"),
    (1, 3, "no_show", "judiciary"),
    (2, 1, "confirmed", "academia"),
    (2, 3, "attended", "academia"),
    (3, 2, "attended", None),
)


def fill(book: Book) -> None:
    with book.work("Fill the book") as session:
        create(session, "organisation", {"name": "United Nations Office", "acronym": "UNO"})
        create(session, "organisation", {"name": "Ministry of Justice", "acronym": None})
        for title, kind, country, start, end, expected in EVENTS:
            draft = {"title": title, "event_type": kind, "host_country": country, "end_date": end}
            create(
                session, "event", {**draft, "start_date": start, "expected_participants": expected}
            )
        for given, family, country, org in PEOPLE:
            draft = {"given_name": given, "family_name": family, "country": country}
            create(session, "person", {**draft, "organisation_id": org})
        for person, event, status, affiliation in ATTENDED:
            create(
                session,
                "participation",
                {
                    "event": event,
                    "person": person,
                    "status": status,
                    "affiliation_type": affiliation,
                },
            )
        create(session, "head_count", {"event": 2, "number": 40})
        create(
            session,
            "follow_up_action",
            {"event": 1, "description": "Train the guards", "due_date": "2013-01-31"},
        )
        create(
            session,
            "event_organisation",
            {"event": 1, "organisation": 1, "role": "donor"},
        )
        create(session, "event_theme", {"event": 1, "theme": "border_security"})


@pytest.fixture
def held(filled: Filled, tmp_path: Path) -> Iterator[Book]:
    """A book with four events, four people and who was where."""
    with copy_of(filled(fill)[0], tmp_path / "held.ctdesk") as book:
        yield book
