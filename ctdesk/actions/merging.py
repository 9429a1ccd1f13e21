"""Two records of one person become one, and two people taken for one are told apart.

What one of them says and the other does not is chosen field by field; whatever named the one
that goes names the one that stays. The one that goes stays as a merged record with its history.
"""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from ctdesk.actions import rules
from ctdesk.actions.merging_links import move_links
from ctdesk.actions.records import field_of
from ctdesk.actions.values import cleaned
from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr
from ctdesk.model.base import Record
from ctdesk.model.catalogue import entity
from ctdesk.model.field import Field, Kind
from ctdesk.model.not_same_person import NotSamePerson
from ctdesk.model.organisation import Organisation
from ctdesk.queries import record as record_query
from ctdesk.queries.merging import checked
from ctdesk.queries.merging_suggestions import BOTH, KEEP, LOSE, suggestions
from ctdesk.queries.refs import Ref
from ctdesk.store.book import Book

_BETWEEN = {"aliases": "\n"}
"""What stands between two joined texts, where it is not an empty line."""


def merge_people(
    book: Book, keep: int, lose: int, choices: Mapping[str, str] | None = None
) -> None:
    """Make two people one, as one step; `merge` says what `choices` are."""
    merge(book, Ref("person", keep), Ref("person", lose), choices)


def merge(book: Book, kept: Ref, lost: Ref, choices: Mapping[str, str] | None = None) -> None:
    """Make two people or two organisations one, as one step.

    `choices` says for a field whose value stays: "keep", "lose", or "both" of two texts; of
    fields it leaves open the suggested value stays.
    """
    rows = checked(book, kept, lost)
    sides = {**suggestions(book, kept, rows), **_chosen(kept.kind, choices or {})}
    label = tr(
        "Merge {lost} into {kept}",
        lost=record_query.label(book, lost),
        kept=record_query.label(book, kept),
    )
    with book.work(label) as session:
        found = entity(kept.kind)
        keep, lose = session.get_one(found, kept.id), session.get_one(found, lost.id)
        before = {column.key: getattr(keep, column.key) for column in found.__table__.columns}
        for name, side in sides.items():
            setattr(keep, name, _value(session, name, (keep, lose), side))
        if isinstance(keep, Organisation) and isinstance(lose, Organisation):
            _remember_names(keep, lose)
        rules.check(session, keep, before)
        session.flush()
        move_links(session, book, keep, lose)
        lose.merged_into_id = keep.id  # type: ignore[attr-defined]


def tell_apart(book: Book, one: int, other: int) -> None:
    """Note that two people are two, as one step, so that nobody is asked again."""
    refs = Ref("person", one), Ref("person", other)
    if one == other:
        raise UserError(tr("{id} is one person; choose two.", id=refs[0]))
    label = tr(
        "Note that {one} and {other} are two people",
        one=record_query.label(book, refs[0]),
        other=record_query.label(book, refs[1]),
    )
    lower, higher = sorted((one, other))
    with book.work(label) as session:
        if _noted(session, lower, higher) is None:
            session.add(NotSamePerson(one_id=lower, other_id=higher))


def _chosen(kind: str, choices: Mapping[str, str]) -> dict[str, str]:
    found = {}
    for name, side in choices.items():
        column, field = field_of(kind, name)
        if side not in (KEEP, LOSE, BOTH):
            raise UserError(
                tr("“{side}” is no side; write keep, lose or both.", side=side[:60]), field=name
            )
        if side == BOTH and field.kind is not Kind.TEXT:
            raise UserError(
                tr("“{field}” holds one value; choose one of the two.", field=tr(field.label)),
                field=name,
            )
        found[column] = side
    return found


def _value(session: Session, name: str, records: tuple[Record, Record], side: str) -> Any:
    keep, lose = (getattr(found, name) for found in records)
    if side != BOTH:
        return keep if side == KEEP else lose
    field: Field = records[0].fields()[name]
    return cleaned(session, name, field, _both(name, keep, lose), of=records[0])


def _both(name: str, keep: str | None, lose: str | None) -> str | None:
    """Both texts, each letter once where one is part of the other."""
    if not keep or not lose or lose in keep:
        return keep or lose
    between = _BETWEEN.get(name, "\n\n")
    return lose if keep in lose else f"{keep}{between}{lose}"


def _remember_names(keep: Organisation, lose: Organisation) -> None:
    """What the lost organisation was called stays among the other names, to be found by."""
    known = {keep.name, keep.acronym, keep.name_fr, keep.name_ar}
    lines = (keep.aliases or "").split("\n")
    more = [name for name in (lose.name, lose.acronym) if name and name not in {*known, *lines}]
    keep.aliases = "\n".join(filter(None, [*lines, *more])) or None


def _noted(session: Session, lower: int, higher: int) -> NotSamePerson | None:
    return session.scalar(
        select(NotSamePerson).where(NotSamePerson.one_id == lower, NotSamePerson.other_id == higher)
    )
