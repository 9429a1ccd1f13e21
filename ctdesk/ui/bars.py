"""A small bar chart: label, bar, number; one line each."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ctdesk.kernel.i18n import listed
from ctdesk.ui.palette import look, text_font
from ctdesk.ui.retell import retell
from ctdesk.ui.tokens import TEXT

_LINE = 19
_CENTRE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


class Bars(QWidget):
    """Bars from the leading edge, the longest one filling the width between label and number."""

    def __init__(self, rows: Sequence[tuple[str, int]]) -> None:
        super().__init__()
        self._rows = list(rows)
        self._most = max((number for _, number in rows), default=0) or 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(listed((f"{label}: {number:,}" for label, number in rows), ";"))
        retell(self, self.update)

    def sizeHint(self) -> QSize:
        """One line of 19 pixels a bar."""
        return QSize(look().px(200), look().px(_LINE) * len(self._rows))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw all lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setFont(text_font(look(), TEXT))
        for at, (label, number) in enumerate(self._rows):
            self._paint_line(painter, at * look().px(_LINE), label, number)
        painter.end()

    def _paint_line(self, painter: QPainter, top: int, label: str, number: int) -> None:
        worn, wide = look(), self.width()
        label_wide, number_wide, high = round(wide * 0.34), worn.px(42), worn.px(_LINE)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.setPen(worn.colour("text"))
        fitted = QFontMetrics(painter.font()).elidedText(
            label, Qt.TextElideMode.ElideRight, label_wide - worn.px(6)
        )
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        place = self._mirrored(QRect(0, top, label_wide, high))
        painter.drawText(place, (right if mirrored else left) | _CENTRE, fitted)
        place = self._mirrored(QRect(wide - number_wide, top, number_wide, high))
        painter.drawText(place, (left if mirrored else right) | _CENTRE, f"{number:,}")
        longest = wide - label_wide - number_wide
        length = max(round(longest * number / self._most), worn.px(2))
        thick = worn.px(9)
        bar = self._mirrored(QRect(label_wide, top + (high - thick) // 2, length, thick))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(worn.colour("bar"))
        painter.drawRoundedRect(QRectF(bar), worn.px(2), worn.px(2))

    def _mirrored(self, place: QRect) -> QRect:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            place.moveLeft(self.width() - place.right() - 1)
        return place
