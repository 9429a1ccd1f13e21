"""What can be done with the rows chosen, where they are clicked."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtWidgets import QMenu

from ctdesk.kernel.i18n import tr
from ctdesk.ui.buttons import StayingMenu
from ctdesk.ui.table.view import TableView
from ctdesk.ui.tabs.people_choice import Choice
from ctdesk.ui.tabs.tab import EventTab

Entry = tuple[str, Callable[[], object]]


class RowMenu(QObject):
    """Opens with a right click on the list; `ways` are the words and steps that open something."""

    def __init__(
        self,
        tab: EventTab,
        table: TableView,
        choice: Choice,
        ways: Callable[[], tuple[Entry, ...]],
    ) -> None:
        super().__init__(table)
        self._tab, self._table, self._choice, self._ways = tab, table, choice, ways
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._asked)

    def fill(self, menu: QMenu) -> None:
        """Open, set status and roles, take off the list."""
        for words, step in self._ways():
            menu.addAction(words, step)
        if not self._tab.may_write:
            return
        menu.addSeparator()
        self._choice.fill_moves(menu.addMenu(tr("Set status")))
        roles = StayingMenu(menu)
        roles.setTitle(tr("Roles"))
        self._choice.fill_roles(roles)
        menu.addMenu(roles)
        menu.addSeparator()
        menu.addAction(tr("Take off the list"), self._choice.remove)

    def show_roles(self, place: QPoint) -> None:
        """The roles of the rows chosen, to tick at a place of the screen."""
        roles = StayingMenu(self._table)
        roles.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._choice.fill_roles(roles)
        roles.popup(place)

    @Slot(QPoint)
    def _asked(self, where: QPoint) -> None:
        if not self._table.chosen_ids():
            return
        menu = QMenu(self._table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill(menu)
        menu.popup(self._table.viewport().mapToGlobal(where))
