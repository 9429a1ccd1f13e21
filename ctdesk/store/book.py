"""A book that is open: one file, its lock, and the ways to read it and to write to it."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from sqlcipher3 import dbapi2

from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr
from ctdesk.store import remembered
from ctdesk.store.connection import WORK_CACHE_KIB, connect
from ctdesk.store.engine_errors import in_words
from ctdesk.store.opening import OpenedFile, same_file
from ctdesk.store.reader import Reader
from ctdesk.store.telling import Reached, unwatched

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine
    from sqlalchemy.orm import Session

    from ctdesk.store.backup import Backup
    from ctdesk.store.journal import Changes

Kept = TypeVar("Kept")


class Book:
    """One open book. `actor` is who works in it, as the history will say.

    `searcher` is a second connection, so that a search neither waits for other reading nor
    delays it.

    Reads of the tables go through `rows` on the bare driver, so that a window can show its
    first rows before SQLAlchemy is imported; everything else uses `read()` and `work()`. What
    keeps any of them from the file, such as a damaged page, is a UserError.
    """

    def __init__(self, opened: OpenedFile, *, actor: str) -> None:
        self._opened = opened
        self.actor = actor
        self._listeners: list[Callable[[Changes], None]] = []
        self._reader = Reader(lambda: opened.connection, opened.path.name)
        self.searcher = Reader(
            lambda: connect(opened.path, opened.key, read_only=opened.read_only), opened.path.name
        )
        self._remembered: dict[str, str] = {}
        self._companions: dict[object, Any] = {}
        self._is_closed = False

    @property
    def path(self) -> Path:
        """The book's file."""
        return self._opened.path

    @property
    def name(self) -> str:
        """The name of the file without its ending."""
        return self.path.stem

    @property
    def is_encrypted(self) -> bool:
        """Whether the file can be read only with a key."""
        return self._opened.key is not None

    @property
    def is_read_only(self) -> bool:
        """Whether the file can only be read here."""
        return self._opened.read_only

    def work(
        self,
        label: str,
        *,
        kind: str = "do",
        undoes: int | None = None,
        reached: Reached = unwatched,
    ) -> AbstractContextManager["Session"]:
        """One piece of work: a session, one transaction, one undo step named by `label`.

        `reached` hears how far its end is, from 0 to 1, and may raise: then nothing is written.
        """
        from ctdesk.store.work import piece_of_work

        self._refuse_if_unwritable()
        return piece_of_work(
            self._engine,
            self.path.name,
            label,
            self.actor,
            self._tell,
            kind=kind,
            undoes=undoes,
            reached=reached,
        )

    @contextmanager
    def read(self) -> Iterator["Connection"]:
        """A connection that reads one state of the book throughout the block."""
        from ctdesk.store.engine import DEFERRED
        from ctdesk.store.faults import engine_errors_in_words

        with (
            engine_errors_in_words(self.path.name),
            self._engine.connect().execution_options(**DEFERRED) as connection,
        ):
            yield connection

    def rows(self, statement: str, values: Sequence[object] | dict[str, Any] = ()) -> list[Any]:
        """The rows of a statement as tuples, read by the bare driver."""
        return self._reader.rows(statement, values)

    def companion(self, make: Callable[["Book"], Kept]) -> Kept:
        """The one object `make` makes of this book, kept as long as the book is open."""
        with self._reader.reading:
            if make not in self._companions:
                self._companions[make] = make(self)
            kept: Kept = self._companions[make]
            return kept

    def remembered(self, name: str, make: Callable[[], str]) -> str:
        """The text kept under `name` by this very program, made and kept now if it is not."""
        with self._reader.reading, in_words(self.path.name):
            connection = self._reader.connection
            found = self._remembered.get(name) or remembered.recall(connection, name)
            if found is None:
                found = make()
                self._remember(name, found)
            self._remembered[name] = found
            return found

    def _remember(self, name: str, content: str) -> None:
        """Spare the next start some work; a full disk is no reason not to read the book."""
        if not self.is_read_only:
            with suppress(dbapi2.OperationalError):
                remembered.remember(self._reader.connection, name, content)

    def draft(self, place: str) -> str | None:
        """The unfinished typing kept for a place, if any."""
        found = self.rows("SELECT content FROM draft WHERE place = ?", (place,))
        return found[0][0] if found else None

    def keep_draft(self, place: str, content: str | None) -> None:
        """Keep unfinished typing for a place, or forget it with None; no journal, no undo."""
        from ctdesk.kernel.clock import now

        if self.is_read_only:
            return
        if content is None:
            self.rows("DELETE FROM draft WHERE place = ?", (place,))
        else:
            self.rows(
                "INSERT INTO draft(place, content, at) VALUES (?, ?, ?) ON CONFLICT(place)"
                " DO UPDATE SET content = excluded.content, at = excluded.at",
                (place, content, now()),
            )

    def back_up(self, folder: Path | None = None) -> "Backup":
        """Put a verified copy of the book as it is now into its backups folder, or another one."""
        from ctdesk.store.backup import back_up

        opened = self._opened
        return back_up(opened.path, opened.key, folder=folder, read_only=opened.read_only)

    def subscribe(
        self, listener: Callable[["Changes"], None], *, is_first: bool = False
    ) -> Callable[[], None]:
        """Be told after each piece of work what changed; call the answer to stop listening.

        `is_first` is for what is kept of the book: it must know before those who then ask it.
        """
        self._listeners.insert(0 if is_first else len(self._listeners), listener)
        return lambda: self._listeners.remove(listener)

    def close(self) -> None:
        """Close every connection and give the book free for others."""
        if self._is_closed:
            return
        self._is_closed = True
        if "_engine" in self.__dict__:
            self._engine.dispose()
        self._companions.clear()
        self.searcher.close()
        with self._reader.reading:
            self._opened.close()

    @cached_property
    def _engine(self) -> "Engine":
        from ctdesk.store.chain import payload_hash
        from ctdesk.store.engine import make_engine

        def open_another() -> Any:
            opened = self._opened
            connection = connect(
                opened.path, opened.key, read_only=opened.read_only, cache_kib=WORK_CACHE_KIB
            )
            connection.create_function("payload_hash", 1, payload_hash, deterministic=True)
            return connection

        return make_engine(open_another)

    def _tell(self, changes: "Changes") -> None:
        for listener in list(self._listeners):
            listener(changes)

    def _refuse_if_unwritable(self) -> None:
        if self.is_read_only:
            raise UserError(
                tr(
                    "“{name}” can only be read here; copy it to a folder you can write to and "
                    "open the copy.",
                    name=self.name,
                )
            )
        if not same_file(self._opened):
            raise UserError(
                tr(
                    "The file of “{name}” was moved or replaced while it was open; close the "
                    "program, put the file back and open it again.",
                    name=self.name,
                )
            )
