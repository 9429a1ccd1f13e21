"""What the tests of the command line share: how a command ended, and what a book holds."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ctdesk.store.connection import connect

ROOT = Path(__file__).parents[2]
WITHOUT = ("CTDESK_PASSPHRASE", "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
_SENTENCE = re.compile(r"[^\n]+\.\n")


@dataclass(frozen=True)
class Told:
    """How a command ended, and its words on both streams."""

    code: int
    out: str
    err: str

    @property
    def answer(self) -> str:
        """What was printed by a command that went well."""
        assert (self.code, self.err) == (0, ""), self
        return self.out

    @property
    def json(self) -> Any:
        """What was printed, as a program reads it."""
        return json.loads(self.answer)

    @property
    def refusal(self) -> str:
        """The one sentence of a refusal; nothing else was said."""
        assert (self.code, self.out) == (1, ""), self
        assert _SENTENCE.fullmatch(self.err), self.err
        assert "inside CT Desk" not in self.err
        return self.err.rstrip("\n")

    @property
    def usage(self) -> str:
        """The last line on wrong usage."""
        assert (self.code, self.out) == (2, ""), self
        return self.err.splitlines()[-1]


Ctdesk = Callable[..., Told]


def environment(**changed: str) -> dict[str, str]:
    """The surroundings of a process of its own: English, no screen, no passphrase."""
    kept = {name: value for name, value in os.environ.items() if name not in WITHOUT}
    return {**kept, "PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8", **changed}


def program(*words: object, **changed: str) -> Told:
    """Run the program in a process of its own, with nobody at the keyboard."""
    done = subprocess.run(
        [sys.executable, "-m", "ctdesk", *map(str, words)],
        env=environment(**changed),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    return Told(done.returncode, done.stdout.decode(), done.stderr.decode())


def records(book: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table that keeps records or history."""
    connection = connect(book, None)
    try:
        tables = connection.execute(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
            " AND name NOT LIKE 'sqlite%' AND name NOT IN ('remembered', 'draft')"
        ).fetchall()
        return {name: connection.execute(f"SELECT * FROM {name}").fetchall() for (name,) in tables}
    finally:
        connection.close()


def changed(book: Path, *statements: str) -> list[Any]:
    """Run statements in a closed book past all rules; the rows of the last."""
    connection = connect(book, None)
    try:
        connection.execute("PRAGMA foreign_keys=OFF")
        for statement in statements:
            rows = connection.execute(statement).fetchall()
        return rows
    finally:
        connection.close()


def starred(value: Any) -> Any:
    """The value with a star in the place of every UUID, which each book makes its own."""
    if isinstance(value, dict):
        return {key: "*" if key == "uuid" else starred(each) for key, each in value.items()}
    return [starred(each) for each in value] if isinstance(value, list) else value
