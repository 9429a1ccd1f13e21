"""A window over a small book of people and organisations, and hands on its tables."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ctdesk.actions.records import add
from ctdesk.app import open_book
from ctdesk.store.book import Book
from ctdesk.ui.table.page import TablePage
from ctdesk.ui.window import Window
from tests.offscreen import nothing_left, settle, window_over

PEOPLE = (
    {"given_name": "Mohamed", "family_name": "Alaoui", "country": "MA", "phone": "+212 600"},
    {"given_name": "Fatou", "family_name": "Cissé", "country": "ML", "job_title": "Judge"},
    {"name_original": "محمد العلوي", "country": "MA", "do_not_contact": True},
    {"given_name": "Anne", "family_name": "Zongo", "job_title": "Envoy"},
)
"""In the order of the table: Alaoui, Cissé, Zongo, then the name in Arabic."""


EVENTS = (
    {"title": "Launch", "start_date": "17-19/7/2012", "status": "completed"},
    {"title": "Workshop", "short_title": "WS", "start_date": "2011-05"},
)


@pytest.fixture(scope="session")
def small_book_file(empty_book_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A book with a few people, organisations and events, closed."""
    path = tmp_path_factory.mktemp("made") / "small.ctdesk"
    shutil.copy(empty_book_file, path)
    book = open_book(path)
    add(book, "organisation", {"name": "Ministry of Justice", "acronym": "MoJ"})
    add(book, "organisation", {"name": "Border Police"})
    for person in PEOPLE:
        add(book, "person", person)
    for event in EVENTS:
        add(book, "event", event)
    book.close()
    return path


@pytest.fixture
def book(small_book_file: Path, tmp_path: Path) -> Iterator[Book]:
    """That book, open."""
    shutil.copy(small_book_file, tmp_path / "book.ctdesk")
    found = open_book(tmp_path / "book.ctdesk")
    yield found
    found.close()


@pytest.fixture
def window(nothing_left: None, book: Book, tmp_path: Path) -> Iterator[Window]:
    """The window in front, with that book."""
    with window_over(book, tmp_path, page="people") as made:
        yield made


@pytest.fixture
def turn_to(window: Window) -> Callable[..., TablePage]:
    """Show a page with some columns, the keyboard on its rows."""

    def turn(key: str, *columns: str) -> TablePage:
        window.desk.show_page(key)
        settle()
        page = window.workroom.in_front
        assert isinstance(page, TablePage)
        if columns:
            page.keeper.arrange(columns, 0)
        settle()
        page.table.setFocus()
        return page

    return turn


@pytest.fixture
def people(turn_to: Callable[..., TablePage]) -> TablePage:
    """The table of people with columns of every kind."""
    return turn_to(
        "people", "name", "organisation", "job_title", "country", "do_not_contact", "events"
    )
