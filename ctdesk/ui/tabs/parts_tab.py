"""A tab made of cards, one for each list of the event."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ctdesk.ui.desk import Desk
from ctdesk.ui.palette import look
from ctdesk.ui.sheet import scrolling
from ctdesk.ui.tabs import parts_asking as asking
from ctdesk.ui.tabs.part_list import PartCard, PartList
from ctdesk.ui.tabs.parts_asking import Parts
from ctdesk.ui.tabs.tab import EventTab

if TYPE_CHECKING:
    from ctdesk.queries.refs import Ref


class PartsTab(EventTab):
    """Cards under each other, scrolling; `numbered` words the status line."""

    def __init__(
        self,
        desk: Desk,
        ref: "Ref",
        lists: Sequence[PartList],
        *,
        name: Callable[[], str],
        numbered: Callable[[dict[str, int]], str],
    ) -> None:
        tables = tuple(listed.kind for listed in lists)
        super().__init__(desk, ref, (*tables, "organisation", "term"))
        self._numbered = numbered
        self.cards = {listed.key: self.make_card(listed) for listed in lists}
        content = QWidget()
        content.setProperty("ground", "none")
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(*[look().px(18)] * 4)
        self._column.setSpacing(look().px(14))
        for one in self.cards.values():
            self._column.addWidget(one)
        self._column.addStretch(1)
        self.around = QVBoxLayout(self)
        self.around.setContentsMargins(0, 0, 0, 0)
        self.around.setSpacing(0)
        area = scrolling(content, name)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.around.addWidget(area, 1)
        desk.book_closing.connect(self._close_entries)

    def make_card(self, listed: PartList) -> PartCard:
        """The card of a list."""
        return PartCard(self, listed)

    def read(self) -> None:
        """Ask for all lists of the tab at once."""
        self.ask(
            asking.parts, self.ref, tuple(self.cards), then=self._show, replaces=f"parts {id(self)}"
        )

    def leave(self) -> None:
        """Commit what is being changed."""
        self._close_entries()

    @Slot()
    def _close_entries(self) -> None:
        for one in self.cards.values():
            one.close_entry()

    def _show(self, parts: Parts | None) -> None:
        if parts is None:
            return
        for key, one in self.cards.items():
            one.show_parts(parts.rows[key], parts.known[key], parts.lists)
        self.say_status(self._numbered({key: len(parts.rows[key]) for key in self.cards}))
