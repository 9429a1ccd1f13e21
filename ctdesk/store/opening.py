"""Opening a book file: every check in turn, and a refusal that leaves the file as it was.

Where it lies, whether it is a file at all, what its first page shows, the lock, the key, and
only then the engine: read-only until the book is known to be ours, whole and of a version we
know. A clean book costs a few milliseconds besides the passphrase.
"""

from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlcipher3 import dbapi2

from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr
from ctdesk.store.connection import APPLICATION_ID, PAGE, Connection, bare_connection, connect
from ctdesk.store.engine_errors import BookDamagedError, in_words, is_damage, is_read_only, reason
from ctdesk.store.header import Kind, kind_of, not_a_book
from ctdesk.store.integrity import Condition, condition
from ctdesk.store.keys import MARK_LENGTH, KeyFor, keys_path, missing
from ctdesk.store.lock import BookLock, take_lock
from ctdesk.store.place import place_warning
from ctdesk.store.refusals import cut, damaged, other_key, sealed_no_more, wrong_version
from ctdesk.store.telling import Tell, nobody
from ctdesk.store.unfinished import clear_unfinished

__all__ = ["OpenedFile", "PassphraseNeededError", "open_file", "place_warning", "same_file"]

Identity = tuple[int, int]


class PassphraseNeededError(UserError):
    """The book is encrypted, its keys are there, and nobody said a passphrase yet."""


@dataclass(frozen=True)
class OpenedFile:
    """A book file that passed every check, its first connection and its lock."""

    path: Path
    connection: Connection
    key: bytes | None
    lock: BookLock | None
    identity: Identity
    generation: int
    needs_upgrade: bool
    was_unclean: bool
    search_index_is_damaged: bool

    @property
    def read_only(self) -> bool:
        """Whether the file or its folder cannot be written; then nobody holds a lock either."""
        return self.lock is None

    def close(self) -> None:
        """Close the connection, which empties the journal into the book, and give the lock back."""
        try:
            self.connection.close()
        finally:
            if self.lock is not None:
                self.lock.release()


def open_file(
    path: Path, key_for: KeyFor | None = None, *, generations: range, tell: Tell = nobody
) -> OpenedFile:
    """Open a book, or refuse with a UserError and leave the file byte for byte as it was.

    `key_for` gives the key of an encrypted book from the path of its keys file, as
    `keys.by_passphrase` and `keys.by_recovery_code` do; without it such a book is
    PassphraseNeededError, or KeysMissingError. `generations` are the schema generations this
    program opens; one before the last needs an upgrade. That a book which was not closed
    properly is read through first, which takes minutes of a large one, is told to `tell`.
    """
    book = _existing(path)
    with ExitStack() as undo:
        lock = _locked(book)
        if lock is not None:
            undo.callback(lock.release)
            clear_unfinished(book)
        opened = _opened(book, lock, key_for, generations, tell)
        undo.pop_all()
    return opened


def same_file(opened: OpenedFile) -> bool:
    """Whether the book's name still stands for the file that was opened: ask before each save."""
    try:
        return _identity(opened.path) == opened.identity
    except OSError:
        return False


def _existing(path: Path) -> Path:
    """The one true path of a file that is there and holds something."""
    try:
        book = path.resolve(strict=True)
        found = book.stat()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise UserError(
            tr(
                "There is no book “{name}” there; plug in the disk it lies on, or look for it "
                "where it was moved to.",
                name=path.name,
            )
        ) from error
    except (OSError, RuntimeError, ValueError) as error:
        raise _unreadable(path, error) from error
    if book.is_dir():
        raise UserError(tr("“{name}” is a folder; choose the book inside it.", name=path.name))
    if not book.is_file():
        raise UserError(tr("“{name}” is not a file; choose a book.", name=path.name))
    if found.st_size == 0:
        raise UserError(
            tr(
                "“{name}” is empty: a copy was probably interrupted. Copy it again, or open the "
                "newest backup.",
                name=path.name,
            )
        )
    return book


def _locked(book: Path) -> BookLock | None:
    """The lock, or None where the book can only be read."""
    from os import W_OK, access

    if not (access(book, W_OK) and access(book.parent, W_OK)):
        return None
    try:
        return take_lock(book)
    except OSError as error:
        if is_read_only(error):
            return None
        raise UserError(
            tr(
                "“{name}” cannot be locked where it lies ({reason}), so two people could damage "
                "it; copy it to a disk of this computer.",
                name=book.name,
                reason=reason(error),
            )
        ) from error


def _opened(
    book: Path, lock: BookLock | None, key_for: KeyFor | None, generations: range, tell: Tell
) -> OpenedFile:
    key = _key(book, key_for)
    is_unclean = _has_journal(book)
    if is_unclean and lock is None:
        raise UserError(
            tr(
                "“{name}” was not closed properly and can only be read here, so its last changes "
                "would be missing; copy it together with “{name}-wal” to a folder you can write "
                "to, and open the copy.",
                name=book.name,
            )
        )
    if is_unclean:
        tell(tr("The book was not closed properly; it is read through…"), 0)
    with in_words(book.name):
        generation, state = _inspected(book, key, generations, is_unclean=is_unclean)
        with _damage_in_words(book):
            connection = connect(book, key, read_only=lock is None)
    return OpenedFile(
        path=book,
        connection=connection,
        key=key,
        lock=lock,
        identity=_identity(book),
        generation=generation,
        needs_upgrade=generation < generations[-1],
        was_unclean=is_unclean,
        search_index_is_damaged=state.search_index_is_damaged,
    )


def _key(book: Path, key_for: KeyFor | None) -> bytes | None:
    """The key, when the first page says that one is needed; a refusal when it is no book."""
    keys = keys_path(book)
    kind = kind_of(_first_page(book), book.stat().st_size)
    if kind is Kind.PLAIN_BOOK:
        if keys.exists():
            raise UserError(sealed_no_more(book))
        return None
    if kind in (Kind.CUT, Kind.UNKNOWN) and keys.exists():
        raise BookDamagedError(cut(book) if kind is Kind.CUT else damaged(book))
    if kind is not Kind.SEALED:
        raise UserError(not_a_book(book.name, kind))
    if key_for is not None:
        return key_for(keys)
    if not keys.exists():
        raise missing(keys)
    raise PassphraseNeededError(
        tr("“{name}” is encrypted; type its passphrase to open it.", name=book.name)
    )


def _inspected(
    book: Path, key: bytes | None, generations: range, *, is_unclean: bool
) -> tuple[int, Condition]:
    """Look at the book through a connection that cannot change it: its generation and state."""
    try:
        # A read-only connection reads the journal and cannot empty it into a book we may refuse.
        connection = bare_connection(book, key, "ro" if is_unclean else "ro&immutable=1")
    except dbapi2.DatabaseError as error:
        if not is_damage(error):
            raise
        raise _misfit(book, key) from error
    with closing(connection), _damage_in_words(book):
        _refuse_stranger(book, connection)
        generation = _pragma(connection, "user_version")
        if generation not in generations:
            raise UserError(wrong_version(book, generation, generations))
        state = condition(connection, encrypted=key is not None) if is_unclean else Condition()
        if state.damage:
            raise BookDamagedError(damaged(book, state.pages))
        return generation, state


@contextmanager
def _damage_in_words(book: Path) -> Iterator[None]:
    """Turn what the engine says of a broken file into a refusal that names the newest backup."""
    try:
        yield
    except dbapi2.DatabaseError as error:
        if not is_damage(error):
            raise
        raise BookDamagedError(damaged(book)) from error


def _refuse_stranger(book: Path, connection: Connection) -> None:
    if _pragma(connection, "application_id") != APPLICATION_ID:
        raise UserError(not_a_book(book.name, Kind.OTHER_DATABASE))


def _misfit(book: Path, key: bytes | None) -> UserError:
    """Why the first page cannot be read: the mark at its start tells a wrong key from damage."""
    mark = key[-MARK_LENGTH:] if key is not None and len(key) > MARK_LENGTH * 2 else None
    if mark is not None and _first_page(book)[:MARK_LENGTH] != mark:
        return UserError(other_key(book))
    return BookDamagedError(damaged(book, (1,)))


def _first_page(book: Path) -> bytes:
    try:
        with book.open("rb") as file:
            return file.read(PAGE)
    except OSError as error:
        raise _unreadable(book, error) from error


def _has_journal(book: Path) -> bool:
    journal = book.with_name(book.name + "-wal")
    return journal.exists() and journal.stat().st_size > 0


def _pragma(connection: Connection, name: str) -> int:
    return int(connection.execute(f"PRAGMA {name}").fetchone()[0])


def _identity(path: Path) -> Identity:
    found = path.stat()
    return found.st_dev, found.st_ino


def _unreadable(path: Path, error: Exception) -> UserError:
    if isinstance(error, PermissionError):
        return UserError(
            tr(
                "You may not read “{name}”; ask whoever looks after this computer for the right "
                "to read it, or open it with the account that made it.",
                name=path.name,
            )
        )
    told = reason(error) if isinstance(error, OSError) else type(error).__name__
    return UserError(
        tr(
            "“{name}” cannot be opened ({reason}); choose another file.",
            name=path.name,
            reason=told,
        )
    )
