"""A desk that listens, and what a book holds of their attendance."""

from PySide6.QtCore import QPoint, Qt

from ctdesk.queries.attendance import marks_of
from ctdesk.queries.refs import Ref
from ctdesk.store.book import Book


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
