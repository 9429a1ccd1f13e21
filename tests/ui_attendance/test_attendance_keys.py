import pytest
from marking import stored
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ctdesk.actions.attendance import mark
from ctdesk.history.log import works
from ctdesk.kernel.i18n import set_language
from ctdesk.ui import palette
from ctdesk.ui.attendance.board import NAME
from ctdesk.ui.attendance.letters import MARKS, letter_of, mark_of
from ctdesk.ui.retell import tell_everyone
from ctdesk.ui.tabs import attendance
from tests.offscreen import settle
from tests.rabat import DAYS

FIRST, SECOND, THIRD = DAYS
KEY = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def press(qtbot, tab, *keys, held=Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        if isinstance(key, str):
            qtbot.keyClicks(tab.grid, key)
        else:
            qtbot.keyClick(tab.grid, key, held)


def in_hand(tab) -> tuple[int, int]:
    return tab.board.row, tab.board.column


def test_a_blank_makes_present_then_absent_then_nothing_each_a_step(qtbot, tab, book, event):
    seen = []
    for _ in range(3):
        press(qtbot, tab, KEY.Key_Space)
        seen.append(stored(book, event))

    assert seen == [{"Awa": {FIRST: "present"}}, {"Awa": {FIRST: "absent"}}, {}]
    assert [work.label for work in works(book)[:3]] == [
        "Attendance of Awa Ba, 17 Jul 2012: no mark",
        "Attendance of Awa Ba, 17 Jul 2012: Absent",
        "Attendance of Awa Ba, 17 Jul 2012: Present",
    ]


def test_a_blank_on_another_mark_makes_present(qtbot, tab, book, event):
    press(qtbot, tab, "l", KEY.Key_Space)

    assert stored(book, event) == {"Awa": {FIRST: "present"}}


@pytest.mark.parametrize(("letter", "made"), list(zip("PLEXAO", MARKS, strict=True)))
def test_letters_mark_in_capitals_and_small(qtbot, tab, book, event, letter, made):
    press(qtbot, tab, letter, KEY.Key_Right, letter.lower())

    assert stored(book, event) == {"Awa": {FIRST: made, SECOND: made}}


@pytest.mark.parametrize(("language", "letters"), [("fr", "PRDEAL"), ("ar", "حتدعغن")])
def test_letters_are_those_of_the_language_and_the_english_ones_it_leaves(language, letters):
    set_language(language)

    assert [mark_of(letter) for letter in letters] == list(MARKS)
    assert [letter_of(made) for made in MARKS] == list(letters)
    assert mark_of("X") == "excused"
    assert mark_of("z") is None
    assert mark_of("") is None


def test_other_letters_mark_nothing(qtbot, tab, book, event):
    press(qtbot, tab, "bz1")

    assert stored(book, event) == {}


def test_arrows_move_and_stop_at_the_edges(qtbot, tab):
    walk = []
    for key in (KEY.Key_Up, KEY.Key_Right, KEY.Key_Right, KEY.Key_Right, KEY.Key_Down):
        press(qtbot, tab, key)
        walk.append(in_hand(tab))
    press(qtbot, tab, KEY.Key_Down, KEY.Key_Down)
    walk.append(in_hand(tab))

    assert walk == [(0, 0), (0, 1), (0, 2), (0, 2), (1, 2), (2, 2)]


def test_keys_lead_to_the_ends_of_rows_and_columns(qtbot, tab):
    walk = []
    for key, held in (
        (KEY.Key_End, Qt.KeyboardModifier.NoModifier),
        (KEY.Key_End, CTRL),
        (KEY.Key_Home, Qt.KeyboardModifier.NoModifier),
        (KEY.Key_Home, CTRL),
        (KEY.Key_Right, CTRL),
        (KEY.Key_Down, CTRL),
        (KEY.Key_PageUp, Qt.KeyboardModifier.NoModifier),
        (KEY.Key_PageDown, Qt.KeyboardModifier.NoModifier),
    ):
        press(qtbot, tab, key, held=held)
        walk.append(in_hand(tab))

    assert walk == [(0, 2), (2, 2), (2, 0), (0, 0), (0, 2), (2, 2), (0, 2), (2, 2)]


def test_enter_goes_down_and_with_shift_up(qtbot, tab):
    press(qtbot, tab, KEY.Key_Return, KEY.Key_Enter)
    down = in_hand(tab)
    press(qtbot, tab, KEY.Key_Return, held=SHIFT)

    assert (down, in_hand(tab)) == ((2, 0), (1, 0))


def test_what_is_chosen_with_shift_is_marked_in_one_step(qtbot, tab, told, book, event):
    press(qtbot, tab, KEY.Key_Down, KEY.Key_Right, held=SHIFT)
    number = len(works(book))
    press(qtbot, tab, "o")

    assert stored(book, event) == {
        "Awa": {FIRST: "online", SECOND: "online"},
        "Brahim": {FIRST: "online", SECOND: "online"},
    }
    assert len(works(book)) == number + 1
    assert told.said() == ["4 marks made: Online"]
    assert told.notices[0].undo


def test_a_blank_gives_all_chosen_what_the_cell_in_hand_gets(qtbot, tab, book, event, people):
    mark(book, event, [(people["Brahim"], FIRST)], "present")
    settle()
    press(qtbot, tab, KEY.Key_Down, held=SHIFT)
    press(qtbot, tab, KEY.Key_Space)

    assert stored(book, event) == {"Awa": {FIRST: "absent"}, "Brahim": {FIRST: "absent"}}


@pytest.mark.parametrize(
    ("key", "held", "marked"),
    [
        (KEY.Key_Space, CTRL, {"Awa": 1, "Brahim": 1, "Leila": 1}),
        (KEY.Key_Space, SHIFT, {"Brahim": 3}),
        (KEY.Key_A, CTRL, {"Awa": 3, "Brahim": 3, "Leila": 3}),
    ],
)
def test_a_whole_column_row_or_everything_is_chosen(qtbot, tab, book, event, key, held, marked):
    press(qtbot, tab, KEY.Key_Down)
    press(qtbot, tab, key, held=held)
    press(qtbot, tab, "p")

    assert {name: len(marks) for name, marks in stored(book, event).items()} == marked


def test_delete_empties_what_is_chosen_and_escape_chooses_one_cell_again(qtbot, tab, book, event):
    press(qtbot, tab, KEY.Key_A, held=CTRL)
    press(qtbot, tab, "p", KEY.Key_Escape, KEY.Key_Delete)

    assert {name: len(marks) for name, marks in stored(book, event).items()} == {
        "Awa": 2,
        "Brahim": 3,
        "Leila": 3,
    }


def test_letters_among_the_names_look_for_a_person_and_enter_leads_back(qtbot, tab, book, event):
    press(qtbot, tab, KEY.Key_Right, KEY.Key_Left, KEY.Key_Left)
    among_names = tab.board.column
    press(qtbot, tab, "lei")
    found = tab.board.here.name
    words = tab.grid.painter.texts.words
    press(qtbot, tab, KEY.Key_Return)

    assert (among_names, found, words) == (NAME, "||Leila Diallo", ("lei",))
    assert (in_hand(tab), stored(book, event)) == ((2, 0), {})


def test_what_leads_to_nobody_is_not_kept(qtbot, tab):
    press(qtbot, tab, KEY.Key_Left)
    press(qtbot, tab, "xl")

    assert tab.board.here.name == "||Leila Diallo"


@pytest.mark.parametrize("back", [KEY.Key_Return, KEY.Key_Right])
def test_a_slash_looks_for_a_person_and_leads_back_to_the_day(qtbot, tab, book, event, back):
    press(qtbot, tab, KEY.Key_End)
    press(qtbot, tab, "/bra")
    press(qtbot, tab, back)
    press(qtbot, tab, "p")

    assert stored(book, event) == {"Brahim": {THIRD: "present"}}


def test_a_name_chosen_means_its_whole_row(qtbot, tab, book, event):
    press(qtbot, tab, KEY.Key_Left, KEY.Key_Delete)
    press(qtbot, tab, KEY.Key_Space, held=SHIFT)
    press(qtbot, tab, "x")

    assert stored(book, event) == {"Awa": dict.fromkeys(DAYS, "excused")}


def test_tab_leaves_the_grid(qtbot, tab):
    press(qtbot, tab, KEY.Key_Tab)

    assert not tab.grid.hasFocus()


def test_on_a_mirrored_page_arrows_go_where_they_point(qtbot, qapp, shown, told, event, people):
    set_language("ar")
    palette.wear(qapp)
    tab = shown(attendance.TAB.build(told.desk, event))
    tab.grid.setFocus()
    settle()
    places = tab.grid.places()
    before = places.place(0, 0).center().x()
    press(qtbot, tab, KEY.Key_Left)
    after = places.place(*in_hand(tab)).center().x()
    press(qtbot, tab, KEY.Key_Right, KEY.Key_Right)

    assert places.place(0, NAME).right() == tab.grid.viewport().width() - 1
    assert after < before
    assert tab.board.column == NAME
    set_language("en")
    palette.wear(qapp)
    tell_everyone()
    assert QApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize(("headings", "text"), [(False, "Present\nLate"), (True, None)])
def test_what_is_chosen_is_copied_in_words(qtbot, tab, told, book, event, people, headings, text):
    mark(book, event, [(people["Awa"], FIRST)], "present")
    mark(book, event, [(people["Brahim"], FIRST)], "late")
    settle()
    press(qtbot, tab, KEY.Key_Down, held=SHIFT)
    press(qtbot, tab, KEY.Key_C, held=CTRL | SHIFT if headings else CTRL)

    assert QApplication.clipboard().text() == (
        text
        or "Name\tOrganisation\tTuesday 17 July 2012\tThere\tStatus\n"
        "Awa Ba\t\tPresent\t1 of 1\tAttended\n"
        "Brahim Camara\t\tLate\t1 of 1\tAttended"
    )
    assert told.said() == ["2 rows copied"]


def test_whole_rows_are_copied_with_their_names(qtbot, tab):
    press(qtbot, tab, KEY.Key_Space, held=SHIFT)
    press(qtbot, tab, KEY.Key_C, held=CTRL)

    assert QApplication.clipboard().text() == "Awa Ba\t\t\t\t\t\tConfirmed"


def test_from_among_the_names_the_row_is_copied(qtbot, tab):
    press(qtbot, tab, KEY.Key_Left)
    press(qtbot, tab, KEY.Key_C, held=CTRL)

    assert QApplication.clipboard().text() == "Awa Ba\t\t\t\t\t\tConfirmed"
