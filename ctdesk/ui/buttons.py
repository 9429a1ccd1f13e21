"""Buttons in our look: plain, primary, with a menu behind them, or an icon alone."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPoint, QRect, Qt, Slot
from PySide6.QtGui import QAction, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from ctdesk.ui.icons import icon, pixmap
from ctdesk.ui.palette import look
from ctdesk.ui.plain import menu_text
from ctdesk.ui.retell import retell

Text = Callable[[], str]


def button(label: Text, on_click: Callable[[], object], *, kind: str = "") -> QPushButton:
    """A button; `kind` is "", "primary" or "link". Its words follow the language."""
    made = QPushButton()
    if kind:
        made.setProperty("kind", kind)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    retell(made, lambda: made.setText(menu_text(label())))
    made.clicked.connect(lambda: on_click())
    return made


def icon_button(name: str, label: Text, on_click: Callable[[], object]) -> QPushButton:
    """A button that is an icon; its words are its tooltip and its accessible name."""
    made = QPushButton()
    made.setProperty("kind", "icon")

    def tell() -> None:
        made.setIcon(icon(name, look().colours.subtle))
        made.setAccessibleName(label())
        made.setToolTip(label())  # plain: our own words

    retell(made, tell)
    made.clicked.connect(lambda: on_click())
    return made


class MenuButton(QPushButton):
    """A button with a chevron that opens a menu; the menu is filled each time it opens.

    `QPushButton.setMenu` is not used: under a style sheet it moves the label.
    """

    def __init__(
        self, label: Text, entries: Callable[[QMenu], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("chevron", True)
        self._entries = entries
        self._menu = StayingMenu(self)
        self.clicked.connect(self._open)
        retell(self, lambda: self.setText(menu_text(label())))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button, and the chevron at its trailing edge."""
        super().paintEvent(event)
        size = look().px(12)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = look().px(9) if mirrored else self.width() - size - look().px(9)
        painter = QPainter(self)
        place = QRect(left, (self.height() - size) // 2, size, size)
        painter.drawPixmap(place, pixmap("chevron-down", look().colours.subtle, size))
        painter.end()

    @Slot()
    def _open(self) -> None:
        """Under the button, from its leading edge; Qt's own menu button mars the text's place."""
        self._menu.clear()
        self._entries(self._menu)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = self.width() - self._menu.sizeHint().width() if mirrored else 0
        self._menu.popup(self.mapToGlobal(QPoint(x, self.height() + look().px(4))))


class StayingMenu(QMenu):
    """A menu that stays open while boxes are ticked in it."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick without closing; anything else closes as usual."""
        entry = self.activeAction()
        if entry is not None and entry.isCheckable() and entry.isEnabled():
            entry.trigger()
        else:
            super().mouseReleaseEvent(event)


def ticks(
    menu: QMenu, entries: Iterable[tuple[str, bool]], toggled: Callable[[int, bool], object]
) -> None:
    """Fill a menu with boxes to tick: (text, ticked); `toggled(position, ticked)` is told."""
    for position, (text, ticked) in enumerate(entries):
        entry = QAction(menu_text(text), menu)
        entry.setCheckable(True)
        entry.setChecked(ticked)
        entry.toggled.connect(lambda on, at=position: toggled(at, on))
        menu.addAction(entry)
