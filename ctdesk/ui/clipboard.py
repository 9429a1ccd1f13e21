"""What was copied from a book is there to be pasted until the book is put away, and no longer."""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

_ours = ""


def put(copied: QMimeData) -> None:
    """Offer rows or text to every program of the computer."""
    global _ours
    _ours = copied.text()
    QGuiApplication.clipboard().setMimeData(copied)


def put_text(text: str) -> None:
    """Offer a text to every program of the computer."""
    global _ours
    _ours = text
    QGuiApplication.clipboard().setText(text)


def take_back() -> None:
    """Empty the clipboard if what it holds is still what was put there last."""
    global _ours
    clipboard = QGuiApplication.clipboard()
    if _ours and clipboard.text() == _ours:
        clipboard.clear()
    _ours = ""
