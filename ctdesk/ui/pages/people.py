"""The people page."""

from ctdesk.kernel.i18n import tr, trn
from ctdesk.ui.actions import Actions
from ctdesk.ui.desk import Desk
from ctdesk.ui.pages import Page
from ctdesk.ui.screen import Screen


def _build(desk: Desk, actions: Actions) -> Screen:
    from ctdesk.ui.importing.drops import import_dropped
    from ctdesk.ui.table.page import Subject, TablePage

    subject = Subject(
        page="people",
        icon="person",
        title=lambda: tr("People"),
        numbered=lambda n: trn("{n} person", "{n} people", n),
        none_yet=lambda: tr("Nobody yet"),
        first_step=lambda: tr(
            "Everybody who took part, spoke or was invited stands here once, with all their "
            "events. Type the first name, or import a list of nominations."
        ),
    )
    page = TablePage(desk, actions, subject)
    import_dropped(desk, page, lambda: None)
    return page


PAGE = Page("people", 30, "person", lambda: tr("People"), _build, counted="people")
