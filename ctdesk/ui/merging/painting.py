"""How a pair is painted: how likely at the leading edge, the two people beside each other.

What both say alike is quiet, what differs stands out; beneath stands why they may be one.
"""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ctdesk.kernel.i18n import tr, trn
from ctdesk.queries.faces import is_shared
from ctdesk.ui.merging.model import PairModel, PairRow, likelihood
from ctdesk.ui.palette import look, text_font
from ctdesk.ui.tokens import BAR, CHIP, TEXT, TEXT_DETAIL_TITLE, TEXT_NOTE, TEXT_SMALL

if TYPE_CHECKING:
    from ctdesk.queries.faces import Face

HEIGHT, HEADING = 106, 38
_EDGE, _LEAD, _GAP, _LINE, _TOP = 18, 118, 24, 20, 11

Piece = tuple[str, str, QFont]
"""Words, the name of their colour, and their font."""


class PairDelegate(QStyledItemDelegate):
    """Paints the rows of a PairModel."""

    def __init__(self, model: PairModel) -> None:
        super().__init__(model)
        self._model = model

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As high as a pair."""
        return QSize(look().px(400), look().px(HEIGHT))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """A heading, or a pair, or the empty row until its words have come."""
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        page = _Page(painter, option)
        heading = self._model.headings().get(index.row())
        told = self._model.told(index.row())
        if heading is not None:
            _paint_heading(page, heading, self._number_under(index.row()))
        else:
            page.ground()
            if told is not None:
                _paint_pair(page, told)
        painter.restore()

    def _number_under(self, row: int) -> int:
        sure, others = self._model.numbers()
        return sure if sure and row == 0 else others


class _Page:
    """One row to paint on; places are given as if it were read from left to right."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        self.painter = painter
        self.room: QRect = option.rect
        state: QStyle.StateFlag = option.state
        direction: Qt.LayoutDirection = option.direction
        self._is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        self._is_hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        self._mirrored = direction == Qt.LayoutDirection.RightToLeft

    def ground(self) -> None:
        """The row's ground, the bar of the chosen one, and the hairline beneath."""
        name = "selection" if self._is_chosen else "hover" if self._is_hovered else "surface"
        self.painter.fillRect(self.room, look().colour(name))
        hair = QRect(self.room.left(), self.room.bottom(), self.room.width(), 1)
        self.painter.fillRect(hair, look().colour("hairline"))
        if self._is_chosen:
            bar = QRect(0, 0, look().px(BAR), self.room.height())
            self.painter.fillRect(self.place(bar), look().colour("accent"))

    def place(self, ltr: QRect) -> QRect:
        """A place within the row, on the side it belongs to."""
        moved = ltr.translated(self.room.topLeft())
        if self._mirrored:
            moved.moveLeft(self.room.left() + self.room.right() - moved.right())
        return moved

    def write(self, ltr: QRect, pieces: Iterable[Piece]) -> None:
        """Pieces one after another from the leading edge; what has no room is cut short."""
        x, end = ltr.left(), ltr.right()
        side = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
        align = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        for words, colour, font in pieces:
            metrics = QFontMetrics(font)
            if end - x < metrics.horizontalAdvance("…"):
                return
            wide = metrics.horizontalAdvance(words) + 1
            fitted = metrics.elidedText(words, Qt.TextElideMode.ElideRight, end - x)
            self.painter.setFont(font)
            self.painter.setPen(look().colour(colour))
            place = QRect(x, ltr.top(), min(wide, end - x), ltr.height())
            self.painter.drawText(self.place(place), align, fitted)
            x += wide

    def chips(self, ltr: QRect, texts: Iterable[str]) -> None:
        """Words on small round grounds, as many as there is room for."""
        font = text_font(look(), TEXT_SMALL)
        metrics, pad, x = QFontMetrics(font), look().px(8), ltr.left()
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter.setFont(font)
        for words in texts:
            pill = QRect(x, ltr.top(), metrics.horizontalAdvance(words) + 2 * pad, ltr.height())
            if pill.right() > ltr.right():
                break
            place = self.place(pill)
            self.painter.setPen(Qt.PenStyle.NoPen)
            self.painter.setBrush(look().colour("surface" if self._is_chosen else "plain_ground"))
            self.painter.drawRoundedRect(place, pill.height() / 2, pill.height() / 2)
            self.painter.setPen(look().colour("plain"))
            self.painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
            x = pill.right() + look().px(6)


def _paint_heading(page: _Page, words: str, number: int) -> None:
    px = look().px
    page.painter.fillRect(page.room, look().colour("heading_row"))
    small = text_font(look(), TEXT_SMALL, bold=True)
    place = QRect(px(_EDGE), 0, page.room.width() - 2 * px(_EDGE), page.room.height())
    page.write(place, [(words.upper(), "subtle", small)])
    place.setLeft(place.left() + QFontMetrics(small).horizontalAdvance(words.upper()) + px(8))
    page.write(place, [(f"{number:,}", "subtle", small)])
    foot = QRect(page.room.left(), page.room.bottom(), page.room.width(), 1)
    page.painter.fillRect(foot, look().colour("hairline"))


def _paint_pair(page: _Page, told: PairRow) -> None:
    px = look().px
    large = text_font(look(), TEXT_DETAIL_TITLE, bold=True)
    note = text_font(look(), TEXT_NOTE)
    percent = tr("{n}%", n=_percent(told.likely))
    page.write(QRect(px(_EDGE), px(_TOP), px(_LEAD), px(24)), [(percent, "text", large)])
    words = QRect(px(_EDGE), px(_TOP + 24), px(_LEAD), px(_LINE))
    page.write(words, [(likelihood(told.likely), "subtle", note)])
    first = px(_EDGE + _LEAD)
    wide = (page.room.width() - first - px(_EDGE + _GAP)) // 2
    for face, other, left in (
        (told.one, told.other, first),
        (told.other, told.one, first + wide + px(_GAP)),
    ):
        for line, pieces in enumerate(_lines(face, other)):
            place = QRect(left, px(_TOP) + line * px(_LINE), wide, px(_LINE))
            page.write(place, pieces)
    reasons = QRect(first, px(_TOP) + 3 * px(_LINE) + px(5), 2 * wide + px(_GAP), px(CHIP))
    page.chips(reasons, told.reasons)


def _lines(face: "Face", other: "Face") -> Iterator[list[Piece]]:
    strong, plain = text_font(look(), TEXT, bold=True), text_font(look(), TEXT)
    for at, line in enumerate(face.lines):
        pieces: list[Piece] = []
        for number, words in enumerate(line):
            if words:
                if pieces:
                    pieces.append(("  ·  ", "subtle", plain))
                colour = "subtle" if at and is_shared(words, other, at) else "text"
                pieces.append((words, colour, strong if not at and not number else plain))
        if at == len(face.lines) - 1 and face.events:
            if pieces:
                pieces.append(("  ·  ", "subtle", plain))
            pieces.append((trn("{n} event", "{n} events", face.events), "subtle", plain))
        yield pieces or [("—", "subtle", plain)]


def _percent(likely: float) -> int:
    """Never a whole hundred: nobody is certain before somebody looked."""
    return min(round(likely * 100), 99)
