"""The events page."""

from ctdesk.kernel.i18n import tr, trn
from ctdesk.ui.actions import Actions
from ctdesk.ui.desk import Desk
from ctdesk.ui.pages import Page
from ctdesk.ui.screen import Screen


def _build(desk: Desk, actions: Actions) -> Screen:
    from ctdesk.ui.table.page import Subject, TablePage

    subject = Subject(
        page="events",
        icon="calendar",
        title=lambda: tr("Events"),
        numbered=lambda n: trn("{n} event", "{n} events", n),
        none_yet=lambda: tr("No events yet"),
        first_step=lambda: tr(
            "Workshops, roundtables, launches and trainings stand here, planned or held. "
            "Begin with the next one."
        ),
    )
    return TablePage(desk, actions, subject)


PAGE = Page("events", 20, "calendar", lambda: tr("Events"), _build, counted="events")
