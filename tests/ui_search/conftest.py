"""The events page of a window with the sample book open."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from ctdesk import app as doors
from ctdesk.store.book import Book
from ctdesk.ui.desk import Desk
from ctdesk.ui.jobs import InlineJobs, Jobs
from ctdesk.ui.memory import Memory
from ctdesk.ui.table.page import TablePage
from ctdesk.ui.window import Window
from tests.offscreen import nothing_left, settle, window_over


@pytest.fixture
def opened(nothing_left: None, sample: Book, tmp_path: Path) -> Iterator[Callable[..., TablePage]]:
    """Opens a page of a window; the answers come at once, or from threads as in the program."""
    with ExitStack() as windows:

        def open_page(key: str = "events", jobs: Jobs | None = None) -> TablePage:
            made = windows.enter_context(window_over(sample, tmp_path, key, jobs))
            page = made.workroom.in_front
            assert isinstance(page, TablePage)
            return page

        yield open_page


@pytest.fixture
def page(opened: Callable[..., TablePage]) -> TablePage:
    """The events."""
    return opened()


@pytest.fixture
def filtered(page: TablePage, qtbot) -> TablePage:
    """The page with its panel open and filled."""
    page.searching.open_filter(True)
    qtbot.waitUntil(lambda: len(page.searching.filtering.panel.rows.lines) > 0)
    return page
