"""Paints the people in sight and their marks, in few calls, whatever the length of the list."""

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from ctdesk.kernel.i18n import tr
from ctdesk.queries.attendance import Attendee
from ctdesk.queries.listing import Column
from ctdesk.ui.attendance.board import NAME, Block, Board
from ctdesk.ui.attendance.places import STATUS, TOTAL, Places
from ctdesk.ui.attendance.signs import HIGH, WIDE, sign
from ctdesk.ui.icons import pixmap
from ctdesk.ui.palette import look, text_font
from ctdesk.ui.table.laid import with_tabular_numbers
from ctdesk.ui.table.painting import ColumnPlace, RowsPainter
from ctdesk.ui.tokens import TEXT

CENTRE = Qt.AlignmentFlag.AlignCenter
_COLUMNS = (
    Column("name", "", "name", 0, True),
    Column("organisation", "", "text", 0, True),
    Column("status", "", "status", 0, True),
)
_BY_HAND = 13


class GridPainter:
    """The look of the rows; the grid asks for what is exposed."""

    def __init__(self) -> None:
        self.texts = RowsPainter()
        self.dress()

    def dress(self) -> None:
        """Take fonts and colours from the look worn now."""
        self.texts.dress()
        self._numbers = with_tabular_numbers(text_font(look(), TEXT))

    def paint_rows(
        self, painter: QPainter, places: Places, board: Board, exposed: QRect, *, is_held: bool
    ) -> None:
        """The rows that are exposed; `is_held` when the keyboard is in the grid."""
        rows = [
            (row, top)
            for row, top in places.rows_in_sight(len(board.rows))
            if top < exposed.bottom() + 1 and top + places.row > exposed.top()
        ]
        body = QRect(0, places.head, places.size.width(), places.foot - places.head)
        painter.setClipRect(body.intersected(exposed))
        self._paint_grounds(painter, places, board, rows)
        self._paint_texts(painter, places, board, rows, exposed)
        painter.setClipRect(body.intersected(exposed).intersected(places.body()))
        self._paint_marks(painter, places, board, rows, exposed)
        if board.column != NAME:
            self._paint_ring(painter, places, board, is_held=is_held)
        painter.setClipRect(body.intersected(exposed))
        if board.column == NAME:
            self._paint_ring(painter, places, board, is_held=is_held)

    def _paint_grounds(
        self, painter: QPainter, places: Places, board: Board, rows: list[tuple[int, int]]
    ) -> None:
        """A hairline under every row, a ground under the person in hand and what is chosen."""
        worn, chosen, wide = look(), board.chosen(), places.size.width()
        for row, top in rows:
            if row == board.row:
                painter.fillRect(0, top, wide, places.row, worn.colour("hover"))
            painter.fillRect(0, top + places.row - 1, wide, 1, worn.colour("hairline"))
        if chosen.size > 1 and rows:
            painter.fillRect(_around(places, chosen), worn.colour("selection"))

    def _paint_texts(
        self,
        painter: QPainter,
        places: Places,
        board: Board,
        rows: list[tuple[int, int]],
        exposed: QRect,
    ) -> None:
        wide = {0: (0, places.name), 1: (places.name, places.organisation)}
        wide[2] = places.begins(STATUS)
        self.texts.mirrored = places.mirrored
        spans = {at: places.span(*span, 0, places.size.height()) for at, span in wide.items()}
        columns = [
            ColumnPlace(at, span.left(), span.width(), mirrored=places.mirrored)
            for at, span in spans.items()
            if span.intersects(exposed)
        ]
        cells = [(top, _cells(board.rows[row])) for row, top in rows] if columns else []
        self.texts.paint_columns(painter, _COLUMNS, columns, cells, places.row)
        if spans[2].intersects(exposed):
            self._paint_by_hand(painter, places, board, rows)
        if places.span(*places.begins(TOTAL), 0, places.size.height()).intersects(exposed):
            self._paint_totals(painter, places, board, rows)

    def _paint_totals(
        self, painter: QPainter, places: Places, board: Board, rows: list[tuple[int, int]]
    ) -> None:
        """At how many of the days or sessions held somebody was."""
        painter.setFont(self._numbers)
        painter.setPen(look().colour("subtle"))
        for row, _top in rows:
            came, held = board.attended(row)
            if held:
                told = tr("{came} of {held}", came=came, held=held)
                painter.drawText(places.place(row, TOTAL), CENTRE, told)

    def _paint_by_hand(
        self, painter: QPainter, places: Places, board: Board, rows: list[tuple[int, int]]
    ) -> None:
        """A pencil behind a status that somebody set by hand."""
        side = look().px(_BY_HAND)
        begins, wide = places.begins(STATUS)
        for row, top in rows:
            if wide and board.rows[row].by_hand:
                at = places.span(begins + wide - side - look().px(8), side, top, places.row)
                pencil = pixmap("edit", look().colours.subtle, side)
                painter.drawPixmap(at.left(), top + (places.row - side) // 2, pencil)

    def _paint_marks(
        self,
        painter: QPainter,
        places: Places,
        board: Board,
        rows: list[tuple[int, int]],
        exposed: QRect,
    ) -> None:
        worn = look()
        beside = (places.cell - worn.px(WIDE)) // 2
        above = (places.row - 1 - worn.px(HIGH)) // 2
        for column in places.columns_in_sight():
            left = places.span(*places.begins(column), 0, 1).left()
            if left > exposed.right() or left + places.cell < exposed.left():
                continue
            for row, top in rows:
                shown = board.shown(row, column)
                drawn = sign(shown.mark, is_inherited=shown.is_inherited)
                painter.drawPixmap(left + beside, top + above, drawn)
                if shown.is_overruled:
                    _paint_flag(painter, QPoint(left + beside + worn.px(WIDE), top + above))

    def _paint_ring(
        self, painter: QPainter, places: Places, board: Board, *, is_held: bool
    ) -> None:
        """The frame of the cell in hand; thin while the keyboard is elsewhere."""
        if not board.rows or not (board.columns or board.column == NAME):
            return
        worn = look()
        ring = max(worn.px(2), 1) if is_held else 1
        painter.setPen(QPen(worn.colour("accent_text" if is_held else "line"), ring))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        cell = QRectF(places.place(board.row, board.column))
        painter.drawRect(cell.adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2 - 1))


def _cells(attendee: Attendee) -> tuple[str, str, str]:
    return attendee.name, attendee.organisation, f"{attendee.tone}|{attendee.label}"


def _around(places: Places, block: Block) -> QRect:
    """Where a block is, as far as it can be told from its corners."""
    first = places.place(block.top, block.first)
    last = places.place(block.bottom, block.last)
    return first.united(last).adjusted(0, 0, 0, -1)


def _paint_flag(painter: QPainter, corner: QPoint) -> None:
    """A dot at a mark that does not count, since sessions of the day say otherwise."""
    across = look().px(6)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look().colour("soon"))
    painter.drawEllipse(corner.x() - across // 2, corner.y() - across // 2, across, across)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
