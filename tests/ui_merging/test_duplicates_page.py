import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from ctdesk.actions.merging import merge_people, tell_apart
from ctdesk.actions.records import add
from ctdesk.kernel.i18n import set_language
from ctdesk.ui import palette
from ctdesk.ui.merging.looking import looking
from ctdesk.ui.merging.sheet import MergeSheet
from ctdesk.ui.plain import PlainLabel
from tests.offscreen import settle


@pytest.fixture
def page(window):
    window.desk.show_page("duplicates")
    settle()
    return window.workroom.in_front


def pairs(page):
    return [page.model.pair(row) for row in range(page.model.rowCount())]


def press(page, key):
    QTest.keyClick(page.list, key)
    settle()


def entry(window):
    return window.workroom.sidebar._entries["duplicates"]


def test_pairs_stand_under_two_headings_the_surer_ones_first(window, page):
    assert page.model.headings() == {0: "More than the name agrees", 4: "The name alone agrees"}
    assert sorted(pairs(page)[1:4]) == [(1, 2), (1, 3), (2, 3)]
    assert pairs(page)[4:] == [None, (4, 5)]
    assert page.status() == "4 pairs of people · 1 by name only"
    assert (entry(window).count(), entry(window).spoken()) == ("4", "Possible duplicates, 4")


def test_a_heading_is_never_in_hand(page):
    assert page.list.currentIndex().row() == 1
    for _ in range(3):
        press(page, Qt.Key.Key_Down)
    assert page.list.pair() == (4, 5)
    press(page, Qt.Key.Key_Up)
    assert page.list.currentIndex().row() == 3


def test_a_row_is_said_in_one_sentence(page):
    row = page.model.row_of((4, 5))
    page.model.told(row)
    settle()
    said = page.model.spoken(row)
    assert "Aboubacar Diallo, Guinea or Aboubacar Diallo; the same name" in said
    spoken = page.model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == said
    assert page.model.spoken(0) == "More than the name agrees"
    assert page.list.accessibleName() == "Possible duplicates"


def test_n_notes_two_people_and_undo_asks_again(window, page):
    press(page, Qt.Key.Key_Down)
    pair = page.list.pair()
    press(page, Qt.Key.Key_N)
    assert pair not in pairs(page)
    assert window.toast.text().startswith("Noted: these are two people.")
    assert window.desk.book.rows("SELECT one_id, other_id FROM not_same_person") == [pair]
    assert (page.list.currentIndex().row(), entry(window).count()) == (2, "3")
    window.desk.undo()
    settle()
    assert pair in pairs(page)
    assert entry(window).count() == "4"


@pytest.mark.parametrize("key", [Qt.Key.Key_S, Qt.Key.Key_Space])
def test_a_skipped_pair_waits_until_it_is_shown_again(page, key):
    pair = page.list.pair()
    press(page, key)
    assert pair not in pairs(page)
    assert page.list.pair() in pairs(page)
    assert page.progress.text() == "1 pair was skipped."
    assert page.status() == "3 pairs of people · 1 by name only · 1 skipped"
    page.progress.back.click()
    settle()
    assert pair in pairs(page)
    assert page.progress.text() == ""


@pytest.mark.parametrize("letter", ["ى", "س"])
def test_the_keys_work_on_an_arabic_keyboard(page, letter):
    before = pairs(page)
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        typed = QKeyEvent(kind, ord(letter), Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(page.list, typed)
    settle()
    assert len(pairs(page)) == len(before) - 1


def test_enter_lays_the_two_beside_each_other(window, page):
    pair = page.list.pair()
    press(page, Qt.Key.Key_Return)
    sheet = window.workroom.in_front
    assert isinstance(sheet, MergeSheet)
    compared = sheet.comparison()
    assert {compared.kept.id, compared.lost.id} == set(pair)


def test_a_merged_pair_leaves_and_the_next_one_is_in_hand(window, page):
    page.list.stand(page.model.row_of((1, 2)))
    press(page, Qt.Key.Key_Return)
    window.workroom.in_front.merge()
    settle()
    assert window.workroom.in_front is page
    assert pairs(page)[1:] == [(1, 3), None, (4, 5)]
    assert page.list.pair() is not None
    assert (
        window.toast.text()
        == "\u2068Mohammed El Alaoui\u2069 was merged into \u2068Mohamed El Alaoui\u2069."
    )
    window.desk.undo()
    settle()
    assert sorted(pairs(page)[1:4]) == [(1, 2), (1, 3), (2, 3)]


def test_who_was_added_is_compared_when_asked(window, page):
    add(window.desk.book, "person", {"given_name": "Leila", "family_name": "Benali"})
    settle()
    assert page.progress.text() == "1 person has changed since the last look."
    page.progress.again.click()
    settle()
    assert (6, 7) in pairs(page)
    assert page.progress.text() == ""


def test_a_small_book_is_looked_through_again_by_itself(window, page):
    add(window.desk.book, "person", {"given_name": "Leila", "family_name": "Benali"})
    settle()
    waiting = looking(window.desk)._timer
    assert waiting.isActive()
    waiting.timeout.emit()
    settle()
    assert (6, 7) in pairs(page)


def test_a_look_shows_how_far_it_is_and_can_be_called_off(window):
    window.desk.jobs.holds = True
    window.desk.show_page("duplicates")
    settle()
    page = window.workroom.in_front
    assert page.progress.text() == "Everybody is being compared…"
    page.progress.cancel.click()
    settle()
    assert page.progress.text() == "Nobody has been compared since the book was opened."
    window.desk.jobs.let_go()
    settle()
    assert page.model.rowCount() == 0
    window.desk.jobs.holds = False
    page.progress.again.click()
    settle()
    assert len(pairs(page)) == 6


def test_closing_the_book_forgets_everything(window, page):
    window.desk.jobs.holds = True
    looking(window.desk).look()
    window.desk.let_go()
    settle()
    window.desk.jobs.let_go()
    settle()
    assert (looking(window.desk).pairs, page.model.rowCount()) == (None, 0)
    assert entry(window).count() == ""


def test_without_duplicates_the_page_says_so(window, page, book):
    merge_people(book, 1, 2)
    merge_people(book, 1, 3)
    tell_apart(book, 4, 5)
    settle()
    words = [label.text() for label in page.findChildren(PlainLabel) if label.isVisible()]
    assert "No possible duplicates" in words


def test_the_buttons_are_for_the_pair_in_hand_and_need_a_book_to_write_in(window, page):
    offered = {b.text(): b.isEnabled() for b in page.findChildren(QPushButton) if b.isVisible()}
    assert offered == {"Skip": True, "Not the same person": True, "Compare and merge": True}


def test_the_page_is_mirrored_in_arabic(window, page, qapp):
    set_language("ar")
    palette.wear(qapp)
    from ctdesk.ui.retell import tell_everyone

    tell_everyone()
    settle()
    assert page.list.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert page.model.headings()[0] == "يتفق أكثر من الاسم"
    assert page.list.pair() is not None
    set_language("en")
    palette.wear(qapp)
    assert QApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight
