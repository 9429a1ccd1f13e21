import pytest
from marking import centre, click, stored
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QImage, QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu

from ctdesk.actions.attendance import mark
from ctdesk.actions.participation_moves import set_status
from ctdesk.ui.attendance.board import NAME
from ctdesk.ui.attendance.places import FOOT, HEAD, STATUS, TOTAL
from ctdesk.ui.attendance.saying import said_of
from tests.offscreen import settle
from tests.rabat import DAYS

FIRST, SECOND, THIRD = DAYS
SHIFT = Qt.KeyboardModifier.ShiftModifier
_PRESS, _RELEASE = QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease


def draw_over(tab, first: tuple[int, int], last: tuple[int, int]) -> None:
    """Press on a cell, move to another with the button held, let go."""
    press, move, release = _PRESS, QEvent.Type.MouseMove, _RELEASE
    send(tab, (press, first), (move, last), (release, last))


def send(tab, *steps: tuple[QEvent.Type, tuple[int, int]]) -> None:
    """What the window hears of the left button over cells."""
    view, left = tab.grid.viewport(), Qt.MouseButton.LeftButton
    for kind, cell in steps:
        buttons = Qt.MouseButton.NoButton if kind == _RELEASE else left
        place = QPointF(centre(tab, *cell))
        there = QPointF(view.mapToGlobal(place.toPoint()))
        none = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(view, QMouseEvent(kind, place, there, left, buttons, none))


def menu_at(tab, row: int, column: int) -> QMenu:
    view, place = tab.grid.viewport(), centre(tab, row, column)
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(view, QContextMenuEvent(reason, place, view.mapToGlobal(place)))
    settle()
    return tab.grid.findChild(QMenu)


def entries(menu: QMenu) -> dict[str, object]:
    return {entry.text().split("\t")[0]: entry for entry in menu.actions() if entry.text()}


def test_a_click_makes_present_then_absent_then_nothing(qtbot, tab, book, event):
    seen = []
    for _ in range(3):
        click(qtbot, tab, 1, 2)
        seen.append(stored(book, event))

    assert seen == [{"Brahim": {THIRD: "present"}}, {"Brahim": {THIRD: "absent"}}, {}]


def test_clicking_fast_is_one_click_after_the_other(tab, book, event):
    here, twice = (0, 0), QEvent.Type.MouseButtonDblClick
    send(tab, (_PRESS, here), (_RELEASE, here), (twice, here), (_RELEASE, here))

    assert stored(book, event) == {"Awa": {FIRST: "absent"}}


def test_the_right_button_marks_nothing(qtbot, tab, book, event):
    click(qtbot, tab, 1, 1, button=Qt.MouseButton.RightButton)

    assert stored(book, event) == {}


def test_drawing_over_cells_chooses_and_marks_nothing(qtbot, tab, book, event):
    draw_over(tab, (0, 0), (1, 1))
    chosen, marks = tab.board.chosen().size, stored(book, event)
    qtbot.keyClicks(tab.grid, "p")

    assert (chosen, marks) == (4, {})
    assert stored(book, event) == {
        "Awa": {FIRST: "present", SECOND: "present"},
        "Brahim": {FIRST: "present", SECOND: "present"},
    }


def test_a_click_with_shift_chooses_up_to_there(qtbot, tab, book, event):
    qtbot.keyClick(tab.grid, Qt.Key.Key_Right)
    click(qtbot, tab, 2, 1, held=SHIFT)
    qtbot.keyClicks(tab.grid, "a")

    assert stored(book, event) == {name: {SECOND: "absent"} for name in ("Awa", "Brahim", "Leila")}


@pytest.mark.parametrize(
    ("row", "column", "marked"),
    [
        (HEAD, 1, {"Awa": 1, "Brahim": 1, "Leila": 1}),
        (1, NAME, {"Brahim": 3}),
        (HEAD, NAME, {"Awa": 3, "Brahim": 3, "Leila": 3}),
    ],
)
def test_headings_and_names_choose_whole_columns_and_rows(
    qtbot, tab, book, event, row, column, marked
):
    click(qtbot, tab, row, column)
    before = stored(book, event)
    qtbot.keyClicks(tab.grid, "p")

    assert before == {}
    assert {name: len(marks) for name, marks in stored(book, event).items()} == marked


@pytest.mark.parametrize("place", [(HEAD, TOTAL), (FOOT, 0), (FOOT, NAME), (HEAD, STATUS)])
def test_totals_are_looked_at_only(qtbot, tab, book, event, place):
    click(qtbot, tab, *place)

    assert stored(book, event) == {}
    assert tab.board.chosen().size == 1


def test_the_empty_ground_below_the_people_does_nothing(qtbot, tab, book, event):
    click(qtbot, tab, 7, 1)

    assert stored(book, event) == {}
    assert (tab.board.row, tab.board.column) == (0, 0)


def test_the_menu_marks_what_is_chosen(qtbot, tab, book, event):
    qtbot.keyClick(tab.grid, Qt.Key.Key_Down, SHIFT)
    menu = menu_at(tab, 1, 0)
    offered = entries(menu)
    offered["Left early"].trigger()
    menu.close()

    assert list(offered) == [
        *("Present", "Late", "Left early", "Excused", "Absent", "Online", "Empty", "Open person"),
    ]
    assert stored(book, event) == {"Awa": {FIRST: "left_early"}, "Brahim": {FIRST: "left_early"}}


def test_a_menu_elsewhere_is_of_the_cell_it_is_asked_on(qtbot, tab, book, event):
    menu = menu_at(tab, 2, 2)
    entries(menu)["Present"].trigger()
    menu.close()

    assert stored(book, event) == {"Leila": {THIRD: "present"}}


def test_a_status_set_by_hand_says_why_and_is_let_follow_again(
    qtbot, tab, told, book, event, people
):
    mark(book, event, [(p, FIRST) for p in people.values()], "present")
    set_status(book, [people["Awa"]], "attended_partly", reason="Left at noon")
    settle()
    said = said_of(tab.board, 0, STATUS)
    menu = menu_at(tab, 0, 0)
    offered = entries(menu)
    offered["Follow attendance again"].trigger()
    menu.close()

    assert said == "Attended in part · set by hand · Left at noon"
    assert "By hand: Left at noon" in offered
    assert book.rows(
        "SELECT status, status_by_hand, status_reason FROM participation WHERE id = ?",
        (people["Awa"],),
    ) == [("attended", 0, None)]
    assert told.said() == ["1 status follows attendance again."]
    assert "Follow attendance again" not in entries(menu_at(tab, 0, 0))
    tab.grid.findChild(QMenu).close()


def test_what_is_under_the_mouse_is_said_in_full(tab, book, event, people, sessions):
    awa = people["Awa"]
    mark(book, event, [(awa, FIRST)], "present")
    mark(book, event, [(awa, sessions[0]), (awa, sessions[1])], "absent")
    mark(book, event, [(people["Brahim"], sessions[0])], "late")
    settle()
    by_day = [said_of(tab.board, 0, 0), said_of(tab.board, 1, 0), said_of(tab.board, HEAD, 0)]
    tab.head.switched.emit(True)

    assert by_day == [
        "Awa Ba · Tuesday 17 July 2012 · Present"
        " · the sessions of this day say otherwise, and they count",
        "Brahim Camara · Tuesday 17 July 2012 · Late · marked by session",
        "Tuesday 17 July 2012 · 1 of 3",
    ]
    assert said_of(tab.board, 0, 1) == ("Awa Ba · Panel · Tuesday 17 July 2012 · 14:00 · Absent")
    assert said_of(tab.board, 2, NAME) == "Leila Diallo · Confirmed"
    assert said_of(tab.board, 1, TOTAL) == "Brahim Camara · 1 of 1"
    assert said_of(tab.board, 9, 0) == said_of(tab.board, FOOT, NAME) == ""


def test_a_resting_mouse_shows_it_as_plain_words(tab):
    place = centre(tab, 0, 1)
    there = tab.grid.viewport().mapToGlobal(place)
    asked = QHelpEvent(QEvent.Type.ToolTip, place, there)

    assert QApplication.sendEvent(tab.grid.viewport(), asked)


def test_a_screen_reader_hears_the_cell_in_hand(qtbot, tab):
    qtbot.keyClicks(tab.grid, "p")
    settle()
    qtbot.keyClick(tab.grid, Qt.Key.Key_Down)
    qtbot.keyClick(tab.grid, Qt.Key.Key_Up)

    assert tab.grid.accessibleName() == "Attendance"
    assert tab.grid.accessibleDescription() == "Awa Ba · Tuesday 17 July 2012 · Present"


def test_a_mark_is_painted_where_its_cell_is_and_nowhere_else(qtbot, tab):
    def seen() -> dict[tuple[int, int], QImage]:
        drawn = tab.grid.viewport().grab().toImage()
        cells = [(row, column) for row in range(3) for column in range(3)]
        return {cell: drawn.copy(tab.grid.places().place(*cell)) for cell in cells}

    click(qtbot, tab, 2, 2)
    click(qtbot, tab, 2, 2)
    click(qtbot, tab, 2, 2)
    before = seen()
    qtbot.keyClicks(tab.grid, "p")
    after = seen()

    assert [cell for cell in before if before[cell] != after[cell]] == [(2, 2)]


def test_the_corner_of_a_cell_belongs_to_it(tab):
    places = tab.grid.places()
    for row in (HEAD, 0, 2):
        for column in (NAME, 0, 2, TOTAL, STATUS):
            box = places.place(row, column)
            for corner in (box.topLeft(), box.bottomRight(), box.topRight(), box.bottomLeft()):
                assert places.hit(corner, 3) == (row, column)
    assert places.hit(QPoint(0, places.head + 3 * places.row), 3) is None
