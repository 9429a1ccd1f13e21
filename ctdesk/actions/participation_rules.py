"""The rules of a participation: where its status may go, who takes whose place, once per event."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from ctdesk.actions.rules import (
    Before,
    cannot_become,
    changed,
    completion,
    needs_a_reason,
    rule,
    term_labels,
)
from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr
from ctdesk.model.participation import Participation
from ctdesk.model.person import Person
from ctdesk.model.states import PARTICIPATION, needs_reason

VOCABULARY = "participation_status"


def against_move(
    labels: dict[str, str], old: str, new: str, *, has_reason: bool, has_substitute: bool
) -> str:
    """What speaks against a status following another; nothing when it may.

    `labels` are those of the statuses in the reader's language, by key.
    """
    allowed = PARTICIPATION[old].moves
    if new not in allowed:
        return cannot_become(labels, old, new, allowed)
    if needs_reason(old, new) and not has_reason:
        return needs_a_reason()
    if new == "replaced" and not (has_reason or has_substitute):
        return _by_whom()
    return ""


def _by_whom() -> str:
    return tr("Say who takes this person's place, or give a reason, and set the status again.")


@rule("participation")
def _place_taken(session: Session, found: Participation, before: Before) -> None:
    """Who is confirmed and replaced by somebody is replaced: the one choice sets both.

    Of a nominee or an invitee the substitute is noted, and the status stays where it is.
    """
    if before is None or not changed(before, found, "replaced_by_id"):
        return
    if found.replaced_by_id is None:
        if found.status == "replaced" and not found.status_reason:
            raise UserError(_by_whom(), field="replaced_by_id")
        return
    _refuse_substitute(session, found, found.replaced_by_id)
    if not changed(before, found, "status") and "replaced" in PARTICIPATION[found.status].moves:
        found.status = "replaced"


def _refuse_substitute(session: Session, found: Participation, substitute_id: int) -> None:
    with session.no_autoflush:
        other = session.get(Participation, substitute_id)
        seen = {found.id}
        while other is not None and other.id not in seen:
            seen.add(other.id)
            other = session.get(Participation, other.replaced_by_id or 0)
    if other is not None:
        raise UserError(
            tr("Nobody can take their own place in the end; choose somebody else."),
            field="replaced_by_id",
        )


@rule("participation")
def _status_follows(session: Session, found: Participation, before: Before) -> None:
    old, new = (before or {}).get("status"), found.status
    if old is None or old == new:
        return
    refusal = against_move(
        term_labels(session, VOCABULARY),
        old,
        new,
        has_reason=bool(found.status_reason),
        has_substitute=found.replaced_by_id is not None,
    )
    if refusal:
        raise UserError(refusal, field="status")


@rule("participation")
def _once_per_event(session: Session, found: Participation, before: Before) -> None:
    if not (changed(before, found, "person_id") or changed(before, found, "event_id")):
        return
    with session.no_autoflush:
        there = session.scalar(
            select(Participation.id).where(
                Participation.event_id == found.event_id,
                Participation.person_id == found.person_id,
                Participation.id.is_not(found.id),
            )
        )
        if there is not None:
            person = session.get_one(Person, found.person_id)
            raise UserError(
                tr(
                    "{person} already takes part in this event; open that participation (PA{id})"
                    " instead.",
                    person=person.display_name,
                    id=there,
                ),
                field="person_id",
            )


@completion("participation")
def _walked_in(_session: Session, found: Participation, said: frozenset[str]) -> None:
    if "created_on_site" not in said:
        found.created_on_site = found.status == "attended"


@completion("participation")
def _as_the_person_is_now(session: Session, found: Participation, said: frozenset[str]) -> None:
    with session.no_autoflush:
        person = session.get_one(Person, found.person_id)
    for name in ("organisation_id", "job_title", "country"):
        if name not in said:
            setattr(found, name, getattr(person, name))
