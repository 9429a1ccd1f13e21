"""What is done with saved searches from the window: each one step, told with a way back."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr
from ctdesk.ui.desk import Desk
from ctdesk.ui.saved import asking

if TYPE_CHECKING:
    from ctdesk.queries.listing import View
    from ctdesk.queries.saved_searches import SavedSearch


class Changing(QObject):
    """`naming(name)`: a name is wanted for a new search, `name` being one to begin with."""

    naming = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._to_name: View | None = None

    def ask_name(self, view: "View") -> None:
        """Have the search of a view named; `save` comes next."""
        self._to_name = view
        self._desk.ask(
            asking.suggested_name, view.text, then=self.naming.emit, replaces="name of a search"
        )

    def save(self, name: str) -> None:
        """Save the search that was to be named; where the name is refused, ask again."""
        view, self._to_name = self._to_name, None
        if view is not None:
            self._desk.ask(
                asking.save,
                name,
                view,
                then=partial(self._done, tr("Saved as “{name}”.", name=name)),
                failed=partial(self._ask_again, name, view),
            )

    def rename(self, found: "SavedSearch", name: str) -> None:
        """Call a saved search otherwise."""
        told = tr("“{old}” is called “{new}” now.", old=found.name, new=name)
        self._do(told, asking.rename, found.id, name)

    def replace(self, found: "SavedSearch", view: "View") -> None:
        """Keep the search of a view under the name of a saved one."""
        told = tr("“{name}” was replaced by the present search.", name=found.name)
        self._do(told, asking.replace, found.id, view)

    def move(self, found: "SavedSearch", step: int) -> None:
        """Put a saved search up or down."""
        self._do(tr("“{name}” was moved.", name=found.name), asking.move, found.id, step)

    def remove(self, found: "SavedSearch") -> None:
        """Keep a saved search no longer."""
        told = tr("The saved search “{name}” was removed.", name=found.name)
        self._do(told, asking.remove, found.id)

    def forget(self) -> None:
        """The book is put away; nothing waits for a name any more."""
        self._to_name = None

    def _do(self, told: str, change: Callable[..., None], *args: object) -> None:
        self._desk.ask(change, *args, then=partial(self._done, told))

    def _done(self, told: str, _nothing: None) -> None:
        if self._desk.book is not None:  # The name of a search is not for a locked window.
            self._desk.notice(told, undo=True)

    def _ask_again(self, name: str, view: "View", error: UserError) -> None:
        self._desk.refuse(error)
        self._to_name = view
        self.naming.emit(name)
