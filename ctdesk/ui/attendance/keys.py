"""The keys of the grid: arrows move, a blank and letters mark, after a slash letters look."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from ctdesk.ui.attendance.board import NAME, Block
from ctdesk.ui.attendance.letters import mark_of

if TYPE_CHECKING:
    from ctdesk.ui.attendance.grid import Grid

_KEY = Qt.Key
_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_NONE = Qt.KeyboardModifier.NoModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_GROUP = Qt.KeyboardModifier.GroupSwitchModifier
_PATIENCE = 1200
_END = 1 << 30
_LOOK = "/"

_ACROSS = {_KEY.Key_Left: -1, _KEY.Key_Right: 1}
_DOWN = {_KEY.Key_Up: -1, _KEY.Key_Down: 1}


class Keys:
    """Carries out the keys pressed in a grid; what is typed in a short time is one name."""

    def __init__(self, grid: "Grid") -> None:
        self._grid = grid
        self._typed = ""
        self._since = QElapsedTimer()
        self._day = 0

    def pressed(self, event: QKeyEvent) -> bool:
        """Whether the key was one of the grid's; it is carried out."""
        held = event.modifiers() & ~(_KEYPAD | _GROUP)
        return (
            self._moves(event.key(), held)
            or self._copies(event)
            or self._chooses(event.key(), held)
            or self._marks(event.key(), held)
            or self._types(event.text(), held)
        )

    def typed(self) -> str:
        """What is being looked for among the names."""
        return self._typed if self._is_typing() else ""

    def choose_all(self) -> None:
        """Choose every cell."""
        board = self._grid.board
        self._grid.choose(Block(0, len(board.rows) - 1, 0, len(board.columns) - 1))

    def choose_column(self) -> None:
        """Choose the whole columns of what is chosen."""
        board, chosen = self._grid.board, self._grid.board.chosen()
        self._grid.choose(Block(0, len(board.rows) - 1, chosen.first, chosen.last))

    def choose_row(self) -> None:
        """Choose the whole rows of what is chosen."""
        board, chosen = self._grid.board, self._grid.board.chosen()
        self._grid.choose(Block(chosen.top, chosen.bottom, 0, len(board.columns) - 1))

    def to_names(self) -> None:
        """Go to the names, where letters look for a person."""
        if self._grid.board.column != NAME:
            self._day = self._grid.board.column
            self._grid.go(self._grid.board.row, NAME)

    def _moves(self, key: int, held: Qt.KeyboardModifier) -> bool:
        board, places = self._grid.board, self._grid.places()
        row, column = board.row, board.column
        is_far, extend = bool(held & _CTRL), bool(held & _SHIFT)
        reading = -1 if places.mirrored else 1
        if key in _ACROSS:
            step = _ACROSS[_KEY(key)] * reading
            column = (_END if step > 0 else 0) if is_far else self._beside(step)
        elif key in _DOWN:
            step = _DOWN[_KEY(key)]
            row = (_END if step > 0 else 0) if is_far else row + step
        elif key in (_KEY.Key_PageUp, _KEY.Key_PageDown):
            page = places.whole_rows - 1
            row += page if key == _KEY.Key_PageDown else -page
        elif key in (_KEY.Key_Home, _KEY.Key_End):
            is_first = key == _KEY.Key_Home
            row = (0 if is_first else _END) if is_far else row
            column = column if is_far else 0 if is_first else _END
        elif key in (_KEY.Key_Return, _KEY.Key_Enter) and held in (_NONE, _SHIFT):
            return self._enters(backwards=extend)
        else:
            return False
        self._forget(row, board.row)
        self._grid.go(row, column, extend=extend)
        return True

    def _beside(self, step: int) -> int:
        """The next column; from the names back to the day that was left for them."""
        column = self._grid.board.column
        if column == NAME:
            return self._day if step > 0 else NAME
        self._day = 0
        return column + step

    def _enters(self, *, backwards: bool) -> bool:
        board = self._grid.board
        if board.column == NAME:
            self._grid.go(board.row, self._day)
        else:
            self._grid.go(board.row + (-1 if backwards else 1), board.column)
        return True

    def _copies(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Copy):
            self._grid.copied.emit(False)
        elif event.key() == _KEY.Key_C and event.modifiers() == _CTRL | _SHIFT:
            self._grid.copied.emit(True)
        else:
            return False
        return True

    def _chooses(self, key: int, held: Qt.KeyboardModifier) -> bool:
        board = self._grid.board
        if key == _KEY.Key_A and held == _CTRL:
            self.choose_all()
        elif key == _KEY.Key_Space and held == _CTRL:
            self.choose_column()
        elif key == _KEY.Key_Space and held == _SHIFT:
            self.choose_row()
        elif key == _KEY.Key_Escape and board.chosen().size > 1 and board.column != NAME:
            self._grid.go(board.row, board.column)
        else:
            return False
        return True

    def _marks(self, key: int, held: Qt.KeyboardModifier) -> bool:
        if held != _NONE or self._grid.board.column == NAME:
            return False
        if key == _KEY.Key_Space:
            self._grid.mark(self._grid.board.next_mark())
        elif key in (_KEY.Key_Delete, _KEY.Key_Backspace):
            self._grid.mark(None)
        else:
            return False
        return True

    def _types(self, text: str, held: Qt.KeyboardModifier) -> bool:
        if held & ~_SHIFT or not text or not text.isprintable():
            return False
        if self._grid.board.column == NAME:
            return self._looks(text)
        if text == _LOOK:
            self.to_names()
            return True
        mark = mark_of(text)
        if mark is None:
            return False
        self._grid.mark(mark)
        return True

    def _looks(self, text: str) -> bool:
        before = self._typed if self._is_typing() else ""
        self._since.start()
        self._typed = before + text
        if not self._grid.look_for(self._typed):
            # What leads nowhere is not kept: the next letter goes on from what was found.
            self._typed = before
        return True

    def _is_typing(self) -> bool:
        return self._since.isValid() and not self._since.hasExpired(_PATIENCE)

    def _forget(self, row: int, before: int) -> None:
        if row != before:
            self._typed = ""
