"""One saved search in the sidebar: its name, what it finds, and its name being written."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from ctdesk.kernel.i18n import tr
from ctdesk.kernel.text import clipped, side_by_side
from ctdesk.ui.edits import LineEdit
from ctdesk.ui.icons import pixmap
from ctdesk.ui.palette import look
from ctdesk.ui.plain import tooltip
from ctdesk.ui.sidebar_entry import Entry
from ctdesk.ui.tokens import ICON

if TYPE_CHECKING:
    from ctdesk.queries.saved_searches import Count, SavedSearch

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NOT_LEFT = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
_LONGEST_NAME = 120
_LONGEST_HINT = 300


class SavedEntry(Entry):
    """`saved` is None for a search that is only being named.

    `asked(what)`: "open", "menu", "rename", "remove", "up" or "down" by mouse or keyboard, "seen"
    when the keyboard comes.
    `named(name)`: a name was written; `left` when none was.
    """

    asked = Signal(str)
    named = Signal(str)
    left = Signal()

    def __init__(self, saved: "SavedSearch | None") -> None:
        self.saved = saved
        self._mistake = ""
        self._edit: LineEdit | None = None
        super().__init__("", lambda: saved.name if saved is not None else "")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: self.asked.emit("open"))

    def show_found(self, count: "Count | None") -> None:
        """Show how many it finds, or a mark with the sentence why it cannot."""
        self._mistake = count.mistake if count is not None else ""
        self.show_count(count.number if count is not None else None)
        self._point_out()

    def mistake(self) -> str:
        """Why it cannot be counted, or nothing."""
        return self._mistake

    def spoken(self) -> str:
        """The name, and the number or what is wrong."""
        return ", ".join(filter(None, (super().spoken(), self._mistake)))

    def write_name(self, name: str) -> None:
        """Write the name where it stands; Enter and leaving take it, Escape does not."""
        if self._edit is not None:
            return
        self._edit = LineEdit()
        self._edit.setParent(self)
        self._edit.setMaxLength(_LONGEST_NAME)
        self._edit.setAccessibleName(tr("Name of the search"))
        self._edit.setText(name)
        self._edit.selectAll()
        self._edit.setGeometry(self.rect())
        self._edit.installEventFilter(self)
        self._edit.show()
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Take the name that is being written, if one is."""
        if self._edit is not None:
            self._close(self._edit.text().strip())

    def paint_trailing(self, painter: QPainter, room: QRect, colour: str) -> int:
        """The number, or the mark of a search that cannot be carried out."""
        if not self._mistake:
            return super().paint_trailing(painter, room, colour)
        size = look().px(ICON)
        place = QRect(room.right() + 1 - size, (self.height() - size) // 2, size, size)
        mark = pixmap("warning", colour or look().colours.sidebar_text, size)
        painter.drawPixmap(self.mirrored(place), mark)
        return size + look().px(8)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, F2 renames, Delete removes, Alt with the arrows moves."""
        is_alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        keys = {Qt.Key.Key_F2: "rename", Qt.Key.Key_Delete: "remove"}
        keys |= dict.fromkeys(_ENTER, "open")
        if is_alt:
            keys = {Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down"}
        what = keys.get(Qt.Key(event.key()))
        if what:
            self.asked.emit(what)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with it, by the second button or the menu key."""
        event.accept()
        self.asked.emit("menu")

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Come into view."""
        super().focusInEvent(event)
        self.asked.emit("seen")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The name being written fills the line."""
        super().resizeEvent(event)
        if self._edit is not None:
            self._edit.setGeometry(self.rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter, Escape and leaving, in the name that is being written."""
        if watched is not self._edit or self._edit is None:
            return False
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            if event.reason() not in _NOT_LEFT:
                self.leave()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _ENTER:
                self.leave()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._close("")
                return True
        return False

    def _close(self, name: str) -> None:
        edit, self._edit = self._edit, None
        if edit is None:
            return
        edit.removeEventFilter(self)
        had_keyboard = edit.hasFocus()
        edit.hide()
        edit.deleteLater()
        if had_keyboard and self.saved is not None:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        if name and name != self.text():
            self.named.emit(name)
        else:
            self.left.emit()

    def _point_out(self) -> None:
        if self.saved is not None:
            words = (clipped(self.saved.text, _LONGEST_HINT), self._mistake)
            self.setToolTip(tooltip(side_by_side(words)))
