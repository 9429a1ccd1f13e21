"""Many records at once: change a field in all that are chosen."""

from ctdesk.kernel.i18n import tr
from ctdesk.queries.listing import pages
from ctdesk.ui.actions import Action, with_selection, with_writable_book
from ctdesk.ui.desk import Desk


def _possible(desk: Desk) -> bool:
    return with_writable_book(desk) and with_selection(desk) and desk.selection.page in pages()


def _edit(desk: Desk) -> None:
    from ctdesk.ui.bulk.opening import open_edit_chosen

    open_edit_chosen(desk)


EDIT_CHOSEN = Action(
    id="bulk.edit",
    label=lambda: tr("Edit chosen…"),
    run=_edit,
    shortcuts=("Ctrl+Shift+E",),
    icon="edit",
    place="edit",
    pages=pages(),
    possible=_possible,
)
ACTIONS = (EDIT_CHOSEN,)
