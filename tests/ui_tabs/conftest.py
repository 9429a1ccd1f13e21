import pytest
from desks import Listened

from ctdesk.actions.records import add


@pytest.fixture(autouse=True)
def looks(qapp):
    """The program as it is dressed, in English from left to right."""
    from ctdesk.ui.palette import wear

    wear(qapp, dark=False, scale=1.0)


@pytest.fixture
def listened(book, tmp_path, qapp):
    """A desk with the book of the test."""
    made = Listened(book, tmp_path / "memory")
    yield made
    made.desk.let_go()
    made.desk.deleteLater()


@pytest.fixture
def event(book):
    """An event with registration open."""
    return add(
        book,
        "event",
        {"title": "Rabat workshop", "status": "registration_open", "start_date": "17-19 July 2012"},
    )
