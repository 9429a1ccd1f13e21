"""Into the book: a list of people, from a file or from what was copied in a spreadsheet."""

from PySide6.QtGui import QGuiApplication

from ctdesk.kernel.i18n import tr
from ctdesk.ui.actions import Action, with_writable_book
from ctdesk.ui.desk import Desk

_PAGES = ("people", "events")


def _import(desk: Desk) -> None:
    from ctdesk.ui.importing.opening import event_in_front, open_import

    open_import(desk, event=event_in_front(desk)).ask_file()


def _paste(desk: Desk) -> None:
    from ctdesk.ui.importing.opening import event_in_front, open_import
    from ctdesk.ui.importing.sources import list_in

    mime = QGuiApplication.clipboard().mimeData()
    source = list_in(mime) if mime is not None else None
    if source is None:
        desk.notice(
            tr("Copy several rows or columns in a spreadsheet first, then paste them here.")
        )
    else:
        open_import(desk, source, event=event_in_front(desk))


def _can_paste(desk: Desk) -> bool:
    """Where people are listed; what was copied is looked at only when it is asked for."""
    from ctdesk.ui.importing.opening import event_in_front

    mime = QGuiApplication.clipboard().mimeData()
    has_words = mime is not None and (mime.hasText() or mime.hasUrls())
    is_here = desk.selection.page == "people" or event_in_front(desk) is not None
    return with_writable_book(desk) and has_words and is_here


ACTIONS = (
    Action(
        id="import.list",
        label=lambda: tr("Import a list of people…"),
        run=_import,
        shortcuts=("Ctrl+I",),
        icon="import",
        place="import",
        pages=_PAGES,
        possible=with_writable_book,
    ),
    Action(
        id="import.pasted",
        label=lambda: tr("Import the copied rows"),
        run=_paste,
        shortcuts=("Ctrl+V",),
        icon="import",
        place="import",
        pages=_PAGES,
        possible=_can_paste,
    ),
)
