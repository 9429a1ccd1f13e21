"""The saved searches of the open book as the window knows them, and what is searched now."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from ctdesk.ui.desk import Desk
from ctdesk.ui.saved import asking
from ctdesk.ui.saved.changing import Changing
from ctdesk.ui.saved.counting import Counting

if TYPE_CHECKING:
    from ctdesk.queries.listing import View
    from ctdesk.queries.saved_searches import SavedSearch
    from ctdesk.store.journal import Changes

_TABLE = "saved_search"


class Shelf(QObject):
    """One per desk, found by `shelf`.

    `changed`: other searches are saved. `searched`: another text stands in the box in front.
    `opened(search)`: its page shall show it. `closing`: last chance to keep what is being typed.
    """

    changed = Signal()
    searched = Signal()
    opened = Signal(object)
    closing = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._views: dict[str, Callable[[], View | None]] = {}
        self._texts: dict[str, str] = {}
        self.page = ""
        self.saved: tuple[SavedSearch, ...] = ()
        self.changing = Changing(desk)
        self.counting = Counting(desk)
        desk.changed.connect(self._book_changed)
        desk.book_closing.connect(self._forget)

    @Slot()
    def read(self) -> None:
        """Ask the book for its saved searches; their counts follow when there is time."""
        self._desk.ask(asking.listed, then=self._take, replaces="saved searches")

    def attach(self, page: str, view: Callable[[], "View | None"]) -> None:
        """Have what a page shows at hand; `view` is asked each time."""
        self._views[page] = view

    def show_page(self, page: str) -> None:
        """Take note of the page in front."""
        self.page = page
        self.searched.emit()

    def show_search(self, page: str, text: str) -> None:
        """Take note of what stands in the search box of a page."""
        self._texts[page] = _same(text)
        self.counting.wait()
        self.searched.emit()

    def present(self) -> "SavedSearch | None":
        """The saved search whose text is the one in front."""
        text = self._texts.get(self.page)
        there = (found for found in self.saved if found.page == self.page)
        return next((found for found in there if text and _same(found.text) == text), None)

    def present_view(self, page: str) -> "View | None":
        """What a page shows, where it shows a search that could be saved."""
        view = self._views[page]() if page in self._views and self.may_write() else None
        return view if view is not None and view.text.strip() else None

    def is_saved(self, page: str, text: str) -> bool:
        """Whether a search is saved already, under whatever name."""
        wanted = _same(text)
        return any(found.page == page and _same(found.text) == wanted for found in self.saved)

    def may_write(self) -> bool:
        """Whether saved searches can be changed."""
        return self._desk.book is not None and not self._desk.book.is_read_only

    def open(self, found: "SavedSearch") -> None:
        """Show the page of a saved search and the search there, or say why not."""
        self._desk.show_page(found.page)
        count = self.counting.count_of(found)
        if self.page == found.page:
            self.opened.emit(found)
        elif count is not None:
            self._desk.notice(count.mistake, tone="late")

    @Slot()
    def ask_name(self) -> None:
        """Have the search in front named and then saved."""
        view = self.present_view(self.page)
        if view is not None:
            self.changing.ask_name(view)

    def may_replace(self, found: "SavedSearch") -> bool:
        """Whether its page is in front and shows a search that can take its place."""
        return found.page == self.page and self.present_view(self.page) is not None

    def replace(self, found: "SavedSearch") -> None:
        """Keep the search in front under the name of a saved one."""
        view = self.present_view(found.page)
        if view is not None:
            self.changing.replace(found, view)

    def _take(self, saved: "Sequence[SavedSearch]") -> None:
        self.saved = tuple(saved)
        self.counting.take(self.saved)
        self.changed.emit()
        self.searched.emit()

    @Slot(object)
    def _book_changed(self, changes: "Changes") -> None:
        if _TABLE in changes.tables:
            self.read()
        if set(changes.tables) - {_TABLE}:
            self.counting.count_again(self.saved)

    @Slot()
    def _forget(self) -> None:
        self.closing.emit()
        self.saved, self._texts = (), {}
        self.changing.forget()
        self.counting.forget()
        self.changed.emit()
        self.searched.emit()


def shelf(desk: Desk) -> Shelf:
    """The saved searches of a desk, one and the same for everybody."""
    found = desk.findChild(Shelf)
    return found if isinstance(found, Shelf) else Shelf(desk)


def _same(text: str) -> str:
    """A search text without the blanks that make no difference."""
    return " ".join(text.split())
