"""The strip under an event's people: who may be recorded twice, and what can be done about it."""

import pytest
from listing_people import with_event
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ctdesk.actions.merging import tell_apart
from ctdesk.actions.participations import invite
from ctdesk.actions.records import add
from ctdesk.history.undo import undo
from ctdesk.queries.refs import Ref
from ctdesk.ui.merging.looking import looking
from ctdesk.ui.merging.sheet import MergeSheet
from ctdesk.ui.tabs.people import TAB

ALIKE = (
    "“\u2068Mohamed El Alaoui\u2069” may be the same person as “\u2068Muhammad El Alaoui\u2069”"
    " (High Court, Morocco)."
)


def with_doubles(book):
    event, _nobody = with_event(book)
    office = str(add(book, "organisation", {"name": "High Court"}))
    shared = {"family_name": "El Alaoui", "organisation": office, "country": "MA"}
    for given in ("Mohamed", "Muhammad"):
        add(book, "person", {"given_name": given, "email": "alaoui@example.org", **shared})
    add(book, "person", {"given_name": "Leila", "family_name": "Benali"})
    for row_id in (1, 3):
        invite(book, event, Ref("person", row_id), role=None, status="invited")
    return event, {}


@pytest.fixture
def fill():
    """Somebody recorded twice, on the list once, and somebody alone."""
    return with_doubles


@pytest.fixture
def strip(shown, listened, event, people, qtbot):
    """The strip, saying something."""
    tab = shown(TAB.build(listened.desk, event))
    found = tab.face.doubles
    qtbot.waitUntil(lambda: found.text() != "")
    return found


def test_it_tells_of_the_likeliest_and_how_many_more(qtbot, strip, book):
    assert strip.text() == ALIKE
    add(book, "person", {"given_name": "Leïla", "family_name": "Benali"})
    qtbot.waitUntil(lambda: strip.text() == f"{ALIKE} And 1 more like this.")


def test_its_button_lays_the_two_side_by_side(qtbot, strip, listened):
    sheets: list[QWidget] = []
    listened.desk.sheet_asked.connect(sheets.append)
    qtbot.mouseClick(strip.compare, Qt.MouseButton.LeftButton)
    (sheet,) = sheets
    compared = sheet.comparison()
    sheet.deleteLater()
    assert isinstance(sheet, MergeSheet)
    assert {compared.kept.id, compared.lost.id} == {1, 2}


def test_closed_it_stays_so_until_somebody_else_is_found(qtbot, strip, book):
    qtbot.mouseClick(strip.close_button, Qt.MouseButton.LeftButton)
    assert strip.text() == ""
    add(book, "person", {"given_name": "Leïla", "family_name": "Benali"})
    qtbot.waitUntil(lambda: strip.text() != "")
    assert "Leila Benali" in strip.text()
    assert "more" not in strip.text()


def test_two_people_told_apart_or_skipped_are_not_told_of(qtbot, strip, book, listened):
    tell_apart(book, 1, 2)
    qtbot.waitUntil(lambda: strip.text() == "")
    undo(book)
    qtbot.waitUntil(lambda: strip.text() != "")
    looking(listened.desk).skip((1, 2))
    qtbot.waitUntil(lambda: strip.text() == "")


def test_where_everybody_is_somebody_of_their_own_nothing_is_said(
    qtbot, shown, listened, event, people, book
):
    tell_apart(book, 1, 2)
    tab = shown(TAB.build(listened.desk, event))
    qtbot.wait(400)
    assert tab.face.doubles.isHidden()
