"""The dark strip at the leading edge: the book, its pages and how many of each, saved searches."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from ctdesk.kernel.i18n import tr
from ctdesk.ui.pages import Page
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel
from ctdesk.ui.retell import retell
from ctdesk.ui.saved.section import SavedSection
from ctdesk.ui.sidebar_entry import Entry
from ctdesk.ui.tokens import SIDEBAR

_MOST = 240


class Sidebar(QWidget):
    """The office, the pages, and at the foot a line about the lock."""

    def __init__(
        self,
        pages: Sequence[Page],
        chosen: Callable[[str], object],
        all_actions: Callable[[], object],
        saved: SavedSection,
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
        self.saved = saved
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
            if counted:
                entry.show_count(counts.get(counted))
            entry.setVisible(not counted or counted in counts)
        self._widen()

    def show_count(self, key: str, number: int | None) -> None:
        """Put a number beside one page, or none."""
        self._entries[key].show_count(number)
        self._widen()

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
        column.addWidget(self.saved, 1)
        column.addWidget(self._all)
        self._foot.setContentsMargins(worn.px(10), 0, worn.px(10), 0)
        column.addWidget(self._foot)

    def _tell(self) -> None:
        self.setAccessibleName(tr("Pages"))
        self._widen()

    def _widen(self) -> None:
        """As wide as the design, or as the longest page with its number, or the heading, needs."""
        widths = [entry.sizeHint().width() for entry in self._entries.values()]
        heading = 0 if self.saved.isHidden() else self.saved.heading.sizeHint().width()
        wanted = max((*widths, heading))
        most = look().px(_MOST)
        self.setFixedWidth(max(look().px(SIDEBAR), min(wanted + look().px(20), most)))
