"""Books as files: make one, open another, lock this one, back it up, and leave."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from ctdesk.kernel.i18n import tr
from ctdesk.ui.actions import Action, with_book
from ctdesk.ui.desk import Desk

if TYPE_CHECKING:
    from ctdesk.store.backup import Backup
    from ctdesk.store.book import Book


def _can_be_locked(desk: Desk) -> bool:
    return desk.book is not None and desk.book.is_encrypted


def _back_up(desk: Desk) -> None:
    def told(backup: "Backup") -> None:
        desk.notice(tr("Backed up as “{name}”", name=backup.path.name))
        desk.backed_up.emit()

    desk.ask(_backed_up, then=told, lane="rest")


def _backed_up(book: "Book") -> "Backup":
    from ctdesk.actions.backups import back_up

    return back_up(book)


def _leave(_desk: Desk) -> None:
    QApplication.closeAllWindows()


ACTIONS = (
    Action(
        id="book.lock",
        label=lambda: tr("Lock the book"),
        run=lambda desk: desk.stage_asked.emit("unlock"),
        shortcuts=("Ctrl+L",),
        icon="lock",
        place="book",
        possible=_can_be_locked,
    ),
    Action(
        id="book.open",
        label=lambda: tr("Open another book"),
        run=lambda desk: desk.stage_asked.emit("welcome"),
        shortcuts=("Ctrl+O",),
        icon="folder",
        place="book",
    ),
    Action(
        id="book.new",
        label=lambda: tr("New book"),
        run=lambda desk: desk.stage_asked.emit("new book"),
        icon="book",
        place="book",
    ),
    Action(
        id="book.back_up",
        label=lambda: tr("Back up the book"),
        run=_back_up,
        icon="check",
        place="book",
        possible=with_book,
    ),
    Action(
        id="program.leave",
        label=lambda: tr("Close CT Desk"),
        run=_leave,
        shortcuts=("Ctrl+Q",),
        icon="close",
        place="book",
    ),
)
