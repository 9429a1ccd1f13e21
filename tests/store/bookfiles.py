"""Small real books: people, presences that refer to them, a search index."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

from ctdesk.store.connection import connect
from ctdesk.store.keys import key_from_recovery_code, keys_path, new_keys, write
from tests.books import CHEAP

GENERATIONS = range(1, 4)
PASSPHRASE = "قهوة au marché de Gao"
MARKER = "Aïssatou-Marker-Diallo"

SCHEMA = """
CREATE TABLE person(id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE presence(
  id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE);
CREATE VIRTUAL TABLE found USING fts5(name);
"""


def plain_book(folder: Path, name: str = "Sahel", *, people: int = 3, generation: int = 3) -> Path:
    """A book that is not encrypted."""
    return _made(folder / f"{name}.ctdesk", None, people, generation)


def sealed_book(
    folder: Path, name: str = "Sahel", *, people: int = 3, generation: int = 3
) -> tuple[Path, str]:
    """An encrypted book with its keys file for PASSPHRASE; also its recovery code."""
    book = folder / f"{name}.ctdesk"
    keys, code = new_keys(PASSPHRASE, label="office", cost=CHEAP)
    write(keys_path(book), keys)
    return _made(book, key_from_recovery_code(code), people, generation), code


def _made(book: Path, key: bytes | None, people: int, generation: int) -> Path:
    connection = connect(book, key, create=True)
    connection.execute("BEGIN")
    for statement in filter(str.strip, SCHEMA.split(";")):
        connection.execute(statement)
    for person in range(1, people + 1):
        name = f"{MARKER} {person}"
        connection.execute("INSERT INTO person VALUES (?, ?)", (person, name))
        connection.execute("INSERT INTO presence(person_id) VALUES (?)", (person,))
        connection.execute("INSERT INTO found(name) VALUES (?)", (name,))
    connection.execute(f"PRAGMA user_version={generation}")
    connection.execute("COMMIT")
    connection.close()
    return book


def people_in(book: Path, key: bytes | None) -> int:
    """How many people a book holds."""
    connection = connect(book, key)
    try:
        return int(connection.execute("SELECT count(*) FROM person").fetchone()[0])
    finally:
        connection.close()


def fingerprint(file: Path) -> str:
    """Tells whether one byte of a file changed."""
    return hashlib.sha256(file.read_bytes()).hexdigest()


def child(program: str, *arguments: object, user: str | None = None) -> subprocess.Popen[str]:
    """Run a piece of Python in a process of its own, which can be killed."""
    here = Path(__file__).parent
    paths = os.pathsep.join((str(here.parent.parent), str(here)))
    return subprocess.Popen(
        [sys.executable, "-c", program, *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": paths},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        user=user,
    )
