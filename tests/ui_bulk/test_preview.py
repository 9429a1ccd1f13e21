from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from ctdesk.history.log import works
from ctdesk.history.undo import undo
from ctdesk.store.book import Book
from ctdesk.ui.bulk.edit_chosen import EditChosenSheet
from ctdesk.ui.bulk.opening import open_edit_chosen
from ctdesk.ui.bulk.sheet import BulkSheet
from ctdesk.ui.table.page import TablePage
from ctdesk.ui.window import Window
from tests.offscreen import settle
from tests.ui_bulk.test_in_cells import column, here, press, stand

KEY = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def in_front(window: Window) -> Any:
    settle()
    return window.workroom.in_front


def copied(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def choose(page: TablePage, rows: tuple[int, int], first: str, last: str = "") -> None:
    """Choose a block as a person would, with Shift and the arrows."""
    keys = [each.key for each in page.model.columns]
    stand(page, rows[0], first)
    page.table.go_into_cells(True)
    press(*[KEY.Key_Down] * (rows[1] - rows[0]), held=SHIFT)
    press(*[KEY.Key_Right] * (keys.index(last or first) - keys.index(first)), held=SHIFT)


def test_one_value_is_pasted_at_once_into_one_cell(
    people: TablePage, book: Book, window: Window
) -> None:
    stand(people, 0, "job_title")
    press(KEY.Key_F2, KEY.Key_Escape)
    copied("Prosecutor\r\n")
    press(KEY.Key_V, held=CTRL)
    assert column(book, "job_title") == ["Prosecutor", "Judge", "Envoy", None]
    assert works(book)[0].label == "Change Position of Mohamed Alaoui"
    assert window.toast.text() == "“Position” changed."


def test_a_block_is_looked_at_before_it_is_pasted_over_cells(
    people: TablePage, book: Book, window: Window
) -> None:
    stand(people, 0, "job_title")
    press(KEY.Key_F2, KEY.Key_Escape)
    copied("Clerk\tTunisie\nJudge\tAtlantis\nEnvoy\tMali\n")
    steps = len(works(book))
    press(KEY.Key_V, held=CTRL)
    sheet = in_front(window)
    assert isinstance(sheet, BulkSheet)
    assert len(works(book)) == steps
    assert sheet.table.texts() == [
        [
            "Mohamed Alaoui",
            "nothing becomes \u2068Clerk\u2069",
            "\u2068Morocco\u2069 becomes \u2068Tunisia\u2069",
        ],
        [
            "Fatou Cissé",
            "Country: “Atlantis” is not in the list of countries; type its name or its"
            " two-letter code, such as MA.",
        ],
        ["Anne Zongo", "Envoy", "nothing becomes \u2068Mali\u2069"],
    ]
    assert sheet.apply_button.text() == "Change 2 people"
    press(KEY.Key_Return, held=CTRL)
    assert in_front(window) is people
    assert window.toast.text() == "2 people changed. 1 stayed as it was."
    assert column(book, "job_title") == ["Clerk", "Judge", "Envoy", None]
    assert column(book, "country") == ["TN", "ML", "ML", "MA"]
    assert (len(works(book)) - steps, works(book)[0].label) == (
        1,
        "Change Position, Country: 2 people",
    )
    undo(book)
    assert column(book, "country") == ["MA", "ML", None, "MA"]


def test_one_value_goes_into_all_chosen_cells(
    people: TablePage, book: Book, window: Window
) -> None:
    choose(people, (0, 3), "country")
    copied("SN")
    press(KEY.Key_V, held=CTRL)
    in_front(window).apply()
    assert column(book, "country") == ["SN"] * 4


def test_a_block_that_does_not_fit_is_refused_in_a_sentence(
    people: TablePage, book: Book, window: Window
) -> None:
    choose(people, (0, 2), "job_title", "country")
    copied("a\nb\n")
    press(KEY.Key_V, held=CTRL)
    assert window.toast.text() == (
        "2 × 1 cells were copied and 3 × 2 are chosen; choose one cell, or as many as were copied."
    )
    assert in_front(window) is people


def test_on_the_rows_of_people_the_key_is_left_for_a_list_of_new_ones(
    people: TablePage, book: Book, window: Window, turn_to
) -> None:
    stand(people, 0, "job_title")
    assert not people.hands.takes_paste()
    copied("Touré\tMali")
    press(KEY.Key_V, held=CTRL)
    assert type(in_front(window)).__name__ == "ImportSheet"
    window.desk.close_sheet()
    stand(people, 0, "job_title")
    press(KEY.Key_Right, held=SHIFT)
    assert people.hands.takes_paste()
    assert turn_to("organisations").hands.takes_paste()


def test_ctrl_d_fills_down_from_the_first_chosen_row(
    people: TablePage, book: Book, window: Window
) -> None:
    choose(people, (1, 3), "job_title", "country")
    press(KEY.Key_D, held=CTRL)
    sheet = in_front(window)
    assert sheet.summary.sentences()[0] == "2 change"
    sheet.apply()
    assert column(book, "job_title") == [None, "Judge", "Judge", "Judge"]
    assert column(book, "country") == ["MA", "ML", "ML", "ML"]


def test_ctrl_d_in_one_cell_takes_what_stands_above(
    people: TablePage, book: Book, window: Window
) -> None:
    stand(people, 2, "country")
    press(KEY.Key_D, held=CTRL)
    in_front(window).apply()
    assert column(book, "country") == ["MA", "ML", "ML", "MA"]


def test_delete_empties_one_cell_at_once_and_more_after_a_look(
    people: TablePage, book: Book, window: Window
) -> None:
    stand(people, 1, "job_title")
    press(KEY.Key_Delete)
    assert column(book, "job_title") == [None, "Judge", "Envoy", None]
    assert window.toast.text() == (
        "Whole rows are chosen; press F2 to go into the cells, then empty one."
    )
    press(KEY.Key_F2, KEY.Key_Escape, KEY.Key_Delete)
    assert column(book, "job_title") == [None, None, "Envoy", None]
    assert window.toast.text() == "“Position” emptied."
    stand(people, 0, "country")
    people.table.selectAll()
    press(KEY.Key_Delete)
    assert column(book, "country") == ["MA", "ML", None, "MA"]
    sheet = in_front(window)
    assert sheet.summary.sentences() == ["3 change", "1 is so already"]
    sheet.apply()
    assert column(book, "country") == [None] * 4


def test_columns_that_are_worked_out_are_left_out_and_named(
    people: TablePage, book: Book, window: Window
) -> None:
    choose(people, (0, 1), "do_not_contact", "events")
    press(KEY.Key_Delete)
    sheet = in_front(window)
    assert sheet.summary.sentences()[-1] == "Left out, as it cannot be changed: Events"
    window.desk.close_sheet()
    settle()
    choose(people, (0, 1), "events")
    press(KEY.Key_Delete)
    assert window.toast.text() == "“Events” is worked out by the program; it cannot be typed."


def test_a_name_is_not_filled_down_but_may_be_pasted(turn_to, book: Book, window: Window) -> None:
    people = turn_to("people", "family_name", "country")
    choose(people, (0, 2), "family_name")
    press(KEY.Key_D, held=CTRL)
    sheet = in_front(window)
    sheet.look()
    assert sheet.summary.sentences() == [
        "“Family name” is different in every record; empty it, or paste a column of values into"
        " the table."
    ]
    assert not sheet.apply_button.isEnabled()
    window.desk.close_sheet()
    settle()
    choose(people, (0, 1), "family_name")
    copied("Idrissi\nTouré")
    press(KEY.Key_V, held=CTRL)
    in_front(window).apply()
    assert set(column(book, "family_name")) == {"Idrissi", "Touré", "Zongo", None}


@pytest.fixture
def chosen(people: TablePage, window: Window) -> EditChosenSheet:
    """The sheet for all the people."""
    people.table.selectAll()
    settle()
    QTest.keyClick(people.table, KEY.Key_E, CTRL | SHIFT)
    sheet = in_front(window)
    assert isinstance(sheet, EditChosenSheet)
    return sheet


def test_the_chosen_are_edited_field_by_field_after_a_look(
    chosen: EditChosenSheet, people: TablePage, book: Book, window: Window
) -> None:
    assert chosen.title() == "Edit 4 people"
    assert not chosen.apply_button.isEnabled()
    line = chosen.lines[0]
    line.choose("country")
    line.editor.type_in("Maroc")
    line.editor.mark_touched()
    chosen.look()
    assert chosen.summary.sentences() == ["2 change", "2 are so already"]
    assert chosen.apply_button.text() == "Change 2 people"
    chosen.add_line()
    chosen.lines[1].choose("notes")
    assert [chosen.lines[1].way.itemData(at) for at in range(3)] == ["set", "add", "empty"]
    chosen.lines[1].way.choose("add")
    chosen.lines[1].editor.type_in("Met in Rabat")
    chosen.lines[1].editor.mark_touched()
    chosen.look()
    assert chosen.summary.sentences() == ["4 change"]
    steps = len(works(book))
    chosen.apply()
    assert column(book, "country") == ["MA"] * 4
    assert column(book, "notes") == ["Met in Rabat"] * 4
    assert len(works(book)) == steps + 1
    assert window.toast.text() == "4 people changed."


def test_a_status_is_asked_for_with_its_reason(turn_to, book: Book, window: Window) -> None:
    from ctdesk.actions.records import set_field
    from ctdesk.queries.refs import Ref

    set_field(book, Ref("event", 1), "status", "ongoing", reason="Reopened")
    events = turn_to("events")
    events.table.selectAll()
    settle()
    sheet = open_edit_chosen(window.desk)
    sheet.lines[0].choose("status")
    assert [line.field.key() for line in sheet.lines] == ["status", "status_reason"]
    sheet.lines[0].editor.type_in("Cancelled")
    sheet.lines[0].editor.mark_touched()
    sheet.look()
    assert sheet.summary.sentences()[0] == "0 change"
    sheet.lines[1].editor.type_in("Flood")
    sheet.lines[1].editor.mark_touched()
    sheet.look()
    assert sheet.summary.sentences() == ["2 change"]
    sheet.apply()
    assert book.rows("SELECT status, status_reason FROM event") == [("cancelled", "Flood")] * 2


def test_a_look_shows_the_reason_that_goes_with_a_status_that_is_left(
    turn_to, book: Book, window: Window
) -> None:
    from ctdesk.actions.records import set_field
    from ctdesk.queries.refs import Ref

    set_field(book, Ref("event", 1), "status", "ongoing", reason="Reopened")
    turn_to("events").table.selectAll()
    settle()
    sheet = open_edit_chosen(window.desk)
    sheet.lines[0].choose("status")
    sheet.lines[0].editor.type_in("Completed")
    sheet.lines[0].editor.mark_touched()
    sheet.look()
    assert sheet.table.texts()[0] == [
        "Launch",
        "\u2068Ongoing\u2069 becomes \u2068Completed\u2069",
        "\u2068Reopened\u2069 becomes nothing",
    ]


def test_a_field_each_has_of_its_own_can_only_be_emptied(
    chosen: EditChosenSheet, book: Book
) -> None:
    line = chosen.lines[0]
    line.choose("phone")
    assert (line.editor, line.way.key()) == (None, "empty")
    assert line.why().startswith("“Phone” is different in every record")
    chosen.look()
    assert chosen.summary.sentences() == ["1 changes", "3 are so already"]


def test_nothing_is_done_before_it_was_looked_at(chosen: EditChosenSheet, book: Book) -> None:
    line = chosen.lines[0]
    line.choose("country")
    line.editor.type_in("Maroc")
    line.editor.mark_touched()
    steps = len(works(book))
    chosen.apply()
    assert len(works(book)) == steps


def test_a_change_of_the_book_meanwhile_is_looked_at_again(
    chosen: EditChosenSheet, book: Book, qtbot
) -> None:
    from ctdesk.actions.records import set_field
    from ctdesk.queries.refs import Ref

    line = chosen.lines[0]
    line.choose("country")
    line.editor.type_in("Maroc")
    line.editor.mark_touched()
    chosen.look()
    set_field(book, Ref("person", 2), "country", "MA")
    qtbot.waitUntil(lambda: chosen.summary.sentences() == ["1 changes", "3 are so already"])


def test_the_sheet_is_offered_only_where_something_is_chosen_and_can_be_written(
    people: TablePage, window: Window
) -> None:
    from ctdesk.ui.commands.bulk import EDIT_CHOSEN

    stand(people, 0, "country")
    assert EDIT_CHOSEN.possible(window.desk)
    people.table.clearSelection()
    settle()
    assert not EDIT_CHOSEN.possible(window.desk)


def test_the_menu_of_a_cell_offers_to_edit(people: TablePage, window: Window) -> None:
    stand(people, 0, "country")
    people.searching.cell_menu._offer(
        people.mapToGlobal(people.rect().center()), "Morocco", ("", "")
    )
    menu = people.searching.cell_menu.menu
    assert [entry.text() for entry in menu.actions()][-2:] == ["Edit this cell", "Edit chosen…"]
    menu.close()
    settle()


def test_the_place_in_the_table_is_kept_over_the_sheet(
    people: TablePage, book: Book, window: Window
) -> None:
    choose(people, (1, 2), "country")
    copied("SN")
    press(KEY.Key_V, held=CTRL)
    in_front(window).apply()
    settle()
    assert (here(people), people.table.chosen_ranges()) == ((2, "country"), [(1, 2)])
    assert open_edit_chosen(window.desk).title() == "Edit 2 people"
