"""One program per book: a lock of the operating system on `NAME.ctdesk.lock` beside it.

The system gives the lock free when its holder ends, in whatever way, so a lock file that was
left behind never keeps anybody out. The note inside only says who holds it.
"""

import json
import os
import sys
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr

_LOCKED_BYTE = 0x7FFF_0000  # far behind the note: Windows keeps others from reading locked bytes
_LONGEST_NOTE = 2000


class AlreadyOpenError(UserError):
    """Another program (or another window) has the book open."""


class BookLock:
    """The lock on one book, held until `release()` or the end of the program."""

    def __init__(self, path: Path, handle: int) -> None:
        self.path = path
        self._handle: int | None = handle

    def release(self) -> None:
        """Give the book free; a second call does nothing."""
        handle, self._handle = self._handle, None
        if handle is None:
            return
        if os.name == "nt":
            os.close(handle)
        # Whoever opened the file before it went will see that it is gone, and take a new one.
        with suppress(OSError):  # where somebody else is opening it, the file stays theirs
            self.path.unlink(missing_ok=True)
        if os.name != "nt":
            os.close(handle)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()


def lock_path(book: Path) -> Path:
    """Where the lock of a book lies, by whichever name the book is called."""
    real = book.resolve()
    return real.with_name(real.name + ".lock")


def take_lock(book: Path) -> BookLock:
    """Hold the book for this program alone; AlreadyOpenError names who holds it otherwise.

    A folder that cannot be written is an OSError: such a book is read without a lock.
    """
    path = lock_path(book)
    while True:
        handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
        try:
            if not _try_lock(handle):
                raise AlreadyOpenError(_held(book, _note(handle)))
            if _is_at(path, handle):
                _write_note(handle)
                return BookLock(path, handle)
        except BaseException:
            os.close(handle)
            raise
        os.close(handle)  # its holder removed it in between


if sys.platform == "win32":
    import msvcrt

    def _try_lock(handle: int) -> bool:
        os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try_lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


def _is_at(path: Path, handle: int) -> bool:
    try:
        there = path.stat()
    except FileNotFoundError:
        return False
    here = os.fstat(handle)
    return (there.st_dev, there.st_ino) == (here.st_dev, here.st_ino)


def _write_note(handle: int) -> None:
    from ctdesk.kernel.clock import now

    note = {"pid": os.getpid(), "host": _host(), "user": _user(), "since": now()}
    os.ftruncate(handle, 0)
    os.lseek(handle, 0, os.SEEK_SET)
    os.write(handle, json.dumps(note).encode())


def _note(handle: int) -> dict[str, object]:
    """Who holds the lock, as far as the note says; it may be half written."""
    os.lseek(handle, 0, os.SEEK_SET)
    try:
        note = json.loads(os.read(handle, _LONGEST_NOTE))
    except (ValueError, OSError):
        return {}
    return note if isinstance(note, dict) else {}


def _held(book: Path, note: dict[str, object]) -> str:
    if not {"pid", "host", "user", "since"} <= note.keys():
        return tr(
            "“{name}” is open in another window or program; close it there and try again.",
            name=book.name,
        )
    words = {"name": book.name, "user": note["user"], "since": _local(str(note["since"]))}
    if note["host"] == _host():
        return tr(
            "“{name}” is already open on this computer (by {user}, since {since}, process {pid}); "
            "go to that window, or close it and try again.",
            **words,
            pid=note["pid"],
        )
    return tr(
        "“{name}” is open on the computer {host} (by {user}, since {since}); close it there and "
        "try again.",
        **words,
        host=note["host"],
    )


def _local(stamp: str) -> str:
    from datetime import datetime

    try:
        return datetime.fromisoformat(stamp).astimezone().strftime("%Y-%m-%d %H:%M")
    except ValueError:
        return stamp


def _host() -> str:
    """The computer's name; `platform` would tell it too, after importing half a library."""
    return os.environ.get("COMPUTERNAME", "") if os.name == "nt" else os.uname().nodename


def _user() -> str:
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "?"
