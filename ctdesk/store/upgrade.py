"""Replacing a book by an upgraded or restored one, so that a crash leaves the old or the new.

The work is done on a copy. Only when the copy is whole, and has every row, does it take
the book's name, in one step of the file system. The book is locked meanwhile; the caller has
closed it before. What is read through is what stays: the backup, and the copy once it is done.
"""

import shutil
from collections.abc import Callable, Collection, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from ctdesk.kernel.errors import UserError
from ctdesk.kernel.files import sync_file, sync_folder
from ctdesk.kernel.i18n import tr
from ctdesk.store.backup import Backup, back_up, backups_of, copy_verified, verify
from ctdesk.store.connection import WORK_CACHE_KIB, Connection, maintenance_connection
from ctdesk.store.engine_errors import busy_sentence, in_words, reason
from ctdesk.store.integrity import row_counts
from ctdesk.store.lock import take_lock
from ctdesk.store.telling import Tell, nobody, part
from ctdesk.store.unfinished import remove_with_journals, upgrade_copy

Migrate = Callable[[Connection], None]

_COPYING = 0.2
MIGRATING = (0.25, 0.85)
"""Where the migration begins and ends, in parts of the time an upgrade takes."""


def safe_upgrade(
    book: Path,
    key: bytes | None,
    migrate: Migrate,
    *,
    to: int,
    may_lose_rows: Collection[str] = (),
    tell: Tell = nobody,
) -> Backup:
    """Bring a book to generation `to`; the backup from before it.

    `migrate` gets a connection to a copy, in autocommit mode and with foreign keys off (with
    them on, rebuilding a table deletes the rows that refer to it), and sets nothing but the
    schema and its rows. Tables that it empties on purpose are named in `may_lose_rows`.
    Anything that goes wrong leaves the book as it was.
    """
    with _alone_with(book):
        start = _settle(book, key)
        settled = _state(book)
        backup = _backup_of_step(book, key, f"before upgrade {start} to {to}", tell)
        copy = upgrade_copy(book)
        try:
            tell(tr("Copying the book…"), _COPYING)
            _copy_file(book, copy)
            _migrate(book, copy, key, migrate, may_lose_rows)
            tell(tr("Reading the upgraded book through…"), MIGRATING[1])
            _seal(copy, key, to)
            _refuse_if_changed(book, settled)
            _take_place(copy, book)
        finally:
            remove_with_journals(copy)
    return backup


def restore(book: Path, key: bytes | None, backup: Path) -> Backup:
    """Put a backup in the book's place; the backup of the book as it was just before.

    The backup is read through first, under the book's key. The book's keys file stays.
    """
    with _alone_with(book):
        copy = upgrade_copy(book)
        try:
            copy_verified(backup, copy, key, read_only=True)
            _settle(book, key)
            settled = _state(book)
            before = back_up(book, key, occasion="before restore")
            _refuse_if_changed(book, settled)
            _take_place(copy, book)
        finally:
            remove_with_journals(copy)
    return before


@contextmanager
def _alone_with(book: Path) -> Iterator[None]:
    """Hold the book's lock inside the block, and word the errors of disk and engine."""
    try:
        with take_lock(book), in_words(book.name):
            yield
    except OSError as error:
        raise UserError(
            tr(
                "“{name}” could not be replaced ({reason}) and is as it was; close other programs "
                "that use it, free some space, and try again.",
                name=book.name,
                reason=reason(error),
            )
        ) from error


def _settle(book: Path, key: bytes | None) -> int:
    """Bring every committed change from the journal into the file; the book's generation.

    Only then may the journal go without taking changes with it.
    """
    connection = maintenance_connection(book, key)
    try:
        connection.execute("PRAGMA busy_timeout=0")  # nobody may be there, so nobody is waited for
        is_busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        if is_busy:
            raise UserError(busy_sentence(book.name))
        return int(connection.execute("PRAGMA user_version").fetchone()[0])
    finally:
        connection.close()


def _state(book: Path) -> tuple[int, int]:
    """What changes with every write to the file: only a settled book is told by it."""
    found = book.stat()
    return found.st_size, found.st_mtime_ns


def _refuse_if_changed(book: Path, settled: tuple[int, int]) -> None:
    """Nobody who keeps to the lock writes meanwhile; what another wrote would go with the file."""
    if _state(book) != settled:
        raise UserError(busy_sentence(book.name))


def _backup_of_step(book: Path, key: bytes | None, occasion: str, tell: Tell) -> Backup:
    """The backup from before this step: a second try does not fill the disk with equal ones."""
    changed = book.stat().st_mtime_ns
    for backup in reversed(backups_of(book)):
        if backup.occasion == occasion and backup.path.stat().st_mtime_ns >= changed:
            return backup
    return back_up(book, key, occasion=occasion, tell=part(tell, 0, _COPYING))


def _copy_file(book: Path, copy: Path) -> None:
    """Copy a settled book byte by byte, with nothing to decrypt; it is read through when done."""
    remove_with_journals(copy)
    copy.touch(mode=0o600)
    shutil.copyfile(book, copy)


def _migrate(
    book: Path,
    copy: Path,
    key: bytes | None,
    migrate: Migrate,
    may_lose_rows: Collection[str],
) -> None:
    """Run the migration on the copy, and refuse its result when rows or references went missing."""
    with _at_work_on(copy, key) as connection:
        before = row_counts(connection)
        migrate(connection)
    with _at_work_on(copy, key) as connection:
        after, orphans = row_counts(connection), _orphans(connection)
    if orphans:
        with closing(maintenance_connection(book, key)) as connection:
            orphans -= _orphans(connection)
    shrunk = [
        table
        for table, count in before.items()
        if after.get(table, 0) < count and table not in may_lose_rows
    ]
    if shrunk or orphans > 0:
        raise _lossy(shrunk)


@contextmanager
def _at_work_on(copy: Path, key: bytes | None) -> Iterator[Connection]:
    """A connection to the copy that waits for no disk: until it is sealed, the copy is waste."""
    with closing(maintenance_connection(copy, key, cache_kib=WORK_CACHE_KIB)) as connection:
        connection.execute("PRAGMA foreign_keys=OFF")
        connection.execute("PRAGMA journal_mode=DELETE")  # in a WAL every page is written twice
        connection.execute("PRAGMA synchronous=OFF")
        yield connection


def _orphans(connection: Connection) -> int:
    return len(connection.execute("PRAGMA foreign_key_check").fetchall())


def _seal(copy: Path, key: bytes | None, to: int) -> None:
    """Mark the copy as being of generation `to`, close it for good, and read it through."""
    with closing(maintenance_connection(copy, key)) as connection:
        connection.execute(f"PRAGMA user_version={to:d}")
        counts = row_counts(connection)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    verify(copy, key, counts=counts)
    sync_file(copy)


def _take_place(copy: Path, book: Path) -> None:
    """Give the copy the book's name; the book's journal, which is empty, goes before that."""
    journal = book.with_name(book.name + "-wal")
    if journal.exists() and journal.stat().st_size:
        raise UserError(busy_sentence(book.name))
    for ending in ("-wal", "-shm"):
        book.with_name(book.name + ending).unlink(missing_ok=True)
    shutil.copymode(book, copy)
    copy.replace(book)
    sync_folder(book.parent)


def _lossy(tables: list[str]) -> UserError:
    listed = ", ".join(tables) or "?"
    return UserError(
        tr(
            "The upgrade would have lost records ({tables}), so it was not done and the book is as "
            "it was; keep the older CT Desk for now and report this.",
            tables=listed,
        )
    )
