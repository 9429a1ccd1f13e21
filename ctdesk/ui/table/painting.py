"""Paints the rows in sight: one calm line each, in few calls, whatever the table's length."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ctdesk.ui.palette import look
from ctdesk.ui.table.laid import Laid, Laying, Piece
from ctdesk.ui.tokens import BAR, CHIP

if TYPE_CHECKING:
    from ctdesk.queries.listing import Column
    from ctdesk.queries.search.marks import Marks
    from ctdesk.ui.table.asking import Row

_INKS = ("text", "subtle", "hairline", "line", "selection", "accent_text", "match", "surface")
_TONES = ("done", "soon", "late", "info", "plain")


@dataclass(frozen=True, slots=True)
class ColumnPlace:
    """Where a column stands in sight: its left edge and width in the viewport."""

    column: int
    left: int
    width: int
    is_pinned: bool = False
    mirrored: bool = False


class RowsPainter:
    """Colours and laid out cells of the look worn now; the table asks it row by row."""

    def __init__(self) -> None:
        self.words: tuple[str, ...] = ()
        self.marks: Marks | None = None
        self.mirrored = False
        self.dress()

    def dress(self) -> None:
        """Take fonts and colours from the look worn now."""
        worn = look()
        self.laying = Laying()
        self._pad, self._bar, self._chip = worn.px(10), worn.px(BAR), worn.px(CHIP)
        self._ring = max(worn.px(2), 1)
        self._colours = {name: worn.colour(name) for name in _INKS}
        for tone in _TONES:
            self._colours[tone] = worn.colour(tone)
            self._colours[f"{tone}_ground"] = worn.colour(f"{tone}_ground")

    def sought(self, column: "Column") -> tuple[str, ...]:
        """What is marked in a column, as `spans` takes it; nothing on a pill."""
        if column.kind == "status":
            return ()
        return self.words if self.marks is None else self.marks.of(column.key)

    def width_for(self, column: "Column", rows: Sequence["Row"], at: int) -> int:
        """How wide a column must be for nothing to be cut in these rows."""
        widest = max((self.laying.natural_width(row[at], column.kind) for row in rows), default=0)
        return int(widest) + 2 * self._pad + 2

    def lay_out(
        self,
        columns: Sequence["Column"],
        places: Sequence[ColumnPlace],
        rows: Sequence["Row"],
        end: float,
    ) -> bool:
        """Lay out the texts of some columns as painting them will; whether it was done by `end`.

        `end` is a time of `perf_counter`. Whenever it is, one row with something new is laid out.
        """
        laid = [(place.column, *self._cells_at(columns[place.column], place)) for place in places]
        for number, row in enumerate(rows, start=1):
            is_new = False
            for at, kind, room, sought, known in laid:
                if (text := row[at]) and text not in known:
                    self.laying.cell(text, kind, room, sought)
                    is_new = True
            if is_new and number < len(rows) and perf_counter() > end:
                return False
        return True

    def paint_columns(
        self,
        painter: QPainter,
        columns: Sequence["Column"],
        places: Sequence[ColumnPlace],
        rows: Sequence[tuple[int, "Row | None"]],
        height: int,
    ) -> None:
        """The texts of some columns; `rows` are (top, cells), None while they are on their way."""
        painter.setFont(self.laying.font)
        for place in places:
            at = place.column
            kind, room, sought, known = self._cells_at(columns[at], place)
            to_right = (kind == "number") != self.mirrored
            edge = place.left + (place.width - self._pad if to_right else self._pad)
            for top, row in rows:
                if row is None or not (text := row[at]):
                    continue
                laid = known.get(text)
                if laid is None:
                    laid = self.laying.cell(text, kind, room, sought)
                self._paint_cell(painter, laid, edge, top, height, to_right=to_right)

    def paint_grounds(
        self,
        painter: QPainter,
        tops: Sequence[tuple[int, bool]],
        left: int,
        width: int,
        height: int,
    ) -> None:
        """Hairlines and the ground of chosen rows; `tops` are (top, whether it is chosen)."""
        hairline, chosen = self._colours["hairline"], self._colours["selection"]
        for top, is_chosen in tops:
            if is_chosen:
                painter.fillRect(left, top, width, height, chosen)
            painter.fillRect(left, top + height - 1, width, 1, hairline)

    def paint_block(
        self,
        painter: QPainter,
        tops: Sequence[tuple[int, bool]],
        places: Sequence[ColumnPlace],
        height: int,
    ) -> None:
        """The ground of the chosen cells where not whole rows are chosen."""
        for place in places:
            for top, is_chosen in tops:
                if is_chosen:
                    painter.fillRect(
                        place.left, top, place.width, height - 1, self._colours["selection"]
                    )

    def paint_bars(
        self, painter: QPainter, tops: Sequence[tuple[int, bool]], place: ColumnPlace, height: int
    ) -> None:
        """The bar at the leading edge of every chosen row."""
        left = place.left + place.width - self._bar if self.mirrored else place.left
        for top, is_chosen in tops:
            if is_chosen:
                painter.fillRect(left, top, self._bar, height, self._colours["accent_text"])

    def paint_ring(self, painter: QPainter, cell: QRect) -> None:
        """The frame of the cell the keyboard is on."""
        half = self._ring / 2
        painter.setPen(QPen(self._colours["accent_text"], self._ring))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(cell).adjusted(half, half, -half, -half - 1))

    def colour(self, name: str) -> QColor:
        """A colour of the look worn now."""
        return self._colours[name]

    def _cells_at(
        self, column: "Column", place: ColumnPlace
    ) -> tuple[str, int, tuple[str, ...], dict[str, Laid]]:
        """How the cells of a column are laid out: kind, room, what is sought, and those known."""
        sought, room = self.sought(column), place.width - 2 * self._pad
        return column.kind, room, sought, self.laying.column(column.kind, room, sought)

    def _paint_cell(
        self, painter: QPainter, laid: Laid, edge: int, top: int, height: int, *, to_right: bool
    ) -> None:
        """The runs of a cell, from its leading edge."""
        for piece in laid:
            left = edge - piece.begins - piece.width if to_right else edge + piece.begins
            y = top + (height - 1 - piece.height) / 2
            if piece.ground:
                self._paint_pill(painter, piece, left, top, height)
                y += 1
            for begins, width in piece.marks:
                painter.fillRect(
                    QRectF(left + begins, y, width, piece.height), self._colours["match"]
                )
            painter.setPen(self._colours[piece.ink])
            painter.drawStaticText(QPointF(left, y), piece.text)
            if piece.ground:
                painter.setFont(self.laying.font)

    def _paint_pill(
        self, painter: QPainter, piece: Piece, left: float, top: int, height: int
    ) -> None:
        middle = top + (height - 1) // 2
        wide = piece.width + 2 * piece.begins
        pill = QRectF(left - piece.begins, middle - self._chip / 2 + 1, wide, self._chip)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colours[f"{piece.ground}_ground"])
        painter.drawRoundedRect(pill, self._chip / 2, self._chip / 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setFont(self.laying.small)


def is_within(ranges: Sequence[tuple[int, int]], row: int) -> bool:
    """Whether one of the ranges, in order, has the row."""
    at = bisect_right(ranges, (row, 1 << 62)) - 1
    return at >= 0 and ranges[at][0] <= row <= ranges[at][1]
