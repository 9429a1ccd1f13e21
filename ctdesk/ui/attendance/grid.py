"""The grid: one widget that paints its people and marks itself, for any number of them."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from ctdesk.kernel.i18n import tr
from ctdesk.ui.attendance.board import NAME, Block, Board
from ctdesk.ui.attendance.edges import paint_foot, paint_head
from ctdesk.ui.attendance.keys import Keys
from ctdesk.ui.attendance.mouse import Mouse
from ctdesk.ui.attendance.painting import GridPainter
from ctdesk.ui.attendance.places import FOOT, TOTAL, Places, laid_out
from ctdesk.ui.attendance.saying import said_of
from ctdesk.ui.attendance.ticks import Cell
from ctdesk.ui.palette import look
from ctdesk.ui.retell import retell
from ctdesk.ui.table.matches import searched_words


class Grid(QAbstractScrollArea):
    """Shows a board; says what should be marked, and that another cell is in hand.

    `marked` carries the cells and the mark, None to take it away; `menu_asked` a place on the
    screen; `copied` whether headings go along; `opened` that the person in hand should be seen.
    """

    marked = Signal(object, object)
    moved = Signal()
    copied = Signal(bool)
    opened = Signal()
    menu_asked = Signal(QPoint)

    def __init__(self, board: Board) -> None:
        super().__init__()
        self.board = board
        self.painter = GridPainter()
        self.keys = Keys(self)
        self._mouse = Mouse(self)
        self.setObjectName("grid")
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCornerWidget(QWidget())
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.valueChanged.connect(self.viewport().update)
        retell(self, self._dress)

    def places(self) -> Places:
        """Where things stand now."""
        return laid_out(
            self.viewport().size(),
            len(self.board.columns),
            by_session=self.board.by_session,
            mirrored=self.isRightToLeft(),
            scrolled=(self.horizontalScrollBar().value(), self.verticalScrollBar().value()),
        )

    def refresh(self) -> None:
        """Show the board as it is now."""
        places, down, across = self.places(), self.verticalScrollBar(), self.horizontalScrollBar()
        down.setRange(0, max(len(self.board.rows) - places.whole_rows, 0))
        down.setPageStep(places.whole_rows)
        across.setRange(0, places.furthest)
        across.setPageStep(places.beside)
        across.setSingleStep(places.cell)
        self.viewport().update()
        self._tell()

    def go(self, row: int, column: int, *, extend: bool = False) -> None:
        """Take a cell in hand and bring it into sight."""
        self.board.go(row, column, extend=extend)
        self.show_cell()

    def choose(self, block: Block) -> None:
        """Choose a block of cells."""
        self.board.choose(block)
        self.viewport().update()
        self._tell()

    def look_for(self, text: str) -> bool:
        """Take the next person in hand whose name has these words."""
        if not self.board.find(text):
            return False
        self.painter.texts.words = searched_words(text)
        self.show_cell()
        return True

    def mark(self, mark: str | None) -> None:
        """Ask for what is chosen to be marked."""
        cells = self.board.cells(self.board.chosen())
        if cells:
            self.marked.emit(cells, mark)

    def show_marks(self, cells: Iterable[Cell]) -> None:
        """Paint some cells now, and the totals they are counted in."""
        places, view = self.places(), self.viewport()
        rows = {each.id: row for row, each in enumerate(self.board.rows)}
        columns = {each.at: column for column, each in enumerate(self.board.columns)}
        marked = [(rows[of], columns[at]) for of, at in cells if of in rows and at in columns]
        if not marked:
            return
        top, bottom = min(marked)[0], max(marked)[0]
        left, right = min(at for _row, at in marked), max(at for _row, at in marked)
        for first, last in (((top, left), (bottom, right)), ((FOOT, left), (FOOT, right))):
            view.repaint(places.place(*first).united(places.place(*last)) & view.rect())
        view.update(places.place(top, TOTAL).united(places.place(bottom, TOTAL)))

    def show_cell(self) -> None:
        """Bring the cell in hand into sight."""
        places, down = self.places(), self.verticalScrollBar()
        if self.board.row < down.value():
            down.setValue(self.board.row)
        elif self.board.row >= down.value() + places.whole_rows:
            down.setValue(self.board.row - places.whole_rows + 1)
        if self.board.column != NAME:
            across, begins = self.horizontalScrollBar(), self.board.column * places.cell
            if begins < across.value():
                across.setValue(begins)
            elif begins + places.cell > across.value() + places.beside:
                across.setValue(begins + places.cell - places.beside)
        self.viewport().update()
        self._tell()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, then the headings and the totals over them."""
        painter = QPainter(self.viewport())
        painter.setLayoutDirection(self.layoutDirection())
        painter.fillRect(event.rect(), look().colour("surface"))
        places = self.places()
        held = self.hasFocus()
        self.painter.paint_rows(painter, places, self.board, event.rect(), is_held=held)
        painter.setClipping(False)
        if event.rect().top() < places.head:
            paint_head(painter, places, self.board)
        if event.rect().bottom() >= places.foot:
            paint_foot(painter, places, self.board, event.rect())
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys as in `Keys`; what is typed in the names is marked there."""
        if not self.keys.pressed(event):
            super().keyPressEvent(event)
        if not self.keys.typed():
            self.painter.texts.words = ()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is chosen, or of the cell under the mouse beside it."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            cell = self.places().place(self.board.row, self.board.column)
            self.menu_asked.emit(self.viewport().mapToGlobal(cell.center()))
            return
        hit = self.places().hit(event.pos(), len(self.board.rows))
        if hit is None or hit[0] < 0:
            return
        row, column = hit[0], hit[1] if hit[1] >= 0 else self.board.column
        if not self.board.chosen().has(row, max(column, 0)):
            self.go(row, column)
        self.menu_asked.emit(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scroll as far as there is more to see."""
        super().resizeEvent(event)
        self.refresh()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()

    def _tell(self) -> None:
        self.setAccessibleDescription(said_of(self.board, self.board.row, self.board.column))
        if QAccessible.isActive():
            changed = QAccessible.Event.DescriptionChanged
            QAccessible.updateAccessibility(QAccessibleEvent(self, changed))
        self.moved.emit()

    def _dress(self) -> None:
        self.painter.dress()
        self.setAccessibleName(tr("Attendance"))
        self.refresh()
