"""Brings the rows that are looked at from the book to the model, those in sight together."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Slot

from ctdesk.kernel.errors import UserError
from ctdesk.ui.desk import Desk
from ctdesk.ui.jobs import Job
from ctdesk.ui.search.afterwards import Afterwards
from ctdesk.ui.table import asking
from ctdesk.ui.table.asking import Row
from ctdesk.ui.table.columns import ColumnKeeper
from ctdesk.ui.table.model import TableModel


class Feed(QObject):
    """Listens to the model's `wanted`."""

    def __init__(self, desk: Desk, model: TableModel, keeper: ColumnKeeper) -> None:
        super().__init__(model)
        self._desk, self._model, self._keeper = desk, model, keeper
        self._afterwards = Afterwards(self, self._put_in_order)
        self._ordering: Job | None = None
        model.wanted.connect(self._fetch)

    def rest_soon(self) -> None:
        """The rows in sight are painted in a moment; then have the others in order too."""
        if not self._model.found.is_whole():
            self._afterwards.soon()

    def rest_never(self) -> None:
        """Something else will be found, or the book goes."""
        self._afterwards.never()
        if self._ordering is not None:
            self._ordering.cancel()
            self._ordering = None

    def _put_in_order(self) -> None:
        if self._desk.book is not None:
            self._ordering = self._desk.ask(
                asking.put_in_order, self._model.found, lane="search", is_minor=True
            )

    @Slot(int, int)
    def _fetch(self, block: int, number: int) -> None:
        if self._keeper.view is not None and self._desk.book is not None:
            come = partial(self._come, self._model.generation, block)
            generation = self._model.generation

            def give_up(error: UserError) -> None:
                self._model.give_up(generation)
                self._desk.refuse(error)

            ids = self._model.ids_of(block, number)
            self._desk.ask(asking.rows, self._keeper.view, ids, then=come, failed=give_up)

    def _come(self, generation: int, block: int, rows: Sequence[Row]) -> None:
        self._model.take(generation, block, rows)
