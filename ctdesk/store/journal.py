"""The journal: triggers generated from the model, and the beginning and end of a piece of work.

Inserts write the key, updates and deletes the row as it was; nothing can forget to log, and a
write outside a piece of work is refused by the table itself.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, Table

from ctdesk.kernel.clock import now
from ctdesk.kernel.uuids import new_uuid
from ctdesk.model.catalogue import entities
from ctdesk.store.chain import OF_WORK, seal

_NUMBER = re.compile("[0-9]+")

HANDED_OUT = "out"
"""The kind of a work that changes nothing and notes what left the book."""


@dataclass(frozen=True)
class Changes:
    """What a finished piece of work changed: its label, and the ids of the rows by table."""

    work_id: int
    label: str
    tables: Mapping[str, frozenset[int]]


def triggers() -> Iterator[str]:
    """The statements that create the journal's triggers for every entity."""
    for found in entities().values():
        yield from _triggers_of(found.__table__)  # type: ignore[arg-type]


def _triggers_of(table: Table) -> Iterator[str]:
    name = table.name
    before = ", ".join(f"'{column.name}', OLD.\"{column.name}\"" for column in table.columns)
    yield _trigger(name, "insert", "NEW.id", "NULL")
    yield _trigger(name, "update", "OLD.id", f"json_object({before})")
    yield _trigger(name, "delete", "OLD.id", f"json_object({before})")


def _trigger(table: str, operation: str, row: str, before: str) -> str:
    return (
        f"CREATE TRIGGER {table}_journal_{operation} AFTER {operation.upper()} ON {table} BEGIN "
        "INSERT INTO change(work_id, table_name, row_id, operation, before) VALUES ("
        f"(SELECT work_id FROM current_work), '{table}', {row}, '{operation}', {before}); END"
    )


def begin(
    connection: Connection, label: str, actor: str, *, kind: str = "do", undoes: int | None = None
) -> int:
    """Open a piece of work inside the running transaction; its id."""
    run = connection.exec_driver_sql
    row = run(
        "INSERT INTO work(uuid, at, actor, label, kind, undoes, live, first_change)"
        " SELECT ?, ?, ?, ?, ?, ?, ?, coalesce(max(id), 0) + 1 FROM change RETURNING id",
        (new_uuid(), now(), actor, label, kind, undoes, kind == "do"),
    ).one()
    run("INSERT INTO current_work(work_id) VALUES (?)", (row.id,))
    return int(row.id)


def finish(
    connection: Connection,
    work_id: int,
    label: str,
    index: Callable[[Connection, int], None],
    *,
    is_note: bool = False,
) -> Changes:
    """Close the work: bring the search index up to date, seal the chain, say what changed.

    A piece of work that changed nothing leaves no trace, so that undo has no empty steps; unless
    it `is_note` of what was handed out, which is no step.
    """
    run = connection.exec_driver_sql
    run("DELETE FROM current_work")
    run("UPDATE work SET last_change = (SELECT max(id) FROM change) WHERE id = ?", (work_id,))
    tables = changed_rows(connection, work_id)
    if tables:
        index(connection, work_id)
    if tables or is_note:
        seal(connection, work_id)
    else:
        run("DELETE FROM work WHERE id = ?", (work_id,))
    return Changes(work_id, label, tables)


def changed_rows(connection: Connection, work_id: int) -> dict[str, frozenset[int]]:
    """The ids of the rows that a piece of work touched, by table."""
    rows = connection.exec_driver_sql(
        f"SELECT table_name, group_concat(row_id) FROM change WHERE {OF_WORK} GROUP BY 1",
        {"work": work_id},
    )
    return {table: frozenset(_numbers(ids)) for table, ids in rows}


def _numbers(joined: str) -> Iterator[int]:
    """Numbers joined by commas, one at a time: a million at once would hold up the window."""
    for found in _NUMBER.finditer(joined):
        yield int(found.group())
