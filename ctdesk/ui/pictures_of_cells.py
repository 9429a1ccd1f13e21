"""Editing in cells and in many records as it looks, one sight after the other, for its pictures."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QItemSelection, QItemSelectionModel

from ctdesk.ui.bulk.opening import open_edit_chosen
from ctdesk.ui.table.hands import Hands
from ctdesk.ui.table.page import TablePage
from ctdesk.ui.window import Window

_FLAG = QItemSelectionModel.SelectionFlag
_ROWS = _FLAG.ClearAndSelect | _FLAG.Rows
_COLUMN, _ROW, _ROWS_CHOSEN = "country", 3, 12
_WISHES = (("country", "set", "MA"), ("notes", "add", "Invited in 2012"))


def cells(window: Window, page: TablePage, settle: Callable[[], None]) -> Iterator[str]:
    """Bring each sight of editing to the front and say its name."""
    if page.hands is None:
        return
    for text, name in ((None, "cell"), ("Atlantis", "cell-refused")):
        _edit(page, page.hands, text)
        settle()
        yield name
        page.hands.cells.drop()
    page.table.go_into_cells(False)
    _choose_rows(page)
    settle()
    yield from _many(window, settle)


def _edit(page: TablePage, hands: Hands, text: str | None) -> None:
    """Edit a cell, and try to keep what was typed into it."""
    column = [column.key for column in page.model.columns].index(_COLUMN)
    there = page.model.index(_ROW, column)
    page.table.selectionModel().setCurrentIndex(there, _ROWS)
    page.table.go_into_cells(True)
    hands.begin(text)
    if text is not None and hands.cells.open is not None:
        hands.cells.open.done.emit(1, 0)


def _choose_rows(page: TablePage) -> None:
    first, last = page.model.index(0, 0), page.model.index(_ROWS_CHOSEN - 1, 0)
    page.table.selectionModel().select(QItemSelection(first, last), _ROWS)


def _many(window: Window, settle: Callable[[], None]) -> Iterator[str]:
    """What is asked for is typed; then what it would do is seen."""
    sheet = open_edit_chosen(window.desk)
    for at, (name, way, text) in enumerate(_WISHES):
        if at:
            sheet.add_line()
        sheet.lines[at].choose(name)
        sheet.lines[at].way.choose(way)
        editor = sheet.lines[at].editor
        if editor is not None:
            editor.type_in(text)
            editor.mark_touched()
    sheet.look()
    settle()
    yield "edit-chosen"
    window.desk.close_sheet()
