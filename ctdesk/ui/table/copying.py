"""Chosen rows for the clipboard: tab-separated for a spreadsheet, a table for a letter."""

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData

from ctdesk.ui.table.asking import Row
from ctdesk.ui.table.cells import spoken

if TYPE_CHECKING:
    from collections.abc import Generator

    from ctdesk.queries.listing import Column, View
    from ctdesk.store.book import Book

_PIECE = 2_000


@dataclass(frozen=True)
class Written:
    """Rows written out: as text, as HTML, and how many they are."""

    text: str
    html: str
    number: int


def chosen_rows(
    book: "Book",
    view: "View",
    columns: Sequence["Column"],
    ids: "array[int]",
    *,
    headings: bool,
) -> "Generator[float, None, Written]":
    """Read the rows of the ids and write them out, piece by piece, away from the window."""
    from ctdesk.queries import listing

    rows: list[Row] = []
    for start in range(0, len(ids), _PIECE):
        rows.extend(listing.rows(book, view, ids[start : start + _PIECE]))
        yield len(rows) / len(ids)
    return written(columns, rows, headings=headings)


def written(columns: Sequence["Column"], rows: Sequence[Row], *, headings: bool) -> Written:
    """The rows as text and as HTML, with the column labels first when asked for."""
    lines = list(_lines(columns, rows, headings=headings))
    text = "\n".join("\t".join(map(_one_line, line)) for line in lines)
    html = f"<table>{''.join(map(_html_row, lines))}</table>"  # every cell is escaped
    return Written(text, html, len(rows))


def copied(columns: Sequence["Column"], rows: Sequence[Row], *, headings: bool) -> QMimeData:
    """The same, ready for the clipboard."""
    return clip(written(columns, rows, headings=headings))


def clip(found: Written) -> QMimeData:
    """Rows written out, as the clipboard takes them."""
    made = QMimeData()
    made.setText(found.text)
    made.setHtml(found.html)
    return made


def _lines(
    columns: Sequence["Column"], rows: Sequence[Row], *, headings: bool
) -> Iterator[list[str]]:
    if headings:
        yield [column.label for column in columns]
    for row in rows:
        yield [spoken(text, column.kind) for text, column in zip(row, columns, strict=True)]


def _html_row(line: Sequence[str]) -> str:
    return "<tr>" + "".join(f"<td>{escape(text)}</td>" for text in line) + "</tr>"


def _one_line(text: str) -> str:
    return " ".join(text.split()) if "\t" in text or "\n" in text else text
