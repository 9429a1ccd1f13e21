"""The organisations page."""

from ctdesk.kernel.i18n import tr, trn
from ctdesk.ui.actions import Actions
from ctdesk.ui.desk import Desk
from ctdesk.ui.pages import Page
from ctdesk.ui.screen import Screen


def _build(desk: Desk, actions: Actions) -> Screen:
    from ctdesk.ui.table.page import Subject, TablePage

    subject = Subject(
        page="organisations",
        icon="building",
        title=lambda: tr("Organisations"),
        numbered=lambda n: trn("{n} organisation", "{n} organisations", n),
        none_yet=lambda: tr("No organisations yet"),
        first_step=lambda: tr(
            "Ministries, agencies and civil society stand here, with the people they sent and "
            "the events they organised or paid for."
        ),
    )
    return TablePage(desk, actions, subject)


PAGE = Page(
    "organisations",
    40,
    "building",
    lambda: tr("Organisations"),
    _build,
    counted="organisations",
)
