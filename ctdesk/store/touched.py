"""Which rows of a table a piece of work made other in the columns that matter."""

from collections.abc import Iterable

from sqlalchemy import Connection

from ctdesk.store.chain import of_table


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


def gather(connection: Connection, work_id: int, statements: Iterable[str]) -> None:
    """Fill `temp.stale` with the ids that the statements find."""
    run = connection.exec_driver_sql
    run("CREATE TEMP TABLE IF NOT EXISTS stale(id INTEGER PRIMARY KEY)")
    run("DELETE FROM temp.stale")
    for statement in statements:
        run(f"INSERT OR IGNORE INTO temp.stale {statement}", {"work": work_id})


def take_out(connection: Connection, work_id: int, index: str, table: str) -> None:
    """Take those in `temp.stale` out of an index; who was only added is not in it yet."""
    connection.exec_driver_sql(
        f"DELETE FROM {index} WHERE rowid IN (SELECT id FROM temp.stale EXCEPT"
        f" SELECT row_id FROM change WHERE {of_table(table)} GROUP BY row_id"
        " HAVING sum(operation = 'delete') = 0 AND sum(operation = 'insert') > 0)",
        {"work": work_id},
    )


def before(table: str, column: str) -> str:
    """The statement for the values that a column had in rows that were changed or went."""
    return (
        f"SELECT before ->> '{column}' FROM change WHERE {of_table(table)} AND before IS NOT NULL"
    )
