"""What no file format can hold, refused before anything is written."""

import re

from ctdesk.formats.table import Table
from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import desk_language, speaking, tr

# Control characters but tab and line ends, lone halves of characters, and non-characters:
# a spreadsheet that holds one of them cannot be opened again.
_UNWRITABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    + "".join(chr(plane << 16 | last) for plane in range(1, 17) for last in (0xFFFE, 0xFFFF))
    + "]"
)
_BEGINNING = 40


def refuse_unwritable(table: Table) -> None:
    """Raise a UserError that names the first cell with a character no format can keep."""
    for text in (table.title, *table.labels, *(part for pair in table.about for part in pair)):
        refuse_unwritable_text(text)
    for number, row in enumerate(table.lines, start=1):
        for column, cell in zip(table.columns, row, strict=True):
            if isinstance(cell, str) and _UNWRITABLE.search(cell):
                raise UserError(
                    tr(
                        "Row {row}, column “{column}” (“{beginning}”) holds a character that "
                        "cannot be written; type that text again and export once more.",
                        row=number,
                        column=column.label,
                        beginning=beginning(cell),
                    )
                )


def refuse_unwritable_text(text: str) -> None:
    """Raise a UserError that shows the text when it has a character no format can keep."""
    if _UNWRITABLE.search(text):
        with speaking(desk_language()):
            raise UserError(
                tr(
                    "“{beginning}” holds a character that cannot be written; "
                    "type that text again and try once more.",
                    beginning=beginning(text),
                )
            )


def beginning(text: str) -> str:
    """The first words of a long text, fit to be shown in a sentence."""
    shown = _UNWRITABLE.sub("\ufffd", text)
    return shown if len(shown) <= _BEGINNING else shown[:_BEGINNING].rstrip() + "…"
