"""People come onto the list of an event: invited, or recorded as they walk in."""

from collections.abc import Mapping
from typing import Any

from ctdesk.actions.records import create
from ctdesk.kernel.i18n import tr
from ctdesk.queries import record as record_query
from ctdesk.queries.refs import Ref
from ctdesk.store.book import Book

_NAMES = ("given_name", "family_name", "name_original")


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
