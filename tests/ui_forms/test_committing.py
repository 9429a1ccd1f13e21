from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ctdesk.actions.records import add, set_field
from ctdesk.history.steps import undo_label
from ctdesk.queries.forms import drafts
from ctdesk.queries.record import values
from ctdesk.store.book import Book
from ctdesk.ui.forms.editor import Editor
from ctdesk.ui.forms.record import RecordSheet
from ctdesk.ui.window import Window

Open = Callable[..., RecordSheet]
Type = Callable[[Editor, str], None]
Leave = Callable[[Editor], None]


def test_a_field_is_kept_when_it_is_left_as_one_step_with_a_worded_label(
    book: Book, opened: Open, type_into: Type, leave_by_tab: Leave
) -> None:
    event = add(book, "event", {"title": "Workshop"})
    city = opened("event", event.id).form.editor("city")
    type_into(city, "Rabat")
    assert values(book, event)["city"] is None
    leave_by_tab(city)
    assert values(book, event)["city"] == "Rabat"
    assert undo_label(book) == "Change City of Workshop"
    assert not city.is_dirty


def test_leaving_an_untouched_field_asks_for_nothing(
    book: Book, opened: Open, leave_by_tab: Leave
) -> None:
    event = add(book, "event", {"title": "Workshop"})
    title = opened("event", event.id).form.editor("title")
    asked: list[str] = []
    title.left.connect(lambda name, _value: asked.append(name))
    title.setFocus()
    leave_by_tab(title)
    assert asked == []
    assert undo_label(book) == "Add event"


def test_a_refused_value_is_not_asked_for_again_until_it_is_changed(
    book: Book, opened: Open, type_into: Type, leave_by_tab: Leave
) -> None:
    event = add(book, "event", {"title": "Workshop"})
    day = opened("event", event.id).form.editor("reported_on")
    asked: list[object] = []
    day.left.connect(lambda _name, value: asked.append(value))
    type_into(day, "soon")
    leave_by_tab(day)
    day.setFocus()
    leave_by_tab(day)
    type_into(day, "2012")
    leave_by_tab(day)
    assert asked == ["soon", "2012"]


def test_a_range_typed_as_start_fills_the_end_and_is_shown_in_words(
    book: Book, opened: Open, type_into: Type, leave_by_tab: Leave
) -> None:
    event = add(book, "event", {"title": "Workshop"})
    form = opened("event", event.id).form
    start = form.editor("start_date")
    type_into(start, "17-19/7/2012")
    assert start.echoed() == "17–19 July 2012"
    leave_by_tab(start)
    assert (start.text(), form.editor("end_date").text()) == ("17 July 2012", "19 July 2012")
    assert start.echoed() == ""
    assert values(book, event)["end_date"] == "2012-07-19"


def test_a_refused_value_stays_with_the_sentence_beneath_and_in_a_draft(
    book: Book, opened: Open, type_into: Type, leave_by_tab: Leave
) -> None:
    event = add(book, "event", {"title": "Workshop", "start_date": "2012-07-17"})
    start = opened("event", event.id).form.editor("start_date")
    type_into(start, "tomorrow")
    leave_by_tab(start)
    assert start.text() == "tomorrow"
    assert start.refusal().startswith("“tomorrow” is not a date; type it like")
    assert start.control.property("wrong") is True
    assert values(book, event)["start_date"] == "2012-07-17"
    assert drafts(book, "event", event.id) == {"start_date": "tomorrow"}


def test_escape_brings_back_what_is_stored_and_forgets_the_draft(
    book: Book, opened: Open, type_into: Type, leave_by_tab: Leave, window: Window
) -> None:
    event = add(book, "event", {"title": "Workshop", "start_date": "2012-07-17"})
    sheet = opened("event", event.id)
    start = sheet.form.editor("start_date")
    type_into(start, "tomorrow")
    leave_by_tab(start)
    start.control.setFocus()
    QTest.keyClick(start.control, Qt.Key.Key_Escape)
    assert (start.text(), start.refusal(), start.is_dirty) == ("17 July 2012", "", False)
    assert drafts(book, "event", event.id) == {}
    assert window.workroom.in_front is sheet


def test_undo_takes_back_the_field_and_redo_brings_it_again(
    book: Book, opened: Open, type_into: Type, leave_by_tab: Leave, window: Window
) -> None:
    event = add(book, "event", {"title": "Workshop"})
    form = opened("event", event.id).form
    type_into(form.editor("city"), "Rabat")
    leave_by_tab(form.editor("city"))
    window.desk.undo()
    assert form.editor("city").text() == ""
    window.desk.redo()
    assert form.editor("city").text() == "Rabat"


def test_ctrl_z_in_a_field_undoes_typing_first_and_then_the_last_step(
    book: Book, opened: Open, type_into: Type, leave_by_tab: Leave
) -> None:
    event = add(book, "event", {"title": "Workshop"})
    form = opened("event", event.id).form
    city, venue = form.editor("city"), form.editor("venue")
    type_into(city, "Rabat")
    leave_by_tab(city)
    type_into(venue, "Hotel")
    QTest.keyClick(venue.control, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (venue.text(), values(book, event)["city"]) == ("", "Rabat")
    city.control.setFocus()
    QTest.keyClick(city.control, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    assert values(book, event)["city"] is None


def test_a_change_from_elsewhere_is_shown_but_never_over_typing(
    book: Book, opened: Open, type_into: Type
) -> None:
    event = add(book, "event", {"title": "Workshop"})
    form = opened("event", event.id).form
    type_into(form.editor("venue"), "Half a na")
    set_field(book, event, "city", "Rabat")
    set_field(book, event, "venue", "Hotel")
    QApplication.processEvents()
    assert form.editor("city").text() == "Rabat"
    assert form.editor("venue").text() == "Half a na"
    QTest.keyClick(form.editor("venue").control, Qt.Key.Key_Escape)
    assert form.editor("venue").text() == "Hotel"


def test_going_back_commits_what_is_being_typed(
    book: Book, opened: Open, type_into: Type, window: Window
) -> None:
    event = add(book, "event", {"title": "Workshop"})
    sheet = opened("event", event.id)
    type_into(sheet.form.editor("city"), "Rabat")
    window.desk.close_sheet()
    assert values(book, event)["city"] == "Rabat"


def test_a_value_refused_while_the_sheet_goes_is_told_and_kept_as_a_draft(
    book: Book, opened: Open, type_into: Type, window: Window
) -> None:
    event = add(book, "event", {"title": "Workshop"})
    type_into(opened("event", event.id).form.editor("reported_on"), "some day")
    window.desk.close_sheet()
    assert drafts(book, "event", event.id) == {"reported_on": "some day"}
    again = opened("event", event.id).form.editor("reported_on")
    assert (again.text(), again.is_dirty) == ("some day", True)


def test_a_term_chosen_from_the_open_list_is_kept_at_once(book: Book, opened: Open) -> None:
    event = add(book, "event", {"title": "Workshop"})
    mode = opened("event", event.id).form.editor("participation_mode")
    mode.control.showPopup()
    row = mode.control.findText("In person")
    mode.control.setCurrentIndex(row)
    mode.control.activated.emit(row)
    mode.control.hidePopup()
    assert values(book, event)["participation_mode"] == "in_person"


def test_stepping_through_a_box_with_the_arrows_is_kept_when_it_is_left(
    book: Book, opened: Open, leave_by_tab: Leave
) -> None:
    event = add(book, "event", {"title": "Workshop"})
    mode = opened("event", event.id).form.editor("participation_mode")
    mode.control.setFocus()
    QTest.keyClick(mode.control, Qt.Key.Key_Down)
    QTest.keyClick(mode.control, Qt.Key.Key_Down)
    assert values(book, event)["participation_mode"] is None
    leave_by_tab(mode)
    assert values(book, event)["participation_mode"] == mode.value() is not None


def test_a_status_that_needs_a_reason_asks_for_it_in_place(book: Book, opened: Open) -> None:
    event = add(book, "event", {"title": "Workshop"})
    sheet = opened("event", event.id)
    status = sheet.form.editor("status")
    status.type_in("cancelled")
    status.mark_touched()
    status.commit()
    assert values(book, event)["status"] == "planned"
    QTest.keyClicks(status.reason, "No funds")
    QTest.keyClick(status.reason, Qt.Key.Key_Return)
    stored = values(book, event)
    assert (stored["status"], stored["status_reason"]) == ("cancelled", "No funds")
    assert status.reason.isHidden()


def test_a_status_without_its_reason_goes_back_with_escape(book: Book, opened: Open) -> None:
    event = add(book, "event", {"title": "Workshop"})
    status = opened("event", event.id).form.editor("status")
    status.type_in("cancelled")
    status.mark_touched()
    status.commit()
    QTest.keyClick(status.reason, Qt.Key.Key_Return)
    assert status.refusal() == "This status needs a reason; type it, or press Esc to leave it."
    QTest.keyClick(status.reason, Qt.Key.Key_Escape)
    assert (status.value(), status.refusal(), status.reason.isHidden()) == ("planned", "", True)


def test_only_statuses_that_may_follow_are_offered(book: Book, opened: Open) -> None:
    event = add(book, "event", {"title": "Workshop"})
    box = opened("event", event.id).form.editor("status").control
    offered = {box.itemData(row) for row in range(box.count())}
    assert offered == {"planned", "confirmed", "idea", "postponed", "cancelled"}
