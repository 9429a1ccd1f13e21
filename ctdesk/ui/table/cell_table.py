"""Cells of a table: a block of them can be chosen, and after F2 what is typed goes into them."""

from typing import Protocol

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from ctdesk.ui.table.keyed import KeyedTable

_KEY = Qt.Key
_HELD = Qt.KeyboardModifier
_FLAG = QItemSelectionModel.SelectionFlag
_ONLY = _FLAG.ClearAndSelect | _FLAG.Rows
_SIDEWAYS = (_KEY.Key_Left, _KEY.Key_Right)
_TO_THE_END = (_KEY.Key_Home, _KEY.Key_End)
_UP_OR_DOWN = (_KEY.Key_Up, _KEY.Key_Down, _KEY.Key_PageUp, _KEY.Key_PageDown)
_ENTER = (_KEY.Key_Return, _KEY.Key_Enter)


class CellHands(Protocol):
    """What keys do to the cells of a table; a table without hands shows and chooses only."""

    def begin(self, text: str | None) -> object:
        """Edit the cell in hand: what stands there, or a text that takes its place."""

    def holds(self, key: QKeyEvent) -> bool:
        """Keep a key for the editor that is about to open; whether one is."""

    def flip(self) -> object:
        """Turn yes and no round in the cell in hand."""

    def empty(self) -> object:
        """Empty the chosen cells."""

    def fill_down(self) -> object:
        """Copy the first of the chosen cells into those beneath."""

    def takes_paste(self) -> bool:
        """Whether what is pasted now goes into cells."""

    def paste(self) -> object:
        """Put what was copied over the chosen cells."""


class CellTable(KeyedTable):
    """Rows are chosen as before; Shift and the arrows sideways choose some of their columns.

    That needs somebody who does something with a part of a row (`chooses_columns`).

    While somebody is in the cells (`go_into_cells`), one cell is chosen and not its row, what is
    typed begins to edit, Enter and Tab go on, and Escape ends it.
    """

    cells_entered = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.hands: CellHands | None = None
        self.chooses_columns = False
        self.is_in_cells = False
        self._anchor: int | None = None
        self._tabbed_from: int | None = None

    def go_into_cells(self, entered: bool) -> None:
        """Have the keys of a spreadsheet from now on, or those for reading again."""
        if entered != self.is_in_cells:
            self.is_in_cells, self._anchor, self._tabbed_from = entered, None, None
            self.viewport().update()
            self.cells_entered.emit(entered)

    def block(self) -> range | None:
        """The chosen columns by where they stand; None while whole rows are chosen."""
        here, last = self.place_in_hand(), self.horizontalHeader().count() - 1
        if here < 0 or (self._anchor is None and not self.is_in_cells):
            return None
        start = here if self._anchor is None else min(self._anchor, last)
        return range(min(start, here), max(start, here) + 1)

    def forget_block(self) -> None:
        """Choose no further column than the one in hand, or whole rows again."""
        self._anchor = self._tabbed_from = None

    def place_in_hand(self) -> int:
        """Where the column in hand stands, from 0; -1 when there is none."""
        return self.horizontalHeader().visualIndex(self.currentIndex().column())

    def go_down(self, rows: int) -> None:
        """The cell of another row, in the column where Tab was first pressed."""
        begun, self._tabbed_from = self._tabbed_from, None
        self._stand(
            self.currentIndex().row() + rows, self.place_in_hand() if begun is None else begun
        )

    def go_along(self, step: int) -> bool:
        """The cell beside, after the last one the first of the next row; whether there is one."""
        here, width = self.currentIndex(), self.horizontalHeader().count()
        if not here.isValid():
            return False
        if self._tabbed_from is None:
            self._tabbed_from = self.place_in_hand()
        rows, place = divmod(self.place_in_hand() + step, width)
        self._stand(here.row() + rows, place)
        return True

    def event(self, event: QEvent) -> bool:
        """Claim the key for pasting before the window gets it, where it is meant for cells."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_paste = event.matches(QKeySequence.StandardKey.Paste)
            if is_paste and self.hands is not None and self.hands.takes_paste():
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys for cells, then those of every table."""
        key, held = event.key(), event.modifiers() & ~_HELD.KeypadModifier
        if self._did_with_cells(event) or (self.is_in_cells and self._went_on(event)):
            return
        self._hold_on(key, held)
        super().keyPressEvent(event)
        self.viewport().update()

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """In cells, Tab goes on to the next row at the end of one."""
        if self.is_in_cells and self.go_along(1 if forwards else -1):
            return True
        return super().focusNextPrevChild(forwards)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Words typed elsewhere end the editing here."""
        super().focusOutEvent(event)
        there = QApplication.focusWidget()
        if isinstance(there, QLineEdit | QPlainTextEdit) and not self.isAncestorOf(there):
            self.go_into_cells(False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """In cells a block begins where the button is pressed; Shift extends the one there is."""
        before, is_extending = self.block(), bool(event.modifiers() & _HELD.ShiftModifier)
        was_at = self.place_in_hand()
        super().mousePressEvent(event)
        self._tabbed_from = None
        if not is_extending:
            self._anchor = self.place_in_hand() if self.is_in_cells else None
        elif before is not None and self._anchor is None:
            self._anchor = was_at
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the block anew while it grows."""
        super().mouseMoveEvent(event)
        if self.is_in_cells and event.buttons():
            self.viewport().update()

    def _did_with_cells(self, event: QKeyEvent) -> bool:
        """Delete, fill, flip and paste, for whoever has hands."""
        hands, key, held = self.hands, event.key(), event.modifiers() & ~_HELD.KeypadModifier
        if hands is None or hands.holds(event):
            return hands is not None
        if key == _KEY.Key_Delete and held == _HELD.NoModifier:
            hands.empty()
        elif key == _KEY.Key_D and held == _HELD.ControlModifier:
            hands.fill_down()
        elif event.matches(QKeySequence.StandardKey.Paste) and hands.takes_paste():
            hands.paste()
        elif key == _KEY.Key_Space and held == _HELD.NoModifier:
            hands.flip()
        else:
            return False
        return True

    def _went_on(self, event: QKeyEvent) -> bool:
        """Enter goes on, Escape ends, letters begin."""
        key, held = event.key(), event.modifiers() & ~_HELD.KeypadModifier
        if key in _ENTER and held in (_HELD.NoModifier, _HELD.ShiftModifier):
            self.go_down(-1 if held else 1)
        elif key == _KEY.Key_Escape and not self._is_wide():
            self.go_into_cells(False)
        elif key == _KEY.Key_Backspace and self.hands is not None:
            self.hands.begin("")
        else:
            return False
        return True

    def _typed(self, event: QKeyEvent) -> bool:
        """In cells a letter begins to edit instead of searching."""
        if not self.is_in_cells or self.hands is None:
            return super()._typed(event)
        text, held = event.text(), event.modifiers() & ~_HELD.KeypadModifier & ~_HELD.ShiftModifier
        if held != _HELD.NoModifier or not text.isprintable() or not text.strip():
            return False
        self.hands.begin(text)
        return True

    def _hold_on(self, key: int, held: Qt.KeyboardModifier) -> None:
        """Note where a block begins before the cell moves; without Shift there is none."""
        is_sideways = key in _SIDEWAYS or (key in _TO_THE_END and not held & _HELD.ControlModifier)
        if held & _HELD.ShiftModifier:
            if is_sideways and self._anchor is None and self.chooses_columns:
                self._anchor = self.place_in_hand()
        elif key in (*_SIDEWAYS, *_TO_THE_END, *_UP_OR_DOWN, _KEY.Key_Escape):
            self._anchor = self._tabbed_from = None

    def _is_wide(self) -> bool:
        """Whether more than the cell in hand is chosen."""
        rows = sum(part.height() for part in self.selectionModel().selection().toList())
        return rows > 1 or len(self.block() or ()) > 1

    def _stand(self, row: int, place: int) -> None:
        model = self.model()
        row = min(max(row, 0), model.rowCount() - 1)
        there = model.index(row, self.horizontalHeader().logicalIndex(place))
        self._anchor = None
        self.selectionModel().setCurrentIndex(there, _ONLY)
        self.scrollTo(there)
