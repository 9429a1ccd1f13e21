"""The line that adds an item to a list: what, in which role, Enter."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from ctdesk.kernel.i18n import tr
from ctdesk.ui.buttons import button
from ctdesk.ui.desk import Desk
from ctdesk.ui.forms.boxes import TermBox
from ctdesk.ui.forms.edits import editor_for
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel

if TYPE_CHECKING:
    from ctdesk.queries.fields import FieldView, Lists


class AddLine(QWidget):
    """“Add organisation…”: once something is typed, its role and a button stand beside it.

    `asked(draft)` is emitted by Enter, by the button, and when the line is left; `emptied` when
    what was typed is dropped.
    """

    asked = Signal(object)
    emptied = Signal()

    def __init__(
        self,
        desk: Desk,
        main: "FieldView",
        role: "FieldView | None",
        lists: "Lists",
        hint: str,
    ) -> None:
        super().__init__()
        self._is_asking = False
        self._names = (main.name, role.name if role else "")
        self.main = editor_for(desk, main, lists)
        self.main.control.setAccessibleName(hint)
        self.main.set_hint(hint)
        self.main.control.setProperty("quiet", True)
        self.role: TermBox | None = None
        self._error = PlainLabel("", role="error")
        self._error.setWordWrap(True)
        self._error.hide()
        self._button = button(lambda: tr("Add"), self._ask)
        row = QHBoxLayout()
        row.setSpacing(look().px(8))
        row.addWidget(self.main, 3, Qt.AlignmentFlag.AlignTop)
        if role is not None:
            offered = lists.terms.get(role.vocabulary or "", [])
            self.role = TermBox(role.name, role.label, offered, allows_empty=False)
            self.role.show_value(offered[0][0] if offered else None)
            self.role.left.connect(self._role_chosen)
            row.addWidget(self.role, 2, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look().px(4), 0, 0)
        column.setSpacing(look().px(4))
        column.addLayout(row)
        column.addWidget(self._error)
        self._listen()

    def refuse(self, sentence: str) -> None:
        """Leave what was typed, and say why it was not added."""
        self._is_asking = False
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        self._mark()

    def refusal(self) -> str:
        """Why the last attempt was not added."""
        return self._error.text()

    def begin_anew(self) -> None:
        """Empty the line for the next; the role stays as it was."""
        self.refuse("")
        self.main.is_dirty = False
        self.main.show_value(None)
        self._unfold()

    def _listen(self) -> None:
        self.main.left.connect(self._main_left)
        self.main.touched.connect(self._touched)
        self.main.dropped.connect(self._dropped)
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]
        self._unfold()

    @Slot(str, object)
    def _main_left(self, _name: str, _value: object) -> None:
        """Enter or a choice: go on to the role, or add at once where there is none."""
        if self.role is None:
            self._ask()
        elif self.main.control.hasFocus():
            self._unfold()
            self.role.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(str, object)
    def _role_chosen(self, _name: str, _value: object) -> None:
        if self.isAncestorOf(QApplication.focusWidget() or self):
            self._ask()

    @Slot(QWidget, QWidget)
    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        """Leaving the line adds what is in it."""
        was_here = old is not None and self.isAncestorOf(old)
        if was_here and new is not None and not self.isAncestorOf(new) and not self._error.text():
            self._ask()

    def _ask(self) -> None:
        value = self.main.value()
        if value in (None, "") or self._is_asking:
            return
        self._is_asking = True
        draft: dict[str, Any] = {self._names[0]: value}
        if self.role is not None:
            draft[self._names[1]] = self.role.value()
        self.asked.emit(draft)

    @Slot(str)
    def _touched(self, _name: str) -> None:
        self.refuse("")
        self._unfold()

    @Slot(str)
    def _dropped(self, _name: str) -> None:
        self.refuse("")
        self._unfold()
        self.emptied.emit()

    def _unfold(self) -> None:
        """Role and button are there once there is something to add."""
        is_filled = self.main.value() not in (None, "")
        if self.role is not None:
            self.role.setVisible(is_filled)
        self._button.setVisible(is_filled)

    def _mark(self) -> None:
        control = self.main.control
        control.setProperty("wrong", bool(self._error.text()))
        control.style().unpolish(control)
        control.style().polish(control)
