"""A window over a book with three people in it, and lists to import into it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from list_to_import import LIST
from PySide6.QtWidgets import QApplication

from ctdesk.actions.records import add
from ctdesk.queries.refs import Ref
from ctdesk.store.book import Book
from ctdesk.ui.importing.import_sheet import ImportSheet
from ctdesk.ui.importing.opening import open_import
from ctdesk.ui.importing.sources import Source
from ctdesk.ui.window import Window
from tests import offscreen
from tests.books import Filled
from tests.offscreen import nothing_left


@pytest.fixture
def settle() -> Callable[[], None]:
    """Let everything happen that was put off to the next turn."""
    return offscreen.settle


def with_event(book: Book) -> Ref:
    return add(
        book,
        "event",
        {"title": "Rabat workshop", "status": "registration_open", "start_date": "17 July 2012"},
    )


def with_known(book: Book) -> tuple[Ref, Ref]:
    first = {
        "given_name": "Mohamed",
        "family_name": "El Alaoui",
        "name_original": "محمد العلوي",
        "job_title": "Head of unit",
        "email": "m.elalaoui@interieur.example",
        "country": "MA",
    }
    second = {
        "given_name": "Mohammed",
        "family_name": "Alaoui",
        "job_title": "Prosecutor",
        "country": "MA",
    }
    return add(book, "person", first), add(book, "person", second)


def with_both(book: Book) -> tuple[tuple[Ref, Ref], Ref]:
    return with_known(book), with_event(book)


@pytest.fixture
def fill(request: pytest.FixtureRequest) -> Callable[[Book], object] | None:
    """The known people and the event, where a test asks for them."""
    asked = {"known", "event"} & set(request.fixturenames)
    of_one = {"known": with_known, "event": with_event}
    return with_both if len(asked) == 2 else of_one[asked.pop()] if asked else None


@pytest.fixture
def event(filled: Filled, fill: Callable[[Book], Any]) -> Ref:
    """An event whose registration is open."""
    answered = filled(fill)[1]
    return answered[1] if fill is with_both else answered


@pytest.fixture
def known(filled: Filled, fill: Callable[[Book], Any]) -> tuple[Ref, Ref]:
    """Two people of like names who are two."""
    answered = filled(fill)[1]
    return answered[0] if fill is with_both else answered


@pytest.fixture
def window(nothing_left: None, book: Book, tmp_path: Path) -> Iterator[Window]:
    """The window in front, with the book open at its people."""
    with offscreen.window_over(book, tmp_path, page="people") as made:
        yield made
        QApplication.clipboard().clear()


@pytest.fixture
def listed(tmp_path: Path) -> Callable[[str], Source]:
    """A CSV file with these lines."""

    def write(text: str, name: str = "nominations.csv") -> Source:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return Source(path)

    return write


@pytest.fixture
def shown(known: tuple[Ref, Ref], window: Window, listed: Callable[[str], Source]) -> ImportSheet:
    """The import of a list with a new, a recognised, a doubtful, a refused and an Arabic row."""
    sheet = open_import(window.desk, listed(LIST))
    offscreen.settle()
    return sheet
