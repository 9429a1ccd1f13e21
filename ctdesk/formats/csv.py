"""Tables as CSV that a spreadsheet opens rightly and runs nothing from."""

import csv
import re
from datetime import date, datetime
from pathlib import Path

from ctdesk.formats.cells import refuse_unwritable
from ctdesk.formats.file_format import FileFormat
from ctdesk.formats.progress import Progress, told
from ctdesk.formats.table import Cell, Table
from ctdesk.kernel.files import written_whole

# What makes a spreadsheet take a text for a formula, in half and full width.
_FORMULA = re.compile("'*[=+\\-@\t\r\n＝＋－＠]")


def write_csv(table: Table, target: Path, *, progress: Progress | None = None) -> None:
    """Write headings, rows and totals as UTF-8 with a byte order mark, lines ended by CR LF.

    Dates are ISO 8601, numbers are bare, flags are TRUE and FALSE, what is not known is
    empty. Texts a spreadsheet would run get a ' in front; `unguarded` takes it off again.
    """
    refuse_unwritable(table)
    with (
        written_whole(target) as part,
        part.open("w", encoding="utf-8-sig", newline="") as file,
    ):
        writer = csv.writer(file, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\r\n")
        writer.writerow(map(guarded, table.labels))
        for _, row in told(table.lines, progress):
            writer.writerow(map(_written, row))


def guarded(text: str) -> str:
    """The text as it is safe in a CSV cell: a ' before whatever would be run.

    >>> guarded("=1+1"), guarded("'-5"), guarded("N'Djamena")
    ("'=1+1", "''-5", "N'Djamena")
    """
    return f"'{text}" if _FORMULA.match(text) else text


def unguarded(text: str) -> str:
    """The text that `guarded` was given.

    >>> unguarded("'=1+1"), unguarded("''-5"), unguarded("N'Djamena")
    ('=1+1', "'-5", "N'Djamena")
    """
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text


def _written(cell: Cell) -> str | int | float | None:
    match cell:
        case bool():
            return str(cell).upper()
        case str():
            return guarded(cell)
        case datetime():
            return cell.isoformat(sep=" ")
        case date():
            return cell.isoformat()
    return cell


FILE_FORMAT = FileFormat(".csv", Table, write_csv)
