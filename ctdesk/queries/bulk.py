"""What the cells of a table stand for: the field behind a column, its value, and words for it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ctdesk.kernel.dates import format_date, format_range, parse_range
from ctdesk.kernel.i18n import LANGUAGES, language, tr
from ctdesk.kernel.text import clean_line, sort_key
from ctdesk.model.field import Kind
from ctdesk.queries import record, terms
from ctdesk.queries.fields import FieldView, described, link_label
from ctdesk.queries.refs import Ref
from ctdesk.store.book import Book

_BEHIND = {
    ("event", "date"): ("start_date",),
    ("event", "title"): ("short_title", "title"),
    ("event", "full_title"): ("title",),
}
"""Columns with a name of their own: the fields they show, the first that is filled."""

_COMPOSED = frozenset((("event", "place"), ("person", "name")))
_AT_ONCE = 10_000
_RANGE_END = {"start_date": "end_date"}


@dataclass(frozen=True)
class Choice:
    """What a term or a country can be set to: its key, its label, its names, one a line."""

    key: str
    label: str
    names: str


@dataclass(frozen=True)
class Cell:
    """One cell as somebody edits it: its field, what is stored, and how that is written.

    `choices` are those of a term or a country. Where the cell cannot be edited `why` says so,
    and there is no field.
    """

    field: FieldView | None = None
    value: Any = None
    text: str = ""
    choices: tuple[Choice, ...] = ()
    why: str = ""


def why_not(kind: str, key: str, label: str) -> str:
    """Why the cells of a column cannot be edited; empty when they can."""
    if (kind, key) in _COMPOSED:
        return tr(
            "“{column}” is put together from several fields; press Ctrl+Enter to open the record"
            " and change them there.",
            column=label,
        )
    names = fields_behind(kind, key)
    if not names:
        return tr("“{column}” is worked out by the program; it cannot be typed.", column=label)
    if described(kind)[names[0]].fixed:
        return tr("“{field}” stays as it was first recorded; add a new entry instead.", field=label)
    return ""


def fields_behind(kind: str, key: str) -> tuple[str, ...]:
    """The fields a column shows, by their column names; none where the program works it out."""
    known = described(kind)
    names = _BEHIND.get((kind, key), (key, f"{key}_id"))
    found = tuple(name for name in names if name in known and name != "merged_into_id")
    return () if (kind, key) in _COMPOSED else found


def field_seen(kind: str, key: str, row: Mapping[str, Any]) -> str:
    """The field whose value a column shows of a record, which is the one to be changed there."""
    names = fields_behind(kind, key)
    return next((name for name in names if row[name] not in (None, "")), names[-1])


def fields_seen(book: Book, kind: str, key: str, ids: Sequence[int]) -> Callable[[int], str]:
    """The same for many records: tells the field by the id of a record."""
    *others, last = fields_behind(kind, key)
    if not others:
        return lambda _row_id: last
    first, filled = others[0], set[int]()
    for start in range(0, len(ids), _AT_ONCE):
        wanted = ",".join(map(str, map(int, ids[start : start + _AT_ONCE])))
        statement = f"SELECT id FROM {kind} WHERE id IN ({wanted}) AND coalesce({first}, '') != ''"
        filled.update(row[0] for row in book.rows(statement))
    return lambda row_id: first if row_id in filled else last


def cell(book: Book, kind: str, key: str, label: str, row_id: int) -> Cell:
    """The cell of a record in a column, ready to be edited."""
    why = why_not(kind, key, label)
    if why:
        return Cell(why=why)
    row = record.values(book, Ref(kind, row_id))
    found = described(kind)[field_seen(kind, key, row)]
    text = as_typed(book, found, row[found.name], row)
    return Cell(found, row[found.name], text, choices(book, found))


def choices(book: Book, found: FieldView) -> tuple[Choice, ...]:
    """What a term or a country can be set to, as the reader's language orders them."""
    if found.kind is Kind.TERM:
        labels = ", ".join(f"label_{code}" for code in LANGUAGES)
        rows = book.rows(
            f"SELECT key, label_{language()}, concat_ws(char(10), key, {labels}) FROM term"
            " WHERE vocabulary = ? AND active ORDER BY position, id",
            (found.vocabulary,),
        )
        return tuple(Choice(*row) for row in rows)
    if found.kind is Kind.COUNTRY:
        names = ", ".join(f"name_{code}" for code in LANGUAGES)
        rows = book.rows(
            f"SELECT code, name_{language()}, concat_ws(char(10), code, iso3, {names}) FROM country"
        )
        return tuple(sorted((Choice(*row) for row in rows), key=lambda c: sort_key(c.label)))
    return ()


def as_typed(book: Book, found: FieldView, value: Any, row: Mapping[str, Any]) -> str:
    """A value as a line to be edited, which read back means the same; dates with their end."""
    if value is None:
        return ""
    end = _RANGE_END.get(found.name, "")
    if found.kind is Kind.DATE and row.get(end):
        return format_range(value, row[end])
    return Words(book).of(found, value)


class Words:
    """Words for stored values in the reader's language; each is looked up once."""

    def __init__(self, book: Book) -> None:
        self._known: dict[tuple[str, Any], str] = {}
        self._say: dict[Kind, Callable[[FieldView, Any], str]] = {
            Kind.TERM: lambda found, value: terms.term_label(book, found.vocabulary or "", value),
            Kind.COUNTRY: lambda _found, value: terms.country_name(book, value),
            Kind.LINK: lambda found, value: link_label(book, found.target or "", value),
            Kind.DATE: lambda _found, value: format_date(value),
            Kind.FLAG: lambda _found, value: tr("Yes") if value else tr("No"),
        }

    def of(self, found: FieldView, value: Any) -> str:
        """The words for one value; nothing for none."""
        if value is None:
            return ""
        key = (found.name, value)
        if key not in self._known:
            say = self._say.get(found.kind)
            self._known[key] = str(value) if say is None else say(found, value)
        return self._known[key]


def label_of(book: Book, kind: str, row_id: int) -> str:
    """What a record is called in a list of changes; its short id when it is gone."""
    ref = Ref(kind, row_id)
    exists = book.rows(f"SELECT 1 FROM {kind} WHERE id = ?", (row_id,))
    return record.label(book, ref) if exists else str(ref)


def as_wished(key: str, name: str, typed: object) -> dict[str, object]:
    """What a value typed or pasted into a column means for the fields behind it.

    One date in the column of an event's dates is an event of one day.
    """
    if key != "date" or name != "start_date" or not isinstance(typed, str):
        return {name: typed}
    dates = parse_range(clean_line(typed))
    return {name: dates.start, "end_date": dates.end if dates.end != dates.start else None}
