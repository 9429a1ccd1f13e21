"""The line for walk-ins: one after the other, duplicates beside it and never in the way."""

import pytest
from PySide6.QtCore import Qt

from ctdesk.actions.records import add
from ctdesk.ui.tabs.people import TAB

KEY = Qt.Key


@pytest.fixture
def line(qtbot, shown, listened, event, people):
    """The line, open."""
    tab = shown(TAB.build(listened.desk, event))
    qtbot.mouseClick(tab.face.walks_in, Qt.MouseButton.LeftButton)
    tab.face.walk_in.tab_under_test = tab
    return tab.face.walk_in


def last(book) -> tuple:
    (row,) = book.rows(
        "SELECT p.display_name, o.name, r.country, r.status, r.created_on_site"
        " FROM participation r JOIN person p ON p.id = r.person_id"
        " LEFT JOIN organisation o ON o.id = r.organisation_id ORDER BY r.id DESC LIMIT 1"
    )
    return row


def test_one_line_records_somebody_as_attended_and_is_ready_for_the_next(qtbot, line, book):
    qtbot.keyClicks(line.name, "Amina Diallo; UNODC; Mali")
    qtbot.waitUntil(lambda: line.said.text() != "")
    said = line.said.text()
    qtbot.keyClick(line.name, KEY.Key_Return)
    first = last(book)
    qtbot.keyClicks(line.name, "Omar Keita; unodc; Mauritania")
    qtbot.keyClick(line.name, KEY.Key_Return)

    assert said == "Amina Diallo · UNODC (new organisation) · Mali"
    assert first == ("Amina Diallo", "UNODC", "ML", "attended", 1)
    assert last(book) == ("Omar Keita", "UNODC", "MR", "attended", 1)
    assert (line.name.text(), line.name.hasFocus()) == ("", True)
    assert book.rows("SELECT count(*) FROM organisation") == [(1,)]


def test_separate_fields_do_as_well_and_enter_records_from_any(qtbot, line, book):
    qtbot.keyClicks(line.name, "Amina Diallo")
    qtbot.keyClicks(line.fields["organisation"], "New Office")
    line.fields["country"].setFocus()
    qtbot.keyClicks(line.fields["country"], "mal")
    offered = line.fields["country"].offered()
    qtbot.keyClick(line.fields["country"], KEY.Key_Down)
    qtbot.keyClick(line.fields["country"], KEY.Key_Return)
    chosen = line.fields["country"].text()
    qtbot.keyClick(line.fields["country"], KEY.Key_Return)

    assert "Mali" in offered
    assert chosen == offered[0]
    assert last(book)[:2] == ("Amina Diallo", "New Office")


def test_who_may_be_meant_stands_beneath_and_enter_records_somebody_new_all_the_same(
    qtbot, line, book
):
    add(book, "person", {"given_name": "Amina", "family_name": "Diallo", "country": "ML"})
    qtbot.keyClicks(line.name, "Aminah Diallo; ; Mali")
    qtbot.waitUntil(lambda: line.alike.count() > 0)
    qtbot.keyClick(line.name, KEY.Key_Return)

    assert last(book)[0] == "Aminah Diallo"
    assert line.alike.isHidden()


def test_choosing_who_is_meant_uses_that_person(qtbot, line, book):
    known = add(book, "person", {"given_name": "Amina", "family_name": "Diallo", "country": "ML"})
    qtbot.keyClicks(line.name, "Aminah Diallo; UNODC; Mali")
    qtbot.waitUntil(lambda: line.alike.count() > 0)
    qtbot.keyClick(line.name, KEY.Key_Down)
    marked = line.alike.currentItem().text()
    qtbot.keyClick(line.alike, KEY.Key_Return)

    assert marked == "Amina Diallo · Mali"
    assert book.rows("SELECT person_id FROM participation ORDER BY id DESC LIMIT 1") == [
        (known.id,)
    ]
    assert last(book) == ("Amina Diallo", "UNODC", "ML", "attended", 1)
    assert line.name.hasFocus()


def test_who_is_on_the_list_already_has_come(qtbot, line, book, people):
    qtbot.keyClicks(line.name, "Brahim BBB; ; Mauritania")
    qtbot.waitUntil(lambda: line.alike.count() > 0)
    qtbot.keyClick(line.name, KEY.Key_Down)
    qtbot.keyClick(line.alike, KEY.Key_Return)

    assert book.rows("SELECT status FROM participation WHERE id = ?", (people["Brahim"],)) == [
        ("attended",)
    ]
    assert book.rows("SELECT count(*) FROM participation") == [(3,)]
    assert list(line.tab_under_test.table.chosen_ids()) == [people["Brahim"]]


def test_escape_from_who_may_be_meant_goes_back_to_the_line(qtbot, line, book):
    add(book, "person", {"given_name": "Amina", "family_name": "Diallo"})
    qtbot.keyClicks(line.name, "Amina Diallo")
    qtbot.waitUntil(lambda: line.alike.count() > 0)
    qtbot.keyClick(line.name, KEY.Key_Down)
    qtbot.keyClick(line.alike, KEY.Key_Up)

    assert (line.name.hasFocus(), line.name.text()) == (True, "Amina Diallo")


def test_what_is_refused_comes_back_to_be_corrected(qtbot, line, book):
    qtbot.keyClicks(line.name, "Amina Diallo")
    qtbot.keyClicks(line.fields["country"], "Atlantis")
    qtbot.keyClick(line.fields["country"], KEY.Key_Return)

    assert "“Atlantis” is not in the list of countries" in line.error.text()
    assert line.typed() == {
        "name": "Amina Diallo",
        "organisation": "",
        "country": "Atlantis",
        "job_title": "",
    }
    assert book.rows("SELECT count(*) FROM participation") == [(3,)]


def test_an_empty_line_records_nobody_and_escape_closes_it(qtbot, line, book):
    qtbot.keyClick(line.name, KEY.Key_Return)
    qtbot.keyClick(line.name, KEY.Key_Escape)

    assert book.rows("SELECT count(*) FROM participation") == [(3,)]
    assert line.isHidden()
