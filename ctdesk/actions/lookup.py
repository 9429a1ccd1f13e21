"""The record a link means: by short id, UUID, name, acronym, or the many forms of a symbol."""

import re
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, func, or_, select
from sqlalchemy.orm import Session

from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr
from ctdesk.kernel.text import clean_text, fold
from ctdesk.model.base import Record
from ctdesk.model.catalogue import entity
from ctdesk.model.document import Document
from ctdesk.model.field import TEXT_LIMIT
from ctdesk.model.instrument import LegalInstrument
from ctdesk.model.participation import Participation
from ctdesk.model.person import Person

_RESOLUTION = re.compile(
    r"(?i)(?:s/res/|unscr|scr|un sec res|(?:security council )?r[eé]solution|res\.?"
    r"|قرار(?:\s+مجلس\s+ال[أا]من)?)"
    r"\s*(\d{3,4})(?!\d)\s*(?:\((\d{4})\))?"
)
Ids = Select[int]

_NUMBER = re.compile(r"(\d{4})\s*(?:\((\d{4})\))?")


def find_link(session: Session, kind: str, value: object, *, of: Record | None = None) -> int:
    """The row id of the record of this kind that `value` names.

    `value` is a row id, a short id, a UUID, a name, or an object with one of them under `id`,
    `uuid` or `label`, as `show` prints it. One merged into another means that other. An object
    with a UUID this book does not know means its label and never its id, which in another book
    is somebody else's. Where `of`, the record that holds the link, and what it names are parts of
    one record, parts of that one go first: every event has an opening session. Only a document may
    be another event's, which it mentions.
    """
    found = entity(kind)
    names = _names_of(value)
    home = _home(session, of, found)
    anywhere = select(found.id)
    row_id = None
    if home is not None:
        row_id = _found(
            session, anywhere.where(getattr(found, home.column) == home.id), kind, names
        )
    if row_id is None and (home is None or found is Document):
        row_id = _found(session, anywhere, kind, names)
    if row_id is None:
        raise _not_there(found, None if found is Document else home, names[-1])
    return row_id


def _found(session: Session, among: Ids, kind: str, names: list[str]) -> int | None:
    found = entity(kind)
    for text in names:
        row_id = _by_id(session, among, found, text) or _by_name(session, among, found, text)
        if row_id is None and kind == "legal_instrument":
            row_id = _by_symbol(session, text)
        if row_id is not None:
            return row_id
    return None


@dataclass(frozen=True)
class _Home:
    """The record that two parts share: what it is called, and the column and id that say so."""

    what: str
    column: str
    id: int


def _home(session: Session, holder: Record | None, found: type[Record]) -> _Home | None:
    """What a part of its kind must belong to, to be linked from `holder`; None for no part."""
    column = found.meaning.owner
    while column and holder is not None:
        if column in holder.__table__.columns:
            row_id = getattr(holder, column)
            what = entity(str(found.fields()[column].target)).meaning.one
            return _Home(tr(what).lower(), column, row_id) if row_id else None
        above = holder.meaning.owner
        holder = _owner(session, holder, above) if above else None
    return None


def _owner(session: Session, holder: Record, column: str) -> Record | None:
    with session.no_autoflush:
        owner = entity(str(holder.fields()[column].target))
        return session.get(owner, getattr(holder, column) or 0)


def _not_there(found: type[Record], home: _Home | None, text: str) -> UserError:
    what = tr(found.meaning.one).lower()
    if home is not None:
        return UserError(
            tr(
                "This {owner} has no {what} “{text}”; add it there first or correct the name.",
                owner=home.what,
                what=what,
                text=text[:60],
            )
        )
    return UserError(
        tr(
            "There is no {what} “{text}” in this book; add it first or correct the name.",
            what=what,
            text=text[:60],
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


def _by_id(session: Session, among: Ids, found: type[Record], text: str) -> int | None:
    prefix = found.meaning.prefix
    digits = text[len(prefix) :] if text.upper().startswith(prefix) else text
    if digits.isascii() and digits.isdigit() and len(digits) < 19:
        row_id = session.scalar(among.where(found.id == int(digits)))
    else:
        row_id = session.scalar(among.where(found.uuid == text.lower()))
    return _survivor(session, found, row_id)


def _survivor(session: Session, found: type[Record], row_id: int | None) -> int | None:
    """The record itself, or the one it was merged into: lists sent out before still name it."""
    if row_id is None or "merged_into_id" not in found.__table__.columns:
        return row_id
    into = session.scalar(select(found.__table__.c.merged_into_id).where(found.id == row_id))
    return row_id if into is None else int(into)


def _by_name(session: Session, among: Ids, found: type[Record], text: str) -> int | None:
    """The only record with this name, written exactly so or folded the same."""
    names = _name_columns(found)
    wanted = fold(text)
    if not names or not wanted:
        return None
    merged = found.__table__.columns.get("merged_into_id")
    if merged is not None:
        among = among.where(merged.is_(None))
    exact = session.scalars(among.where(or_(*(name == text for name in names))).limit(2)).all()
    if not exact:
        folded = or_(*(func.fold(name) == wanted for name in names))
        exact = session.scalars(among.where(folded).limit(2)).all()
    if len(exact) > 1:
        raise UserError(
            tr(
                "Several records are called “{text}”; name the one you mean by its id.",
                text=text[:60],
            )
        )
    return exact[0] if exact else None


def _name_columns(found: type[Record]) -> list[Any]:
    """What records of a kind are called; a participation is called as its person."""
    if found is Participation:
        names = select(Person.display_name).where(Person.id == Participation.person_id)
        return [names.scalar_subquery()]
    return [getattr(found, name) for name in found.meaning.names]


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
