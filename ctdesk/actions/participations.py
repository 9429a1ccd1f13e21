"""People at an event: invited, walked in, moved from status to status, given roles."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from ctdesk.actions import rules
from ctdesk.actions.records import create, field_of
from ctdesk.actions.values import cleaned
from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr, trn
from ctdesk.model.participation import Participation, ParticipationRole
from ctdesk.model.person import Person
from ctdesk.queries import record as record_query
from ctdesk.queries.refs import Ref
from ctdesk.queries.terms import term_label
from ctdesk.store.book import Book

_AT_ONCE = 500
_NAMES = ("given_name", "family_name", "name_original")


@dataclass(frozen=True)
class Report:
    """What a step on many people did: how many changed, and who was left as they were, and why."""

    changed: int
    skipped: tuple[tuple[str, str], ...] = ()


def invite(book: Book, event: Ref, person: Ref, *, role: str | None, status: str) -> Ref:
    """Put a known person on the list of an event; the participation's ref."""
    draft = {**_draft(role, status), "person": person.id}
    with book.work(_added(book, event, record_query.label(book, person))) as session:
        record = create(session, "participation", draft, owner_id=event.id)
        return Ref("participation", record.id)


def invite_new(
    book: Book, event: Ref, person: Mapping[str, Any], *, role: str | None, status: str
) -> Ref:
    """Record a person and put them on the list of an event in one step; the participation's ref."""
    name = " ".join(str(person[part]) for part in _NAMES if person.get(part))
    with book.work(_added(book, event, name)) as session:
        recorded = create(session, "person", person)
        draft = {**_draft(role, status), "person": recorded.id}
        record = create(session, "participation", draft, owner_id=event.id)
        return Ref("participation", record.id)


def _draft(role: str | None, status: str) -> dict[str, Any]:
    return {"status": status, "roles": [{"role": role}] if role else []}


def _added(book: Book, event: Ref, name: str) -> str:
    return tr("Add {person} to {event}", person=name, event=record_query.label(book, event))


def set_status(
    book: Book, participations: Sequence[int], status: str, *, reason: str | None = None
) -> Report:
    """Move people to a status as one step; who may not move there is left and reported.

    The reason belongs to the status: it takes the place of the one before, or removes it.
    """
    label = trn(
        "Set status of {n} person to “{status}”",
        "Set status of {n} people to “{status}”",
        len(participations),
        status=term_label(book, "participation_status", status),
    )
    changed, skipped = 0, []
    with book.work(label) as session, session.no_autoflush:
        field = field_of("participation", "status_reason")[1]
        kept = cleaned(session, "status_reason", field, reason)
        for found, name in _found(session, participations):
            if found.status == status:
                continue
            refusal = _refused(session, found, status, kept)
            if refusal:
                skipped.append((name, refusal))
            else:
                changed += 1
    return Report(changed, tuple(skipped))


def _refused(session: Session, found: Participation, status: str, reason: str | None) -> str:
    """Move one person; what the rules say against it, in which case nothing is changed."""
    before = {column.key: getattr(found, column.key) for column in found.__table__.columns}
    found.status, found.status_reason = status, reason
    try:
        rules.check(session, found, before)
    except UserError as error:
        for name, value in before.items():
            if getattr(found, name) != value:
                setattr(found, name, value)
        return error.sentence
    return ""


def set_roles(
    book: Book,
    participations: Sequence[int],
    *,
    added: Sequence[str] = (),
    removed: Sequence[str] = (),
) -> Report:
    """Give people roles and take roles from them, as one step; other roles stay."""
    label = trn("Set roles of {n} person", "Set roles of {n} people", len(participations))
    changed = 0
    with book.work(label) as session:
        field = field_of("participation_role", "role")[1]
        given = [cleaned(session, "role", field, role) for role in added]
        held = _roles(session, participations)
        for row_id in participations:
            mine = held.get(row_id, {})
            more = [role for role in given if role not in mine]
            less = [mine[role] for role in removed if role in mine]
            session.add_all(ParticipationRole(participation_id=row_id, role=role) for role in more)
            for role in less:
                session.delete(role)
            changed += bool(more or less)
    return Report(changed)


def _found(session: Session, ids: Sequence[int]) -> list[tuple[Participation, str]]:
    """The participations in the order of `ids`, with the names of the people."""
    found: dict[int, tuple[Participation, str]] = {}
    for start in range(0, len(ids), _AT_ONCE):
        rows = session.execute(
            select(Participation, Person.display_name)
            .join(Person, Person.id == Participation.person_id)
            .where(Participation.id.in_(ids[start : start + _AT_ONCE]))
        )
        found |= {row[0].id: (row[0], row[1]) for row in rows}
    return [found[row_id] for row_id in ids if row_id in found]


def _roles(session: Session, ids: Sequence[int]) -> dict[int, dict[str, ParticipationRole]]:
    held: dict[int, dict[str, ParticipationRole]] = {}
    for start in range(0, len(ids), _AT_ONCE):
        for role in session.scalars(
            select(ParticipationRole).where(
                ParticipationRole.participation_id.in_(ids[start : start + _AT_ONCE])
            )
        ):
            held.setdefault(role.participation_id, {})[role.role] = role
    return held
