"""Backups: whole, verified copies of a book in the folder `NAME backups` beside it.

A copy is made under another name, read back page by page, compared with the book, brought to
the disk, and only then named. What carries a backup's name is a book that opens.
"""

import re
import shutil
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from ctdesk.kernel.errors import UserError
from ctdesk.kernel.files import sync_file, sync_folder, write_bytes
from ctdesk.kernel.i18n import tr
from ctdesk.store.connection import APPLICATION_ID, bare_connection, maintenance_connection
from ctdesk.store.engine_errors import BookDamagedError, damaged_sentence, in_words, reason
from ctdesk.store.integrity import condition, row_counts
from ctdesk.store.keys import keys_path
from ctdesk.store.telling import Tell, nobody
from ctdesk.store.thinning import from_the_future, to_discard
from ctdesk.store.unfinished import PART, backups_folder, remove_with_journals

_STAMP = "%Y-%m-%d %H-%M-%S"
_NAMED = re.compile(r" (\d{4}-\d\d-\d\d \d\d-\d\d-\d\d)(?: (.+))?\.ctdesk")
_SPARE_BYTES = 4 * 1024 * 1024


@dataclass(frozen=True, order=True)
class Backup:
    """One backup: when it was taken (on the office's clock), for what occasion, and where it is."""

    taken: datetime
    occasion: str
    path: Path


def back_up(
    book: Path,
    key: bytes | None,
    *,
    folder: Path | None = None,
    occasion: str = "",
    read_only: bool = False,
    tell: Tell = nobody,
) -> Backup:
    """Copy the book as it is now into its backups folder, or another one such as a USB stick.

    Others may read and write the book meanwhile. The backup opens with the same passphrases:
    its keys file lies beside it. An `occasion` (“before upgrade 3 to 4”) becomes part of the
    name and keeps the backup from being thinned out. `read_only` is for a book that was opened
    so. A failure is a UserError and leaves nothing.
    """
    target = folder or backups_folder(book)
    try:
        target.mkdir(mode=0o700, exist_ok=True)
        _refuse_if_too_full(book, target)
        backup = _free_name(book, target, occasion)
        part = backup.path.with_name(backup.path.name + PART)
        try:
            copy_verified(book, part, key, read_only=read_only, tell=tell)
            _take_name(part, backup.path, keys_path(book))
        finally:
            remove_with_journals(part)
    except OSError as error:
        raise _failed(target, reason(error)) from error
    return backup


def copy_verified(
    book: Path,
    copy: Path,
    key: bytes | None,
    *,
    read_only: bool = False,
    tell: Tell = nobody,
) -> None:
    """A copy of the book at one moment, read back, equal in every table's count, on the disk.

    `read_only` is for a book that nobody has open: nothing is written beside it.
    """
    with in_words(book.name):
        tell(tr("Making a backup…"), 0)
        counts = _copied(book, copy, key, read_only=read_only)
        tell(tr("Reading the backup through…"), 0.3)
        if not _is_whole(copy, key, counts):
            raise _blamed(book, copy, key, read_only=read_only)
    sync_file(copy)


def verify(copy: Path, key: bytes | None, *, counts: dict[str, int] | None = None) -> None:
    """Read a closed copy page by page and compare its row counts, if given; UserError otherwise."""
    if not _is_whole(copy, key, counts):
        raise _not_as_written(copy)


def backups_of(book: Path, folder: Path | None = None) -> list[Backup]:
    """The backups of a book, oldest first."""
    place = folder or backups_folder(book)
    if not place.is_dir():
        return []
    found = (_named(book, path) for path in place.iterdir())
    return sorted(backup for backup in found if backup is not None)


def thin(book: Path, now: datetime, folder: Path | None = None) -> list[Backup]:
    """Remove the backups that `to_discard` names; those with an occasion stay. What was removed."""
    routine = [backup for backup in backups_of(book, folder) if not backup.occasion]
    doomed = to_discard([backup.taken for backup in routine], now)
    gone = [backup for backup in routine if backup.taken in doomed]
    for backup in gone:
        backup.path.unlink(missing_ok=True)
        keys_path(backup.path).unlink(missing_ok=True)
    return gone


def clock_warning(book: Path, now: datetime) -> str | None:
    """A sentence when backups carry dates that have not come yet."""
    times = [backup.taken for backup in backups_of(book)]
    future = from_the_future(times, now)
    if not future:
        return None
    return tr(
        "A backup of “{name}” is dated {date}, which has not come yet; check the date of this "
        "computer.",
        name=book.name,
        date=f"{max(future):%Y-%m-%d}",
    )


def _copied(book: Path, copy: Path, key: bytes | None, *, read_only: bool) -> dict[str, int]:
    """Copy in one step (in many, a busy writer makes it start over for ever); the row counts."""
    remove_with_journals(copy)
    copy.touch(mode=0o600)
    source = maintenance_connection(book, key, read_only=read_only)
    try:
        target = bare_connection(copy, key, "rw")
        try:
            # The copy counts only once it is verified and synced, so its own journal is waste.
            target.execute("PRAGMA journal_mode=MEMORY")
            target.execute("PRAGMA synchronous=OFF")
            source.execute("BEGIN")
            counts = row_counts(source)
            source.backup(target, pages=-1)
            source.execute("COMMIT")
        finally:
            target.close()
    finally:
        source.close()
    return counts


def _is_whole(copy: Path, key: bytes | None, counts: dict[str, int] | None) -> bool:
    connection = bare_connection(copy, key, "ro&immutable=1")
    try:
        is_ours = connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        is_whole = is_ours and not condition(connection, encrypted=key is not None).damage
        return is_whole and (counts is None or row_counts(connection) == counts)
    finally:
        connection.close()


def _blamed(book: Path, copy: Path, key: bytes | None, *, read_only: bool) -> UserError:
    """Whether the book or the disk of the copy is to blame for a copy that is not whole."""
    source = maintenance_connection(book, key, read_only=read_only)
    try:
        is_damaged = condition(source, encrypted=key is not None).damage
    finally:
        source.close()
    return BookDamagedError(damaged_sentence(book.name)) if is_damaged else _not_as_written(copy)


def _take_name(part: Path, target: Path, keys: Path) -> None:
    beside = keys_path(target)
    if keys.exists():
        write_bytes(beside, keys.read_bytes(), private=True)
    try:
        part.replace(target)
    except OSError:
        beside.unlink(missing_ok=True)
        raise
    sync_folder(target.parent)


def _free_name(book: Path, folder: Path, occasion: str) -> Backup:
    """The name of a backup taken now; two in one second get times a second apart."""
    taken = datetime.now().replace(microsecond=0)
    while True:
        words = " ".join(filter(None, (book.stem, taken.strftime(_STAMP), occasion)))
        path = folder / f"{words}.ctdesk"
        if not path.exists():
            return Backup(taken, occasion, path)
        taken += timedelta(seconds=1)


def _named(book: Path, path: Path) -> Backup | None:
    if not path.name.startswith(book.stem):
        return None
    match = _NAMED.fullmatch(path.name[len(book.stem) :])
    if match is None:
        return None
    try:
        return Backup(datetime.strptime(match[1], _STAMP), match[2] or "", path)
    except ValueError:
        return None


def _refuse_if_too_full(book: Path, folder: Path) -> None:
    journal = book.with_name(book.name + "-wal")
    needed = book.stat().st_size + _SPARE_BYTES
    if journal.exists():
        needed += journal.stat().st_size
    if shutil.disk_usage(folder).free < needed:
        raise UserError(
            tr(
                "The disk of “{folder}” has too little room for a backup; free {megabytes} MB or "
                "choose another folder.",
                folder=folder.name,
                megabytes=-(-needed // 1_000_000),
            )
        )


def _not_as_written(copy: Path) -> UserError:
    return UserError(
        tr(
            "The copy “{name}” did not read back as it was written; the disk may be failing. Try "
            "again on another disk.",
            name=copy.name.removesuffix(PART),
        )
    )


def _failed(folder: Path, why: str) -> UserError:
    return UserError(
        tr(
            "The backup could not be written to “{folder}” ({reason}); free some space or choose "
            "another folder, and try again.",
            folder=folder.name,
            reason=why,
        )
    )
