"""The sheet of one record: title, status, Undo and Done above; Details and the tabs below."""

from array import array
from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ctdesk.kernel.i18n import tr
from ctdesk.ui.actions import Actions, found_actions
from ctdesk.ui.buttons import button
from ctdesk.ui.desk import Desk, Selection
from ctdesk.ui.forms.form import Form, Layout
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel
from ctdesk.ui.retell import retell
from ctdesk.ui.sheet import Sheet
from ctdesk.ui.table.head import action_button
from ctdesk.ui.tabs.tab import Tab

if TYPE_CHECKING:
    from ctdesk.queries.forms import FormState
    from ctdesk.store.book import Book

_ROOM_FOR_WORDS = 620


class RecordSheet(Sheet):
    """A record to look at and to change; what is typed is kept when a field is left."""

    def __init__(
        self,
        desk: Desk,
        layout: Layout,
        row_id: int | None,
        tabs: Sequence[Tab] = (),
        given: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(desk, layout.page, layout.page_label)
        self._layout, self._tabs_found = layout, list(tabs)
        self._counts: dict[str, int | None] = {}
        self._built: dict[str, QWidget] = {}
        self._holders: dict[str, QWidget] = {}
        self._is_gone = False
        self._saved = PlainLabel(role="subtle")
        self.form = Form(desk, layout, row_id, given)
        self._put_buttons()
        self.add_tab(lambda: tr("Details"), self.form)
        for tab in self._tabs_found:
            self._holders[tab.key] = _holder()
            self.add_tab(partial(self._tab_label, tab), self._holders[tab.key])
        self._sides.currentChanged.connect(self._build_tab)
        self.form.told.connect(self._told)
        self.form.gone.connect(self._gone)
        desk.changed.connect(self._count)
        self._enable_tabs()
        retell(self, self._retold)

    def arrive(self) -> None:
        """Put the keyboard where it was; a record that is gone is shown no more."""
        if self._is_gone:
            QTimer.singleShot(0, self, self._desk.close_sheet)
            return
        self._choose()
        here = self.focusWidget()
        if here is not None and here is not self.form and self._sides.isAncestorOf(here):
            here.setFocus()
        else:
            self.form.take_keyboard()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the words beside the buttons where the page is narrow."""
        self._saved.setVisible(event.size().width() >= look().px(_ROOM_FOR_WORDS))
        super().resizeEvent(event)

    def leave(self) -> None:
        """Commit what is typed, on every side."""
        self.form.leave()
        for side in self._built.values():
            leave = getattr(side, "leave", None)
            if leave is not None:
                leave()

    def side_keys(self) -> list[str]:
        """The keys of the sides besides Details, in the order of the tabs."""
        return [tab.key for tab in self._tabs_found]

    def side(self, key: str) -> QWidget | None:
        """The side with this key, once it was turned to."""
        return self._built.get(key)

    def turn_to(self, column: str) -> None:
        """Put the keyboard on the field a column of the table shows, once the form is there."""
        self.show_tab(0)
        self.form.turn_to(column)

    def show_side(self, key: str) -> None:
        """Turn to the tab with this key; to Details when there is none."""
        keys = self.side_keys()
        self.show_tab(keys.index(key) + 1 if key in keys else 0)

    def _put_buttons(self) -> None:
        saved = self._saved
        retell(saved, lambda: saved.setText(tr("Saved as you type")))
        self.buttons.setSpacing(self.buttons.spacing() + 4)
        self.buttons.addWidget(saved)
        for action in Actions(found_actions()).at("print", self.page_key):
            self.buttons.addWidget(action_button(self._desk, action))
        self.buttons.addWidget(button(lambda: tr("Undo"), self._undo))
        self.buttons.addWidget(button(lambda: tr("Done"), self._desk.close_sheet, kind="primary"))

    def _undo(self) -> None:
        self.leave()
        self._desk.undo()

    def _retold(self) -> None:
        self.show_title(self._layout.new())
        self.form.begin()
        self._count()

    def _choose(self) -> None:
        """What is open is what is chosen: it is this record that Ctrl+P prints."""
        ids = [] if self.form.record_id is None else [self.form.record_id]
        self._desk.select(Selection(self.page_key, array("q", ids)))

    @Slot(object)
    def _told(self, state: "FormState") -> None:
        chips = [state.chip] if state.chip is not None else []
        self.show_title(state.label or self._layout.new(), *chips)
        if self.isVisible():
            self._choose()
        self._enable_tabs()

    @Slot()
    def _gone(self) -> None:
        self._is_gone = True
        if self.isVisible():
            QTimer.singleShot(0, self, self._desk.close_sheet)

    def _enable_tabs(self) -> None:
        is_recorded = self.form.record_id is not None
        for position in range(1, len(self._tabs_found) + 1):
            self._tabs.setTabEnabled(position, is_recorded)

    def _tab_label(self, tab: Tab) -> str:
        number = self._counts.get(tab.key)
        label = tr(tab.label)
        return f"{label} {number:,}" if number else label

    @Slot(int)
    def _build_tab(self, position: int) -> None:
        """Make a side when it is first turned to; leaving Details commits what is typed there."""
        self.form.leave()
        if position == 0 or self.form.record_id is None:
            return
        tab = self._tabs_found[position - 1]
        if tab.key not in self._built:
            from ctdesk.queries.refs import Ref

            side = tab.build(self._desk, Ref(self._layout.kind, self.form.record_id))
            self._built[tab.key] = side
            holder = self._holders[tab.key].layout()
            if holder is not None:
                holder.addWidget(side)

    @Slot()
    def _count(self) -> None:
        if self._desk.book is not None and self.form.record_id is not None and self._tabs_found:
            self._desk.ask(
                _counts,
                self._layout.kind,
                self.form.record_id,
                self._tabs_found,
                then=self._counted,
                replaces=f"tabs {id(self)}",
            )

    def _counted(self, counts: dict[str, int | None]) -> None:
        self._counts = counts
        self._tell()


def _holder() -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    return holder


def _counts(book: "Book", kind: str, row_id: int, tabs: Sequence[Tab]) -> dict[str, int | None]:
    from ctdesk.queries.refs import Ref, exists

    ref = Ref(kind, row_id)
    return {tab.key: tab.count(book, ref) for tab in tabs} if exists(book, ref) else {}
