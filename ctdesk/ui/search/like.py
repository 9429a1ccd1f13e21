"""More like this cell, or everything but: a menu on the cells that writes into the search."""

from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QMenu

from ctdesk.kernel.i18n import tr
from ctdesk.kernel.text import clipped
from ctdesk.ui import clipboard
from ctdesk.ui.commands.bulk import EDIT_CHOSEN
from ctdesk.ui.commands.merging import MERGE_CHOSEN
from ctdesk.ui.desk import Desk
from ctdesk.ui.plain import menu_text
from ctdesk.ui.search import asking, wishes
from ctdesk.ui.search.box import SearchBox
from ctdesk.ui.table.cells import name_parts, spoken
from ctdesk.ui.table.view import TableView

_MOST = 40


class CellMenu(QObject):
    """Opens on a right click, or on the Menu key for the cell in hand; writes into the box."""

    def __init__(self, desk: Desk, page: str, box: SearchBox, table: TableView) -> None:
        super().__init__(table)
        self._desk, self._page, self._box, self._table = desk, page, box, table
        self._is_watching = False
        self.menu: QMenu | None = None

    def watch(self) -> None:
        """Open from now on when a menu is wished for, wherever in the table."""
        if not self._is_watching:
            self._is_watching = True
            self._table.installEventFilter(self)
            self._table.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the wish for a menu, wherever in the table it comes from."""
        if event.type() != QEvent.Type.ContextMenu or not isinstance(event, QContextMenuEvent):
            return super().eventFilter(watched, event)
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            cell = self._table.currentIndex()
            place = self._table.visualRect(cell).center()
        else:
            place = self._table.viewport().mapFromGlobal(event.globalPos())
            cell = self._table.indexAt(place)
        if cell.isValid():
            self._open(cell, self._table.viewport().mapToGlobal(place))
        return True

    def _open(self, cell: QModelIndex, where: QPoint) -> None:
        """Ask what finds the cell again, then open; the rows may have changed by then."""
        column = self._table.rows.columns[cell.column()]
        shown = _plain(self._table.rows.cell(cell.row(), cell.column()), column.kind)
        come = partial(self._offer, where, shown)
        record = self._table.rows.ids[cell.row()]
        self._desk.ask(
            asking.cell_value, self._page, column, record, shown, then=come, lane="search"
        )

    def _offer(self, where: QPoint, shown: str, found: tuple[str, str]) -> None:
        """Only this, without this, copy; only copying where nothing can be asked."""
        key, value = found
        self.menu = menu = QMenu(self._table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if key and value:
            told = menu_text(clipped(value, _MOST))
            menu.addAction(tr("Only “{value}”", value=told), partial(self._only, key, value))
            menu.addAction(tr("Without “{value}”", value=told), partial(self._without, key, value))
            menu.addSeparator()
        copy = menu.addAction(tr("Copy this cell"), partial(clipboard.put_text, shown))
        copy.setEnabled(bool(shown))
        self._offer_editing(menu)
        self._offer_merging(menu)
        menu.popup(where)

    def _offer_editing(self, menu: QMenu) -> None:
        """What can be changed from here: the cell, where cells are edited, and all chosen rows."""
        edit = EDIT_CHOSEN
        if self._table.hands is not None and edit.belongs_to(self._page):
            menu.addSeparator()
            menu.addAction(tr("Edit this cell"), self._table.edited.emit)
            chosen = menu.addAction(menu_text(edit.label()), partial(edit.run, self._desk))
            chosen.setEnabled(edit.possible(self._desk))

    def _offer_merging(self, menu: QMenu) -> None:
        """To make one of the chosen rows, where they may be one and the same."""
        for merging in MERGE_CHOSEN:
            if merging.belongs_to(self._page) and merging.possible(self._desk):
                menu.addAction(menu_text(merging.label()), partial(merging.run, self._desk))

    def _only(self, key: str, value: str) -> None:
        self._box.write(wishes.only(self._box.text(), key, value))

    def _without(self, key: str, value: str) -> None:
        self._box.write(wishes.excluded(self._box.text(), key, value))


def _plain(text: str, kind: str) -> str:
    """A cell as people would write it in a search: a name without its honorific."""
    if kind == "name":
        _honorific, original, name = name_parts(text)
        return name or original
    return spoken(text, kind)
