"""The one recipe by which a book file is opened; every connection of the program is made here.

The order of the statements matters and was measured: the key before anything is read, one
read to see that the key fits, then the settings that make a reported save survive a power cut.
"""

import os
from collections.abc import Callable
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from sqlcipher3 import dbapi2

from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr
from ctdesk.kernel.text import fold, indexed

if TYPE_CHECKING:
    from sqlite3 import (
        Connection as Connection,
    )  # the driver is a build of the same code and has no types
else:
    Connection = dbapi2.Connection

APPLICATION_ID = 0x43544442  # "CTDB", in the header of every book
PLAIN_HEADER = b"SQLite format 3\x00"
PAGE = 4096

ENCRYPTED_CACHE_KIB = 8192  # a page read again is decrypted again; two connections have it
PLAIN_CACHE_KIB = 2048  # the system caches the pages of an unencrypted book already
WORK_CACHE_KIB = 61440  # a large piece of work that outgrows its cache writes pages twice

_OLDEST_ENGINE = (3, 51, 3)  # earlier ones can damage a book when the journal starts over
_FORBIDDEN = frozenset({dbapi2.SQLITE_ATTACH, dbapi2.SQLITE_DETACH})
_OK, _DENY = int(dbapi2.SQLITE_OK), int(dbapi2.SQLITE_DENY)

_SETTINGS = (
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA busy_timeout=5000",
    "PRAGMA secure_delete=ON",
    "PRAGMA temp_store=MEMORY",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON",
    "PRAGMA mmap_size=0",
)


def connect(
    path: Path,
    key: bytes | None,
    *,
    read_only: bool = False,
    create: bool = False,
    cache_kib: int | None = None,
) -> Connection:
    """A connection for everyday work; it can neither attach other files nor vacuum.

    `key` is what `keys.unlock` gives (48 bytes: key and salt; 32 bytes without a salt also do),
    or None for a book that is not encrypted. `read_only` is for a file or folder that cannot
    be written: it must not be used while a journal (`-wal`) lies beside the book. A key that
    does not fit, like damage to the first page, is a `dbapi2.DatabaseError`.
    """
    if create:
        _create(path, key)
    connection = maintenance_connection(path, key, read_only=read_only, cache_kib=cache_kib)
    connection.set_authorizer(_authorise)
    return connection


def maintenance_connection(
    path: Path, key: bytes | None, *, read_only: bool = False, cache_kib: int | None = None
) -> Connection:
    """The same connection without the guard on attaching, which vacuuming needs to do its work."""
    connection = bare_connection(path, key, "ro&immutable=1" if read_only else "rw")
    try:
        if not read_only:
            connection.execute("PRAGMA journal_mode=WAL")
        for setting in _SETTINGS:
            connection.execute(setting)
        connection.execute(f"PRAGMA cache_size=-{cache_kib or _cache_kib(key)}")
        _add_words(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def bare_connection(path: Path, key: bytes | None, mode: str) -> Connection:
    """A connection that has changed nothing in the file yet: `mode` is rw, ro or ro&immutable=1.

    A missing file is never made. The settings of the recipe are not set. Only the first page is
    read, to see that the key fits: the schema takes forty times as long.
    """
    _engine_is_fit()
    connection: Connection = dbapi2.connect(
        _address(path, mode), uri=True, isolation_level=None, check_same_thread=False, timeout=5
    )
    try:
        connection.execute("PRAGMA cipher_log_level=NONE")
        if key is not None:
            connection.set_key(  # type: ignore[attr-defined]
                f"x'{key.hex()}'".encode()
            )
        connection.execute("PRAGMA user_version").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def in_memory() -> Connection:
    """A connection to an empty database that is nowhere on a disk."""
    _engine_is_fit()
    connection: Connection = dbapi2.connect(
        ":memory:", isolation_level=None, check_same_thread=False
    )
    _add_words(connection)
    return connection


def _add_words(connection: Connection) -> None:
    """The functions by which texts and names are indexed."""
    connection.create_function("fold", 1, _folded, deterministic=True)
    connection.create_function("index_words", 1, _indexed, deterministic=True)
    connection.create_function("index_names", 1, _indexed_names, deterministic=True)
    connection.create_function("name_keys", 9, _name_keys, deterministic=True)


def _address(path: Path, mode: str) -> str:
    place = quote(path.absolute().as_posix(), safe="/:")
    # Windows: C:/… needs a slash before it, and //server/share two more to be no host of the URI.
    lead = "//" if place.startswith("//") else "" if place.startswith("/") else "/"
    return f"file:{lead}{place}?mode={mode}"


def _cache_kib(key: bytes | None) -> int:
    return PLAIN_CACHE_KIB if key is None else ENCRYPTED_CACHE_KIB


def _authorise(action: int, *_about: object) -> int:
    return _DENY if action in _FORBIDDEN else _OK


def _folded(text: object) -> str | None:
    return None if text is None else fold(str(text))


def _indexed(text: object) -> str | None:
    return None if text is None else indexed(str(text))


def _name_keys(*fields: Any) -> str:
    return _keys_of()(*fields)


@cache
def _keys_of() -> Callable[..., str]:
    from ctdesk.kernel.names import keys_of

    return keys_of


_indexed_names = lru_cache(maxsize=4096)(_indexed)
"""The same for texts that come many times, such as the names of organisations and countries."""


def _create(path: Path, key: bytes | None) -> None:
    """Make an empty book, its owner's alone, marked as ours before anything else is in it."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except OSError as error:
        raise _cannot_be_made(path, error) from error
    try:
        connection = bare_connection(path, key, "rw")
        try:
            connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        finally:
            connection.close()
        with path.open("rb") as file:
            is_plain = file.read(len(PLAIN_HEADER)) == PLAIN_HEADER
        if is_plain is not (key is None):
            raise RuntimeError("the new book is not encrypted as it was asked to be")
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def _cannot_be_made(path: Path, error: OSError) -> UserError:
    if isinstance(error, FileExistsError):
        return UserError(
            tr("There is a file named “{name}” already; choose another name.", name=path.name)
        )
    return UserError(
        tr(
            "The book “{name}” could not be made there ({reason}); choose another folder.",
            name=path.name,
            reason=error.strerror or type(error).__name__,
        )
    )


@cache
def _engine_is_fit() -> None:
    """Refuse to touch any book with an engine that lacks encryption, search or a known repair."""
    probe = dbapi2.connect(":memory:")
    try:
        cipher = probe.execute("PRAGMA cipher_version").fetchone()
        options = {option for (option,) in probe.execute("PRAGMA compile_options")}
    finally:
        probe.close()
    if dbapi2.sqlite_version_info < _OLDEST_ENGINE or not cipher or "ENABLE_FTS5" not in options:
        raise RuntimeError(
            f"unfit database engine: SQLite {dbapi2.sqlite_version}, cipher {cipher}, "
            f"FTS5 {'ENABLE_FTS5' in options}"
        )
