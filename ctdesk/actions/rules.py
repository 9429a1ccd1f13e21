"""The rules of the field: what must hold of a record before it is written.

A rule gets the record as it will be and what it was; it may complete the record or refuse with
a UserError. A completion gets a new record and the columns its draft spoke of, and fills in what
follows from the others. A consequence gets what was written and brings other records up to date.
Add one by decorating a function with the kind it is about.
"""

from collections.abc import Callable
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from ctdesk.kernel.dates import format_date, precision
from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import language, listed, tr
from ctdesk.model.base import Record
from ctdesk.model.event import Event
from ctdesk.model.instrument import LegalInstrument
from ctdesk.model.outcome import Recommendation
from ctdesk.model.person import Person
from ctdesk.model.reference import Term
from ctdesk.model.states import EVENT_MOVES, EVENT_REASONED

Before = dict[str, Any] | None
Rule = Callable[[Session, Any, Before], None]

Completion = Callable[[Session, Any, frozenset[str]], None]

_RULES: dict[str, list[Rule]] = {}
_COMPLETIONS: dict[str, list[Completion]] = {}
_CONSEQUENCES: dict[str, list[Rule]] = {}
_PRECISION = {"day": "exact", "month": "month", "year": "year"}
_STARTED = ("accepted", "partially_accepted")


def rule(kind: str) -> Callable[[Rule], Rule]:
    """Register a rule about records of a kind."""

    def register(found: Rule) -> Rule:
        _RULES.setdefault(kind, []).append(found)
        return found

    return register


def completion(kind: str) -> Callable[[Completion], Completion]:
    """Register a completion of new records of a kind."""

    def register(found: Completion) -> Completion:
        _COMPLETIONS.setdefault(kind, []).append(found)
        return found

    return register


def consequence(kind: str) -> Callable[[Rule], Rule]:
    """Register what follows when a record of a kind was recorded or changed."""

    def register(found: Rule) -> Rule:
        _CONSEQUENCES.setdefault(kind, []).append(found)
        return found

    return register


def complete(session: Session, record: Record, said: frozenset[str]) -> None:
    """Fill in what a new record leaves open; nothing the draft spoke of is touched."""
    for found in _COMPLETIONS.get(record.meaning.kind, ()):
        found(session, record, said)


def check(session: Session, record: Record, before: Before) -> None:
    """Hold a record against the rules of its kind; `before` is None for a new one."""
    for found in _RULES.get(record.meaning.kind, ()):
        found(session, record, before)


def has_consequences(kind: str) -> bool:
    """Whether anything may follow from a record of a kind."""
    return kind in _CONSEQUENCES


def conclude(session: Session, record: Record, before: Before) -> None:
    """Bring up to date what follows from a record that was written; `before` as for `check`."""
    for found in _CONSEQUENCES.get(record.meaning.kind, ()):
        found(session, record, before)


def changed(before: Before, record: Record, name: str) -> bool:
    """Whether a column of a record is not as it was; of a new one every column."""
    return before is None or before[name] != getattr(record, name)


def refuse_end_before_start(start: str | None, end: str | None, field: str = "end_date") -> None:
    """Refuse an end that lies before the start, compared to the precision both have."""
    if start and end:
        shared = min(len(start), len(end))
        if end[:shared] < start[:shared]:
            raise UserError(
                tr(
                    "The end, {end}, is before the start, {start}; correct one of them.",
                    end=format_date(end),
                    start=format_date(start),
                ),
                field=field,
            )


@rule("event")
@rule("project")
def _dates_in_order(_session: Session, record: Any, before: Before) -> None:
    at_fault = "end_date" if changed(before, record, "end_date") else "start_date"
    refuse_end_before_start(record.start_date, record.end_date, at_fault)
    if record.end_date and not record.start_date:
        raise UserError(tr("An end needs a start; type the start first."), field="start_date")


@rule("event")
def _times_in_order(_session: Session, event: Event, _before: Before) -> None:
    one_day = not event.end_date or event.end_date == event.start_date
    if one_day and event.start_time and event.end_time and event.end_time < event.start_time:
        raise UserError(
            tr(
                "The event would end at {end}, before it starts at {start}; correct one of them.",
                end=event.end_time,
                start=event.start_time,
            ),
            field="end_time",
        )


@rule("event")
def _precision_follows_date(_session: Session, event: Event, before: Before) -> None:
    if event.start_date and changed(before, event, "start_date"):
        follows = event.date_precision is None or not changed(before, event, "date_precision")
        if follows and event.date_precision != "derived":
            event.date_precision = _PRECISION[precision(event.start_date)]


@rule("event")
def _event_status(session: Session, event: Event, before: Before) -> None:
    old, new = (before or {}).get("status"), event.status
    if old is not None and old != new:
        allowed = EVENT_MOVES.get(old, ())
        if new not in allowed:
            refusal = cannot_become(term_labels(session, "event_status"), old, new, allowed)
            raise UserError(refusal, field="status")
    is_reasoned = new == "cancelled" or (old, new) in EVENT_REASONED
    if changed(before, event, "status") and is_reasoned and not event.status_reason:
        raise UserError(needs_a_reason(), field="status")


def needs_a_reason() -> str:
    """What is said when a status is set without the reason it needs."""
    return tr("This status needs a reason; type the reason and set the status again.")


def cannot_become(labels: dict[str, str], old: str, new: str, allowed: tuple[str, ...]) -> str:
    """Why a status cannot follow another, and which can."""
    if not allowed:
        return tr("“{old}” is final; undo the step that set it.", old=labels.get(old, old))
    return tr(
        "“{old}” cannot become “{new}”; from here it can become: {allowed}.",
        old=labels.get(old, old),
        new=labels.get(new, new),
        allowed=listed(labels.get(status, status) for status in allowed),
    )


def term_labels(session: Session, vocabulary: str) -> dict[str, str]:
    """The labels of a vocabulary in the reader's language, by key."""
    with session.no_autoflush:
        terms = session.scalars(select(Term).where(Term.vocabulary == vocabulary)).all()
    return {term.key: getattr(term, f"label_{language()}") for term in terms}


@completion("term")
def _last_and_in_use(session: Session, term: Term, said: frozenset[str]) -> None:
    last = session.scalar(select(func.max(Term.position)).where(Term.vocabulary == term.vocabulary))
    term.position = 0 if last is None else last + 1
    if "active" not in said:
        term.active = True


@rule("person")
def _person_has_a_name(_session: Session, person: Person, _before: Before) -> None:
    if not (person.given_name or person.family_name or person.name_original):
        raise UserError(
            tr("A person needs a name; type a given name, a family name or the original script."),
            field="family_name",
        )


@rule("legal_instrument")
def _one_year_per_number(session: Session, found: LegalInstrument, _before: Before) -> None:
    if not found.number or not found.year:
        return
    with session.no_autoflush:
        other = session.scalars(
            select(LegalInstrument).where(
                LegalInstrument.number == found.number,
                LegalInstrument.body == found.body,
                LegalInstrument.id.is_not(found.id),
            )
        ).first()
    if other and other.year != found.year:
        raise UserError(
            tr(
                "{number} is already in the catalogue as {symbol}; correct the year.",
                number=found.number,
                symbol=other.symbol,
            ),
            field="year",
        )


@rule("recommendation")
def _accepted_before_begun(_session: Session, found: Recommendation, _before: Before) -> None:
    is_begun = found.implementation in ("in_progress", "implemented", "verified", "on_hold")
    if is_begun and found.acceptance not in _STARTED:
        raise UserError(
            tr("A recommendation is accepted before it is carried out; set that first."),
            field="implementation",
        )
