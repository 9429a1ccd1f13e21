"""What a tab of an event is: a record that names it, and a screen that follows the book."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from ctdesk.ui.desk import Desk
from ctdesk.ui.retell import retell
from ctdesk.ui.screen import Screen

if TYPE_CHECKING:
    from ctdesk.queries.refs import Ref
    from ctdesk.store.book import Book
    from ctdesk.store.journal import Changes


@dataclass(frozen=True)
class Tab:
    """A tab of an event; `label` is English and goes through `tr` where it is shown.

    `count` is asked on the book's thread; its number stands beside the label, None shows none.
    """

    key: str
    label: str
    position: int
    build: "Callable[[Desk, Ref], QWidget]"
    count: "Callable[[Book, Ref], int | None]"


class EventTab(Screen):
    """A tab that reads when it is first shown, and again when one of its tables changed.

    A tab says in `read()` what it asks of the book. While another tab is in front it waits.
    """

    def __init__(self, desk: Desk, ref: "Ref", tables: tuple[str, ...]) -> None:
        super().__init__()
        self.desk, self.ref = desk, ref
        self._book = desk.book
        self._tables = frozenset(tables)
        self._is_stale = True
        desk.changed.connect(self._book_changed)
        desk.search_asked.connect(self._search_asked)
        retell(self, self.refresh)

    @property
    def may_write(self) -> bool:
        """Whether what is shown can be changed."""
        return self._book is not None and not self._book.is_read_only

    def ask(self, function: Callable[..., Any], *args: Any, **how: Any) -> None:
        """Run `function(book, *args)` on the book's thread, as long as its book is open."""
        if self._book is not None and self.desk.book is self._book:
            self.desk.ask(function, *args, **how)

    def read(self) -> None:
        """Ask the book for what is shown."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Read now, or when the tab comes to the front."""
        self._is_stale = True
        if self.isVisible():
            self._is_stale = False
            self.read()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed while another tab was in front."""
        super().showEvent(event)
        self._say_on_sheet(self.status())
        if self._is_stale:
            self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the words from the status line along."""
        super().hideEvent(event)
        self._say_on_sheet("")

    def say_status(self, text: str) -> None:
        """Change what the status line says, through the sheet the tab is on."""
        super().say_status(text)
        if self.isVisible():
            self._say_on_sheet(text)

    def _say_on_sheet(self, text: str) -> None:
        above = self.parentWidget()
        while above is not None and not isinstance(above, Screen):
            above = above.parentWidget()
        if above is not None:
            above.say_status(text)

    @Slot()
    def _search_asked(self) -> None:
        if self.isVisible():
            self.focus_search()

    @Slot(object)
    def _book_changed(self, changes: "Changes") -> None:
        if not self._tables.isdisjoint(changes.tables):
            self.refresh()
