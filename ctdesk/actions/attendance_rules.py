"""What must hold of a mark, and the statuses that follow from the marks of an event.

Whatever writes marks, or changes what they mean, ends in `follow` within the same piece of work.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy.orm import Session

import ctdesk.actions.participation_rules  # noqa: F401 - whether a move may be is asked first
from ctdesk.actions.rules import Before, consequence, rule
from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr
from ctdesk.model.agenda import Session as AgendaItem
from ctdesk.model.attendance import FOLLOWING, Occasion, status_of
from ctdesk.model.event import Event
from ctdesk.model.participation import AttendanceRecord, Participation
from ctdesk.queries.attendance import Rows, held_of, marks_of, programme, whole_day


def rows_of(session: Session) -> Rows:
    """Reads what a piece of work has written so far, without the cost of entities."""
    connection = session.connection()

    def rows(statement: str, values: tuple[Any, ...]) -> Sequence[Any]:
        return connection.exec_driver_sql(statement, values).all()

    return rows


def follow(
    session: Session,
    event: int,
    touched: Iterable[int] = (),
    *,
    held_before: frozenset[Occasion] | None = None,
) -> None:
    """Bring the statuses of an event's people up to date with the marks.

    `touched` are participations whose marks have just been changed: who has none left goes back
    to the status from before the first one. Who was never marked is left as they are, and so is
    everybody whose status was set by hand or does not follow the marks. `held_before` spares
    looking at everybody else where the same days and sessions were held then.
    """
    session.flush()
    rows, touched = rows_of(session), set(touched)
    held = held_of(rows, event)
    only = touched if held == held_before else None
    everybody = marks_of(rows, event, only)
    if not everybody and not touched:
        return
    plan = programme(rows, event)
    for row_id, status, is_walk_in in _followers(rows, event, only):
        wanted = status_of(plan, held, everybody.get(row_id, {}))
        if wanted is None and row_id in touched:
            wanted = _unmarked(is_walk_in)
        if wanted is not None and wanted != status:
            found = session.get_one(Participation, row_id)
            found.status, found.status_reason = wanted, None
    session.flush()


def _followers(rows: Rows, event: int, only: Iterable[int] | None) -> Sequence[Any]:
    """Id, status and whether they walked in, of those whose status follows the marks."""
    statuses = ", ".join(f"'{status}'" for status in sorted(FOLLOWING))
    among = "" if only is None else f" AND id IN ({','.join(map(str, only))})"
    return rows(
        "SELECT id, status, created_on_site FROM participation WHERE event_id = ?"
        f" AND NOT status_by_hand AND status IN ({statuses}){among}",
        (event,),
    )


def _unmarked(is_walk_in: bool) -> str:
    return "attended" if is_walk_in else "confirmed"


def following(session: Session, found: Participation) -> str | None:
    """The status that follows from somebody's marks; None where there are none."""
    rows, event = rows_of(session), found.event_id
    marks = marks_of(rows, event, [found.id])
    if not marks:
        return None
    return status_of(programme(rows, event), held_of(rows, event), marks[found.id])


def statuses_by_marks(session: Session, event: int) -> dict[int, str | None]:
    """Participation to the status that follows from its marks, for those who have marks."""
    rows = rows_of(session)
    plan, held = programme(rows, event), held_of(rows, event)
    everybody = marks_of(rows, event).items()
    return {row_id: status_of(plan, held, marks) for row_id, marks in everybody}


def attending(session: Session, kind: str, ids: Iterable[int]) -> dict[int, list[int]]:
    """Event to participations whose attendance goes when these records are deleted."""
    owner = {"attendance_record": "t.participation_id", "participation": "t.id"}.get(kind)
    if owner is None:
        return {}
    found: dict[int, list[int]] = {}
    for event, row_id in rows_of(session)(
        f"SELECT r.event_id, r.id FROM {kind} t JOIN participation r ON r.id = {owner}"
        f" WHERE t.id IN ({','.join(map(str, map(int, ids)))})",
        (),
    ):
        found.setdefault(event, []).append(row_id)
    return found


@rule("attendance_record")
def _on_a_day_or_a_session(_session: Session, found: AttendanceRecord, _before: Before) -> None:
    if (found.day is None) == (found.session_id is None):
        raise UserError(
            tr("Attendance is of a day or of a session; say one of the two."), field="day"
        )
    if found.day is not None and whole_day(found.day) is None:
        raise UserError(
            tr("Attendance needs the whole day, such as 17 July 2012; type it."), field="day"
        )


@consequence("attendance_record")
def _marked(session: Session, found: AttendanceRecord, _before: Before) -> None:
    session.flush()
    owner = session.get_one(Participation, found.participation_id)
    follow(session, owner.event_id, [owner.id])


@rule("participation")
def _marks_or_a_reason(session: Session, found: Participation, before: Before) -> None:
    """A status other than the one that follows from the marks needs a reason, and then stays."""
    if before is None:
        return
    was, old, new = before["status_by_hand"], before["status"], found.status
    if found.status_by_hand and not was and not found.status_reason:
        raise UserError(needs_reason(), field="status_by_hand")
    if old == new or new not in FOLLOWING:
        found.status_by_hand = found.status_by_hand and new in FOLLOWING
        return
    judged = beside_marks(following(session, found), old, new, bool(found.status_reason))
    if judged is None:
        raise UserError(needs_reason(), field="status")
    found.status, found.status_by_hand = judged


def beside_marks(
    marked: str | None, old: str, new: str, has_reason: bool
) -> tuple[str, bool] | None:
    """The status somebody gets who is moved, and whether it is kept against the marks.

    `marked` is the status that follows from the marks, None without any. None as the answer
    says that the move needs a reason.
    """
    if new not in FOLLOWING or marked is None or marked == new:
        return new, False
    if old not in (*FOLLOWING, "completed"):
        return marked, False
    return (new, True) if has_reason else None


def needs_reason() -> str:
    """What is said when somebody is moved against their marks without a reason."""
    return tr(
        "The ticks on days and sessions say otherwise; type a reason to set the status by hand."
    )


@consequence("participation")
def _follow_again(session: Session, found: Participation, before: Before) -> None:
    if before is not None and before["status_by_hand"] and not found.status_by_hand:
        follow(session, found.event_id, [found.id])


@consequence("event")
def _over_or_moved(session: Session, event: Event, before: Before) -> None:
    if before is None:
        return
    judged = ("status", "start_date", "end_date")
    if any(before[name] != getattr(event, name) for name in judged):
        follow(session, event.id)


@consequence("session")
def _programme_changed(session: Session, found: AgendaItem, before: Before) -> None:
    if before is None:
        return
    judged = ("day", "start_time", "session_kind")
    if any(before[name] != getattr(found, name) for name in judged):
        marked = "SELECT participation_id FROM attendance_record WHERE session_id = ?"
        follow(session, found.event_id, [row[0] for row in rows_of(session)(marked, (found.id,))])
