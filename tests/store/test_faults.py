import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from ctdesk.actions.records import add, add_part, set_field
from ctdesk.actions.removal import remove
from ctdesk.app import open_book
from ctdesk.history.undo import undo
from ctdesk.kernel.errors import UserError
from ctdesk.model.event import Event
from ctdesk.queries import listing
from ctdesk.queries.record import whole
from ctdesk.queries.refs import Ref
from ctdesk.store.book import Book
from ctdesk.store.connection import connect

BUSY = "Another program is writing to “book.ctdesk”; wait a moment and try again."
FULL = (
    "The disk that holds “book.ctdesk” is full; nothing of this step was saved. Free some space"
    " and try again."
)


def everything(book: Book) -> list[Any]:
    return book.rows(
        "SELECT (SELECT max(id) FROM work), (SELECT max(id) FROM change),"
        " (SELECT group_concat(title) FROM event), (SELECT count(*) FROM current_work)"
    )


@contextmanager
def pages_at_most(book: Book, more: int) -> Iterator[None]:
    """The book as on a disk that has room for so many pages more."""
    with book.work("Limit") as session:
        run = session.connection().exec_driver_sql
        run(f"PRAGMA max_page_count = {run('PRAGMA page_count').scalar_one() + more}")
    yield
    with book.work("Limit no more") as session:
        session.connection().exec_driver_sql("PRAGMA max_page_count = 1000000")


@contextmanager
def held_by_another(book: Book) -> Iterator[None]:
    """The book while another program writes, and nobody waits long for it."""
    with book.work("Be impatient") as session:
        session.connection().exec_driver_sql("PRAGMA busy_timeout = 20")
    book.rows("PRAGMA busy_timeout = 20")
    other = connect(book.path, None)
    other.execute("BEGIN IMMEDIATE")
    yield
    other.execute("ROLLBACK")
    other.close()


def refused(do: Any, *given: Any) -> str:
    with pytest.raises(UserError) as refusal:
        do(*given)
    return refusal.value.sentence


def test_a_full_disk_is_told_nothing_is_half_written_and_the_book_goes_on(book: Book) -> None:
    event = add(book, "event", {"title": "Launch"})
    before = (everything(book), whole(book, event))
    large = {"title": "Large", "documents": [{"title": "Film", "content": bytes(300_000)}]}
    with pages_at_most(book, 4):
        assert refused(add, book, "event", large) == FULL
        assert refused(set_field, book, event, "notes", "x" * 90_000) == FULL
        assert (everything(book), whole(book, event)) == before
        assert listing.counts(book)["events"] == 1
    assert book.rows("PRAGMA integrity_check") == [("ok",)]
    add(book, "event", large)
    set_field(book, event, "notes", "x" * 90_000)
    assert everything(book)[0][2:] == ("Launch,Large", 0)


def test_a_book_on_a_full_disk_is_read_all_the_same(book: Book) -> None:
    book.rows("DELETE FROM remembered WHERE name LIKE 'tables%'")
    book.keep_draft("fill the free pages", "x" * 4096 * book.rows("PRAGMA freelist_count")[0][0])
    pages = book.rows("PRAGMA page_count")[0][0]
    book.rows(f"PRAGMA max_page_count = {pages}")
    assert listing.counts(book)["events"] == 0
    assert listing.columns(book, "events")[0].key == "date"
    assert book.rows("SELECT count(*) FROM remembered WHERE name LIKE 'tables%'") == [(0,)]


def test_a_book_another_program_writes_to_says_so_and_is_free_afterwards(book: Book) -> None:
    event = add(book, "event", {"title": "Launch"})
    before = everything(book)
    with held_by_another(book):
        assert refused(set_field, book, event, "title", "x") == BUSY
        assert refused(undo, book) == BUSY
        assert refused(book.keep_draft, "event/1", "x") == BUSY
        assert everything(book) == before
    set_field(book, event, "title", "x")
    assert everything(book)[0][2:] == ("x", 0)


def test_work_begun_inside_work_is_refused_and_the_outer_one_is_kept(book: Book) -> None:
    with book.read() as one, book.read() as two:
        for connection in (one, two):
            connection.exec_driver_sql("PRAGMA busy_timeout = 20")
    with book.work("Outer") as outer:
        outer.add(Event(title="Outer"))
        outer.flush()
        assert refused(add, book, "event", {"title": "Inner"}) == BUSY
    assert everything(book)[0][2:] == ("Outer", 0)


def test_an_edit_of_a_row_somebody_changed_meanwhile_is_refused(book: Book) -> None:
    event = add(book, "event", {"title": "Launch"})
    with book.work("Look") as session:
        stale = session.get_one(Event, event.id)
        session.expunge(stale)
    set_field(book, event, "title", "Review")
    before = (everything(book), whole(book, event))
    with pytest.raises(UserError) as refusal, book.work("Change") as session:
        session.add(stale)
        stale.city = "Rabat"
    assert refusal.value.sentence == (
        "Somebody else changed this record meanwhile, and your change was not written; look at the"
        " record as it is now and make the change again."
    )
    assert (everything(book), whole(book, event)) == before


def test_a_refused_commit_gives_the_book_free(book: Book) -> None:
    organisation = add(book, "organisation", {"name": "UNODC"})
    person = add(book, "person", {"family_name": "Keïta", "organisation": "UNODC"})
    for _ in range(2):
        assert "still refer to this one" in refused(remove, book, [organisation])
    other = connect(book.path, None)
    other.execute("BEGIN IMMEDIATE")
    other.execute("ROLLBACK")
    other.close()
    remove(book, [person, organisation])
    assert book.rows("SELECT count(*) FROM organisation") == [(0,)]


def test_an_undo_that_later_records_lean_on_gives_the_book_free(book: Book) -> None:
    event = add(book, "event", {"title": "Launch"})
    with book.work("Imported", kind="import") as session:
        session.connection().exec_driver_sql(
            "INSERT INTO session(uuid, version, event_id, title, position)"
            " VALUES ('u', 1, 1, 's', 0)"
        )
    assert "undo the later steps first" in refused(undo, book)
    add_part(book, event, "sessions", {"title": "Closing"})


def test_a_moved_or_replaced_file_is_refused_before_anything_is_written(
    book: Book, tmp_path: Path
) -> None:
    event = add(book, "event", {"title": "Launch"})
    told = (
        "The file of “book” was moved or replaced while it was open; close the program, put the"
        " file back and open it again."
    )
    aside = tmp_path / "aside.ctdesk"
    book.path.rename(aside)
    assert refused(set_field, book, event, "title", "x") == told
    shutil.copy(aside, book.path)
    replacement = book.path.read_bytes()
    assert refused(set_field, book, event, "title", "x") == told
    assert book.path.read_bytes() == replacement
    aside.replace(book.path)
    set_field(book, event, "title", "Back again")
    assert everything(book)[0][2:] == ("Back again", 0)


def test_a_book_that_can_only_be_read_is_read_and_refuses_work(
    sample_book_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "shared.ctdesk"
    shutil.copy(sample_book_file, path)
    monkeypatch.setattr("os.access", lambda *_about: False)
    content = path.read_bytes()
    found = open_book(path)
    try:
        assert found.is_read_only
        assert listing.counts(found)["events"] > 4
        told = (
            "“shared” can only be read here; copy it to a folder you can write to and open the"
            " copy."
        )
        assert refused(add, found, "event", {"title": "x"}) == told
        assert refused(remove, found, [Ref("event", 1)]) == told
        found.keep_draft("event/1", "x")
        assert found.draft("event/1") is None
    finally:
        found.close()
    assert (path.read_bytes(), sorted(p.name for p in tmp_path.iterdir())) == (
        content,
        ["shared.ctdesk"],
    )
