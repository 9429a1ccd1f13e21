"""One record whole: its fields, its parts, and what it is linked with, as plain values."""

from typing import Any

from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import language, tr
from ctdesk.model.base import Record
from ctdesk.model.catalogue import entities, entity, parts
from ctdesk.model.field import Field, Kind
from ctdesk.queries.refs import Ref
from ctdesk.store.book import Book

_INSIDE = ("id", "uuid", "version")


def whole(book: Book, ref: Ref) -> dict[str, Any]:
    """Everything recorded of a record, ready for JSON: ISO dates, keys of vocabularies, codes.

    A link is an object with `id`, `uuid` and `label`; lists of parts stand under their names,
    and `linked` names the records elsewhere that point here.
    """
    row = _row(book, ref.kind, ref.id)
    found = {"id": str(ref), "kind": ref.kind, **_values(book, entity(ref.kind), row)}
    for key, part in parts(ref.kind).items():
        found[key] = _parts(book, part, ref.id)
    found["linked"] = _linked(book, ref)
    return found


def gone(ref: Ref) -> UserError:
    """The refusal when a record was deleted since its short id was read."""
    return UserError(tr("{id} is no longer in this book; look at the list again.", id=ref))


def label(book: Book, ref: Ref) -> str:
    """What a record is called where it is mentioned."""
    return _label_of(book, _row(book, ref.kind, ref.id), entity(ref.kind))


def values(book: Book, ref: Ref) -> dict[str, Any]:
    """The stored values of a record's own columns, by column name."""
    return _row(book, ref.kind, ref.id)


def part_ids(book: Book, ref: Ref, key: str) -> list[int]:
    """The row ids of a list of parts, in their order."""
    part = parts(ref.kind)[key]
    return [row["id"] for row in _part_rows(book, part, ref.id)]


def _row(book: Book, kind: str, row_id: int) -> dict[str, Any]:
    columns = [column.name for column in entity(kind).__table__.columns]
    listed = ", ".join(f'"{column}"' for column in columns)
    found = book.rows(f"SELECT {listed} FROM {kind} WHERE id = ?", (row_id,))
    if not found:
        raise gone(Ref(kind, row_id))
    return dict(zip(columns, found[0], strict=True))


def _values(book: Book, found: type[Record], row: dict[str, Any]) -> dict[str, Any]:
    told: dict[str, Any] = {"uuid": row["uuid"]}
    for name, column in found.__table__.columns.items():
        field: Field | None = column.info.get("field")
        if name == found.meaning.owner or name in _INSIDE or name.startswith("sort_"):
            continue
        if field is None:
            told[name] = row[name]
        elif field.kind is Kind.LINK and field.target:
            told[name.removesuffix("_id")] = _link(book, field.target, row[name])
        else:
            told[name] = bool(row[name]) if field.kind is Kind.FLAG else row[name]
    return told


def _link(book: Book, kind: str, row_id: int | None) -> dict[str, Any] | None:
    if row_id is None:
        return None
    row = _row(book, kind, row_id)
    ref = Ref(kind, row_id)
    return {"id": str(ref), "uuid": row["uuid"], "label": _label_of(book, row, entity(kind))}


def _label_of(book: Book, row: dict[str, Any], found: type[Record]) -> str:
    if found.meaning.kind == "event":
        return str(row["short_title"] or row["title"])
    if found.meaning.kind == "participation":
        return label(book, Ref("person", row["person_id"]))
    for name in found.meaning.names:
        spoken = f"{name[:-2]}{language()}" if name.endswith("_en") else name
        if row.get(spoken):
            return str(row[spoken])
    return str(Ref(found.meaning.kind, row["id"]))


def _part_rows(book: Book, part: type[Record], owner_id: int) -> list[dict[str, Any]]:
    columns = [column.name for column in part.__table__.columns]
    listed = ", ".join(f'"{column}"' for column in columns)
    order = "position, id" if "position" in columns else "id"
    rows = book.rows(
        f"SELECT {listed} FROM {part.__tablename__}"
        f" WHERE {part.meaning.owner} = ? ORDER BY {order}",
        (owner_id,),
    )
    return [dict(zip(columns, row, strict=True)) for row in rows]


def _parts(book: Book, part: type[Record], owner_id: int) -> list[dict[str, Any]]:
    told = []
    for row in _part_rows(book, part, owner_id):
        ref = Ref(part.meaning.kind, row["id"])
        item = {"id": str(ref), **_values(book, part, row)}
        for key, inner in parts(part.meaning.kind).items():
            item[key] = _parts(book, inner, row["id"])
        told.append(item)
    return told


def _linked(book: Book, ref: Ref) -> list[dict[str, Any]]:
    """Every record that points here and is not one of its parts, with where it belongs."""
    told = []
    for kind, found in entities().items():
        for name, field in found.fields().items():
            if field.kind is Kind.LINK and field.target == ref.kind and name != found.meaning.owner:
                told += [
                    {"field": name.removesuffix("_id"), **mention}
                    for mention in _mentions(book, kind, name, ref.id)
                ]
    return told


def _mentions(book: Book, kind: str, column: str, row_id: int) -> list[dict[str, Any]]:
    found = entity(kind)
    owner = found.meaning.owner
    told = []
    for (mentioning,) in book.rows(
        f'SELECT id FROM {kind} WHERE "{column}" = ? ORDER BY id', (row_id,)
    ):
        row = _row(book, kind, mentioning)
        item = {"kind": kind, "id": str(Ref(kind, mentioning)), "uuid": row["uuid"]}
        if owner:
            target = found.fields()[owner].target
            item["of"] = _link(book, str(target), row[owner])
        else:
            item["label"] = _label_of(book, row, found)
        told.append(item)
    return told
