"""Takes marks to the book: shown at once, stored off the window's thread, taken back if refused."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr, trn
from ctdesk.ui.attendance.grid import Grid
from ctdesk.ui.attendance.ticks import Cell
from ctdesk.ui.tabs import attendance_asking as asking
from ctdesk.ui.tabs.tab import EventTab

if TYPE_CHECKING:
    from ctdesk.actions.attendance import Marked


class Ticking(QObject):
    """Listens to a grid's `marked`; each mark, and each fill, is a step of its own."""

    def __init__(self, tab: EventTab, grid: Grid) -> None:
        super().__init__(grid)
        self._tab, self._grid, self._board = tab, grid, grid.board
        grid.marked.connect(self.mark)

    @Slot(object, object)
    def mark(self, cells: list[Cell], mark: str | None) -> None:
        """Mark cells, or empty them with None."""
        self._put(cells, mark, only_empty=False)

    @Slot(str)
    def fill(self, mark: str) -> None:
        """Mark everybody who has no mark in the column in hand."""
        heading = self._board.heading
        if heading is not None:
            self._put(self._board.everybody(heading), mark, only_empty=True)

    def _put(self, cells: list[Cell], mark: str | None, *, only_empty: bool) -> None:
        if not self._tab.may_write:
            return
        number = self._board.ticks.put(cells, mark, only_empty=only_empty)
        if number:
            # Painted before the book begins to work: its thread would keep this one waiting.
            self._grid.show_marks(cells)
            self._tab.ask(
                asking.mark,
                self._tab.ref,
                cells,
                mark,
                only_empty,
                then=partial(self._stored, number, mark),
                failed=partial(self._refused, number),
            )

    def _stored(self, number: int, mark: str | None, done: "Marked") -> None:
        self._board.ticks.settle(number, stored=True)
        self._grid.viewport().update()
        if done.changed > 1:
            labels = self._board.ticks.register.labels
            told = labels.get(mark, mark) if mark else tr("no mark")
            said = trn("{n} mark made: {mark}", "{n} marks made: {mark}", done.changed, mark=told)
            self._tab.desk.notice(said, undo=True)

    def _refused(self, number: int, error: UserError) -> None:
        self._board.ticks.settle(number, stored=False)
        self._grid.viewport().update()
        self._tab.desk.refuse(error)
