"""The fields of one entry: the editor a row opens into, and the line that adds the next."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr
from ctdesk.ui.buttons import button
from ctdesk.ui.desk import Desk
from ctdesk.ui.forms.boxes import TermBox
from ctdesk.ui.forms.editor import Editor
from ctdesk.ui.forms.edits import editor_for
from ctdesk.ui.forms.fields import Fields
from ctdesk.ui.forms.texts import LongLineEdit
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel

if TYPE_CHECKING:
    from ctdesk.queries.fields import FieldView, Lists
    from ctdesk.queries.forms import Row

Shape = tuple[tuple[str, ...], ...]
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EntryEditor(QFrame):
    """Every field with its label; each commits when it is left. Escape or Done closes."""

    closed = Signal()

    def __init__(
        self, desk: Desk, kind: str, shape: Shape, known: "dict[str, FieldView]", lists: "Lists"
    ) -> None:
        super().__init__()
        self._desk, self._kind = desk, kind
        self._shape, self._known, self._lists = shape, known, lists
        self.row_id = 0
        self.fields: Fields

    def begin(self, state: "Row") -> None:
        """Show one entry, the keyboard in its first field."""
        self.row_id = state.id
        self.fields = Fields(self._desk, self._kind, state.id, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(look().px(6), look().px(10), look().px(6), look().px(10))
        column.setSpacing(look().px(10))
        for names in self._shape:
            line = QHBoxLayout()
            line.setSpacing(look().px(10))
            for name in names:
                line.addLayout(self._field(name), _share(self._known[name]))
            column.addLayout(line)
        done = QHBoxLayout()
        done.addStretch(1)
        done.addWidget(button(lambda: tr("Done"), self.closed.emit, kind="primary"))
        column.addLayout(done)
        self.fields.show_state(state)
        self.fields.editors[self._shape[0][0]].setFocus()

    def _field(self, name: str) -> QVBoxLayout:
        editor = self.fields.take(editor_for(self._desk, self._known[name], self._lists))
        editor.control.installEventFilter(self)
        label = PlainLabel(self._known[name].label, self, role="note")
        label.setBuddy(editor.control)
        column = QVBoxLayout()
        column.setSpacing(look().px(3))
        column.addWidget(label)
        column.addWidget(editor)
        column.addStretch(1)
        return column

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape closes once nothing uncommitted is left in the field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            is_dirty = any(editor.is_dirty for editor in self.fields.editors.values())
            if event.key() == Qt.Key.Key_Escape and not is_dirty:
                self.closed.emit()
                return True
        return super().eventFilter(watched, event)


class AddingEntry(QWidget):
    """A few fields in a line; Enter in any of them asks for the entry (Shift+Enter: a new line)."""

    asked = Signal(object)

    def __init__(
        self, desk: Desk, names: tuple[str, ...], known: "dict[str, FieldView]", lists: "Lists"
    ) -> None:
        super().__init__()
        self.editors: dict[str, Editor] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, look().px(8), 0, 0)
        row.setSpacing(look().px(8))
        top = Qt.AlignmentFlag.AlignTop
        for name in names:
            editor = _in_a_line(desk, known[name], lists)
            editor.set_hint(known[name].label)
            editor.control.setToolTip(known[name].label)
            editor.control.installEventFilter(self)
            self.editors[name] = editor
            if isinstance(editor, TermBox) and editor.value() is None:
                # An empty box says what it is for, as an empty line does.
                editor.control.setItemText(0, known[name].label)
            row.addWidget(editor, _share(known[name]), top)
        row.addWidget(button(lambda: tr("Add"), self.ask), 0, top)

    def ask(self) -> None:
        """Ask for what is typed to be added."""
        values = {name: editor.value() for name, editor in self.editors.items()}
        draft = {name: value for name, value in values.items() if value not in (None, "")}
        if draft:
            self.asked.emit(draft)

    def is_filled(self, name: str) -> bool:
        """Whether something stands in a field."""
        return self.editors[name].value() not in (None, "")

    def begin_anew(self, kept: dict[str, Any]) -> None:
        """Empty the line for the next entry, except for what it starts with."""
        for name, editor in self.editors.items():
            editor.revert()
            if name in kept:
                editor.type_in(kept[name])
        self.begin()

    def begin(self) -> None:
        """Put the keyboard into the first empty field."""
        empty = [editor for name, editor in self.editors.items() if not self.is_filled(name)]
        (empty or list(self.editors.values()))[0].setFocus()

    def refuse(self, error: UserError, main: str) -> None:
        """Say beneath the field at fault why nothing was added."""
        name = error.field if error.field in self.editors else main
        self.editors[str(name)].refuse(error.sentence)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter asks, unless suggestions are open under the line."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            is_shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            is_choosing = getattr(watched, "is_suggesting", bool)()
            if event.key() in _ENTER and not is_shifted and not is_choosing:
                self.ask()
                return True
        return super().eventFilter(watched, event)


def _in_a_line(desk: Desk, field: "FieldView", lists: "Lists") -> Editor:
    """The editor of a field; a text begins one line high and grows."""
    if field.kind.value == "text":
        return LongLineEdit(field.name, field.label)
    return editor_for(desk, field, lists)


def _share(field: "FieldView") -> int:
    """How much of a line a field takes."""
    if field.name == "number" and field.kind.value == "line":
        return 1
    return {"text": 8, "line": 6, "link": 5, "term": 3, "date": 3}.get(field.kind.value, 2)
