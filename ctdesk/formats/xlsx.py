"""Tables as XLSX workbooks: typed cells, nothing run, nothing cut short."""

import re
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from ctdesk.formats.cells import beginning, refuse_unwritable
from ctdesk.formats.file_format import FileFormat
from ctdesk.formats.progress import Progress, told
from ctdesk.formats.table import Cell, Column, Kind, Table
from ctdesk.kernel.errors import UserError
from ctdesk.kernel.files import write_bytes
from ctdesk.kernel.i18n import RIGHT_TO_LEFT, speaking, tr

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

LONGEST_TEXT = 32_767  # UTF-16 units in a cell: the limit of the file format
MOST_LINES = 1_048_575  # below the heading row

_NUMBER_FORMATS: dict[Kind, str] = {
    "text": "@",  # so that a phone number typed over another stays text
    "number": "General",
    "percent": "0.0%",
    "date": "yyyy-mm-dd",
    "datetime": "yyyy-mm-dd hh:mm",
    "flag": "General",
}
_FIRST_DATE = date(1900, 3, 1)  # Excel counts a 29 February 1900 that never was
_EXACT_INTEGERS = 2**53  # a cell's number is a double
_NARROWEST, _WIDEST = 8, 60  # characters
_ROWS_THAT_SET_WIDTHS = 2_000
_INK, _FILL, _LINE = "#1B2430", "#EEF2F7", "#C9D1DB"


def write_xlsx(table: Table, target: Path, *, progress: Progress | None = None) -> None:
    """Write the rows, totals and, on a second sheet, what is said about them.

    Dates and numbers are real ones, text is never taken for a formula, a number or a link;
    line ends become Excel's. A text longer than a cell, or more rows than a sheet, is a
    UserError and nothing is written. The workbook is made in memory: no copy of the records
    lies in a temporary folder.
    """
    refuse_unwritable(table)
    _refuse_too_much(table)
    write_bytes(target, _workbook_bytes(table, progress))


def _refuse_too_much(table: Table) -> None:
    if len(table.lines) > MOST_LINES:
        raise UserError(
            tr(
                "A workbook holds {most} rows and this table has {rows}; "
                "narrow the search, or export to CSV.",
                most=f"{MOST_LINES:,}",
                rows=f"{len(table.lines):,}",
            )
        )
    for number, row in enumerate(table.lines, start=1):
        for column, cell in zip(table.columns, row, strict=True):
            if isinstance(cell, str) and _units(cell) > LONGEST_TEXT:
                raise UserError(
                    tr(
                        "Row {row}, column “{column}” (“{beginning}”) is longer than the {most} "
                        "characters a cell can hold; shorten it, or export to CSV.",
                        row=number,
                        column=column.label,
                        beginning=beginning(cell),
                        most=f"{LONGEST_TEXT:,}",
                    )
                )


def _units(text: str) -> int:
    """The length in UTF-16 units, counted exactly only where it can matter."""
    return len(text) if len(text) <= LONGEST_TEXT // 2 else len(text.encode("utf-16-le")) // 2


def _workbook_bytes(table: Table, progress: Progress | None) -> bytes:
    from xlsxwriter import Workbook

    file = BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    with Workbook(file, options) as book:
        book.set_properties({"title": table.title})
        _add_rows(book, table, progress)
        if table.about:
            _add_about(book, table)
    return file.getvalue()


def _add_rows(book: "Workbook", table: Table, progress: Progress | None) -> None:
    sheet = book.add_worksheet(_sheet_name(table.title))
    _dress(sheet, table)
    heading = book.add_format(
        {"bold": True, "font_color": _INK, "bg_color": _FILL, "text_wrap": True, "valign": "top"}
        | {"bottom": 1, "bottom_color": _LINE, "num_format": "@"}
    )
    for position, label in enumerate(table.labels):
        write_text(sheet, 0, position, label, heading)
    formats = _CellFormats(book)
    for index, row in told(table.lines, progress):
        total = index >= len(table.rows)
        for position, cell in enumerate(row):
            kind = _kind(cell, table.columns[position])
            write_cell(sheet, index + 1, position, cell, formats[kind, total])


def _dress(sheet: "Worksheet", table: Table) -> None:
    """Direction, widths, frozen and filtered headings, and how the sheet prints."""
    if table.language in RIGHT_TO_LEFT:
        sheet.right_to_left()
    for position, column in enumerate(table.columns):
        sheet.set_column(position, position, _width(table, position, column))
    sheet.freeze_panes(1, 0)
    last = max(len(table.columns) - 1, 0)
    sheet.autofilter(0, 0, len(table.rows), last)
    sheet.ignore_errors({"number_stored_as_text": f"A1:XFD{MOST_LINES + 1}"})
    sheet.repeat_rows(0)
    sheet.set_paper(9)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.set_footer("&L&A&R&P / &N")


def _width(table: Table, position: int, column: Column) -> int:
    """The width in characters: the longest line, within what a screen can show."""
    cells = (row[position] for row in table.lines[:_ROWS_THAT_SET_WIDTHS])
    longest = max((_line_length(cell) for cell in cells), default=0)
    return min(max(longest, len(column.label) + 2, _NARROWEST), _WIDEST) + 1


def _line_length(cell: Cell) -> int:
    match cell:
        case str():
            return max(map(len, cell.splitlines()), default=0)
        case datetime():
            return 16
        case date():
            return 10
    return len(str(cell))


class _CellFormats(dict[tuple[Kind, bool], "Format"]):
    """The look of a cell by what it holds and whether it is a total, made when first needed."""

    def __init__(self, book: "Workbook") -> None:
        super().__init__()
        self._book = book

    def __missing__(self, wanted: tuple[Kind, bool]) -> "Format":
        kind, total = wanted
        look: dict[str, object] = {"num_format": _NUMBER_FORMATS[kind], "valign": "top"}
        look |= {"text_wrap": True} if kind == "text" else {}
        look |= {"bold": True, "top": 1, "top_color": _LINE} if total else {}
        self[wanted] = made = self._book.add_format(look)
        return made


def _kind(cell: Cell, column: Column) -> Kind:
    """What the cell holds, which need not be what its column promises."""
    match cell:
        case None:
            return column.kind
        case bool():
            return "flag"
        case str():
            return "text"
        case datetime():
            return "datetime"
        case date():
            return "date"
    return "percent" if column.kind == "percent" else "number"


def write_cell(sheet: "Worksheet", row: int, position: int, cell: Cell, form: "Format") -> None:
    """Write a cell by what it holds: dates and numbers as real ones, where Excel can count them."""
    match cell:
        case None | "":
            sheet.write_blank(row, position, None, form)
        case bool():
            sheet.write_boolean(row, position, cell, form)
        case int() if abs(cell) > _EXACT_INTEGERS:
            sheet.write_string(row, position, str(cell), form)
        case int() | float():
            sheet.write_number(row, position, cell, form)
        case date() if _has_a_number(cell):
            sheet.write_datetime(row, position, cell, form)
        case datetime():
            sheet.write_string(row, position, cell.isoformat(sep=" "), form)
        case date():
            sheet.write_string(row, position, cell.isoformat(), form)
        case str():
            write_text(sheet, row, position, cell, form)


def _has_a_number(cell: date) -> bool:
    """Whether Excel can count the day; it knows no time zone and nothing before March 1900."""
    if isinstance(cell, datetime):
        return cell.tzinfo is None and cell.date() >= _FIRST_DATE
    return cell >= _FIRST_DATE


def write_text(
    sheet: "Worksheet", row: int, position: int, text: str, form: "Format | None" = None
) -> None:
    """Write a text that is never taken for a formula, a number, a link or markup."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if text.startswith("<r>") and text.endswith("</r>"):
        # WORKAROUND: XlsxWriter takes such a text for its own markup and writes it unescaped;
        # given in pieces (three at least) it is markup that says this text. A piece ends at
        # every "_x", which would otherwise be escaped twice.
        pieces = re.split(r"(?<=^<)|(?<=^<r)|(?<=_x)", text)
        sheet.write_rich_string(row, position, *pieces, form)
    else:
        sheet.write_string(row, position, text, form)


def _sheet_name(title: str) -> str:
    """The title as a sheet's name: 31 units at most, without the characters Excel refuses."""
    name = re.sub(r"[\[\]:*?/\\\s]+", " ", title)
    while _units_of_name(name) > 31:
        name = name[:-1]
    name = name.strip(" '")
    reserved = {"", "history", "about", tr("About").casefold()}
    return name if name.casefold() not in reserved else f"{name} 1".strip()


def _units_of_name(name: str) -> int:
    return len(name.encode("utf-16-le")) // 2


def _add_about(book: "Workbook", table: Table) -> None:
    with speaking(table.language):
        sheet = book.add_worksheet(tr("About"))
    if table.language in RIGHT_TO_LEFT:
        sheet.right_to_left()
    sheet.set_column(0, 0, 24)
    sheet.set_column(1, 1, 80)
    bold = book.add_format({"bold": True, "font_color": _INK, "valign": "top", "num_format": "@"})
    plain = book.add_format({"text_wrap": True, "valign": "top", "num_format": "@"})
    write_text(sheet, 0, 0, table.title, bold)
    for index, (label, value) in enumerate(table.about):
        write_text(sheet, index + 2, 0, label, bold)
        write_text(sheet, index + 2, 1, value, plain)


FILE_FORMAT = FileFormat(".xlsx", Table, write_xlsx)
