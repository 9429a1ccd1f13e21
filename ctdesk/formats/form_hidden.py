"""The sheet of a form that nobody sees: what the form is, its columns, and its lists."""

from typing import TYPE_CHECKING

from ctdesk.formats.form import MARK, VERSION, Form, FormColumn
from ctdesk.formats.xlsx import write_text

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

HIDDEN_SHEET = "ctdesk"
COLUMNS, HEADINGS, LISTS = "columns", "headings", "lists"


def add_hidden_sheet(book: "Workbook", form: Form) -> dict[str, str]:
    """Add the sheet; column key to the range of the labels its drop-down offers.

    A drop-down written into its cell holds 255 characters and no comma; one that refers to
    a range holds every country.
    """
    sheet = book.add_worksheet(HIDDEN_SHEET)
    sheet.very_hidden()
    facts = ((MARK, VERSION), *form.facts)
    for row, (name, value) in enumerate(facts):
        write_text(sheet, row, 0, name)
        write_text(sheet, row, 1, value)
    row = len(facts)
    _write_row(sheet, row, COLUMNS, [column.key for column in form.columns])
    _write_row(sheet, row + 1, HEADINGS, [column.heading for column in form.columns])
    return _add_lists(sheet, row + 2, [column for column in form.columns if column.choices])


def _write_row(sheet: "Worksheet", row: int, name: str, texts: list[str]) -> None:
    for position, text in enumerate((name, *texts)):
        write_text(sheet, row, position, text)


def _add_lists(sheet: "Worksheet", top: int, columns: list[FormColumn]) -> dict[str, str]:
    """Two columns for every list: the labels, under the key of its column, and their keys."""
    from xlsxwriter.utility import xl_range_abs

    write_text(sheet, top, 0, LISTS)
    ranges: dict[str, str] = {}
    for place, column in enumerate(columns):
        left = 1 + 2 * place
        choices = _told_apart(column)
        write_text(sheet, top, left, column.key)
        for row, (label, key) in enumerate(choices.items(), start=top + 1):
            write_text(sheet, row, left, label)
            write_text(sheet, row, left + 1, key)
        cells = xl_range_abs(top + 1, left, top + len(choices), left)
        ranges[column.key] = f"='{HIDDEN_SHEET}'!{cells}"
    return ranges


def _told_apart(column: FormColumn) -> dict[str, str]:
    """Label to key; of two choices with one label the first, as nobody could tell which.

    What is only offered is kept as it reads.
    """
    found: dict[str, str] = {}
    for key, label in column.choices:
        found.setdefault(label, key if column.is_closed else label)
    return found
