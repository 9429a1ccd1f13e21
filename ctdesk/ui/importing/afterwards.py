"""After an import: the list is shown, and a sentence says how to take it back."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from ctdesk.ui.desk import Desk
from ctdesk.ui.importing.wording import imported_words

if TYPE_CHECKING:
    from ctdesk.intake.lists.judged import Imported
    from ctdesk.ui.forms.record import RecordSheet

_SIDE = "people"


def show_imported(desk: Desk, done: "Imported", event: int | None, around: QWidget | None) -> None:
    """Show the people of the event, or all people; `around` holds the sheets of the window."""
    from ctdesk.ui.forms.opening import open_record
    from ctdesk.ui.forms.record import RecordSheet

    desk.close_sheet()
    beneath = around.currentWidget() if isinstance(around, QStackedWidget) else None
    if event is None:
        desk.show_page("people")
    elif isinstance(beneath, RecordSheet) and _is_about(beneath, event):
        beneath.show_side(_SIDE)
    else:
        open_record(desk, "event", event, side=_SIDE)
    people = done.added + done.recognised
    desk.notice(imported_words(people), tone="done", undo=True)


def _is_about(sheet: "RecordSheet", event: int) -> bool:
    return sheet.page_key == "events" and sheet.form.record_id == event
