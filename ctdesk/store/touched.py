"""Which rows of a table a piece of work made other in the columns that matter."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection

from ctdesk.store.chain import of_table
from ctdesk.store.slices import IN_SLICE, slices
from ctdesk.store.telling import Reached

_AT_ONCE, _PARTS = 20_000, 8
"""The index is written out after every statement, so many small ones take twice the time."""

_INDEXED = "temp.indexed"


def rows(table: str, columns: Iterable[str]) -> str:
    """The statement for the ids: of rows that came or went, and of those with another value.

    A row that was changed and changed back is not among them, nor is one that was changed in
    other columns only. It takes `:work`.
    """
    of_work = f"FROM change WHERE {of_table(table)}"
    differs = " OR ".join(f"c.before ->> '{name}' IS NOT n.\"{name}\"" for name in columns)
    return (
        f"SELECT row_id {of_work} AND operation <> 'update'"
        f" UNION SELECT c.row_id FROM (SELECT row_id, before {of_work} AND operation = 'update') c"
        f" CROSS JOIN {table} n ON n.id = c.row_id WHERE {differs}"
    )


@dataclass(frozen=True)
class Index:
    """What finds the rows of a table: `words` indexes those whose id has a condition after it."""

    table: str
    name: str
    words: str

    @property
    def stale(self) -> str:
        """The table of the ids that have to be indexed again."""
        return f"temp.stale_{self.name}"


def gather(connection: Connection, work_id: int, index: Index, statements: Iterable[str]) -> int:
    """Note the ids that the statements find as stale; how many they are."""
    run = connection.exec_driver_sql
    _empty(connection, index.stale)
    for statement in statements:
        run(f"INSERT OR IGNORE INTO {index.stale} {statement}", {"work": work_id})
    return int(run(f"SELECT count(*) FROM {index.stale}").scalar_one())


def renew(connection: Connection, work_id: int, index: Index, reached: Reached) -> None:
    """Index again what was noted as stale, some thousand rows at a time."""
    run = connection.exec_driver_sql
    _gather_indexed(connection, work_id, index)
    number = run(f"SELECT count(*) FROM {index.stale}").scalar_one()
    at_once = max(_AT_ONCE, number // _PARTS)
    taken_out = slices(connection, _INDEXED, at_once)
    put_in = slices(connection, index.stale, at_once)
    every = len(taken_out) + len(put_in)
    some = f"IN (SELECT id FROM {{}} WHERE id {IN_SLICE})"
    for done, ids in enumerate(taken_out, 1):
        run(f"DELETE FROM {index.name} WHERE rowid {some.format(_INDEXED)}", ids)
        reached(done / every)
    for done, ids in enumerate(put_in, len(taken_out) + 1):
        run(f"{index.words} {some.format(index.stale)}", ids)
        reached(done / every)


def _gather_indexed(connection: Connection, work_id: int, index: Index) -> None:
    """Note those of the stale that are in the index: who was only added is not in it yet."""
    _empty(connection, _INDEXED)
    connection.exec_driver_sql(
        f"INSERT INTO {_INDEXED} SELECT id FROM {index.stale} EXCEPT"
        f" SELECT row_id FROM change WHERE {of_table(index.table)} GROUP BY row_id"
        " HAVING sum(operation = 'delete') = 0 AND sum(operation = 'insert') > 0",
        {"work": work_id},
    )


def _empty(connection: Connection, table: str) -> None:
    connection.exec_driver_sql(f"CREATE TABLE IF NOT EXISTS {table}(id INTEGER PRIMARY KEY)")
    connection.exec_driver_sql(f"DELETE FROM {table}")


def before(table: str, column: str) -> str:
    """The statement for the values that a column had in rows that were changed or went."""
    return (
        f"SELECT before ->> '{column}' FROM change WHERE {of_table(table)} AND before IS NOT NULL"
    )
