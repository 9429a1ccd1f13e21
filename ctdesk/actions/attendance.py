"""Ticking: people marked on days and sessions, and statuses that follow again."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from ctdesk.actions.attendance_rules import follow, rows_of
from ctdesk.actions.records import field_of
from ctdesk.actions.rules import check
from ctdesk.actions.values import cleaned
from ctdesk.kernel.dates import format_date
from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr, trn
from ctdesk.kernel.text import clipped
from ctdesk.model.attendance import Occasion
from ctdesk.model.participation import AttendanceRecord, Participation
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


def mark_present(session: Session, event: Ref, cell: Cell) -> None:
    """Mark somebody present within a running piece of work; their status follows."""
    _refuse_strangers(session, event, [cell])
    found = _records(session, [cell[0]]).get(cell)
    _write(session, cell, found, "present")
    follow(session, event.id, [cell[0]])


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
