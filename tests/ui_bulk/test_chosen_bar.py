from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ctdesk.ui.bulk.edit_chosen import EditChosenSheet
from ctdesk.ui.table.page import TablePage
from ctdesk.ui.window import Window
from tests.offscreen import settle
from tests.ui_bulk.test_preview import in_front


def test_several_chosen_rows_have_a_button_that_says_how_many_it_edits(
    people: TablePage, window: Window
) -> None:
    bar = people.chosen_bar
    people.table.choose(0)
    settle()
    assert not bar.isVisible()
    people.table.selectAll()
    settle()
    assert (bar.isVisible(), bar.edit.text()) == (True, "Edit 4 people…")
    assert bar.entries() == ["Merge the chosen people…", "Delete the chosen people"]
    QTest.mouseClick(bar.edit, Qt.MouseButton.LeftButton)
    sheet = in_front(window)
    assert isinstance(sheet, EditChosenSheet)
    assert sheet.title() == "Edit 4 people"
    window.desk.close_sheet()
    settle()
    people.table.choose(1)
    settle()
    assert not bar.isVisible()


def test_the_rows_do_not_move_when_the_bar_comes(people: TablePage) -> None:
    people.table.choose(0)
    settle()
    before = [people.table.mapTo(people, people.table.pos()), people.table.rowViewportPosition(1)]
    people.table.selectAll()
    settle()
    assert people.chosen_bar.isVisible()
    now = [people.table.mapTo(people, people.table.pos()), people.table.rowViewportPosition(1)]
    assert now == before


def test_what_cannot_be_changed_has_no_button(people: TablePage, window: Window, turn_to) -> None:
    terms = turn_to("events")
    terms.table.selectAll()
    settle()
    assert terms.chosen_bar.edit.text() == "Edit 2 events…"
    assert not people.chosen_bar.isVisible()
    window.desk.put_away()
    settle()
    assert not terms.chosen_bar.isVisible()
