"""Texts a book remembers for the program that made them, such as compiled statements.

They spare the start the import of the model. Each carries the fingerprint of the source it was
made from; another program version makes its own.
"""

import zlib
from functools import cache
from pathlib import Path
from typing import Any

import ctdesk

GENERATION = 4
"""The schema generation this program writes, the `user_version` of its books."""

SCHEMA_PARTS = "generated parts of the schema"
"""Under this name stands what the schema was completed with; see store/schema.py."""

_MAKERS = ("model", "queries", "store")


@cache
def fingerprint() -> str:
    """A short text that changes whenever the source of the model, queries or store does."""
    package = Path(ctdesk.__file__).parent
    total = zlib.crc32(ctdesk.__version__.encode())
    for room in _MAKERS:
        for source in sorted((package / room).rglob("*.py")):
            total = zlib.crc32(source.read_bytes(), total)
    return f"{ctdesk.__version__}-{total:08x}"


def recall(connection: Any, name: str) -> str | None:
    """The text remembered under `name` by this very program, or None."""
    row = connection.execute(
        "SELECT content FROM remembered WHERE name = ? AND fingerprint = ?", (name, fingerprint())
    ).fetchone()
    return row[0] if row else None


def remember(connection: Any, name: str, content: str) -> None:
    """Keep a text for the next start."""
    connection.execute(
        "INSERT INTO remembered(name, fingerprint, content) VALUES (?, ?, ?) ON CONFLICT(name)"
        " DO UPDATE SET fingerprint = excluded.fingerprint, content = excluded.content",
        (name, fingerprint(), content),
    )


def schema_is_complete(connection: Any) -> bool:
    """Whether this very program completed the schema."""
    return recall(connection, SCHEMA_PARTS) is not None
