"""A list of parts in a form: organisations, countries, instruments, from their descriptions."""

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr
from ctdesk.model.field import Kind
from ctdesk.ui.buttons import button
from ctdesk.ui.desk import Desk
from ctdesk.ui.forms import commits
from ctdesk.ui.forms.adding import AddLine
from ctdesk.ui.forms.edits import editor_for
from ctdesk.ui.forms.fields import Fields
from ctdesk.ui.forms.rows import Item, Rows
from ctdesk.ui.palette import look

if TYPE_CHECKING:
    from ctdesk.queries.fields import FieldView, Lists
    from ctdesk.queries.forms import Row

_BLUE = frozenset({"donor", "funded_by"})


@dataclass(frozen=True)
class ListOf:
    """What a list is: its key in the record, its words, the kind of its items, their fields.

    Only one that `keeps_order` can be put into another.
    """

    key: str
    name: str
    add: str
    kind: str
    fields: "dict[str, FieldView]"
    keeps_order: bool = True

    @property
    def main(self) -> "FieldView":
        """The field that says what a row is about."""
        return next(f for f in self.fields.values() if f.required)

    @property
    def role(self) -> "FieldView | None":
        """The term that says in which relation."""
        found = (f for f in self.fields.values() if f.kind is Kind.TERM and f is not self.main)
        return next(found, None)


class PartsEditor(QWidget):
    """The rows of a list and, beneath them, the line that adds one."""

    changed = Signal()

    def __init__(self, desk: Desk, listed: ListOf, lists: "Lists", record: Fields) -> None:
        super().__init__()
        self._desk, self._listed, self._lists = desk, listed, lists
        self._record = record
        self._open_id: int | None = None
        self._states: dict[int, Row] = {}
        self.rows = Rows(listed.name, keeps_order=listed.keeps_order)
        self.line = AddLine(desk, listed.main, listed.role, lists, listed.add)
        record.draft(f"{listed.key}+", self.line.main)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.rows)
        column.addWidget(self.line)
        self.line.asked.connect(self._add)
        self.line.emptied.connect(self._forget_draft)
        self.rows.removed.connect(self._remove)
        self.rows.moved.connect(self._move)
        self.rows.opened.connect(self.open_row)

    def set_read_only(self, fixed: bool) -> None:
        """Show the rows without letting them be changed."""
        self.line.setVisible(not fixed)
        self.rows.setEnabled(not fixed)

    def show_rows(self, rows: "tuple[Row, ...]") -> None:
        """Show the list as it is stored; the row being changed is shown when it is closed."""
        self._states = {row.id: row for row in rows}
        if self._open_id in self._states:
            return
        self._open_id = None
        self.rows.show_items([self._item(row) for row in rows])

    def open_row(self, row_id: int) -> None:
        """Change a row in place."""
        self.close_row()
        state = self._states[row_id]
        place = [item.id for item in self.rows.listed()].index(row_id)
        self._open_id = row_id
        editor = _RowEditor(self._desk, self._listed, self._lists, state)
        editor.fields.kept.connect(self.changed)
        editor.closed.connect(self.close_row)
        item = self.rows.item(place)
        item.setSizeHint(editor.sizeHint())
        self.rows.setItemWidget(item, editor)
        self.rows.fit()
        editor.begin()

    @Slot()
    def close_row(self) -> None:
        """Commit and close the row being changed."""
        if self._open_id is None:
            return
        place = [item.id for item in self.rows.listed()].index(self._open_id)
        editor = self.rows.itemWidget(self.rows.item(place))
        self._open_id = None
        if isinstance(editor, _RowEditor):
            editor.fields.commit_all()
        had_focus = editor is not None and editor.isAncestorOf(self.rows.focusWidget() or editor)
        self.rows.show_items([self._item(row) for row in self._states.values()])
        self.changed.emit()
        if had_focus:
            self.rows.setFocus()

    def _item(self, row: "Row") -> Item:
        main, role = self._listed.main.name, self._listed.role
        key = row.values.get(role.name) if role else None
        others = (
            row.shown.get(name) or str(row.values[name])
            for name, field in self._listed.fields.items()
            if name not in (main, role.name if role else "")
            and row.values.get(name)
            and field.kind is not Kind.FLAG
        )
        return Item(
            row.id,
            row.shown.get(main) or str(row.values.get(main) or ""),
            row.shown.get(role.name, "") if role else "",
            "info" if key in _BLUE else "plain",
            " · ".join(others),
        )

    @Slot(object)
    def _add(self, draft: dict[str, Any]) -> None:
        if self._record.id is None:
            self.line.refuse(tr("Type the name of the new record first, then add to its lists."))
            return
        self._desk.ask(
            commits.add_part,
            self._record.kind,
            self._record.id,
            self._listed.key,
            draft,
            then=self._added,
            failed=self._not_added,
        )

    def _added(self, _nothing: object) -> None:
        self.line.begin_anew()
        self._forget_draft()
        self.changed.emit()

    def _not_added(self, error: UserError) -> None:
        self.line.refuse(error.sentence)

    @Slot()
    def _forget_draft(self) -> None:
        self._record.forget(f"{self._listed.key}+")

    @Slot(int)
    def _remove(self, row_id: int) -> None:
        self._desk.ask(
            commits.remove_part, self._listed.kind, row_id, then=partial(self._removed, row_id)
        )

    def _removed(self, row_id: int, _nothing: object) -> None:
        words = self._item(self._states[row_id]).words if row_id in self._states else ""
        self._desk.notice(tr("“{name}” removed.", name=words), undo=True)
        self.changed.emit()

    @Slot(object)
    def _move(self, ids: list[int]) -> None:
        if self._record.id is not None:
            self._desk.ask(
                commits.move_parts,
                self._record.kind,
                self._record.id,
                self._listed.key,
                ids,
                then=lambda _nothing: self.changed.emit(),
            )


class _RowEditor(QWidget):
    """The fields of one row side by side; Escape or Done closes it."""

    closed = Signal()

    def __init__(self, desk: Desk, listed: ListOf, lists: "Lists", state: "Row") -> None:
        super().__init__()
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.fields = Fields(desk, listed.kind, state.id, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, look().px(4), 0, look().px(4))
        row.setSpacing(look().px(8))
        for name, field in listed.fields.items():
            editor = self.fields.take(editor_for(desk, field, lists))
            editor.set_hint(field.label)
            editor.control.installEventFilter(self)
            row.addWidget(editor, 3 if name == listed.main.name else 2)
        row.addWidget(button(lambda: tr("Done"), self.closed.emit))
        self.fields.show_state(state)

    def begin(self) -> None:
        """Put the keyboard into the first field."""
        next(iter(self.fields.editors.values())).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape in a clean field closes the row."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            dirty = any(editor.is_dirty for editor in self.fields.editors.values())
            if event.key() == Qt.Key.Key_Escape and not dirty:
                self.closed.emit()
                return True
        return super().eventFilter(watched, event)
