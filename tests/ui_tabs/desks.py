"""A desk with a book on it and no threads, and one tab shown on it."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from ctdesk.store.book import Book
from ctdesk.ui.desk import Desk, Notice
from ctdesk.ui.jobs import InlineJobs
from ctdesk.ui.memory import Memory


class Listened:
    """A desk, and what it told the person."""

    def __init__(self, book: Book, folder: Path) -> None:
        self.desk = Desk(InlineJobs(), Memory(folder))
        self.desk.take(book)
        self.notices: list[Notice] = []
        self.desk.noticed.connect(self.notices.append)

    def said(self) -> list[str]:
        return [notice.text for notice in self.notices]


def shown(qtbot, widget: QWidget) -> QWidget:
    qtbot.addWidget(widget)
    widget.resize(1100, 700)
    with qtbot.waitExposed(widget):
        widget.show()
    widget.activateWindow()
    return widget
