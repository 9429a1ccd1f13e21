"""A row in words, and where it says otherwise than the book does of the person."""

from collections.abc import Mapping
from typing import Any

from ctdesk.intake.lists.cells import field_of
from ctdesk.intake.lists.judged import Difference
from ctdesk.intake.lists.organisations import Organisations
from ctdesk.intake.lists.targets import IDS, NAMES, PERSON
from ctdesk.kernel.dates import format_date
from ctdesk.kernel.i18n import listed, tr
from ctdesk.kernel.text import fold
from ctdesk.model.field import Kind
from ctdesk.queries.terms import country_name, term_label
from ctdesk.store.book import Book

_OF_PERSON = tuple(key for key in (*NAMES, *PERSON) if key != "full_name")


def texts(book: Book, named: Mapping[str, Any], organisations: Organisations) -> dict[str, str]:
    """The values of a draft as people read them, by meaning."""
    found = {}
    for key, value in named.items():
        if key == "organisation":
            found[key] = organisations.name(value)
        elif key not in IDS and key != "single_name":
            found[key] = _text(book, key, value)
    return found


def differences(
    book: Book, person: int, named: Mapping[str, Any], told: Mapping[str, str]
) -> tuple[Difference, ...]:
    """The fields of a known person that a row says otherwise; what is empty there is filled."""
    kept = person_values(book, person)
    found = []
    for key in _OF_PERSON:
        mine, theirs = named.get(key), kept.get(key)
        if mine is None or theirs in (None, "") or _is_same(mine, theirs):
            continue
        known = _organisation(book, theirs) if key == "organisation" else _text(book, key, theirs)
        found.append(Difference(key, known, told[key]))
    return tuple(found)


def person_values(book: Book, person: int) -> dict[str, Any]:
    """What the book keeps of a person, by meaning."""
    columns = [f"{key}_id" if key == "organisation" else key for key in _OF_PERSON]
    listed_columns = ", ".join(f'"{column}"' for column in columns)
    rows = book.rows(f"SELECT {listed_columns} FROM person WHERE id = ?", (person,))
    return dict(zip(_OF_PERSON, rows[0], strict=True)) if rows else {}


def _is_same(mine: Any, theirs: Any) -> bool:
    """Capitals and accents make no difference."""
    return bool(mine == theirs or fold(str(mine)) == fold(str(theirs)))


def _organisation(book: Book, row_id: int) -> str:
    rows = book.rows("SELECT name FROM organisation WHERE id = ?", (row_id,))
    return str(rows[0][0]) if rows else ""


def _text(book: Book, key: str, value: Any) -> str:
    field = field_of(key)[1]
    if isinstance(value, tuple):
        return listed(term_label(book, field.vocabulary or "", one) for one in value)
    if field.kind is Kind.COUNTRY:
        return country_name(book, value)
    if field.kind is Kind.TERM:
        return term_label(book, field.vocabulary or "", value)
    if field.kind is Kind.DATE:
        return format_date(value)
    return tr("Yes") if value is True else str(value)
