"""The book backs itself up, and says when it did."""

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from ctdesk.actions.backups import back_up
from ctdesk.actions.records import set_field
from ctdesk.app import open_book
from ctdesk.kernel.clock import today
from ctdesk.queries.backups import APART, backing, told
from ctdesk.queries.refs import Ref
from ctdesk.store.backup import backups_of
from ctdesk.store.book import Book
from ctdesk.ui.window import Window
from tests.offscreen import settle

CALM = timedelta(seconds=20)


@pytest.fixture
def book(sample_book_file: Path, tmp_path: Path):
    path = tmp_path / "office.ctdesk"
    shutil.copy(sample_book_file, path)
    opened = open_book(path)
    yield opened
    opened.close()


def change(book: Book, city: str) -> None:
    set_field(book, Ref("event", 1), "city", city)


def aged(book: Book, by: timedelta) -> None:
    """Let every backup have been made so much earlier."""
    for backup in backups_of(book.path):
        earlier = f"{backup.taken - by:%Y-%m-%d %H-%M-%S}"
        backup.path.rename(backup.path.with_name(f"{book.name} {earlier}.ctdesk"))


def test_a_book_never_backed_up_waits_only_until_it_is_calm(book: Book) -> None:
    found = backing(book)
    assert (found.taken, found.wait) == (None, CALM)
    assert told(found.taken, today()) == "Not backed up yet"


def test_a_backup_holds_everything_until_something_changes(book: Book) -> None:
    made = back_up(book)
    later = datetime.now(UTC) + timedelta(seconds=2)
    aged(book, timedelta(seconds=-2))
    assert backing(book, later).wait is None
    assert told(made.taken, made.taken.date()) == f"Backed up today {made.taken:%H:%M}"


def test_a_book_that_is_worked_in_is_backed_up_once_an_hour(book: Book) -> None:
    back_up(book)
    change(book, "Tanger")
    aged(book, timedelta(minutes=20))
    waits = backing(book).wait
    assert waits is not None
    assert timedelta(minutes=39) < waits <= timedelta(minutes=40, seconds=1)
    aged(book, APART)
    assert backing(book).wait == CALM


def test_a_large_book_is_copied_when_nobody_seems_to_be_there(book: Book) -> None:
    with book.path.open("r+b") as file:
        file.truncate(200_000_001)
    assert backing(book).wait == timedelta(minutes=5)


def test_backups_that_say_little_more_are_let_go_of(book: Book) -> None:
    for _ in range(3):
        book.back_up()
    aged(book, timedelta(days=40))
    assert len(backups_of(book.path)) == 3
    back_up(book)
    (month_old, recent) = backups_of(book.path)
    assert month_old.taken.date() < recent.taken.date() == today()


def test_what_was_changed_is_backed_up_and_told(open_window: Window) -> None:
    window, book = open_window, open_window.desk.book
    assert book is not None
    backing_up = window.workroom.backing
    change(book, "Tanger")
    settle()
    assert window.workroom.status.backed() == "Not backed up yet"
    assert backing_up.waits is not None and backing_up.waits < 2 * CALM
    backing_up._timer.setInterval(0)
    backing_up._timer.start()
    for _ in range(20):
        settle()
        if backups_of(book.path):
            break
    (made,) = backups_of(book.path)
    settle()
    assert window.workroom.status.backed() == f"Backed up today {made.taken:%H:%M}"


def test_no_book_no_backup(open_window: Window) -> None:
    book = open_window.desk.book
    assert book is not None
    change(book, "Tanger")
    settle()
    open_window.desk.let_go()
    settle()
    assert (open_window.workroom.backing.waits, open_window.workroom.status.backed()) == (None, "")
