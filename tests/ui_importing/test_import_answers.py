"""Deciding for rows: by key, by button, for many at once."""

from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ctdesk.ui.importing.answer_keys import means_left_out, means_new, number_of
from ctdesk.ui.importing.opening import open_import
from tests.offscreen import settle

DOUBTFUL = 2


def stand(sheet, row=DOUBTFUL):
    sheet.preview.table.setFocus()
    sheet.preview.table.choose(row)
    settle()


def press(sheet, key):
    """A key by its name, or by what it writes in whatever script."""
    if isinstance(key, str):
        held = Qt.KeyboardModifier.NoModifier
        pressed = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_unknown, held, key)
        QApplication.sendEvent(sheet.preview.table, pressed)
    else:
        QTest.keyClick(sheet.preview.table, key)
    settle()


def word(sheet, row=DOUBTFUL):
    return sheet.preview.table.texts()[row][1]


def button_says(sheet):
    return sheet.preview.foot.texts()[-1]


def pressed_one_by_one(sheet, keys):
    """What the row and the button say after each key; each is taken back by pressing it again."""
    said = {}
    for key in keys:
        stand(sheet)
        press(sheet, key)
        said[key] = word(sheet), button_says(sheet)
        press(sheet, key)
        assert word(sheet) == "soon|Doubtful"
    return said


def test_a_digit_says_which_person_it_is_on_every_keyboard(shown):
    says = "done|This person", "Import 4 people: 2 new, 2 recognised; 1 left out"
    keys = ("1", "١", "&")
    assert pressed_one_by_one(shown, keys) == dict.fromkeys(keys, says)
    press(shown, "1")
    assert [button.isChecked() for button in shown.preview.panel.candidates] == [True, False]


def test_n_makes_a_new_person_of_the_row(shown):
    says = "info|New person", "Import 4 people: 3 new, 1 recognised; 1 left out"
    keys = ("n", "N", "ى")
    assert pressed_one_by_one(shown, keys) == dict.fromkeys(keys, says)


def test_l_leaves_the_row_out(shown):
    says = "plain|Left out", "Import 3 people: 2 new, 1 recognised; 2 left out"
    assert pressed_one_by_one(shown, ("l", "م")) == {"l": says, "م": says}
    press(shown, "l")
    assert shown.preview.foot.texts()[0] == "Left out: 1 row is refused, 1 row was set aside"


def test_a_digit_beyond_the_candidates_decides_nothing(shown):
    stand(shown)
    press(shown, "7")
    assert word(shown) == "soon|Doubtful"


def test_a_recognised_row_can_be_made_a_new_person(shown):
    stand(shown, 1)
    press(shown, "n")
    assert word(shown, 1) == "info|New person"
    assert button_says(shown) == "Import 3 people: 3 new; 2 left out"


def test_a_refused_row_takes_no_answer(shown):
    stand(shown, 3)
    press(shown, "n")
    assert word(shown, 3) == "late|Refused"


def test_enter_goes_to_the_next_doubtful_row_wherever_the_filter_is(shown):
    stand(shown, 0)
    press(shown, Qt.Key.Key_Return)
    assert shown.preview.table.currentIndex().row() == DOUBTFUL
    shown.preview.filters.show_only("new")
    settle()
    press(shown, Qt.Key.Key_Return)
    assert shown.preview.panel.row.name == "Muhammad Alaoui"


def test_the_buttons_do_what_the_keys_do(shown):
    stand(shown)
    shown.preview.panel.candidates[1].click()
    settle()
    assert word(shown) == "done|This person"
    assert [button.isChecked() for button in shown.preview.panel.candidates] == [False, True]
    shown.preview.panel.out.click()
    settle()
    assert word(shown) == "plain|Left out"
    assert shown.preview.panel.out.isChecked()


def test_what_is_left_out_has_its_own_word_above(shown):
    stand(shown)
    press(shown, "l")
    shown.preview.filters.words.words()[5].click()
    assert [row[2] for row in shown.preview.table.texts()] == ["Muhammad Alaoui"]


def test_one_answer_is_given_to_many_doubtful_rows_with_their_number(shown):
    answers = shown.preview.filters.answers()
    assert [label for label, _act in answers][-3:] == [
        "1 row of 80 % or more: the likeliest person",
        "1 row: a new person",
        "1 row: leave it out",
    ]
    answers[-3][1]()
    settle()
    assert word(shown) == "done|This person"
    assert not shown.preview.filters.bulk.isEnabled()


def test_one_answer_leaves_rows_alone_that_have_theirs(shown, window, listed):
    text = "Given names;Family name\nMuhammad;Alaoui\nMohammed;Al Alaoui\n"
    sheet = open_import(window.desk, listed(text))
    settle()
    assert [row[1] for row in sheet.preview.table.texts()] == ["soon|Doubtful"] * 2
    stand(sheet, 0)
    press(sheet, "l")
    labels = {label: act for label, act in sheet.preview.filters.answers()}
    labels["1 row: a new person"]()
    settle()
    assert [row[1] for row in sheet.preview.table.texts()] == [
        "plain|Left out",
        "info|New person",
    ]


def test_escape_asks_before_it_throws_answers_away(shown, window):
    stand(shown)
    press(shown, "n")
    press(shown, Qt.Key.Key_Escape)
    assert window.workroom.in_front is shown
    assert shown.question.text() == (
        "Nothing was imported yet; what you decided for rows will be forgotten."
    )
    shown.question.yes.click()
    settle()
    assert window.workroom.page_key == "people"


WAYS_OUT = {
    "another page": lambda window, _sheet: window.desk.show_page("events"),
    "a page of the sidebar": lambda window, _sheet: window.workroom.show_page("events"),
    "the way back": lambda _window, sheet: sheet._back.click(),
    "another book": lambda window, _sheet: window.desk.stage_asked.emit("welcome"),
    "the end": lambda window, _sheet: window.close(),
}


@pytest.mark.parametrize("way", WAYS_OUT)
def test_no_way_out_throws_answers_away_unasked(shown, window, way):
    stand(shown)
    press(shown, "n")
    WAYS_OUT[way](window, shown)
    settle()
    assert window.isVisible()
    assert window.stages.currentWidget() is window.workroom
    assert window.workroom.in_front is shown
    assert shown.question.text() == (
        "Nothing was imported yet; what you decided for rows will be forgotten."
    )
    shown.question.yes.click()
    settle()
    left = {
        "another page": lambda: window.workroom.page_key == "events",
        "a page of the sidebar": lambda: window.workroom.page_key == "events",
        "the way back": lambda: window.workroom.page_key == "people",
        "another book": lambda: window.stages.currentWidget() is not window.workroom,
        "the end": lambda: not window.isVisible(),
    }
    assert left[way]()


def test_a_page_is_shown_at_once_when_nothing_was_decided(shown, window):
    window.desk.show_page("events")
    assert window.workroom.page_key == "events"


def test_locking_waits_for_no_answer(shown, window):
    stand(shown)
    press(shown, "n")
    window.desk.stage_asked.emit("unlock")
    settle()
    assert window.stages.currentWidget() is not window.workroom


def test_escape_leaves_at_once_when_nothing_was_decided(shown, window):
    press(shown, Qt.Key.Key_Escape)
    assert window.workroom.page_key == "people"


def test_no_other_key_decides():
    assert [number_of(text) for text in ("0", "10", "x", "")] == [None] * 4
    assert not means_new("x") and not means_left_out("x")


def test_a_new_row_that_is_left_out_is_no_longer_counted_as_new(shown):
    stand(shown, 0)
    press(shown, "l")
    assert button_says(shown) == "Import 2 people: 1 new, 1 recognised; 3 left out"


def test_whatever_is_decided_every_row_comes_in_or_stays_behind(shown, known):
    in_hand = shown.preview._staged.in_hand
    answers = (None, "new", "left out", known[0].id)
    for decided in product(answers, repeat=3):
        for place, choice in enumerate(decided):
            in_hand.decide(place, choice)
        outcome = in_hand.outcome()
        assert outcome.people + outcome.left_out == 5
        assert outcome.decided == 3 - decided.count(None)
