from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ctdesk.history.log import works
from ctdesk.kernel.i18n import set_language
from ctdesk.store.book import Book
from ctdesk.ui.table.page import TablePage
from ctdesk.ui.window import Window
from tests.offscreen import settle

KEY = Qt.Key


def stand(page: TablePage, row: int, column: str) -> None:
    keys = [each.key for each in page.model.columns]
    flags = QItemSelectionModel.SelectionFlag
    there = page.model.index(row, keys.index(column))
    page.table.forget_block()
    page.table.selectionModel().setCurrentIndex(there, flags.ClearAndSelect | flags.Rows)
    settle()


def press(*keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        QTest.keyClick(QApplication.focusWidget(), key, held)
        settle()


def type_in(text: str) -> None:
    for letter in text:
        QTest.sendKeyEvent(
            QTest.KeyAction.Click,
            QApplication.focusWidget(),
            KEY.Key_unknown,
            letter,
            Qt.KeyboardModifier.NoModifier,
        )
    settle()


def here(page: TablePage) -> tuple[int, str]:
    index = page.table.currentIndex()
    return index.row(), page.model.columns[index.column()].key


def column(book: Book, name: str) -> list[Any]:
    """What is stored of the people, in the order of the table."""
    return [row[0] for row in book.rows(f"SELECT {name} FROM person ORDER BY sort_name, id")]


def test_f2_edits_what_stands_in_the_cell_and_enter_goes_down(
    people: TablePage, book: Book
) -> None:
    stand(people, 1, "job_title")
    press(KEY.Key_F2)
    type_in(" of appeal")
    press(KEY.Key_Return)
    assert column(book, "job_title")[1] == "Judge of appeal"
    assert here(people) == (2, "job_title")
    assert works(book)[0].label == "Change Position of Fatou Cissé"
    assert "What you type goes into the cells" in people.status()


def test_once_in_cells_typing_takes_the_place_of_what_stands_there(
    people: TablePage, book: Book
) -> None:
    stand(people, 0, "job_title")
    press(KEY.Key_F2, KEY.Key_Escape)
    assert people.hands.cells.open is None
    type_in("Attaché")
    press(KEY.Key_Tab)
    assert here(people) == (0, "country")
    type_in("مالي")
    press(KEY.Key_Tab, KEY.Key_Backtab, KEY.Key_Backtab)
    assert (column(book, "job_title")[0], column(book, "country")[0]) == ("Attaché", "ML")
    assert here(people) == (0, "job_title")


def test_enter_after_tabs_goes_below_the_first(people: TablePage, book: Book) -> None:
    stand(people, 0, "job_title")
    press(KEY.Key_F2)
    press(KEY.Key_Tab)
    type_in("TN")
    press(KEY.Key_Return)
    assert here(people) == (1, "job_title")
    assert column(book, "country")[0] == "TN"


def test_typing_on_the_rows_still_searches_after_escape(people: TablePage) -> None:
    stand(people, 0, "job_title")
    press(KEY.Key_F2, KEY.Key_Escape, KEY.Key_Escape)
    assert not people.table.is_in_cells
    QTest.keyClick(people.table, KEY.Key_A)
    assert people.head.search.text() == "a"


def test_escape_forgets_what_was_typed(people: TablePage, book: Book) -> None:
    stand(people, 1, "job_title")
    steps = len(works(book))
    press(KEY.Key_F2)
    type_in("!!")
    press(KEY.Key_Escape)
    assert (column(book, "job_title")[1], len(works(book))) == ("Judge", steps)
    assert QApplication.focusWidget() is people.table
    assert here(people) == (1, "job_title")


def test_a_cell_that_was_not_touched_is_not_written(people: TablePage, book: Book) -> None:
    steps = len(works(book))
    stand(people, 0, "country")
    press(KEY.Key_F2, KEY.Key_Return, KEY.Key_F2, KEY.Key_Return)
    assert (here(people), len(works(book))) == ((2, "country"), steps)


def test_what_is_refused_says_why_in_place_and_keeps_what_was_typed(
    people: TablePage, book: Book
) -> None:
    stand(people, 0, "country")
    press(KEY.Key_F2, KEY.Key_Escape)
    type_in("Atlantis")
    press(KEY.Key_Return)
    editor = people.hands.cells.open.editor
    assert editor.refusal() == (
        "“Atlantis” is not in the list of countries; type its name or its two-letter code, such"
        " as MA."
    )
    assert (editor.text(), here(people)) == ("Atlantis", (0, "country"))
    assert people.table.viewport().rect().contains(people.hands.cells.open.geometry())
    editor.control.selectAll()
    type_in("Sénégal")
    press(KEY.Key_Return)
    assert (column(book, "country")[0], here(people)) == ("SN", (1, "country"))


def test_a_refusal_at_the_last_row_is_seen_too(
    people: TablePage, book: Book, window: Window
) -> None:
    people.table.setFixedHeight(150)
    settle()
    stand(people, 3, "country")
    press(KEY.Key_F2)
    type_in("xx")
    press(KEY.Key_Return)
    assert people.hands.cells.open.editor.refusal()
    assert people.table.viewport().rect().contains(people.hands.cells.open.geometry())


def test_a_country_is_completed_in_any_language(people: TablePage, book: Book) -> None:
    stand(people, 3, "country")
    press(KEY.Key_F2, KEY.Key_Escape)
    type_in("maurit")
    offered = people.hands.cells.open.editor.control.offered()
    assert offered == ["Mauritania", "Mauritius"]
    press(KEY.Key_Escape)
    type_in("تونس")
    assert people.hands.cells.open.editor.control.offered() == ["Tunisia"]
    press(KEY.Key_Return)
    assert column(book, "country")[3] == "TN"


def test_f2_on_a_choice_offers_the_whole_list_and_the_arrows_choose(
    people: TablePage, book: Book
) -> None:
    people.keeper.arrange(("name", "sex"), 0)
    settle()
    stand(people, 0, "sex")
    press(KEY.Key_F2)
    offered = people.hands.cells.open.editor.control.offered()
    assert len(offered) >= 2
    press(KEY.Key_Down, KEY.Key_Return)
    labels = dict(book.rows("SELECT label_en, key FROM term WHERE vocabulary = 'sex'"))
    assert column(book, "sex")[0] == labels[offered[1]]


def test_a_link_is_found_by_typing_its_acronym(people: TablePage, book: Book) -> None:
    stand(people, 0, "organisation")
    press(KEY.Key_F2, KEY.Key_Escape)
    type_in("moj")
    press(KEY.Key_Return)
    assert column(book, "organisation_id")[0] == 1
    assert people.model.cell(0, 1) == "Ministry of Justice"


def test_emptied_and_left_the_cell_is_empty(people: TablePage, book: Book) -> None:
    stand(people, 0, "country")
    press(KEY.Key_F2, KEY.Key_Escape, KEY.Key_Backspace, KEY.Key_Return)
    assert column(book, "country")[0] is None


def test_space_turns_a_flag_round(people: TablePage, book: Book) -> None:
    stand(people, 0, "do_not_contact")
    press(KEY.Key_Space)
    assert column(book, "do_not_contact") == [1, 0, 0, 1]
    press(KEY.Key_F2)
    assert column(book, "do_not_contact") == [0, 0, 0, 1]
    steps = len(works(book))
    stand(people, 0, "country")
    people.table.selectAll()
    press(KEY.Key_Space)
    assert (len(works(book)), people.table.chosen_number()) == (steps, 1)


@pytest.mark.parametrize(
    ("column_key", "sentence"),
    [
        ("events", "“Events” is worked out by the program; it cannot be typed."),
        (
            "name",
            "“Name” is put together from several fields; press Ctrl+Enter to open the record and"
            " change them there.",
        ),
    ],
)
def test_a_column_that_is_worked_out_says_so(
    people: TablePage, window: Window, column_key: str, sentence: str
) -> None:
    stand(people, 0, column_key)
    press(KEY.Key_F2)
    assert (window.toast.text(), people.hands.cells.open) == (sentence, None)


def test_ctrl_enter_opens_the_record(people: TablePage, window: Window) -> None:
    stand(people, 1, "name")
    press(KEY.Key_F2)
    press(KEY.Key_Return, held=Qt.KeyboardModifier.ControlModifier)
    assert window.workroom.in_front.title() == "Fatou Cissé"


def test_dates_are_typed_freely_and_said_in_words(turn_to, book: Book) -> None:
    events = turn_to("events", "title", "date", "expected_participants")
    stand(events, 0, "date")
    press(KEY.Key_F2)
    editor = events.hands.cells.open.editor
    assert editor.text() == "17–19 July 2012"
    editor.control.selectAll()
    type_in("3-5 août 2013")
    assert editor.echoed() == "3–5 August 2013"
    press(KEY.Key_Return)
    assert book.rows("SELECT end_date FROM event WHERE id = 1") == [("2013-08-05",)]
    press(KEY.Key_Up, KEY.Key_F2)
    events.hands.cells.open.editor.control.selectAll()
    type_in("6/8/2013")
    press(KEY.Key_Return)
    dates = book.rows("SELECT start_date, end_date, date_precision FROM event WHERE id = 1")
    assert dates == [("2013-08-06", None, "exact")]


def test_the_title_that_is_seen_is_the_one_that_is_changed(turn_to, book: Book) -> None:
    events = turn_to("events", "title", "date")
    for row in (0, 1):
        stand(events, row, "title")
        press(KEY.Key_F2)
        type_in("!")
        press(KEY.Key_Return)
    titles = book.rows("SELECT title, short_title FROM event ORDER BY id")
    assert titles == [("Launch!", None), ("Workshop", "WS!")]


def test_a_status_that_may_not_follow_is_refused_in_place(turn_to, book: Book) -> None:
    events = turn_to("events", "title", "status")
    stand(events, 0, "status")
    press(KEY.Key_F2, KEY.Key_Escape)
    type_in("planned")
    press(KEY.Key_Return)
    refusal = events.hands.cells.open.editor.refusal()
    assert refusal.startswith("“Completed” cannot become “Planned”")
    press(KEY.Key_Escape)
    assert book.rows("SELECT status FROM event WHERE id = 1") == [("completed",)]


def test_leaving_the_cell_with_the_mouse_keeps_what_was_typed(
    people: TablePage, book: Book
) -> None:
    stand(people, 0, "job_title")
    press(KEY.Key_F2)
    type_in("Clerk")
    there = people.table.visualRect(people.model.index(2, 2)).center()
    QTest.mouseClick(people.table.viewport(), Qt.MouseButton.LeftButton, pos=there)
    settle()
    assert (column(book, "job_title")[0], people.hands.cells.open) == ("Clerk", None)
    assert here(people) == (2, "job_title")


def test_what_is_typed_is_kept_when_the_book_is_put_away(
    people: TablePage, book: Book, window: Window
) -> None:
    stand(people, 0, "job_title")
    press(KEY.Key_F2)
    type_in("Clerk")
    window.desk.let_go()
    assert column(book, "job_title")[0] == "Clerk"
    assert people.hands.cells.open is None


def test_the_editor_follows_its_cell(people: TablePage) -> None:
    stand(people, 1, "job_title")
    press(KEY.Key_F2)
    editor, table = people.hands.cells.open, people.table
    assert editor.pos() == table.visualRect(people.model.index(1, 2)).topLeft()
    table.heading.resizeSection(0, 300)
    settle()
    assert editor.pos() == table.visualRect(people.model.index(1, 2)).topLeft()


def test_in_arabic_the_editor_stands_at_the_right_edge_of_its_cell(
    people: TablePage, book: Book
) -> None:
    from ctdesk.ui import palette
    from ctdesk.ui.retell import tell_everyone

    set_language("ar")
    palette.wear(QApplication.instance())
    tell_everyone()
    settle()
    stand(people, 1, "job_title")
    press(KEY.Key_F2)
    cell = people.table.visualRect(people.table.currentIndex())
    assert people.hands.cells.open.geometry().right() == cell.right()
    press(KEY.Key_Escape)
    set_language("en")
    palette.wear(QApplication.instance())
    tell_everyone()


def test_another_search_begins_without_a_block(people: TablePage) -> None:
    stand(people, 0, "job_title")
    press(KEY.Key_Right, held=Qt.KeyboardModifier.ShiftModifier)
    assert people.table.block() == range(2, 4)
    people.head.search.write("a")
    settle()
    assert people.table.block() is None
