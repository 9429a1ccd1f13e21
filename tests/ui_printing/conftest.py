"""A window with the sample book open, and the sheets laid over its pages."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from ctdesk import app as doors
from ctdesk.store.book import Book
from ctdesk.ui import palette
from ctdesk.ui.desk import Desk
from ctdesk.ui.jobs import InlineJobs
from ctdesk.ui.memory import Memory
from ctdesk.ui.screen import Screen
from ctdesk.ui.window import Window

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says of some calls that it ignores them."""
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


def _settle() -> None:
    for _ in range(5):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def settle() -> Callable[[], None]:
    """Let everything happen that was put off to the next turn."""
    return _settle


@pytest.fixture(autouse=True)
def nothing_left(qapp: QApplication) -> Iterator[None]:
    """Every test leaves no window and no thread behind, and starts in the light look."""
    palette.wear(qapp, dark=False, scale=1.0)
    threads = threading.active_count()
    yield
    _settle()
    assert [type(window).__name__ for window in QApplication.topLevelWidgets()] == []
    assert threading.active_count() <= threads


@pytest.fixture
def window(nothing_left: None, sample: Book, tmp_path: Path) -> Iterator[Window]:
    """The window in front, with the sample book open at its events."""
    desk = Desk(InlineJobs(), Memory(tmp_path / "memory"))
    made = Window(desk, doors)
    made.resize(1360, 850)
    made.show()
    made.activateWindow()
    desk.take(sample)
    desk.show_page("events")
    _settle()
    yield made
    desk.let_go()
    made.close()
    made.deleteLater()
    desk.deleteLater()
    _settle()


@pytest.fixture
def run(window: Window) -> Callable[[str], Screen]:
    """Carry out an action by its id; what is in front then."""

    def carry_out(action_id: str) -> Screen:
        action = window.actions_by_id.get(action_id)
        assert action is not None
        assert action.possible(window.desk)
        action.run(window.desk)
        _settle()
        front = window.workroom.in_front
        assert front is not None
        return front

    return carry_out
