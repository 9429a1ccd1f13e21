"""From the file to its rows: encodings, sheets, refusals, and stopping on the way."""

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ctdesk.ui.importing.opening import open_import
from ctdesk.ui.importing.sources import Source
from ctdesk.ui.jobs import Jobs
from tests.offscreen import settle

ARABIC = "Given names;Family name\nمحمد;العلوي\nفاطمة;بن علي\n"


@pytest.fixture
def unmarked(tmp_path):
    """A CSV file in the Arabic encoding of Windows, which does not say so."""
    path = tmp_path / "liste.csv"
    path.write_bytes(ARABIC.encode("cp1256"))
    return Source(path)


def test_letters_that_are_not_certain_are_shown_in_each_encoding(window, unmarked):
    sheet = open_import(window.desk, unmarked)
    settle()
    assert sheet.stages.currentWidget() is sheet.encodings
    told = sheet.encodings.texts()
    assert told[:4] == ["Arabic, Windows", "cp1256", "محمد;العلوي", "فاطمة;بن علي"]
    assert "Western European, Windows" in told
    assert "Some letters of the file do not exist here." in told


def test_the_encoding_chosen_is_the_one_the_rows_are_read_in(window, unmarked):
    sheet = open_import(window.desk, unmarked)
    settle()
    assert sheet.encodings.buttons[0].hasFocus()
    QTest.keyClick(sheet.encodings.buttons[0], Qt.Key.Key_Space)
    settle()
    assert [row[2] for row in sheet.preview.table.texts()] == ["محمد العلوي", "فاطمة بن علي"]


def test_a_file_that_is_gone_is_refused_with_a_next_step(window, tmp_path):
    sheet = open_import(window.desk, Source(tmp_path / "gone.csv"))
    settle()
    assert sheet.stages.currentWidget() is sheet.refused
    assert sheet.refused.sentence() == (
        "“gone.csv” is not there any more; look for it in its folder, plug its disk in again, "
        "and choose it once more."
    )


def test_a_refused_file_can_be_tried_again(window, tmp_path, listed):
    sheet = open_import(window.desk, Source(tmp_path / "nominations.csv"))
    settle()
    listed(ARABIC)
    sheet.refused.again.click()
    settle()
    assert len(sheet.preview.table.texts()) == 2


def test_without_a_file_the_sheet_says_how_to_begin(window):
    sheet = open_import(window.desk)
    assert sheet.stages.currentWidget() is sheet.beginning


def test_one_of_several_sheets_is_chosen(window, tmp_path):
    book = openpyxl.Workbook()
    book.active.title = "Mali"
    book.active.append(["Given names", "Family name"])
    book.active.append(["Aïssata", "Traoré"])
    other = book.create_sheet("Niger")
    other.append(["Given names", "Family name"])
    other.append(["Idrissa", "Maïga"])
    book.save(tmp_path / "two.xlsx")
    sheet = open_import(window.desk, Source(tmp_path / "two.xlsx"))
    settle()
    assert [row[2] for row in sheet.preview.table.texts()] == ["Aïssata Traoré"]
    sheet.preview.source.sheet.choose("1")
    settle()
    assert [row[2] for row in sheet.preview.table.texts()] == ["Idrissa Maïga"]


def test_the_sheet_is_not_asked_for_when_there_is_one(window, listed):
    sheet = open_import(window.desk, listed(ARABIC))
    settle()
    assert not sheet.preview.source.sheet.isVisible()


def copy(text):
    mime = QMimeData()
    mime.setText(text)
    QApplication.clipboard().setMimeData(mime)


def test_rows_pasted_on_the_sheet_are_read(window):
    sheet = open_import(window.desk)
    copy("Given names\tFamily name\nMoussa\tKeita\n")
    QTest.keyClick(sheet, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert [row[2] for row in sheet.preview.table.texts()] == ["Moussa Keita"]
    assert sheet.preview.source.texts()[0] == "\u2068Pasted rows\u2069"


class SlowJobs(Jobs):
    """Begins nothing until `go` is called."""

    def __init__(self):
        super().__init__()
        self.waiting = []

    def _start(self, job, _lane):
        self.waiting.append(job)


@pytest.mark.parametrize("has_begun", [True, False])
def test_reading_can_be_stopped_and_nothing_follows(window, listed, has_begun):
    jobs = SlowJobs()
    sheet = open_import(window.desk)
    sheet.reading._jobs = jobs
    sheet.begin(listed(ARABIC))
    assert sheet.stages.currentWidget() is sheet.waiting
    assert sheet.waiting.words() == "Reading “\u2068nominations.csv\u2069”…"
    if has_begun:
        settle()
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    settle()
    assert sheet.stages.currentWidget() is sheet.beginning
    assert [job.is_cancelled for job in jobs.waiting] == [True] * has_begun
    jobs.deleteLater()


def test_another_file_takes_the_place_of_the_first(window, listed):
    sheet = open_import(window.desk, listed(ARABIC))
    settle()
    sheet.begin(listed("Given names;Family name\nMoussa;Keita\n", "other.csv"))
    settle()
    assert [row[2] for row in sheet.preview.table.texts()] == ["Moussa Keita"]


def test_the_headings_may_stand_in_another_row_or_nowhere(window, listed):
    sheet = open_import(window.desk, listed(f"Delegation of Morocco\n{ARABIC}"))
    settle()
    heading = sheet.preview.source.heading
    assert heading.currentText() == "Row 2: Given names · Family name"
    assert len(sheet.preview.table.texts()) == 2
    heading.choose("0")
    settle()
    assert [card.texts()[0] for card in sheet.preview.strip.cards] == ["Column A", "Column B"]
    assert len(sheet.preview.table.texts()) == 4
