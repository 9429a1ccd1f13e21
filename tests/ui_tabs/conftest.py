"""One tab over a real book, dressed, offscreen, with nothing left behind."""

from contextlib import ExitStack

import pytest
from listing_people import with_event, with_people

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
def fill(request):
    """The event, and the people on its list, where a test asks for them."""
    asked = request.fixturenames
    return with_people if "people" in asked else with_event if "event" in asked else None


@pytest.fixture
def event(filled, fill):
    """An event with registration open."""
    return filled(fill)[1][0]


@pytest.fixture
def people(filled, fill):
    """Participation ids by given name."""
    return dict(filled(fill)[1][1])
