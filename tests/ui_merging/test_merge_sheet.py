from array import array

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from ctdesk.actions.records import set_field
from ctdesk.actions.removal import remove
from ctdesk.app import open_book
from ctdesk.kernel.i18n import set_language
from ctdesk.queries.refs import Ref
from ctdesk.ui import palette
from ctdesk.ui.commands.merging import ACTIONS
from ctdesk.ui.desk import Selection
from ctdesk.ui.forms.opening import open_record
from ctdesk.ui.merging.opening import open_merge
from ctdesk.ui.merging.sheet import MergeSheet
from ctdesk.ui.plain import PlainLabel
from tests.offscreen import settle


@pytest.fixture
def sheet(window):
    window.desk.show_page("people")
    made = open_merge(window.desk, "person", (2, 3))
    settle()
    return made


def rows(sheet):
    return {row.pair.name: row for row in sheet.columns.rows}


def press(sheet, key):
    QTest.keyClick(sheet.focusWidget() or sheet, key)
    settle()


def words(widget):
    return [label.text() for label in widget.findChildren(PlainLabel) if not label.isHidden()]


def test_only_what_differs_is_to_be_chosen_and_the_rest_is_told_quietly(sheet):
    assert {name: row.choice() for name, row in rows(sheet).items()} == {
        "given_name": "keep",
        "notes": "both",
    }
    told = words(sheet)
    assert told[told.index("THE SAME IN BOTH") :][1:7] == [
        *("Family name", "El Alaoui"),
        *("Organisation", "High Court"),
        *("E-mail", "alaoui@example.org"),
    ]
    assert {"Stays", "Mohammed El Alaoui", "P2 · 1 event", "Goes into it", "P3 · 0 events"} <= {
        *told
    }


def test_what_will_happen_is_told(sheet):
    assert words(sheet.consequences)[1:] == [
        "Muhammad El Alaoui (P3) leaves the lists; what is not kept of it stays in the history of"
        " Mohammed El Alaoui."
    ]


def test_arrows_choose_a_side_and_go_from_field_to_field_and_enter_merges(window, sheet):
    assert sheet.focusWidget() is rows(sheet)["given_name"].boxes["keep"]
    press(sheet, Qt.Key.Key_Right)
    press(sheet, Qt.Key.Key_Down)
    assert sheet.focusWidget() is rows(sheet)["notes"].boxes["both"]
    press(sheet, Qt.Key.Key_Left)
    assert sheet.choices() == {"given_name": "lose", "notes": "lose"}
    press(sheet, Qt.Key.Key_Return)
    assert window.workroom.page_key == "people"
    assert window.desk.book.rows("SELECT given_name, notes, merged_into_id FROM person")[1:3] == [
        ("Muhammad", "Needs a visa.", None),
        ("Muhammad", "Needs a visa.", 2),
    ]


def test_arrows_follow_the_page_in_arabic(window, qapp):
    set_language("ar")
    palette.wear(qapp)
    made = open_merge(window.desk, "person", (2, 3))
    settle()
    press(made, Qt.Key.Key_Left)
    assert rows(made)["given_name"].choice() == "lose"
    press(made, Qt.Key.Key_Right)
    assert rows(made)["given_name"].choice() == "keep"
    set_language("en")
    palette.wear(qapp)


def test_a_click_chooses_and_every_side_has_a_name(sheet):
    box = rows(sheet)["given_name"].boxes["lose"]
    QTest.mouseClick(box, Qt.MouseButton.LeftButton)
    assert rows(sheet)["given_name"].choice() == "lose"
    names = [b.accessibleName() for row in sheet.columns.rows for b in row.boxes.values()]
    assert names == [
        *("Given names: Mohammed", "Given names: Muhammad"),
        *("Notes: Speaks Arabic.", "Notes: Needs a visa.", "Notes: both texts"),
    ]


def test_swapping_keeps_what_was_chosen(window, sheet):
    rows(sheet)["given_name"].choose("lose")
    sheet.swap()
    settle()
    assert (sheet.comparison().kept, sheet.comparison().lost) == (_person(3), _person(2))
    assert sheet.choices() == {"given_name": "keep", "notes": "both"}
    sheet.merge()
    settle()
    assert window.desk.book.rows("SELECT given_name, notes FROM person WHERE id = 3") == [
        ("Muhammad", "Needs a visa.\n\nSpeaks Arabic.")
    ]


def test_enter_on_a_button_presses_that_button_and_no_other(window, sheet):
    (cancel,) = [b for b in sheet.findChildren(QPushButton) if b.text() == "Cancel"]
    cancel.setFocus()
    press(sheet, Qt.Key.Key_Return)
    assert window.workroom.in_front is not sheet
    assert window.desk.book.rows("SELECT id FROM person WHERE merged_into_id IS NOT NULL") == []


def test_two_records_that_say_the_same_are_merged_by_enter(window):
    desk = window.desk
    for name in ("given_name", "notes"):
        set_field(desk.book, _person(3), name, {"given_name": "Mohammed"}.get(name, ""))
        set_field(desk.book, _person(2), name, {"given_name": "Mohammed"}.get(name, ""))
    made = open_merge(desk, "person", (2, 3))
    settle()
    assert rows(made) == {}
    press(made, Qt.Key.Key_Return)
    assert desk.book.rows("SELECT merged_into_id FROM person WHERE id = 3") == [(2,)]


def test_the_toast_takes_a_merge_back(window, sheet):
    sheet.merge()
    settle()
    offered = [b for b in window.toast.findChildren(QPushButton) if b.isVisible()]
    (undo,) = [button for button in offered if button.text() == "Undo"]
    undo.click()
    settle()
    assert window.desk.book.rows("SELECT id FROM person WHERE merged_into_id IS NOT NULL") == []


def test_the_sheet_follows_the_book_and_goes_when_one_of_the_two_is_gone(window, sheet):
    rows(sheet)["given_name"].choose("lose")
    set_field(window.desk.book, _person(3), "phone", "+212 5")
    settle()
    assert list(rows(sheet)) == ["given_name", "phone", "notes"]
    assert sheet.choices()["given_name"] == "lose"
    remove(window.desk.book, [_person(3)])
    settle()
    assert window.workroom.in_front is not sheet
    assert window.toast.text() == "P3 is no longer in this book; look at the list again."


def test_people_chosen_in_the_table_are_merged_one_after_the_other(window):
    desk = window.desk
    desk.show_page("people")
    settle()
    merging = next(action for action in ACTIONS if action.id == "person.merge")
    assert not merging.possible(desk)
    desk.select(Selection("people", array("q", [1, 2, 3])))
    assert merging.possible(desk)
    merging.run(desk)
    settle()
    for _ in range(2):
        assert isinstance(window.workroom.in_front, MergeSheet)
        window.workroom.in_front.merge()
        settle()
    assert window.workroom.page_key == "people"
    assert desk.book.rows("SELECT merged_into_id FROM person WHERE id < 4") == [
        (None,),
        (1,),
        (1,),
    ]


def test_two_chosen_rows_offer_to_be_merged_on_a_right_click(window):
    window.desk.show_page("people")
    settle()
    page = window.workroom.in_front
    page.searching.cell_menu.watch()
    rows = [list(page.model.ids).index(person) for person in (2, 3)]

    def offered():
        asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1))
        QApplication.sendEvent(page.table, asked)
        settle()
        menu = QApplication.activePopupWidget()
        found = {entry.text(): entry for entry in menu.actions()}
        return menu, found.get("Merge the chosen people…")

    page.table.selectRow(rows[0])
    settle()
    menu, merging = offered()
    assert merging is None
    menu.close()
    page.table.selectionModel().select(
        page.model.index(rows[1], 0),
        QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows,
    )
    settle()
    menu, merging = offered()
    merging.trigger()
    menu.close()
    settle()
    compared = window.workroom.in_front.comparison()
    assert (compared.kept.id, compared.lost.id) == (2, 3)


def test_a_book_for_reading_offers_no_merge(window, monkeypatch):
    desk = window.desk
    desk.select(Selection("people", array("q", [1, 2])))
    (merging,) = [action for action in ACTIONS if action.id == "person.merge"]
    assert merging.possible(desk)
    writable = desk.let_go()
    writable.close()
    monkeypatch.setattr("os.access", lambda *_about: False)
    desk.take(open_book(writable.path))
    desk.select(Selection("people", array("q", [1, 2])))
    assert not merging.possible(desk)
    made = open_merge(desk, "person", (1, 2))
    settle()
    made.merge()
    made.tell_apart()
    settle()
    assert window.workroom.in_front is made
    assert desk.book.rows("SELECT id FROM person WHERE merged_into_id IS NOT NULL") == []
    assert desk.book.rows("SELECT id FROM not_same_person") == []
    desk.let_go().close()


def test_not_the_same_person_is_noted_from_the_sheet_too(window, sheet):
    sheet.tell_apart()
    settle()
    assert window.workroom.page_key == "people"
    assert window.desk.book.rows("SELECT one_id, other_id FROM not_same_person") == [(2, 3)]


def test_the_details_of_a_person_say_who_that_may_be_as_well(window, qtbot):
    desk = window.desk
    desk.show_page("duplicates")
    desk.show_page("people")
    settle()
    page = window.workroom.in_front
    row = list(page.model.ids).index(1)
    page.table.selectRow(row)
    settle()
    strip = page.detail.alike
    qtbot.waitUntil(strip.isVisible)
    assert strip.text().startswith("May be the same person as Mo")
    assert "High Court; the same name in another spelling, same e-mail" in strip.text()
    strip.compare.click()
    settle()
    compared = window.workroom.in_front.comparison()
    assert 1 in (compared.kept.id, compared.lost.id)
    desk.close_sheet()
    page.table.selectRow(list(page.model.ids).index(6))
    qtbot.waitUntil(lambda: not strip.isVisible())


def test_the_history_of_a_person_tells_of_both(window, sheet):
    set_field(window.desk.book, _person(3), "phone", "+212 5")
    sheet.merge()
    settle()
    opened = open_record(window.desk, "person", 2, side="history")
    settle()
    told = words(opened)
    assert "Merge Muhammad El Alaoui into Mohammed El Alaoui" in told
    assert "Change Phone of Muhammad El Alaoui" in told


def _person(row):
    return Ref("person", row)
