"""Bringing a list into the book, stopping on the way, and taking it back."""

from list_to_import import LIST
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ctdesk.queries.refs import Ref
from ctdesk.ui.forms.record import RecordSheet
from ctdesk.ui.importing.opening import open_import
from tests.offscreen import settle

COUNTED = ("person", "participation", "work", "imported_list")


def counted(book):
    return [book.rows(f"SELECT count(*) FROM {table}")[0][0] for table in COUNTED]


def people(book):
    rows = book.rows("SELECT display_name FROM person ORDER BY id")
    return [name for (name,) in rows]


def test_looking_at_a_list_changes_nothing(shown, book):
    before = counted(book)
    shown.preview.table.choose(2)
    QTest.keyClicks(shown.preview.table, "n")
    settle()
    assert counted(book) == before


def test_the_people_are_imported_the_toast_says_so_and_the_people_are_shown(shown, window, book):
    shown.preview.foot.go.click()
    settle()
    assert people(book) == [
        *("Mohamed El Alaoui", "Mohammed Alaoui", "Fatou Ndiaye", "فاطمة بن علي"),
    ]
    assert window.toast.text() == "3 people imported."
    assert window.workroom.page_key == "people"
    assert len(window.workroom.in_front.model.ids) == 4


def test_undo_brings_the_book_back(shown, window, book):
    before = people(book)
    shown.preview.foot.go.click()
    settle()
    window.desk.undo()
    settle()
    assert people(book) == before


def test_a_person_chosen_by_hand_is_not_recorded_twice(shown, book):
    shown.preview.table.choose(2)
    QTest.keyClicks(shown.preview.table, "2")
    settle()
    shown.preview.foot.go.click()
    settle()
    assert people(book).count("Mohammed Alaoui") == 1
    assert "Muhammad Alaoui" not in people(book)


def test_a_list_goes_into_its_event_and_the_people_of_the_event_are_shown(
    known, window, book, listed, event
):
    sheet = open_import(window.desk, listed(LIST), event=event.id)
    settle()
    assert sheet.preview.source.event_line.text() == "Rabat workshop"
    sheet.preview.foot.go.click()
    settle()
    rows = book.rows("SELECT event_id FROM participation")
    assert rows == [(event.id,)] * 3
    front = window.workroom.in_front
    assert isinstance(front, RecordSheet)
    assert front.form.record_id == event.id
    assert front._tabs.tabText(front._tabs.currentIndex()) == "People 3"


def test_the_event_beneath_the_import_comes_back_with_its_people(known, window, listed, event):
    from ctdesk.ui.forms.opening import open_record

    beneath = open_record(window.desk, "event", event.id)
    settle()
    sheet = open_import(window.desk, listed(LIST), event=event.id)
    settle()
    sheet.preview.foot.go.click()
    settle()
    assert window.workroom.in_front is beneath
    assert beneath._tabs.tabText(beneath._tabs.currentIndex()) == "People 3"


def test_another_event_can_be_chosen_and_none_at_all(shown, window, event):
    settle()
    line = shown.preview.source.event_line
    line.setFocus()
    QTest.keyClicks(line, "rab")
    settle()
    assert line.offered() == ["Rabat workshop", "People only, into no event"]
    QTest.keyClick(line, Qt.Key.Key_Return)
    settle()
    assert shown.preview._staged.in_hand.staging.event == Ref("event", event.id)
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    settle()
    assert shown.preview._staged.in_hand.staging.event is None


def test_an_import_stopped_on_its_way_leaves_the_book_as_it_was(shown, book):
    before = counted(book)
    preview = shown.preview
    preview.foot.bar.valueChanged.connect(lambda at: preview.stop() if at else None)
    preview.foot.go.click()
    settle()
    assert counted(book) == before
    assert preview.foot.texts()[0] == ("The import was stopped; nothing in the book has changed.")
    assert preview.foot.go.isEnabled()


def test_a_stopped_import_can_be_done_after_all(shown, book):
    preview = shown.preview
    stopping = preview.foot.bar.valueChanged.connect(lambda at: preview.stop() if at else None)
    preview.foot.go.click()
    settle()
    preview.foot.bar.valueChanged.disconnect(stopping)
    preview.foot.go.click()
    settle()
    assert len(people(book)) == 4


def test_escape_stops_an_import_and_stays(shown, window, book):
    before = counted(book)
    preview = shown.preview
    preview.foot.bar.valueChanged.connect(
        lambda at: QTest.keyClick(shown, Qt.Key.Key_Escape) if at else None
    )
    preview.foot.go.click()
    settle()
    assert counted(book) == before
    assert window.workroom.in_front is shown


def test_what_was_undone_meanwhile_is_looked_at_again(shown, window, book):
    shown.preview.foot.go.click()
    settle()
    again = open_import(window.desk, shown._source)
    settle()
    assert again.preview.table.texts()[0][1].startswith("done|Recognised")
    window.desk.undo()
    settle()
    assert again.preview.table.texts()[0][1] == "info|New"


def test_a_book_put_away_meanwhile_takes_the_import_with_it(shown, window):
    window.desk.let_go()
    settle()
    assert not isinstance(window.workroom.in_front, type(shown))


def test_who_says_no_role_and_status_gets_those_of_the_boxes(known, window, book, listed, event):
    sheet = open_import(window.desk, listed(LIST), event=event.id)
    settle()
    usual = sheet.preview.source.usual
    assert (usual.role.currentText(), usual.status.currentText()) == ("Participant", "Nominated")
    usual.role.choose("speaker")
    usual.status.choose("attended")
    sheet.preview.foot.go.click()
    settle()
    rows = book.rows(
        "SELECT p.status, r.role FROM participation p"
        " JOIN participation_role r ON r.participation_id = p.id"
    )
    assert rows == [("attended", "speaker")] * 3


def test_role_and_status_are_not_asked_for_without_an_event(shown):
    assert not shown.preview.source.usual.isVisible()


def test_the_same_list_again_is_noticed_and_says_who_is_on_the_list(
    known, window, book, listed, event
):
    for _ in range(2):
        sheet = open_import(window.desk, listed(LIST), event=event.id)
        settle()
        first = sheet.preview.notice.text()
        sheet.preview.foot.go.click()
        settle()
    assert "nominations.csv" in first
    assert "3 are on the list already" in sheet_texts(sheet, window, listed, event)
    assert len(people(book)) == 4


def sheet_texts(_sheet, window, listed, event):
    again = open_import(window.desk, listed(LIST), event=event.id)
    settle()
    return again.preview.foot.texts()[0]
