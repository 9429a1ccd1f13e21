"""Cells laid out for painting, kept so that each text is shaped and cut to its column once."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QStaticText,
    QTextLayout,
    QTextLine,
    QTextOption,
    QTransform,
)

from ctdesk.kernel.i18n import is_right_to_left
from ctdesk.kernel.matches import Span, in_utf16, spans
from ctdesk.kernel.text import direction
from ctdesk.ui.palette import look, text_font
from ctdesk.ui.table.cells import name_parts, now_words, status_parts, then_parts
from ctdesk.ui.tokens import TEXT, TEXT_SMALL

_CELLS_KEPT = 1000
_TEXTS_KEPT = 1500
_LINES_KEPT = 200
_DOT = "·"
_ELLIPSIS = "…"


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of one ink: how far from the cell's leading edge it begins, and what is marked in it.

    Lengths are pixels; `marks` are (left, width) from the run's own left edge. `ground` is the
    tone of the pill behind it, empty for plain text.
    """

    text: QStaticText
    begins: float
    width: float
    height: float
    ink: str = "text"
    marks: tuple[tuple[float, float], ...] = ()
    ground: str = ""


Laid = tuple[Piece, ...]


class Laying:
    """Lays out the cells of one look."""

    def __init__(self) -> None:
        worn = look()
        self.font = with_tabular_numbers(text_font(worn, TEXT))
        self.small = text_font(worn, TEXT_SMALL)
        self.small.setWeight(QFont.Weight.Medium)
        self._metrics = QFontMetrics(self.font)
        self._small_metrics = QFontMetrics(self.small)
        self._letter = self._metrics.averageCharWidth()
        self._gap = self._metrics.horizontalAdvance(" ")
        self._pill = worn.px(8)
        self._least = worn.px(56)
        self._kept: dict[tuple[str, int, tuple[str, ...]], dict[str, Laid]] = {}
        self._texts: dict[str, QStaticText] = {}
        self._cuts: dict[tuple[str, int], str] = {}
        self._lines: dict[str, tuple[QTextLine, QTextLayout]] = {}
        self._number = 0

    def column(self, kind: str, width: int, sought: tuple[str, ...]) -> dict[str, Laid]:
        """The cells of a column laid out so far, by their texts; `cell` adds to it."""
        return self._kept.setdefault((kind, width, sought), {})

    def cell(self, text: str, kind: str, width: int, sought: tuple[str, ...]) -> Laid:
        """Lay out a cell whose texts have `width` pixels, marking what is sought."""
        self._number += 1
        if self._number > _CELLS_KEPT:
            self._kept.clear()
            self._number = 1
        if not text or width <= 0:
            laid: Laid = ()
        elif kind == "status":
            laid = self._status(text, width)
        elif kind == "name":
            laid = self._name(text, width, sought)
        elif kind == "then":
            laid = self._then(text, width, sought)
        else:
            laid = (self._run(text, 0, width, "text", sought),)
        self.column(kind, width, sought)[text] = laid
        return laid

    def natural_width(self, text: str, kind: str) -> float:
        """How wide a cell would be if nothing cut it."""
        pieces = self.cell(text, kind, 10_000, ())
        last = pieces[-1] if pieces else None
        return last.begins + last.width + (self._pill if last.ground else 0) if last else 0.0

    def _name(self, text: str, width: int, sought: tuple[str, ...]) -> Laid:
        """Each script keeps to itself, in the page's order: honorific, original, Latin name."""
        honorific, original, name = name_parts(text)
        if not original and _runs_against_page(honorific, name):
            return self._name_before_honorific(name, honorific, width, sought)
        dot = _DOT if original and name else ""
        laid: list[Piece] = []
        at = 0.0
        for part, ink in ((honorific, ""), (original, "text"), (dot, ""), (name, "text")):
            if part and width - at > 0:
                piece = self._run(part, at, width - at, ink or "subtle", sought if ink else ())
                laid.append(piece)
                at += piece.width + self._gap
        return tuple(laid)

    def _name_before_honorific(
        self, name: str, honorific: str, width: int, sought: tuple[str, ...]
    ) -> Laid:
        """From the page's edge inwards, which in the script of both reads “Ms Leïla Benali”."""
        kept = self._metrics.horizontalAdvance(honorific) + self._gap
        first = self._run(name, 0, max(width - kept, self._least), "text", sought)
        at = first.width + self._gap
        if width - at <= 0:
            return (first,)
        return first, self._run(honorific, at, width - at, "subtle", ())

    def _then(self, text: str, width: int, sought: tuple[str, ...]) -> Laid:
        """What was true then, and in grey what is by now where that is something else."""
        then, now = then_parts(text)
        words = now_words(now)
        laid = [self._run(then, 0, width, "text", sought)] if then else []
        at = laid[-1].width + 2 * self._gap if laid else 0.0
        if words and width - at > min(self._metrics.horizontalAdvance(words), self._least):
            laid.append(self._run(words, at, width - at, "subtle", ()))
        return tuple(laid)

    def _status(self, text: str, width: int) -> Laid:
        tone, label = status_parts(text)
        most = width - 2 * self._pill
        shown = self._small_metrics.elidedText(label, Qt.TextElideMode.ElideRight, most)
        static = _static(shown, self.small)
        size = static.size()
        return (Piece(static, self._pill, size.width(), size.height(), tone, (), tone),)

    def _run(self, text: str, at: float, room: float, ink: str, sought: tuple[str, ...]) -> Piece:
        line = " ".join(text.split()) if "\n" in text or "\t" in text else text
        shown = self._cut(line, int(room)) if len(line) * self._letter > room else line
        static = self._text(shown)
        size = static.size()
        if size.width() > room and shown is line:
            shown = self._cut(line, int(room))
            static = self._text(shown)
            size = static.size()
        found = spans(line, sought) if sought else []
        marks = self._marks(shown, _seen(line, shown, found)) if found else ()
        return Piece(static, at, size.width(), size.height(), ink, marks)

    def _text(self, line: str) -> QStaticText:
        """A text shaped once, whatever is sought: most words of a table come again and again."""
        static = self._texts.get(line)
        if static is None:
            if len(self._texts) >= _TEXTS_KEPT:
                self._texts.clear()
            static = self._texts[line] = _static(line, self.font)
        return static

    def _cut(self, line: str, room: int) -> str:
        """As much of a line as there is room for: Qt shapes it several times to find out."""
        cut = self._cuts.get((line, room))
        if cut is None:
            if len(self._cuts) >= _TEXTS_KEPT:
                self._cuts.clear()
            elided = self._metrics.elidedText(line, Qt.TextElideMode.ElideRight, room)
            cut = self._cuts[line, room] = elided
        return cut

    def _marks(self, shown: str, found: list[Span]) -> tuple[tuple[float, float], ...]:
        line = self._line(shown)
        return tuple(
            _between(line, start, start + length) for start, length in in_utf16(shown, found)
        )

    def _line(self, shown: str) -> QTextLine:
        """The places of a text's letters: the next letter typed marks most of the same texts."""
        found = self._lines.get(shown)
        if found is None:
            if len(self._lines) >= _LINES_KEPT:
                self._lines.clear()
            found = self._lines[shown] = _one_line(shown, self.font)
        return found[0]


def with_tabular_numbers(font: QFont) -> QFont:
    """The font with figures of one width, so that numbers stand under each other."""
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _runs_against_page(honorific: str, name: str) -> bool:
    """Whether both are of one script, and that is not the page's."""
    if not honorific:
        return False
    script = direction(name)
    return script == direction(honorific) and script == ("ltr" if is_right_to_left() else "rtl")


def _static(text: str, font: QFont) -> QStaticText:
    static = QStaticText(text)
    static.setTextFormat(Qt.TextFormat.PlainText)
    static.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    static.prepare(QTransform(), font)
    return static


def _seen(line: str, shown: str, found: list[Span]) -> list[Span]:
    """The matches as far as they can be seen; those that were cut off mark the dots."""
    if shown == line:
        return found
    cut = len(shown) - len(_ELLIPSIS)
    seen = [(start, min(length, cut - start)) for start, length in found if start < cut]
    is_hidden = any(start + length > cut for start, length in found)
    return [*seen, (cut, len(_ELLIPSIS))] if is_hidden else seen


def _one_line(text: str, font: QFont) -> tuple[QTextLine, QTextLayout]:
    """The line of a text, with the layout it lives in."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return line, layout


def _between(line: QTextLine, start: int, end: int) -> tuple[float, float]:
    """Where the characters from `start` to before `end` stand: left edge and width."""
    first = _x(line, start, QTextLine.Edge.Leading)
    last = _x(line, end - 1, QTextLine.Edge.Trailing)
    return min(first, last), abs(last - first)


def _x(line: QTextLine, place: int, edge: QTextLine.Edge) -> float:
    found: Any = line.cursorToX(place, edge)
    return float(found[0])
