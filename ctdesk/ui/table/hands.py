"""The hands of a table page: edit in cells, empty them, fill them downwards, paste over them."""

from array import array
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent

from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr
from ctdesk.ui.bulk import asking
from ctdesk.ui.desk import Desk
from ctdesk.ui.table import cell_asking
from ctdesk.ui.table.in_cells import InCells
from ctdesk.ui.table.pasting import Block, fitted, read_block
from ctdesk.ui.table.view import TableView

if TYPE_CHECKING:
    from ctdesk.queries.listing import Column
    from ctdesk.ui.bulk.asking import Prepared

_LISTS_ARE_PASTED = ("people",)
"""Where a block that is pasted on the rows, and not into cells, is a list of new records."""


class Hands(QObject):
    """What keys do to the cells of a page; one cell at once, several by way of a preview."""

    def __init__(self, desk: Desk, page: str, table: TableView) -> None:
        super().__init__(table)
        self._desk, self._page, self._table = desk, page, table
        self.cells = InCells(desk, page, table)
        table.hands = self
        table.edited.connect(self._edit)

    def begin(self, text: str | None) -> None:
        """Edit the cell in hand."""
        self.cells.begin(text)

    def holds(self, key: QKeyEvent) -> bool:
        """Keep a key for the editor that is about to open."""
        return self.cells.holds(key)

    def flip(self) -> None:
        """Turn yes and no round in the cell in hand."""
        self.cells.flip()

    def empty(self) -> None:
        """Empty the cell in hand at once; several after a look at what that does."""
        ids, columns = self.chosen()
        place = self.cells.in_hand()
        if place is None or not ids or not self.cells.may_write():
            return
        if self._table.block() is None:
            # Who presses Delete on a row may mean the record; nothing is emptied by the way.
            told = tr("Whole rows are chosen; press F2 to go into the cells, then empty one.")
            self._desk.notice(told)
            return
        if len(ids) == len(columns) == 1:
            self._ask(cell_asking.empty, place, then=self._emptied)
        else:
            self._prepare(asking.emptied, columns, ids)

    def fill_down(self) -> None:
        """Copy the first chosen row of the cells downwards; one cell gets what stands above it."""
        ids, columns = self.chosen()
        if not ids or not self.cells.may_write():
            return
        first, others = ids[0], ids[1:]
        if not others:
            row = self._table.currentIndex().row()
            if row < 1:
                return
            first, others = self._table.rows.ids[row - 1], ids
        self._prepare(asking.filled, columns, first, others)

    def takes_paste(self) -> bool:
        """Whether what is pasted now goes into cells: a list of new people goes to its own page."""
        is_in_cells = self._table.block() is not None
        return is_in_cells or self._page not in _LISTS_ARE_PASTED

    def paste(self) -> None:
        """Put what was copied over the chosen cells: one value at once, more after a look."""
        text = QGuiApplication.clipboard().text()
        if not text or not self._table.rows.ids or not self.cells.may_write():
            return
        try:
            self._paste(read_block(text))
        except UserError as error:
            self._desk.refuse(error)

    def chosen(self) -> tuple["array[int]", "list[Column]"]:
        """The ids of the chosen rows, and the chosen columns; that in hand where rows are."""
        columns = self._columns(self._chosen_columns())
        return self._table.chosen_ids(), columns

    def _paste(self, block: Block) -> None:
        table = self._table
        rows = [row for first, last in table.chosen_ranges() for row in range(first, last + 1)]
        rows = rows or [max(table.currentIndex().row(), 0)]
        room = (len(table.rows.ids), table.heading.count())
        target = fitted(block, rows, self._chosen_columns(), room)
        ids = array("q", (table.rows.ids[row] for row in target.rows))
        columns = self._columns(target.columns)
        if len(ids) == len(columns) == 1:
            place = cell_asking.Place(self._page, columns[0], ids[0])
            self._ask(cell_asking.put, place, block[0][0], then=self._put)
        else:
            self._prepare(asking.pasted, columns, ids, block)

    def _chosen_columns(self) -> range:
        place = max(self._table.place_in_hand(), 0)
        return self._table.block() or range(place, place + 1)

    def _columns(self, places: range) -> "list[Column]":
        heading, columns = self._table.heading, self._table.rows.columns
        return [columns[heading.logicalIndex(place)] for place in places]

    def _prepare(self, prepare: Callable[..., "Prepared"], *about: Any) -> None:
        self._ask(prepare, self._page, *about, then=self._look)

    def _look(self, prepared: "Prepared") -> None:
        from ctdesk.ui.bulk.opening import open_preview

        open_preview(self._desk, self._page, prepared)

    def _ask(self, function: Callable[..., Any], *about: Any, **how: Any) -> None:
        self._desk.ask(function, *about, **how)

    def _put(self, label: str) -> None:
        self._desk.notice(tr("“{field}” changed.", field=label), undo=True)

    def _emptied(self, label: str) -> None:
        self._desk.notice(tr("“{field}” emptied.", field=label), undo=True)

    @Slot()
    def _edit(self) -> None:
        self._table.go_into_cells(True)
        self.cells.begin(None)


def hands_of(desk: Desk, page: str, table: TableView) -> Hands | None:
    """Hands for the table of a page of the navigation; entries of reference lists need a form."""
    from ctdesk.queries.listing import pages

    return Hands(desk, page, table) if page in pages() else None
