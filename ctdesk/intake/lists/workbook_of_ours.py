"""A registration workbook of ours that came back: its event, and what its columns mean.

Nothing of this has to be asked, for the form brings its keys along; whom its rows were written
for, `known` tells.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from ctdesk.formats.reading.form import FormSheet, form_sheets
from ctdesk.formats.reading.sheet import Sheet, Sheets
from ctdesk.intake.lists.targets import IDS, PERSON_UUID, Target, label_of, targets
from ctdesk.kernel.i18n import tr
from ctdesk.queries.record import label
from ctdesk.queries.refs import Ref
from ctdesk.store.book import Book

Whose: TypeAlias = Literal["this event", "another event", "no event here"]
"""Whether a form is of the event the list goes to, of another one, or of none in this book."""


@dataclass(frozen=True, slots=True)
class OurSheet:
    """A sheet that is a form: the number of its row of headings, and what its columns mean.

    `columns` has the key of every column by its place, that of the ids included. `told` is
    a sentence about where the form comes from. `choices` has, for the key of a column, what the
    folded labels of its drop-down mean; `usual` what rows mean that leave a column empty.
    """

    heading: int
    columns: Mapping[int, str]
    whose: Whose
    told: str
    choices: Mapping[str, Mapping[str, str]]
    usual: Mapping[str, str]


def sheet_of_ours(
    book: Book, sheet: Sheet, event: Ref | None, whole: Sheets | None = None
) -> OurSheet | None:
    """What a sheet is when it is a registration form of ours, else None.

    `event` is the one the list goes to: a form of another event, or of another book, says so and
    can be used as a list all the same. `whole` is the file the sheet is from, whose hidden sheet
    knows the form when the sheet itself has lost its marks.
    """
    form = _form(sheet, whole)
    if form is None:
        return None
    whose, told = _whose(book, form.facts.get("event", ""), event)
    known = {target.key for target in targets(book, event=event is not None)}
    columns = {at: key for at, key in form.keys.items() if key in known}
    if form.ids is not None:
        columns[form.ids] = PERSON_UUID
    country = form.facts.get("country")
    usual = {"country": country} if country else {}
    return OurSheet(form.heading, columns, whose, told, form.choices, usual)


def event_of(book: Book, sheet: Sheet, whole: Sheets | None = None) -> Ref | None:
    """The event a form of ours was made for, where this book has it; None for any other sheet."""
    form = _form(sheet, whole)
    return _event(book, form.facts.get("event", "")) if form is not None else None


def targets_of_form(ours: OurSheet | None) -> tuple[Target, ...]:
    """What the hidden columns of a form mean; a form has them, and no other list."""
    kept = ours.columns.values() if ours is not None else ()
    return tuple(Target(key, label_of(key), tr("Registration")) for key in kept if key in IDS)


def _form(sheet: Sheet, whole: Sheets | None) -> FormSheet | None:
    read = whole or Sheets("", "", (sheet,))
    forms = form_sheets(read)
    return next((form for place, form in forms.items() if read.sheets[place] is sheet), None)


def _event(book: Book, uuid: str) -> Ref | None:
    found = book.rows("SELECT id FROM event WHERE uuid = ?", (uuid,))
    return Ref("event", found[0][0]) if found else None


def _whose(book: Book, uuid: str, event: Ref | None) -> tuple[Whose, str]:
    its = _event(book, uuid)
    if its is None:
        return "no event here", tr(
            "This registration form was made for an event that is not in this book; "
            "it is read like any other list."
        )
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
