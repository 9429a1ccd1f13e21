"""What follows from choosing rows: the detail pane, the actions' selection, opening, copying."""

from array import array
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QObject, QTimer, Slot

from ctdesk.kernel.i18n import tr, trn
from ctdesk.ui import clipboard
from ctdesk.ui.actions import Actions
from ctdesk.ui.desk import Desk, Selection
from ctdesk.ui.detail import DetailPane
from ctdesk.ui.table import asking
from ctdesk.ui.table.asking import Row
from ctdesk.ui.table.columns import ColumnKeeper
from ctdesk.ui.table.copying import copied
from ctdesk.ui.table.view import TableView

if TYPE_CHECKING:
    from ctdesk.queries.details import Details

_MOST_COPIED = 50_000


class Choosing(QObject):
    """Watches the selection of one table page."""

    def __init__(
        self,
        desk: Desk,
        actions: Actions,
        table: TableView,
        keeper: ColumnKeeper,
        detail: DetailPane,
    ) -> None:
        super().__init__(table)
        self._desk, self._actions, self._table = desk, actions, table
        self._keeper, self._detail = keeper, detail
        self._page = detail.page
        self._is_told = True
        table.selectionModel().selectionChanged.connect(self._changed)
        table.opened.connect(self._open)
        table.copied.connect(self._copy)

    def tell(self) -> None:
        """Tell the desk what is chosen now, and ask for the details of the row in hand."""
        self._is_told = True
        if not self._table.isVisibleTo(self._table.window()) or self._detail.isHidden():
            return
        chosen = self._table.chosen_ids()
        self._desk.select(Selection(self._page, chosen, self._keeper.view))
        row = self._table.currentIndex().row()
        if not chosen or not 0 <= row < len(self._table.rows.ids):
            self._detail.show_nothing()
            return
        record = self._table.rows.ids[row]
        self._desk.ask(
            asking.details, self._page, record, then=self._show, replaces=f"details {self._page}"
        )

    def choose_again(self, before: "array[int]", place: int) -> None:
        """After other rows came: choose the record chosen before, else the first."""
        ids = self._table.rows.ids
        if not ids:
            self.tell()
            return
        row = ids.index(before[0]) if before and before[0] in ids else 0
        self._table.choose(row)
        if place:
            self._table.verticalScrollBar().setValue(place)
        self._later()

    @Slot(QItemSelection, QItemSelection)
    def _changed(self, _more: QItemSelection, _less: QItemSelection) -> None:
        self._later()

    def _later(self) -> None:
        """Many changes in one turn of the event loop are told once."""
        if self._is_told:
            self._is_told = False
            QTimer.singleShot(0, self, self.tell)

    def _show(self, details: "Details") -> None:
        self._detail.show_details(details)

    @Slot()
    def _open(self) -> None:
        for action in self._actions.at("open", self._page)[:1]:
            if action.possible(self._desk):
                action.run(self._desk)

    @Slot(bool)
    def _copy(self, headings: bool) -> None:
        chosen = self._table.chosen_ids()
        if self._keeper.view is None or not chosen:
            return
        if len(chosen) > _MOST_COPIED:
            self._desk.notice(
                tr("Those are more rows than the clipboard should carry; use Export instead."),
                tone="late",
            )
            return
        self._desk.ask(
            asking.rows, self._keeper.view, chosen, then=partial(self._to_clipboard, headings)
        )

    def _to_clipboard(self, headings: bool, rows: Sequence[Row]) -> None:
        clip = copied(self._table.rows.columns, rows, headings=headings)
        clipboard.put(clip)
        self._desk.notice(trn("{n} row copied", "{n} rows copied", len(rows)))
