"""Rows of text whose cells are set apart by a character: CSV, TSV, and what is pasted."""

import csv
import io
from collections import Counter
from collections.abc import Iterator
from itertools import chain

from ctdesk.formats.csv import unguarded
from ctdesk.formats.progress import Progress
from ctdesk.formats.reading import refusals
from ctdesk.formats.reading.limits import USUAL, Limits
from ctdesk.formats.reading.packed import Packable, PackedRows, blocks
from ctdesk.formats.reading.sheet import Sheet

_DELIMITERS = "\t;,|"
_SAMPLE = 2**16  # characters
_SAMPLE_ROWS = 100
_END = "\x00\x1e\x00 the end \x00\x1e\x00"  # follows the last line; swallowed by an open quote


def read_separated(
    text: str, name: str, *, limits: Limits = USUAL, progress: Progress | None = None
) -> tuple[Sheet, str]:
    """The rows of a CSV or TSV text as a sheet without a name, and the delimiter.

    Rows may be ragged. The ' that our own exports put before a formula is taken off again.
    """
    body, delimiter = _without_announcement(text)
    delimiter = delimiter or sniffed(body)
    return sheet_of(body, delimiter, name, limits=limits, progress=progress), delimiter


def sheet_of(
    text: str,
    delimiter: str,
    name: str,
    *,
    quoted: bool = True,
    limits: Limits = USUAL,
    progress: Progress | None = None,
) -> Sheet:
    """The rows of a text as a sheet; `quoted` when a cell may stand between quotation marks."""
    kept: list[tuple[int, bytes]] = []
    columns = packed = cells = 0
    for block in blocks(_rows(text, delimiter, name, quoted, limits)):
        kept.append((block.rows, block.content))
        columns = max(columns, block.columns)
        packed, cells = packed + len(block.content), cells + block.cells
        if packed > limits.packed or cells > limits.cells:
            raise refusals.too_much(name)
        if progress is not None:
            progress(min(packed / (2 * len(text)), 1.0))
    if progress is not None:
        progress(1.0)
    return Sheet("", PackedRows(kept), columns)


def sniffed(text: str) -> str:
    """The delimiter of a text: the one that cuts most rows alike into most cells.

    >>> sniffed("Name;Fee\\nAli;1,5\\nMona;2,5\\n")
    ';'
    """
    sample = text[:_SAMPLE]
    if len(text) > _SAMPLE:  # the last row may be cut
        sample = sample[: max(sample.rfind("\n"), sample.rfind("\r"), 1)]
    scores = {delimiter: _score(sample, delimiter) for delimiter in _DELIMITERS}
    best = max(_DELIMITERS, key=lambda delimiter: scores[delimiter])
    return best if scores[best] else ","


def _score(sample: str, delimiter: str) -> float:
    """The share of rows that agree on a number of cells, squared, times the cells beyond one.

    Squared, so that commas in some names do not outweigh the tab that cuts every row.
    """
    widths: Counter[int] = Counter()
    for row in csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter):
        widths[len(row)] += bool(row)
        if widths.total() == _SAMPLE_ROWS:
            break
    width, rows = max(widths.items(), key=lambda found: (found[1], found[0]), default=(1, 0))
    return (rows / max(widths.total(), 1)) ** 2 * (width - 1)


def _without_announcement(text: str) -> tuple[str, str]:
    """The text without a first line `sep=;`, and the delimiter which that announces."""
    if text[:4].lower() != "sep=" or len(text) < 5 or text[5:6] not in ("", "\r", "\n"):
        return text, ""
    rest = text[5:]
    return rest.removeprefix("\r").removeprefix("\n"), text[4]


def _rows(text: str, delimiter: str, name: str, quoted: bool, limits: Limits) -> Iterator[Packable]:
    for number, row in _records(text, delimiter, name, quoted, limits):
        texts = [unguarded(cell) for cell in row]
        while texts and not texts[-1]:
            texts.pop()
        if not texts:
            continue
        _refuse_beyond(name, number, texts, limits)
        yield number, "t" * len(texts), texts, 0


def _records(
    text: str, delimiter: str, name: str, quoted: bool, limits: Limits
) -> Iterator[tuple[int, list[str]]]:
    """The rows with their numbers; UserError where a quotation mark swallows the rest."""
    lines = _Lines(text)
    reader = (
        csv.reader(lines, delimiter=delimiter)
        if quoted
        else csv.reader(lines, delimiter=delimiter, quoting=csv.QUOTE_NONE)
    )
    number = 0
    try:
        for number, row in enumerate(reader, start=1):
            if row == [_END]:
                return
            if row and _END in row[-1]:
                raise refusals.open_quotation(name, number)
            yield number, row
    except csv.Error as error:  # a cell longer than csv reads: one long line, or many swallowed
        cells = lines.current.split(delimiter)
        longest = max(range(len(cells)), key=lambda column: len(cells[column]))
        if len(cells[longest]) > limits.text:
            raise refusals.text_too_long(name, "", number + 1, longest, limits) from error
        raise refusals.open_quotation(name, number + 1) from error


class _Lines(Iterator[str]):
    """The lines with their ends, which may be LF, CR LF or CR, and one that says it was all."""

    def __init__(self, text: str) -> None:
        self.current = ""
        self._lines = chain(
            io.StringIO(text, newline=""), [] if text.endswith(("\n", "\r")) else ["\n"], [_END]
        )

    def __next__(self) -> str:
        self.current = next(self._lines)
        return self.current


def _refuse_beyond(name: str, number: int, texts: list[str], limits: Limits) -> None:
    if number > limits.rows:
        raise refusals.row_too_far(name, "", number, limits)
    if len(texts) > limits.columns:
        raise refusals.column_too_far(name, "", number, len(texts) - 1, limits)
    if max(map(len, texts)) > limits.text:
        longest = max(range(len(texts)), key=lambda column: len(texts[column]))
        raise refusals.text_too_long(name, "", number, longest, limits)
