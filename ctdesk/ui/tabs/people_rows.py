"""Brings rows of the list from the book: those that are looked at, and those that are copied."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Slot

from ctdesk.kernel.i18n import trn
from ctdesk.ui import clipboard
from ctdesk.ui.table.asking import Row
from ctdesk.ui.table.columns import ColumnKeeper
from ctdesk.ui.table.copying import copied
from ctdesk.ui.table.view import TableView
from ctdesk.ui.tabs import people_asking as asking
from ctdesk.ui.tabs.tab import EventTab


class RowsOfPeople(QObject):
    """Listens to the model's `wanted` and to the table's `copied`."""

    def __init__(self, tab: EventTab, table: TableView, keeper: ColumnKeeper) -> None:
        super().__init__(table)
        self._tab, self._table, self._keeper = tab, table, keeper
        table.rows.wanted.connect(self._fetch)
        table.copied.connect(self._copy)

    @Slot(int, int)
    def _fetch(self, block: int, number: int) -> None:
        rows = self._table.rows
        if self._keeper.view is not None:
            come = partial(self._come, rows.generation, block)
            self._tab.ask(asking.rows, self._keeper.view, rows.ids_of(block, number), then=come)

    def _come(self, generation: int, block: int, rows: Sequence[Row]) -> None:
        self._table.rows.take(generation, block, rows)

    @Slot(bool)
    def _copy(self, headings: bool) -> None:
        if self._keeper.view is not None:
            done = partial(self._to_clipboard, headings)
            self._tab.ask(asking.rows, self._keeper.view, self._table.chosen_ids(), then=done)

    def _to_clipboard(self, headings: bool, rows: Sequence[Row]) -> None:
        clip = copied(self._table.rows.columns, rows, headings=headings)
        clipboard.put(clip)
        self._tab.desk.notice(trn("{n} row copied", "{n} rows copied", len(rows)))
