from array import array

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from ctdesk.queries import listing
from ctdesk.store.book import Book
from ctdesk.ui.table.copying import chosen_rows
from ctdesk.ui.table.page import TablePage
from ctdesk.ui.window import Window
from tests.offscreen import settle
from tests.ui_bulk.test_in_cells import column, press, stand, type_in
from tests.ui_bulk.test_preview import choose

KEY = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def clipped() -> str:
    return QGuiApplication.clipboard().text()


def test_whole_rows_are_copied_and_on_demand_with_their_headings(
    people: TablePage, window: Window
) -> None:
    stand(people, 0, "country")
    QTest.keyClick(people.table, KEY.Key_Down, SHIFT)
    press(KEY.Key_C, held=CTRL)
    rows = "Mohamed Alaoui\t\t\tMorocco\t\t\nFatou Cissé\t\tJudge\tMali\t\t"
    assert (clipped(), window.toast.text()) == (rows, "2 rows copied")
    press(KEY.Key_C, held=CTRL | SHIFT)
    assert clipped() == (f"Name\tOrganisation\tPosition\tCountry\tDo not contact\tEvents\n{rows}")


def test_only_the_chosen_cells_are_copied(people: TablePage, window: Window) -> None:
    choose(people, (1, 2), "job_title", "country")
    press(KEY.Key_C, held=CTRL)
    assert (clipped(), window.toast.text()) == ("Judge\tMali\nEnvoy\t", "4 cells copied")
    press(KEY.Key_C, held=CTRL | SHIFT)
    assert clipped().split("\n")[0] == "Position\tCountry"


def test_what_was_copied_can_be_pasted_over_other_cells(
    people: TablePage, book: Book, window: Window
) -> None:
    choose(people, (0, 1), "job_title", "country")
    press(KEY.Key_C, held=CTRL)
    stand(people, 2, "job_title")
    press(KEY.Key_V, held=CTRL)
    settle()
    window.workroom.in_front.apply()
    assert column(book, "job_title") == [None, "Judge", None, "Judge"]
    assert column(book, "country") == ["MA", "ML", "MA", "ML"]


def test_too_many_rows_are_not_copied_and_a_sentence_says_what_to_do(
    people: TablePage, window: Window, monkeypatch
) -> None:
    monkeypatch.setattr("ctdesk.ui.table.choosing._MOST_COPIED", 3)
    QGuiApplication.clipboard().clear()
    people.table.selectAll()
    press(KEY.Key_C, held=CTRL)
    assert clipped() == ""
    assert window.toast.text() == (
        "Those are more rows than the clipboard should carry; use Export instead."
    )


def test_many_rows_are_read_in_pieces_that_say_how_far_it_is(book: Book, monkeypatch) -> None:
    monkeypatch.setattr("ctdesk.ui.table.copying._PIECE", 3)
    view = listing.default_view(book, "people")
    shown = [each for each in listing.columns(book, "people") if each.key == "country"]
    steps = chosen_rows(book, view, shown, array("q", [1, 2, 3, 4]), headings=False)
    fractions = []
    while True:
        try:
            fractions.append(next(steps))
        except StopIteration as end:
            found = end.value
            break
    assert fractions == [0.75, 1.0]
    assert (found.text, found.number, found.columns) == ("Morocco\nMali\nMorocco\n", 4, 1)


def test_the_key_for_pasting_is_not_taken_from_an_open_editor(
    people: TablePage, book: Book
) -> None:
    stand(people, 0, "job_title")
    press(KEY.Key_F2)
    QGuiApplication.clipboard().setText("Clerk")
    press(KEY.Key_V, held=CTRL)
    type_in("!")
    press(KEY.Key_Return)
    assert column(book, "job_title")[0] == "Clerk!"
