import json
from typing import Any

import pytest
from sqlalchemy import delete, insert, update
from sqlalchemy.exc import IntegrityError
from sqlcipher3 import dbapi2

from ctdesk.actions.records import add, set_field
from ctdesk.model.catalogue import entities
from ctdesk.model.event import Event
from ctdesk.model.person import Person
from ctdesk.queries.record import values
from ctdesk.store.book import Book
from ctdesk.store.journal import Changes


def journal(book: Book) -> list[Any]:
    """Every change since the book was made: table, row, operation, and the row as it was."""
    return [
        (table, row, operation, before and json.loads(before))
        for table, row, operation, before in book.rows(
            "SELECT table_name, row_id, operation, before FROM change WHERE work_id > 1 ORDER BY id"
        )
    ]


def everything(book: Book) -> list[Any]:
    return book.rows(
        "SELECT (SELECT max(id) FROM work), (SELECT max(id) FROM change),"
        " (SELECT count(*) FROM event), (SELECT count(*) FROM current_work)"
    )


def test_inserts_changes_and_deletions_are_journaled_with_the_row_as_it_was(book: Book) -> None:
    event = add(book, "event", {"title": "Launch"})
    first = values(book, event)
    set_field(book, event, "city", "Rabat")
    second = values(book, event)
    with book.work("Delete") as session:
        session.delete(session.get_one(Event, event.id))
    assert journal(book) == [
        ("event", event.id, "insert", None),
        ("event", event.id, "update", first),
        ("event", event.id, "delete", second),
    ]


def test_statements_on_many_rows_are_journaled_row_by_row(book: Book) -> None:
    people = [
        {
            "uuid": name,
            "version": 1,
            "display_name": name,
            "sort_name": name,
            "single_name": False,
            "do_not_contact": False,
        }
        for name in ("a", "b", "c")
    ]
    with book.work("Fill") as session:
        session.execute(insert(Person.__table__), people)
    with book.work("Change") as session:
        session.execute(update(Person.__table__).values(country="MA"))
    with book.work("Change by hand") as session:
        session.connection().exec_driver_sql("UPDATE person SET country = 'ML' WHERE id < 3")
    with book.work("Delete") as session:
        session.execute(delete(Person.__table__))
    assert [
        (row, operation, before and before["country"])
        for _, row, operation, before in journal(book)
    ] == [
        *((n, "insert", None) for n in (1, 2, 3)),
        *((n, "update", None) for n in (1, 2, 3)),
        *((n, "update", "MA") for n in (1, 2)),
        *((1, "delete", "ML"), (2, "delete", "ML"), (3, "delete", "MA")),
    ]


def test_every_kind_of_record_is_journaled(book: Book) -> None:
    triggers = book.rows("SELECT tbl_name, name FROM sqlite_master WHERE type = 'trigger'")
    assert sorted(triggers) == sorted(
        (kind, f"{kind}_journal_{operation}")
        for kind in entities()
        for operation in ("insert", "update", "delete")
    )


def test_a_write_outside_a_piece_of_work_is_refused_by_the_book_itself(book: Book) -> None:
    add(book, "event", {"title": "Launch"})
    before = everything(book)
    statements = (
        "INSERT INTO event(uuid, version, title, status) VALUES ('u', 1, 't', 'planned')",
        "UPDATE event SET title = 'x'",
        "DELETE FROM event",
        "UPDATE country SET name_en = 'x'",
        "DELETE FROM term",
    )
    for statement in statements:
        with pytest.raises(
            dbapi2.IntegrityError, match=r"NOT NULL constraint failed: change\.work_id"
        ):
            book.rows(statement)
        with pytest.raises(IntegrityError), book.read() as connection:
            connection.exec_driver_sql(statement)
    assert everything(book) == before
    assert book.rows("SELECT title FROM event") == [("Launch",)]


def test_an_error_inside_a_piece_of_work_rolls_all_of_it_back(book: Book) -> None:
    before = everything(book)
    with pytest.raises(ZeroDivisionError), book.work("Fail") as session:
        session.add(Event(title="Half"))
        session.flush()
        _ = 1 / 0
    assert everything(book) == before
    add(book, "event", {"title": "Whole"})
    assert book.rows("SELECT title FROM event") == [("Whole",)]


def test_a_piece_of_work_that_changes_nothing_leaves_no_trace(book: Book) -> None:
    before = everything(book)
    heard: list[Changes] = []
    book.subscribe(heard.append)
    with book.work("Nothing"):
        pass
    assert (everything(book), heard) == (before, [])


def test_listeners_hear_what_changed_once_it_is_written(book: Book) -> None:
    heard: list[Any] = []

    def listen(changes: Changes) -> None:
        titles = book.rows("SELECT title FROM event")
        heard.append((changes.label, dict(changes.tables), titles))

    stop = book.subscribe(listen)
    with book.work("Two events") as session:
        session.add_all([Event(title="a"), Event(title="b")])
    stop()
    add(book, "event", {"title": "c"})
    assert heard == [("Two events", {"event": frozenset({1, 2})}, [("a",), ("b",)])]


def test_each_piece_of_work_says_who_when_and_which_changes_are_its_own(book: Book) -> None:
    add(book, "event", {"title": "a", "sessions": [{"title": "s"}]})
    add(book, "event", {"title": "b"})
    works = book.rows(
        "SELECT actor, label, kind, live, last_change - first_change + 1,"
        " at GLOB '20??-??-??T??:??:??*', length(digest) FROM work WHERE id > 1 ORDER BY id"
    )
    assert works == [
        ("amina", "Add event", "do", 1, 2, 1, 64),
        ("amina", "Add event", "do", 1, 1, 1, 64),
    ]
    assert book.rows(
        "SELECT count(*) FROM change c JOIN work w ON w.id = c.work_id"
        " WHERE c.id NOT BETWEEN w.first_change AND w.last_change"
    ) == [(0,)]
