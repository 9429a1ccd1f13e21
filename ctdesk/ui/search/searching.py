"""Everything about the search of one table page: what it asks beside the rows, who writes it."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot

from ctdesk.kernel.errors import UserError
from ctdesk.queries.listing import pages
from ctdesk.ui.desk import Desk
from ctdesk.ui.retell import retell
from ctdesk.ui.search import asking, wishes
from ctdesk.ui.search.afterwards import Afterwards
from ctdesk.ui.search.facet_panel import FacetPanel
from ctdesk.ui.search.filter_row import FilterRow
from ctdesk.ui.search.like import CellMenu
from ctdesk.ui.search.mistakes import Mistakes
from ctdesk.ui.search.nothing import NothingFound
from ctdesk.ui.search.reasons import why
from ctdesk.ui.search.suggestions import Suggestions
from ctdesk.ui.search.warming import Warming

if TYPE_CHECKING:
    from ctdesk.queries.search.facets import Facet
    from ctdesk.queries.search.keyword import Keyword
    from ctdesk.queries.search.manual import Manual
    from ctdesk.ui.table.head import TableHead
    from ctdesk.ui.table.view import TableView

_STATUS = "status"


class Searching(QObject):
    """Reads the search out of the box's text and writes into it; it keeps nothing else."""

    def __init__(self, desk: Desk, page: str, head: "TableHead", table: "TableView") -> None:
        super().__init__(head)
        self._desk, self._page, self._head, self._table = desk, page, head, table
        self._has_keywords = False
        self.box = head.search
        self.panel = FacetPanel()
        self.filters = FilterRow(table)
        self.cell_menu = CellMenu(desk, page, table, self.write)
        self.nothing = NothingFound(table, self.box.write)
        self.suggestions = Suggestions(desk, page, self.box)
        self.mistakes = Mistakes(self.box, head.show_mistake)
        warming = Warming(desk, page, self.box)
        beside = (self._ask_statuses, self._ask_facets, self._ask_why, warming.ask)
        self._afterwards = Afterwards(self, (self.suggestions.ask, *beside))
        self._connect()
        retell(head, self._learn_anew)
        self._has_facets = page in pages()
        head.offer_filter(self._has_facets)
        head.field.offer_builder(self._has_facets)
        self.open_panel(self._has_facets and bool(desk.memory.get(self._kept, False)))

    def text(self) -> str:
        """The whole search."""
        return self.box.text()

    def answered(self, text: str, number: int) -> None:
        """So many rows of a search are shown; what else belongs to it comes after the painting."""
        if text == self.text():
            self.mistakes.forget()
        if number or not text.strip():
            self.nothing.hide()
        else:
            self.nothing.show_for(text)
        self._afterwards.soon()

    def mistaken(self, error: UserError) -> None:
        """The search could not be understood; the last good result stays."""
        self.mistakes.note(error)
        self._afterwards.soon()

    def forget(self) -> None:
        """The book goes, and what was searched in it."""
        self._afterwards.never()
        self.mistakes.forget()
        self.suggestions.put_away()
        self.box.forget()
        self._has_keywords = False
        self.nothing.hide()
        self._show_statuses(())
        self.panel.show_facets((), {})
        self.filters.use({}, "")

    @Slot()
    def toggle_panel(self) -> None:
        """Open or close what filters, if this page is the one in front."""
        if self._has_facets and self._head.isVisible():
            self.open_panel(self.panel.isHidden())
            if not self.panel.isHidden():
                self.panel.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def build(self) -> None:
        """Open the builder with what stands in the box, if this page is the one in front."""
        if self._has_facets and self._head.isVisible() and self._desk.book is not None:
            from ctdesk.ui.search.builder import Builder

            asked = partial(Builder.opened, self._desk, self._page, self.box)
            self._desk.ask(asking.keywords, self._page, then=asked, lane="search")

    @Slot()
    def explain(self) -> None:
        """Open the manual, if this page is the one in front or under the sheet in front."""
        is_mine = self._head.isVisible() or self._desk.selection.page == self._page
        if is_mine and self._desk.book is not None:
            self._desk.ask(asking.manual, then=self._show_manual, lane="search")

    def _show_manual(self, found: "Manual") -> None:
        from ctdesk.ui.search.manual_page import ManualPage

        window = self.box.window()
        if window.findChild(ManualPage) is None:
            ManualPage(window, found, self._page, self.box.write).open()

    @property
    def _kept(self) -> str:
        return f"filter.{self._page}"

    @Slot(bool)
    def open_panel(self, is_open: bool) -> None:
        """Show the panel and the boxes under the headings, or put both away.

        While they are away nothing is counted for them.
        """
        self.panel.setVisible(is_open)
        self.filters.open(is_open)
        self._head.show_filter(is_open)
        self._desk.memory.keep(self._kept, is_open)
        if is_open:
            self._afterwards.soon()
        elif self._desk.book is not None:
            self._desk.ask(asking.forget_facets, lane="search")

    def write(self, change: Callable[[str], str]) -> None:
        """Put the changed text into the box, which asks for its rows at once."""
        self.box.write(change(self.text()))

    def _connect(self) -> None:
        self.panel.toggled.connect(self._toggle)
        self.panel.excluded.connect(self._exclude)
        self.panel.left.connect(self.box.setFocus)
        self._head.statuses.toggled.connect(self._toggle_status)
        self._head.filter_asked.connect(self.open_panel)
        self._desk.filter_asked.connect(self.toggle_panel)
        self._desk.builder_asked.connect(self.build)
        self._desk.manual_asked.connect(self.explain)
        self._head.field.build_asked.connect(self.build)
        self.filters.asked.connect(self._filter)
        self.filters.left_upwards.connect(self.box.setFocus)
        self.box.textChanged.connect(self.filters.show_search)

    @Slot(str, str)
    def _toggle(self, keyword: str, value: str) -> None:
        self.write(lambda text: wishes.toggled(text, keyword, value))

    @Slot(str, str)
    def _exclude(self, keyword: str, value: str) -> None:
        self.write(lambda text: wishes.excluded(text, keyword, value))

    @Slot(str, str)
    def _filter(self, keyword: str, typed: str) -> None:
        self.write(lambda text: wishes.typed(text, keyword, typed))

    @Slot(str)
    def _toggle_status(self, key: str) -> None:
        self.write(lambda text: wishes.toggled(text, _STATUS, key))

    def _ask_statuses(self) -> None:
        if self._is_ready():
            self._desk.ask(
                asking.statuses,
                self._page,
                self.text(),
                then=self._show_statuses,
                lane="search",
                is_minor=True,
                replaces=f"statuses {self._page}",
            )

    def _show_statuses(self, counts: Sequence[tuple[str, str, int]]) -> None:
        chosen = wishes.asked(self.text(), (_STATUS,))[_STATUS][0]
        self._head.statuses.say(counts, chosen)

    def _ask_why(self) -> None:
        if self._is_ready() and not self.nothing.isHidden():
            self._desk.ask(
                why,
                self._page,
                self.text(),
                then=self.nothing.explain,
                lane="search",
                is_minor=True,
                replaces=f"why {self._page}",
            )

    def _ask_facets(self) -> None:
        if self.panel.isHidden():
            return
        if not self._has_keywords and self._desk.book is not None:
            self._desk.ask(asking.keywords_of_columns, self._page, then=self._learn, lane="search")
        if self._is_ready():
            self._desk.ask(
                asking.facets,
                self._page,
                self.text(),
                then=self._show_facets,
                lane="search",
                is_minor=True,
                replaces=f"facets {self._page}",
            )

    def _learn_anew(self) -> None:
        """Keywords are named in the reader's language."""
        self._has_keywords = False

    def _learn(self, keywords: Mapping[str, "Keyword"]) -> None:
        self._has_keywords = True
        self.filters.use(keywords, self.text())

    def _show_facets(self, facets: Sequence["Facet"]) -> None:
        keywords = [facet.keyword for facet in facets]
        self.panel.show_facets(facets, wishes.asked(self.text(), keywords))

    def _is_ready(self) -> bool:
        return self._desk.book is not None and not self.mistakes.is_mistaken()
