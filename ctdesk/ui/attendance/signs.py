"""The sign of each mark: a tick for present, a letter on its ground for the others."""

from functools import lru_cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from ctdesk.ui.attendance.letters import letter_of
from ctdesk.ui.icons import pixmap
from ctdesk.ui.palette import Look, look, text_font
from ctdesk.ui.tokens import TEXT_NOTE

WIDE, HIGH = 28, 22
_TONES = {
    "present": "done",
    "late": "soon",
    "left_early": "soon",
    "excused": "plain",
    "absent": "late",
    "online": "info",
}
_RATIO = 2.0


def sign(mark: str | None, *, is_inherited: bool = False) -> QPixmap:
    """The sign as it is worn now; what is inherited has an outline and no ground."""
    letter = letter_of(mark) if mark in _TONES else (mark or "")[:1].upper()
    return _drawn(mark, letter, is_inherited, look())


@lru_cache(maxsize=128)
def _drawn(mark: str | None, letter: str, is_inherited: bool, worn: Look) -> QPixmap:
    size = QSize(worn.px(WIDE), worn.px(HIGH))
    found = QPixmap(size * _RATIO)
    found.setDevicePixelRatio(_RATIO)
    found.fill(Qt.GlobalColor.transparent)
    painter = QPainter(found)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if mark is None:
        _paint_dot(painter, size, worn)
    else:
        tone = _TONES.get(mark, "plain")
        _paint_ground(painter, size, worn, tone, is_inherited=is_inherited)
        ink = "subtle" if is_inherited else tone
        if mark == "present":
            _paint_tick(painter, size, worn, ink)
        else:
            painter.setFont(text_font(worn, TEXT_NOTE, bold=True))
            painter.setPen(worn.colour(ink))
            painter.drawText(QRectF(0, 0, size.width(), size.height()), _CENTRE, letter)
    painter.end()
    return found


_CENTRE = Qt.AlignmentFlag.AlignCenter


def _paint_dot(painter: QPainter, size: QSize, worn: Look) -> None:
    across = worn.px(3)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(worn.colour("line"))
    painter.drawEllipse(
        QRectF((size.width() - across) / 2, (size.height() - across) / 2, across, across)
    )


def _paint_ground(
    painter: QPainter, size: QSize, worn: Look, tone: str, *, is_inherited: bool
) -> None:
    ground = QRectF(0.5, 0.5, size.width() - 1, size.height() - 1)
    if is_inherited:
        painter.setPen(QPen(worn.colour("line"), 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(worn.colour(f"{tone}_ground"))
    painter.drawRoundedRect(ground, worn.px(5), worn.px(5))


def _paint_tick(painter: QPainter, size: QSize, worn: Look, ink: str) -> None:
    side = worn.px(15)
    tick = pixmap("tick", getattr(worn.colours, ink), side)
    painter.drawPixmap((size.width() - side) // 2, (size.height() - side) // 2, tick)
