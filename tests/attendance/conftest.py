"""An event of three days with sessions, and three people who confirmed."""

import pytest

from ctdesk.actions.records import add_part
from tests.rabat import book, event, filling, people


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
