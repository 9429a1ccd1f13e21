"""What happened to a record, worded for people: labels and words instead of columns and keys."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from ctdesk.history.log import Entry, FieldChange, of_record
from ctdesk.kernel.i18n import tr, trn
from ctdesk.kernel.text import clipped
from ctdesk.model.catalogue import entity
from ctdesk.model.field import Field, Kind
from ctdesk.queries import record
from ctdesk.queries.refs import Ref, exists
from ctdesk.queries.worded import worded
from ctdesk.store.book import Book

_LONGEST = 140
_MOST = 12
_INSIDE = frozenset({"sha256", "position", "version", "uuid"})


@dataclass(frozen=True)
class Told:
    """One field that changed: where (empty for the record itself), what, from what to what.

    `old` and `new` are None where something was added or removed as a whole.
    """

    place: str
    what: str
    old: str | None = None
    new: str | None = None


@dataclass(frozen=True)
class Step:
    """One piece of work by the office's clock: who did what, and whether it was undone since."""

    day: str
    time: str
    actor: str
    label: str
    stands: bool
    changes: tuple[Told, ...]


def steps(book: Book, ref: Ref, limit: int = 200) -> list[Step]:
    """What happened to a record and its parts, newest first."""
    return [_step(book, ref, entry) for entry in of_record(book, ref.kind, ref.id, limit)]


def _step(book: Book, ref: Ref, entry: Entry) -> Step:
    moment = datetime.fromisoformat(entry.at).astimezone()
    return Step(
        moment.date().isoformat(),
        f"{moment:%H:%M}",
        entry.actor,
        entry.label,
        entry.stands or entry.kind != "do",
        _few(book, ref, _as_in_forms(entry.changes)),
    )


def _few(book: Book, ref: Ref, changes: list[FieldChange]) -> tuple[Told, ...]:
    """The first changes of a step in words; of an import, that there are many more."""
    told: dict[Told, None] = {}
    for at, change in enumerate(changes):
        if len(told) == _MOST:
            left = len(changes) - at
            return (*told, Told("", trn("and {n} more", "and {n} more", left)))
        found = _told(book, ref, change)
        if found is not None:
            told[found] = None
    return tuple(told)


def _as_in_forms(changes: tuple[FieldChange, ...]) -> list[FieldChange]:
    """The changes row by row as they came, the fields of a row in the order of the forms."""
    rows: dict[tuple[str, int, str], list[FieldChange]] = {}
    for change in changes:
        rows.setdefault((change.table, change.row, change.operation), []).append(change)
    ordered = []
    for (table, _, _), fields in rows.items():
        places = {name: place for place, name in enumerate(entity(table).fields())}
        ordered += sorted(fields, key=lambda change: places.get(change.column or "", -1))
    return ordered


def _told(book: Book, ref: Ref, change: FieldChange) -> Told | None:
    is_itself = (change.table, change.row) == (ref.kind, ref.id)
    found = entity(change.table)
    place = "" if is_itself else _called(book, change)
    if change.column is None:
        if is_itself and change.operation == "update":
            return None
        what = {"insert": tr("added"), "delete": tr("removed")}.get(change.operation)
        return Told(place, what) if what else None
    field = found.fields().get(change.column)
    if field is None or change.column in _INSIDE or field.kind is Kind.DERIVED:
        return None
    return Told(
        place, tr(field.label), _shown(book, field, change.old), _shown(book, field, change.new)
    )


def _called(book: Book, change: FieldChange) -> str:
    """What a part is called: its kind, and its own words while it is there."""
    found = entity(change.table)
    kind = tr(found.meaning.one)
    ref = Ref(change.table, change.row)
    if not exists(book, ref):
        return kind
    if "merged_into_id" in found.__table__.columns:
        return tr("{kind} “{name}”", kind=kind, name=clipped(record.label(book, ref), 60))
    values = record.values(book, ref)
    for name, field in found.fields().items():
        value = values.get(name)
        if field.required and name != found.meaning.owner and value is not None:
            return tr("{kind} “{name}”", kind=kind, name=clipped(_shown(book, field, value), 60))
    return kind


def _shown(book: Book, field: Field, value: Any) -> str:
    told = worded(book, field, value)
    return told if field.kind is Kind.LINK else clipped(told, _LONGEST)
