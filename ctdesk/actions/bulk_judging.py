"""What a wished change would make of each record: the record as it will be, or why it stays."""

from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from ctdesk.actions import rules
from ctdesk.actions.records import field_of, refuse_fixed, with_range
from ctdesk.actions.values import cleaned, empty
from ctdesk.kernel.errors import UserError
from ctdesk.model.base import Record
from ctdesk.model.catalogue import entity
from ctdesk.model.field import Field, Kind

Row = dict[str, Any]


@dataclass(frozen=True)
class Addition:
    """A text to be added as a new line at the end of what stands in a field."""

    text: str


class Judge:
    """Holds rows against the checks and the rules that one record meets in a form.

    Rows are dicts by column, never entities: a hundred thousand of these would fill the memory.
    Values are understood once, however many rows get them.
    """

    def __init__(self, session: Session, kind: str) -> None:
        self._session, self._kind = session, kind
        self._found = entity(kind)
        self._fields: dict[str, tuple[str, Field]] = {}
        self._understood: dict[object, Any] = {}
        self._as_record = row_as_record(self._found)
        self._follow = _inputs_of_derived(self._found)

    def after(self, row: Row, wished: Mapping[str, object]) -> Row:
        """The row with the wished values and all that follows; a UserError says why it stays."""
        wanted, named = dict(row), set[str]()
        for name, value in with_range(self._kind, _spelled_out(row, wished)).items():
            column, field = self._field(name)
            refuse_fixed(field, column, value, row[column])
            wanted[column] = self._kept(column, field, value, row)
            named.add(column)
        if _leaves_reason(row, wanted, named):
            wanted["status_reason"] = None
        record = self._as_record(wanted)
        rules.check(self._session, record, row)
        after: Row = vars(record)
        if any(after[column] != row[column] for column in self._follow):
            after.update(self._found.derived(after))
        return after

    def _field(self, name: str) -> tuple[str, Field]:
        if name not in self._fields:
            self._fields[name] = field_of(self._kind, name)
        return self._fields[name]

    def _kept(self, column: str, field: Field, value: object, row: Row) -> Any:
        """The value as the column stores it, or why it cannot."""
        key = (column, type(value), value, self._home(field, row))
        if key not in self._understood:
            self._understood[key] = self._understand(column, field, value, row)
        kept = self._understood[key]
        if isinstance(kept, UserError):
            raise UserError(kept.sentence, field=kept.field)
        return kept

    def _understand(self, column: str, field: Field, value: object, row: Row) -> Any:
        record: Any = self._as_record(dict(row))
        try:
            kept = cleaned(self._session, column, field, value, of=record)
            if kept is None and not self._found.__table__.c[column].nullable:
                return empty(column, field)
        except UserError as error:
            return error
        return kept

    def _home(self, field: Field, row: Row) -> object:
        """What a link is looked for in: parts of one record name only each other."""
        owner = self._found.meaning.owner
        is_part = field.kind is Kind.LINK and field.target and entity(field.target).meaning.owner
        return row[owner] if owner and is_part else None


def _leaves_reason(row: Row, wanted: Row, named: AbstractSet[str]) -> bool:
    """Whether the reason there belongs to a status that is left; a new one brings its own."""
    is_left = "status" in named and wanted["status"] != row["status"]
    return is_left and "status_reason" in row and "status_reason" not in named


def _spelled_out(row: Row, wished: Mapping[str, object]) -> dict[str, object]:
    """The wish for one row: what is to be added stands behind what is there."""
    return {
        name: _longer(row[name], value.text) if isinstance(value, Addition) else value
        for name, value in wished.items()
    }


def _longer(before: str | None, more: str) -> str:
    return f"{before}\n{more}" if before else more


def row_as_record(found: type[Record]) -> Callable[[Row], Any]:
    """Makes of a row an object that the rules read and complete like a record."""
    of = {"meaning": found.meaning, "__table__": found.__table__, "fields": found.fields}
    made = type(found.__name__, (), of)

    def as_record(row: Row) -> Any:
        record = made()
        vars(record).update(row)
        return record

    return as_record


def _inputs_of_derived(found: type[Record]) -> frozenset[str]:
    """The columns from which the computed ones follow; most changes concern none of them."""
    asked: set[str] = set()

    class Asked(Row):
        def get(self, name: str, default: Any = None) -> Any:
            asked.add(name)
            return default

    found.derived(Asked())
    return frozenset(asked)
