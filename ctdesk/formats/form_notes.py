"""The second sheet of a form: how it is filled in, what the columns mean, where it goes."""

from typing import TYPE_CHECKING

from ctdesk.formats.form import Form, Section
from ctdesk.formats.form_looks import Looks
from ctdesk.formats.xlsx import write_text
from ctdesk.kernel.i18n import RIGHT_TO_LEFT

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

_LABELS, _TEXTS = 30, 95  # characters


def add_notes(sheet: "Worksheet", form: Form, looks: Looks) -> None:
    """Fill the sheet with the sections of the form's notes."""
    if form.language in RIGHT_TO_LEFT:
        sheet.right_to_left()
    sheet.set_column(0, 0, _LABELS)
    sheet.set_column(1, 1, _TEXTS)
    sheet.hide_gridlines(2)
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.set_row(0, 24)
    write_text(sheet, 0, 0, form.title, looks.title)
    row = 2
    for section in form.notes:
        row = _add_section(sheet, row, section, looks) + 1


def _add_section(sheet: "Worksheet", row: int, section: Section, looks: Looks) -> int:
    """Write a section from a row on; the first row after it."""
    write_text(sheet, row, 0, section.heading, looks.section)
    sheet.write_blank(row, 1, None, looks.section)
    for text in section.texts:
        row += 1
        sheet.set_row(row, _height(text))
        write_text(sheet, row, 1, text, looks.words)
    for label, text in section.pairs:
        row += 1
        sheet.set_row(row, max(_height(text), _height(label, _LABELS)))
        write_text(sheet, row, 0, label, looks.label)
        write_text(sheet, row, 1, text, looks.words)
    return row + 1


def _height(text: str, width: int = _TEXTS) -> float:
    """Points for a text that is wrapped, as spreadsheets measure none that they did not draw."""
    lines = sum(1 + int(len(line) * 1.08) // width for line in text.split("\n"))
    return 15.0 * lines + 3
