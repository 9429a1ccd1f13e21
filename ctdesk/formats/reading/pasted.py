"""A block copied in a spreadsheet and pasted here."""

from ctdesk.formats.reading import refusals
from ctdesk.formats.reading.separated import sheet_of
from ctdesk.formats.reading.sheet import Sheet
from ctdesk.kernel.errors import UserError


def read_pasted(text: str) -> Sheet:
    """The pasted rows: cells are set apart by tabs alone, so "Alaoui, Mohamed" stays one cell.

    A spreadsheet puts quotation marks around cells with line ends; where they do not pair, they
    are letters like others.
    """
    try:
        sheet = sheet_of(text, "\t", "")
    except UserError:
        sheet = sheet_of(text, "\t", "", quoted=False)
    if not sheet.rows:
        raise refusals.nothing_pasted()
    return sheet
