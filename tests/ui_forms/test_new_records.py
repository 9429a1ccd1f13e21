from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QTabBar

from ctdesk.actions.records import add, add_part
from ctdesk.queries.forms import drafts
from ctdesk.queries.record import values
from ctdesk.queries.refs import Ref
from ctdesk.store.book import Book
from ctdesk.ui.forms.editor import Editor
from ctdesk.ui.forms.record import RecordSheet
from ctdesk.ui.window import Window

Open = Callable[..., RecordSheet]
Type = Callable[[Editor, str], None]
Leave = Callable[[Editor], None]


def _count(book: Book, kind: str) -> int:
    return int(book.rows(f"SELECT count(*) FROM {kind}")[0][0])


def test_a_new_event_is_recorded_when_its_title_is_left_with_what_was_chosen_before(
    book: Book, opened: Open, type_into: Type, leave_by_tab: Leave
) -> None:
    sheet = opened("event")
    type_into(sheet.form.editor("city"), "Aswan")
    leave_by_tab(sheet.form.editor("city"))
    assert (_count(book, "event"), sheet.form.editor("title").refusal()) == (0, "")
    type_into(sheet.form.editor("title"), "Regional workshop")
    leave_by_tab(sheet.form.editor("title"))
    stored = values(book, Ref("event", 1))
    assert (stored["title"], stored["city"]) == ("Regional workshop", "Aswan")
    assert (sheet.title(), sheet.form.record_id) == ("Regional workshop", 1)


def test_a_form_that_stays_empty_leaves_nothing(book: Book, opened: Open, window: Window) -> None:
    opened("event")
    window.desk.close_sheet()
    assert (_count(book, "event"), _count(book, "work")) == (0, 1)


def test_later_fields_of_a_new_record_are_steps_of_their_own(
    book: Book, opened: Open, type_into: Type, leave_by_tab: Leave
) -> None:
    form = opened("organisation").form
    for name, text in (("name", "International Centre"), ("acronym", "ICCT")):
        type_into(form.editor(name), text)
        leave_by_tab(form.editor(name))
    stored = values(book, Ref("organisation", 1))
    assert (stored["name"], stored["acronym"]) == ("International Centre", "ICCT")


def test_a_person_needs_any_one_name(
    book: Book, opened: Open, type_into: Type, leave_by_tab: Leave
) -> None:
    form = opened("person").form
    type_into(form.editor("phone"), "+212 5 37")
    leave_by_tab(form.editor("phone"))
    assert _count(book, "person") == 0
    type_into(form.editor("name_original"), "محمد")
    leave_by_tab(form.editor("name_original"))
    stored = values(book, Ref("person", 1))
    assert (stored["display_name"], stored["phone"]) == ("محمد", "+212 5 37")


def test_what_the_first_commit_is_refused_for_stays_in_its_field(
    book: Book, opened: Open, type_into: Type, leave_by_tab: Leave
) -> None:
    form = opened("event").form
    type_into(form.editor("start_date"), "soon")
    leave_by_tab(form.editor("start_date"))
    type_into(form.editor("title"), "Workshop")
    leave_by_tab(form.editor("title"))
    assert form.editor("start_date").refusal() != ""
    type_into(form.editor("start_date"), "July 2012")
    leave_by_tab(form.editor("start_date"))
    assert values(book, Ref("event", 1))["start_date"] == "2012-07"


def test_undoing_the_first_commit_takes_the_sheet_away(
    book: Book, opened: Open, type_into: Type, leave_by_tab: Leave, window: Window, qtbot: object
) -> None:
    sheet = opened("event")
    type_into(sheet.form.editor("title"), "Workshop")
    leave_by_tab(sheet.form.editor("title"))
    window.desk.undo()
    qtbot.waitUntil(lambda: window.workroom.in_front is not sheet)  # type: ignore[attr-defined]
    assert _count(book, "event") == 0


def test_unfinished_typing_is_drafted_and_offered_again(
    book: Book, opened: Open, type_into: Type
) -> None:
    form = opened("event").form
    type_into(form.editor("title"), "Half a title")
    assert form.fields is not None
    form.fields.keep_drafts()
    assert drafts(book, "event", None) == {"title": "Half a title"}
    again = opened("event").form.editor("title")
    assert (again.text(), again.is_dirty) == ("Half a title", True)
    again.revert()
    assert (again.text(), drafts(book, "event", None)) == ("", {})


def test_the_draft_of_a_new_record_goes_when_it_is_recorded(
    book: Book, opened: Open, type_into: Type, leave_by_tab: Leave
) -> None:
    form = opened("event").form
    type_into(form.editor("title"), "Workshop")
    assert form.fields is not None
    form.fields.keep_drafts()
    leave_by_tab(form.editor("title"))
    assert drafts(book, "event", None) == {}


def test_the_chosen_row_is_opened_and_new_begins_an_empty_sheet(book: Book, window: Window) -> None:
    add(book, "event", {"title": "Workshop"})
    window.desk.show_page("events")
    for action_id, title in (("event.open", "Workshop"), ("event.new", "New event")):
        action = window.actions_by_id.get(action_id)
        assert action is not None
        action.run(window.desk)
        front = window.workroom.in_front
        assert isinstance(front, RecordSheet)
        assert front.title() == title
        window.desk.close_sheet()


def test_the_chosen_record_is_deleted_and_can_be_brought_back(book: Book, window: Window) -> None:
    add(book, "organisation", {"name": "ICCT"})
    window.desk.show_page("organisations")
    for _ in range(5):
        QApplication.processEvents()
    action = window.actions_by_id.get("organisation.delete")
    assert action is not None
    assert action.possible(window.desk)
    action.run(window.desk)
    assert _count(book, "organisation") == 0
    assert window.toast.text() == "1 record deleted."
    window.desk.undo()
    assert _count(book, "organisation") == 1


def test_a_linked_record_opens_from_its_field_and_the_way_back_returns_there(
    book: Book, opened: Open, window: Window
) -> None:
    add(book, "organisation", {"name": "ICCT"})
    person = add(book, "person", {"family_name": "Benali", "organisation": "ICCT"})
    sheet = opened("person", person.id)
    link = sheet.form.editor("organisation_id")
    link.setFocus()
    QTest.keyClick(link.control, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    front = window.workroom.in_front
    assert isinstance(front, RecordSheet)
    assert front.title() == "ICCT"
    window.desk.close_sheet()
    assert window.workroom.in_front is sheet
    assert QApplication.focusWidget() is link.control


def test_where_a_person_comes_up_leads_to_the_event(
    book: Book, opened: Open, window: Window
) -> None:
    person = add(book, "person", {"family_name": "Benali"})
    event = add(book, "event", {"title": "Workshop"})
    add_part(book, event, "participations", {"person": str(person)})
    sheet = opened("person", person.id)
    (line,) = [b for b in sheet.findChildren(QPushButton) if b.objectName() == "jump"]
    line.click()
    front = window.workroom.in_front
    assert isinstance(front, RecordSheet)
    assert front.title() == "Workshop"


def test_a_record_opens_with_the_keyboard_on_its_form(book: Book, opened: Open) -> None:
    event = add(book, "event", {"title": "Workshop"})
    sheet = opened("event", event.id)
    assert QApplication.focusWidget() is sheet.form
    new = opened("event")
    assert QApplication.focusWidget() is new.form.editor("title").control


@pytest.mark.parametrize(
    ("key", "draft", "page", "action_id"),
    [
        (
            *("follow_up_actions", {"description": "Send the report"}),
            *("follow_ups", "follow_up.open"),
        ),
        (
            *("recommendations", {"text": "Train the judges"}),
            *("recommendations", "recommendation.open"),
        ),
    ],
)
def test_what_came_out_of_an_event_opens_the_event_at_its_outcomes(
    book: Book, window: Window, key: str, draft: dict[str, str], page: str, action_id: str
) -> None:
    event = add(book, "event", {"title": "Workshop"})
    add_part(book, event, key, draft)
    window.desk.show_page(page)
    for _ in range(5):
        QApplication.processEvents()
    action = window.actions_by_id.get(action_id)
    assert action is not None
    action.run(window.desk)
    front = window.workroom.in_front
    assert isinstance(front, RecordSheet)
    (tabs,) = front.findChildren(QTabBar)
    assert front.title() == "Workshop"
    assert tabs.tabText(tabs.currentIndex()).startswith("Outcomes")


def test_the_tabs_of_a_new_event_open_when_it_is_recorded(
    book: Book, opened: Open, type_into: Type, leave_by_tab: Leave
) -> None:
    sheet = opened("event")
    tabs = sheet.findChildren(QTabBar)[0]
    labels = [tabs.tabText(place) for place in range(tabs.count())]
    assert labels == [
        *("Details", "Agenda", "People", "Attendance", "Head-counts"),
        *("Outcomes", "Documents", "History"),
    ]
    assert [tabs.isTabEnabled(place) for place in range(8)] == [True] + [False] * 7
    type_into(sheet.form.editor("title"), "Workshop")
    leave_by_tab(sheet.form.editor("title"))
    assert [tabs.isTabEnabled(place) for place in range(8)] == [True] * 8
