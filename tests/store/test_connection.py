import stat
import sys

import pytest
from bookfiles import MARKER, child, people_in, plain_book, sealed_book
from sqlcipher3 import dbapi2

from ctdesk.kernel.errors import UserError
from ctdesk.store.connection import (
    APPLICATION_ID,
    PLAIN_HEADER,
    connect,
    maintenance_connection,
)
from ctdesk.store.keys import key_from_recovery_code

SETTINGS = {
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "busy_timeout": 5000,
    "secure_delete": 1,
    "temp_store": 2,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "mmap_size": 0,
    "application_id": APPLICATION_ID,
}


def settings_of(connection):
    found = {}
    for name in (*SETTINGS, "cache_size"):
        row = connection.execute(f"PRAGMA {name}").fetchone()
        found[name] = row[0] if row else 0
    return found


def test_every_connection_to_an_encrypted_book_has_the_settings(tmp_path):
    book, code = sealed_book(tmp_path)
    key = key_from_recovery_code(code)
    connections = [connect(book, key), connect(book, key), maintenance_connection(book, key)]
    found = [settings_of(connection) for connection in connections]
    for connection in connections:
        connection.close()
    assert found == [{**SETTINGS, "cache_size": -8192}] * 3


def test_a_book_that_is_not_encrypted_leaves_caching_to_the_system(tmp_path):
    connection = connect(plain_book(tmp_path), None)
    found = settings_of(connection)
    connection.close()
    assert found == {**SETTINGS, "cache_size": -2048}


def test_the_cache_can_be_chosen(tmp_path):
    connection = connect(plain_book(tmp_path), None, cache_kib=1234)
    assert connection.execute("PRAGMA cache_size").fetchone() == (-1234,)
    connection.close()


def test_an_encrypted_book_shows_neither_a_database_nor_a_name(tmp_path):
    book, code = sealed_book(tmp_path)
    connection = connect(book, key_from_recovery_code(code))
    connection.execute("INSERT INTO person(name) VALUES (?)", (MARKER,))
    journal = book.with_name(book.name + "-wal").read_bytes()
    connection.close()
    assert len(journal) > 0
    assert MARKER.encode() not in journal + book.read_bytes()
    assert book.read_bytes()[:16] == key_from_recovery_code(code)[32:] != PLAIN_HEADER


def test_a_plain_book_is_a_database_that_shows_the_name(tmp_path):
    content = plain_book(tmp_path).read_bytes()
    assert content.startswith(PLAIN_HEADER)
    assert MARKER.encode() in content


@pytest.mark.parametrize("statement", ["ATTACH ':memory:' AS other", "DETACH main"])
def test_no_other_file_can_be_attached_to_a_book(tmp_path, statement):
    connection = connect(plain_book(tmp_path), None)
    with pytest.raises(dbapi2.DatabaseError, match="not authorized"):
        connection.execute(statement)
    connection.close()


def test_maintenance_can_vacuum(tmp_path):
    connection = maintenance_connection(plain_book(tmp_path, people=2000), None)
    connection.execute("DELETE FROM person")
    free = connection.execute("PRAGMA freelist_count").fetchone()[0]
    connection.execute("VACUUM")
    assert free > connection.execute("PRAGMA freelist_count").fetchone()[0] == 0
    connection.close()


def test_a_missing_book_is_never_made_by_opening_it(tmp_path):
    with pytest.raises(dbapi2.OperationalError):
        connect(tmp_path / "Gone.ctdesk", None)
    assert list(tmp_path.iterdir()) == []


def test_a_new_book_does_not_take_the_place_of_a_file(tmp_path):
    letter = tmp_path / "Letter.ctdesk"
    letter.write_text("Dear colleagues")
    with pytest.raises(UserError) as refusal:
        connect(letter, None, create=True)
    assert refusal.value.sentence == (
        "There is a file named “Letter.ctdesk” already; choose another name."
    )
    assert letter.read_text() == "Dear colleagues"


def test_a_new_book_in_a_folder_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(UserError) as refusal:
        connect(tmp_path / "gone" / "New.ctdesk", None, create=True)
    assert "“New.ctdesk” could not be made there" in refusal.value.sentence


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights in other ways")
def test_a_new_book_is_its_owners_alone(tmp_path):
    assert stat.S_IMODE(plain_book(tmp_path).stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "name", ["Réunion à Gao", "كتاب الورشة", "50% #1? & co", "a%41b", "x" * 200]
)
def test_any_name_a_file_can_have_is_opened(tmp_path, name):
    book = plain_book(tmp_path, name)
    assert people_in(book, None) == 3
    assert [path.name for path in tmp_path.iterdir()] == [book.name]


def test_a_read_only_connection_writes_nothing_and_leaves_nothing(tmp_path):
    book = plain_book(tmp_path)
    connection = connect(book, None, read_only=True)
    assert connection.execute("SELECT count(*) FROM person").fetchone() == (3,)
    with pytest.raises(dbapi2.OperationalError, match="readonly"):
        connection.execute("DELETE FROM person")
    connection.close()
    assert list(tmp_path.iterdir()) == [book]


def test_text_is_folded_in_statements_as_it_is_in_python(tmp_path):
    connection = connect(plain_book(tmp_path), None)
    found = connection.execute("SELECT fold('Aïssatou'), fold(NULL)").fetchone()
    connection.close()
    assert found == ("aissatou", None)


def test_another_key_does_not_open_a_book(tmp_path):
    book, code = sealed_book(tmp_path)
    key = key_from_recovery_code(code)
    for other in (None, bytes(48), bytes([key[0] ^ 1]) + key[1:]):
        with pytest.raises(dbapi2.DatabaseError, match="not a database"):
            connect(book, other)


def test_nothing_is_said_on_the_terminal_about_a_wrong_key(tmp_path):
    book, _ = sealed_book(tmp_path)
    program = """
import sys
from pathlib import Path
from sqlcipher3 import dbapi2
from ctdesk.store.connection import connect
try:
    connect(Path(sys.argv[1]), bytes(48))
except dbapi2.DatabaseError:
    print("refused")
"""
    assert child(program, book).communicate() == ("refused\n", "")


def test_a_book_whose_mark_was_overwritten_opens_all_the_same(tmp_path):
    book, code = sealed_book(tmp_path)
    book.write_bytes(bytes(16) + book.read_bytes()[16:])
    assert people_in(book, key_from_recovery_code(code)) == 3


def test_a_trigger_in_a_book_from_elsewhere_cannot_call_our_functions(tmp_path):
    connection = connect(plain_book(tmp_path), None)
    connection.execute("CREATE TRIGGER spy AFTER DELETE ON person BEGIN SELECT fold(old.name); END")
    with pytest.raises(dbapi2.OperationalError, match="unsafe use of fold"):
        connection.execute("DELETE FROM person")
    connection.close()


def test_opening_a_book_imports_nothing_heavy(tmp_path):
    book = plain_book(tmp_path)
    program = """
import sys
from pathlib import Path
import ctdesk.store.opening, ctdesk.store.keys, ctdesk.store.backup, ctdesk.store.upgrade
ctdesk.store.opening.open_file(Path(sys.argv[1]), generations=range(1, 4)).close()
heavy = {"sqlalchemy", "alembic", "cryptography", "numpy", "PySide6", "babel"}
print(sorted(heavy & sys.modules.keys()))
"""
    assert child(program, book).communicate() == ("[]\n", "")
