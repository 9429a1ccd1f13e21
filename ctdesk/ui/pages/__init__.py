"""The pages of the sidebar: one module each with a PAGE; a new page is a new file here."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ctdesk.ui.actions import Actions
    from ctdesk.ui.desk import Desk
    from ctdesk.ui.screen import Screen


@dataclass(frozen=True)
class Page:
    """A page of the sidebar.

    `build(desk, actions)` makes its widget when it is first shown. `counted` names the key
    in the book's counts whose number stands beside the label; a page that counts otherwise has
    `follow(desk, tell)`, which tells the number whenever it changes. Pages are listed by `order`.
    """

    key: str
    order: int
    icon: str
    label: Callable[[], str]
    build: "Callable[[Desk, Actions], Screen]"
    counted: str = ""
    follow: "Callable[[Desk, Callable[[int | None], object]], object] | None" = None


def found_pages() -> list[Page]:
    """The PAGE of every module in this package, in the order of the sidebar."""
    import sys

    from ctdesk.kernel.registry import import_all

    modules = [sys.modules[name] for name in import_all(__name__)]
    pages = [module.PAGE for module in modules if hasattr(module, "PAGE")]
    return sorted(pages, key=lambda page: (page.order, page.key))
