"""Chosen cells for the clipboard: tab-separated for a spreadsheet, a table for a letter."""

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData

from ctdesk.kernel.i18n import is_right_to_left
from ctdesk.ui.table.asking import Row
from ctdesk.ui.table.cells import spoken

if TYPE_CHECKING:
    from collections.abc import Generator

    from ctdesk.queries.listing import Column, View
    from ctdesk.store.book import Book

_PIECE = 2_000
_THOUSANDS = str.maketrans("", "", ",\u202f\u00a0")
_NOTHING = "—"
_HEAD = (
    '<html><head><meta charset="utf-8"><style>td.t,th{mso-number-format:"\\@";}</style></head>'
    '<body><table dir="%s">'
)
_FOOT = "</table></body></html>"
_TEXT_CELL = '<td class="t" sdnum="1033;0;@">'
_TURNED_CELL = '<td class="t" dir="auto" sdnum="1033;0;@">'
"""Cells that Excel and LibreOffice keep as text: a phone has its plus and its zeros."""


@dataclass(frozen=True)
class Written:
    """Cells written out: as text, as HTML, and how many rows and columns they are."""

    text: str
    html: str
    number: int
    columns: int = 0


def chosen_rows(
    book: "Book",
    view: "View",
    columns: Sequence["Column"],
    ids: "array[int]",
    *,
    headings: bool,
) -> "Generator[float, None, Written]":
    """Read the columns of the records and write them out, piece by piece, away from the window."""
    from ctdesk.queries import listing

    view = replace(view, columns=tuple(column.key for column in columns))
    writing = _Writing(columns, headings=headings)
    for start in range(0, len(ids), _PIECE):
        piece = ids[start : start + _PIECE]
        writing.add(listing.rows(book, view, piece))
        yield (start + len(piece)) / len(ids)
    return writing.written()


def written(columns: Sequence["Column"], rows: Sequence[Row], *, headings: bool) -> Written:
    """The rows as text and as HTML, with the column labels first when asked for."""
    writing = _Writing(columns, headings=headings)
    writing.add(rows)
    return writing.written()


def copied(columns: Sequence["Column"], rows: Sequence[Row], *, headings: bool) -> QMimeData:
    """The same, ready for the clipboard."""
    return clip(written(columns, rows, headings=headings))


def clip(found: Written) -> QMimeData:
    """Rows written out, as the clipboard takes them."""
    made = QMimeData()
    made.setText(found.text)
    made.setHtml(found.html)
    return made


class _Writing:
    """Both ways of writing, grown row by row; the texts of a row are kept, never the row."""

    def __init__(self, columns: Sequence["Column"], *, headings: bool) -> None:
        self._kinds = [column.kind for column in columns]
        self._lines: list[str] = []
        self._html: list[str] = []
        self._number = 0
        self._is_mirrored = is_right_to_left()
        if headings:
            labels = [column.label for column in columns]
            self._lines.append("\t".join(map(_one_line, labels)))
            self._html.append(_row(f'<th dir="auto">{escape(label)}</th>' for label in labels))

    def add(self, rows: Sequence[Row]) -> None:
        """Write some rows more."""
        for row in rows:
            cells = [_cell(text, kind) for text, kind in zip(row, self._kinds, strict=True)]
            self._lines.append("\t".join(map(_one_line, cells)))
            self._html.append(_row(map(self._html_cell, cells, self._kinds)))
        self._number += len(rows)

    def written(self) -> Written:
        """All of it."""
        head = _HEAD % ("rtl" if self._is_mirrored else "ltr")
        html = "".join((head, *self._html, _FOOT))
        return Written("\n".join(self._lines), html, self._number, len(self._kinds))

    def _html_cell(self, text: str, kind: str) -> str:
        if kind == "number" and (not text or text.isdecimal()):
            return f"<td>{text}</td>"
        is_turned = self._is_mirrored or not text.isascii()
        return f"{_TURNED_CELL if is_turned else _TEXT_CELL}{escape(text)}</td>"


def _cell(text: str, kind: str) -> str:
    """A cell as a spreadsheet takes it: a number is its digits, and none is nothing."""
    if kind != "number":
        return spoken(text, kind)
    bare = text.translate(_THOUSANDS)
    if bare.isdecimal():
        return bare
    return "" if text == _NOTHING else text


def _row(cells: Iterable[str]) -> str:
    return f"<tr>{''.join(cells)}</tr>"


def _one_line(text: str) -> str:
    return " ".join(text.split()) if "\t" in text or "\n" in text else text
