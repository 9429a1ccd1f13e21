"""The registration workbook of an event: what ministries fill in and send back."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from ctdesk.actions.values import cleaned
from ctdesk.formats.form import MOST_ROWS, USUAL_ROWS, Form, FormColumn, FormRow
from ctdesk.formats.table import Cell
from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import speaking, tr
from ctdesk.kernel.text import side_by_side
from ctdesk.model.field import Personal
from ctdesk.model.participation import Participation
from ctdesk.model.person import Person
from ctdesk.queries.event_facts import days, place
from ctdesk.queries.expected_people import expected_people
from ctdesk.queries.record import whole
from ctdesk.queries.refs import Ref
from ctdesk.queries.terms import country_name, setting
from ctdesk.reports.registration_columns import form_columns, ordered, usual
from ctdesk.reports.registration_notes import notes
from ctdesk.store.book import Book


@dataclass(frozen=True)
class Wish:
    """What a form should be like.

    `columns` none: the usual ones. `country` is a code; the form is then for that country alone.
    `prefilled` writes in who is nominated or invited, with names and functions; contacts, sex
    and nationality only where `with_contacts` asks for them too.
    """

    language: str = "en"
    empty_rows: int = USUAL_ROWS
    country: str | None = None
    columns: tuple[str, ...] = ()
    prefilled: bool = False
    with_contacts: bool = False


def registration_form(book: Book, event: Ref, wish: Wish) -> Form:
    """The form of one event; a UserError for rows, columns or a country there are not."""
    _refuse_rows(wish.empty_rows)
    with speaking(wish.language):
        recorded = whole(book, event)
        keys = _keys(book, recorded, wish)
        columns = form_columns(book, keys, wish.country)
        title = str(recorded.get(f"title_{wish.language}") or recorded["title"])
        office = setting(book, "office") or book.name
        return Form(
            name=tr("Registration"),
            title=title,
            lines=tuple(_lines(book, recorded, wish, office)),
            columns=columns,
            rows=_rows(book, event, columns, wish) if wish.prefilled else (),
            empty_rows=wish.empty_rows,
            notes_name=tr("Explanations"),
            notes=notes(columns, title, office, is_prefilled=wish.prefilled),
            facts=(
                ("event", recorded["uuid"]),
                ("language", wish.language),
                ("country", wish.country or ""),
            ),
            language=wish.language,
        )


def _keys(book: Book, recorded: dict[str, Any], wish: Wish) -> tuple[str, ...]:
    if wish.columns:
        return ordered(book, wish.columns)
    return usual(book, recorded["participation_mode"])


def country_meant(book: Book, text: str) -> str:
    """The code of the country that a code or a name in any language means; or a UserError."""
    from sqlalchemy.orm import Session

    with book.read() as connection, Session(connection) as session:
        field = Participation.fields()["country"]
        return str(cleaned(session, "country", field, text))


def _refuse_rows(rows: int) -> None:
    if not 0 <= rows <= MOST_ROWS:
        raise UserError(
            tr("A form has up to {most} empty rows; ask for fewer.", most=f"{MOST_ROWS:,}")
        )


def _lines(book: Book, event: dict[str, Any], wish: Wish, office: str) -> list[str]:
    about = side_by_side((days(event), place(book, event)))
    lines = [about] if about else []
    if wish.country:
        lines.append(tr("Delegation: {country}", country=country_name(book, wish.country)))
    lines.append(
        tr("One row for each person. Columns with * are needed; the second sheet explains them.")
    )
    lines.append(tr("Please send this file back to {office} as a spreadsheet.", office=office))
    return lines


def _rows(book: Book, event: Ref, columns: Sequence[FormColumn], wish: Wish) -> tuple[FormRow, ...]:
    told = [column.key if _is_told(column.key, wish) else "" for column in columns]
    found = expected_people(book, event.id, told, wish.country)
    return tuple(FormRow(uuid, tuple(map(_cell, cells, columns))) for uuid, cells in found)


def _is_told(key: str, wish: Wish) -> bool:
    """Whether a form may say this about somebody; more than names and functions on request.

    A date of birth is asked and never told.
    """
    field = Person.fields().get(key)
    personal = field.personal if field is not None else None
    if personal in (Personal.CONTACT, Personal.INTERNAL):
        return wish.with_contacts
    return personal is not Personal.IDENTITY


def _cell(text: str | None, column: FormColumn) -> Cell:
    if column.kind == "date" and text is not None and len(text) == 10:
        return date.fromisoformat(text)
    return text
