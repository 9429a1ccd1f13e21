"""Somebody who comes without being expected: recorded, put on the list and present, in one step."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy.orm import Session

from ctdesk.actions.records import create
from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr
from ctdesk.queries import record as record_query
from ctdesk.queries.refs import Ref
from ctdesk.queries.walk_ins import Typed, Understood, person_draft, understood
from ctdesk.store.book import Book


def walk_in(
    book: Book, event: Ref, typed: Typed, *, person: Ref | None = None, role: str | None = None
) -> Ref:
    """Record somebody as attended, with whatever was typed; the participation's ref.

    Without `person` a new one is recorded, and an organisation the book does not know with
    them. A known person keeps what is recorded of them; what was typed is true of this event.
    """
    seen = understood(book, typed)
    if person is None and not typed.name.strip():
        raise UserError(tr("Whoever walked in has a name; type it first."), field="name")
    name = record_query.label(book, person) if person else typed.name
    label = tr(
        "Add {person}, who walked in, to {event}",
        person=name,
        event=record_query.label(book, event),
    )
    with book.work(label) as session:
        here = _here(session, seen)
        who = person.id if person else create(session, "person", _new_person(typed, here)).id
        draft = {"person": who, "status": "attended", "created_on_site": True, **here}
        draft["roles"] = [{"role": role}] if role else []
        record = create(session, "participation", draft, owner_id=event.id)
        return Ref("participation", record.id)


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
