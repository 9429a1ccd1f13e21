"""The dark strip at the leading edge: the book, its pages and how many of each."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout, QWidget

from ctdesk.kernel.i18n import tr
from ctdesk.ui.icons import pixmap
from ctdesk.ui.pages import Page
from ctdesk.ui.palette import look, text_font
from ctdesk.ui.plain import PlainLabel
from ctdesk.ui.retell import retell
from ctdesk.ui.tokens import ICON, SIDEBAR, TEXT, TEXT_SMALL


class Entry(QAbstractButton):
    """One line of the sidebar: icon, label, number."""

    def __init__(self, icon: str, label: Callable[[], str], *, hint: str = "") -> None:
        super().__init__()
        self._icon = icon
        self._label = label
        self._count = hint
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        retell(self, self._tell)

    def show_count(self, count: int | None) -> None:
        """Show a number at the trailing edge, or none."""
        self._count = "" if count is None else f"{count:,}"
        self._tell()

    def sizeHint(self) -> QSize:
        """Full width of the sidebar, 35 pixels a line."""
        return QSize(look().px(SIDEBAR - 20), look().px(33))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, icon, label, number, and a ring when the keyboard is here."""
        worn = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._paint_ground(painter)
        strong = self.isChecked() or self.hasFocus()
        colour = worn.colours.sidebar_strong if strong else worn.colours.sidebar_text
        edge, size = worn.px(10), worn.px(ICON)
        image = pixmap(self._icon, colour, size)
        painter.drawPixmap(
            self._mirrored(QRect(edge, (self.height() - size) // 2, size, size)), image
        )
        painter.setPen(colour)
        font = text_font(worn, TEXT)
        font.setWeight(font.Weight.Medium)
        painter.setFont(font)
        start = edge + size + worn.px(10)
        room = QRect(start, 0, self.width() - start - edge, self.height())
        painter.drawText(self._mirrored(room), self._side(trailing=False), self.text())
        painter.setPen(worn.colours.sidebar_subtle if not strong else colour)
        painter.setFont(text_font(worn, TEXT_SMALL))
        painter.drawText(self._mirrored(room), self._side(trailing=True), self._count)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        worn = look()
        painter.setPen(Qt.PenStyle.NoPen)
        if self.hasFocus():
            painter.setPen(QPen(worn.colour("sidebar_strong"), 1.5))
        if self.isChecked():
            painter.setBrush(worn.colour("sidebar_here"))
        elif self.underMouse():
            painter.setBrush(worn.colour("sidebar_hover"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), worn.px(6), worn.px(6))

    def _mirrored(self, ltr: QRect) -> QRect:
        place = QRect(ltr)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            place.moveLeft(self.width() - place.right() - 1)
        return place

    def _side(self, *, trailing: bool) -> Qt.AlignmentFlag:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if trailing != mirrored else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute

    def _tell(self) -> None:
        self.setText(self._label())
        self.setAccessibleName(f"{self._label()}, {self._count}" if self._count else self._label())
        self.updateGeometry()
        self.update()


class Sidebar(QWidget):
    """The office, the pages, and at the foot a line about the lock."""

    def __init__(
        self,
        pages: Sequence[Page],
        chosen: Callable[[str], object],
        all_actions: Callable[[], object],
    ) -> None:
        super().__init__()
        self.setProperty("ground", "sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._entries: dict[str, Entry] = {}
        self._counted = {page.key: page.counted for page in pages}
        self._group = QButtonGroup(self)
        self._office = PlainLabel(role="office")
        self._foot = PlainLabel(role="office")
        self._all = Entry("list", lambda: tr("All actions"), hint="Ctrl+K")
        self._all.setCheckable(False)
        self._all.clicked.connect(lambda: all_actions())
        self._lay_out(pages, chosen)
        retell(self, self._tell)

    def show_office(self, name: str) -> None:
        """Write the office's name under the program's."""
        self._office.setText(name)

    def show_foot(self, text: str) -> None:
        """Write the line at the foot."""
        self._foot.setText(text)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Put the numbers beside the pages; a page of things this book cannot hold is hidden."""
        for key, entry in self._entries.items():
            counted = self._counted[key]
            entry.show_count(counts.get(counted))
            entry.setVisible(not counted or counted in counts)

    def show_page(self, key: str) -> None:
        """Mark the page that is open."""
        if key in self._entries:
            self._entries[key].setChecked(True)

    def _lay_out(self, pages: Sequence[Page], chosen: Callable[[str], object]) -> None:
        column = QVBoxLayout(self)
        worn = look()
        column.setContentsMargins(worn.px(10), worn.px(16), worn.px(10), worn.px(18))
        column.setSpacing(worn.px(2))
        names = QVBoxLayout()
        names.setContentsMargins(worn.px(10), 0, worn.px(10), worn.px(10))
        names.setSpacing(worn.px(4))
        names.addWidget(PlainLabel("CT Desk", role="brand"))
        names.addWidget(self._office)
        column.addLayout(names)
        for page in pages:
            entry = Entry(page.icon, page.label)
            entry.clicked.connect(lambda _on=False, key=page.key: chosen(key))
            self._entries[page.key] = entry
            self._group.addButton(entry)
            column.addWidget(entry)
        column.addStretch(1)
        column.addWidget(self._all)
        self._foot.setContentsMargins(worn.px(10), 0, worn.px(10), 0)
        column.addWidget(self._foot)

    def _tell(self) -> None:
        self.setAccessibleName(tr("Pages"))
        self.setFixedWidth(look().px(SIDEBAR))
