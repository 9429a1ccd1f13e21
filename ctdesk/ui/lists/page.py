"""The page of the reference lists: a column that chooses a list, and the table of that list."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from ctdesk.kernel.i18n import tr
from ctdesk.queries.vocabularies import name
from ctdesk.ui.actions import Actions
from ctdesk.ui.desk import Desk
from ctdesk.ui.lists.chooser import Chooser
from ctdesk.ui.lists.subjects import LISTS, ReferenceList
from ctdesk.ui.screen import Screen
from ctdesk.ui.table.page import Subject, TablePage

_KEPT = "lists.shown"


class ListsPage(Screen):
    """Each table is made when its list is first chosen."""

    def __init__(self, desk: Desk, actions: Actions) -> None:
        super().__init__(desk.ground)
        self._desk, self._actions = desk, actions
        self._made: dict[str, TablePage] = {}
        self._tables = QStackedWidget()
        self.chooser = Chooser()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.chooser)
        row.addWidget(self._tables, 1)
        page, _, vocabulary = str(desk.memory.get(_KEPT, "")).partition("/")
        self.chooser.choose(page, vocabulary)
        self._bring(*self.chooser.place())
        self.chooser.chosen.connect(self.show_list)

    @property
    def page_key(self) -> str:
        """The list whose actions are offered."""
        return self.table_page.page_key

    @property
    def table_page(self) -> TablePage:
        """The table in front."""
        return self._made[self.chooser.place()[0]]

    def arrive(self) -> None:
        """Read anew what changed while another page was in front."""
        self.table_page.arrive()

    def take_keyboard(self) -> None:
        """Put the keyboard on the rows."""
        self.table_page.take_keyboard()

    def focus_search(self) -> None:
        """Put the keyboard into the search box of the list."""
        self.table_page.focus_search()

    @Slot(str, str)
    def show_list(self, page: str, vocabulary: str) -> None:
        """Bring a list to the front; of terms, those of one vocabulary or all."""
        is_choosing = self.chooser.hasFocus()
        self._bring(page, vocabulary)
        self._desk.memory.keep(_KEPT, f"{page}/{vocabulary}")
        self.table_page.arrive()
        self.say_status(self.table_page.status())
        if not is_choosing:
            self.take_keyboard()

    def _bring(self, page: str, vocabulary: str) -> None:
        if page not in self._made:
            found = next(found for found in LISTS if found.page == page)
            made = TablePage(self._desk, self._actions, self._subject(found))
            made.status_changed.connect(self._pass_on)
            self._made[page] = made
            self._tables.addWidget(made)
        made = self._made[page]
        self._tables.setCurrentWidget(made)
        made.narrow(vocabulary)

    @Slot(str)
    def _pass_on(self, status: str) -> None:
        if self.sender() is self.table_page:
            self.say_status(status)

    def _subject(self, found: ReferenceList) -> Subject:
        def title() -> str:
            vocabulary = self.chooser.place()[1]
            return name(vocabulary) if vocabulary and found.page == "terms" else found.many()

        return Subject(
            page=found.page,
            icon=found.icon,
            title=title,
            numbered=found.numbered,
            none_yet=lambda: tr("Nothing in this list yet"),
            first_step=found.about,
        )
