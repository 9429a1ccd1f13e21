"""What the engine complains of, worded for the person at the desk."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager

from sqlcipher3 import dbapi2

from ctdesk.kernel.errors import Cancelled, UserError
from ctdesk.kernel.i18n import tr

_BUSY, _LOCKED, _READONLY, _IOERR, _CORRUPT = 5, 6, 8, 10, 11
_FULL, _CANTOPEN, _NOTADB = 13, 14, 26
_INTERRUPT = 9

_SAID = {
    "disk is full": _FULL,
    "disk i/o error": _IOERR,
    "readonly database": _READONLY,
    "database is locked": _BUSY,
    "unable to open": _CANTOPEN,
    "malformed": _CORRUPT,
    "interrupted": _INTERRUPT,
}


class BookDamagedError(UserError):
    """The file is a book, and part of it cannot be read any more."""


def engine_code(error: BaseException) -> int:
    """The engine's primary result code of an error, 0 when it neither carries nor says one."""
    code = int(getattr(error, "sqlite_errorcode", 0)) & 0xFF
    said = str(error).lower()
    # WORKAROUND: the driver's backup() raises with the engine's words and without its code.
    return code or next((found for words, found in _SAID.items() if words in said), 0)


def is_damage(error: BaseException) -> bool:
    """Whether the engine says that the file itself is broken (or the key does not fit it)."""
    return engine_code(error) in (_CORRUPT, _NOTADB)


def worded(error: BaseException, name: str) -> UserError | None:
    """The sentence for an engine error on the file `name`; None when the error is a bug of ours.

    A stick that was pulled out is not damage, and says so: nothing is repaired for it.
    """
    if not isinstance(error, dbapi2.Error):
        return None
    sentences = {
        _FULL: tr(
            "The disk that holds “{name}” is full; nothing of this step was saved. Free some "
            "space and try again.",
            name=name,
        ),
        _READONLY: tr(
            "“{name}” cannot be changed where it lies; copy it to a folder you may write to, "
            "and open it there.",
            name=name,
        ),
        _IOERR: tr(
            "The disk that holds “{name}” does not answer; plug it in again and try once more. "
            "What was saved before is safe.",
            name=name,
        ),
        _CANTOPEN: tr(
            "“{name}” cannot be opened where it lies; plug its disk in again, or ask for the "
            "right to open it, and try once more.",
            name=name,
        ),
        _BUSY: busy_sentence(name),
        _LOCKED: busy_sentence(name),
    }
    code = engine_code(error)
    if code in (_CORRUPT, _NOTADB):
        return BookDamagedError(damaged_sentence(name))
    return UserError(sentences[code]) if code in sentences else None


@contextmanager
def in_words(name: str) -> Iterator[None]:
    """Turn the engine's errors on `name` into sentences, an interruption into Cancelled."""
    try:
        yield
    except dbapi2.Error as error:
        if engine_code(error) == _INTERRUPT:
            raise Cancelled from error
        told = worded(error, name)
        if told is None:
            raise
        raise told from error


def busy_sentence(name: str) -> str:
    """Another program is writing and did not finish in time."""
    return tr("Another program is writing to “{name}”; wait a moment and try again.", name=name)


def damaged_sentence(name: str) -> str:
    """Part of the file cannot be read, and where is not known."""
    return tr(
        "“{name}” is damaged and was left as it is; open its newest backup, and keep the damaged "
        "file until you have seen that nothing is missing.",
        name=name,
    )


def is_read_only(error: OSError) -> bool:
    """Whether the system refused because the place may not be written to."""
    return isinstance(error, PermissionError) or error.errno == errno.EROFS


def reason(error: OSError) -> str:
    """The system's own short reason, without the path."""
    return error.strerror or os.strerror(error.errno or 0)
