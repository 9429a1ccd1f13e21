"""Chosen cells for the clipboard, tab-separated and as a table."""

from PySide6.QtCore import QMimeData

from ctdesk.kernel.i18n import tr
from ctdesk.queries.listing import Column
from ctdesk.ui.attendance.board import NAME, Board
from ctdesk.ui.attendance.saying import called
from ctdesk.ui.table.cells import spoken
from ctdesk.ui.table.copying import copied


def chosen_cells(board: Board, *, headings: bool) -> QMimeData:
    """What is chosen, in words; whole rows, and all with headings, with names and totals."""
    block = board.chosen()
    is_whole = block.first == 0 and block.last == len(board.columns) - 1
    is_named = headings or is_whole or board.column == NAME
    labels = board.ticks.register.labels
    rows = []
    for row in range(block.top, block.bottom + 1):
        attendee = board.rows[row]
        marks = [board.shown(row, at).mark or "" for at in range(block.first, block.last + 1)]
        told = [labels.get(mark, mark) for mark in marks]
        if is_named:
            came, held = board.attended(row)
            there = tr("{came} of {held}", came=came, held=held) if held else ""
            name = spoken(attendee.name, "name")
            told = [name, attendee.organisation, *told, there, attendee.label]
        rows.append(tuple(told))
    named = [called(heading) for heading in board.columns[block.first : block.last + 1]]
    if is_named:
        named = [tr("Name"), tr("Organisation"), *named, tr("There"), tr("Status")]
    columns = [Column(str(at), label, "text", 0, True) for at, label in enumerate(named)]
    return copied(columns, rows, headings=headings)
