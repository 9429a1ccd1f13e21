"""The mouse on the grid: a click marks, drawing chooses, headings choose whole rows and columns."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip

from ctdesk.ui.attendance.board import NAME, Block
from ctdesk.ui.attendance.places import HEAD
from ctdesk.ui.attendance.saying import said_of
from ctdesk.ui.plain import tooltip

if TYPE_CHECKING:
    from ctdesk.ui.attendance.grid import Grid

_LEFT = Qt.MouseButton.LeftButton


class Mouse(QObject):
    """Watches the viewport of a grid."""

    def __init__(self, grid: "Grid") -> None:
        super().__init__(grid)
        self._grid = grid
        self._pressed: tuple[int, int] | None = None
        grid.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Presses, moves and releases, and what is said under a resting mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            hit = self._hit(event.pos())
            words = said_of(self._grid.board, *hit) if hit is not None else ""
            QToolTip.showText(event.globalPos(), tooltip(words), self._grid.viewport())
            return True
        if not isinstance(event, QMouseEvent):
            return False
        if event.type() == QEvent.Type.MouseButtonPress:
            self._press(event)
        elif event.type() == QEvent.Type.MouseButtonDblClick:
            self._press_twice(event)
        elif event.type() == QEvent.Type.MouseMove and event.buttons() & _LEFT:
            self._draw(event)
        elif event.type() == QEvent.Type.MouseButtonRelease:
            self._release()
        return False

    def _press(self, event: QMouseEvent) -> None:
        hit, self._pressed = self._hit(event.position().toPoint()), None
        if hit is None or event.button() != _LEFT:
            return
        row, column = hit
        if min(hit) < 0:
            self._choose(row, column)
            return
        extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._grid.go(row, column, extend=extend)
        self._pressed = None if extend else hit

    def _press_twice(self, event: QMouseEvent) -> None:
        """On a name it opens the person; on a cell it is one more click."""
        hit = self._hit(event.position().toPoint())
        if hit is not None and hit[0] >= 0 and hit[1] == NAME:
            self._grid.opened.emit()
        else:
            self._press(event)

    def _draw(self, event: QMouseEvent) -> None:
        hit, board = self._hit(event.position().toPoint()), self._grid.board
        if self._pressed is None or hit is None or min(hit) < 0:
            return
        if hit != (board.row, board.column):
            self._grid.go(*hit, extend=True)

    def _release(self) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is not None and self._grid.board.chosen().size == 1:
            self._grid.mark(self._grid.board.next_mark())

    def _choose(self, row: int, column: int) -> None:
        board = self._grid.board
        last, final = len(board.columns) - 1, len(board.rows) - 1
        if row >= 0:
            self._grid.choose(Block(row, row, 0, last))
        elif row == HEAD and column >= 0:
            self._grid.choose(Block(0, final, column, column))
        elif row == HEAD and column == NAME:
            self._grid.choose(Block(0, final, 0, last))

    def _hit(self, place: QPoint) -> tuple[int, int] | None:
        return self._grid.places().hit(place, len(self._grid.board.rows))
