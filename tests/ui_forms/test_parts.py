from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ctdesk.actions.records import add, add_part
from ctdesk.history.undo import undo
from ctdesk.queries.forms import drafts
from ctdesk.queries.refs import Ref
from ctdesk.store.book import Book
from ctdesk.ui.forms.parts import PartsEditor
from ctdesk.ui.forms.record import RecordSheet
from ctdesk.ui.forms.rows import Item
from tests.books import Filled

Open = Callable[..., RecordSheet]
_ENTER = Qt.Key.Key_Return


def with_offices(book: Book) -> Ref:
    found = add(book, "event", {"title": "Workshop"})
    for name, role in (("ICCT", "organiser"), ("UNODC", "co_organiser")):
        office = add(book, "organisation", {"name": name})
        draft = {"organisation": str(office), "role": role, "note": f"through {name}"}
        add_part(book, found, "organisations", draft)
    return found


@pytest.fixture
def fill(request: pytest.FixtureRequest) -> Callable[[Book], Ref] | None:
    return with_offices if "event" in request.fixturenames else None


@pytest.fixture
def event(filled: Filled) -> Ref:
    """An event with two organisations."""
    return filled(with_offices)[1]


def _stored(book: Book) -> list[tuple[str, str]]:
    return [
        tuple(row)  # type: ignore[misc]
        for row in book.rows(
            "SELECT o.name, e.role FROM event_organisation e JOIN organisation o"
            " ON o.id = e.organisation_id ORDER BY e.position, e.id"
        )
    ]


def _list(opened: Open, event: Ref, key: str = "organisations") -> PartsEditor:
    return opened("event", event.id).form.parts[key]


def test_rows_say_who_in_which_role_with_the_remark(book: Book, opened: Open, event: Ref) -> None:
    assert _list(opened, event).rows.listed() == [
        Item(1, "ICCT", "Organiser", "plain", "through ICCT"),
        Item(2, "UNODC", "Co-organiser (jointly with)", "plain", "through UNODC"),
    ]


def test_typing_choosing_and_two_enters_add_an_organisation(
    book: Book, opened: Open, event: Ref
) -> None:
    add(book, "organisation", {"name": "Government of Japan"})
    parts = _list(opened, event)
    line = parts.line.main.control
    line.setFocus()
    QTest.keyClicks(line, "japan")
    assert line.offered() == ["Government of Japan", "Create “japan”…"]
    QTest.keyClick(line, _ENTER)
    assert parts.line.role is not None
    box = parts.line.role.control
    assert QApplication.focusWidget() is box
    row = box.findText("Donor / funded by")
    box.showPopup()
    box.setCurrentIndex(row)
    box.activated.emit(row)
    box.hidePopup()
    assert [item.words for item in parts.rows.listed()] == ["ICCT", "UNODC", "Government of Japan"]
    assert _stored(book)[2][0] == "Government of Japan"
    assert parts.line.main.text() == ""


def test_leaving_the_line_adds_what_was_chosen(book: Book, opened: Open, event: Ref) -> None:
    parts = _list(opened, event, "countries")
    line = parts.line.main.control
    line.setFocus()
    QTest.keyClicks(line, "mali")
    QTest.keyClick(line, _ENTER)
    opened_form = parts.window().findChild(RecordSheet)
    assert opened_form is not None
    opened_form.form.editor("title").setFocus()
    QApplication.processEvents()
    assert book.rows("SELECT country, relation FROM event_country") == [("ML", "represented")]


def test_a_theme_is_added_by_choosing_it(book: Book, opened: Open, event: Ref) -> None:
    parts = _list(opened, event, "themes")
    box = parts.line.main.control
    box.setFocus()
    box.showPopup()
    box.setCurrentIndex(2)
    box.activated.emit(2)
    box.hidePopup()
    assert len(parts.rows.listed()) == 1
    assert box.currentIndex() == -1


def test_what_is_there_already_is_refused_under_the_line(
    book: Book, opened: Open, event: Ref
) -> None:
    parts = _list(opened, event)
    line = parts.line.main.control
    line.setFocus()
    QTest.keyClicks(line, "ICCT")
    QTest.keyClick(line, _ENTER)
    QTest.keyClick(QApplication.focusWidget(), _ENTER)
    parts.line._ask()
    assert parts.line.refusal().startswith("This is already in the list “Organisations”")
    assert parts.line.main.text() == "ICCT"


def test_an_unknown_name_is_refused_and_stays(book: Book, opened: Open, event: Ref) -> None:
    parts = _list(opened, event)
    parts.line.main.type_in("Nobody knows")
    parts.line.main.mark_touched()
    parts.line._ask()
    assert "There is no organisation “Nobody knows” in this book" in parts.line.refusal()
    assert parts.line.main.text() == "Nobody knows"


def test_unfinished_typing_in_the_line_is_offered_again(
    book: Book, opened: Open, event: Ref
) -> None:
    sheet = opened("event", event.id)
    parts = sheet.form.parts["organisations"]
    parts.line.main.control.setFocus()
    QTest.keyClicks(parts.line.main.control, "gove")
    assert sheet.form.fields is not None
    sheet.form.fields.keep_drafts()
    assert drafts(book, "event", event.id) == {"organisations+": "gove"}
    again = opened("event", event.id).form.parts["organisations"].line
    assert again.main.text() == "gove"
    again.main.revert()
    assert drafts(book, "event", event.id) == {}


def test_delete_removes_a_row_and_undo_brings_it_back(book: Book, opened: Open, event: Ref) -> None:
    parts = _list(opened, event)
    parts.rows.setCurrentRow(0)
    QTest.keyClick(parts.rows, Qt.Key.Key_Delete)
    assert [item.words for item in parts.rows.listed()] == ["UNODC"]
    undo(book)
    QApplication.processEvents()
    assert [item.words for item in parts.rows.listed()] == ["ICCT", "UNODC"]


def test_alt_and_an_arrow_move_a_row(book: Book, opened: Open, event: Ref) -> None:
    parts = _list(opened, event)
    parts.rows.setCurrentRow(1)
    QTest.keyClick(parts.rows, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [name for name, _role in _stored(book)] == ["UNODC", "ICCT"]
    assert parts.rows.currentRow() == 0


def test_enter_opens_a_row_in_place_and_its_fields_are_kept_when_left(
    book: Book, opened: Open, event: Ref
) -> None:
    parts = _list(opened, event)
    parts.rows.setCurrentRow(0)
    QTest.keyClick(parts.rows, _ENTER)
    editor = parts.rows.itemWidget(parts.rows.item(0))
    note = editor.fields.editors["note"]
    note.control.setFocus()
    note.control.selectAll()
    QTest.keyClicks(note.control, "through Tunis")
    QTest.keyClick(note.control, Qt.Key.Key_Tab)
    assert book.rows("SELECT note FROM event_organisation WHERE id = 1") == [("through Tunis",)]
    parts.close_row()
    assert parts.rows.listed()[0].remark == "through Tunis"


def test_a_list_of_a_record_that_is_not_there_yet_says_what_to_do(book: Book, opened: Open) -> None:
    line = opened("event").form.parts["countries"].line
    line.main.type_in("Mali")
    line.main.mark_touched()
    line._ask()
    assert line.refusal() == "Type the name of the new record first, then add to its lists."
