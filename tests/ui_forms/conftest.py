"""A window with an open book, and hands that type into its forms."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ctdesk.store.book import Book
from ctdesk.ui.forms.editor import Editor
from ctdesk.ui.forms.opening import open_record
from ctdesk.ui.forms.record import RecordSheet
from ctdesk.ui.window import Window
from tests.offscreen import nothing_left, settle, window_over


@pytest.fixture
def window(nothing_left: None, book: Book, tmp_path: Path) -> Iterator[Window]:
    """The window in front, with the empty book open."""
    with window_over(book, tmp_path) as made:
        yield made


@pytest.fixture
def opened(window: Window) -> Callable[..., RecordSheet]:
    """Open the sheet of a record, or of a new one."""

    def open_it(kind: str, row_id: int | None = None, **how: str) -> RecordSheet:
        sheet = open_record(window.desk, kind, row_id, **how)
        settle()
        return sheet

    return open_it


@pytest.fixture
def type_into() -> Callable[[Editor, str], None]:
    """Type over what stands in a field, and stay there."""

    def type_it(editor: Editor, text: str) -> None:
        editor.control.setFocus()
        QTest.keyClick(editor.control, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(editor.control, key)

    return type_it


@pytest.fixture
def leave_by_tab() -> Callable[[Editor], None]:
    """Leave a field with Tab, and let follow what follows."""

    def leave_it(editor: Editor) -> None:
        QTest.keyClick(editor.control, Qt.Key.Key_Tab)
        settle()

    return leave_it
