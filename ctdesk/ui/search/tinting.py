"""What stands under and on the letters of a search: grounds, inks and the wavy line of a mistake.

Base direction: that of the first strong letter, as Qt's line edit has it. A piece whose letters
fall apart between two directions is drawn as several grounds of one tint; keeping each piece
apart would need marks inside the text, and the text is what people copy, save and send.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from ctdesk.ui.palette import look
from ctdesk.ui.search.pieces import Kind, Piece

Span = tuple[int, int]
Ground = tuple[QColor, QRectF]

_INKS: dict[Kind, str] = {"field": "info", "without": "late", "operator": "subtle"}
_GROUNDS: dict[Kind, str] = {"field": "info_ground", "without": "late_ground"}
_BESIDE = 3
_JOIN = 1.5


class Laid:
    """A search laid out as the line edit does it, to know where its pieces stand."""

    def __init__(self, text: str, font: QFont) -> None:
        self.text = text
        self._layout = QTextLayout(text, font)
        option = QTextOption()
        option.setFlags(QTextOption.Flag.IncludeTrailingSpaces)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._layout.setTextOption(option)
        self._layout.beginLayout()
        self._line = self._layout.createLine()
        self._layout.endLayout()
        self.width = self._line.naturalTextWidth()

    def place_of(self, at: int, edge: QTextLine.Edge = QTextLine.Edge.Leading) -> float:
        """Where the letter at `at` begins, in pixels from the line's start."""
        found: Any = self._line.cursorToX(at, edge)
        return float(found[0] if isinstance(found, tuple) else found)

    def grounds(self, cut: Sequence[Piece]) -> Iterator[Ground]:
        """Tint and place of every ground; the heights are left to whoever paints."""
        beside = look().px(_BESIDE)
        for piece in cut:
            if piece.kind in _GROUNDS:
                tint = look().colour(_GROUNDS[piece.kind])
                for left, right in self._stretches(piece):
                    yield tint, QRectF(left - beside, 0, right - left + 2 * beside, 1)

    def _stretches(self, piece: Piece) -> list[list[float]]:
        """Where a piece is seen, from left to right; several stretches where directions mix."""
        if self.text.isascii():
            return [[self.place_of(piece.start), self.place_of(piece.end)]]
        letters = (self._letter(at) for at in range(piece.start, piece.end))
        joined: list[list[float]] = []
        for left, right in sorted(letters):
            if joined and left <= joined[-1][1] + _JOIN:
                joined[-1][1] = max(joined[-1][1], right)
            else:
                joined.append([left, right])
        return joined

    def _letter(self, at: int) -> tuple[float, float]:
        edges = self.place_of(at), self.place_of(at, QTextLine.Edge.Trailing)
        return min(edges), max(edges)


def inks(
    text: str, cut: Sequence[Piece], mistake: Span | None
) -> list[tuple[int, int, QTextCharFormat]]:
    """Start, length and look of every stretch that is not plain."""
    edges = {0, len(text)} | {edge for piece in cut for edge in (piece.start, piece.end)}
    wrong = _within(mistake, len(text))
    places = sorted(edges | set(wrong))
    kinds = {piece.start: piece for piece in cut}
    found, now = [], None
    for start, end in pairwise(places):
        now = kinds.get(start, now)
        kind = now.kind if now is not None and start < now.end else "word"
        is_wrong = wrong[0] <= start < wrong[1]
        if kind in _INKS or is_wrong:
            found.append((start, end - start, _ink(kind, is_wrong=is_wrong)))
    return found


def _within(mistake: Span | None, length: int) -> Span:
    """The place of a mistake as at least one letter of the text, or nowhere."""
    if mistake is None or not length:
        return 0, 0
    start = min(max(mistake[0], 0), length - 1)
    return start, max(min(mistake[1], length), start + 1)


def _ink(kind: Kind, *, is_wrong: bool) -> QTextCharFormat:
    style = QTextCharFormat()
    if kind in _INKS:
        style.setForeground(look().colour(_INKS[kind]))
    if is_wrong:
        style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        style.setUnderlineColor(look().colour("late"))
    return style
