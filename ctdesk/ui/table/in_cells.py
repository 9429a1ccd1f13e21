"""Editing in the cells of a table page: each is kept when it is left, as one step."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QObject, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr
from ctdesk.ui.desk import Desk
from ctdesk.ui.table import cell_asking
from ctdesk.ui.table.cell_asking import Place
from ctdesk.ui.table.places import place_of
from ctdesk.ui.table.view import TableView

if TYPE_CHECKING:
    from ctdesk.queries.bulk import Cell
    from ctdesk.ui.table.cell_editor import CellEditor

_FLAG = QItemSelectionModel.SelectionFlag


class InCells(QObject):
    """Opens an editor in the cell in hand, keeps what is typed there, and goes on.

    Between a key and the answer of the book, keys are held and given to whom they were meant for.
    """

    def __init__(self, desk: Desk, page: str, table: TableView) -> None:
        super().__init__(table)
        self._desk, self._page, self._table = desk, page, table
        self.open: CellEditor | None = None
        self.place: Place | None = None
        self._is_waiting = False
        self._held: list[QKeyEvent] = []
        self._next = (0, 0)
        model = table.rows
        for moved in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            moved.connect(self._later)
        for bar in (table.verticalScrollBar(), table.horizontalScrollBar()):
            bar.valueChanged.connect(self.follow)
        table.resized.connect(self.follow)
        table.heading.sectionResized.connect(self._later)
        desk.book_closing.connect(self._close_book)

    def begin(self, text: str | None) -> None:
        """Edit the cell in hand: what stands there, or a text that takes its place."""
        place = self.in_hand()
        if place is None or not self.may_write():
            return
        self._is_waiting = True
        come = partial(self._open, place, text)
        self._desk.ask(cell_asking.cell, place, then=come, failed=self._gave_up)

    def flip(self) -> None:
        """Make yes of no in the cell in hand; where it is neither, choose its row alone."""
        place = self.in_hand()
        if place is not None and self.may_write():
            self._desk.ask(cell_asking.turn_round, place, then=self._turned)

    def holds(self, key: QKeyEvent) -> bool:
        """Keep a key that comes before the book has answered."""
        if self._is_waiting:
            self._held.append(key.clone())
        return self._is_waiting

    def in_hand(self) -> Place | None:
        """The cell in hand."""
        here, rows = self._table.currentIndex(), self._table.rows
        if not here.isValid() or self._desk.book is None or here.row() >= len(rows.ids):
            return None
        return Place(self._page, rows.columns[here.column()], rows.ids[here.row()])

    def may_write(self) -> bool:
        """Whether the book can be written; says so where it cannot."""
        book = self._desk.book
        if book is not None and book.is_read_only:
            told = tr("This book is open for reading only; nothing can be changed in it.")
            self._desk.notice(told, tone="late")
        return book is not None and not book.is_read_only

    @Slot()
    def follow(self) -> None:
        """Keep the editor over its cell."""
        editor, place, table = self.open, self.place, self._table
        if editor is None or place is None:
            return
        row = place_of(table.rows.ids, place.record)
        keys = [column.key for column in table.rows.columns]
        if row is not None and place.column.key in keys:
            cell = table.visualRect(table.rows.index(row, keys.index(place.column.key)))
            editor.place(cell, table.viewport().rect())

    def _open(self, place: Place, text: str | None, found: "Cell") -> None:
        from ctdesk.model.field import Kind
        from ctdesk.ui.table.cell_editor import CellEditor

        self._is_waiting = False
        if found.field is None:
            self._held.clear()
            self._desk.notice(found.why)
            return
        if found.field.kind is Kind.FLAG:
            self._held.clear()
            self.flip()
            return
        self._put_away()
        self.place = place
        takes_range = place.column.kind == "date" and found.field.name == "start_date"
        self.open = CellEditor(self._desk, found, self._table.viewport(), takes_range=takes_range)
        self.open.done.connect(self._done)
        self.open.dropped.connect(self.drop)
        self.open.held.connect(self._hold)
        self.open.resized.connect(self.follow)
        self.follow()
        self.open.show()
        self.open.raise_()
        self.open.start(text)
        self._give_back()

    @Slot(int, int)
    def _done(self, rows: int, columns: int) -> None:
        """Keep what was typed, then go on; what was not touched is left at once."""
        editor, place = self.open, self.place
        if editor is None or place is None or self._desk.book is None or editor.is_waiting:
            return
        self._next = (rows, columns)
        if not editor.editor.is_dirty:
            self._close()
            return
        editor.is_waiting = True
        self._desk.ask(
            cell_asking.keep,
            place,
            editor.editor.name,
            editor.editor.value(),
            then=partial(self._kept, editor),
            failed=partial(self._refused, editor),
        )

    def _kept(self, editor: "CellEditor", _nothing: None) -> None:
        if editor is self.open:
            self._close()

    def _refused(self, editor: "CellEditor", error: UserError) -> None:
        if editor is not self.open:
            self._desk.refuse(error)
            return
        editor.refuse(error.sentence)
        self.follow()
        self._give_back()

    def _close(self) -> None:
        """Go on from the cell that was kept."""
        (rows, columns), self._next = self._next, (0, 0)
        self._put_away()
        if rows:
            self._table.go_down(rows)
        elif columns:
            self._table.go_along(columns)
        self._give_back()

    @Slot()
    def drop(self) -> None:
        """Close the editor and forget what is typed in it."""
        self._put_away()

    @Slot(object)
    def _hold(self, key: QKeyEvent) -> None:
        self._held.append(key)

    def _give_back(self) -> None:
        """Give the keys that were held to whoever has the keyboard now."""
        while self._held and not self._is_waiting and not (self.open and self.open.is_waiting):
            key = self._held.pop(0)
            QApplication.sendEvent(self.open.editor.control if self.open else self._table, key)

    def _put_away(self) -> None:
        """Close the editor; the table has the keyboard where the editor had it."""
        editor, self.open, self.place = self.open, None, None
        if editor is not None:
            editor.put_away(self._table)

    def _gave_up(self, error: UserError) -> None:
        self._is_waiting = False
        self._held.clear()
        self._desk.refuse(error)

    def _turned(self, is_flag: bool) -> None:
        if not is_flag:
            here = self._table.currentIndex()
            self._table.selectionModel().select(here, _FLAG.ClearAndSelect | _FLAG.Rows)

    @Slot()
    def _later(self) -> None:
        if self.open is not None:
            QTimer.singleShot(0, self, self.follow)

    @Slot()
    def _close_book(self) -> None:
        """What is typed is kept before the book goes."""
        if self.open is not None:
            self._done(0, 0)
            self._put_away()
