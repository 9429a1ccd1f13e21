"""What follows from choosing rows: the detail pane, the actions' selection, opening, copying."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QLineEdit

from ctdesk.kernel.i18n import tr, trn
from ctdesk.ui import clipboard
from ctdesk.ui.actions import Actions
from ctdesk.ui.desk import Desk, Selection
from ctdesk.ui.detail import DetailPane
from ctdesk.ui.table import asking
from ctdesk.ui.table.asking import BLOCK, Answer
from ctdesk.ui.table.columns import ColumnKeeper
from ctdesk.ui.table.copying import Written, chosen_rows, clip
from ctdesk.ui.table.standing import (
    is_undecided,
    keep_place,
    stand_again,
    stand_on_first,
    standing,
)
from ctdesk.ui.table.view import TableView

if TYPE_CHECKING:
    from ctdesk.queries.details import Details
    from ctdesk.queries.listing import Column, View

_MOST_COPIED, _MOST_CELLS, _SAID_FROM = 100_000, 1_500_000, 5_000
_PAUSE = 280
"""Milliseconds without a key before the details of the first row are asked for while typing.

Longer than from one key to the next: filling the pane would meet the answer to the next one.
"""


class Choosing(QObject):
    """Watches the selection of one table page; `told` when the desk was told of another."""

    told = Signal()

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
        self._details = QTimer(self)
        self._details.setSingleShot(True)
        self._details.timeout.connect(self._ask_details)
        table.chooses_columns = True
        table.selectionModel().selectionChanged.connect(self._changed)
        table.opened.connect(self._open)
        table.edited.connect(self._edit)
        table.copied.connect(self._copy)

    def tell(self) -> None:
        """Tell the desk what is chosen now, and ask for the details of the row in hand."""
        self._is_told = True
        self.told.emit()
        if not self._table.isVisibleTo(self._table.window()):
            return
        chosen, found = self._table.chosen_ids(), self._table.rows.found
        row = self._table.currentIndex().row()
        record = found.at(row) if 0 <= row < found.number else None
        self._desk.select(Selection(self._page, chosen, self._keeper.view, record))
        if self._detail.isHidden():
            return
        if not chosen or record is None:
            self._details.stop()
            self._detail.show_nothing()
            return
        self._details.start(_PAUSE if isinstance(QApplication.focusWidget(), QLineEdit) else 0)

    def wait(self) -> None:
        """Another answer is under way: the details of the row in hand can wait for it."""
        self._details.stop()

    @Slot()
    def _ask_details(self) -> None:
        """Ask for the row in hand; while somebody types, only when no other row follows at once."""
        row, found = self._table.currentIndex().row(), self._table.rows.found
        if self._desk.book is None or not 0 <= row < found.number:
            return
        self._desk.ask(
            asking.details,
            self._page,
            found.at(row),
            then=self._show,
            replaces=f"details {self._page}",
        )

    def blocks_wanted(self, view: "View", *, is_live: bool) -> frozenset[int]:
        """The blocks that will be in sight when the view is answered, as far as that is known."""
        if not is_live and not self._is_same_list(view):
            return frozenset(range(self._table.rows_that_fit() // BLOCK + 1))
        return frozenset(row // BLOCK for row in self._table.rows_in_sight())

    def show(self, answer: Answer, *, is_live: bool) -> None:
        """Show an answer, and choose again what was chosen if it is about the same rows."""
        table, keeper = self._table, self._keeper
        before, same = standing(table), self._is_same_question(answer.view)
        in_place = is_live or self._is_same_list(answer.view)
        keeper.use(answer.view)
        columns = keeper.shown()
        had = table.rows.columns
        if in_place and columns == had and table.rows.refresh(answer.found, answer.blocks):
            keep_place(table, before)
            self._later()
            return
        table.rows.show(columns, answer.found, answer.blocks)
        if columns != had:
            keeper.place()
        if same and (in_place or not is_undecided(before)):
            stand_again(table, before, is_same_set=not is_live)
            if not in_place:
                table.scrollTo(table.currentIndex())
        else:
            stand_on_first(table, before)
        self._later()

    def _is_same_question(self, view: "View") -> bool:
        had = self._keeper.view
        return had is not None and (had.text, had.among) == (view.text, view.among)

    def _is_same_list(self, view: "View") -> bool:
        """Whether only columns differ."""
        had = self._keeper.view
        return had is not None and self._is_same_question(view) and had.sort == view.sort

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

    @Slot()
    def _edit(self) -> None:
        """Open the record at the field of the cell in hand, where cells are not edited."""
        if self._table.hands is not None:
            return
        at = self._table.currentIndex().column()
        for action in self._actions.at("open", self._page)[:1]:
            if action.possible(self._desk):
                sheet = action.run(self._desk)
                turn_to = getattr(sheet, "turn_to", None)
                if turn_to is not None and 0 <= at < len(self._table.rows.columns):
                    turn_to(self._table.rows.columns[at].key)

    @Slot(bool)
    def _copy(self, headings: bool) -> None:
        """Copy the chosen rows, or the chosen cells where only some columns are chosen."""
        chosen, columns = self._table.chosen_ids(), self._chosen_columns()
        if self._keeper.view is None or not chosen:
            return
        number = len(chosen)
        if number > _MOST_COPIED or number * len(columns) > _MOST_CELLS:
            self._desk.notice(
                tr("Those are more rows than the clipboard should carry; use Export instead."),
                tone="late",
            )
            return
        self._desk.ask(
            partial(chosen_rows, headings=headings),
            self._keeper.view,
            columns,
            chosen,
            then=self._to_clipboard,
            progress=partial(self._say_copying, number) if number > _SAID_FROM else None,
            replaces="copy",
            lane="rest",
        )

    def _chosen_columns(self) -> "list[Column]":
        heading, columns = self._table.heading, self._table.rows.columns
        places = self._table.block() or range(heading.count())
        return [columns[heading.logicalIndex(place)] for place in places]

    def _say_copying(self, number: int, fraction: float) -> None:
        percent, rows = f"{fraction:.0%}", f"{number:,}"
        self._desk.notice(tr("Copying {rows} rows… {percent}", rows=rows, percent=percent))

    def _to_clipboard(self, found: Written) -> None:
        clipboard.put(clip(found))
        if self._table.block() is None:
            told = trn("{n} row copied", "{n} rows copied", found.number)
        else:
            cells = found.number * found.columns
            told = trn("{n} cell copied", "{n} cells copied", cells)
        self._desk.notice(told)
