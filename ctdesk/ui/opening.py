"""How a book comes to the desk: welcome, new book, recovery code, unlock."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QStandardPaths, Signal, Slot
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr
from ctdesk.ui.desk import Desk

if TYPE_CHECKING:
    from ctdesk.store.book import Book
    from ctdesk.store.telling import Tell
    from ctdesk.ui.newbook import NewBook, Wish
    from ctdesk.ui.preparing import Preparing
    from ctdesk.ui.unlock import Unlock

SUFFIX = ".ctdesk"


class Doors(Protocol):
    """The ways to a book, which `ctdesk.app` offers; the window is given them from above."""

    def needs_passphrase(self, path: Path, *, tell: "Tell") -> bool:
        """Whether the book is encrypted."""

    def open_book(
        self,
        path: Path,
        *,
        passphrase: str | None = None,
        recovery_code: str | None = None,
        tell: "Tell",
    ) -> "Book":
        """Open a book; what takes long is told in sentences and fractions."""

    def new_book(
        self, path: Path, passphrase: str | None, *, office: str, sample: Sequence[str] = ()
    ) -> "tuple[Book, str]":
        """Make a book; it and its recovery code."""

    def open_sample(self, path: Path, *, tell: "Tell") -> "Book":
        """Open the sample book, made where it is not there yet."""


class Opening(QObject):
    """Leads from no book to an open one; `show(stage)` fills the window with a stage."""

    _told = Signal(str, float)

    def __init__(self, desk: Desk, doors: Doors, show: Callable[[QWidget], object]) -> None:
        super().__init__(desk)
        self._desk = desk
        self._doors = doors
        self._show_stage = show
        self._waiting: Book | None = None
        self._preparing: Preparing | None = None
        self._told.connect(self._tell)

    @Slot(str)
    def show(self, stage: str) -> None:
        """Show "welcome", "new book" or "unlock" (which locks the open book)."""
        if stage == "welcome":
            self.show_welcome()
        elif stage == "new book":
            self.show_new_book()
        elif self._desk.book is not None:
            path = self._desk.book.path
            self._desk.put_away()
            self.show_unlock(path)

    def show_welcome(self, refusal: str = "") -> None:
        """The three ways in, and the books opened lately."""
        from ctdesk.ui.welcome import Welcome

        page = Welcome(
            self._desk.memory.recent_books(),
            new=self.show_new_book,
            choose=self._choose,
            sample=self._sample,
            open_recent=self.open,
        )
        if refusal:
            page.show_refusal(refusal)
        self._show_stage(page)

    def show_new_book(self) -> None:
        """The form for a new book."""
        from ctdesk.ui.newbook import NewBook

        self._show_stage(NewBook(self._make, self.show_welcome))

    def show_unlock(self, path: Path) -> None:
        """Ask for the key of a book."""
        from ctdesk.ui.unlock import Unlock

        self._show_stage(Unlock(path, partial(self._unlock, path), self.show_welcome))

    def open(self, path: Path) -> None:
        """Open a book: at once when it needs no passphrase, else by asking for it."""
        self._desk.jobs.run(
            _asked_or_opened,
            self._doors,
            path,
            self._told.emit,
            then=partial(self._asked_or_open, path),
            failed=self._refused,
        )

    def close(self) -> None:
        """Close a new book whose recovery code was still being looked at."""
        if self._waiting is not None:
            self._desk.jobs.run(self._waiting.close)
            self._waiting = None

    def _asked_or_open(self, path: Path, book: "Book | None") -> None:
        if book is None:
            self._preparing = None
            self.show_unlock(path)
        else:
            self._take(book)

    def _take(self, book: "Book") -> None:
        self._preparing = None
        self._desk.take(book)

    @Slot(str, float)
    def _tell(self, words: str, fraction: float) -> None:
        """Show what takes long; a book that opens at once is never told of."""
        from ctdesk.ui.preparing import Preparing

        if self._preparing is None:
            self._preparing = Preparing()
            self._show_stage(self._preparing)
        self._preparing.tell(words, fraction)

    def _choose(self) -> None:
        kinds = tr("Books") + f" (*{SUFFIX});;" + tr("All files") + " (*)"
        chosen, _ = QFileDialog.getOpenFileName(
            QApplication.activeWindow(), tr("Open book…"), _documents(), kinds
        )
        if chosen:
            self.open(Path(chosen))

    def _sample(self) -> None:
        place = QStandardPaths.StandardLocation.AppDataLocation
        path = Path(QStandardPaths.writableLocation(place)) / f"sample{SUFFIX}"
        self._desk.jobs.run(
            _sample, self._doors, path, self._told.emit, then=self._take, failed=self._refused
        )

    def _unlock(self, path: Path, page: "Unlock", words: str, is_code: bool) -> None:
        self._desk.jobs.run(
            _opened,
            self._doors,
            path,
            words,
            is_code,
            self._told.emit,
            then=self._take,
            failed=partial(self._not_unlocked, page),
        )

    def _not_unlocked(self, page: "Unlock", error: UserError) -> None:
        """Refuse where the passphrase was typed, unless that page made room for the preparing."""
        if self._preparing is None:
            page.show_refusal(error)
        else:
            self._refused(error)

    def _make(self, page: "NewBook", wish: "Wish") -> None:
        made = partial(self._made, wish.office)
        self._desk.jobs.run(_made, self._doors, wish, then=made, failed=page.show_refusal)

    def _made(self, office: str, made: "tuple[Book, str]") -> None:
        from ctdesk.ui.recovery import RecoveryCode

        self._waiting, code = made
        self._show_stage(RecoveryCode(code, office, self._take_waiting))

    def _take_waiting(self) -> None:
        book, self._waiting = self._waiting, None
        if book is not None:
            self._desk.take(book)

    def _refused(self, error: UserError) -> None:
        self._preparing = None
        self.show_welcome(error.sentence)


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


def _asked_or_opened(doors: Doors, path: Path, tell: "Tell") -> "Book | None":
    return None if doors.needs_passphrase(path, tell=tell) else doors.open_book(path, tell=tell)


def _opened(doors: Doors, path: Path, words: str, is_code: bool, tell: "Tell") -> "Book":
    if is_code:
        return doors.open_book(path, recovery_code=words, tell=tell)
    return doors.open_book(path, passphrase=words, tell=tell)


def _made(doors: Doors, wish: "Wish") -> "tuple[Book, str]":
    return doors.new_book(wish.path, wish.passphrase, office=wish.office)


def _sample(doors: Doors, path: Path, tell: "Tell") -> "Book":
    path.parent.mkdir(parents=True, exist_ok=True)
    return doors.open_sample(path, tell=tell)
