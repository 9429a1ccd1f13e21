"""The sheet of one record: title, status, Undo and Done above; Details and the tabs below."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ctdesk.kernel.i18n import tr
from ctdesk.ui.buttons import button
from ctdesk.ui.desk import Desk
from ctdesk.ui.forms.form import Form, Layout
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel
from ctdesk.ui.retell import retell
from ctdesk.ui.sheet import Sheet
from ctdesk.ui.tabs.tab import Tab

if TYPE_CHECKING:
    from ctdesk.queries.forms import FormState
    from ctdesk.store.book import Book

_AROUND_TITLE = 170


class RecordSheet(Sheet):
    """A record to look at and to change; what is typed is kept when a field is left."""

    def __init__(
        self, desk: Desk, layout: Layout, row_id: int | None, tabs: Sequence[Tab] = ()
    ) -> None:
        super().__init__(desk, layout.page, layout.page_label)
        self._layout, self._tabs_found = layout, list(tabs)
        self._counts: dict[str, int | None] = {}
        self._built: dict[str, QWidget] = {}
        self._holders: dict[str, QWidget] = {}
        self._is_gone = False
        self._whole_title = ""
        self.form = Form(desk, layout, row_id)
        self._put_buttons()
        self.add_tab(lambda: tr("Details"), self.form)
        for tab in self._tabs_found:
            self._holders[tab.key] = _holder()
            self.add_tab(partial(self._tab_label, tab), self._holders[tab.key])
        if not self._tabs_found:
            self._close_head()
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
        here = self.focusWidget() or self.form
        here.setFocus()

    def leave(self) -> None:
        """Commit what is typed, on every side."""
        self.form.leave()
        for side in self._built.values():
            leave = getattr(side, "leave", None)
            if leave is not None:
                leave()

    def show_title(self, text: str, *chips: tuple[str, str]) -> None:
        """Write as much of the title as there is room for; all of it is the sheet's name."""
        self._whole_title = text
        super().show_title(text, *chips)
        self.setAccessibleName(text)
        self._fit_title()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show more or less of the title."""
        super().resizeEvent(event)
        self._fit_title()

    def show_side(self, key: str) -> None:
        """Turn to the tab with this key; to Details when there is none."""
        keys = [tab.key for tab in self._tabs_found]
        self.show_tab(keys.index(key) + 1 if key in keys else 0)

    def _put_buttons(self) -> None:
        saved = PlainLabel(role="subtle")
        retell(saved, lambda: saved.setText(tr("Saved as you type")))
        self.buttons.setSpacing(self.buttons.spacing() + 4)
        self.buttons.addWidget(saved)
        self.buttons.addWidget(button(lambda: tr("Undo"), self._undo))
        self.buttons.addWidget(button(lambda: tr("Done"), self._desk.close_sheet, kind="primary"))

    def _fit_title(self) -> None:
        beside = self.buttons.sizeHint().width() + self._chips.sizeHint().width()
        room = max(self.width() - beside - look().px(_AROUND_TITLE), look().px(80))
        elide = Qt.TextElideMode.ElideRight
        self._title.setText(self._title.fontMetrics().elidedText(self._whole_title, elide, room))

    def _close_head(self) -> None:
        """Without tabs to stand at its foot, the head needs room there."""
        head = self._tabs.parentWidget()
        rows = head.layout() if head is not None else None
        if rows is not None:
            margins = rows.contentsMargins()
            margins.setBottom(look().px(14))
            rows.setContentsMargins(margins)

    def _undo(self) -> None:
        self.leave()
        self._desk.undo()

    def _retold(self) -> None:
        self.show_title(self._layout.new())
        self.form.begin()
        self._count()

    @Slot(object)
    def _told(self, state: "FormState") -> None:
        chips = [state.chip] if state.chip is not None else []
        self.show_title(state.label or self._layout.new(), *chips)
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
