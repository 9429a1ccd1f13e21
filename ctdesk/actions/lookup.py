"""The record a link means: by short id, UUID, name, acronym, or the many forms of a symbol."""

import re
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr
from ctdesk.kernel.text import clean_text, fold
from ctdesk.model.base import Record
from ctdesk.model.catalogue import entity
from ctdesk.model.field import TEXT_LIMIT
from ctdesk.model.instrument import LegalInstrument

_RESOLUTION = re.compile(
    r"(?i)(?:s/res/|unscr|scr|un sec res|(?:security council )?r[eé]solution|قرار(?:\s+مجلس\s+ال[أا]من)?|res\.?)"
    r"\s*(\d{3,4})(?!\d)\s*(?:\((\d{4})\))?"
)
_NUMBER = re.compile(r"(\d{4})\s*(?:\((\d{4})\))?")


def find_link(session: Session, kind: str, value: object) -> int:
    """The row id of the record of this kind that `value` names.

    `value` is a row id, a short id, a UUID, a name, or an object with one of them under `id`,
    `uuid` or `label`, as `show` prints it. An object with a UUID this book does not know means
    its label and never its id, which in another book is somebody else's.
    """
    found = entity(kind)
    names = _names_of(value)
    for text in names:
        row_id = _by_id(session, found, text) or _by_name(session, found, text)
        if row_id is None and kind == "legal_instrument":
            row_id = _by_symbol(session, text)
        if row_id is not None:
            return row_id
    raise UserError(
        tr(
            "There is no {what} “{text}” in this book; add it first or correct the name.",
            what=tr(found.meaning.one).lower(),
            text=names[-1][:60],
        )
    )


def _names_of(value: object) -> list[str]:
    """What a link may be found by, surest first; never empty."""
    given = [value]
    if isinstance(value, dict):
        told = (value.get("uuid") or value.get("id"), value.get("label"))
        given = [each for each in told if each]
    if not given or not all(type(each) in (str, int) for each in given):
        raise UserError(tr("a name or an id is expected; correct the file."))
    return [clean_text(str(each), limit=TEXT_LIMIT) for each in given]


def _by_id(session: Session, found: type[Record], text: str) -> int | None:
    prefix = found.meaning.prefix
    digits = text[len(prefix) :] if text.upper().startswith(prefix) else text
    if digits.isascii() and digits.isdigit() and len(digits) < 19:
        return session.scalar(select(found.id).where(found.id == int(digits)))
    return session.scalar(select(found.id).where(found.uuid == text.lower()))


def _by_name(session: Session, found: type[Record], text: str) -> int | None:
    """The only record with this name, written exactly so or folded the same."""
    names = [getattr(found, name) for name in found.meaning.names]
    if not names or not text:
        return None
    exact = session.scalars(
        select(found.id).where(or_(*(name == text for name in names))).limit(2)
    ).all()
    if not exact:
        wanted = fold(text)
        folded = [func.fold(name) == wanted for name in names] if wanted else []
        exact = (
            session.scalars(select(found.id).where(or_(*folded)).limit(2)).all() if folded else []
        )
    if len(exact) > 1:
        raise UserError(
            tr(
                "Several records are called “{text}”; name the one you mean by its id.",
                text=text[:60],
            )
        )
    return exact[0] if exact else None


def _by_symbol(session: Session, text: str) -> int | None:
    """A Security Council resolution in any of the forms documents print it in."""
    match = _RESOLUTION.search(text) or _NUMBER.fullmatch(text)
    if not match:
        return None
    number, year = match.groups()
    known: Any = session.execute(
        select(LegalInstrument.id, LegalInstrument.year, LegalInstrument.symbol).where(
            LegalInstrument.number == str(int(number)), LegalInstrument.body == "security_council"
        )
    ).first()
    if known is None:
        return None
    if year and known.year and int(year) != known.year:
        raise UserError(
            tr(
                "Resolution {number} is of {right}, not {wrong}; choose {symbol}.",
                number=number,
                right=known.year,
                wrong=year,
                symbol=known.symbol,
            )
        )
    return int(known.id)
