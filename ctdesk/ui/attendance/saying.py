"""The grid in words: for tooltips and screen readers."""

from ctdesk.kernel.i18n import tr
from ctdesk.kernel.text import side_by_side
from ctdesk.queries.attendance import Heading
from ctdesk.ui.attendance.board import NAME, Board
from ctdesk.ui.attendance.places import STATUS, TOTAL
from ctdesk.ui.table.cells import spoken


def said_of(board: Board, row: int, column: int) -> str:
    """What a cell, a heading or a total says; empty where there is nothing."""
    heading = board.columns[column] if 0 <= column < len(board.columns) else None
    if row < 0:
        return _of_heading(board, heading) if heading is not None else ""
    if row >= len(board.rows):
        return ""
    attendee = board.rows[row]
    name = spoken(attendee.name, "name")
    if heading is not None:
        return side_by_side((name, *_of_cell(board, row, column)))
    if column == STATUS:
        by_hand = tr("set by hand") if attendee.by_hand else ""
        return side_by_side((attendee.label, by_hand, attendee.reason))
    if column == TOTAL:
        came, held = board.attended(row)
        return side_by_side((name, tr("{came} of {held}", came=came, held=held)))
    return side_by_side((name, attendee.organisation, attendee.label)) if column == NAME else ""


def called(heading: Heading) -> str:
    """A day or session in one line."""
    if isinstance(heading.at, str):
        return side_by_side((heading.note, heading.date), " ")
    return side_by_side((heading.title, heading.date, heading.note))


def _of_heading(board: Board, heading: Heading) -> str:
    people, came = len(board.ticks.register.people), board.ticks.total(heading)
    return side_by_side((called(heading), tr("{came} of {held}", came=came, held=people)))


def _of_cell(board: Board, row: int, column: int) -> tuple[str, ...]:
    heading, shown = board.columns[column], board.shown(row, column)
    mark = shown.mark
    told = board.ticks.register.labels.get(mark, mark) if mark else tr("no mark")
    note = ""
    if shown.is_overruled:
        note = tr("the sessions of this day say otherwise, and they count")
    elif shown.is_inherited and board.by_session:
        note = tr("marked for the whole day")
    elif shown.is_inherited:
        note = tr("marked by session")
    return called(heading), told, note
