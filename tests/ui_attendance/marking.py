"""A desk that listens, and what a book holds of their attendance."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt

from ctdesk.queries.attendance import marks_of
from ctdesk.queries.refs import Ref
from ctdesk.store.book import Book
from ctdesk.ui.desk import Desk, Notice
from ctdesk.ui.jobs import InlineJobs, Jobs
from ctdesk.ui.memory import Memory


class Told:
    """A desk, and what it told the person."""

    def __init__(self, book: Book, folder: Path, jobs: Jobs | None = None) -> None:
        self.desk = Desk(jobs or InlineJobs(), Memory(folder))
        self.desk.take(book)
        self.notices: list[Notice] = []
        self.desk.noticed.connect(self.notices.append)

    def said(self) -> list[str]:
        return [notice.text for notice in self.notices]


def stored(book: Book, event: Ref) -> dict:
    """The marks the book holds, by given name and day or session."""
    names = dict(
        book.rows(
            "SELECT r.id, p.given_name FROM participation r JOIN person p ON p.id = r.person_id"
        )
    )
    marks = marks_of(book.rows, event.id)
    return {names[owner]: dict(each) for owner, each in marks.items() if each}


def centre(tab, row: int, column: int) -> QPoint:
    """The middle of a cell, for the mouse."""
    return tab.grid.places().place(row, column).center()


def click(qtbot, tab, row: int, column: int, *, button=Qt.MouseButton.LeftButton, held=None):
    """Click on a cell."""
    qtbot.mouseClick(
        tab.grid.viewport(),
        button,
        held or Qt.KeyboardModifier.NoModifier,
        centre(tab, row, column),
    )
