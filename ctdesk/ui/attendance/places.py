"""Where things stand in the grid, in pixels of the viewport; mirrored where the page is."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize

from ctdesk.ui.attendance.board import NAME
from ctdesk.ui.palette import look
from ctdesk.ui.tokens import ROW

TOTAL, STATUS, NOWHERE = -2, -3, -9
"""Columns beside the days: the total of a row and its status; and none."""

HEAD, FOOT = -1, -2
"""Rows beside the people: the headings and the totals under the columns."""

_NAME, _LEAST_NAME, _ORGANISATION = 246, 150, 164
_DAY, _SESSION, _TOTAL, _STATUS = 88, 112, 70, 144
_HEAD_OF_DAYS, _HEAD_OF_SESSIONS, _BAND = 48, 84, 26
_NARROW, _VERY_NARROW = 900, 660


@dataclass(frozen=True, slots=True)
class Places:
    """The grid laid out: names lead, total and status close, what is between them scrolls.

    Heights: a `row`, the `head`, and in it the `band` that names the day of sessions. Widths: a
    `cell`, the `name` and `organisation`, what days have room in (`beside`), `total`, `status`.
    `across` is how far the days are scrolled, `top_row` the first row in sight. Places are
    counted from the leading edge; `span` turns them into a rectangle.
    """

    size: QSize
    columns: int
    mirrored: bool
    row: int
    head: int
    band: int
    cell: int
    name: int
    organisation: int
    beside: int
    total: int
    status: int
    across: int = 0
    top_row: int = 0

    @property
    def lead(self) -> int:
        """How much the names and organisations take."""
        return self.name + self.organisation

    @property
    def furthest(self) -> int:
        """How far the days can be scrolled."""
        return max(self.columns * self.cell - self.beside, 0)

    @property
    def foot(self) -> int:
        """The top of the totals under the columns."""
        return self.size.height() - self.row

    @property
    def whole_rows(self) -> int:
        """How many whole rows there is room for, at least one."""
        return max((self.foot - self.head) // self.row, 1)

    def begins(self, column: int) -> tuple[int, int]:
        """Where a column begins and how wide it is."""
        closing = self.lead + self.beside
        beside = {
            NAME: (0, self.lead),
            TOTAL: (closing, self.total),
            STATUS: (closing + self.total, self.status),
        }
        return beside.get(column) or (self.lead + column * self.cell - self.across, self.cell)

    def columns_in_sight(self) -> range:
        """The columns that can be seen, if only in part."""
        last = -(-(self.across + self.beside) // self.cell)
        return range(self.across // self.cell, min(last, self.columns))

    def rows_in_sight(self, number: int) -> Iterator[tuple[int, int]]:
        """The rows that can be seen, of so many: (row, its top)."""
        for row in range(self.top_row, min(self.top_row + self.whole_rows + 1, number)):
            yield row, self.head + (row - self.top_row) * self.row

    def span(self, begins: int, wide: int, top: int, high: int) -> QRect:
        """A part of the viewport."""
        left = self.size.width() - begins - wide if self.mirrored else begins
        return QRect(left, top, wide, high)

    def place(self, row: int, column: int) -> QRect:
        """Where a cell is; of the headings and the totals too."""
        edges = {HEAD: (0, self.head), FOOT: (self.foot, self.row)}
        top, high = edges.get(row, (self.head + (row - self.top_row) * self.row, self.row))
        return self.span(*self.begins(column), top, high)

    def body(self) -> QRect:
        """Where days and sessions scroll."""
        return self.span(self.lead, self.beside, 0, self.size.height())

    def hit(self, point: QPoint, rows: int) -> tuple[int, int] | None:
        """The row and column of a point; None for the empty ground below and beside."""
        begins = self.size.width() - 1 - point.x() if self.mirrored else point.x()
        column = self._column_of(begins)
        if column == NOWHERE:
            return None
        if point.y() < self.head:
            return HEAD, column
        if point.y() >= self.foot:
            return FOOT, column
        row = self.top_row + (point.y() - self.head) // self.row
        return (row, column) if row < rows else None

    def _column_of(self, begins: int) -> int:
        closing = self.lead + self.beside
        edges = ((self.lead, NAME), (closing, 0), (closing + self.total, TOTAL))
        for edge, column in (*edges, (closing + self.total + self.status, STATUS)):
            if begins < edge:
                is_day = edge == closing
                return (begins - self.lead + self.across) // self.cell if is_day else column
        return NOWHERE


def laid_out(
    size: QSize, columns: int, *, by_session: bool, mirrored: bool, scrolled: tuple[int, int]
) -> Places:
    """The places for a viewport of this size; `scrolled` is how far across, and the top row.

    Names and organisations take what the days leave over; where there is little room the
    organisations go first, then the statuses.
    """
    px, width = look().px, size.width()
    status = px(_STATUS) if width >= px(_VERY_NARROW) else 0
    name = px(_NAME if width >= px(_VERY_NARROW) else _LEAST_NAME)
    organisation = px(_ORGANISATION) if width >= px(_NARROW) else 0
    cell, total = px(_SESSION if by_session else _DAY), px(_TOTAL)
    spare = max(width - name - organisation - columns * cell - total - status, 0)
    more = spare // 3 if organisation else spare
    name, organisation = name + more, organisation + spare - more
    beside = min(max(width - name - organisation - total - status, 0), columns * cell)
    across, top_row = scrolled
    return Places(
        size,
        columns,
        mirrored,
        row=px(ROW),
        head=px(_HEAD_OF_SESSIONS if by_session else _HEAD_OF_DAYS),
        band=px(_BAND) if by_session else 0,
        cell=cell,
        name=name,
        organisation=organisation,
        beside=beside,
        total=total,
        status=status,
        across=max(min(across, columns * cell - beside), 0),
        top_row=top_row,
    )
