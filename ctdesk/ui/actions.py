"""Everything a person can ask for, as data: menu, shortcut and Ctrl+K list come from one record."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from ctdesk.ui.desk import Desk

Text = Callable[[], str]


def nothing_more(_desk: Desk) -> str:
    """For actions whose label says it all."""
    return ""


def always(_desk: Desk) -> bool:
    """For actions that are possible at any time."""
    return True


def with_book(desk: Desk) -> bool:
    """For actions that need an open book."""
    return desk.book is not None


def with_writable_book(desk: Desk) -> bool:
    """For actions that write."""
    return desk.book is not None and not desk.book.is_read_only


def with_selection(desk: Desk) -> bool:
    """For actions on the chosen rows."""
    return desk.book is not None and len(desk.selection.ids) > 0


@dataclass(frozen=True)
class Action:
    """One thing to do.

    `place` says which buttons and menus offer it: "new", "import", "export", "print", "open",
    "book", "edit", "view", "go" or "help"; `pages` narrows it to some pages (none: all).
    `label` is asked each time it is shown, so that it follows the language; `detail` adds what
    it would do just now.
    """

    id: str
    label: Text
    run: Callable[[Desk], object]
    shortcuts: tuple[str, ...] = ()
    icon: str = ""
    place: str = "view"
    pages: tuple[str, ...] = ()
    possible: Callable[[Desk], bool] = always
    detail: Callable[[Desk], str] = nothing_more

    def belongs_to(self, page: str) -> bool:
        """Whether the page offers it."""
        return not self.pages or page in self.pages


class Actions:
    """All actions of the window, by id and by place."""

    def __init__(self, actions: Iterable[Action]) -> None:
        self._by_id = {action.id: action for action in actions}

    def __iter__(self) -> Iterator[Action]:
        return iter(self._by_id.values())

    def get(self, action_id: str) -> Action | None:
        """The action of that id."""
        return self._by_id.get(action_id)

    def at(self, place: str, page: str) -> list[Action]:
        """The actions a page offers in one place, as registered."""
        return [a for a in self._by_id.values() if a.place == place and a.belongs_to(page)]


def found_actions() -> list[Action]:
    """The ACTIONS of every module in `ctdesk.ui.commands`."""
    import sys

    from ctdesk.kernel.registry import import_all

    return [
        action
        for name in import_all("ctdesk.ui.commands")
        for action in getattr(sys.modules[name], "ACTIONS", ())
    ]
