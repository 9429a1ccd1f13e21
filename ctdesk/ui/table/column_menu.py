"""The menu of one heading: how rows are ordered by it, where it stands, how wide it is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtWidgets import QMenu

from ctdesk.kernel.i18n import tr
from ctdesk.ui.buttons import StayingMenu
from ctdesk.ui.table.arranging import also_by, moved, no_more_by, pinned, unpinned
from ctdesk.ui.table.view import TableView

if TYPE_CHECKING:
    from ctdesk.ui.table.columns import ColumnKeeper


class ColumnMenu(QObject):
    """Opens with a right click on a heading, and with Alt+Down for the column of the cell."""

    def __init__(self, table: TableView, keeper: "ColumnKeeper") -> None:
        super().__init__(table)
        self._table, self._keeper = table, keeper
        table.heading.customContextMenuRequested.connect(self._clicked)
        table.heading_asked.connect(self._asked)

    def fill(self, menu: QMenu, section: int) -> None:
        """What can be done with a column, and the choice of columns below."""
        keeper, columns = self._keeper, self._table.rows.columns
        if keeper.view is not None and 0 <= section < len(columns):
            self._put_orders(menu, columns[section].key)
            menu.addSeparator()
            self._put_places(menu, section)
            menu.addSeparator()
        chosen = StayingMenu(menu)
        chosen.setTitle(tr("Columns"))
        keeper.fill_menu(chosen)
        menu.addMenu(chosen)

    def _put_orders(self, menu: QMenu, key: str) -> None:
        keeper, view = self._keeper, self._keeper.view
        if view is None:
            return
        from ctdesk.queries.listing import Order

        sort = view.sort
        menu.addAction(tr("Sort ascending"), lambda: keeper.sort_by((Order(key),)))
        menu.addAction(tr("Sort descending"), lambda: keeper.sort_by((Order(key, True),)))
        if all(order.key != key for order in sort):
            also = menu.addAction(tr("Also sort by this"))
            also.setEnabled(bool(sort))
            also.triggered.connect(
                lambda _on=False: keeper.sort_by(also_by(sort, key, descending=False))
            )
        else:
            stop = menu.addAction(tr("Stop sorting by this"))
            stop.setEnabled(len(sort) > 1)
            stop.triggered.connect(lambda _on=False: keeper.sort_by(no_more_by(sort, key)))

    def _put_places(self, menu: QMenu, section: int) -> None:
        keeper, columns = self._keeper, self._table.rows.columns
        keys, key, number = tuple(c.key for c in columns), columns[section].key, section
        stay = keeper.pinned_number()
        if number < stay:
            label, arranged = tr("Let this column scroll"), unpinned(keys, stay, key)
        else:
            label, arranged = tr("Keep this column in sight"), pinned(keys, stay, key)
        menu.addAction(label, lambda: keeper.arrange(*arranged))
        for text, step in ((tr("Move towards the start"), -1), (tr("Move towards the end"), 1)):
            there = moved(keys, key, step)
            entry = menu.addAction(text)
            entry.setEnabled(there != keys)
            entry.triggered.connect(
                lambda _on=False, order=there: keeper.arrange(order, keeper.pinned_number())
            )
        menu.addAction(tr("Fit to its content"), lambda: keeper.fit(section))
        hide = menu.addAction(tr("Hide this column"), lambda: keeper.hide_column(key))
        hide.setEnabled(len(columns) > 1)

    @Slot(QPoint)
    def _clicked(self, where: QPoint) -> None:
        section = self._table.heading.column_at(where.x())
        self._open(section, self._table.heading.mapToGlobal(where))

    @Slot(int)
    def _asked(self, section: int) -> None:
        heading = self._table.heading
        place = heading.place_of(section)
        left = place.left + place.width if heading.is_mirrored() else place.left
        self._open(section, heading.mapToGlobal(QPoint(left, heading.height())))

    def _open(self, section: int, where: QPoint) -> None:
        menu = QMenu(self._table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill(menu, section)
        menu.popup(where)
