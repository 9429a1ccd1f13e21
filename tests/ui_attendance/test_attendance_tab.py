import threading
from datetime import date

import pytest
from marking import stored
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ctdesk.actions.attendance import mark
from ctdesk.actions.participation_moves import set_status
from ctdesk.actions.records import add, set_field
from ctdesk.actions.removal import remove
from ctdesk.history.log import works
from ctdesk.history.undo import undo
from ctdesk.kernel import clock
from ctdesk.queries.refs import Ref
from ctdesk.ui.attendance.places import laid_out
from ctdesk.ui.jobs import Jobs
from ctdesk.ui.tabs import attendance
from tests.offscreen import Listened, settle
from tests.rabat import DAYS, expect

FIRST, SECOND, THIRD = DAYS
SHIFT = Qt.KeyboardModifier.ShiftModifier


def totals(tab) -> list[int]:
    return [tab.board.ticks.total(heading) for heading in tab.board.columns]


def names(tab) -> list[str]:
    return [one.name.split("|")[2] for one in tab.board.rows]


def statuses(tab) -> list[str]:
    return [one.label for one in tab.board.rows]


def test_the_grid_shows_people_by_days_with_totals(tab, book, event, people):
    mark(book, event, [(people["Awa"], FIRST), (people["Leila"], FIRST)], "late")
    mark(book, event, [(people["Leila"], SECOND)], "excused")
    settle()

    assert names(tab) == ["Awa Ba", "Brahim Camara", "Leila Diallo"]
    assert [column.title for column in tab.board.columns] == ["17 Jul", "18 Jul", "19 Jul"]
    assert totals(tab) == [2, 0, 0]
    assert [tab.board.attended(row) for row in range(3)] == [(1, 1), (0, 1), (1, 1)]
    assert tab.status() == "3 people · Attended: 2 · Confirmed: 1"
    assert attendance.TAB.count(book, event) == 2


def test_a_tick_shows_at_once_and_the_status_when_the_burst_is_over(qtbot, tab, book):
    qtbot.keyClicks(tab.grid, "p")
    at_once = (totals(tab), statuses(tab)[0])

    qtbot.waitUntil(lambda: statuses(tab)[0] == "Attended")

    assert at_once == ([1, 0, 0], "Confirmed")


def test_a_tick_shows_while_the_book_is_busy_and_is_stored_after(
    qtbot, nothing_left, shown, book, event, people, tmp_path
):
    told = Listened(book, tmp_path / "busy", Jobs())
    tab = shown(attendance.TAB.build(told.desk, event))
    qtbot.waitUntil(lambda: len(tab.board.rows) == 3)
    tab.grid.setFocus()
    free = threading.Event()
    told.desk.jobs.run(free.wait)
    qtbot.keyClicks(tab.grid, "p")
    qtbot.keyClick(tab.grid, Qt.Key.Key_Right)
    qtbot.keyClicks(tab.grid, "l")
    while_busy = (totals(tab), stored(book, event))
    free.set()
    qtbot.waitUntil(lambda: not tab.board.ticks.is_under_way())
    qtbot.waitUntil(lambda: statuses(tab)[0] == "Attended")

    assert while_busy == ([1, 1, 0], {})
    assert stored(book, event) == {"Awa": {FIRST: "present", SECOND: "late"}}
    assert totals(tab) == [1, 1, 0]
    tab.close()
    told.desk.let_go()
    told.desk.jobs.close()
    told.desk.deleteLater()


def test_a_tick_that_is_refused_is_taken_back_and_said(qtbot, tab, told, book, people):
    told.desk.blockSignals(True)
    remove(book, [Ref("participation", people["Brahim"])])
    told.desk.blockSignals(False)
    qtbot.keyClick(tab.grid, Qt.Key.Key_Down)
    qtbot.keyClicks(tab.grid, "p")

    assert totals(tab) == [0, 0, 0]
    assert told.said() == ["PA2 is no longer in this book; look at the list again."]
    assert told.notices[0].tone == "late"


def test_undo_takes_a_tick_back_from_the_grid_too(qtbot, tab, book, event):
    qtbot.keyClicks(tab.grid, "p")
    undo(book)
    settle()

    assert (totals(tab), statuses(tab)[0], stored(book, event)) == ([0, 0, 0], "Confirmed", {})


def test_everybody_without_a_mark_is_made_present_and_the_rest_absent_in_a_step_each(
    qtbot, tab, told, book, event, people
):
    mark(book, event, [(people["Awa"], SECOND)], "excused")
    qtbot.keyClick(tab.grid, Qt.Key.Key_Right)
    tab.head.search.setText("brahim")
    words = (tab.head.present.text(), tab.head.absent.text())
    number = len(works(book))
    qtbot.mouseClick(tab.head.present, Qt.MouseButton.LeftButton)
    kept = tab.board.ticks.own(people["Awa"], SECOND)
    present = stored(book, event)
    undo(book)
    tab.head.search.clear()
    settle()
    qtbot.mouseClick(tab.head.absent, Qt.MouseButton.LeftButton)

    assert words == ("Everybody present: 18 Jul", "Rest absent: 18 Jul")
    assert kept == "excused"
    assert present == {
        "Awa": {SECOND: "excused"},
        "Brahim": {SECOND: "present"},
        "Leila": {SECOND: "present"},
    }
    assert stored(book, event)["Leila"] == {SECOND: "absent"}
    assert len(works(book)) == number + 3
    assert told.said() == ["2 marks made: Present", "2 marks made: Absent"]


def test_whoever_withdrew_is_seen_with_their_marks_and_not_filled_in(
    qtbot, tab, book, event, people
):
    mark(book, event, [(people["Awa"], FIRST)], "present")
    set_status(book, [people["Awa"]], "completed")
    with book.work("Withdraw") as session:
        run = session.connection().exec_driver_sql
        run("UPDATE participation SET status = 'withdrawn' WHERE id = ?", (people["Awa"],))
    settle()
    tab.grid.go(0, 1)
    qtbot.mouseClick(tab.head.present, Qt.MouseButton.LeftButton)

    assert names(tab)[0] == "Awa Ba"
    assert stored(book, event) == {
        "Awa": {FIRST: "present"},
        "Brahim": {SECOND: "present"},
        "Leila": {SECOND: "present"},
    }


def test_today_is_in_hand_at_first_and_called_so(shown, told, book, monkeypatch):
    monkeypatch.setattr(clock, "today", lambda: date(2026, 3, 4))
    event = add(book, "event", {"title": "Now", "start_date": "3-5 March 2026"})
    expect(book, event, "Awa")
    tab = shown(attendance.TAB.build(told.desk, event))

    assert tab.board.column == 1
    assert tab.head.present.text() == "Everybody present today"
    assert tab.head.absent.text() == "Rest absent today"


def test_the_first_day_without_marks_is_in_hand_where_none_is_today(
    shown, told, book, event, people
):
    mark(book, event, [(people["Awa"], FIRST)], "present")

    tab = shown(attendance.TAB.build(told.desk, event))

    assert tab.board.column == 1


def test_sessions_are_shown_by_day_with_what_the_day_says_in_grey(
    tab, book, event, people, sessions
):
    mark(book, event, [(people["Awa"], FIRST)], "present")
    mark(book, event, [(people["Awa"], sessions[1])], "absent")
    mark(book, event, [(people["Brahim"], sessions[0])], "late")
    settle()
    tab.head.by_session.click()
    shown = [tab.board.shown(0, column) for column in range(3)]

    assert [column.title for column in tab.board.columns] == ["Opening", "Panel", "Group work"]
    assert [(each.mark, each.is_inherited) for each in shown] == [
        ("present", True),
        ("absent", False),
        (None, False),
    ]
    assert totals(tab) == [2, 0, 0]
    assert tab.board.attended(0) == (1, 1)
    tab.head.by_day.click()
    assert totals(tab) == [2, 0, 0]
    assert tab.board.shown(1, 0).is_inherited


def test_a_day_on_which_the_sessions_say_otherwise_is_flagged_and_does_not_count(
    tab, book, event, people, sessions
):
    mark(book, event, [(people["Awa"], FIRST)], "present")
    for session in sessions[:2]:
        mark(book, event, [(people["Awa"], session)], "absent")
    settle()

    assert tab.board.shown(0, 0).is_overruled
    assert totals(tab) == [0, 0, 0]


def test_a_blank_on_an_inherited_mark_goes_on_from_it_and_back(
    qtbot, tab, book, event, people, sessions
):
    mark(book, event, [(people["Awa"], FIRST)], "present")
    settle()
    tab.head.by_session.click()
    tab.grid.go(0, 0)
    seen = []
    for _ in range(2):
        qtbot.keyClick(tab.grid, Qt.Key.Key_Space)
        seen.append(stored(book, event)["Awa"])

    assert seen == [{FIRST: "present", sessions[0]: "absent"}, {FIRST: "present"}]


def test_a_blank_on_an_inherited_absence_makes_present(qtbot, tab, book, event, people, sessions):
    mark(book, event, [(people["Awa"], FIRST)], "absent")
    settle()
    tab.head.by_session.click()
    tab.grid.go(0, 0)
    qtbot.keyClick(tab.grid, Qt.Key.Key_Space)

    assert stored(book, event)["Awa"] == {FIRST: "absent", sessions[0]: "present"}


def test_that_both_are_ticked_is_explained_only_where_it_is_so(tab, book, event, people, sessions):
    mark(book, event, [(people["Awa"], FIRST)], "present")
    settle()
    before = tab._twice.isVisible()
    mark(book, event, [(people["Awa"], sessions[0])], "present")
    settle()

    assert (before, tab._twice.isVisible()) == (False, True)


def test_events_ticked_by_session_open_by_session(shown, told, book, event, people, sessions):
    mark(book, event, [(people["Awa"], sessions[0])], "present")

    tab = shown(attendance.TAB.build(told.desk, event))

    assert tab.board.by_session
    assert tab.head.by_session.isChecked()


def test_switching_stays_on_the_day(tab, sessions):
    settle()
    tab.grid.go(1, 1)
    tab.head.by_session.click()
    session = tab.board.heading.title
    tab.head.by_day.click()

    assert session == "Group work"
    assert (tab.board.row, tab.board.heading.at) == (1, SECOND)


def test_searching_narrows_the_grid_and_totals_stay_those_of_everybody(
    qtbot, tab, book, event, people
):
    mark(book, event, [(people["Awa"], FIRST)], "present")
    settle()
    qtbot.keyClicks(tab.head.search, "dia")
    narrowed = names(tab)
    qtbot.keyClick(tab.head.search, Qt.Key.Key_Return)
    qtbot.keyClicks(tab.grid, "p")

    assert (narrowed, totals(tab)) == (["Leila Diallo"], [2, 0, 0])
    assert stored(book, event)["Leila"] == {FIRST: "present"}
    tab.head.search.setText("nobody of this name")
    assert "Nothing found" in " ".join(tab.words_instead())
    tab.head.search.clear()
    assert len(names(tab)) == 3


def test_whoever_came_without_being_listed_is_added_in_one_line(qtbot, tab, told, book, event):
    add(book, "person", {"given_name": "Omar", "family_name": "Bello"})
    qtbot.keyClick(tab.grid, Qt.Key.Key_Right)
    line = tab.walk_in
    line.name.setFocus()
    qtbot.keyClicks(line.name, "omar")
    qtbot.waitUntil(lambda: line.alike.count() > 0)
    asked, offered = line.asked.text(), line.alike.item(0).text()
    qtbot.keyClick(line.name, Qt.Key.Key_Down)
    qtbot.keyClick(line.alike, Qt.Key.Key_Return)
    settle()

    assert asked == "Came without being listed; present: 18 Jul"
    assert offered == "Omar Bello"
    assert names(tab) == ["Awa Ba", "Omar Bello", "Brahim Camara", "Leila Diallo"]
    assert tab.board.here.name == "||Omar Bello"
    assert stored(book, event) == {"Omar": {SECOND: "present"}}
    assert book.rows("SELECT status, created_on_site FROM participation WHERE created_on_site") == [
        ("attended", 1)
    ]
    assert told.said() == ["Added to the list."]


def test_a_new_name_is_recorded_and_somebody_listed_is_only_marked(qtbot, tab, told, book, event):
    tab.walk_in.name.setFocus()
    qtbot.keyClicks(tab.walk_in.name, "Fatou Ndiaye; UNODC; Mali")
    qtbot.keyClick(tab.walk_in.name, Qt.Key.Key_Return)
    settle()
    qtbot.keyClicks(tab.walk_in.name, "leila diallo")
    qtbot.keyClick(tab.walk_in.name, Qt.Key.Key_Return)
    settle()

    assert stored(book, event) == {"Fatou": {FIRST: "present"}, "Leila": {FIRST: "present"}}
    assert len(names(tab)) == 4
    assert tab.board.here.name == "||Leila Diallo"
    assert book.rows("SELECT country FROM participation WHERE created_on_site") == [("ML",)]
    assert told.said() == ["Added to the list.", "On the list already; marked present there."]


def test_the_line_stays_and_escape_empties_it(qtbot, tab):
    qtbot.keyClicks(tab.walk_in.name, "Fatou")
    qtbot.keyClick(tab.walk_in.name, Qt.Key.Key_Escape)

    assert (tab.walk_in.isVisible(), tab.walk_in.name.text()) == (True, "")


def test_a_book_that_can_only_be_read_is_not_ticked(
    qtbot, shown, told, book, event, people, monkeypatch
):
    monkeypatch.setattr(type(book), "is_read_only", True)
    tab = shown(attendance.TAB.build(told.desk, event))
    tab.grid.setFocus()
    qtbot.keyClicks(tab.grid, "p")

    assert (totals(tab), stored(book, event), told.said()) == ([0, 0, 0], {}, [])
    assert not tab.walk_in.isVisible()
    assert not tab.head.present.isEnabled()


def test_an_event_nobody_confirmed_for_says_so(shown, told, book, event):
    tab = shown(attendance.TAB.build(told.desk, event))

    assert tab.words_instead()[1] == "Nobody is expected yet"
    assert not tab.head.present.isEnabled()


def test_an_event_without_days_says_so_and_takes_sessions(shown, told, book):
    event = add(book, "event", {"title": "Some day", "start_date": "July 2012"})
    expect(book, event, "Awa")
    tab = shown(attendance.TAB.build(told.desk, event))
    words = tab.words_instead()[1]
    set_field(book, event, "start_date", "17 July 2012")
    settle()

    assert words == "No days to tick yet"
    assert [column.title for column in tab.board.columns] == ["17 Jul"]


def test_the_legend_says_every_mark(tab):
    assert tab.legend.texts()[:6] == [
        *("Present (P)", "Late", "Left early", "Excused", "Absent", "Online"),
    ]


@pytest.mark.parametrize("width", [1100, 700, 540])
@pytest.mark.parametrize("by_session", [False, True])
def test_there_is_always_room_for_names_and_days(tab, sessions, width, by_session):
    settle()
    tab.resize(width, 600)
    tab.board.show(by_session=by_session)
    settle()
    tab.grid.refresh()
    places = tab.grid.places()

    assert places.beside >= min(places.cell, 3 * places.cell)
    assert places.name >= 150
    assert places.lead + places.beside + places.total + places.status <= places.size.width()


def test_a_small_window_keeps_its_room_for_the_grid(tab, book, event, people, sessions):
    mark(book, event, [(people["Awa"], FIRST), (people["Awa"], sessions[0])], "present")
    settle()

    def seen() -> tuple[str, bool, bool]:
        return tab.head.present.text(), tab.legend.isVisible(), tab._twice.isVisible()

    wide = seen()
    tab.resize(560, 420)
    settle()
    small = seen()
    tab.resize(1100, 700)
    settle()

    assert wide == seen() == ("Everybody present: 17 Jul", True, True)
    assert small == ("Everybody present", False, False)
    assert tab.head.present.width() >= tab.head.present.sizeHint().width()


def test_the_days_scroll_behind_the_names(tab):
    size = tab.grid.viewport().size()
    far = laid_out(size, 30, by_session=True, mirrored=False, scrolled=(10**6, 0))
    near = laid_out(size, 30, by_session=True, mirrored=True, scrolled=(0, 0))

    assert far.across == far.furthest
    assert far.place(0, 29).right() == far.body().right()
    assert near.place(0, 0).right() == near.body().right()
    assert list(far.columns_in_sight())[-1] == 29


def test_a_cell_taken_in_hand_is_brought_into_sight(shown, told, book, event):
    for number in range(40):
        expect(book, event, f"Person {number}")
    tab = shown(attendance.TAB.build(told.desk, event))
    tab.grid.go(39, 0)
    bottom = tab.grid.places()
    tab.grid.go(0, 0)

    assert bottom.head <= bottom.place(39, 0).top() <= bottom.foot - bottom.row
    assert tab.grid.places().top_row == 0


def test_whole_columns_of_many_people_are_one_step(qtbot, shown, told, book, event):
    for number in range(30):
        expect(book, event, f"Person {number}")
    tab = shown(attendance.TAB.build(told.desk, event))
    tab.grid.setFocus()
    number = len(works(book))
    qtbot.keyClick(tab.grid, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(tab.grid, "p")

    assert totals(tab) == [30, 0, 0]
    assert len(works(book)) == number + 1
    assert QApplication.focusWidget() is tab.grid
