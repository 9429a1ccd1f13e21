"""Undo and redo, wherever the keyboard is."""

from ctdesk.kernel.i18n import tr
from ctdesk.ui.actions import Action, with_writable_book

ACTIONS = (
    Action(
        id="edit.undo",
        detail=lambda desk: desk.undo_label or "",
        label=lambda: tr("Undo"),
        run=lambda desk: desk.undo(),
        shortcuts=("Ctrl+Z",),
        icon="undo",
        place="edit",
        possible=with_writable_book,
    ),
    Action(
        id="edit.redo",
        detail=lambda desk: desk.redo_label or "",
        label=lambda: tr("Redo"),
        run=lambda desk: desk.redo(),
        shortcuts=("Ctrl+Y", "Ctrl+Shift+Z"),
        icon="redo",
        place="edit",
        possible=with_writable_book,
    ),
)
