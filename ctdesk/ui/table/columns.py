"""Which columns a table shows, in which order and how wide; kept by key and reading direction."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from ctdesk.kernel.i18n import tr
from ctdesk.ui.buttons import ticks
from ctdesk.ui.memory import Memory
from ctdesk.ui.palette import look
from ctdesk.ui.table.arranging import Keys, after_click, shown_too
from ctdesk.ui.table.column_menu import ColumnMenu
from ctdesk.ui.table.view import TableView
from ctdesk.ui.table.widths import shared_out

if TYPE_CHECKING:
    from ctdesk.queries.listing import Column, Order, View

_WRITING = 300
_MEASURED = 64


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
        self._just_drawn: dict[str, dict[str, int]] = {}
        self._writing = QTimer(self, singleShot=True, interval=_WRITING)
        self.possible: tuple[Column, ...] = ()
        self.view: View | None = None
        self._writing.timeout.connect(self._write_widths)
        table.resized.connect(self.place)
        table.heading.sectionResized.connect(self._drawn)
        table.heading.sectionMoved.connect(self._moved)
        table.heading.sectionClicked.connect(self._clicked)
        table.heading.sectionHandleDoubleClicked.connect(self.fit)
        self.menu = ColumnMenu(table, self)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self._write_widths)

    def kept(self) -> dict[str, Any]:
        """What was kept: columns, sort, and by reading direction widths and pinned columns."""
        found = self._memory.get(self._key, {})
        kept = dict(found) if isinstance(found, dict) else {}
        if self._just_drawn:
            kept["widths"] = {**kept.get("widths", {}), **self._just_drawn}
        return kept

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
        """Share the table's width out among its columns, and pin the first of them."""
        columns = self._table.rows.columns
        room = self._table.viewport().width()
        self._is_placing = True
        widths = shared_out(columns, self._widths(), room, look().scale)
        for at, width in enumerate(widths):
            self._table.heading.resizeSection(at, width)
        self._is_placing = False
        self._table.pin(self.pinned_number())

    def pinned_number(self) -> int:
        """How many columns at the beginning are pinned."""
        found = self.kept().get("pinned", {})
        keys = found.get(self._direction(), []) if isinstance(found, dict) else []
        number = 0
        for column in self._table.rows.columns:
            if column.key not in keys:
                break
            number += 1
        return number

    def arrange(self, keys: Keys, pinned: int) -> None:
        """Show these columns in this order, so many of them pinned."""
        if self.view is None:
            return
        before = self.kept().get("pinned", {})
        by_direction = {**before, self._direction(): list(keys[:pinned])}
        kept = {**self.kept(), "columns": list(keys), "pinned": by_direction}
        self._memory.keep(self._key, kept)
        if keys == self.view.columns:
            self._table.pin(pinned)
        else:
            self._changed(replace(self.view, columns=keys))

    def sort_by(self, sort: tuple["Order", ...]) -> None:
        """Order the rows, and remember it."""
        from ctdesk.queries.listing import written

        if self.view is not None and sort != self.view.sort:
            self._memory.keep(self._key, {**self.kept(), "sort": written(sort)})
            self._changed(replace(self.view, sort=sort))

    @Slot(int)
    def fit(self, section: int) -> None:
        """Make a column as wide as what it shows now, and its label."""
        table = self._table
        if not 0 <= section < len(table.rows.columns):
            return
        seen = table.rows_in_sight()
        around = range(max(seen.start - _MEASURED, 0), seen.stop + _MEASURED)
        rows = [row for row in map(table.rows.row, around) if row is not None]
        width = table.painter.width_for(table.rows.columns[section], rows, section)
        table.heading.resizeSection(section, max(width, table.heading.label_width(section)))

    def fill_menu(self, menu: QMenu) -> None:
        """Boxes for every possible column, and a way back to the usual ones."""
        shown = self.view.columns if self.view is not None else ()
        ticks(menu, [(c.label, c.key in shown) for c in self.possible], self._ticked)
        menu.addSeparator()
        menu.addAction(tr("The usual columns"), self._usual)

    def _ticked(self, at: int, on: bool) -> None:
        if self.view is None:
            return
        key, pinned = self.possible[at].key, self.pinned_number()
        if on:
            keys = shown_too(self.view.columns, pinned, [c.key for c in self.possible], key)
            self.arrange(keys, pinned)
        elif len(self.view.columns) > 1:
            self.hide_column(key)

    def hide_column(self, key: str) -> None:
        """Show a column no more; its width is remembered."""
        if self.view is not None and len(self.view.columns) > 1:
            pinned = self.pinned_number() - (key in self.view.columns[: self.pinned_number()])
            self.arrange(tuple(k for k in self.view.columns if k != key), pinned)

    def _usual(self) -> None:
        self._just_drawn = {}
        kept = {name: value for name, value in self.kept().items() if name != "widths"}
        self._memory.keep(self._key, kept)
        self.arrange(tuple(column.key for column in self.possible if column.default), 0)
        self.place()

    @Slot(int)
    def _clicked(self, section: int) -> None:
        shown = self._table.rows.columns
        if self.view is None or section >= len(shown):
            return
        extends = bool(QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier)
        self.sort_by(after_click(self.view.sort, shown[section].key, extends=extends))

    @Slot(int, int, int)
    def _drawn(self, section: int, _before: int, after: int) -> None:
        """Remember a width, on the disk once the hand rests."""
        shown = self._table.rows.columns
        if self._is_placing or section >= len(shown):
            return
        widths = {**self._widths(), shown[section].key: round(after / look().scale)}
        self._just_drawn[self._direction()] = widths
        self._writing.start()
        self._table.viewport().update()

    @Slot()
    def _write_widths(self) -> None:
        if self._just_drawn:
            self._memory.keep(self._key, self.kept())
            self._just_drawn = {}

    @Slot(int, int, int)
    def _moved(self, _section: int, _before: int, _after: int) -> None:
        if not self._is_placing:
            QTimer.singleShot(0, self, self._take_over_order)

    def _take_over_order(self) -> None:
        """As many columns stay pinned as were, whichever come first now."""
        heading, shown = self._table.heading, self._table.rows.columns
        order = [heading.logicalIndex(at) for at in range(heading.count())]
        if order == sorted(order) or len(order) != len(shown):
            return
        pinned = self.pinned_number()
        self._is_placing = True
        for at in range(heading.count()):
            heading.moveSection(heading.visualIndex(at), at)
        self._is_placing = False
        self.arrange(tuple(shown[at].key for at in order), pinned)

    def _widths(self) -> dict[str, int]:
        widths = self.kept().get("widths", {}).get(self._direction(), {})
        return {key: width for key, width in widths.items() if isinstance(width, int)}

    def _direction(self) -> str:
        return "rtl" if self._table.heading.is_mirrored() else "ltr"
