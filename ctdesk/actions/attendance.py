"""Ticking: people marked on days and sessions, walk-ins, and statuses that follow again."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from ctdesk.actions.attendance_rules import follow, rows_of
from ctdesk.actions.records import create, field_of
from ctdesk.actions.rules import check
from ctdesk.actions.values import cleaned
from ctdesk.kernel.dates import format_date
from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr, trn
from ctdesk.kernel.text import clipped
from ctdesk.model.attendance import EXPECTED, Occasion
from ctdesk.model.participation import AttendanceRecord, Participation
from ctdesk.model.person import Person
from ctdesk.model.states import PARTICIPATION
from ctdesk.queries import record as record_query
from ctdesk.queries.attendance import held_of
from ctdesk.queries.refs import Ref
from ctdesk.queries.terms import term_label
from ctdesk.store.book import Book

Cell = tuple[int, Occasion]
"""A participation and what it is marked on."""

_AT_ONCE = 500


@dataclass(frozen=True)
class Marked:
    """What a step did: how many cells it changed, and how many it left as they were."""

    changed: int
    left: int = 0


def mark(
    book: Book, event: Ref, cells: Sequence[Cell], status: str | None, *, only_empty: bool = False
) -> Marked:
    """Mark people of an event, or take marks away with None, as one undo step.

    With `only_empty` who has a mark there already keeps it. The statuses of the people follow in
    the same step.
    """
    with book.work(_label(book, cells, status)) as session:
        if status is not None:
            status = cleaned(session, "status", field_of("attendance_record", "status")[1], status)
        _refuse_strangers(session, event, cells)
        held = held_of(rows_of(session), event.id)
        there = _records(session, {owner for owner, _at in cells})
        changed: list[int] = []
        for cell in cells:
            found = there.get(cell)
            if (found is not None and only_empty) or (found.status if found else None) == status:
                continue
            changed.append(cell[0])
            _write(session, cell, found, status)
        if changed:
            follow(session, event.id, changed, held_before=held)
    return Marked(len(changed), len(cells) - len(changed))


def walk_in(
    book: Book,
    event: Ref,
    person: Ref | Mapping[str, Any],
    at: Occasion | None = None,
    *,
    role: str | None = None,
) -> Ref:
    """Put somebody who came without being expected on the list, marked present; their ref.

    A person already on the list, invited for instance, is confirmed there instead; who is on it
    with a status that has to be thought about is refused.
    """
    name = _name(book, person)
    label = tr("Walk-in: {person} at {event}", person=name, event=record_query.label(book, event))
    with book.work(label) as session:
        row_id = _listed(session, event, person, at)
        if row_id is None:
            draft = {"status": "attended", "created_on_site": True}
            if not isinstance(person, Ref):
                person = Ref("person", create(session, "person", person).id)
            roles = [{"role": role}] if role else []
            draft |= {"person": person.id, "roles": roles}
            row_id = create(session, "participation", draft, owner_id=event.id).id
        if at is not None:
            _refuse_strangers(session, event, [(row_id, at)])
            found = _records(session, [row_id]).get((row_id, at))
            _write(session, (row_id, at), found, "present")
            follow(session, event.id, [row_id])
        return Ref("participation", row_id)


def follow_again(book: Book, event: Ref, participations: Sequence[int]) -> int:
    """Let statuses set by hand follow the marks again, as one undo step; how many did."""
    label = trn(
        "Let the status of {n} person follow attendance",
        "Let the status of {n} people follow attendance",
        len(participations),
    )
    with book.work(label) as session:
        found = session.scalars(
            select(Participation).where(
                Participation.id.in_(participations), Participation.status_by_hand
            )
        ).all()
        for one in found:
            one.status_by_hand, one.status_reason = False, None
        follow(session, event.id, [one.id for one in found])
    return len(found)


def _write(
    session: Session, cell: Cell, found: AttendanceRecord | None, status: str | None
) -> None:
    if status is None:
        session.delete(found)
    elif found is not None:
        found.status = status
    else:
        owner, at = cell
        occasion = {"day": at} if isinstance(at, str) else {"session_id": at}
        made = AttendanceRecord(participation_id=owner, status=status, **occasion)
        check(session, made, None)
        session.add(made)


def _records(session: Session, owners: Iterable[int]) -> dict[Cell, AttendanceRecord]:
    ids, found = list(owners), {}
    for start in range(0, len(ids), _AT_ONCE):
        for record in session.scalars(
            select(AttendanceRecord).where(
                AttendanceRecord.participation_id.in_(ids[start : start + _AT_ONCE])
            )
        ):
            at: Occasion = record.day if record.session_id is None else record.session_id  # type: ignore[assignment]
            found[record.participation_id, at] = record
    return found


def _refuse_strangers(session: Session, event: Ref, cells: Sequence[Cell]) -> None:
    """Refuse what another window took off the event meanwhile."""
    rows = rows_of(session)
    people = {
        row[0] for row in rows("SELECT id FROM participation WHERE event_id = ?", (event.id,))
    }
    sessions = {row[0] for row in rows("SELECT id FROM session WHERE event_id = ?", (event.id,))}
    for owner, at in cells:
        if owner not in people or (isinstance(at, int) and at not in sessions):
            raise UserError(
                tr("The list of the event has changed meanwhile; look at it again and tick then.")
            )


def _listed(
    session: Session, event: Ref, person: Ref | Mapping[str, Any], at: Occasion | None
) -> int | None:
    """The participation of somebody on the list already, confirmed where that is a next step."""
    if not isinstance(person, Ref):
        return None
    found = session.scalars(
        select(Participation).where(
            Participation.event_id == event.id, Participation.person_id == person.id
        )
    ).first()
    if found is None:
        return None
    if found.status in EXPECTED:
        return found.id
    if "confirmed" not in PARTICIPATION[found.status].moves:
        raise UserError(
            tr(
                "{person} is on the list already, with a status that does not lead to being"
                " there; change the status among the people first.",
                person=session.get_one(Person, person.id).display_name,
            )
        )
    found.status, found.status_reason = ("attended" if at is None else "confirmed"), None
    return found.id


def _name(book: Book, person: Ref | Mapping[str, Any]) -> str:
    if isinstance(person, Ref):
        return record_query.label(book, person)
    parts = (person.get(part) for part in ("given_name", "family_name", "name_original"))
    return " ".join(str(part) for part in parts if part)


def _label(book: Book, cells: Sequence[Cell], status: str | None) -> str:
    told = term_label(book, "attendance_status", status) if status else tr("no mark")
    owners = {owner for owner, _at in cells}
    if len(cells) == 1:
        ((owner, at),) = cells
        return tr(
            "Attendance of {person}, {occasion}: {mark}",
            person=record_query.label(book, Ref("participation", owner)),
            occasion=_called(book, at),
            mark=told,
        )
    return trn(
        "Attendance of {n} person: {mark}",
        "Attendance of {n} people: {mark}",
        len(owners),
        mark=told,
    )


def _called(book: Book, at: Occasion) -> str:
    if isinstance(at, str):
        return format_date(at, short=True)
    return clipped(record_query.label(book, Ref("session", at)), 60)
