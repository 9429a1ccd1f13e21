"""A sheet laid over a page: the way back, a title, tabs; forms and reports are written on it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from ctdesk.kernel.i18n import tr
from ctdesk.ui.buttons import button
from ctdesk.ui.desk import Desk
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel, chip
from ctdesk.ui.retell import retell
from ctdesk.ui.screen import Screen

Text = Callable[[], str]

_LEAST_OF_TITLE = 80


class Sheet(Screen):
    """Subclass it, or fill it: `add_tab` for each side, `buttons` for what stands at the top.

    Escape and the page's name go back; `leave` is called before, to commit what is typed.
    """

    def __init__(self, desk: Desk, page: str, page_label: Text) -> None:
        super().__init__(desk.ground)
        self._desk = desk
        self._page = page
        self._tab_labels: list[Text] = []
        self._whole_title = ""
        self._title = PlainLabel(role="title")
        self._chips = QHBoxLayout()
        self.buttons = QHBoxLayout()
        self._tabs = QTabBar()
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._sides = QStackedWidget()
        self._tabs.currentChanged.connect(self._show_side)
        self._lay_out(page_label)
        retell(self, self._tell)

    @property
    def page_key(self) -> str:
        """The page it was opened from."""
        return self._page

    def show_title(self, text: str, *chips: tuple[str, str]) -> None:
        """Write the title, as far as there is room, and beside it chips of (tone, text)."""
        self._whole_title = text
        self.setAccessibleName(text)
        while (item := self._chips.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for tone, words in chips:
            self._chips.addWidget(chip(words, tone, self))
        self._fit_title()

    def title(self) -> str:
        """The whole title."""
        return self._whole_title

    def add_tab(self, label: Text, side: QWidget) -> None:
        """Add a side of the sheet; with one side alone there are no tabs to see."""
        self._tab_labels.append(label)
        self._sides.addWidget(side)
        self._tabs.addTab(label())
        has_tabs = len(self._tab_labels) > 1
        self._tabs.setVisible(has_tabs)
        # The tabs stand on the foot of the head; words alone need room there.
        margins = self._head.contentsMargins()
        margins.setBottom(0 if has_tabs else look().px(14))
        self._head.setContentsMargins(margins)

    def show_tab(self, position: int) -> None:
        """Turn to a side."""
        self._tabs.setCurrentIndex(position)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show more or less of the title."""
        super().resizeEvent(event)
        self._fit_title()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.go_back()
        else:
            super().keyPressEvent(event)

    def go_back(self) -> None:
        """Show what lies under it, unless something would be lost."""
        if not self.holds(self._desk.close_sheet):
            self._desk.close_sheet()

    def _lay_out(self, page_label: Text) -> None:
        head = QWidget()
        head.setObjectName("head")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        top = QHBoxLayout()
        top.setSpacing(look().px(8))
        self._back = button(lambda: f"{page_label()} ›", self.go_back, kind="link")
        top.addWidget(self._back)
        top.addWidget(self._title)
        top.addLayout(self._chips)
        top.addStretch(1)
        top.addLayout(self.buttons)
        self._head = rows = QVBoxLayout(head)
        rows.setContentsMargins(look().px(14), look().px(14), look().px(18), 0)
        rows.setSpacing(look().px(8))
        rows.addLayout(top)
        rows.addWidget(self._tabs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._sides, 1)

    def _fit_title(self) -> None:
        """The buttons keep their words; where room is short the chips give way, then the title."""
        self._show_chips(True)
        if self._room_for_title() < look().px(_LEAST_OF_TITLE):
            self._show_chips(False)
        elide, room = Qt.TextElideMode.ElideRight, max(self._room_for_title(), 0)
        self._title.setText(self._title.fontMetrics().elidedText(self._whole_title, elide, room))

    def _room_for_title(self) -> int:
        margins = self._head.contentsMargins()
        beside = self._back.sizeHint().width() + _width(self._chips) + _width(self.buttons)
        between = look().px(4 * 8 + 12)
        return self.width() - beside - between - margins.left() - margins.right()

    def _show_chips(self, shown: bool) -> None:
        for one in _widgets(self._chips):
            one.setVisible(shown)

    @Slot(int)
    def _show_side(self, position: int) -> None:
        self._sides.setCurrentIndex(position)

    def _tell(self) -> None:
        self._tabs.setAccessibleName(tr("Sides of this sheet"))
        for at, label in enumerate(self._tab_labels):
            self._tabs.setTabText(at, label())


def _widgets(row: QHBoxLayout) -> list[QWidget]:
    items = (row.itemAt(at) for at in range(row.count()))
    return [one for item in items if item is not None and (one := item.widget()) is not None]


def _width(row: QHBoxLayout) -> int:
    """How wide a row is now; its own size hint does not yet know what was just hidden."""
    widths = [one.sizeHint().width() + row.spacing() for one in _widgets(row) if not one.isHidden()]
    return sum(widths)


def card(heading: Text | None = None) -> tuple[QFrame, QVBoxLayout]:
    """A white card with a small heading; the layout takes what belongs on it."""
    frame = QFrame()
    frame.setProperty("card", True)
    column = QVBoxLayout(frame)
    column.setContentsMargins(*[look().px(16)] * 4)
    column.setSpacing(look().px(8))
    if heading is not None:
        words = PlainLabel(role="heading")
        retell(words, lambda: words.setText(heading().upper()))
        column.addWidget(words)
    return frame, column


def scrolling(content: QWidget, name: Text) -> QScrollArea:
    """A scroll area around a side of a sheet, with a name for screen readers."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(content)
    retell(area, lambda: area.setAccessibleName(name()))
    return area
