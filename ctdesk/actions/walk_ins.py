"""Somebody who comes without being expected: recorded, put on the list and present, in one step."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from ctdesk.actions.attendance import mark_present
from ctdesk.actions.records import create
from ctdesk.actions.rules import check, conclude
from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr
from ctdesk.model.attendance import EXPECTED, Occasion
from ctdesk.model.participation import Participation
from ctdesk.model.person import Person
from ctdesk.model.states import PARTICIPATION
from ctdesk.queries import record as record_query
from ctdesk.queries.refs import Ref
from ctdesk.queries.walk_ins import Typed, Understood, person_draft, understood
from ctdesk.store.book import Book


def walk_in(
    book: Book,
    event: Ref,
    typed: Typed,
    *,
    person: Ref | None = None,
    role: str | None = None,
    at: Occasion | None = None,
) -> Ref:
    """Record somebody who came, with whatever was typed; the participation's ref.

    Without `person` a new one is recorded, and an organisation the book does not know with
    them. A known person keeps what is recorded of them; what was typed is true of this event.
    Who is on the list already has come, as the list has them. With `at` they are marked present
    on that day or session, and their status follows.
    """
    seen = understood(book, typed)
    if person is None and not typed.name.strip():
        raise UserError(tr("Whoever walked in has a name; type it first."), field="name")
    name = record_query.label(book, person) if person else typed.name
    label = tr("Walk-in: {person} at {event}", person=name, event=record_query.label(book, event))
    with book.work(label) as session:
        found = _listed(session, event, person) if person else None
        if found is None:
            row_id = _put_on_list(session, event, seen, person, role)
        else:
            row_id = found.id
            _expect(session, found)
            if at is None:
                _has_come(session, found)
        if at is not None:
            mark_present(session, event, (row_id, at))
        return Ref("participation", row_id)


def _put_on_list(
    session: Session, event: Ref, seen: Understood, person: Ref | None, role: str | None
) -> int:
    here = _here(session, seen)
    new = _new_person(seen.typed, here) if person is None else None
    who = person.id if person else create(session, "person", new or {}).id
    draft = {"person": who, "status": "attended", "created_on_site": True, **here}
    draft["roles"] = [{"role": role}] if role else []
    return create(session, "participation", draft, owner_id=event.id).id


def _listed(session: Session, event: Ref, person: Ref) -> Participation | None:
    return session.scalars(
        select(Participation).where(
            Participation.event_id == event.id, Participation.person_id == person.id
        )
    ).first()


def _expect(session: Session, found: Participation) -> None:
    """Confirm whoever was not expected yet, where that is a next step."""
    if found.status in EXPECTED:
        return
    if "confirmed" not in PARTICIPATION[found.status].moves:
        raise UserError(
            tr(
                "{person} is on the list already, with a status that does not lead to being"
                " there; change the status among the people first.",
                person=session.get_one(Person, found.person_id).display_name,
            )
        )
    _move(session, found, "confirmed")


def _has_come(session: Session, found: Participation) -> None:
    if found.status in ("confirmed", "no_show"):
        _move(session, found, "attended")


def _move(session: Session, found: Participation, status: str) -> None:
    before = {column.key: getattr(found, column.key) for column in found.__table__.columns}
    found.status, found.status_reason = status, None
    check(session, found, before)
    conclude(session, found, before)
    session.flush()


def _new_person(typed: Typed, here: Mapping[str, Any]) -> dict[str, Any]:
    return {**person_draft(typed.name), **here}


def _here(session: Session, seen: Understood) -> dict[str, Any]:
    """What was typed besides the name, as fields of a person and of a participation alike."""
    organisation = seen.organisation
    if seen.is_new_organisation:
        organisation = create(session, "organisation", {"name": seen.organisation_words}).id
    told = {
        "organisation": organisation,
        "country": seen.country or seen.typed.country,
        "job_title": seen.typed.job_title,
    }
    return {name: value for name, value in told.items() if value}
