"""Joins a table page to the saved searches: the offer to save, and a saved search shown there."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ctdesk.ui.desk import Desk
from ctdesk.ui.saved.shelf import shelf

if TYPE_CHECKING:
    from ctdesk.queries.listing import View
    from ctdesk.queries.saved_searches import SavedSearch
    from ctdesk.ui.table.page import TablePage


def connect_saving(page: "TablePage", desk: Desk) -> "Saving":
    """Let the searches of a page be saved and shown again; the second time the first answer.

    The tables of the reference lists are searched too; only the pages of the sidebar are saved.
    """
    found = page.findChild(Saving)
    return found if isinstance(found, Saving) else Saving(page, desk)


class Saving(QObject):
    """Lives as long as its page."""

    def __init__(self, page: "TablePage", desk: Desk) -> None:
        from ctdesk.queries.listing import pages

        super().__init__(page)
        self._page = page
        self._is_of_the_sidebar = page.page_key in pages()
        self._shelf = shelf(desk)
        self._shelf.attach(page.page_key, self._view)
        self._shelf.opened.connect(self._open)
        self._shelf.changed.connect(self._offer)
        page.head.search.textChanged.connect(self._searched)
        page.head.field.save_asked.connect(self._shelf.ask_name)
        self._offer()

    def _view(self) -> "View | None":
        """What the page shows, with the text that stands in its box."""
        view = self._page.keeper.view
        return replace(view, text=self._page.head.search.text()) if view is not None else None

    @Slot(str)
    def _searched(self, text: str) -> None:
        self._shelf.show_search(self._page.page_key, text)
        self._offer()

    @Slot()
    def _offer(self) -> None:
        text = self._page.head.search.text()
        worth = self._is_of_the_sidebar and bool(text.strip()) and self._shelf.may_write()
        self._page.head.field.show_save(
            worth and not self._shelf.is_saved(self._page.page_key, text)
        )

    @Slot(object)
    def _open(self, found: "SavedSearch") -> None:
        if found.page == self._page.page_key:
            self._page.search_for(found.text, found.columns, found.sort)
