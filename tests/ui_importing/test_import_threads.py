"""The import as it runs in the program: everything long on threads of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from list_to_import import LIST

from ctdesk.store.book import Book
from ctdesk.ui.importing.opening import open_import
from ctdesk.ui.importing.sources import Source
from ctdesk.ui.jobs import Jobs
from ctdesk.ui.window import Window
from tests.offscreen import until, window_over


@pytest.fixture
def threaded(nothing_left: None, book: Book, tmp_path: Path) -> Iterator[Window]:
    """The window over a book whose work is done on threads."""
    with window_over(book, tmp_path, "people", Jobs()) as made:
        yield made


def looked_at(window: Window, source: Source):
    sheet = open_import(window.desk, source)
    until(lambda: sheet.preview.foot.outcome is not None)
    return sheet


def people(book: Book) -> int:
    return book.rows("SELECT count(*) FROM person")[0][0]


def test_a_list_is_read_judged_and_imported(known, threaded, book, listed):
    sheet = looked_at(threaded, listed(LIST))
    until(lambda: sheet.preview.panel.row is not None)
    sheet.preview.foot.go.click()
    until(lambda: threaded.toast.text() == "3 people imported.")
    assert people(book) == 4


def test_an_import_stopped_at_once_leaves_nothing(known, threaded, book, listed):
    sheet = looked_at(threaded, listed(LIST))
    sheet.preview.foot.go.click()
    sheet.preview.foot.cancel.click()
    until(lambda: not sheet.preview.is_importing)
    assert people(book) == 2
    assert "stopped" in sheet.preview.foot.texts()[0]


def test_looking_at_the_rows_can_be_stopped_and_taken_up_again(known, threaded, listed):
    sheet = open_import(threaded.desk, listed(LIST))
    until(lambda: sheet.stages.currentWidget() is sheet.preview)
    sheet.preview.stop()
    assert sheet.preview.stopped.isVisible()
    assert not sheet.preview.foot.go.isEnabled()
    sheet.preview.judge()
    until(lambda: sheet.preview.foot.outcome is not None)
    assert len(sheet.preview.table.rows.ids) == 5


def test_a_window_closed_while_rows_are_looked_at_ends_in_peace(known, threaded, listed):
    sheet = open_import(threaded.desk, listed(LIST))
    until(lambda: sheet.stages.currentWidget() is sheet.preview)
