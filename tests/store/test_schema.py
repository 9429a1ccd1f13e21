import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine
from sqlcipher3 import dbapi2

from ctdesk.actions.records import add, set_field
from ctdesk.app import open_book
from ctdesk.history.undo import undo
from ctdesk.kernel.errors import UserError
from ctdesk.model.base import Base
from ctdesk.queries import listing
from ctdesk.store import connection as connection_recipe
from ctdesk.store import name_index, remembered, schema
from ctdesk.store.book import Book
from ctdesk.store.connection import connect
from ctdesk.store.engine import make_engine
from ctdesk.store.remembered import GENERATION, SCHEMA_PARTS
from ctdesk.store.search_index import SEARCHED


@pytest.fixture
def path(empty_book_file: Path, tmp_path: Path) -> Path:
    """A book with nothing but its reference lists, closed."""
    copy = tmp_path / "book.ctdesk"
    shutil.copy(empty_book_file, copy)
    return copy


@pytest.fixture
def engine(path: Path) -> Iterator[Engine]:
    found = make_engine(lambda: connect(path, None))
    yield found
    found.dispose()


@contextmanager
def opened(path: Path) -> Iterator[Book]:
    book = open_book(path)
    yield book
    book.close()


def by_hand(path: Path, *statements: str) -> None:
    """Change a closed book behind the program's back."""
    connection = connect(path, None)
    for statement in statements:
        connection.execute(statement)
    connection.close()


def made(path: Path) -> list[Any]:
    connection = connect(path, None)
    found = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type IN ('trigger', 'table') ORDER BY name"
    ).fetchall()
    connection.close()
    return found


def found_and_journaled(path: Path) -> tuple[int, str]:
    """Whether a new event is found by its words and taken back by undo."""
    with opened(path) as book:
        add(book, "event", {"title": "Tanger-Med"})
        view = listing.View("events", (), listing.sorted_by("date"), text="tanger")
        number = listing.count(book, view)
        return number, undo(book)


def test_the_migrations_make_what_the_model_says(engine: Engine) -> None:
    indexes = (*(f"{kind}_search" for kind in SEARCHED), name_index.TABLE)
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection,
            opts={
                "compare_type": True,
                "include_name": lambda name, kind, _parents: (
                    kind != "table" or not str(name).startswith(indexes)
                ),
            },
        )
        assert compare_metadata(context, Base.metadata) == []
        indexed = {
            (table.name, tuple(column.name for column in index.columns))
            for table in Base.metadata.tables.values()
            for index in table.indexes
        }
        there = {
            (
                table,
                tuple(row.name for row in connection.exec_driver_sql(f"PRAGMA index_info({name})")),
            )
            for name, table in connection.exec_driver_sql(
                "SELECT name, tbl_name FROM sqlite_master WHERE type = 'index' AND sql NOT NULL"
            )
        }
        assert there == indexed


def test_a_new_book_says_its_generation(path: Path) -> None:
    connection = connect(path, None)
    assert connection.execute("PRAGMA user_version").fetchone() == (GENERATION,)
    connection.close()


def test_a_book_of_a_newer_program_is_refused_and_left_alone(path: Path) -> None:
    by_hand(path, f"PRAGMA user_version = {GENERATION + 1}")
    content = path.read_bytes()
    with pytest.raises(UserError, match="newer"):
        open_book(path)
    assert path.read_bytes() == content
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_completing_again_changes_nothing(path: Path, engine: Engine) -> None:
    before = made(path)
    with engine.begin() as connection:
        driver = schema.driver(connection)
        changes = driver.total_changes
        schema.complete(connection)
        schema.complete(connection)
        assert driver.total_changes - changes == 2  # the note of what was completed, twice
    assert made(path) == before


def test_a_dropped_index_is_made_again_when_another_program_opens_the_book(path: Path) -> None:
    before = made(path)
    for damage in (
        f"DELETE FROM remembered WHERE name = '{SCHEMA_PARTS}'",
        "DROP TABLE event_search",
        "DROP TABLE person_keys",
    ):
        by_hand(path, damage, "UPDATE remembered SET fingerprint = 'older'")
        assert found_and_journaled(path) == (1, "Add event")
        assert made(path) == before


def test_triggers_of_another_program_are_replaced(path: Path) -> None:
    before = made(path)
    by_hand(
        path,
        "DROP TRIGGER event_journal_insert",
        "CREATE TRIGGER event_journal_insert AFTER INSERT ON event BEGIN SELECT 1; END",
        "UPDATE remembered SET fingerprint = 'older'",
    )
    assert found_and_journaled(path) == (1, "Add event")
    assert made(path) == before


def test_an_index_of_other_words_is_filled_again(path: Path) -> None:
    with opened(path) as book:
        add(book, "event", {"title": "Tanger-Med"})
    for note in ("json_set(content, '$.words', 'older')", "'{}'"):
        by_hand(
            path,
            "DELETE FROM event_search",
            f"UPDATE remembered SET fingerprint = 'older', content = {note}"
            f" WHERE name = '{SCHEMA_PARTS}'",
        )
        with opened(path) as book:
            view = listing.View("events", (), listing.sorted_by("date"), text="tanger")
            assert list(listing.ids(book, view)) == [1]


def test_a_folding_that_changed_fills_the_index_again(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened(path) as book:
        add(book, "event", {"title": "Tanger-Med"})
    by_hand(path, "DELETE FROM event_search", "UPDATE remembered SET fingerprint = 'older'")
    view = listing.View("events", (), listing.sorted_by("date"), text="tanger")
    with opened(path) as book:
        assert list(listing.ids(book, view)) == []
    by_hand(path, "UPDATE remembered SET fingerprint = 'older'")
    monkeypatch.setattr(schema, "indexed", str.lower)
    with opened(path) as book:
        assert list(listing.ids(book, view)) == [1]


def test_statements_are_remembered_for_this_program_alone(path: Path) -> None:
    made_now: list[str] = []

    def make() -> str:
        made_now.append("made")
        return "SELECT 1"

    for _ in range(2):
        with opened(path) as book:
            assert [book.remembered("tables", make) for _ in range(3)] == ["SELECT 1"] * 3
    assert made_now == ["made"]
    by_hand(path, "UPDATE remembered SET fingerprint = 'older' WHERE name = 'tables'")
    with opened(path) as book:
        book.remembered("tables", make)
    assert made_now == ["made", "made"]
    assert remembered.fingerprint().startswith("0.1.0-")


def test_drafts_are_kept_outside_the_journal(book: Book) -> None:
    before = book.rows("SELECT max(id) FROM work")
    book.keep_draft("event/1/notes", "Half a sen")
    book.keep_draft("event/1/notes", "Half a sentence")
    assert (book.draft("event/1/notes"), book.draft("event/2/notes")) == ("Half a sentence", None)
    book.keep_draft("event/1/notes", None)
    assert (book.draft("event/1/notes"), book.rows("SELECT max(id) FROM work")) == (None, before)


def test_a_book_that_cannot_be_completed_now_is_refused_in_words_and_let_go(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    by_hand(path, "UPDATE remembered SET fingerprint = 'older'")
    impatient = tuple(each.replace("5000", "20") for each in connection_recipe._SETTINGS)
    monkeypatch.setattr(connection_recipe, "_SETTINGS", impatient)
    other = dbapi2.connect(str(path), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(UserError, match=r"Another program is writing to “book\.ctdesk”; wait"):
        open_book(path)
    other.execute("ROLLBACK")
    other.close()
    with opened(path) as book:
        set_field(book, add(book, "event", {"title": "a"}), "title", "b")
