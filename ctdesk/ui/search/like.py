"""More like this cell, or everything but: a menu on the cells that writes into the search."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QMenu

from ctdesk.kernel.i18n import tr
from ctdesk.kernel.text import clipped
from ctdesk.ui import clipboard
from ctdesk.ui.plain import menu_text
from ctdesk.ui.search import wishes
from ctdesk.ui.table.cells import name_parts, spoken
from ctdesk.ui.table.view import TableView

if TYPE_CHECKING:
    from ctdesk.queries.search.keyword import Keyword

_MOST = 40
_ONCE = Qt.WidgetAttribute.WA_DeleteOnClose


class CellMenu(QObject):
    """Opens on a right click, or on the Menu key for the cell in hand."""

    def __init__(
        self,
        table: TableView,
        keywords: Callable[[Callable[[Mapping[str, "Keyword"]], object]], object],
        write: Callable[[Callable[[str], str]], object],
    ) -> None:
        super().__init__(table)
        self._table, self._keywords, self._write = table, keywords, write
        table.installEventFilter(self)
        table.viewport().installEventFilter(self)

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

    def menu_of(self, cell: QModelIndex, keyword: "Keyword | None") -> QMenu:
        """What can be done with a cell; only copying where nothing can be asked."""
        menu = QMenu(self._table)
        column = self._table.rows.columns[cell.column()]
        text = self._table.rows.cell(cell.row(), cell.column())
        told = spoken(text, column.kind)
        if keyword is not None and told.strip():
            self._offer(menu, keyword.key, _value(text, column.kind))
        copy = menu.addAction(tr("Copy this cell"), lambda: clipboard.put_text(told))
        copy.setEnabled(bool(told))
        return menu

    def _offer(self, menu: QMenu, key: str, value: str) -> None:
        shown = menu_text(clipped(value, _MOST))
        menu.addAction(
            tr("Only “{value}”", value=shown),
            lambda: self._write(lambda text: wishes.only(text, key, value)),
        )
        menu.addAction(
            tr("Without “{value}”", value=shown),
            lambda: self._write(lambda text: wishes.excluded(text, key, value)),
        )
        menu.addSeparator()

    def _open(self, cell: QModelIndex, where: QPoint) -> None:
        def come(keywords: Mapping[str, "Keyword"]) -> None:
            if cell.row() < len(self._table.rows.ids):
                column = self._table.rows.columns[cell.column()]
                menu = self.menu_of(cell, keywords.get(column.key))
                menu.setAttribute(_ONCE)
                menu.popup(where)

        self._keywords(come)


def _value(text: str, kind: str) -> str:
    """What to search for to find such a cell again."""
    if kind == "name":
        _honorific, original, name = name_parts(text)
        return name or original
    return spoken(text, kind)
