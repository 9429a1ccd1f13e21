"""Cells of the list changed in their place: F2 opens one, Enter goes down, Tab goes on."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, QPoint, QRect, Qt, QTimer, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication

from ctdesk.kernel.errors import UserError
from ctdesk.model.field import Kind
from ctdesk.ui.forms import commits
from ctdesk.ui.forms.editor import STILL_HERE, Editor
from ctdesk.ui.forms.edits import editor_for
from ctdesk.ui.forms.links import SuggestingEdit
from ctdesk.ui.forms.status import StatusBox
from ctdesk.ui.palette import look
from ctdesk.ui.table.view import TableView
from ctdesk.ui.tabs.people_editors import offering_editor, status_box
from ctdesk.ui.tabs.tab import EventTab

if TYPE_CHECKING:
    from ctdesk.ui.forms.commits import Beginning

_LINKS = {"organisation": "organisation_id", "replaced_by": "replaced_by_id"}
_NOT_HERE = ("name", "remarks", "created_on_site", "status_reason")
_FLAG = "head_of_delegation"
_KIND = "participation"
_ONLY = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class CellEditing(QObject):
    """One cell at a time, over the table; each is kept as one step when it is left."""

    def __init__(
        self, tab: EventTab, table: TableView, choose_roles: Callable[[QPoint], object]
    ) -> None:
        super().__init__(table)
        self._tab, self._table, self._choose_roles = tab, table, choose_roles
        self.editor: Editor | None = None
        self._row_id: int | None = None
        self._column = 0
        self._then: tuple[int, int] = (0, 0)
        self._goes_on = False
        table.verticalScrollBar().valueChanged.connect(self._place)
        table.horizontalScrollBar().valueChanged.connect(self._place)
        table.rows.modelReset.connect(self._place)
        table.installEventFilter(self)

    def begin(self) -> bool:
        """Open the cell in hand; False where its column is not changed in the list."""
        here, model = self._table.currentIndex(), self._table.rows
        if not here.isValid() or not self._tab.may_write:
            return False
        key = model.columns[here.column()].key
        if key in _NOT_HERE:
            return False
        self.close()
        self._row_id, self._column = model.ids[here.row()], here.column()
        if key == "roles":
            place = self._table.visualRect(here)
            corner = place.bottomRight() if self._table.isRightToLeft() else place.bottomLeft()
            self._choose_roles(self._table.viewport().mapToGlobal(corner))
            return True
        opened = partial(self._open, self._row_id, _LINKS.get(key, key))
        self._tab.ask(
            commits.begin, _KIND, self._row_id, (), then=opened, replaces=f"cell {id(self)}"
        )
        return True

    @Slot()
    def close(self) -> None:
        """Take the editor away; what was typed and not kept is dropped."""
        editor, self.editor = self.editor, None
        if editor is None:
            return
        if editor.isAncestorOf(QApplication.focusWidget() or self._table):
            # Before it is hidden: Qt would go on to the next cell from there.
            self._table.setFocus()
        editor.hide()
        editor.deleteLater()

    def leave(self) -> None:
        """Keep what is typed, and take the editor away."""
        if self.editor is not None:
            self.editor.commit()
            self.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of a cell; a blank on the table ticks and unticks heads of delegation."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self._table:
                return self._ticked(event)
            if self.editor is not None and watched is self.editor.control:
                return self._asked(self.editor, event)
        elif isinstance(event, QFocusEvent) and watched is not self._table:
            self._left(event)
        return super().eventFilter(watched, event)

    def _open(self, row_id: int, name: str, beginning: "Beginning") -> None:
        if beginning.state is None or row_id != self._row_id:
            return
        if name == _FLAG:
            self._send(name, not beginning.state.values[name])
            return
        field = beginning.fields[""][name]
        if field.kind is Kind.TERM and name == "status":
            editor: Editor = status_box(field, beginning.lists, self._send)
        else:
            desk = self._tab.desk
            offering = offering_editor(desk, field, lambda: row_id)
            editor = offering or editor_for(desk, field, beginning.lists)
        editor.setParent(self._table.viewport())
        editor.setProperty("ground", "surface")
        editor.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        editor.show_value(beginning.state.values.get(name), beginning.state.shown.get(name, ""))
        if isinstance(editor, StatusBox):
            editor.follow(beginning.state)
        self._take(editor)

    def _take(self, editor: Editor) -> None:
        self.editor, self._then, self._goes_on = editor, (0, 0), False
        editor.left.connect(self._send)
        editor.touched.connect(self._place)
        editor.control.installEventFilter(self)
        self._place()
        editor.show()
        editor.raise_()
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        if hasattr(editor.control, "selectAll"):
            editor.control.selectAll()

    @Slot()
    def _place(self) -> None:
        """Over its cell, and further down as far as it has something to say."""
        ids = self._table.rows.ids
        if self.editor is None:
            return
        if self._row_id is None or self._row_id not in ids:
            self.close()
            return
        row = ids.index(self._row_id)
        cell = self._table.visualRect(self._table.rows.index(row, self._column))
        self.editor.layout().activate()  # type: ignore[union-attr]
        high = max(cell.height(), self.editor.sizeHint().height())
        wide = max(cell.width(), look().px(150))
        left = cell.right() - wide + 1 if self._table.isRightToLeft() else cell.left()
        left = max(min(left, self._table.viewport().width() - wide), 0)
        self.editor.setGeometry(QRect(left, cell.top(), wide, high))

    def _place_soon(self) -> None:
        """Once what was added to the editor is shown; until then it takes no room."""
        QTimer.singleShot(0, self, self._place)

    def _ticked(self, event: QKeyEvent) -> bool:
        here = self._table.currentIndex()
        columns = self._table.rows.columns
        is_flag = here.isValid() and columns[here.column()].key == _FLAG
        is_blank = event.key() == Qt.Key.Key_Space and not event.modifiers()
        return is_flag and is_blank and self.begin()

    def _asked(self, editor: Editor, event: QKeyEvent) -> bool:
        suggests = isinstance(editor, SuggestingEdit) and editor.control.is_suggesting()
        key = event.key()
        if key == Qt.Key.Key_Escape and not suggests:
            editor.revert()
            self.close()
            return True
        if key in _TABS:
            self._keep(editor, (0, 1 if key == Qt.Key.Key_Tab else -1), goes_on=True)
            return True
        if key in _ENTER and not self._takes_enter(editor):
            self._keep(editor, (1, 0), goes_on=False)
            return True
        return False

    def _takes_enter(self, editor: Editor) -> bool:
        return isinstance(editor, SuggestingEdit) and editor.control.has_marked()

    def _keep(self, editor: Editor, step: tuple[int, int], *, goes_on: bool) -> None:
        self._then, self._goes_on = step, goes_on
        if isinstance(editor, SuggestingEdit):
            if editor.control.has_marked():
                editor.control.take_marked()
            editor.control.put_away()
        if not editor.is_dirty:
            self._go_on()
        else:
            editor.commit()
            self._place_soon()

    def _left(self, event: QFocusEvent) -> None:
        """Clicking elsewhere keeps what was typed; an untouched cell closes."""
        is_left = event.type() == QEvent.Type.FocusOut and event.reason() not in STILL_HERE
        if self.editor is not None and is_left and not self.editor.is_dirty:
            self.close()

    @Slot(str, object)
    def _send(self, name: str, value: object, reason: str | None = None) -> None:
        typed = self.editor.text() if self.editor is not None else ""
        self._tab.ask(
            commits.commit,
            _KIND,
            self._row_id,
            name,
            value,
            typed,
            reason,
            then=self._kept,
            failed=self._refused,
        )

    def _kept(self, _nothing: object) -> None:
        if self.editor is not None:
            self.editor.is_dirty = False
            self._go_on()

    def _refused(self, error: UserError) -> None:
        if self.editor is None:
            self._tab.desk.refuse(error)
            return
        self.editor.refuse(error.sentence)
        self._place_soon()

    def _go_on(self) -> None:
        """Close, and go where the key leads."""
        (down, aside), goes_on = self._then, self._goes_on
        row_id, column = self._row_id, self._column
        self.close()
        ids, heading = self._table.rows.ids, self._table.heading
        if row_id is None or row_id not in ids:
            return
        row = min(max(ids.index(row_id) + down, 0), len(ids) - 1)
        at = heading.visualIndex(column) + aside
        at = min(max(at, 0), heading.count() - 1)
        there = self._table.rows.index(row, heading.logicalIndex(at))
        self._table.selectionModel().setCurrentIndex(there, _ONLY)
        self._table.scrollTo(there)
        if goes_on:
            self.begin()
