"""A desk with a book on it and no threads."""

from pathlib import Path

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
