"""Undo and redo: the rows of a piece of work are put back as they were, table by table, as sets.

An undo is a new piece of work, so it is journaled and audited too, and a redo is the undo of an
undo. It refuses when a later piece of work that still stands touched one of the same rows.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Column, Connection, Table
from sqlalchemy.exc import IntegrityError

from ctdesk.history.steps import last_done, last_undone
from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr
from ctdesk.model.base import Base
from ctdesk.model.catalogue import entities
from ctdesk.store.book import Book
from ctdesk.store.chain import OF_WORK

_IN_THE_WAY = (
    f"SELECT w.label FROM (SELECT table_name, row_id, work_id FROM change WHERE {OF_WORK}) mine"
    " JOIN change later ON later.table_name = mine.table_name"
    " AND later.row_id = mine.row_id AND later.work_id > mine.work_id"
    " JOIN work w ON w.id = later.work_id AND w.live LIMIT 1"
)


def undo(book: Book) -> str:
    """Take back the last piece of work that stands; its label."""
    step = last_done(book)
    if step is None:
        raise UserError(tr("There is nothing to undo; change something first."))
    work_id, label = step
    _take_back(book, work_id, tr("Undo: {label}", label=label), kind="undo")
    return label


def redo(book: Book) -> str:
    """Do again what was undone last; its label."""
    step = last_undone(book)
    if step is None:
        raise UserError(tr("There is nothing to redo; undo something first."))
    work_id, label = step
    _take_back(book, work_id, tr("Redo: {label}", label=label), kind="redo")
    return label


def _take_back(book: Book, work_id: int, label: str, *, kind: str) -> None:
    entities()
    try:
        with book.work(label, kind=kind, undoes=work_id) as session:
            connection = session.connection()
            _refuse_if_in_the_way(connection, work_id)
            connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
            for table in _tables_of(connection, work_id):
                _put_back(connection, table, work_id)
            _mark(connection, work_id, kind)
    except IntegrityError as error:
        raise UserError(
            tr("Later records depend on this step; undo the later steps first.")
        ) from error


def _refuse_if_in_the_way(connection: Connection, work_id: int) -> None:
    later = connection.exec_driver_sql(_IN_THE_WAY, {"work": work_id}).scalar()
    if later is not None:
        raise UserError(
            tr("“{label}” changed the same records later; undo that step first.", label=later)
        )


def _tables_of(connection: Connection, work_id: int) -> Sequence[Table]:
    names = connection.exec_driver_sql(
        f"SELECT DISTINCT table_name FROM change WHERE {OF_WORK}", {"work": work_id}
    ).scalars()
    return [Base.metadata.tables[name] for name in names]


def _put_back(connection: Connection, table: Table, work_id: int) -> None:
    run = connection.exec_driver_sql
    run("DROP TABLE IF EXISTS temp.put_back")
    run(
        "CREATE TEMP TABLE put_back AS SELECT row_id, operation, before FROM change WHERE id IN"
        f" (SELECT min(id) FROM change WHERE {OF_WORK} AND +table_name = :table GROUP BY row_id)",
        {"work": work_id, "table": table.name},
    )
    name = table.name
    run(
        f"DELETE FROM {name} WHERE id IN"
        " (SELECT row_id FROM temp.put_back WHERE operation = 'insert')"
    )
    if not run("SELECT 1 FROM temp.put_back WHERE operation != 'insert' LIMIT 1").first():
        return
    columns = [column.name for column in table.columns if column.name not in ("id", "version")]
    values = [_kept(table.columns[column]) for column in columns]
    assigned = ", ".join(f'"{name}" = {value}' for name, value in zip(columns, values, strict=True))
    run(
        f"UPDATE {name} SET {assigned}, version = {name}.version + 1 FROM temp.put_back b"
        f" WHERE b.row_id = {name}.id AND b.operation != 'insert'"
    )
    listed = ", ".join(f'"{column}"' for column in columns)
    run(
        f"INSERT INTO {name}(id, version, {listed}) SELECT row_id, (before ->> 'version') + 1,"
        f" {', '.join(values)} FROM temp.put_back b WHERE b.operation != 'insert'"
        f" AND NOT EXISTS (SELECT 1 FROM {name} WHERE id = b.row_id)"
    )


def _kept(column: Column[Any]) -> str:
    """What a row held in a column; a row kept before there was such a column holds its default."""
    default: Any = column.default
    if column.nullable or default is None or not default.is_scalar:
        return f"b.before ->> '{column.name}'"
    return f"coalesce(b.before ->> '{column.name}', {default.arg!r})"


def _mark(connection: Connection, work_id: int, kind: str) -> None:
    if kind == "undo":
        connection.exec_driver_sql("UPDATE work SET live = 0 WHERE id = ?", (work_id,))
    else:
        connection.exec_driver_sql(
            "UPDATE work SET live = 1 WHERE id = (SELECT undoes FROM work WHERE id = ?)",
            (work_id,),
        )
