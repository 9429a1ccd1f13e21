"""Forms as XLSX workbooks: drop-downs, notes beside every column, and what tells them apart.

Three sheets: the form, its notes, and one that no menu shows, with the lists behind the
drop-downs. What a form is known by stands twice, there and in a hidden row and column of the form,
so that it survives a deleted sheet, other headings, moved columns, sorting, and CSV.
"""

from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from ctdesk.formats.cells import refuse_unwritable, refuse_unwritable_text
from ctdesk.formats.form import KEY, MOST_ROWS, Form, FormColumn, marked
from ctdesk.formats.form_hidden import add_hidden_sheet
from ctdesk.formats.form_looks import Looks
from ctdesk.formats.form_notes import add_notes
from ctdesk.formats.table import Cell, Column, Table
from ctdesk.formats.xlsx import write_cell, write_text
from ctdesk.kernel.files import write_bytes
from ctdesk.kernel.i18n import RIGHT_TO_LEFT, speaking, tr
from ctdesk.kernel.text import clipped

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

_LONGEST_HINT, _LONGEST_TITLE = 255, 32  # what a spreadsheet shows beside a cell
_LONGEST_FOOTER = 100
_FIRST_COLUMN = 1  # after the ids, which are hidden
_FROZEN = 3  # columns at the leading side that stay in sight: honorific and names


@dataclass(frozen=True)
class _Places:
    """Where the rows of the form are, counted from 0."""

    keys: int
    heading: int
    first: int
    last: int
    reach: int


def write_form(form: Form, target: Path) -> None:
    """Write the form, whole or not at all.

    Text is never taken for a formula, a number or a link, and what is typed into text cells
    stays as typed. The workbook is made in memory: no copy lies in a temporary folder.
    """
    _refuse_unwritable(form)
    write_bytes(target, form_bytes(form))


def form_bytes(form: Form) -> bytes:
    """The workbook as bytes."""
    from xlsxwriter import Workbook

    file = BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    with Workbook(file, options) as book:
        book.set_properties({"title": form.title})
        looks = Looks(book, form.language)
        sheet = book.add_worksheet(form.name)
        add_notes(book.add_worksheet(form.notes_name), form, looks)
        lists = add_hidden_sheet(book, form)
        _add_form(sheet, form, looks, lists)
    return file.getvalue()


def _refuse_unwritable(form: Form) -> None:
    columns = tuple(Column(column.key, column.label) for column in form.columns)
    refuse_unwritable(Table(form.title, columns, tuple(row.cells for row in form.rows)))
    for text in form.lines:
        refuse_unwritable_text(text)


def _add_form(sheet: "Worksheet", form: Form, looks: Looks, lists: dict[str, str]) -> None:
    places = _places(form)
    _add_title(sheet, form, looks)
    _add_keys(sheet, form, places)
    _add_headings(sheet, form, looks, places)
    _add_rows(sheet, form, looks, places)
    _dress(sheet, form, looks, places)
    with speaking(form.language):
        for position, column in enumerate(form.columns, start=_FIRST_COLUMN):
            told = _validation(column, lists.get(column.key, ""))
            sheet.data_validation(places.first, position, places.reach, position, told)


def _places(form: Form) -> _Places:
    keys = 1 + len(form.lines)
    first = keys + 2
    rows = max(len(form.rows) + form.empty_rows, 1)
    return _Places(keys, keys + 1, first, first + rows - 1, first + rows - 1 + MOST_ROWS)


def _add_title(sheet: "Worksheet", form: Form, looks: Looks) -> None:
    sheet.set_row(0, 24)
    write_text(sheet, 0, _FIRST_COLUMN, form.title, looks.title)
    for number, line in enumerate(form.lines, start=1):
        sheet.set_row(number, 17)
        write_text(sheet, number, _FIRST_COLUMN, line, looks.line)


def _add_keys(sheet: "Worksheet", form: Form, places: _Places) -> None:
    """The hidden row above the headings: what every column is, however it is called later."""
    sheet.set_row(places.keys, None, None, {"hidden": True})
    sheet.write_string(places.keys, 0, marked(form.facts))
    for position, column in enumerate(form.columns, start=_FIRST_COLUMN):
        sheet.write_string(places.keys, position, f"{KEY}{column.key}")


def _add_headings(sheet: "Worksheet", form: Form, looks: Looks, places: _Places) -> None:
    sheet.set_row(places.heading, 36)
    sheet.write_string(places.heading, 0, "ID", looks.heading)
    for position, column in enumerate(form.columns, start=_FIRST_COLUMN):
        look = looks.required if column.is_required else looks.heading
        write_text(sheet, places.heading, position, column.heading, look)


def _add_rows(sheet: "Worksheet", form: Form, looks: Looks, places: _Places) -> None:
    empty: tuple[Cell, ...] = (None,) * len(form.columns)
    for number in range(places.first, places.last + 1):
        place = number - places.first
        is_filled = place < len(form.rows)
        if is_filled:
            sheet.write_string(number, 0, form.rows[place].id, looks.cells["text"])
        cells = form.rows[place].cells if is_filled else empty
        for position, (cell, column) in enumerate(zip(cells, form.columns, strict=True)):
            write_cell(sheet, number, position + _FIRST_COLUMN, cell, looks.cells[column.kind])


def _dress(sheet: "Worksheet", form: Form, looks: Looks, places: _Places) -> None:
    """Direction, widths, what stays in sight, sorting, and how the form prints."""
    if form.language in RIGHT_TO_LEFT:
        sheet.right_to_left()
    sheet.set_column(0, 0, 38, looks.columns["text"], {"hidden": True})
    for position, column in enumerate(form.columns, start=_FIRST_COLUMN):
        sheet.set_column(position, position, column.width, looks.columns[column.kind])
    last = len(form.columns)
    sheet.freeze_panes(places.first, _FIRST_COLUMN + min(_FROZEN, last - 1))
    sheet.autofilter(places.heading, 0, places.last, last)
    sheet.set_selection(places.first, _FIRST_COLUMN, places.first, _FIRST_COLUMN)
    sheet.ignore_errors({"number_stored_as_text": f"A1:XFD{places.reach + 1}"})
    sheet.hide_gridlines(2)
    sheet.set_paper(9)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(places.heading)
    sheet.print_area(0, _FIRST_COLUMN, places.last, last)
    sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
    title = clipped(form.title, _LONGEST_FOOTER).replace("&", "&&")
    sheet.set_footer(f"&L{title}&R&P / &N")


def _validation(column: FormColumn, source: str) -> dict[str, object]:
    """The hint beside a cell, its drop-down, and what is said of anything else."""
    told: dict[str, object] = {
        "validate": "any",
        "input_title": clipped(column.heading, _LONGEST_TITLE),
        "input_message": clipped(column.note or column.label, _LONGEST_HINT),
    }
    if not source:
        return told
    told |= {"validate": "list", "source": source, "show_error": column.is_closed}
    if column.is_closed:
        told["error_title"] = clipped(column.label, _LONGEST_TITLE)
        told["error_message"] = tr("Choose from the list, please; the arrow in the cell opens it.")
    return told
