"""The follow-ups page."""

from ctdesk.kernel.i18n import tr, trn
from ctdesk.ui.actions import Actions
from ctdesk.ui.desk import Desk
from ctdesk.ui.pages import Page
from ctdesk.ui.screen import Screen


def _build(desk: Desk, actions: Actions) -> Screen:
    from ctdesk.ui.table.page import Subject, TablePage

    subject = Subject(
        page="follow_ups",
        icon="check",
        title=lambda: tr("Follow-ups"),
        numbered=lambda n: trn("{n} follow-up", "{n} follow-ups", n),
        none_yet=lambda: tr("No follow-ups yet"),
        first_step=lambda: tr(
            "What was agreed at an event, with who does it and by when, is written on the "
            "event's outcomes and collected here."
        ),
    )
    return TablePage(desk, actions, subject)


PAGE = Page("follow_ups", 50, "check", lambda: tr("Follow-ups"), _build, counted="follow_ups")
