"""Entries of the reference lists: begin a new one, open or delete the chosen ones."""

from functools import partial

from ctdesk.kernel.i18n import tr
from ctdesk.ui.actions import Action
from ctdesk.ui.commands.records import delete_action, new_action, open_action, open_chosen
from ctdesk.ui.desk import Desk
from ctdesk.ui.lists.subjects import LISTS, ReferenceList


def _new(kind: str, desk: Desk) -> None:
    from ctdesk.ui.forms.opening import open_record

    vocabulary = getattr(desk.selection.view, "among", "")
    given = {"vocabulary": vocabulary} if kind == "term" and vocabulary else {}
    open_record(desk, kind, None, given=given)


def _actions(found: ReferenceList) -> tuple[Action, ...]:
    return (
        new_action(found.kind, found.page, found.new, partial(_new, found.kind)),
        open_action(found.kind, found.page, lambda: tr("Open"), partial(open_chosen, found.kind)),
        delete_action(found.kind, found.page, lambda: tr("Delete the chosen entries")),
    )


ACTIONS = tuple(action for found in LISTS for action in _actions(found))
