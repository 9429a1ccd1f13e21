"""One tab over a real book, dressed, offscreen, with nothing left behind."""

from contextlib import ExitStack

import pytest

from ctdesk.actions.records import add
from tests.offscreen import Listened, nothing_left, window_of_its_own


@pytest.fixture
def listened(nothing_left, book, tmp_path):
    """A desk with the book of the test."""
    made = Listened(book, tmp_path / "memory")
    yield made
    made.let_go()


@pytest.fixture
def shown(nothing_left, listened):
    """Shows a tab in a window of its own."""
    with ExitStack() as windows:
        yield lambda tab: windows.enter_context(window_of_its_own(tab))


@pytest.fixture
def event(book):
    """An event with registration open."""
    return add(
        book,
        "event",
        {"title": "Rabat workshop", "status": "registration_open", "start_date": "17-19 July 2012"},
    )
