"""The registration workbook in the window: chosen, looked at, saved, remembered."""

from array import array
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from ctdesk.actions.participations import invite
from ctdesk.actions.records import add
from ctdesk.history.log import works
from ctdesk.kernel.i18n import set_language
from ctdesk.queries.refs import Ref
from ctdesk.store.book import Book
from ctdesk.ui.desk import Selection
from ctdesk.ui.printing.form_sheet import FormSheet
from ctdesk.ui.retell import tell_everyone
from ctdesk.ui.window import Window

RABAT = Ref("event", 1)
ACTION = "export.registration_form"


@pytest.fixture
def waited_for(sample: Book) -> None:
    """Two people invited to Rabat, of two countries."""
    for name, country in (("Traoré", "ML"), ("Benali", "DZ")):
        draft = {"family_name": name, "country": country, "email": f"{country}@example.org"}
        invite(sample, RABAT, add(sample, "person", draft), role=None, status="invited")


@pytest.fixture
def sheet(window: Window, run: Callable[[str], FormSheet]) -> FormSheet:
    """The sheet of the workbook of Rabat."""
    window.desk.select(Selection("events", array("q", [RABAT.id])))
    return run(ACTION)


def test_the_sheet_shows_the_beginning_of_an_empty_form(sheet: FormSheet) -> None:
    assert sheet.title() == "Registration workbook: Rabat Regional Workshop"
    headings, *rows = sheet.rows.texts()
    assert headings[:4] == [
        *("Honorific", "Family name *", "Given names *", "Name in the original script"),
    ]
    assert rows == [[""] * 18] * 8
    assert sheet.people() == "0 people are waited for, the file names nobody"
    assert not sheet.prefilled.isEnabled()
    assert sheet._holds.text() == (
        "18 columns · 40 empty rows\n"
        "Lists to choose from: Honorific, Sex, Nationality, Country, Affiliation, "
        "Preferred language"
    )


def test_the_form_is_saved_as_it_is_shown(
    waited_for: None, sheet: FormSheet, tmp_path: Path
) -> None:
    sheet.language.choose("fr")
    sheet.empty_rows.choose("10")
    sheet.columns.tick("honorific", on=False)
    sheet.columns.tick("role")
    sheet.prefilled.setChecked(True)
    sheet.save(tmp_path / "form.xlsx")
    saved = load_workbook(tmp_path / "form.xlsx").worksheets[0]
    rows = [[str(cell.value or "") for cell in row[1:]] for row in saved.iter_rows(6, 14)]
    assert rows == sheet.rows.texts()
    assert rows[0][0] == "Nom de famille *"
    assert "Rôle" in rows[0]
    assert [row[0] for row in rows[1:4]] == ["Benali", "Traoré", ""]
    assert saved.auto_filter.ref == "A6:S18"
    assert sheet.rows.verticalHeaderItem(0).text() == "7"


def test_a_form_that_was_saved_stands_in_the_history(
    waited_for: None, sheet: FormSheet, sample: Book, tmp_path: Path
) -> None:
    sheet.prefilled.setChecked(True)
    sheet.save(tmp_path / "form.xlsx")
    assert works(sample)[0].label == (
        "Registration form of Rabat Regional Workshop to “form.xlsx” (2 people filled in;"
        " without contact details)"
    )


def test_whoever_sends_one_file_to_many_countries_is_told(
    waited_for: None, sheet: FormSheet
) -> None:
    assert sheet.people() == "2 people are waited for, the file names nobody"
    sheet.prefilled.setChecked(True)
    assert sheet.people() == (
        "The file will name 2 people. They are of Algeria, Mali: choose a country to send each "
        "ministry its own."
    )
    sheet.country.choose("ML")
    assert sheet.people() == "The file will name 1 person."
    assert "Delegation: Mali" in sheet._lines.text()
    assert sheet._made is not None
    assert [row.cells[1] for row in sheet._made.form.rows] == ["Traoré"]


def test_contacts_go_out_only_when_they_are_asked_for(waited_for: None, sheet: FormSheet) -> None:
    def filled_in() -> str:
        return " ".join(text for row in sheet.rows.texts() for text in row)

    assert not sheet.with_contacts.isEnabled()
    sheet.prefilled.setChecked(True)
    assert ("Traoré" in filled_in(), "example.org" in filled_in()) == (True, False)
    sheet.with_contacts.setChecked(True)
    assert "ML@example.org" in filled_in()
    sheet.prefilled.setChecked(False)
    assert ("Traoré" in filled_in(), "example.org" in filled_in()) == (False, False)


def test_language_rows_and_columns_are_remembered_and_people_are_not(
    window: Window, waited_for: None, sheet: FormSheet, run: Callable[[str], FormSheet]
) -> None:
    sheet.language.choose("ar")
    sheet.empty_rows.choose("100")
    sheet.columns.tick("rank", on=False)
    sheet.prefilled.setChecked(True)
    sheet.with_contacts.setChecked(True)
    sheet.country.choose("ML")
    window.desk.close_sheet()
    window.desk.select(Selection("events", array("q", [RABAT.id])))
    again = run(ACTION).order()
    assert (again.language, again.empty_rows, "rank" in again.columns) == ("ar", 100, False)
    assert (again.country, again.prefilled, again.with_contacts) == (None, False, False)


def test_the_file_is_named_after_event_and_country(
    sheet: FormSheet, settle: Callable[[], None]
) -> None:
    sheet.language.choose("fr")
    sheet.country.choose("ML")
    QTest.keyClick(sheet, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = sheet.findChildren(QFileDialog)
    assert [Path(path).name for path in dialog.selectedFiles()] == [
        "2012-RABAT-1624 Inscription Mali.xlsx"
    ]
    dialog.close()
    settle()


def test_a_folder_that_is_not_there_is_said_in_the_sheet(sheet: FormSheet, tmp_path: Path) -> None:
    sheet.save(tmp_path / "gone" / "form.xlsx")
    assert "could not be written" in sheet.saving.sentence.text()
    assert not sheet.saving.is_busy


def test_choices_stay_when_the_window_changes_its_language(
    window: Window, sheet: FormSheet, settle: Callable[[], None]
) -> None:
    sheet.columns.tick("rank", on=False)
    sheet.country.choose("ML")
    before = sheet.order()
    set_language("fr")
    tell_everyone()
    settle()
    assert sheet.order() == before
    assert sheet.title() == "Classeur d’inscription : Rabat Regional Workshop"
    assert sheet.rows.texts()[0][1] == "Family name *"


def test_the_workbook_is_offered_for_a_chosen_event_alone(window: Window) -> None:
    action = window.actions_by_id.get(ACTION)
    assert action is not None
    assert not action.belongs_to("people")
    window.desk.select(Selection("events"))
    assert not action.possible(window.desk)
