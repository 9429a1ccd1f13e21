"""What every field of a form can do: show, be typed into, commit when left, be refused, restore."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from ctdesk.kernel.i18n import tr
from ctdesk.ui.buttons import button
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel

STILL_HERE = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
"""Why the keyboard may go without a field being left: a menu opens, another window comes."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Editor(QWidget):
    """A field: its control, and beneath it what there is to say about what stands in it.

    `left(name, value)` asks for a commit. The form answers with `accept()` or `refuse(sentence)`
    and shows what is stored with `show_value`. `touched(name)` is each change by hand.
    """

    left = Signal(str, object)
    touched = Signal(str)
    dropped = Signal(str)
    commits_on_enter = True

    def __init__(self, name: str, label: str, control: QWidget) -> None:
        super().__init__()
        self.name, self.label, self.control = name, label, control
        self.stored: object = None
        self.stored_shown = ""
        self.is_dirty = False
        self._sent: object = _nothing
        self._echo: PlainLabel | None = None
        self._refusal: PlainLabel | None = None
        self._draft: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look().px(4))
        self._column.addWidget(control)
        control.setAccessibleName(label)
        control.installEventFilter(self)
        self.setFocusProxy(control)

    def value(self) -> object:
        """What stands in the field, as an action takes it."""
        raise NotImplementedError

    def text(self) -> str:
        """What stands in the field as typed, for a draft."""
        raise NotImplementedError

    def write(self, value: object, shown: str) -> None:
        """Put a stored value into the control; `shown` is its label where it has one."""
        raise NotImplementedError

    def type_in(self, text: str) -> None:
        """Put text into the control as if it were typed."""
        raise NotImplementedError

    def show_value(self, value: object, shown: str = "") -> None:
        """Take what is stored now; typing that is not committed stays where it is."""
        self.stored, self.stored_shown = value, shown
        if not self.is_dirty:
            self.write(value, shown)
            self._clear()

    def set_hint(self, hint: str) -> None:
        """Say in grey what could be typed."""
        if hasattr(self.control, "setPlaceholderText"):
            self.control.setPlaceholderText(hint)

    def commit(self) -> None:
        """Ask for what is typed to be kept, once."""
        if self.is_dirty and self.value() != self._sent:
            self._sent = self.value()
            self.left.emit(self.name, self._sent)

    def accept(self) -> None:
        """The value was kept; unless typing went on, the field is clean again."""
        if self._sent == self.value():
            self.is_dirty = False
            self._sent = _nothing
        self._clear()

    def refuse(self, sentence: str) -> None:
        """Leave what was typed, and say beneath it why it is not kept."""
        self._clear()
        sentence = sentence.removeprefix(f"{self.label}: ")
        self._refusal = PlainLabel(sentence, self, role="error")
        self._refusal.setWordWrap(True)
        self._column.addWidget(self._refusal)
        _mark(self.control, wrong=True, said=sentence)

    def refusal(self) -> str:
        """The sentence beneath the field, if it is refused."""
        return self._refusal.text() if self._refusal is not None else ""

    def revert(self) -> None:
        """Bring back what is stored."""
        self.is_dirty = False
        self._sent = _nothing
        self.write(self.stored, self.stored_shown)
        self._clear()
        self.dropped.emit(self.name)

    def restore(self, text: str) -> None:
        """Put unfinished typing back, saying so with a way to discard it."""
        self.type_in(text)
        self.mark_touched()
        self._clear()
        self._draft = QWidget(self)
        self._draft.setProperty("ground", "none")
        row = QHBoxLayout(self._draft)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(PlainLabel(tr("Unfinished typing restored"), role="note"))
        row.addWidget(PlainLabel("·", role="note"))
        row.addWidget(button(lambda: tr("Discard"), self.revert, kind="link"))
        row.addStretch(1)
        self._column.addWidget(self._draft)

    def echo(self, text: str) -> None:
        """Say in small grey letters how what is typed is understood."""
        if not text and self._echo is None:
            return
        if self._echo is None:
            self._echo = PlainLabel("", self, role="note")
            self._column.insertWidget(1, self._echo)
        self._echo.setText(text)
        self._echo.setVisible(bool(text))

    def echoed(self) -> str:
        """What is said of how the typing is understood."""
        return self._echo.text() if self._echo is not None else ""

    def set_read_only(self, fixed: bool) -> None:
        """Show without letting anything be typed."""
        if isinstance(self.control, QLineEdit | QPlainTextEdit):
            self.control.setReadOnly(fixed)
        else:
            self.control.setDisabled(fixed)

    def mark_touched(self) -> None:
        """Note a change by hand; a control calls it."""
        self.is_dirty = True
        self._sent = _nothing
        self.touched.emit(self.name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Commit when the control is left or Enter is pressed; Escape brings back the old."""
        if watched is self.control:
            if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
                if event.reason() not in STILL_HERE:
                    self.commit()
            elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return self.take_key(event)
        return False

    def take_key(self, event: QKeyEvent) -> bool:
        """Whether a key was for the field as a whole."""
        if event.key() == Qt.Key.Key_Escape and self.is_dirty:
            self.revert()
            return True
        if event.key() in _ENTER and self.commits_on_enter and self.is_dirty:
            self._sent = _nothing
            self.commit()
            return True
        return False

    def _clear(self) -> None:
        for said in (self._refusal, self._draft):
            if said is not None:
                self._column.removeWidget(said)
                said.hide()
                said.deleteLater()
        self._refusal = self._draft = None
        if self.control.property("wrong"):
            _mark(self.control, wrong=False, said="")


def _mark(control: QWidget, *, wrong: bool, said: str) -> None:
    """Draw a control as wrong or right, and say why to those who do not see it."""
    control.setProperty("wrong", wrong)
    control.style().unpolish(control)
    control.style().polish(control)
    control.setAccessibleDescription(said)
    if wrong:
        change = QAccessible.Event.DescriptionChanged
        QAccessible.updateAccessibility(QAccessibleEvent(control, change))


_nothing = object()
