"""The tabs of the event's sheet beside Details: one module each with a TAB."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ctdesk.queries.refs import Ref
    from ctdesk.store.book import Book
    from ctdesk.ui.desk import Desk


@dataclass(frozen=True)
class Tab:
    """A tab of the event's sheet.

    `build(desk, ref)` makes its widget when it is first shown; a `leave()` of that widget is
    called before the sheet goes. `count(book, ref)` runs on the book's thread and gives the
    number beside the label, or None for none. Tabs are listed by `position`.
    """

    key: str
    label: Callable[[], str]
    position: int
    build: "Callable[[Desk, Ref], QWidget]"
    count: "Callable[[Book, Ref], int | None]"


def found_tabs() -> list[Tab]:
    """The TAB of every module in this package, in the order of the tab bar."""
    import sys

    from ctdesk.kernel.registry import import_all

    modules = [sys.modules[name] for name in import_all(__name__)]
    tabs = [module.TAB for module in modules if hasattr(module, "TAB")]
    return sorted(tabs, key=lambda tab: (tab.position, tab.key))
