"""A list of people written as sets, inside one piece of work, by the rules a single record obeys.

Rows are dicts or tuples of values that `actions.values` would keep; nothing is checked twice.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr
from ctdesk.kernel.uuids import new_uuid
from ctdesk.model.base import Record

Row = Mapping[str, Any]

_AT_ONCE = 500


class Adding:
    """Adds records of one kind, set by set; ids go on from the last that any record ever had."""

    def __init__(self, session: Session, kind: type[Record]) -> None:
        self._session, self._kind = session, kind
        self.next_id = _last_id(session, kind.__tablename__) + 1
        columns = list(kind.__table__.columns)
        self._columns = [column.name for column in columns]
        self._usual = {
            column.name: column.default.arg if column.default is not None else None
            for column in columns
            if column.default is None or column.default.is_scalar
        }
        listed = ", ".join(f'"{name}"' for name in self._columns)
        marks = ", ".join("?" * len(columns))
        self._statement = f"INSERT INTO {kind.__tablename__}({listed}) VALUES ({marks})"

    def add(self, rows: Iterable[Row]) -> range:
        """Write rows by column name; the ids they were given, in order."""
        first, values = self.next_id, []
        for row in rows:
            whole = {**self._usual, **row, "id": self.next_id, "uuid": new_uuid(), "version": 1}
            whole.update(self._kind.derived(whole))
            values.append(tuple(map(whole.__getitem__, self._columns)))
            self.next_id += 1
        if values:
            self._session.connection().exec_driver_sql(self._statement, values)
        return range(first, self.next_id)


def current(session: Session, kind: type[Record], ids: Iterable[int]) -> dict[int, dict[str, Any]]:
    """By id: the rows of some records as they stand; a UserError when one of them is gone."""
    wanted = sorted(set(ids))
    found: dict[int, dict[str, Any]] = {}
    for start in range(0, len(wanted), _AT_ONCE):
        listed = ", ".join(map(str, wanted[start : start + _AT_ONCE]))
        rows = session.connection().exec_driver_sql(
            f"SELECT * FROM {kind.__tablename__} WHERE id IN ({listed})"
        )
        found |= {row["id"]: dict(row) for row in rows.mappings()}
    if len(found) < len(wanted):
        raise stale()
    return found


def fill(
    session: Session,
    kind: type[Record],
    rows: Mapping[int, dict[str, Any]],
    more: Sequence[tuple[int, Row]],
) -> None:
    """Give records what they lack: `more` has ids and values, `rows` the records as they stand.

    What is recorded already stays; `rows` are brought up to date.
    """
    changed: dict[int, set[str]] = {}
    for row_id, values in more:
        row = rows[row_id]
        lacking = {
            name: value
            for name, value in values.items()
            if value not in (None, "", False) and row[name] in (None, "")
        }
        lacking |= _following(kind, {**row, **lacking}, row) if lacking else {}
        row.update(lacking)
        changed.setdefault(row_id, set()).update(lacking)
    # An update costs an index for every column it names, so rows that lack the same go together.
    alike: dict[tuple[str, ...], list[int]] = {}
    for row_id, names in changed.items():
        alike.setdefault(tuple(sorted(names)), []).append(row_id)
    for names_of_some, ids in alike.items():
        _write(session, kind, names_of_some, [rows[row_id] for row_id in ids])


def _following(kind: type[Record], row: Row, before: Row) -> dict[str, Any]:
    """What follows from the other columns and is no longer as it was."""
    found = kind.derived(dict(row))
    return {name: value for name, value in found.items() if value != before[name]}


def stale() -> UserError:
    """The refusal when the book is not as it was when the list was looked at."""
    return UserError(
        tr("The book has changed since the list was looked at; look at the list again.")
    )


def _write(session: Session, kind: type[Record], names: Sequence[str], rows: Sequence[Row]) -> None:
    if not names:
        return
    assigned = ", ".join(f'"{name}" = ?' for name in names)
    session.connection().exec_driver_sql(
        f"UPDATE {kind.__tablename__} SET {assigned}, version = version + 1 WHERE id = ?",
        [(*(row[name] for name in names), row["id"]) for row in rows],
    )


def _last_id(session: Session, table: str) -> int:
    """The highest id that a record of this kind has or ever had."""
    found = session.connection().exec_driver_sql(
        f"SELECT max(coalesce((SELECT max(id) FROM {table}), 0),"
        " coalesce((SELECT max(row_id) FROM change WHERE table_name = ?), 0))",
        (table,),
    )
    return int(found.scalar_one())
