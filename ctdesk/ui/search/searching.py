"""Everything about the search of one table page: what it asks beside the rows, who writes it.

What only helps with searching is imported and made after the first rows are painted.
"""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout

from ctdesk.kernel.errors import UserError
from ctdesk.queries.listing import pages
from ctdesk.ui.desk import Desk
from ctdesk.ui.search.afterwards import Afterwards
from ctdesk.ui.search.guides import Guides
from ctdesk.ui.search.mistakes import Mistakes
from ctdesk.ui.search.status_counts import StatusCounts
from ctdesk.ui.search.warming import Warming

if TYPE_CHECKING:
    from ctdesk.ui.search.filtering import Filtering
    from ctdesk.ui.search.like import CellMenu
    from ctdesk.ui.search.nothing import NothingFound
    from ctdesk.ui.search.suggestions import Suggestions
    from ctdesk.ui.table.head import TableHead
    from ctdesk.ui.table.view import TableView


class Searching(QObject):
    """Holds together what reads the search out of the box's text and what writes into it.

    `beside` is the row the table stands in, with the panel of facets before it.
    """

    filter_shown = Signal()

    def __init__(self, desk: Desk, page: str, head: "TableHead", table: "TableView") -> None:
        super().__init__(head)
        self._desk, self._page, self._head, self._table = desk, page, head, table
        self.box = head.search
        self.beside = QHBoxLayout()
        self.beside.setSpacing(0)
        self.mistakes = Mistakes(self.box, head.show_mistake)
        self.statuses = StatusCounts(desk, page, self.box, head.statuses)
        self._warming = Warming(desk, page, self.box)
        self._afterwards = Afterwards(self, self._ask)
        self._has_language = page in pages()
        self.guides = Guides(desk, page, head, has_language=self._has_language)
        head.offer_filter(self._has_language)
        head.filter_asked.connect(self.open_filter)
        desk.filter_asked.connect(self.toggle_filter)
        if self._has_language and desk.memory.get(self._kept, False):
            self._show_filter(True)

    @cached_property
    def filtering(self) -> "Filtering":
        """The panel of facets and the boxes under the headings, made when first opened."""
        from ctdesk.ui.search.filtering import Filtering

        made = Filtering(self._desk, self._page, self.box, self._table)
        self.beside.insertWidget(0, made.panel)
        return made

    @cached_property
    def nothing(self) -> "NothingFound":
        """What is said in place of rows, made when nothing is found for the first time."""
        from ctdesk.ui.search.nothing import NothingFound

        return NothingFound(self._desk, self._page, self.box, self._table)

    @cached_property
    def suggestions(self) -> "Suggestions":
        """The list under the box."""
        from ctdesk.ui.search.suggestions import Suggestions

        return Suggestions(self._desk, self._page, self.box)

    @cached_property
    def cell_menu(self) -> "CellMenu":
        """The menu on the cells."""
        from ctdesk.ui.search.like import CellMenu

        return CellMenu(self._desk, self._page, self.box, self._table)

    def answered(self, text: str, number: int) -> None:
        """So many rows of a search are shown; what else belongs to it comes after the painting."""
        if text == self.box.text():
            self.mistakes.forget()
        if not number and text.strip():
            self.nothing.show_for(text)
        elif self._is_made("nothing"):
            self.nothing.hide()
        self._warming.soon()
        self._afterwards.soon()

    def is_waiting(self, shown: str) -> bool:
        """Whether the text in the box is another than the one shown, and not known as mistaken."""
        return self.box.text() != shown and not self.mistakes.is_mistaken()

    def mistaken(self, error: UserError) -> None:
        """The search could not be understood; the last good result stays."""
        self.mistakes.note(error)
        self._afterwards.soon()

    def forget(self) -> None:
        """The book goes, and what was searched in it."""
        self._afterwards.never()
        self._warming.never()
        self.mistakes.forget()
        self.box.forget()
        self.statuses.show(())
        if self._is_made("suggestions"):
            self.suggestions.put_away()
        if self._is_made("nothing"):
            self.nothing.hide()
        if self._is_made("filtering"):
            self.filtering.forget()

    @Slot(bool)
    def open_filter(self, is_open: bool) -> None:
        """Show what filters beside the table or put it away, now and next time."""
        self._desk.memory.keep(self._kept, is_open)
        self._show_filter(is_open)

    @Slot()
    def toggle_filter(self) -> None:
        """Open or close what filters, if this page is the one in front."""
        if self._has_language and self._head.isVisible():
            self.open_filter(not self.is_filter_open())
            if self.filtering.is_open():
                self.filtering.take_keyboard()

    def is_filter_open(self) -> bool:
        """Whether what filters is shown beside the table."""
        return self._is_made("filtering") and self.filtering.is_open()

    @property
    def _kept(self) -> str:
        return f"filter.{self._page}"

    def _is_made(self, name: str) -> bool:
        return name in vars(self)

    def _show_filter(self, is_open: bool) -> None:
        if is_open or self._is_made("filtering"):
            self.filtering.open(is_open)
        self._head.show_filter(is_open)
        self.filter_shown.emit()
        if is_open:
            self._afterwards.soon()

    @Slot()
    def _ask(self) -> None:
        """What belongs to the search beside its rows, the most wanted first."""
        if self._desk.book is None:
            return
        self.box.get_ready()
        self.cell_menu.watch()
        self.suggestions.ask()
        if not self.mistakes.is_mistaken():
            self.statuses.ask()
            if self._is_made("nothing"):
                self.nothing.ask()
            if self._is_made("filtering"):
                self.filtering.ask()
        self._warming.ask()
