"""The panel beside the table that divides the result; every choice is written into the search."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu

from ctdesk.kernel.i18n import tr
from ctdesk.ui.palette import look
from ctdesk.ui.retell import retell
from ctdesk.ui.search.facet_lines import Chosen, FacetLines, Line, lines
from ctdesk.ui.search.facet_painting import FacetDelegate

if TYPE_CHECKING:
    from ctdesk.queries.search.facets import Facet

_WIDE = 204
_EXCLUDES = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_PRESSES = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FacetPanel(QListView):
    """Click, Space or Enter chooses a value; with Ctrl or Shift, or by the menu, it is left out."""

    toggled = Signal(str, str)
    excluded = Signal(str, str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("facets")
        self.rows = FacetLines(self)
        self.setModel(self.rows)
        self.setItemDelegate(FacetDelegate(self.rows))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._facets: Sequence[Facet] = ()
        self._chosen: Chosen = {}
        self._opened: frozenset[str] = frozenset()
        retell(self, self._tell)

    def show_facets(self, facets: Sequence["Facet"], chosen: Chosen) -> None:
        """Show how the result divides, and what of it the search asks for."""
        self._facets, self._chosen = facets, chosen
        self._show()

    def keywords(self) -> list[str]:
        """The keywords of the facets shown."""
        return [facet.keyword for facet in self._facets]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter choose, Escape goes back to the search."""
        if event.key() in _PRESSES:
            self._press(self.currentIndex(), excludes=bool(event.modifiers() & _EXCLUDES))
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click chooses."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            at = self.indexAt(event.position().toPoint())
            self._press(at, excludes=bool(event.modifiers() & _EXCLUDES))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Only this, or without this; from the keyboard for the line in hand."""
        is_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        at = self.currentIndex() if is_key else self.indexAt(event.pos())
        line = self._line(at)
        if line is None or line.kind != "value":
            return
        menu = self.menu_of(line)
        where = self.visualRect(at).center() if is_key else event.pos()
        menu.popup(self.viewport().mapToGlobal(QPoint(where)))

    def menu_of(self, line: Line) -> QMenu:
        """What can be done with a value."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooses = tr("No longer ask for it") if line.state == "chosen" else tr("Ask for it")
        leaves = tr("No longer leave it out") if line.state == "without" else tr("Leave it out")
        menu.addAction(chooses, lambda: self.toggled.emit(line.keyword, line.value))
        menu.addAction(leaves, lambda: self.excluded.emit(line.keyword, line.value))
        return menu

    @Slot()
    def _tell(self) -> None:
        self.setFixedWidth(look().px(_WIDE))
        self.setAccessibleName(tr("Filter"))
        self._show()

    def _press(self, at: QModelIndex, *, excludes: bool) -> None:
        line = self._line(at)
        if line is None or line.kind == "heading":
            return
        if line.kind == "more":
            self._opened = self._opened ^ {line.keyword}
            self._show()
        elif excludes or line.state == "without":
            self.excluded.emit(line.keyword, line.value)
        else:
            self.toggled.emit(line.keyword, line.value)

    def _line(self, at: QModelIndex) -> Line | None:
        return self.rows.lines[at.row()] if at.isValid() else None

    def _show(self) -> None:
        """Show the lines; the line in hand and the place scrolled to stay."""
        hand, bar = self._line(self.currentIndex()), self.verticalScrollBar()
        place = bar.value()
        self.rows.show(lines(self._facets, self._chosen, self._opened))
        row = self.rows.row_of(hand) if hand is not None else -1
        if row >= 0 and row != self.currentIndex().row():
            self.setCurrentIndex(self.rows.index(row))
        bar.setValue(place)
