"""Many rows taken some thousand at a time, so that long work can tell how far it is."""

from sqlalchemy import Connection

_LOWEST = -(2**63)

IN_SLICE = "BETWEEN ? AND ?"
"""The condition on an id of a slice."""


def slices(connection: Connection, table: str, at_once: int = 20_000) -> list[tuple[int, int]]:
    """The first and last id of so many rows of a table at a time, in order."""
    ends = connection.exec_driver_sql(
        f"SELECT id FROM (SELECT id, row_number() OVER (ORDER BY id) AS n FROM {table})"
        f" WHERE n % {at_once} = 0 UNION SELECT max(id) FROM {table} HAVING max(id) NOT NULL"
        " ORDER BY id"
    ).scalars()
    every = list(ends)
    return list(zip((_LOWEST, *(last + 1 for last in every)), every, strict=False))
