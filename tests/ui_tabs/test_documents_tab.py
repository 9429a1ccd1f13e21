import os

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication

from ctdesk.actions.documents import LIMIT
from ctdesk.actions.records import add_part
from ctdesk.ui.tabs.documents import TAB, size_text
from ctdesk.ui.tabs.documents_asking import likely_kind
from ctdesk.ui.tabs.entries import Entry

COPY = Qt.DropAction.CopyAction
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def tab(shown, listened, event):
    return shown(TAB.build(listened.desk, event))


@pytest.fixture
def card(tab):
    return tab.cards["documents"]


def file(tmp_path, name: str, content: bytes = b"words"):
    path = tmp_path / name
    path.write_bytes(content)
    return path


def offered(row) -> dict:
    return dict(row.offered())


def dropped(tab, mime: QMimeData) -> bool:
    """Drop something on the tab; whether it was taken."""
    enter = QDragEnterEvent(tab.rect().center(), COPY, mime, Qt.MouseButton.LeftButton, NONE)
    tab.dragEnterEvent(enter)
    if not enter.isAccepted():
        return False
    place = QPointF(tab.rect().center())
    tab.dropEvent(QDropEvent(place, COPY, mime, Qt.MouseButton.LeftButton, NONE))
    return True


def test_an_attached_file_is_kept_in_the_book_under_its_name(tab, card, listened, book, tmp_path):
    tab.attach([file(tmp_path, "Concept note Rabat.pdf")])

    assert book.rows(
        "SELECT title, file_name, document_kind, size, content FROM document"
        " JOIN attachment USING (sha256)"
    ) == [("Concept note Rabat", "Concept note Rabat.pdf", "concept_note", 5, b"words")]
    assert [row.entry for row in card.rows] == [
        Entry(1, "Concept note Rabat", notes="Concept note · 1 KB")
    ]
    assert listened.said() == ["“Concept note Rabat” attached."]
    assert tab.status() == "1 document"


def test_dropped_files_are_attached(tab, book, tmp_path):
    mime = QMimeData()
    mime.setUrls(
        [QUrl.fromLocalFile(str(file(tmp_path, name))) for name in ("Agenda.docx", "Photo.jpg")]
    )

    assert dropped(tab, mime)
    assert book.rows("SELECT title, document_kind FROM document ORDER BY id") == [
        ("Agenda", "agenda"),
        ("Photo", None),
    ]


def test_dropped_words_and_pages_are_not_taken(tab, book):
    page, words = QMimeData(), QMimeData()
    page.setUrls([QUrl("https://example.org/agenda")])
    words.setText("Agenda")

    assert not dropped(tab, page)
    assert not dropped(tab, words)
    assert book.rows("SELECT count(*) FROM document") == [(0,)]


def test_a_file_that_is_too_large_is_refused_before_it_is_read(tab, listened, book, tmp_path):
    large = tmp_path / "film.mp4"
    with large.open("wb") as handle:
        handle.truncate(LIMIT + 1)

    tab.attach([large])

    assert listened.said() == [
        "“film.mp4” is larger than 64 MB; keep it elsewhere and record its address."
    ]
    assert book.rows("SELECT count(*) FROM document") == [(0,)]


def test_a_folder_and_a_missing_file_are_refused_in_a_sentence(tab, listened, tmp_path):
    tab.attach([tmp_path, tmp_path / "gone.pdf"])

    assert listened.said() == [
        f"“{tmp_path.name}” is a folder; attach its files.",
        "“gone.pdf” cannot be read; check the file and its folder.",
    ]


def test_a_copy_is_offered_with_the_sentence_that_it_is_not_encrypted(tab, card, tmp_path):
    tab.attach([file(tmp_path, "Agenda.docx")])

    offered(card.rows[0])["Save a copy…"]()

    assert tab.strip.text() == (
        "A copy of “Agenda.docx” outside the book is not encrypted: whoever has the file can"
        " read it. Delete it when it is no longer needed."
    )


def test_a_copy_has_the_same_bytes_and_is_the_owners_alone(tab, listened, tmp_path):
    tab.attach([file(tmp_path, "Agenda.docx", b"\x00\xff" * 9)])

    tab.save_copy(1, tmp_path / "copy.docx")

    assert (tmp_path / "copy.docx").read_bytes() == b"\x00\xff" * 9
    if os.name != "nt":
        assert (tmp_path / "copy.docx").stat().st_mode & 0o077 == 0
    assert listened.said()[-1] == "“copy.docx” saved; this copy is not encrypted."


def test_a_web_address_is_recorded_and_copied_never_opened(qtbot, card, book):
    line = card.adding
    for name, typed in (("title", "Press release"), ("url", "https://example.org/p")):
        line.editors[name].control.setFocus()
        qtbot.keyClicks(line.editors[name].control, typed)
    qtbot.keyClick(line.editors["url"].control, Qt.Key.Key_Return)
    entry = card.rows[0]

    offered(entry)["Copy the web address"]()

    assert book.rows("SELECT title, url FROM document") == [
        ("Press release", "https://example.org/p")
    ]
    assert QGuiApplication.clipboard().text() == "https://example.org/p"
    assert list(offered(entry)) == [
        "Copy the web address",
        "Change",
        "Move up",
        "Move down",
        "Remove",
    ]


def test_a_document_is_read_with_everything_known_of_it(card, book, event):
    draft = {
        "title": "Agenda",
        "document_kind": "provisional_agenda",
        "document_status": "draft",
        "language": "fr",
        "document_date": "May 2012",
        "edition": "2",
    }
    add_part(book, event, "documents", draft)

    assert card.rows[0].entry == Entry(
        1,
        "Agenda",
        notes="Provisional agenda · May 2012 · French · 2 · no file",
        chips=(("plain", "Draft"),),
    )


def test_the_kind_is_told_from_the_title_by_its_longest_name(book):
    assert likely_kind(book, "Provisional agenda, Rabat") == "provisional_agenda"
    assert likely_kind(book, "NOTE CONCEPTUELLE") == "concept_note"
    assert likely_kind(book, "Agendas") is None


@pytest.mark.parametrize(
    ("size", "told"), [(1, "1 KB"), (124_000, "121 KB"), (3_500_000, "3.3 MB")]
)
def test_sizes_are_said_as_people_say_them(size, told):
    assert size_text(size) == told
