"""A window with the sample book open, and the sheets laid over its pages."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ctdesk.store.book import Book
from ctdesk.ui.screen import Screen
from ctdesk.ui.window import Window
from tests import offscreen
from tests.offscreen import nothing_left


@pytest.fixture
def settle() -> Callable[[], None]:
    """Let everything happen that was put off to the next turn."""
    return offscreen.settle


@pytest.fixture
def window(nothing_left: None, sample: Book, tmp_path: Path) -> Iterator[Window]:
    """The window in front, with the sample book open at its events."""
    with offscreen.window_over(sample, tmp_path) as made:
        yield made


@pytest.fixture
def run(window: Window) -> Callable[[str], Screen]:
    """Carry out an action by its id; what is in front then."""

    def carry_out(action_id: str) -> Screen:
        action = window.actions_by_id.get(action_id)
        assert action is not None
        assert action.possible(window.desk)
        action.run(window.desk)
        offscreen.settle()
        front = window.workroom.in_front
        assert front is not None
        return front

    return carry_out
