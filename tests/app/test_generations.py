import shutil
from pathlib import Path
from typing import Any

import pytest
from first_generation import first_generation, third_generation

from ctdesk.actions.records import add, add_part, set_field
from ctdesk.actions.removal import remove
from ctdesk.app import new_book, open_book
from ctdesk.history.undo import redo, undo
from ctdesk.kernel.errors import UserError
from ctdesk.queries import listing
from ctdesk.queries.health import examination
from ctdesk.queries.record import values
from ctdesk.queries.refs import Ref
from ctdesk.store.book import Book
from ctdesk.store.connection import connect
from ctdesk.store.remembered import GENERATION
from tests.books import make_cheap_to_open

EMPTY = {"saved_search": [], "not_same_person": [], "imported_list": []}
PASSPHRASE = "four calm words here"


def rows(path: Path, key: bytes | None = None) -> dict[str, list[Any]]:
    """Every row of every table but the search index and what is made anew."""
    connection = connect(path, key)
    tables = connection.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
        " AND name NOT LIKE 'sqlite_%' AND name NOT IN ('remembered', 'alembic_version')"
    ).fetchall()
    found = {name: connection.execute(f'SELECT * FROM "{name}"').fetchall() for (name,) in tables}
    connection.close()
    return found


def upgraded(before: dict[str, list[Any]]) -> dict[str, list[Any]]:
    """What an upgrade makes of rows: empty tables, statuses by nobody's hand, no birth dates."""
    participations = [(*row, 0) for row in before["participation"]]
    people = [(*row, None) for row in before["person"]]
    return {**before, **EMPTY, "participation": participations, "person": people}


def generation(path: Path) -> int:
    connection = connect(path, None)
    found = connection.execute("PRAGMA user_version").fetchone()[0]
    connection.close()
    return int(found)


def problems(book: Book) -> list[str]:
    return [problem for finding in examination(book) for problem in finding.problems]


@pytest.fixture
def worked_in(sample_book_file: Path, tmp_path: Path) -> Path:
    """The sample book with a step in its history that can be undone, closed."""
    path = tmp_path / "worked in.ctdesk"
    shutil.copy(sample_book_file, path)
    book = open_book(path)
    set_field(book, Ref("event", 1), "city", "Tanger")
    book.close()
    return path


def test_a_book_of_the_first_generation_is_upgraded_with_everything_in_it(
    worked_in: Path, tmp_path: Path
) -> None:
    path = first_generation(tmp_path / "older.ctdesk", None, worked_in)
    before = rows(path)
    assert (generation(path), "saved_search" in before) == (1, False)
    assert len(before["event"]) > 3
    open_book(path).close()
    assert rows(path) == upgraded(before)
    assert generation(path) == GENERATION == 4
    (backup,) = tmp_path.rglob("*before upgrade 1 to 4*.ctdesk")
    assert rows(backup) == before


def test_an_upgraded_book_is_searched_undone_and_found_whole(
    worked_in: Path, tmp_path: Path
) -> None:
    book = open_book(first_generation(tmp_path / "older.ctdesk", None, worked_in))
    try:
        assert problems(book) == []
        view = listing.View("events", (), (), text="tanger")
        assert 1 in listing.ids(book, view)
        assert undo(book).startswith("Change City")
        assert redo(book).startswith("Change City")
        ref = add(book, "saved_search", {"name": "x", "page": "events", "text": "tanger"})
        assert (ref.kind, undo(book)) == ("saved_search", "Add saved search")
        assert problems(book) == []
    finally:
        book.close()


def test_an_encrypted_book_of_the_first_generation_is_upgraded_under_its_key(
    worked_in: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "sealed"
    folder.mkdir()
    path = folder / "older.ctdesk"
    book, code = new_book(path, PASSPHRASE, office="Office")
    book.close()
    make_cheap_to_open(path, code, PASSPHRASE)
    opened = open_book(path, passphrase=PASSPHRASE)
    key = opened._opened.key
    opened.close()
    path.unlink()
    first_generation(path, key, worked_in)
    before = rows(path, key)
    with pytest.raises(UserError):
        open_book(path)
    open_book(path, passphrase=PASSPHRASE).close()
    assert rows(path, key) == upgraded(before)


def test_a_book_of_the_third_generation_takes_dates_of_birth(worked_in: Path) -> None:
    third_generation(worked_in)
    before = rows(worked_in)
    assert generation(worked_in) == 3
    book = open_book(worked_in)
    try:
        people = [(*row, None) for row in before["person"]]
        assert book.rows("SELECT * FROM person") == people
        assert problems(book) == []
        person = add(book, "person", {"family_name": "Keïta", "birth_date": "1975-03"})
        set_field(book, person, "birth_date", "12/3/1975")
        assert undo(book) == "Change Date of birth of Keïta"
        assert values(book, person)["birth_date"] == "1975-03"
        assert problems(book) == []
    finally:
        book.close()


def test_what_was_deleted_before_a_column_existed_comes_back_with_its_default(
    worked_in: Path,
) -> None:
    book = open_book(worked_in)
    person = add(book, "person", {"family_name": "Diallo"})
    add_part(book, Ref("event", 1), "participations", {"person": person.id})
    (before,) = book.rows("SELECT * FROM participation ORDER BY id LIMIT 1")
    remove(book, [Ref("participation", before[0])])
    book.close()
    connection = connect(worked_in, None)
    connection.execute(
        "UPDATE change SET before = json_remove(before, '$.status_by_hand')"
        " WHERE table_name = 'participation'"
    )
    connection.close()
    book = open_book(worked_in)
    try:
        undo(book)
        (after,) = book.rows("SELECT * FROM participation ORDER BY id LIMIT 1")
        assert (*after[:2], *after[3:]) == (*before[:2], *before[3:])
    finally:
        book.close()
