"""The page of the reference lists: series, projects, instruments, countries, groups, terms."""

from ctdesk.kernel.i18n import tr
from ctdesk.ui.actions import Actions
from ctdesk.ui.desk import Desk
from ctdesk.ui.pages import Page
from ctdesk.ui.screen import Screen


def _build(desk: Desk, actions: Actions) -> Screen:
    from ctdesk.ui.lists.page import ListsPage

    return ListsPage(desk, actions)


PAGE = Page("lists", 60, "list", lambda: tr("Lists"), _build)
