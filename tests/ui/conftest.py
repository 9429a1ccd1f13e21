"""A window over a real book: dressed, offscreen, with nothing left behind."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ctdesk import app as doors
from ctdesk.store.book import Book
from ctdesk.ui.desk import Desk
from ctdesk.ui.jobs import InlineJobs
from ctdesk.ui.memory import Memory
from ctdesk.ui.window import Window
from tests import offscreen
from tests.offscreen import nothing_left


@pytest.fixture
def settle() -> Callable[[], None]:
    """Let everything happen that was put off to the next turn."""
    return offscreen.settle


@pytest.fixture
def memory(tmp_path: Path) -> Memory:
    return Memory(tmp_path / "memory")


@pytest.fixture
def desk(nothing_left: None, memory: Memory) -> Iterator[Desk]:
    made = Desk(InlineJobs(), memory)
    yield made
    made.let_go()
    made.deleteLater()
    offscreen.settle()


@pytest.fixture
def window(desk: Desk) -> Iterator[Window]:
    made = Window(desk, doors)
    made.resize(1360, 850)
    made.show()
    offscreen.settle()
    yield made
    desk.let_go()
    made.close()
    made.deleteLater()
    offscreen.settle()


@pytest.fixture
def open_window(window: Window, sample: Book) -> Window:
    """The window with the sample book open."""
    window.desk.take(sample)
    offscreen.settle()
    return window
