"""One participation in the pane beside the list and in the cells of the list itself."""

import pytest
from listing_people import cells, go_to
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ctdesk.actions.records import add, set_field
from ctdesk.actions.removal import remove
from ctdesk.history.log import works
from ctdesk.queries.refs import Ref
from ctdesk.ui.tabs.people import TAB
from tests.offscreen import settle

KEY = Qt.Key


@pytest.fixture
def tab(shown, listened, event, people):
    """The tab with three people."""
    return shown(TAB.build(listened.desk, event))


@pytest.fixture
def pane(qtbot, tab):
    """The pane, open on Brahim."""
    go_to(tab, 1, "name")
    qtbot.keyClick(tab.table, KEY.Key_Return)
    return tab.face.pane


def stored(book, row_id: int, *columns: str) -> tuple:
    (row,) = book.rows(f"SELECT {', '.join(columns)} FROM participation WHERE id = ?", (row_id,))
    return row


def type_over(qtbot, control, text: str) -> None:
    control.setFocus()
    control.selectAll()
    qtbot.keyClicks(control, text)


def test_enter_opens_the_participation_beside_the_list_with_the_keyboard_in_it(tab, pane, people):
    assert (pane.isVisible(), pane.participation) == (True, people["Brahim"])
    assert pane.form.editor("status").control.hasFocus()
    assert tab.table.isVisible()


def test_each_field_is_a_step_of_its_own_when_it_is_left(qtbot, pane, book, people):
    steps = len(works(book))
    for name, text in (
        ("job_title", "Judge"),
        ("nominating_authority", "Ministry of Justice"),
        ("nomination_reference", "NV/12"),
        ("nomination_date", "3 July 2012"),
        ("remarks", "Arrives late"),
    ):
        type_over(qtbot, pane.form.editor(name).control, text)
        qtbot.keyClick(pane.form.editor(name).control, KEY.Key_Tab)

    assert stored(
        book,
        people["Brahim"],
        *(
            "job_title",
            "nominating_authority",
            "nomination_reference",
            "nomination_date",
            "remarks",
        ),
    ) == ("Judge", "Ministry of Justice", "NV/12", "2012-07-03", "Arrives late")
    assert len(works(book)) == steps + 5


def test_the_status_offers_only_where_it_may_go_and_asks_for_the_reason(qtbot, pane, book, people):
    box = pane.form.editor("status")
    offered = [box.control.itemText(at) for at in range(box.control.count())]
    box.control.setCurrentIndex(box.control.findData("withdrawn"))
    box.mark_touched()
    box.commit()
    qtbot.keyClicks(box.reason, "Ill")
    qtbot.keyClick(box.reason, KEY.Key_Return)

    assert {"Confirmed", "Withdrawn", "Replaced"} < set(offered)
    assert "Invited" not in offered
    assert stored(book, people["Brahim"], "status", "status_reason") == ("withdrawn", "Ill")
    assert box.echoed() == "Ill"


def test_choosing_a_substitute_replaces_and_shows_whose_place_is_taken(
    qtbot, tab, pane, book, people
):
    edit = pane.form.editor("replaced_by_id")
    edit.control.setFocus()
    qtbot.keyClick(edit.control, KEY.Key_Down)
    offered = edit.control.offered()
    qtbot.keyClicks(edit.control, "lei")
    qtbot.keyClick(edit.control, KEY.Key_Return)
    pane.turn_to(people["Leila"])
    settle()

    assert offered == ["Awa AAA", "Leila LLL"]
    assert stored(book, people["Brahim"], "status", "replaced_by_id") == (
        "replaced",
        people["Leila"],
    )
    links = [line.text() for line in pane.findChildren(type(tab.face.add)) if line.isVisible()]
    assert "Replaces Brahim BBB" in links


def test_what_the_person_has_by_now_is_said_beneath_and_in_the_list(tab, pane, book, people):
    ministry = add(book, "organisation", {"name": "Ministry of Interior"})
    set_field(book, Ref("person", 2), "organisation", str(ministry))
    set_field(book, Ref("person", 2), "country", "FR")

    assert pane.form.editor("organisation_id").echoed() == "now: Ministry of Interior"
    assert pane.form.editor("country").echoed() == "now: France"
    assert pane.form.editor("job_title").echoed() == ""
    assert cells(tab, "country") == ["Mali", "Mauritania\x1fFrance", "Morocco"]
    assert stored(book, people["Brahim"], "organisation_id", "country") == (None, "MR")


def test_an_unknown_organisation_is_recorded_from_the_same_line(qtbot, pane, book, people):
    control = pane.form.editor("organisation_id").control
    control.setFocus()
    qtbot.keyClicks(control, "Judicial police")
    offered = control.offered()
    qtbot.keyClick(control, KEY.Key_Return)

    assert offered == ["Create “Judicial police”…"]
    assert book.rows("SELECT name FROM organisation") == [("Judicial police",)]
    assert stored(book, people["Brahim"], "organisation_id") == (1,)


def test_a_position_typed_stays_as_typed_though_others_are_offered(qtbot, pane, book, people):
    set_field(book, Ref("person", 1), "job_title", "Judge advocate")
    control = pane.form.editor("job_title").control
    control.setFocus()
    qtbot.keyClicks(control, "Judge")
    offered = control.offered()
    qtbot.keyClick(control, KEY.Key_Return)
    typed = stored(book, people["Brahim"], "job_title")
    type_over(qtbot, control, "Jud")
    own_first = control.offered()
    qtbot.keyClick(control, KEY.Key_Down)
    qtbot.keyClick(control, KEY.Key_Down)
    qtbot.keyClick(control, KEY.Key_Return)

    assert offered == ["Judge advocate"]
    assert (typed, own_first) == (("Judge",), ["Judge", "Judge advocate"])
    assert stored(book, people["Brahim"], "job_title") == ("Judge advocate",)


def test_the_pane_follows_the_row_in_hand_and_keeps_what_was_typed(qtbot, tab, pane, book, people):
    type_over(qtbot, pane.form.editor("job_title").control, "Judge")
    go_to(tab, 2, "name")
    qtbot.waitUntil(lambda: pane.participation == people["Leila"])

    assert stored(book, people["Brahim"], "job_title") == ("Judge",)


def test_what_was_typed_is_kept_when_another_participation_is_shown(qtbot, pane, book, people):
    type_over(qtbot, pane.form.editor("job_title").control, "Judge")

    pane.turn_to(people["Awa"])

    assert stored(book, people["Brahim"], "job_title") == ("Judge",)
    assert pane.form.record_id == people["Awa"]


def test_escape_closes_the_pane_and_the_list_has_the_keyboard_again(qtbot, tab, pane):
    qtbot.keyClick(pane.form.editor("status").control, KEY.Key_Escape)

    assert pane.isHidden()
    assert tab.table.hasFocus()


def test_a_participation_that_is_gone_closes_its_pane(tab, pane, people):
    remove(tab.desk.book, [Ref("participation", people["Brahim"])])

    assert (len(tab.model.ids), pane.isHidden(), pane.participation) == (2, True, None)


def test_f2_changes_a_cell_in_its_place_and_enter_goes_down(qtbot, tab, book, people):
    go_to(tab, 0, "job_title")
    qtbot.keyClick(tab.table, KEY.Key_F2)
    qtbot.keyClicks(tab.cells.editor.control, "Judge")
    qtbot.keyClick(tab.cells.editor.control, KEY.Key_Return)

    assert stored(book, people["Awa"], "job_title") == ("Judge",)
    assert tab.cells.editor is None
    assert (tab.table.currentIndex().row(), tab.table.hasFocus()) == (1, True)
    assert works(book)[0].label == "Change Position of Awa AAA"


def test_tab_keeps_a_cell_and_opens_the_next(qtbot, tab, book, people):
    go_to(tab, 0, "job_title")
    qtbot.keyClick(tab.table, KEY.Key_F2)
    qtbot.keyClicks(tab.cells.editor.control, "Judge")
    qtbot.keyClick(tab.cells.editor.control, KEY.Key_Tab)
    editor = tab.cells.editor
    type_over(qtbot, editor.control, "France")
    qtbot.keyClick(editor.control, KEY.Key_Return)
    qtbot.keyClick(editor.control, KEY.Key_Return)

    assert editor.name == "country"
    assert stored(book, people["Awa"], "job_title", "country") == ("Judge", "FR")


def test_escape_leaves_a_cell_as_it_was(qtbot, tab, book, people):
    steps = works(book)
    go_to(tab, 0, "job_title")
    qtbot.keyClick(tab.table, KEY.Key_F2)
    qtbot.keyClicks(tab.cells.editor.control, "Judge")
    qtbot.keyClick(tab.cells.editor.control, KEY.Key_Escape)

    assert tab.cells.editor is None
    assert (works(book), tab.table.hasFocus()) == (steps, True)


def test_what_is_refused_says_why_in_the_cell_and_stays(qtbot, tab, book, people):
    go_to(tab, 0, "country")
    qtbot.keyClick(tab.table, KEY.Key_F2)
    type_over(qtbot, tab.cells.editor.control, "Atlantis")
    qtbot.keyClick(tab.cells.editor.control, KEY.Key_Return)

    settle()
    assert "“Atlantis” is not in the list of countries" in tab.cells.editor.refusal()
    assert tab.cells.editor.height() > tab.table.rowHeight(0)
    assert stored(book, people["Awa"], "country") == ("ML",)


def test_a_status_cell_offers_its_moves(qtbot, tab, book, people):
    go_to(tab, 0, "status")
    qtbot.keyClick(tab.table, KEY.Key_F2)
    box = tab.cells.editor
    box.control.setCurrentIndex(box.control.findData("confirmed"))
    box.mark_touched()
    qtbot.keyClick(box.control, KEY.Key_Return)

    assert stored(book, people["Awa"], "status") == ("confirmed",)
    assert tab.cells.editor is None


def test_a_blank_ticks_the_head_of_delegation(qtbot, tab, book, people):
    go_to(tab, 2, "head_of_delegation")
    qtbot.keyClick(tab.table, KEY.Key_Space)
    ticked = cells(tab, "head_of_delegation")
    qtbot.keyClick(tab.table, KEY.Key_Space)

    assert ticked == ["", "", "Yes"]
    assert stored(book, people["Leila"], "head_of_delegation") == (0,)


def test_f2_on_a_column_that_is_not_changed_in_the_list_opens_the_pane(qtbot, tab, people):
    go_to(tab, 2, "name")
    qtbot.keyClick(tab.table, KEY.Key_F2)

    assert tab.face.pane.participation == people["Leila"]


def test_f2_on_roles_offers_them_to_tick(qtbot, tab, book, people):
    go_to(tab, 0, "roles")
    qtbot.waitUntil(lambda: list(tab.choice.ids) == [people["Awa"]])
    qtbot.keyClick(tab.table, KEY.Key_F2)
    menu = QApplication.activePopupWidget()
    ticks = {entry.text(): entry for entry in menu.actions()}
    ticks["Speaker"].setChecked(True)
    menu.close()

    assert cells(tab, "roles")[0] == "Participant, Speaker"


def test_leaving_the_tab_keeps_what_is_typed(qtbot, tab, book, people):
    go_to(tab, 0, "job_title")
    qtbot.keyClick(tab.table, KEY.Key_F2)
    qtbot.keyClicks(tab.cells.editor.control, "Judge")

    tab.leave()

    assert stored(book, people["Awa"], "job_title") == ("Judge",)


def test_a_book_that_can_only_be_read_opens_no_cell(qtbot, tab, book, monkeypatch):
    monkeypatch.setattr(type(book), "is_read_only", property(lambda _book: True))
    go_to(tab, 0, "job_title")

    qtbot.keyClick(tab.table, KEY.Key_F2)

    assert tab.cells.editor is None
