"""The end of a large step, when the engine works alone: how far it is, and a way out of it."""

from types import TracebackType
from typing import Any, Self

from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError

from ctdesk.kernel.errors import Cancelled
from ctdesk.store.telling import Reached

WRITTEN = 0.6
"""How far a large step is when its records are written; what they are found by takes the rest."""

_STEPS = 20_000
"""Steps of the engine's program between two looks."""


class Finishing:
    """Around a piece of work: once it watches, `told` may raise Cancelled.

    It hears fractions from WRITTEN on. What was broken off ends in Cancelled, and nothing of the
    work is written.
    """

    def __init__(self, told: Reached) -> None:
        self._told = told
        self._reached = WRITTEN
        self._driver: Any = None
        self._stopped: Cancelled | None = None

    def reached(self, fraction: float) -> None:
        """For the piece of work, which tells how far its end is."""
        self._reached = WRITTEN + (1 - WRITTEN) * fraction
        self._told(self._reached)

    def watch(self, connection: Connection) -> None:
        """From now on ask every few steps whether to go on."""
        self._driver = connection.connection.dbapi_connection
        self._driver.set_progress_handler(self._look, _STEPS)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        if self._driver is not None:
            self._driver.set_progress_handler(None, 0)
        if self._stopped is not None and isinstance(error, DatabaseError):
            raise self._stopped from error

    def _look(self) -> int:
        """Whether the engine is to stop, in whatever statement it is."""
        try:
            self._told(self._reached)
        except Cancelled as stopped:
            self._stopped = stopped
        return int(self._stopped is not None)
