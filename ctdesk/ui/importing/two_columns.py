"""Two people field by field, painted: the list on the leading side, the book on the trailing."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from ctdesk.kernel.i18n import listed, tr
from ctdesk.ui.palette import look, text_font
from ctdesk.ui.retell import retell
from ctdesk.ui.tokens import TEXT, TEXT_NOTE

_SHARES = (6, 8, 8)
_GAP, _BETWEEN, _PAD = 8, 4, 3
_USUAL = 360
_NOTHING = "—"


@dataclass(frozen=True)
class Line:
    """A field of both: its label, what the list says, what the book says, and if they differ."""

    label: str
    in_list: str
    in_book: str
    differs: bool


@dataclass(frozen=True)
class _Cell:
    """A laid out text: its place, its ink, and whether it stands on the ground of a mark."""

    layout: QTextLayout
    place: QRectF
    ink: str
    is_marked: bool


class TwoColumns(QWidget):
    """One widget however many fields there are; long words break where the column ends."""

    def __init__(self, lines: Sequence[Line], parent: QWidget) -> None:
        super().__init__(parent)
        self.lines = lines
        self._cells: list[_Cell] = []
        self._laid_for = (-1, False)
        self._height = 0.0
        self._heights: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        retell(self, self._tell)

    def texts(self) -> list[str]:
        """What is written, line by line."""
        said = (text for line in self.lines for text in _words(line))
        return [tr("In the list"), tr("In the book"), *said]

    def marked(self) -> list[str]:
        """What is marked as differing."""
        return [
            text for line in self.lines if line.differs for text in (line.in_list, line.in_book)
        ]

    def hasHeightForWidth(self) -> bool:
        """More lines when narrower."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines at a width, measured once; layouts ask for each many times."""
        if width not in self._heights:
            self._lay_out(width)
            self._heights[width] = round(self._height)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """As high as it is at the width it has, or at a usual one."""
        width = (
            self.width() if self.testAttribute(Qt.WidgetAttribute.WA_Resized) else look().px(360)
        )
        return QSize(look().px(200), self.heightForWidth(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand up for the height: where labels wrap beside it, Qt's layout takes some away."""
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Grounds of what differs, then the texts."""
        self._lay_out(self.width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for cell in self._cells:
            if cell.is_marked:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look().colour("match"))
                painter.drawRoundedRect(cell.place, look().px(3), look().px(3))
            painter.setPen(look().colour(cell.ink))
            cell.layout.draw(painter, cell.place.topLeft() + QPointF(look().px(_PAD), 0))
        painter.end()

    def _lay_out(self, width: int) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if self._laid_for == (width, mirrored):
            return
        self._laid_for, self._cells, self._height = (width, mirrored), [], 0.0
        self._add(("", tr("In the list"), tr("In the book")), ("subtle",) * 3, False)
        for line in self.lines:
            words = _words(line)
            inks = ("subtle", *("text" if text != _NOTHING else "subtle" for text in words[1:]))
            self._add(words, inks, line.differs)

    def _add(self, words: Sequence[str], inks: Sequence[str], differs: bool) -> None:
        """One line more beneath the others."""
        width, mirrored = self._laid_for
        gap, pad = look().px(_GAP), look().px(_PAD)
        share = (width - gap * (len(_SHARES) - 1)) / sum(_SHARES)
        at, high, cells = 0.0, 0.0, []
        for place, (text, ink) in enumerate(zip(words, inks, strict=True)):
            room = _SHARES[place] * share
            font = text_font(look(), TEXT if place and ink == "text" else TEXT_NOTE)
            layout, tall = _laid(text, font, room - 2 * pad, mirrored=mirrored)
            left = width - at - room if mirrored else at
            cells.append((layout, left, room, ink, differs and place > 0))
            at, high = at + room + gap, max(high, tall)
        for layout, left, room, ink, is_marked in cells:
            place_of = QRectF(left, self._height, room, high)
            self._cells.append(_Cell(layout, place_of, ink, is_marked))
        self._height += high + look().px(_BETWEEN)

    def _tell(self) -> None:
        """The words for a screen reader, and the texts laid out anew."""
        self._laid_for = (-1, False)
        self._heights.clear()
        told = (
            tr("{label}: {list} / {book}", label=line.label, list=words[1], book=words[2])
            + (f" ({tr('differs')})" if line.differs else "")
            for line in self.lines
            if (words := _words(line))
        )
        self.setAccessibleName(listed(told, ";"))
        self.updateGeometry()
        self.update()


def _words(line: Line) -> tuple[str, str, str]:
    return line.label, line.in_list or _NOTHING, line.in_book or _NOTHING


def _laid(text: str, font: QFont, room: float, *, mirrored: bool) -> tuple[QTextLayout, float]:
    layout = QTextLayout(text, font)
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(room, 1.0))
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout, height
