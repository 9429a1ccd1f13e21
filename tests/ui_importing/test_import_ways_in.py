"""The ways to the import: commands, buttons, dropping and pasting."""

import pytest
from list_to_import import LIST
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from ctdesk.ui.forms.opening import open_record
from ctdesk.ui.importing.import_sheet import ImportSheet
from tests.offscreen import settle

BLOCK = "Given names\tFamily name\nMoussa\tKeita\n"


def copy(text):
    mime = QMimeData()
    mime.setText(text)
    QApplication.clipboard().setMimeData(mime)


def drop(widget, path):
    """Drop a file as the system does; whether it was taken."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    copying, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    held = Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(50, 50), copying, mime, button, held)
    entering.ignore()
    QApplication.sendEvent(widget, entering)
    if entering.isAccepted():
        dropped = QDropEvent(QPointF(50, 50), copying, mime, button, held)
        QApplication.sendEvent(widget, dropped)
    settle()
    return entering.isAccepted()


def dialogs(window):
    return [dialog for dialog in window.findChildren(QFileDialog) if dialog.isVisible()]


@pytest.fixture
def event_sheet(window, event):
    """The event with its people in front."""
    sheet = open_record(window.desk, "event", event.id, side="people")
    settle()
    return sheet


def test_the_command_opens_the_import_and_asks_for_a_file(window):
    action = window.actions_by_id.get("import.list")
    assert (action.label(), action.shortcuts) == ("Import a list of people…", ("Ctrl+I",))
    action.run(window.desk)
    settle()
    assert isinstance(window.workroom.in_front, ImportSheet)
    assert len(dialogs(window)) == 1


def test_a_file_chosen_in_the_dialog_is_read(window, listed):
    source = listed(LIST)
    window.actions_by_id.get("import.list").run(window.desk)
    dialogs(window)[0].fileSelected.emit(str(source.path))
    settle()
    assert len(window.workroom.in_front.preview.table.texts()) == 5
    assert window.desk.memory.get("folder for lists") == str(source.path.parent)


def test_nothing_is_imported_into_a_book_for_reading_only(window, monkeypatch):
    monkeypatch.setattr(type(window.desk.book), "is_read_only", True)
    assert not window.actions_by_id.get("import.list").possible(window.desk)


def test_the_empty_page_of_people_offers_the_import(window):
    words = [b.text() for b in window.workroom.in_front.findChildren(QPushButton) if b.isVisible()]
    assert "Import a list of people…" in words


def test_a_file_dropped_on_the_people_is_looked_at(window, listed):
    assert drop(window.workroom.in_front, listed(LIST).path)
    sheet = window.workroom.in_front
    assert isinstance(sheet, ImportSheet)
    assert len(sheet.preview.table.texts()) == 5


def test_a_file_that_is_no_list_is_not_taken(window, tmp_path):
    (tmp_path / "note.pdf").write_bytes(b"%PDF-1.7")
    assert not drop(window.workroom.in_front, tmp_path / "note.pdf")


def test_a_file_dropped_on_an_event_goes_into_that_event(event_sheet, window, listed):
    assert drop(event_sheet, listed(LIST).path)
    sheet = window.workroom.in_front
    assert sheet.preview.source.event_line.text() == "Rabat workshop"


def test_the_list_of_an_event_has_a_button_for_it(event_sheet, window):
    words = [b.text() for b in event_sheet.findChildren(QPushButton) if b.isVisible()]
    assert "Import list…" in words
    assert "Import a list of people…" in words


def test_a_block_pasted_on_the_people_opens_the_same_preview(window):
    copy(BLOCK)
    QTest.keyClick(window.workroom.in_front, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle()
    sheet = window.workroom.in_front
    assert isinstance(sheet, ImportSheet)
    assert [row[2] for row in sheet.preview.table.texts()] == ["Moussa Keita"]


def test_a_block_pasted_on_an_event_goes_into_that_event(event_sheet, window):
    copy(BLOCK)
    QTest.keyClick(event_sheet, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle()
    sheet = window.workroom.in_front
    assert sheet.preview.source.event_line.text() == "Rabat workshop"


def test_one_pasted_word_is_no_list_and_it_is_said_what_is(window):
    copy("Keita")
    QTest.keyClick(window.workroom.in_front, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert window.workroom.page_key == "people"
    assert window.toast.text() == (
        "Copy several rows or columns in a spreadsheet first, then paste them here."
    )


def test_a_copied_file_can_be_pasted_too(window, listed):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(listed(LIST).path))])
    QApplication.clipboard().setMimeData(mime)
    window.actions_by_id.get("import.pasted").run(window.desk)
    settle()
    assert len(window.workroom.in_front.preview.table.texts()) == 5
