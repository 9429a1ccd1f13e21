"""What happened, newest first: the works of a book, and the changes of one record by field."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ctdesk.store.book import Book


@dataclass(frozen=True)
class FieldChange:
    """One column of one row that changed; `table` and `row` say where."""

    table: str
    row: int
    operation: str
    column: str | None
    old: Any
    new: Any


@dataclass(frozen=True)
class Entry:
    """One piece of work: when (UTC, ISO 8601), who, what, and whether it still stands."""

    work_id: int
    at: str
    actor: str
    label: str
    kind: str
    stands: bool
    changes: tuple[FieldChange, ...] = ()


def works(book: Book, limit: int = 200) -> list[Entry]:
    """The latest pieces of work."""
    rows = book.rows(
        "SELECT id, at, actor, label, kind, live FROM work ORDER BY id DESC LIMIT ?", (limit,)
    )
    return [_entry(row) for row in rows]


def of_record(book: Book, kind: str, row_id: int, limit: int = 200) -> list[Entry]:
    """The pieces of work that touched a record or its parts, with what they changed.

    What was merged into it is part of it: its history before that is told too.
    """
    whole = [row_id, *_merged(book, kind, row_id)]
    places = {place for row in whole for place in ((kind, row), *_parts(book, kind, row))}
    found: dict[int, list[tuple[str, int, str, str | None, int]]] = {}
    for table, row in places:
        for change in book.rows(
            "SELECT work_id, operation, before, id FROM change WHERE table_name = ? AND row_id = ?",
            (table, row),
        ):
            found.setdefault(change[0], []).append((table, row, *change[1:]))
    entries = []
    for work_id in sorted(found, reverse=True)[:limit]:
        header = book.rows(
            "SELECT id, at, actor, label, kind, live FROM work WHERE id = ?", (work_id,)
        )[0]
        changes = tuple(
            fields
            for place in sorted(found[work_id], key=lambda p: p[4])
            for fields in _fields(book, *place)
        )
        entries.append(_entry(header, changes))
    return entries


def _entry(row: tuple[Any, ...], changes: tuple[FieldChange, ...] = ()) -> Entry:
    work_id, at, actor, label, kind, live = row
    return Entry(work_id, at, actor, label, kind, bool(live), changes)


def _merged(book: Book, kind: str, row_id: int) -> list[int]:
    """The ids of the records that are now merged into one."""
    from ctdesk.model.catalogue import entity

    if "merged_into_id" not in entity(kind).__table__.columns:
        return []
    rows = book.rows(
        "WITH RECURSIVE merged(id) AS (SELECT :id UNION"
        f" SELECT r.id FROM {kind} r JOIN merged m ON r.merged_into_id = m.id)"
        " SELECT id FROM merged WHERE id != :id",
        {"id": row_id},
    )
    return [found for (found,) in rows]


def _parts(book: Book, kind: str, row_id: int) -> Iterator[tuple[str, int]]:
    from ctdesk.model.catalogue import parts

    for part in parts(kind).values():
        table, owner = part.__tablename__, part.meaning.owner
        for (row,) in book.rows(
            f"SELECT id FROM {table} WHERE {owner} = :id UNION SELECT row_id FROM change"
            f" WHERE table_name = '{table}' AND before ->> '{owner}' = :id",
            {"id": row_id},
        ):
            yield table, row


def _fields(
    book: Book, table: str, row: int, operation: str, before: str | None, change_id: int
) -> Iterator[FieldChange]:
    if operation != "update" or before is None or not before.startswith("{"):
        yield FieldChange(table, row, operation, None, None, None)
        return
    old, new = json.loads(before), _after(book, table, row, change_id)
    for column, value in old.items():
        if column != "version" and new is not None and new.get(column) != value:
            yield FieldChange(table, row, operation, column, value, new.get(column))


def _after(book: Book, table: str, row: int, change_id: int) -> dict[str, Any] | None:
    """The row as it was after a change: before the next one, or as it is now."""
    later = book.rows(
        "SELECT before FROM change WHERE table_name = ? AND row_id = ? AND id > ?"
        " ORDER BY id LIMIT 1",
        (table, row, change_id),
    )
    if later:
        return dict(json.loads(later[0][0])) if later[0][0] else None
    from ctdesk.model.base import Base

    columns = [column.name for column in Base.metadata.tables[table].columns]
    listed = ", ".join(f'"{column}"' for column in columns)
    present = book.rows(f"SELECT {listed} FROM {table} WHERE id = ?", (row,))
    return dict(zip(columns, present[0], strict=True)) if present else None
