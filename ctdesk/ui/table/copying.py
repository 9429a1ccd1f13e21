"""Chosen rows for the clipboard: tab-separated for a spreadsheet, a table for a letter."""

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData

from ctdesk.ui.table.asking import Row
from ctdesk.ui.table.cells import spoken

if TYPE_CHECKING:
    from ctdesk.queries.listing import Column


def copied(columns: Sequence["Column"], rows: Sequence[Row], *, headings: bool) -> QMimeData:
    """The rows as text and as HTML, with the column labels first when asked for."""
    lines = [
        [spoken(text, column.kind) for text, column in zip(row, columns, strict=True)]
        for row in rows
    ]
    if headings:
        lines.insert(0, [column.label for column in columns])
    clip = QMimeData()
    clip.setText("\n".join("\t".join(map(_one_line, line)) for line in lines))
    clip.setHtml(f"<table>{''.join(map(_html_row, lines))}</table>")  # every cell is escaped
    return clip


def _html_row(line: Sequence[str]) -> str:
    return "<tr>" + "".join(f"<td>{escape(text)}</td>" for text in line) + "</tr>"


def _one_line(text: str) -> str:
    return " ".join(text.split()) if "\t" in text or "\n" in text else text
