"""A registration workbook of ours that came back: its event, its columns, its people.

Nothing of this has to be asked: the form brings its own keys and ids along. What a row says goes
before its id all the same, for ministries write another name over the one that was there.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from ctdesk.formats.reading.form import FormSheet, form_sheets
from ctdesk.formats.reading.sheet import Row, Sheets
from ctdesk.intake.lists.same_name import is_same_name
from ctdesk.intake.lists.targets import PERSON_UUID, targets
from ctdesk.kernel.i18n import tr
from ctdesk.kernel.text import fold
from ctdesk.queries.record import label
from ctdesk.queries.refs import Ref
from ctdesk.store.book import Book

Whose: TypeAlias = Literal["this event", "another event", "no event here"]
"""Whether a form is of the event the list goes to, of another one, or of none in this book."""

_AT_ONCE = 500
_NAMES = ("given_name", "family_name", "name_original")
_OF_FORM = ("country",)


@dataclass(frozen=True, slots=True)
class Named:
    """Whom a row was written for; `is_sure` while the row still names that person."""

    person: int
    is_sure: bool


@dataclass(frozen=True, slots=True)
class _Known:
    """A person a form may name: the id, and the names."""

    id: int
    names: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class OurSheet:
    """A sheet of the workbook: its place there, where its headings stand, what columns mean.

    `columns` has the key of every column, that of the ids included; `told` is a sentence about
    where the form comes from.
    """

    place: int
    heading: int
    columns: Mapping[int, str]
    whose: Whose
    told: str
    _form: FormSheet
    _people: Mapping[str, _Known] = field(default_factory=dict)

    def named(self, row: Row) -> Named | None:
        """The person a row was written for, if it was filled in beforehand; None for new rows."""
        found = None
        if self._form.ids is not None:
            found = self._people.get(row.text(self._form.ids).strip().lower())
        if found is None:
            return None
        says = {key: row.text(at) for at, key in self.columns.items() if key in _NAMES}
        return Named(found.id, is_same_name(says, found.names))

    def text(self, key: str, text: str) -> str:
        """What a cell says: the key of what was chosen in its drop-down, else the text as it is.

        A form for one country says so for every row that leaves the country out.
        """
        if not text and key in _OF_FORM:
            return self._form.facts.get(key, "")
        return self._form.choices.get(key, {}).get(fold(text), text) if text else text


def sheets_of_ours(book: Book, read: Sheets, event: Ref | None) -> dict[int, OurSheet]:
    """The sheets of a file that are registration forms of ours, by their places; mostly one.

    `event` is the one the list goes to. A form of another event, or of another book, says so and
    can be used as a list all the same.
    """
    forms = form_sheets(read)
    return {place: _ours(book, read, place, form, event) for place, form in forms.items()}


def _ours(book: Book, read: Sheets, place: int, form: FormSheet, event: Ref | None) -> OurSheet:
    whose, told = _whose(book, form.facts.get("event", ""), event)
    known = {target.key for target in targets(event=True)}
    columns = {at: key for at, key in form.keys.items() if key in known}
    people: dict[str, _Known] = {}
    if form.ids is not None:
        columns[form.ids] = PERSON_UUID
        rows = (row for row in read.sheets[place].rows if row.number > form.heading)
        people = _people(book, (row.text(form.ids).strip().lower() for row in rows))
    return OurSheet(place, form.heading, columns, whose, told, form, people)


def _whose(book: Book, uuid: str, event: Ref | None) -> tuple[Whose, str]:
    found = book.rows("SELECT id FROM event WHERE uuid = ?", (uuid,))
    if not found:
        return "no event here", tr(
            "This registration form was made for an event that is not in this book; "
            "it is read like any other list."
        )
    its = Ref("event", found[0][0])
    if event is None:
        told = tr(
            "This is the registration form of “{event}”; to put these people on its list, "
            "import the form there.",
            event=label(book, its),
        )
        return "another event", told
    if its != event:
        told = tr(
            "This is the registration form of “{event}” and not of “{chosen}”; "
            "go on only if these people come to “{chosen}”.",
            event=label(book, its),
            chosen=label(book, event),
        )
        return "another event", told
    told = tr("This is the registration form of this event; its columns and people are known.")
    return "this event", told


def _people(book: Book, uuids: Iterable[str]) -> dict[str, _Known]:
    """UUID to the person it means now: who was merged into another since is that one."""
    wanted = list(dict.fromkeys(filter(None, uuids)))
    found: dict[str, _Known] = {}
    for start in range(0, len(wanted), _AT_ONCE):
        part = wanted[start : start + _AT_ONCE]
        marks = ", ".join("?" * len(part))
        rows = book.rows(
            "WITH RECURSIVE asked(uuid, id, given, family, original) AS ("
            " SELECT uuid, id, given_name, family_name, name_original FROM person"
            f" WHERE uuid IN ({marks})), "
            "heir(uuid, id, into_id, steps) AS ("
            " SELECT a.uuid, p.id, p.merged_into_id, 0 FROM asked a JOIN person p ON p.id = a.id"
            " UNION ALL SELECT h.uuid, p.id, p.merged_into_id, h.steps + 1"
            " FROM heir h JOIN person p ON p.id = h.into_id WHERE h.steps < 50)"
            " SELECT h.uuid, h.id, a.given, a.family, a.original FROM heir h"
            " JOIN asked a ON a.uuid = h.uuid WHERE h.into_id IS NULL",
            part,
        )
        for uuid, row_id, *names in rows:
            kept = {name: text or "" for name, text in zip(_NAMES, names, strict=True)}
            found[uuid] = _Known(row_id, kept)
    return found
