"""The editor that stands in a cell: the field's own line, what is said beneath, keys of a sheet."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from ctdesk.kernel.i18n import is_right_to_left
from ctdesk.ui.desk import Desk
from ctdesk.ui.forms.editor import STILL_HERE
from ctdesk.ui.forms.links import SuggestingEdit
from ctdesk.ui.palette import look
from ctdesk.ui.table.cell_fields import editor_of
from ctdesk.ui.table.choice_edit import ChoiceEdit

if TYPE_CHECKING:
    from ctdesk.queries.bulk import Cell

_KEY = Qt.Key
_ENTER = (_KEY.Key_Return, _KEY.Key_Enter)
_TABS = (_KEY.Key_Tab, _KEY.Key_Backtab)
_ARROWS = (_KEY.Key_Up, _KEY.Key_Down)
_LEAST, _LEAST_LONG = 220, 340


class CellEditor(QFrame):
    """Stands over its cell and grows downwards; the table says where.

    `done(rows, columns)` asks to keep what is typed and to go on by so many, `dropped` to forget
    it. While an answer is awaited (`is_waiting`), every key is `held` and not lost.
    """

    done = Signal(int, int)
    dropped = Signal()
    held = Signal(object)
    resized = Signal()

    def __init__(self, desk: Desk, found: "Cell", parent: QWidget, *, takes_range: bool) -> None:
        super().__init__(parent)
        self.setObjectName("cellEditor")
        self.editor = editor_of(desk, found, takes_range=takes_range)
        self.is_waiting = False
        self._is_typed_over = self._is_in_list = False
        self._next = (0, 0)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.editor.setProperty("ground", "none")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*[look().px(2)] * 4)
        self._column.addWidget(self.editor)
        self.editor.left.connect(self._left)
        self.editor.control.installEventFilter(self)

    def start(self, text: str | None) -> None:
        """Take the keyboard: on what stands there, or with a text in its place."""
        control, editor = self.editor.control, self.editor
        control.setFocus(Qt.FocusReason.OtherFocusReason)
        if text is not None:
            self._is_typed_over = True
            editor.type_in(text)
            editor.mark_touched()
        if isinstance(control, QLineEdit):
            control.end(False)
        elif isinstance(control, QPlainTextEdit):
            control.moveCursor(QTextCursor.MoveOperation.End)
        if isinstance(editor, SuggestingEdit) and (text or isinstance(editor, ChoiceEdit)):
            editor.suggest(text or "")

    def place(self, cell: QRect, room: QRect) -> None:
        """Stand over a cell, from its leading edge, within the room there is."""
        is_long = isinstance(self.editor.control, QPlainTextEdit)
        wide = min(max(cell.width(), look().px(_LEAST_LONG if is_long else _LEAST)), room.width())
        high = self._column.totalHeightForWidth(wide) if self._column.hasHeightForWidth() else 0
        self.setFixedSize(wide, max(high, self._column.totalSizeHint().height()))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = cell.right() + 1 - wide if mirrored else cell.left()
        left = min(max(left, room.left()), room.right() + 1 - wide)
        top = min(cell.top(), room.bottom() + 1 - self.height())
        self.move(left, max(top, room.top()))

    def refuse(self, sentence: str) -> None:
        """Leave what was typed, and say beneath it why it is not kept."""
        self.is_waiting = False
        sentence = sentence.removeprefix(f"{self.editor.label}: ")
        # A sentence that begins with what was typed would else take its direction.
        self.editor.refuse(f"\u200f{sentence}" if is_right_to_left() else sentence)
        self.raise_()

    def put_away(self, keyboard_to: QWidget) -> None:
        """Go, without asking for anything any more; the keyboard goes where it is told to."""
        self.editor.control.removeEventFilter(self)
        self.editor.left.disconnect(self._left)
        if self.isAncestorOf(QApplication.focusWidget() or keyboard_to):
            # Before hiding: Qt would look for the next control, which here is the next cell.
            keyboard_to.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys by which a cell is left, before the field sees them; and leaving it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if self.is_waiting:
                self.held.emit(event.clone())
                return True
            return self._is_for_the_cell(event)
        if isinstance(event, QFocusEvent) and self._is_leaving(event):
            self.done.emit(0, 0)
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Say so when the words beneath need more or less room."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.resized.emit()
        return super().event(event)

    def _is_leaving(self, event: QFocusEvent) -> bool:
        """Whether the keyboard goes and nothing was typed; what was typed is kept by the field."""
        is_out = event.type() == QEvent.Type.FocusOut and event.reason() not in STILL_HERE
        return is_out and not self.editor.is_dirty

    def _is_for_the_cell(self, event: QKeyEvent) -> bool:
        key, editor = event.key(), self.editor
        is_suggesting = isinstance(editor, SuggestingEdit) and editor.control.is_suggesting()
        if key in _ENTER or key in _TABS:
            is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            step = -1 if is_back or key == _KEY.Key_Backtab else 1
            self._next = (step, 0) if key in _ENTER else (0, step)
            is_meant = self._is_in_list or (editor.is_dirty and bool(editor.text()))
            self._go_on(takes=is_suggesting and is_meant)
        elif key == _KEY.Key_Escape:
            self.dropped.emit()
        elif key in _ARROWS and is_suggesting:
            self._is_in_list = True
            return False
        elif key in _ARROWS and self._is_typed_over:
            self._next = (-1 if key == _KEY.Key_Up else 1, 0)
            self._go_on(takes=False)
        else:
            return False
        return True

    def _go_on(self, *, takes: bool) -> None:
        """Keep what is typed, or the suggestion that is marked."""
        if not takes:
            self._left()
            return
        none = Qt.KeyboardModifier.NoModifier
        control = self.editor.control
        control.removeEventFilter(self)
        QApplication.sendEvent(control, QKeyEvent(QEvent.Type.KeyPress, _KEY.Key_Return, none))
        control.installEventFilter(self)

    @Slot()
    def _left(self, *_what: object) -> None:
        following, self._next = self._next, (0, 0)
        self.done.emit(*following)
