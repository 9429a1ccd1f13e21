"""One connection for reading on the bare driver, which another thread may interrupt."""

import threading
from collections.abc import Callable, Sequence
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any

from ctdesk.kernel.errors import Cancelled
from ctdesk.kernel.text import sort_key
from ctdesk.store.engine_errors import in_words

if TYPE_CHECKING:
    from ctdesk.store.connection import Connection


class Reader:
    """Reads with one statement at a time, on a connection made when it is first needed.

    `name` is the book's file, for a refusal. Rows can be ordered by `in_order(text)`, as people
    read words.
    """

    def __init__(self, connect: Callable[[], "Connection"], name: str) -> None:
        self.reading = threading.RLock()
        self._connect = connect
        self._name = name
        self._closing = threading.Lock()
        self._is_closed = False
        self._interruptions = 0

    @cached_property
    def connection(self) -> "Connection":
        """The driver's connection."""
        made = self._connect()
        made.create_function("in_order", 1, _in_order, deterministic=True)
        return made

    def rows(self, statement: str, values: Sequence[object] | dict[str, Any] = ()) -> list[Any]:
        """The rows of a statement as tuples; Cancelled when it was interrupted or closed."""
        with self.reading, in_words(self._name):
            if self._is_closed:
                raise Cancelled
            return list(self.connection.execute(statement, values))

    def not_interrupted(self) -> Callable[[], None]:
        """What raises Cancelled once somebody interrupts from now on.

        For those who go on working at what a statement gave them.
        """
        before = self._interruptions

        def check() -> None:
            if self._interruptions != before:
                raise Cancelled

        return check

    def interrupt(self) -> None:
        """Stop the statement that runs now, if one does; for any thread."""
        self._interruptions += 1
        with self._closing:
            if self._is_connected() and not self._is_closed:
                self.connection.interrupt()

    def close(self) -> None:
        """Stop the statement that runs and close the connection."""
        self.interrupt()
        with self.reading, self._closing:
            self._is_closed = True
            if self._is_connected():
                self.connection.close()

    def _is_connected(self) -> bool:
        return "connection" in self.__dict__


@lru_cache(maxsize=1 << 13)
def _key_of(start: str) -> str:
    return sort_key(start)


def _in_order(text: object) -> str | None:
    """What rows are ordered by that hold this text; cached, as a column repeats few words."""
    return None if text is None else _key_of(str(text)[:120])
