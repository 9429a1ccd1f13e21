"""The page of people who may be recorded twice."""

from collections.abc import Callable

from ctdesk.kernel.i18n import tr
from ctdesk.ui.actions import Actions
from ctdesk.ui.desk import Desk
from ctdesk.ui.pages import Page
from ctdesk.ui.screen import Screen


def _build(desk: Desk, actions: Actions) -> Screen:
    from ctdesk.ui.merging.page import DuplicatesPage

    return DuplicatesPage(desk, actions)


def _follow(desk: Desk, tell: Callable[[int | None], object]) -> None:
    from ctdesk.ui.merging.looking import looking

    found = looking(desk)
    found.changed.connect(lambda: tell(found.number()))


PAGE = Page("duplicates", 35, "merge", lambda: tr("Possible duplicates"), _build, follow=_follow)
