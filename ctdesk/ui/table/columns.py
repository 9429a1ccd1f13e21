"""Which columns a table shows, in which order and how wide; kept by key and reading direction."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from ctdesk.kernel.i18n import tr
from ctdesk.ui.buttons import StayingMenu, ticks
from ctdesk.ui.memory import Memory
from ctdesk.ui.palette import look
from ctdesk.ui.table.view import TableView
from ctdesk.ui.table.widths import shared_out

if TYPE_CHECKING:
    from ctdesk.queries.listing import Column, Order, View


class ColumnKeeper(QObject):
    """Applies and remembers the columns of one page; `changed(view)` asks for other rows."""

    def __init__(
        self, table: TableView, memory: Memory, page: str, changed: Callable[["View"], object]
    ) -> None:
        super().__init__(table)
        self._table = table
        self._memory = memory
        self._key = f"columns.{page}"
        self._changed = changed
        self._is_placing = False
        self.possible: tuple[Column, ...] = ()
        self.view: View | None = None
        table.resized.connect(self.place)
        table.heading.sectionResized.connect(self._drawn)
        table.heading.sectionMoved.connect(self._moved)
        table.heading.sectionClicked.connect(self._sorted)
        table.heading.customContextMenuRequested.connect(self._menu_at)

    def kept(self) -> dict[str, Any]:
        """What was kept: columns, sort, descending, widths."""
        found = self._memory.get(self._key, {})
        return dict(found) if isinstance(found, dict) else {}

    def shown(self) -> tuple["Column", ...]:
        """The columns of the view, in order."""
        by_key = {column.key: column for column in self.possible}
        keys = self.view.columns if self.view is not None else ()
        return tuple(by_key[key] for key in keys if key in by_key)

    def use(self, view: "View") -> None:
        """Take the view whose rows the table shows from now on."""
        self.view = view
        self._table.heading.show_sort(view.sort)

    @Slot()
    def place(self) -> None:
        """Share the table's width out among its columns."""
        columns = self._table.rows.columns
        room = self._table.viewport().width()
        self._is_placing = True
        widths = shared_out(columns, self._widths(), room, look().scale)
        for at, width in enumerate(widths):
            self._table.heading.resizeSection(at, width)
        self._is_placing = False

    def fill_menu(self, menu: QMenu) -> None:
        """Boxes for every possible column, and a way back to the usual ones."""
        shown = self.view.columns if self.view is not None else ()
        ticks(menu, [(c.label, c.key in shown) for c in self.possible], self._ticked)
        menu.addSeparator()
        menu.addAction(tr("The usual columns"), self._usual)

    def _ticked(self, at: int, on: bool) -> None:
        if self.view is None:
            return
        key = self.possible[at].key
        keys = [k for k in self.view.columns if k != key]
        if on:
            keys.insert(min(at, len(keys)), key)
        if keys:
            self._show_columns(tuple(keys))

    def _usual(self) -> None:
        kept = self.kept()
        kept.pop("widths", None)
        self._memory.keep(self._key, kept)
        self._show_columns(tuple(column.key for column in self.possible if column.default))

    def _show_columns(self, keys: tuple[str, ...]) -> None:
        if self.view is not None:
            self._keep(columns=list(keys))
            self._changed(replace(self.view, columns=keys))

    @Slot(int)
    def _sorted(self, section: int) -> None:
        shown = self._table.rows.columns
        if self.view is None or section >= len(shown):
            return
        from ctdesk.queries.listing import written

        extends = bool(QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier)
        sort = after_click(self.view.sort, shown[section].key, extends=extends)
        self._keep(sort=written(sort))
        self._changed(replace(self.view, sort=sort))

    @Slot(int, int, int)
    def _drawn(self, section: int, _before: int, after: int) -> None:
        shown = self._table.rows.columns
        if self._is_placing or section >= len(shown):
            return
        widths = {**self._widths(), shown[section].key: round(after / look().scale)}
        self._keep(widths={**self.kept().get("widths", {}), self._direction(): widths})

    @Slot(int, int, int)
    def _moved(self, _section: int, _before: int, _after: int) -> None:
        if not self._is_placing:
            QTimer.singleShot(0, self, self._take_over_order)

    def _take_over_order(self) -> None:
        heading = self._table.heading
        shown = self._table.rows.columns
        order = [heading.logicalIndex(at) for at in range(heading.count())]
        if order == sorted(order) or len(order) != len(shown):
            return
        self._is_placing = True
        for at in range(heading.count()):
            heading.moveSection(heading.visualIndex(at), at)
        self._is_placing = False
        self._show_columns(tuple(shown[at].key for at in order))

    @Slot(QPoint)
    def _menu_at(self, where: QPoint) -> None:
        menu = StayingMenu(self._table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_menu(menu)
        menu.popup(self._table.heading.mapToGlobal(where))

    def _widths(self) -> dict[str, int]:
        widths = self.kept().get("widths", {}).get(self._direction(), {})
        return {key: width for key, width in widths.items() if isinstance(width, int)}

    def _direction(self) -> str:
        mirrored = self._table.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return "rtl" if mirrored else "ltr"

    def _keep(self, **what: Any) -> None:
        self._memory.keep(self._key, {**self.kept(), **what})


def after_click(sort: tuple["Order", ...], key: str, *, extends: bool) -> tuple["Order", ...]:
    """The order after a heading was clicked; with Shift the column is added behind the others.

    A column that rows are ordered by already turns round where it stands.
    """
    from ctdesk.queries.listing import MOST_ORDERS, Order

    known = next((order for order in sort if order.key == key), None)
    clicked = Order(key, descending=known is not None and not known.descending)
    if not extends:
        return (replace(clicked, descending=clicked.descending and sort[0].key == key),)
    if known is not None:
        return tuple(clicked if order is known else order for order in sort)
    return (*sort[: MOST_ORDERS - 1], clicked)
