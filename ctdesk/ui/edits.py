"""Line edits that leave Ctrl+Z to the window once their words are committed."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

_UNDO = QKeySequence.StandardKey.Undo
_REDO = QKeySequence.StandardKey.Redo


class LineEdit(QLineEdit):
    """A one-line field; its own undo works while it holds uncommitted typing, then the window's."""

    def event(self, event: QEvent) -> bool:
        """Refuse the shortcut override that would swallow the window's Undo and Redo."""
        if event.type() != QEvent.Type.ShortcutOverride:  # most are: a form has hundreds at once
            return super().event(event)
        if _asks_for(event, _UNDO) and not (self.isModified() and self.isUndoAvailable()):
            event.ignore()
            return False
        if _asks_for(event, _REDO) and not (self.isModified() and self.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)


class TextEdit(QPlainTextEdit):
    """A field of several lines, plain text only; Tab leaves it, undo as in LineEdit."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)

    def event(self, event: QEvent) -> bool:
        """Refuse the shortcut override that would swallow the window's Undo and Redo."""
        if event.type() != QEvent.Type.ShortcutOverride:
            return super().event(event)
        document = self.document()
        if _asks_for(event, _UNDO) and not (document.isModified() and document.isUndoAvailable()):
            event.ignore()
            return False
        if _asks_for(event, _REDO) and not (document.isModified() and document.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)


def _asks_for(event: QEvent, key: QKeySequence.StandardKey) -> bool:
    return isinstance(event, QKeyEvent) and event.matches(key)
