import pytest
from listing_people import with_people
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QVBoxLayout

from ctdesk.actions.participations import invite
from ctdesk.actions.records import add, set_field
from ctdesk.history.undo import undo
from ctdesk.queries.participation_figures import Summary
from ctdesk.queries.refs import Ref
from ctdesk.ui.screen import Screen
from ctdesk.ui.tabs.people import TAB, added_up


def with_two_invited(book):
    return with_people(book, Leila="invited")


@pytest.fixture
def fill():
    return with_two_invited


@pytest.fixture
def tab(shown, listened, event, people):
    return shown(TAB.build(listened.desk, event))


def choose(qtbot, tab, *rows: int) -> None:
    tab.table.clearSelection()
    choosing = tab.table.selectionModel()
    flags = choosing.SelectionFlag.Select | choosing.SelectionFlag.Rows
    for row in rows:
        choosing.select(tab.model.index(row, 0), flags)
    wanted = [tab.model.ids[row] for row in rows]
    qtbot.waitUntil(lambda: list(tab.choice.ids) == wanted)


def filled(fill) -> tuple[QMenu, dict]:
    menu = QMenu()
    fill(menu)
    return menu, {entry.text(): entry for entry in menu.actions() if entry.text()}


def statuses(book) -> list[tuple[str, str | None]]:
    return book.rows("SELECT status, status_reason FROM participation ORDER BY id")


def type_name(qtbot, tab, text: str) -> None:
    qtbot.mouseClick(tab.face.add, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(tab.face.adding.name.hasFocus)
    qtbot.keyClicks(tab.face.adding.name, text)


def test_the_list_shows_everybody_and_adds_up(tab, book, event):
    assert [tab.model.cell(row, 0) for row in range(3)] == [
        "||Awa AAA",
        "||Brahim BBB",
        "||Leila LLL",
    ]
    assert tab.status() == "3 people · 3 countries · 2 women, 1 man"
    assert tab.search.placeholderText() == "Find in 3 people"
    assert TAB.count(book, event) == 3


def test_a_list_adds_up_without_what_nobody_recorded():
    assert added_up(Summary(0, 0, 0, 0, 0, 0)) == ""
    assert added_up(Summary(1, 0, 0, 0, 0, 1)) == "1 person · 1 not stated"


def test_searching_narrows_and_clearing_brings_all_back(qtbot, tab):
    qtbot.keyClicks(tab.search, "mauritania")
    narrowed = list(tab.model.ids)
    tab.search.clear()

    assert len(narrowed) == 1
    assert len(tab.model.ids) == 3


def test_moves_that_all_may_make_stand_first_and_the_others_say_how_many(qtbot, tab):
    choose(qtbot, tab, 0, 1)

    menu, entries = filled(tab.choice.fill_moves)

    assert list(entries)[:2] == ["Registered, awaiting approval", "Nominated (1 of 2)"]
    assert "Withdrawn (1 of 2)…" in entries
    menu.deleteLater()


def test_a_move_is_made_and_can_be_taken_back_from_its_notice(qtbot, tab, listened, book):
    choose(qtbot, tab, 0, 2)
    menu, entries = filled(tab.choice.fill_moves)

    entries["Confirmed"].trigger()
    menu.deleteLater()

    assert statuses(book) == [("confirmed", None)] * 3
    assert listened.said() == ["2 people: Confirmed"]
    assert listened.notices[0].undo


def test_the_report_names_who_was_left_with_the_reason(qtbot, tab, listened, book):
    choose(qtbot, tab, 0, 1)
    menu, entries = filled(tab.choice.fill_moves)

    entries["Withdrawn (1 of 2)…"].trigger()
    qtbot.keyClicks(tab.face.strip.edit, "Mission abroad")
    qtbot.keyClick(tab.face.strip.edit, Qt.Key.Key_Return)
    menu.deleteLater()

    assert statuses(book)[:2] == [("invited", None), ("withdrawn", "Mission abroad")]
    assert tab.face.report.text() == (
        "1 person: Withdrawn. 1 person was left as they were.\n"
        "Awa AAA: “Invited” cannot become “Withdrawn”; from here it can"
        " become: Registered, awaiting approval, Confirmed, Declined, Nominated."
    )
    assert listened.said() == ["1 person: Withdrawn"]


def test_a_reason_is_asked_where_one_is_needed_and_escape_changes_nothing(qtbot, tab, book):
    choose(qtbot, tab, 1)
    menu, entries = filled(tab.choice.fill_moves)
    entries["Withdrawn…"].trigger()
    qtbot.keyClick(tab.face.strip.edit, Qt.Key.Key_Escape)
    after_escape = statuses(book)[1]

    entries["Withdrawn…"].trigger()
    question = tab.face.strip.text()
    qtbot.keyClick(tab.face.strip.edit, Qt.Key.Key_Return)
    without_words = statuses(book)[1]
    qtbot.keyClicks(tab.face.strip.edit, "Mission abroad")
    qtbot.keyClick(tab.face.strip.edit, Qt.Key.Key_Return)
    menu.deleteLater()

    assert question == "Reason for “Withdrawn” of 1 person:"
    assert after_escape == without_words == ("confirmed", None)
    assert statuses(book)[1] == ("withdrawn", "Mission abroad")
    assert tab.face.strip.text() == ""


def test_roles_ticked_in_the_menu_are_one_step_when_it_closes(qtbot, tab, book):
    choose(qtbot, tab, 0, 2)
    menu, entries = filled(tab.choice.fill_roles)
    ticked = [text for text, entry in entries.items() if entry.isChecked()]

    entries["Participant"].setChecked(False)
    entries["Speaker"].setChecked(True)
    menu.aboutToHide.emit()
    menu.deleteLater()

    assert ticked == ["Participant"]
    assert sorted(book.rows("SELECT role FROM participation_role")) == [
        ("participant",),
        ("speaker",),
        ("speaker",),
    ]
    undo(book)
    assert book.rows("SELECT DISTINCT role FROM participation_role") == [("participant",)]


def test_enter_adds_the_first_person_suggested_and_is_ready_for_the_next(qtbot, tab, book):
    person = add(book, "person", {"given_name": "Omar", "family_name": "Diallo"})
    type_name(qtbot, tab, "oma")
    offered = tab.face.adding.name.offered()

    qtbot.keyClick(tab.face.adding.name, Qt.Key.Key_Return)

    assert offered == ["Omar Diallo", "Add “oma” as a new person"]
    assert book.rows(
        "SELECT status, (SELECT role FROM participation_role WHERE participation_id = p.id)"
        " FROM participation p WHERE person_id = ?",
        (person.id,),
    ) == [("invited", "participant")]
    assert (tab.face.adding.name.text(), tab.face.adding.name.hasFocus()) == ("", True)
    assert tab.status().startswith("4 people")


def test_a_name_nobody_has_is_offered_as_a_new_person(qtbot, tab, book):
    type_name(qtbot, tab, "Fatou Ndiaye")

    qtbot.keyClick(tab.face.adding.name, Qt.Key.Key_Return)

    assert book.rows("SELECT given_name, family_name FROM person ORDER BY id DESC LIMIT 1") == [
        ("Fatou", "Ndiaye")
    ]
    assert len(tab.model.ids) == 4


def test_somebody_on_the_list_already_is_shown_instead_of_added(qtbot, tab, people):
    type_name(qtbot, tab, "leila")

    qtbot.keyClick(tab.face.adding.name, Qt.Key.Key_Return)

    assert len(tab.model.ids) == 3
    assert list(tab.table.chosen_ids()) == [people["Leila"]]


def test_delete_takes_people_off_the_list_and_undo_brings_them_back(qtbot, tab, listened, book):
    choose(qtbot, tab, 0)
    tab.table.setFocus()

    qtbot.keyClick(tab.table, Qt.Key.Key_Delete)

    assert len(tab.model.ids) == 2
    assert listened.said() == ["1 person taken off the list"]
    undo(book)
    assert len(tab.model.ids) == 3


def test_chosen_people_stay_chosen_when_the_list_is_read_again(qtbot, tab, people, book):
    choose(qtbot, tab, 0, 2)

    set_field(book, Ref("participation", people["Brahim"]), "job_title", "Judge")

    assert list(tab.table.chosen_ids()) == [people["Awa"], people["Leila"]]


def test_chosen_people_stay_chosen_in_another_order(qtbot, tab, people):
    choose(qtbot, tab, 0, 2)
    tab.table.heading.sectionClicked.emit(0)

    assert list(tab.model.ids) == [people["Leila"], people["Brahim"], people["Awa"]]
    assert list(tab.table.chosen_ids()) == [people["Leila"], people["Awa"]]


def test_other_tables_do_not_make_the_list_read_again(tab, book):
    generation = tab.model.generation

    add(book, "series", {"name": "Another"})

    assert tab.model.generation == generation


def test_a_tab_behind_another_waits_until_it_is_shown(tab, book, event):
    tab.hide()
    person = add(book, "person", {"given_name": "Omar", "family_name": "Diallo"})
    invite(book, event, person, role=None, status="invited")
    while_hidden = len(tab.model.ids)

    tab.show()

    assert (while_hidden, len(tab.model.ids)) == (3, 4)


def test_headings_sort_and_columns_can_be_left_out(qtbot, tab):
    tab.table.heading.sectionClicked.emit(3)
    by_country = [tab.model.cell(row, 3) for row in range(3)]
    menu, entries = filled(tab.keeper.fill_menu)
    entries["Country"].setChecked(False)
    menu.deleteLater()

    assert by_country == ["Mali", "Mauritania", "Morocco"]
    assert [column.key for column in tab.model.columns] == [
        "name",
        "organisation",
        "job_title",
        "roles",
        "head_of_delegation",
        "status",
    ]
    assert tab.model.cell(0, 5) == "soon|Invited"


def test_rows_are_copied_as_a_table(qtbot, tab):
    choose(qtbot, tab, 0)

    tab.table.copied.emit(True)

    assert QGuiApplication.clipboard().text().splitlines() == [
        "Name\tOrganisation\tPosition\tCountry\tRole\tHead of delegation\tStatus",
        "Awa AAA\t\t\tMali\tParticipant\t\tInvited",
    ]


def test_an_empty_list_says_what_belongs_there_and_offers_the_first_step(shown, listened, book):
    tab = shown(TAB.build(listened.desk, add(book, "event", {"title": "New"})))

    assert "Nobody on the list yet" in tab.words_instead()
    assert (tab.status(), tab.face.statuses.isEnabled()) == ("", False)


def test_a_closed_book_is_not_asked(tab, listened):
    listened.desk.let_go()

    tab.read()

    assert len(tab.model.ids) == 3


def test_the_sheet_under_the_tab_says_its_status_while_it_is_in_front(
    shown, listened, event, people
):
    sheet = Screen()
    tab = TAB.build(listened.desk, event)
    QVBoxLayout(sheet).addWidget(tab)
    shown(sheet)
    in_front = sheet.status()

    tab.hide()

    assert in_front == "3 people · 3 countries · 2 women, 1 man"
    assert sheet.status() == ""


def test_the_windows_search_goes_to_the_tab_in_front(tab, listened):
    tab.table.setFocus()

    listened.desk.search_asked.emit()

    assert tab.search.hasFocus()
