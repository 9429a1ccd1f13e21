"""The window while a book is open: sidebar, banner, the page in front, status line."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ctdesk.kernel.i18n import tr, trn
from ctdesk.ui.actions import Actions
from ctdesk.ui.backing import BackingUp
from ctdesk.ui.desk import Desk
from ctdesk.ui.pages import Page
from ctdesk.ui.retell import retell
from ctdesk.ui.saved.section import SavedSection
from ctdesk.ui.saved.shelf import shelf
from ctdesk.ui.screen import Screen
from ctdesk.ui.sidebar import Sidebar
from ctdesk.ui.strips import Banner, StatusLine

if TYPE_CHECKING:
    from ctdesk.store.book import Book

_LEFT = "page"


class Workroom(QWidget):
    """Holds the pages (made when first shown) and the sheets laid over them."""

    def __init__(self, desk: Desk, pages: Sequence[Page], actions: Actions) -> None:
        super().__init__()
        self._desk = desk
        self._pages = {page.key: page for page in pages}
        self._actions = actions
        self._made: dict[str, Screen] = {}
        self._sheets: list[Screen] = []
        self._key = ""
        self._shelf = shelf(desk)
        self.sidebar = Sidebar(
            pages, self.show_page, desk.palette_asked.emit, SavedSection(self._shelf)
        )
        self.banner = Banner()
        self.status = StatusLine()
        self.backing = BackingUp(desk, self)
        self._stack = desk.ground = QStackedWidget(self)
        self._lay_out()
        self._connect()

    @property
    def in_front(self) -> Screen | None:
        """The sheet or page that is seen."""
        return self._sheets[-1] if self._sheets else self._made.get(self._key)

    @property
    def page_key(self) -> str:
        """The key that decides which actions are offered."""
        front = self.in_front
        return front.page_key if front is not None and front.page_key else self._key

    @Slot(str)
    def show_page(self, key: str) -> None:
        """Bring a page to the front; sheets over the old one are committed and go."""
        if key not in self._pages:
            return
        if self.is_held(partial(self.show_page, key)):
            self.sidebar.show_page(self._key)
            return
        self._leave_sheets()
        if key not in self._made:
            made = self._pages[key].build(self._desk, self._actions)
            made.status_changed.connect(self._say_status)
            self._made[key] = made
            self._stack.addWidget(made)
        self._key = key
        self.sidebar.show_page(key)
        self._shelf.show_page(key)
        self._raise(self._made[key])

    @Slot(object)
    def open_sheet(self, sheet: Screen) -> None:
        """Lay a sheet over what is in front."""
        self._sheets.append(sheet)
        sheet.status_changed.connect(self._say_status)
        self._stack.addWidget(sheet)
        self._raise(sheet)

    @Slot()
    def close_sheet(self) -> None:
        """Take the topmost sheet away."""
        if self._sheets:
            self._drop_sheet()
        if self.in_front is not None:
            self._raise(self.in_front)

    def is_held(self, go: Callable[[], object]) -> bool:
        """Whether a sheet asks first, because something would be lost; `go` follows where it may.

        It comes to the front for that; what lay over it is committed and goes.
        """
        for sheet in self._sheets:
            if sheet.holds(go):
                while self._sheets[-1] is not sheet:
                    self.close_sheet()
                return True
        return False

    @Slot()
    def show_book(self) -> None:
        """Write what is known of the book just opened, and show the page left last."""
        self._tell()
        self._count()
        left = self._desk.memory.get(_LEFT)
        self.show_page(self._key or (left if left in self._pages else next(iter(self._pages), "")))
        self._shelf.read()

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.banner)
        right.addWidget(self._stack, 1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(self.status)

    def _connect(self) -> None:
        self._desk.page_asked.connect(self.show_page)
        self._desk.sheet_asked.connect(self.open_sheet)
        self._desk.sheet_done.connect(self.close_sheet)
        self._desk.book_opened.connect(self.show_book)
        self._desk.changed.connect(self._count)
        self._desk.book_closing.connect(self._leave)
        self.backing.told.connect(self.status.show_backed)
        for page in self._pages.values():
            if page.follow is not None:
                page.follow(self._desk, partial(self.sidebar.show_count, page.key))
        retell(self, self._tell)

    @Slot()
    def _count(self) -> None:
        self._desk.ask(_counts, then=self._show_counts, replaces="counts")

    def _show_counts(self, counts: Mapping[str, int]) -> None:
        self.sidebar.show_counts(counts)

    @Slot(str)
    def _say_status(self, text: str) -> None:
        if self.sender() is self.in_front:
            self.status.show_shown(text)

    def _raise(self, screen: Screen) -> None:
        self._stack.setCurrentWidget(screen)
        self.status.show_shown(screen.status())
        screen.arrive()
        screen.take_keyboard()

    @Slot()
    def _leave(self) -> None:
        """The book goes: keep where somebody was."""
        self._leave_sheets()
        if self._key:
            self._desk.memory.keep(_LEFT, self._key)

    @Slot()
    def _leave_sheets(self) -> None:
        """Commit and drop them all: what is typed must reach the book before it is closed."""
        while self._sheets:
            self._drop_sheet()

    def _drop_sheet(self) -> None:
        sheet = self._sheets.pop()
        sheet.leave()
        self._stack.removeWidget(sheet)
        sheet.deleteLater()

    def _tell(self) -> None:
        book = self._desk.book
        if book is None:
            return
        self._desk.ask(_office, then=self.sidebar.show_office)
        minutes = int(self._desk.memory.setting("lock_minutes"))
        foot = trn("Locks after {n} minute", "Locks after {n} minutes", minutes)
        self.sidebar.show_foot(foot if book.is_encrypted else "")
        self.banner.say(_warning(is_encrypted=book.is_encrypted, is_read_only=book.is_read_only))
        self.status.show_kept(
            tr("Encrypted") if book.is_encrypted else tr("Not encrypted: sample book")
        )
        self.backing.retell()


def _warning(*, is_encrypted: bool, is_read_only: bool) -> str:
    if is_read_only:
        return tr("This book is open for reading only; nothing can be changed in it.")
    if not is_encrypted:
        return tr(
            "This sample book is not encrypted: anybody with this computer can read it. "
            "Do not enter real people here."
        )
    return ""


def _counts(book: "Book") -> Mapping[str, int]:
    from ctdesk.queries.listing import counts

    return counts(book)


def _office(book: "Book") -> str:
    from ctdesk.queries.terms import setting

    return setting(book, "office") or book.name
