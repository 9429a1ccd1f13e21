"""The ways in for who does not know the language of the search: the builder and the manual."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ctdesk.ui.desk import Desk
from ctdesk.ui.search import asking

if TYPE_CHECKING:
    from ctdesk.queries.search.manual import Manual
    from ctdesk.ui.table.head import TableHead


class Guides(QObject):
    """Opens them over the page in front when they are asked for."""

    def __init__(self, desk: Desk, page: str, head: "TableHead", *, has_language: bool) -> None:
        super().__init__(head)
        self._desk, self._page, self._head = desk, page, head
        self._has_language = has_language
        head.field.offer_builder(has_language)
        head.field.build_asked.connect(self.build)
        desk.builder_asked.connect(self.build)
        desk.manual_asked.connect(self.explain)

    @Slot()
    def build(self) -> None:
        """Open the builder with what stands in the box, if this page is the one in front."""
        if self._has_language and self._head.isVisible() and self._desk.book is not None:
            from ctdesk.ui.search.builder import Builder

            opened = partial(Builder.opened, self._desk, self._page, self._head.search)
            self._desk.ask(asking.keywords, self._page, then=opened, lane="search")

    @Slot()
    def explain(self) -> None:
        """Open the manual, if this page is the one in front or under the sheet in front."""
        is_mine = self._head.isVisible() or self._desk.selection.page == self._page
        if is_mine and self._desk.book is not None:
            self._desk.ask(asking.manual, then=self._show_manual, lane="search")

    def _show_manual(self, found: "Manual") -> None:
        from ctdesk.ui.search.manual_page import ManualPage

        window = self._head.window()
        if window.findChild(ManualPage) is None:
            ManualPage(window, found, self._page, self._head.search.write).open()
