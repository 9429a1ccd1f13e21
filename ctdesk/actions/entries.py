"""Entries of the reference lists: keys made once from the English label, and what stays in use."""

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from ctdesk.actions.rules import Before, rule
from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import language, tr, trn
from ctdesk.kernel.text import fold, words
from ctdesk.model.base import Record
from ctdesk.model.catalogue import entity
from ctdesk.model.reference import Country, CountryGroup, Term
from ctdesk.queries.uses import naming
from ctdesk.queries.vocabularies import vocabularies

_OF_THE_RULES = frozenset(
    (
        *("event_status", "participation_status", "follow_up_status", "attendance_status"),
        *("acceptance", "implementation", "date_precision", "count_qualifier"),
    )
)
"""Vocabularies whose terms the program itself sets or asks for."""

_KEY_LENGTH = 60


def make_key(session: Session, record: Record) -> None:
    """Give a new term or group the key by which records name it, from its English label."""
    if not isinstance(record, Term | CountryGroup) or record.key or not record.label_en:
        return
    wanted = "_".join(words(record.label_en))[:_KEY_LENGTH] or record.meaning.kind
    kind = type(record)
    with session.no_autoflush:
        taken = set(session.scalars(select(kind.key).where(*_same_list(record))))
    numbered = (f"{wanted}_{number}" for number in range(2, len(taken) + 3))
    record.key = wanted if wanted not in taken else next(k for k in numbered if k not in taken)


def refuse_in_use(session: Session, record: Record) -> None:
    """Refuse to delete a term that records or the program's own rules name."""
    if not isinstance(record, Term):
        return
    label = getattr(record, f"label_{language()}")
    if record.vocabulary in _OF_THE_RULES:
        raise UserError(
            tr(
                "“{term}” belongs to the program's rules and cannot be deleted; take its tick at"
                " “In use” away, and it is offered no more.",
                term=label,
            )
        )
    if number := _times_used(session, record):
        raise UserError(
            tr(
                "“{term}” is used by {records} and cannot be deleted; take its tick at “In use”"
                " away, and it is offered no more.",
                term=label,
                records=trn("{n} record", "{n} records", number),
            )
        )


@rule("term")
@rule("country_group")
def _label_once(session: Session, record: Term | CountryGroup, before: Before) -> None:
    """Two entries of a list that are called the same could not be told apart."""
    if before is not None and before["label_en"] == record.label_en:
        return
    kind, wanted = type(record), fold(record.label_en)
    with session.no_autoflush:
        others = select(kind.label_en).where(*_same_list(record), kind.id.is_not(record.id))
        is_taken = any(fold(label) == wanted for label in session.scalars(others))
    if is_taken:
        raise UserError(
            tr("“{name}” is in this list already; change that entry.", name=record.label_en),
            field="label_en",
        )


@rule("term")
def _of_a_known_vocabulary(_session: Session, term: Term, before: Before) -> None:
    if before is None and term.vocabulary not in dict(vocabularies()):
        raise UserError(
            tr("There is no such list; choose one of the lists a term can belong to."),
            field="vocabulary",
        )


@rule("country")
def _code_of_two_letters(_session: Session, country: Country, before: Before) -> None:
    if before is not None:
        return
    country.code = country.code.upper()
    if len(country.code) != 2 or not country.code.isascii() or not country.code.isalpha():
        raise UserError(
            tr("A country's code has two letters, such as MA; correct it."), field="code"
        )


def _same_list(record: Term | CountryGroup) -> list[ColumnElement[bool]]:
    return [Term.vocabulary == record.vocabulary] if isinstance(record, Term) else []


def _times_used(session: Session, term: Term) -> int:
    number = 0
    for kind, column in naming("term", term.vocabulary):
        named = entity(kind).__table__.c[column] == term.key
        number += session.scalar(select(func.count()).where(named)) or 0
    return number
