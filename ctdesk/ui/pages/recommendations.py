"""The recommendations page."""

from ctdesk.kernel.i18n import tr, trn
from ctdesk.ui.actions import Actions
from ctdesk.ui.desk import Desk
from ctdesk.ui.pages import Page
from ctdesk.ui.screen import Screen


def _build(desk: Desk, actions: Actions) -> Screen:
    from ctdesk.ui.table.page import Subject, TablePage

    subject = Subject(
        page="recommendations",
        icon="recommendation",
        title=lambda: tr("Recommendations"),
        numbered=lambda n: trn("{n} recommendation", "{n} recommendations", n),
        none_yet=lambda: tr("No recommendations yet"),
        first_step=lambda: tr(
            "What participants asked for, and of whom, is written on an event's outcomes and "
            "collected here, accepted or not, carried out or not."
        ),
    )
    return TablePage(desk, actions, subject)


PAGE = Page(
    "recommendations",
    45,
    "recommendation",
    lambda: tr("Recommendations"),
    _build,
    counted="recommendations",
)
