"""Record, change and remove: what the forms, the command line and every import do to a book."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

import ctdesk.actions.attendance_rules
import ctdesk.actions.saved_search_rules  # noqa: F401 - both register their rules
from ctdesk.actions import rules
from ctdesk.actions.documents import store_content
from ctdesk.actions.entries import make_key
from ctdesk.actions.rules import Before
from ctdesk.actions.values import cleaned, empty
from ctdesk.kernel.dates import parse_range
from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import listed, tr
from ctdesk.kernel.text import clean_line
from ctdesk.model.base import Record
from ctdesk.model.catalogue import entity, parts
from ctdesk.model.document import Document
from ctdesk.model.field import Field, Kind
from ctdesk.queries import record as record_query
from ctdesk.queries.refs import Ref
from ctdesk.store.book import Book

_ONLY_TOLD = frozenset({"id", "uuid", "kind", "linked", "size", "sha256", "media_type"})
_CONTENT = "content"


def add(book: Book, kind: str, draft: Mapping[str, Any]) -> Ref:
    """Record something new with all its parts, as one piece of work; its ref."""
    what = tr(entity(kind).meaning.one)
    with book.work(tr("Add {what}", what=what.lower())) as session:
        record = create(session, kind, draft)
        return Ref(kind, record.id)


def add_part(book: Book, owner: Ref, key: str, draft: Mapping[str, Any]) -> Ref:
    """Add one item to a list of a record, such as an organisation to an event."""
    part = parts(owner.kind)[key]
    label = tr(
        "Add {what} to {record}",
        what=tr(part.meaning.one).lower(),
        record=record_query.label(book, owner),
    )
    with book.work(label) as session:
        record = create(session, part.meaning.kind, draft, owner_id=owner.id)
        return Ref(part.meaning.kind, record.id)


def set_field(book: Book, ref: Ref, name: str, value: object, *, reason: str | None = None) -> None:
    """Change one field, as one undoable step; nothing is written when the value is the same."""
    set_fields(book, ref, {name: value}, reason=reason)


def set_fields(
    book: Book, ref: Ref, changes: Mapping[str, object], *, reason: str | None = None
) -> None:
    """Change several fields of a record that belong together, as one undoable step."""
    labels = [tr(field_of(ref.kind, name)[1].label) for name in changes]
    label = tr(
        "Change {field} of {record}",
        field=listed(labels),
        record=record_query.label(book, ref),
    )
    with book.work(label) as session:
        record = _existing(session, ref)
        before = _stored(record)
        for name, value in with_range(ref.kind, changes).items():
            column, field = field_of(ref.kind, name)
            refuse_fixed(field, column, value, before[column])
            kept = cleaned(session, column, field, value, of=record)
            if kept is None and not record.__table__.c[column].nullable:
                raise empty(column, field)
            setattr(record, column, kept)
        if "status_reason" in before and _says_reason(record, before, changes, reason):
            reason_field = field_of(ref.kind, "status_reason")[1]
            record.status_reason = cleaned(  # type: ignore[attr-defined]
                session, "status_reason", reason_field, reason
            )
        rules.check(session, record, before)
        _refuse_twice(session, record, before)
        rules.conclude(session, record, before)


def _says_reason(
    record: Record, before: Before, changes: Mapping[str, object], reason: str | None
) -> bool:
    """Whether a reason is given, or the one before has gone with the status it explained."""
    is_left = "status" in changes and rules.changed(before, record, "status")
    return reason is not None or (is_left and "status_reason" not in changes)


def move_part(book: Book, owner: Ref, key: str, ids: Sequence[int]) -> None:
    """Put the items of a list into the order of `ids`, which names each of them once."""
    part = parts(owner.kind)[key]
    label = tr("Reorder {list}", list=tr(part.meaning.many).lower())
    with book.work(label) as session:
        there = session.scalars(select(part.id).where(_owner_of(part) == owner.id))
        if sorted(there) != sorted(ids):
            raise UserError(
                tr("The list has changed meanwhile; look at it again and move the entry then.")
            )
        for place, row_id in enumerate(ids):
            item: Any = session.get_one(part, row_id)
            if item.position != place:
                item.position = place


def create(
    session: Session, kind: str, draft: Mapping[str, Any], *, owner_id: int | None = None
) -> Record:
    """Add a record and its parts to a running piece of work, checked like everything else."""
    found = entity(kind)
    record = found(id=_unused_id(session, found))
    given = with_range(kind, draft)
    lists = {key: given.pop(key) for key in list(given) if key in parts(kind)}
    content = given.pop(_CONTENT, None) if found is Document else None
    if owner_id is not None and found.meaning.owner:
        setattr(record, found.meaning.owner, owner_id)
    said = _assign(session, record, given)
    if isinstance(record, Document) and content is not None:
        store_content(session, record, content)
    rules.complete(session, record, said)
    _defaults(session, record)
    rules.check(session, record, None)
    _refuse_twice(session, record, None)
    session.add(record)
    session.flush()
    for key in _in_order(kind, lists):
        _create_parts(session, record, key, lists[key])
    rules.conclude(session, record, None)
    return record


def _unused_id(session: Session, found: type[Record]) -> int:
    """An id no record of this kind ever had, so that a printed E12 never means another event."""
    last = session.connection().exec_driver_sql(
        "SELECT coalesce(max(row_id), 0) FROM change WHERE table_name = ?", (found.__tablename__,)
    )
    return int(last.scalar_one()) + 1


def field_of(kind: str, name: str) -> tuple[str, Field]:
    """The column and the meaning of a field, named as `show` prints it."""
    fields = entity(kind).fields()
    for column in (name, f"{name}_id"):
        if column in fields and fields[column].kind is not Kind.DERIVED:
            return column, fields[column]
    raise UserError(
        tr(
            "“{name}” is not a field of {what}; its fields are: {known}.",
            name="".join(filter(str.isprintable, name[:60])),
            what=tr(entity(kind).meaning.one).lower(),
            known=listed(column.removesuffix("_id") for column in fields),
        ),
        field=name,
    )


def with_range(kind: str, given: Mapping[str, Any]) -> dict[str, Any]:
    """Dates typed into the start as a range fill the end too; an emptied start empties it."""
    whole = dict(given)
    if "start_date" not in whole or "end_date" in whole:
        return whole
    typed = whole["start_date"] or ""
    if kind in ("event", "project") and isinstance(typed, str):
        try:
            dates = parse_range(clean_line(typed))
        except UserError as error:
            raise UserError(error.sentence, field="start_date") from error
        whole["start_date"] = dates.start
        if dates.end != dates.start or dates.end is None:
            whole["end_date"] = dates.end
    return whole


def _assign(session: Session, record: Record, given: Mapping[str, Any]) -> frozenset[str]:
    """Give a new record the values of a draft; the columns of which it said something.

    None says that there is nothing; an empty text says nothing.
    """
    said, keys = set(), _keys(type(record))
    for name, value in given.items():
        if name in _ONLY_TOLD or name in ("position", "version") or name.startswith("sort_"):
            continue
        if name in keys:
            setattr(record, name, clean_line(str(value or "")))
        elif name not in record.__table__.columns or "field" in record.__table__.c[name].info:
            column, field = field_of(record.meaning.kind, name)
            setattr(record, column, cleaned(session, column, field, value, of=record))
            if value != "":
                said.add(column)
    make_key(session, record)
    _refuse_missing(session, record, keys)
    return frozenset(said)


def _keys(found: type[Record]) -> set[str]:
    """The columns that name an entry of a reference list for good, such as a country's code."""
    follows = {"id", *found.derived({})}
    fixed = {name for name, field in found.fields().items() if field.fixed}
    return fixed | {
        column.key
        for column in found.__table__.columns
        if "field" not in column.info
        and not (column.nullable or column.default or column.key in follows)
    }


def refuse_fixed(field: Field, column: str, value: object, stored: object) -> None:
    """Refuse another value for a field that is said once and for all."""
    if field.fixed and value != stored:
        raise UserError(
            tr(
                "“{field}” stays as it was first recorded; add a new entry instead.",
                field=tr(field.label),
            ),
            field=column,
        )


def _refuse_missing(session: Session, record: Record, keys: set[str]) -> None:
    for column, field in record.fields().items():
        if field.required and getattr(record, column) in (None, ""):
            cleaned(session, column, field, None)
    for key in sorted(keys):
        if not getattr(record, key):
            raise UserError(tr("“{field}” cannot be empty; type it.", field=key), field=key)
    unique = [getattr(type(record), key) == getattr(record, key) for key in keys]
    if unique and session.scalar(select(type(record).id).where(*unique)) is not None:
        raise UserError(
            tr(
                "“{key}” is in the list already; change that entry or choose another key.",
                key=" ".join(getattr(record, key) for key in sorted(keys)),
            ),
            field=min(keys),
        )


def _defaults(session: Session, record: Record) -> None:
    """What a column holds when nothing is given, known before the rules look at the record."""
    for column in record.__table__.columns:
        default = column.default
        if getattr(record, column.key) is None and default is not None and default.is_scalar:
            setattr(record, column.key, default.arg)
    owner = record.meaning.owner
    if owner and "position" in record.__table__.columns:
        kind: Any = type(record)
        last = session.scalar(
            select(func.max(kind.position)).where(_owner_of(kind) == getattr(record, owner))
        )
        record.position = 0 if last is None else last + 1  # type: ignore[attr-defined]


def _in_order(kind: str, keys: Iterable[str]) -> list[str]:
    """The lists of a draft, each after those its items may refer to."""
    waiting, done = list(keys), []
    while waiting:
        tables = {parts(kind)[key].__tablename__ for key in waiting}
        free = [key for key in waiting if not _targets(parts(kind)[key]) & tables]
        done += free or waiting
        waiting = [key for key in waiting if key not in done]
    return done


def _targets(part: type[Record]) -> set[str]:
    """The tables that items of a list, or their own parts, may link to besides their own."""
    found = {field.target for field in part.fields().values() if field.target}
    for inner in parts(part.meaning.kind).values():
        found |= _targets(inner)
    return found - {part.__tablename__}


def _create_parts(session: Session, record: Record, key: str, items: Any) -> None:
    part = parts(record.meaning.kind)[key]
    if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):
        raise UserError(
            tr("“{name}” must be a list of objects; correct the file.", name=key), field=key
        )
    made = []
    for item in items:
        later = {name: item[name] for name in item if _links_brothers(part, name)}
        draft = {name: item[name] for name in item if name not in later}
        made.append((create(session, part.meaning.kind, draft, owner_id=record.id), later))
    for item, later in made:
        for name, value in later.items():
            column, field = field_of(part.meaning.kind, name)
            setattr(item, column, cleaned(session, column, field, value, of=item))


def _links_brothers(part: type[Record], name: str) -> bool:
    """Whether a field names another item of the same list, which may come after this one."""
    fields = part.fields()
    field = fields.get(name) or fields.get(f"{name}_id")
    return field is not None and field.target == part.__tablename__


def _refuse_twice(session: Session, record: Record, before: Mapping[str, Any] | None) -> None:
    """Refuse an item whose identity is already in the same list."""
    meaning, kind = record.meaning, type(record)
    if not meaning.identity or not meaning.owner or meaning.kind == "participation":
        return
    named = {name: getattr(record, name) for name in (meaning.owner, *meaning.identity)}
    if before is not None and all(before[name] == value for name, value in named.items()):
        return
    same = [getattr(kind, name).is_(value) for name, value in named.items()]
    with session.no_autoflush:
        other = session.scalar(select(kind.id).where(*same, kind.id.is_not(record.id)).limit(1))
    if other is not None:
        raise UserError(
            tr("This is already in the list “{list}”; change that entry.", list=tr(meaning.many)),
            field=meaning.identity[0],
        )


def _owner_of(part: type[Record]) -> Any:
    return getattr(part, str(part.meaning.owner))


def _existing(session: Session, ref: Ref) -> Record:
    found = session.get(entity(ref.kind), ref.id)
    if found is None:
        raise record_query.gone(ref)
    return found


def _stored(record: Record) -> dict[str, Any]:
    return {column.key: getattr(record, column.key) for column in record.__table__.columns}
