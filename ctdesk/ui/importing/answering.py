"""Deciding for rows: by button, by key, for many at once; and going to the next open one."""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from ctdesk.ui.desk import Desk
from ctdesk.ui.importing import asking, wording
from ctdesk.ui.importing.answer_keys import means_left_out, means_new, number_of
from ctdesk.ui.importing.asking import Look
from ctdesk.ui.importing.beside import BesidePanel
from ctdesk.ui.importing.filters import Filters
from ctdesk.ui.importing.rows import RowsOfList
from ctdesk.ui.table.asking import BLOCK

if TYPE_CHECKING:
    from ctdesk.intake.lists.judged import Choice
    from ctdesk.ui.importing.asking import Beside, Staged, Standings


class Answering(QObject):
    """Keeps rows, panel and filters together; `changed(standings)` after each decision.

    While `is_held` nothing can be decided: rows are being judged or imported.
    """

    changed = Signal(object)

    def __init__(self, desk: Desk, table: RowsOfList, panel: BesidePanel, filters: Filters) -> None:
        super().__init__(panel)
        self._desk, self._table, self._panel, self._filters = desk, table, panel, filters
        self._staged: Staged | None = None
        self.is_held = False
        table.in_hand_changed.connect(self._look_at)
        table.typed.connect(self._typed)
        table.opened.connect(self.go_to_next)
        panel.decided.connect(self._decide)
        panel.next_asked.connect(self.go_to_next)
        filters.answered.connect(self._decide_all)
        filters.narrowed.connect(self._narrow)

    def take(self, staged: "Staged | None") -> None:
        """Decide for the rows of this list from now on."""
        self._staged = staged
        self._panel.show_nothing()

    def look(self) -> Look:
        """What is looked at now."""
        block = max(self._table.currentIndex().row(), 0) // BLOCK
        return Look(self._filters.only, self._table.keys, block)

    @Slot()
    def go_to_next(self) -> None:
        """Stand on the next doubtful row without an answer."""
        place = self._table.place_of_row()
        after = -1 if place is None else place
        self._ask(asking.next_undecided, after, then=self._go, replaces=f"next row {id(self)}")

    def _go(self, place: int | None) -> None:
        if place is None or self._table.stand_on(place):
            return
        self._filters.only = wording.ALL
        self._ask(asking.standings, self.look(), then=partial(self._show_and_stand, place))

    def _show_and_stand(self, place: int, found: "Standings") -> None:
        self.changed.emit(found)
        self._table.stand_on(place)

    @Slot(object)
    def _look_at(self, place: int | None) -> None:
        if place is None:
            self._panel.show_nothing()
        else:
            self._ask(asking.beside, place, then=self._show, replaces=f"row {id(self)}")

    def _show(self, found: "Beside") -> None:
        if self._staged is not None and found.row.place == self._table.place_of_row():
            self._panel.show_row(found, self._staged.targets)

    @Slot(str)
    def _narrow(self, _key: str) -> None:
        self._ask(
            asking.standings, self.look(), then=self.changed.emit, replaces=f"rows {id(self)}"
        )

    @Slot(str)
    def _typed(self, text: str) -> None:
        number = number_of(text)
        if self.is_held:
            return
        if number is not None:
            self._panel.choose_number(number)
        elif means_new(text):
            self._panel.choose_new()
        elif means_left_out(text):
            self._panel.choose_out()

    @Slot(int, object)
    def _decide(self, place: int, choice: "Choice | None") -> None:
        if not self.is_held:
            self._ask(asking.decide, place, choice, self.look(), then=self._decided)

    @Slot(str, int)
    def _decide_all(self, answer: str, least: int) -> None:
        if not self.is_held:
            self._ask(asking.decide_all, answer, least, self.look(), then=self._decided)

    def _decided(self, found: "Standings") -> None:
        self.changed.emit(found)
        self._look_at(self._table.place_of_row())

    def _ask(self, function: Any, *args: Any, **how: Any) -> None:
        if self._staged is not None and self._desk.book is not None:
            self._desk.ask(function, self._staged.in_hand, *args, **how)
