"""Copies under a name of their own while they are made, and clearing them after a crash."""

from contextlib import suppress
from glob import escape
from pathlib import Path

PART = ".part"

_BESIDE = ("", "-wal", "-shm", "-journal")


def upgrade_copy(book: Path) -> Path:
    """Where the copy lies that an upgrade or restore prepares to take the book's place."""
    return book.with_name(book.name + ".next" + PART)


def backups_folder(book: Path) -> Path:
    """The folder beside a book that holds its backups."""
    return book.with_name(f"{book.stem} backups")


def remove_with_journals(file: Path) -> None:
    """Remove a database file and whatever its connections left beside it."""
    for ending in _BESIDE:
        file.with_name(file.name + ending).unlink(missing_ok=True)


def clear_unfinished(book: Path) -> None:
    """Remove what an interrupted backup, upgrade or restore left; needs the book's lock.

    Nothing of it was ever the book or a backup: those get their names when they are whole.
    """
    stem = escape(book.stem)
    parts = (
        *book.parent.glob(f".{stem}.ctdesk.keys*{PART}"),
        *backups_folder(book).glob(f"{stem} *{PART}*"),
        *backups_folder(book).glob(f".{stem} *{PART}"),
    )
    for part in (upgrade_copy(book), *parts):
        with suppress(OSError):  # a leftover that cannot go now does no harm
            remove_with_journals(part)
