"""Our outline icons in any colour, sharp on every screen."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QTransform

from ctdesk.kernel.paths import resource
from ctdesk.ui.tokens import ICON


@lru_cache(maxsize=256)
def pixmap(name: str, colour: str, size: int = ICON, ratio: float = 2.0) -> QPixmap:
    """The icon `resources/icons/<name>.svg` drawn in `colour`, `size` pixels wide."""
    from PySide6.QtSvg import QSvgRenderer

    drawing = (
        resource("icons", f"{name}.svg").read_bytes().replace(b"currentColor", colour.encode())
    )
    found = QPixmap(QSize(size, size) * ratio)
    found.fill(Qt.GlobalColor.transparent)
    painter = QPainter(found)
    QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(0, 0, found.width(), found.height()))
    painter.end()
    found.setDevicePixelRatio(ratio)
    return found


def icon(name: str, colour: str, size: int = ICON) -> QIcon:
    """The same as a QIcon for buttons, menus and line edits."""
    return QIcon(pixmap(name, colour, size))


def onward(colour: str, *, mirrored: bool, size: int = ICON) -> QIcon:
    """The chevron that leads on: to the right, on a mirrored page to the left."""
    drawn = pixmap("chevron-right", colour, size)
    return QIcon(drawn.transformed(QTransform.fromScale(-1, 1)) if mirrored else drawn)
