"""A window over a book in which some people are recorded twice."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ctdesk import app as doors
from ctdesk.actions.records import add, add_part
from ctdesk.store.book import Book
from ctdesk.ui.desk import Desk
from ctdesk.ui.jobs import InlineJobs, carry_out
from ctdesk.ui.memory import Memory
from ctdesk.ui.window import Window
from tests.offscreen import nothing_left, window_over


class HeldJobs(InlineJobs):
    """Done at once, but for what is asked on the lane of long work: that waits to be let go."""

    def __init__(self):
        super().__init__()
        self.held = []
        self.holds = False

    def _start(self, job, lane):
        if self.holds and lane == "rest":
            self.held.append(job)
        else:
            super()._start(job, lane)

    def let_go(self):
        for job in self.held:
            carry_out(job, self._deliver)
            self._deliver(job, None)
        self.held = []


def with_spellings(book: Book) -> None:
    court = add(book, "organisation", {"name": "High Court"})
    spelt = [
        {
            "given_name": "Mohamed",
            "family_name": "El Alaoui",
            "job_title": "Judge",
            "country": "MA",
        },
        {"given_name": "Mohammed", "family_name": "El Alaoui", "notes": "Speaks Arabic."},
        {"given_name": "Muhammad", "family_name": "El Alaoui", "notes": "Needs a visa."},
    ]
    for person in spelt:
        person |= {"email": "alaoui@example.org", "organisation": str(court)}
    names = [
        {"given_name": "Aboubacar", "family_name": "Diallo", "country": "GN"},
        {"given_name": "Aboubacar", "family_name": "Diallo"},
        {"given_name": "Leïla", "family_name": "Benali"},
    ]
    for person in (*spelt, *names):
        add(book, "person", person)
    event = add(book, "event", {"title": "Rabat workshop", "start_date": "2012-07-17"})
    for who in ("P1", "P2"):
        add_part(book, event, "participations", {"person": who})


@pytest.fixture
def fill() -> Callable[[Book], None]:
    return with_spellings


@pytest.fixture
def people(book: Book) -> Book:
    """Three spellings of one person, two people of one name, and one alone."""
    return book


@pytest.fixture
def window(nothing_left: None, people: Book, tmp_path: Path) -> Iterator[Window]:
    """The window in front, at its events."""
    with window_over(people, tmp_path, jobs=HeldJobs()) as made:
        yield made


@pytest.fixture
def desk(window: Window) -> Desk:
    return window.desk
