"""Many people at once: figures that narrow the list, its orders, and reports that stay."""

import pytest
from listing_people import cells, entries
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from ctdesk.actions.participation_moves import Left, Report
from ctdesk.actions.records import set_field
from ctdesk.history.log import works
from ctdesk.queries.refs import Ref
from ctdesk.ui.pictures_of_people import people as people_seen
from ctdesk.ui.tabs.people import TAB
from ctdesk.ui.tabs.people_report import told
from tests.offscreen import settle


@pytest.fixture
def tab(shown, listened, event, people):
    """The tab with three people."""
    return shown(TAB.build(listened.desk, event))


def names(tab) -> list[str]:
    return [text.removeprefix("||").split()[0] for text in cells(tab, "name")]


def move(qtbot, tab, words: str) -> None:
    """Set the status of everybody shown."""
    tab.table.selectAll()
    qtbot.waitUntil(lambda: list(tab.choice.ids) == list(tab.model.ids))
    found = entries(tab.choice.fill_moves)
    found[words].trigger()
    found["menu"].deleteLater()


def test_figures_stand_above_the_list_and_show_who_counts_in_them(qtbot, tab):
    row = tab.face.figures
    said = [row.figure(key).text() for key in ("registered", "participants", "waiting", "pending")]

    qtbot.mouseClick(row.figure("waiting"), Qt.MouseButton.LeftButton)
    waiting = names(tab)
    qtbot.mouseClick(row.figure("positive"), Qt.MouseButton.LeftButton)
    positive = names(tab)
    qtbot.mouseClick(row.figure("positive"), Qt.MouseButton.LeftButton)

    assert said == ["Registered 2", "Participants 0", "Waiting 1", "Pending 0"]
    assert (waiting, positive) == (["Awa"], ["Brahim", "Leila"])
    assert names(tab) == ["Awa", "Brahim", "Leila"]
    assert not row.figure("pending").isEnabled()
    assert row.figure("registered").accessibleName() == "Registered: 2. Show only them."
    assert "Registered, awaiting approval" in row.figure("registered").accessibleDescription()


def test_places_are_said_where_a_number_was_expected(tab, book, event):
    before = tab.face.figures.places.text()

    set_field(book, event, "expected_participants", 1)

    assert (before, tab.face.figures.places.text()) == ("", "2 of 1 places taken")


def test_the_order_of_a_list_of_participants_is_a_choice(qtbot, tab, book, people):
    set_field(book, Ref("participation", people["Leila"]), "country", "ML")
    set_field(book, Ref("participation", people["Leila"]), "head_of_delegation", True)
    found = entries(tab.face.order.entries_for)
    found["By delegation, its head first"].trigger()
    found["menu"].deleteLater()

    assert names(tab) == ["Leila", "Awa", "Brahim"]
    assert tab.face.order.text() == "By delegation, its head first"


def test_the_report_stays_with_links_and_can_be_copied(qtbot, tab, people):
    move(qtbot, tab, "Attended (2 of 3)")
    report = tab.face.report
    said = report.text()
    qtbot.keyClick(report.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    report.list.setCurrentRow(0)
    qtbot.keyClick(report.list, Qt.Key.Key_Return)
    gone_to = list(tab.table.chosen_ids())
    qtbot.keyClick(report.list, Qt.Key.Key_Escape)

    why = (
        "“Invited” cannot become “Attended”; from here it can become:"
        " Registered, awaiting approval, Confirmed, Declined, Nominated."
    )
    assert said == ("2 people: Attended. 1 person was left as they were.\nAwa AAA: " + why)
    assert copied == f"Awa AAA\t{why}"
    assert gone_to == [people["Awa"]]
    assert report.isHidden()


def test_everybody_left_can_be_chosen_at_once_whatever_narrows_the_list(qtbot, tab, people):
    tab.search.setText("aaa")
    tab.face.report.show_report(
        Report(0, (Left(people["Awa"], "Awa", "x"), Left(people["Leila"], "Leila", "x"))),
        "Attended",
    )

    tab.face.report.chosen.emit([people["Awa"], people["Leila"]])

    assert list(tab.table.chosen_ids()) == [people["Awa"], people["Leila"]]
    assert tab.search.text() == ""


def test_a_report_says_what_it_has_to_say_and_nothing_else():
    left = (Left(1, "Awa", "x"),)

    assert told(Report(38, left * 3, 2), "Confirmed") == (
        "38 people: Confirmed. 3 people were left as they were. 2 people were so already."
    )
    assert told(Report(0, left), "Confirmed") == "1 person was left as they were."
    assert told(Report(1), "Confirmed") == "1 person: Confirmed."


def test_a_step_called_off_changes_nothing(tab, book):
    steps = works(book)
    job = tab.desk.jobs.run(lambda: None)
    tab.face.working.follow(lambda: job, "Setting the status of 3 people…")
    tab.face.working.is_at(0.5)
    tab.face.working.show()
    value = tab.face.working.bar.value()

    tab.face.working.stop()

    assert (value, tab.face.working.isHidden(), job.is_cancelled) == (50, True, True)
    assert works(book) == steps


def test_typing_on_the_rows_searches_them(qtbot, tab):
    tab.table.setFocus()
    qtbot.keyClicks(tab.table, "l")
    qtbot.keyClicks(tab.search, "ei")

    assert (tab.search.text(), names(tab)) == ("lei", ["Leila"])


def test_columns_besides_the_usual_ones_can_be_shown(tab, book, people):
    set_field(book, Ref("participation", people["Awa"]), "nomination_reference", "NV/12")
    menu = entries(tab.keeper.fill_menu)
    menu["Note verbale"].setChecked(True)
    menu["menu"].deleteLater()

    assert cells(tab, "nomination_reference") == ["NV/12", "", ""]


def test_every_sight_is_drawn_and_changes_nothing(tab, book):
    steps = works(book)

    sights = list(people_seen(tab, settle))

    assert sights == ["in-hand", "cell", "walk-in", "report", "figure"]
    assert works(book) == steps
    assert names(tab) == ["Awa", "Brahim", "Leila"]
