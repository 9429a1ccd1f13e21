"""The order of the list, by name: as a list of participants is printed, or otherwise."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from ctdesk.kernel.i18n import tr
from ctdesk.ui.buttons import MenuButton

if TYPE_CHECKING:
    from ctdesk.queries.listing import Order

_ORDERS: tuple[tuple[str, Callable[[], str]], ...] = (
    ("name", lambda: tr("By name")),
    ("country", lambda: tr("By delegation, its head first")),
    ("organisation,name", lambda: tr("By organisation")),
    ("status,name", lambda: tr("By status")),
)


class OrderButton(MenuButton):
    """Says how the list is ordered; `asked(order)` is for another one."""

    asked = Signal(object)

    def __init__(self) -> None:
        self._sort: tuple[Order, ...] = ()
        super().__init__(self._told, self.entries_for)
        self.setProperty("kind", "figure")

    def show_sort(self, sort: "tuple[Order, ...]") -> None:
        """Say this order."""
        self._sort = sort
        self.setText(self._told())

    def _told(self) -> str:
        from ctdesk.queries.listing import written

        here = written(self._sort) if self._sort else ""
        return dict((key, label()) for key, label in _ORDERS).get(here, tr("Order"))

    def entries_for(self, menu: QMenu) -> None:
        """The orders to choose from."""
        from ctdesk.queries.listing import sorted_by

        for key, label in _ORDERS:
            order = sorted_by(key)
            entry = menu.addAction(label())
            entry.setCheckable(True)
            entry.setChecked(order == self._sort)
            entry.triggered.connect(partial(self._ask, order))

    def _ask(self, order: "tuple[Order, ...]", _on: bool = False) -> None:
        self.asked.emit(order)
