"""Reads a list that somebody sent, whatever kind of file it came as."""

import hashlib
from pathlib import Path

from ctdesk.formats.progress import Progress
from ctdesk.formats.reading import refusals
from ctdesk.formats.reading.encodings import decoded
from ctdesk.formats.reading.guard import is_workbook_like
from ctdesk.formats.reading.limits import LARGEST_FILE, USUAL, Limits
from ctdesk.formats.reading.separated import read_separated
from ctdesk.formats.reading.sheet import Sheet, Sheets
from ctdesk.formats.reading.workbook import read_workbook

SUFFIXES = (".xlsx", ".xlsm", ".csv", ".tsv", ".txt")
_WORKBOOKS = (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".xltx")


def read_table(
    path: Path,
    *,
    encoding: str | None = None,
    progress: Progress | None = None,
    limits: Limits = USUAL,
) -> Sheets:
    """Every sheet of an XLSX workbook, or the one of a CSV or TSV file.

    What the file is, its bytes say. Raises a UserError that names the file and where in it the
    trouble lies; EncodingNeededError (one of them) asks to be called again with `encoding`.
    `progress` may raise Cancelled at any time. The file is read once and may vanish afterwards.
    """
    name, content = path.name, _content(path)
    fingerprint = hashlib.sha256(content).hexdigest()
    if is_workbook_like(content) or path.suffix.lower() in _WORKBOOKS:
        sheets = read_workbook(content, name, limits, progress)
        return _filled(Sheets(name, fingerprint, sheets))
    text, encoding = decoded(content, name, encoding)
    sheet, delimiter = read_separated(text, name, limits=limits, progress=progress)
    return _filled(Sheets(name, fingerprint, (sheet,), encoding, delimiter))


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except FileNotFoundError as error:
        raise refusals.missing(path.name) from error
    except OSError as error:
        raise refusals.unreadable(path.name, error) from error
    if len(content) > LARGEST_FILE:
        raise refusals.too_large(path.name)
    if not content.strip():
        raise refusals.empty(path.name)
    return content


def _filled(read: Sheets) -> Sheets:
    if not any(map(_has_rows, read.sheets)):
        raise refusals.empty(read.name)
    return read


def _has_rows(sheet: Sheet) -> bool:
    return len(sheet.rows) > 0
