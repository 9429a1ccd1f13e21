"""The desk: what every page, form and action may reach. It owns no widget."""

import sys
from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr
from ctdesk.ui import clipboard
from ctdesk.ui.jobs import Job, Jobs
from ctdesk.ui.memory import Memory
from ctdesk.ui.untouched import Untouched

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ctdesk.store.book import Book
    from ctdesk.store.journal import Changes

_AFTER_THE_ROWS = 1500


@dataclass(frozen=True)
class Notice:
    """A sentence shown for some seconds; with `undo` it offers to take the work back."""

    text: str
    tone: str = "info"
    undo: bool = False


@dataclass(frozen=True)
class Selection:
    """What the open page shows as chosen: its key, the view asked for, and the ids in order.

    `ids` may be the table's own array of a million: read from it, and copy only what is needed.
    `in_hand` is the record the keyboard is on.
    """

    page: str = ""
    ids: "array[int]" = field(default_factory=lambda: array("q"))
    view: object = None
    in_hand: int | None = field(default=None, compare=False)


class Desk(QObject):
    """One per window: the book, its jobs, and the few things a page asks of the window.

    The signals ending in `asked` are requests to the window; `stage_asked` takes "welcome",
    "new book" or "unlock".

    `ground` is what pages and sheets are made on: Qt styles a subtree again each time it gets
    another parent.
    """

    book_opened = Signal()
    book_closing = Signal()
    changed = Signal(object)
    backed_up = Signal()
    noticed = Signal(object)
    selected = Signal(object)
    page_asked = Signal(str)
    sheet_asked = Signal(object)
    sheet_done = Signal()
    stage_asked = Signal(str)
    search_asked = Signal()
    filter_asked = Signal()
    builder_asked = Signal()
    manual_asked = Signal()
    palette_asked = Signal()
    help_asked = Signal()
    _committed = Signal(object)

    def __init__(self, jobs: Jobs, memory: Memory, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.jobs = jobs
        self.memory = memory
        self.untouched = Untouched(self)
        self.book: Book | None = None
        self.ground: QWidget | None = None
        self.selection = Selection()
        self.undo_label: str | None = None
        self.redo_label: str | None = None
        self._unsubscribe: Callable[[], None] | None = None
        jobs.refused.connect(self.refuse)
        self._committed.connect(self._spread)

    def take(self, book: "Book") -> None:
        """Make `book` the open one, in place of the one before."""
        self.put_away()
        self.book = book
        self._unsubscribe = book.subscribe(self._committed.emit)
        self.memory.opened(book.path)
        self.book_opened.emit()
        # Later: reading them imports what the first rows do without.
        QTimer.singleShot(_AFTER_THE_ROWS, self, self._read_undo_labels)

    def put_away(self) -> None:
        """Close the book, if one is open; pages drop what they show."""
        book = self.let_go()
        if book is not None:
            self.jobs.run(book.close)
            self.jobs.run(_forget_what_was_printed)

    def let_go(self) -> "Book | None":
        """Take the book off the desk without closing it."""
        if self.book is None:
            return None
        self.book_closing.emit()
        clipboard.take_back()
        self.select(Selection())
        if self._unsubscribe is not None:
            self._unsubscribe()
        book, self.book, self._unsubscribe = self.book, None, None
        self.undo_label = self.redo_label = None
        return book

    def ask(self, function: Callable[..., Any], *args: Any, **how: Any) -> Job:
        """Run `function(book, *args)` on the book's thread; `how` as in `Jobs.run`.

        On the lane "search" a question that a newer one replaces is stopped at once.
        """
        if how.get("lane") == "search" and self.book is not None:
            how.setdefault("stop", self.book.searcher.interrupt)
        return self.jobs.run(function, self.book, *args, **how)

    def select(self, selection: Selection) -> None:
        """Tell everyone what is chosen now."""
        self.selection = selection
        self.selected.emit(selection)

    def notice(self, text: str, *, tone: str = "info", undo: bool = False) -> None:
        """Show a sentence for some seconds: “12 people changed.” with Undo."""
        self.noticed.emit(Notice(text, tone, undo))

    def show_page(self, key: str) -> None:
        """Bring a page of the sidebar to the front."""
        self.page_asked.emit(key)

    def open_sheet(self, sheet: "QWidget") -> None:
        """Lay a form or another sheet over the page; the window owns it from here."""
        self.sheet_asked.emit(sheet)

    def close_sheet(self) -> None:
        """Take the topmost sheet away and show what lay under it."""
        self.sheet_done.emit()

    def undo(self) -> None:
        """Take back the last piece of work and say which it was."""
        if self._may_write():
            self.ask(_undo, then=self._undone)

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self._may_write():
            self.ask(_redo, then=self._redone)

    @Slot(object)
    def refuse(self, error: UserError) -> None:
        """Show a refusal where nobody nearer to it did."""
        self.notice(error.sentence, tone="late")

    def _may_write(self) -> bool:
        return self.book is not None and not self.book.is_read_only

    def _undone(self, label: str) -> None:
        self.notice(tr("Undone: {label}", label=label))

    def _redone(self, label: str) -> None:
        self.notice(tr("Done again: {label}", label=label))

    @Slot(object)
    def _spread(self, changes: "Changes") -> None:
        if self.book is not None:
            self.changed.emit(changes)
            self._read_undo_labels()

    def _read_undo_labels(self) -> None:
        if self.book is not None:
            self.ask(_undo_labels, then=self._keep_undo_labels, replaces="undo labels")

    def _keep_undo_labels(self, labels: Sequence[str | None]) -> None:
        self.undo_label, self.redo_label = labels


def _undo(book: "Book") -> str:
    from ctdesk.history.undo import undo

    return undo(book)


def _redo(book: "Book") -> str:
    from ctdesk.history.undo import redo

    return redo(book)


def _undo_labels(book: "Book") -> tuple[str | None, str | None]:
    from ctdesk.history.steps import redo_label, undo_label

    return undo_label(book), redo_label(book)


def _forget_what_was_printed() -> None:
    """Drop the pages the printing engine keeps, names included, if it was used at all."""
    pdf = sys.modules.get("ctdesk.formats.pdf")
    if pdf is not None:
        pdf.forget()
