"""Books as files: make one, open another, lock this one."""

from ctdesk.kernel.i18n import tr
from ctdesk.ui.actions import Action
from ctdesk.ui.desk import Desk


def _can_be_locked(desk: Desk) -> bool:
    return desk.book is not None and desk.book.is_encrypted


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
)
