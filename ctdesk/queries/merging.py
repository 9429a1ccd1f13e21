"""Two records side by side before they become one: what each says, and what to keep of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr, trn
from ctdesk.kernel.text import side_by_side
from ctdesk.model.catalogue import entities
from ctdesk.model.field import Field, Kind
from ctdesk.queries import record
from ctdesk.queries.merging_consequences import consequences
from ctdesk.queries.merging_suggestions import KEEP, LOSE, choosable, suggestions
from ctdesk.queries.refs import Ref
from ctdesk.queries.worded import worded
from ctdesk.store.book import Book

_AT_EVENTS = {
    "person": ("participation", "person_id"),
    "organisation": ("event_organisation", "organisation_id"),
}


@dataclass(frozen=True)
class FieldPair:
    """One field of both records in words; `suggested` is "keep", "lose" or "both"."""

    name: str
    label: str
    kept: str
    lost: str
    suggested: str
    is_same: bool
    may_join: bool


@dataclass(frozen=True)
class Comparison:
    """Two records side by side: the fields that say something, and what merging will do.

    `names` and `notes` are what both are called, and in how many events they are named.
    """

    kept: Ref
    lost: Ref
    names: tuple[str, str]
    notes: tuple[str, str]
    fields: tuple[FieldPair, ...]
    consequences: tuple[str, ...]


def mergeable() -> tuple[str, ...]:
    """The kinds whose records can be merged: those with a field that says into which."""
    return tuple(
        kind for kind, found in entities().items() if "merged_into_id" in found.__table__.columns
    )


def comparison(book: Book, kept: Ref, lost: Ref) -> Comparison:
    """What two records say, field by field; a UserError where they cannot be merged."""
    rows = checked(book, kept, lost)
    sides = suggestions(book, kept, rows)
    pairs = (
        _pair(book, name, field, rows, sides[name]) for name, field in choosable(kept.kind).items()
    )
    return Comparison(
        kept,
        lost,
        (record.label(book, kept), record.label(book, lost)),
        (_note(book, kept), _note(book, lost)),
        tuple(pair for pair in pairs if pair.kept or pair.lost),
        consequences(book, kept, lost),
    )


def checked(book: Book, kept: Ref, lost: Ref) -> dict[str, Mapping[str, Any]]:
    """The values of both records by side; refused for one with itself, or one merged already."""
    if kept.kind != lost.kind or kept.kind not in mergeable():
        raise UserError(tr("Only two people or two organisations can be merged; choose two."))
    if kept == lost:
        raise UserError(tr("{id} cannot be merged with itself; choose another record.", id=kept))
    rows: dict[str, Mapping[str, Any]] = {
        KEEP: record.values(book, kept),
        LOSE: record.values(book, lost),
    }
    for ref, row in zip((kept, lost), rows.values(), strict=True):
        if row["merged_into_id"] is not None:
            into = Ref(ref.kind, row["merged_into_id"])
            raise UserError(
                tr("{id} was merged into {into} already; choose {into} instead.", id=ref, into=into)
            )
    return rows


def better_kept(book: Book, one: Ref, other: Ref) -> tuple[Ref, Ref]:
    """The record to keep and the one to lose: what is named more often stays, then what is older.

    A record that is not there is kept, for the refusal to name it.
    """
    from ctdesk.queries.uses import uses

    number = {ref: sum(uses(book, ref).values()) for ref in (one, other)}
    kept = min((one, other), key=lambda ref: (-number[ref], ref.id))
    return kept, other if kept == one else one


def _note(book: Book, ref: Ref) -> str:
    table, column = _AT_EVENTS[ref.kind]
    ((number,),) = book.rows(
        f"SELECT count(DISTINCT event_id) FROM {table} WHERE {column} = ?", (ref.id,)
    )
    return side_by_side((str(ref), trn("{n} event", "{n} events", number)))


def _pair(
    book: Book, name: str, field: Field, rows: Mapping[str, Mapping[str, Any]], side: str
) -> FieldPair:
    keep, lose = rows[KEEP][name], rows[LOSE][name]
    is_flag = field.kind is Kind.FLAG
    nothing_said = is_flag and not (keep or lose)
    told = ("", "") if nothing_said else (worded(book, field, keep), worded(book, field, lose))
    may_join = field.kind is Kind.TEXT and bool(keep and lose)
    return FieldPair(name, tr(field.label), *told, side, (keep or None) == (lose or None), may_join)
