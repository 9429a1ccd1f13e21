"""A registration workbook of ours that came back: its event, and what its columns mean.

Nothing of this has to be asked, for the form brings its keys along; whom its rows were written
for, `known` tells.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from ctdesk.formats.reading.form import form_sheets
from ctdesk.formats.reading.sheet import Sheet, Sheets
from ctdesk.intake.lists.targets import PERSON_UUID, targets
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
    read = whole or Sheets("", "", (sheet,))
    places = {place for place, each in enumerate(read.sheets) if each is sheet}
    found = [form for place, form in form_sheets(read).items() if place in places]
    if not found:
        return None
    form = found[0]
    whose, told = _whose(book, form.facts.get("event", ""), event)
    known = {target.key for target in targets(event=event is not None)}
    columns = {at: key for at, key in form.keys.items() if key in known}
    if form.ids is not None:
        columns[form.ids] = PERSON_UUID
    country = form.facts.get("country")
    usual = {"country": country} if country else {}
    return OurSheet(form.heading, columns, whose, told, form.choices, usual)


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
