"""What people type or files hold, checked and turned into what a field stores."""

import re
import unicodedata
from collections.abc import Callable
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from ctdesk.actions.lookup import find_link
from ctdesk.kernel.dates import parse_date, parse_time
from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import language, listed, tr
from ctdesk.kernel.text import clean_line, clean_text, fold
from ctdesk.model.base import Record
from ctdesk.model.field import Field, Kind
from ctdesk.model.reference import Country, Term

_MOST = 10**9
_WHOLE = re.compile(r"[0-9]+|[0-9]{1,3}([,٬' \u00a0\u2009\u202f’])[0-9]{3}(?:\1[0-9]{3})*")
_YES = frozenset({"yes", "true", "1", "oui", "vrai", "نعم"})
_NO = frozenset({"no", "false", "0", "non", "faux", "لا"})


def cleaned(
    session: Session, name: str, field: Field, value: object, *, of: Record | None = None
) -> Any:
    """The value as the field stores it; empty text is None. A UserError names the field.

    `of` is the record the field belongs to, where it is a part that may link to its brothers.
    """
    try:
        kept = _cleaned(session, field, value, of)
    except UserError as error:
        raise UserError(f"{tr(field.label)}: {error.sentence}", field=name) from error
    if kept is None and field.required:
        raise empty(name, field)
    return kept


def empty(name: str, field: Field) -> UserError:
    """The refusal of a field that was left empty and may not be."""
    return UserError(tr("“{field}” cannot be empty; type it.", field=tr(field.label)), field=name)


def _cleaned(session: Session, field: Field, value: object, of: Record | None) -> Any:
    if isinstance(value, str):
        value = clean_text(value, limit=max(field.limit, 500)).strip()
    if value is None or value == "":
        return False if field.kind is Kind.FLAG else None
    if field.kind is Kind.LINK:
        return find_link(session, str(field.target), value, of=of)
    if isinstance(value, (list, dict, float, bytes)):
        raise UserError(tr("a text, a number or nothing is expected; correct the file."))
    if isinstance(value, int) and abs(value) > _MOST:
        raise UserError(tr("the number is too large; type one up to {most}.", most=_MOST))
    return _CLEANERS[field.kind](session, field, str(value))


def _line(_session: Session, field: Field, value: str) -> str:
    return clean_line(value, limit=field.limit)


def _text(_session: Session, field: Field, value: str) -> str:
    return clean_text(value, limit=field.limit)


def _date(_session: Session, field: Field, value: str) -> str | None:
    return parse_date(value, past=field.past)


def _time(_session: Session, _field: Field, value: str) -> str | None:
    return parse_time(value)


def _zone(_session: Session, _field: Field, value: str) -> str:
    from zoneinfo import available_timezones

    zones = {
        zone.casefold(): zone for zone in available_timezones() if "/" in zone or zone == "UTC"
    }
    zone = zones.get(value.casefold().replace(" ", "_"))
    if zone is None:
        raise UserError(
            tr(
                "“{value}” is not a time zone; type one such as Africa/Casablanca.",
                value=value[:60],
            )
        )
    return zone


def _number(_session: Session, _field: Field, value: str) -> int:
    """Digits of any script, thousands set apart or not; what says more than a number is refused."""
    digits = "".join(str(unicodedata.decimal(character, character)) for character in value)
    if not _WHOLE.fullmatch(digits):
        raise UserError(
            tr("“{value}” is not a whole number; type digits such as 35.", value=value[:60])
        )
    number = int("".join(filter(str.isdigit, digits)))
    if number > _MOST:
        raise UserError(tr("the number is too large; type one up to {most}.", most=_MOST))
    return number


def _flag(_session: Session, _field: Field, value: str) -> bool:
    if value.casefold() in _YES:
        return True
    if value.casefold() in _NO:
        return False
    raise UserError(tr("“{value}” is neither yes nor no; type one of them.", value=value[:60]))


def _term(session: Session, field: Field, value: str) -> str:
    of_list = Term.vocabulary == field.vocabulary
    if session.scalar(select(Term.id).where(of_list, Term.key == value)) is not None:
        return value  # nearly always, and the whole list takes ten times as long to read
    terms = session.scalars(select(Term).where(of_list).order_by(Term.position, Term.id)).all()
    wanted = fold(value)
    for term in terms if wanted else ():
        if wanted in (
            fold(term.key),
            fold(term.label_en),
            fold(term.label_fr),
            fold(term.label_ar),
        ):
            return term.key
    usual = [getattr(term, f"label_{language()}") for term in terms if term.active]
    raise UserError(
        tr(
            "“{value}” is not in the list; choose one of: {known}.",
            value=value[:60],
            known=listed(usual[:6]) + ("…" if len(usual) > 6 else ""),
        )
    )


def _country(session: Session, _field: Field, value: str) -> str:
    found = session.scalars(
        select(Country.code).where(
            (Country.code == value.upper()) | (Country.iso3 == value.upper())
        )
    ).first()
    if found:
        return found
    wanted = fold(value)
    for country in session.scalars(select(Country)) if wanted else ():
        if wanted in (fold(country.name_en), fold(country.name_fr), fold(country.name_ar)):
            return country.code
    raise UserError(
        tr(
            "“{value}” is not in the list of countries; type its name or its two-letter code,"
            " such as MA.",
            value=value[:60],
        )
    )


_CLEANERS: dict[Kind, Callable[[Session, Field, str], Any]] = {
    Kind.LINE: _line,
    Kind.TEXT: _text,
    Kind.DATE: _date,
    Kind.TIME: _time,
    Kind.ZONE: _zone,
    Kind.NUMBER: _number,
    Kind.FLAG: _flag,
    Kind.TERM: _term,
    Kind.COUNTRY: _country,
}
