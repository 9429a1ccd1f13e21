"""The keys of a table, as in a spreadsheet: a cell moves, whole rows are chosen, letters search."""

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QTableView

_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_NONE = Qt.KeyboardModifier.NoModifier
_KEY = Qt.Key
_FLAG = QItemSelectionModel.SelectionFlag
_ONLY = _FLAG.ClearAndSelect | _FLAG.Rows
_MOVE = QTableView.CursorAction
_MOVING = frozenset(
    (_KEY.Key_Up, _KEY.Key_Down, _KEY.Key_Left, _KEY.Key_Right, _KEY.Key_Home, _KEY.Key_End)
)


class KeyedTable(QTableView):
    """Says what is asked for with a key; arrows, Tab and the like move the cell in hand.

    Enter opens, F2 edits, letters and digits search, Escape goes back to one row. Tab goes
    through the cells of the row and out of the table at its end; F6 leaves it at once. Ctrl and
    an arrow goes to the edge, Alt+Down opens the menu of the column.
    """

    opened = Signal()
    edited = Signal()
    typed = Signal(str)
    copied = Signal(bool)
    heading_asked = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the table does of its own; the rest is as in every table."""
        if not (self._asked(event) or self._typed(event)):
            super().keyPressEvent(event)

    def keyboardSearch(self, _typed: str) -> None:
        """Nothing: typing goes to the search, and looking through a million rows takes minutes."""

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Tab goes through the cells of the row, and out of the table at its end."""
        return self._to_next_cell(1 if forwards else -1) or self.leave(forwards=forwards)

    def leave(self, *, forwards: bool) -> bool:
        """Give the keyboard to the next control of the window, or to the one before."""
        return super().focusNextPrevChild(forwards)

    def moveCursor(self, action: QTableView.CursorAction, held: Qt.KeyboardModifier) -> QModelIndex:
        """The cell a key leads to; with Ctrl the arrows lead to the edges."""
        here = self.currentIndex()
        edges = (_MOVE.MoveUp, _MOVE.MoveDown, _MOVE.MoveLeft, _MOVE.MoveRight)
        if not held & _CTRL or not here.isValid() or action not in edges:
            return super().moveCursor(action, held)
        row, column = here.row(), here.column()
        heading, mirrored = self.horizontalHeader(), self.isRightToLeft()
        if action in (_MOVE.MoveUp, _MOVE.MoveDown):
            row = 0 if action == _MOVE.MoveUp else self.model().rowCount() - 1
        else:
            is_first = (action == _MOVE.MoveLeft) != mirrored
            column = heading.logicalIndex(0 if is_first else heading.count() - 1)
        return self.model().index(row, column)

    def selectionCommand(
        self,
        index: QModelIndex | QPersistentModelIndex,
        event: QEvent | None = None,
    ) -> QItemSelectionModel.SelectionFlag:
        """Where the cell goes the choice goes too, also with Ctrl; Shift extends it."""
        if isinstance(event, QKeyEvent) and event.key() in _MOVING:
            if event.modifiers() & _SHIFT:
                return _FLAG.SelectCurrent | _FLAG.Rows
            return _ONLY
        return super().selectionCommand(index, event)

    def _asked(self, event: QKeyEvent) -> bool:
        key, held = event.key(), event.modifiers() & ~_KEYPAD
        if key in (_KEY.Key_Return, _KEY.Key_Enter):
            self.opened.emit()
        elif key == _KEY.Key_F2:
            self.edited.emit()
        elif key == _KEY.Key_F6:
            self.leave(forwards=not held & _SHIFT)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit(False)
        elif key == _KEY.Key_C and held == _CTRL | _SHIFT:
            self.copied.emit(True)
        elif key == _KEY.Key_Down and held == _ALT:
            self.heading_asked.emit(max(self.currentIndex().column(), 0))
        else:
            return self._chose_one(key, held)
        return True

    def _chose_one(self, key: int, held: Qt.KeyboardModifier) -> bool:
        """Shift+Space, and Escape when several rows are chosen: only the row in hand."""
        is_space = key == _KEY.Key_Space and held == _SHIFT
        here = self.currentIndex()
        if not here.isValid() or not (is_space or key == _KEY.Key_Escape):
            return False
        if not is_space and sum(p.height() for p in self.selectionModel().selection().toList()) < 2:
            return False
        self.selectionModel().setCurrentIndex(here, _ONLY)
        return True

    def _to_next_cell(self, step: int) -> bool:
        """Go to a cell of the same row, the choice as it is; whether there was one."""
        here, heading = self.currentIndex(), self.horizontalHeader()
        at = heading.visualIndex(here.column()) + step if here.isValid() else -1
        if not 0 <= at < heading.count():
            return False
        beside = self.model().index(here.row(), heading.logicalIndex(at))
        self.selectionModel().setCurrentIndex(beside, _FLAG.NoUpdate)
        return True

    def _typed(self, event: QKeyEvent) -> bool:
        """A letter, digit or sign begins a search; a blank chooses as everywhere."""
        text = event.text()
        held = event.modifiers() & ~_KEYPAD & ~_SHIFT
        if held != _NONE or not text or not text.isprintable() or text.isspace():
            return False
        self.typed.emit(text)
        return True
