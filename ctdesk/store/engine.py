"""The SQLAlchemy engine over the one connection recipe; imported with the first write or read."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

DEFERRED = {"book_begin": "DEFERRED"}
"""Execution options of a connection that only reads."""


def make_engine(connect: Callable[[], Any]) -> Engine:
    """An engine whose writers begin IMMEDIATE, so that they wait for each other and never clash.

    `connect` returns a driver connection in autocommit mode; keys never pass through a URL
    and bound values never into an error text.
    """
    import sqlcipher3.dbapi2 as driver

    engine = create_engine(
        "sqlite+pysqlite://",
        creator=connect,
        module=driver,
        poolclass=QueuePool,
        pool_size=2,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    event.listen(engine, "checkin", _end)
    return engine


def _begin(connection: Connection) -> None:
    mode = connection.get_execution_options().get("book_begin", "IMMEDIATE")
    connection.exec_driver_sql(f"BEGIN {mode}")


def _end(driver: Any, _record: object) -> None:
    """Free the book of a transaction whose commit was refused; the engine leaves it open."""
    if driver is not None and driver.in_transaction:
        driver.rollback()
