"""The registration workbook of an event: out to the ministries that nominate people."""

from ctdesk.kernel.i18n import tr
from ctdesk.ui.actions import Action, with_selection
from ctdesk.ui.desk import Desk


def _can_make(desk: Desk) -> bool:
    return with_selection(desk) and desk.selection.page == "events"


def _make(desk: Desk) -> None:
    from ctdesk.ui.printing.opening import open_form_sheet

    open_form_sheet(desk)


ACTIONS = (
    Action(
        id="export.registration_form",
        label=lambda: tr("Registration workbook for ministries…"),
        run=_make,
        icon="people",
        place="export one",
        pages=("events",),
        possible=_can_make,
    ),
)
