"""Which rows of a table a piece of work made other in the columns that matter."""

from collections.abc import Iterable

from ctdesk.store.chain import OF_WORK


def rows(table: str, columns: Iterable[str]) -> str:
    """The statement for the ids: of rows that came or went, and of those with another value.

    A row that was changed and changed back is not among them, nor is one that was changed in
    other columns only. It takes `:work`.
    """
    of_table = f"FROM change WHERE {OF_WORK} AND table_name = '{table}'"
    differs = " OR ".join(f"c.before ->> '{name}' IS NOT n.\"{name}\"" for name in columns)
    return (
        f"SELECT row_id {of_table} AND operation <> 'update'"
        f" UNION SELECT c.row_id FROM (SELECT row_id, before {of_table} AND operation = 'update') c"
        f" JOIN {table} n ON n.id = c.row_id WHERE {differs}"
    )


def before(table: str, column: str) -> str:
    """The statement for the values that a column had in rows that were changed or went."""
    return (
        f"SELECT before ->> '{column}' FROM change"
        f" WHERE {OF_WORK} AND table_name = '{table}' AND before IS NOT NULL"
    )
