import csv
from array import array
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from ctdesk.actions.records import add
from ctdesk.history.log import works
from ctdesk.kernel.clock import today
from ctdesk.queries import listing
from ctdesk.store.book import Book
from ctdesk.ui.desk import Selection
from ctdesk.ui.printing.export_sheet import ExportSheet
from ctdesk.ui.window import Window
from tests.books import Filled

Run = Callable[[str], ExportSheet]
COLUMNS = ("name", "email", "country", "phone")


def with_twelve(sample: Book) -> list[int]:
    people = (
        {
            "family_name": f"Maïga {number:02}",
            "email": f"p{number}@example.org",
            "phone": f"+227 {number}",
            "country": "NE",
        }
        for number in range(12)
    )
    return [add(sample, "person", person).id for person in people]


@pytest.fixture
def fill(request: pytest.FixtureRequest) -> Callable[[Book], list[int]] | None:
    return with_twelve if "people" in request.fixturenames else None


@pytest.fixture
def people(
    window: Window, sample: Book, filled_sample: Filled, settle: Callable[[], None]
) -> list[int]:
    """Twelve people from Niger on the people page, found by a search."""
    ids = list(filled_sample(with_twelve)[1])
    window.desk.show_page("people")
    settle()
    view = replace(listing.default_view(sample, "people"), columns=COLUMNS, text="maiga")
    window.desk.select(Selection("people", array("q", ids[:1]), view))
    return ids


def read_csv(target: Path) -> list[list[str]]:
    with target.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def read_xlsx(target: Path) -> list[tuple[object, ...]]:
    return list(load_workbook(target).worksheets[0].iter_rows(values_only=True))


def test_what_is_saved_is_this_search_these_columns_this_order(
    people: list[int], run: Run, tmp_path: Path
) -> None:
    sheet = run("export.csv")
    sheet.without_contacts.setChecked(False)
    sheet.save(tmp_path / "people.csv")
    heading, *rows = read_csv(tmp_path / "people.csv")
    assert heading == ["Name", "E-mail", "Country", "Phone"]
    assert len(rows) == 12
    assert rows[0] == ["Maïga 00", "p0@example.org", "Niger", "'+227 0"]


def test_what_was_saved_stands_in_the_history_and_what_was_refused_does_not(
    people: list[int], run: Run, tmp_path: Path, sample: Book
) -> None:
    sheet = run("export.csv")
    steps = len(works(sample))
    sheet.save(tmp_path / "nowhere" / "people.csv")
    assert len(works(sample)) == steps
    sheet.save(tmp_path / "people.csv")
    sheet.without_contacts.setChecked(False)
    sheet.save(tmp_path / "all.csv")
    assert [work.label for work in works(sample)[: len(works(sample)) - steps]] == [
        "Export People to “all.csv” (12 rows; search: maiga; with contact details)",
        "Export People to “people.csv” (12 rows; search: maiga; without contact details)",
    ]


def test_the_first_rows_are_shown_as_they_are_written(
    people: list[int], run: Run, tmp_path: Path
) -> None:
    sheet = run("export.csv")
    sheet.without_contacts.setChecked(False)
    sheet.save(tmp_path / "people.csv")
    assert sheet.rows.texts() == read_csv(tmp_path / "people.csv")[:11]
    assert sheet._heading.text() == "12 rows · the first 10 as they will be written"
    assert "Search: \u2068maiga\u2069 · sorted by \u2068Name\u2069" in sheet._what.text()
    sheet.format.choose(".xlsx")
    assert sheet.rows.texts()[1][3] == "+227 0"


def test_contacts_are_left_out_unless_asked_for(
    people: list[int], run: Run, tmp_path: Path
) -> None:
    sheet = run("export.xlsx")
    assert sheet.without_contacts.isChecked()
    assert sheet.contacts() == "Left out: E-mail, Phone"
    sheet.save(tmp_path / "people.xlsx")
    assert read_xlsx(tmp_path / "people.xlsx")[:2] == [("Name", "Country"), ("Maïga 00", "Niger")]
    sheet.without_contacts.setChecked(False)
    assert sheet.contacts().startswith("The file will hold: E-mail, Phone.")


def test_contacts_are_left_out_again_the_next_time(
    window: Window, people: list[int], run: Run
) -> None:
    chosen = window.desk.selection
    run("export.table").without_contacts.setChecked(False)
    window.desk.close_sheet()
    window.desk.select(chosen)
    assert run("export.table").without_contacts.isChecked()


def test_where_nobody_can_be_reached_nothing_is_offered_to_leave_out(run: Run) -> None:
    sheet = run("export.table")
    assert sheet.without_contacts.isHidden()
    assert sheet.contacts() == "None of these columns tells how to reach a person."


def test_a_table_of_nothing_but_contacts_cannot_be_saved_without_them(
    window: Window, people: list[int], run: Run
) -> None:
    view = replace(window.desk.selection.view, columns=("email",))
    window.desk.select(replace(window.desk.selection, view=view))
    sheet = run("export.table")
    assert not sheet.save_button.isEnabled()
    assert "Every column was left out" in sheet.saving.sentence.text()
    sheet.without_contacts.setChecked(False)
    assert sheet.save_button.isEnabled()
    assert sheet.saving.sentence.text() == ""


def test_several_chosen_rows_are_exported_alone_at_first(
    window: Window, people: list[int], run: Run, tmp_path: Path
) -> None:
    chosen = array("q", [people[3], people[1]])
    window.desk.select(replace(window.desk.selection, ids=chosen))
    sheet = run("export.table")
    assert (sheet.only_chosen.isChecked(), sheet.only_chosen.text()) == (True, "The 2 chosen rows")
    sheet.save(tmp_path / "two.xlsx")
    assert [row[0] for row in read_xlsx(tmp_path / "two.xlsx")] == ["Name", "Maïga 03", "Maïga 01"]
    sheet.every.setChecked(True)
    assert len(sheet.rows.texts()) == 11


def test_one_row_means_the_whole_table_unless_it_was_asked_for(people: list[int], run: Run) -> None:
    assert run("export.table").every.isChecked()


def test_the_detail_pane_exports_the_row_it_shows(people: list[int], run: Run) -> None:
    sheet = run("export.chosen")
    assert len(sheet.rows.texts()) == 2


def test_an_arabic_table_stands_from_right_to_left_in_the_preview_and_in_the_file(
    run: Run, tmp_path: Path
) -> None:
    sheet = run("export.xlsx")
    sheet.language.choose("ar")
    assert sheet.rows.layoutDirection() is Qt.LayoutDirection.RightToLeft
    sheet.save(tmp_path / "events.xlsx")
    book = load_workbook(tmp_path / "events.xlsx")
    assert book.worksheets[0].sheet_view.rightToLeft
    assert list(book.worksheets[0].iter_rows(max_row=1, values_only=True)) == [
        tuple(sheet.rows.texts()[0])
    ]


def test_format_and_language_are_remembered(window: Window, run: Run) -> None:
    chosen = window.desk.selection
    sheet = run("export.table")
    sheet.format.choose(".csv")
    sheet.language.choose("fr")
    window.desk.close_sheet()
    window.desk.select(chosen)
    again = run("export.table")
    assert (again.format.key(), again.language.key()) == (".csv", "fr")


def test_whole_days_are_dates_in_a_workbook(window: Window, run: Run, tmp_path: Path) -> None:
    view = replace(window.desk.selection.view, columns=("title", "start_date"), text="rabat 1624")
    window.desk.select(replace(window.desk.selection, view=view))
    sheet = run("export.xlsx")
    sheet.save(tmp_path / "events.xlsx")
    (_heading, row) = read_xlsx(tmp_path / "events.xlsx")
    assert row[1].date() == date(2012, 7, 17)
    assert sheet.rows.texts()[1][1] == "2012-07-17"


def test_the_file_dialog_suggests_the_table_and_the_day(
    run: Run, tmp_path: Path, settle: Callable[[], None]
) -> None:
    sheet = run("export.csv")
    sheet._desk.memory.keep("folder for files", str(tmp_path))
    QTest.keyClick(sheet.format, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = sheet.findChildren(QFileDialog)
    target = tmp_path / f"Events {today().isoformat()}.csv"
    assert [Path(name) for name in dialog.selectedFiles()] == [target]
    dialog.accept()
    settle()
    assert len(read_csv(target)) == 8


def test_an_unwritable_target_is_said_on_the_sheet_and_it_stays(
    window: Window, run: Run, tmp_path: Path
) -> None:
    sheet = run("export.csv")
    sheet.save(tmp_path / "nowhere" / "events.csv")
    assert "“events.csv” could not be written" in sheet.saving.sentence.text()
    assert window.workroom.in_front is sheet
    assert not sheet.saving.is_busy


def test_ctrl_e_opens_the_sheet_of_the_page_in_front(
    window: Window, settle: Callable[[], None]
) -> None:
    page = window.workroom.in_front
    assert page is not None
    QTest.keyClick(page, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    settle()
    sheet = window.workroom.in_front
    assert isinstance(sheet, ExportSheet)
    assert len(sheet.rows.texts()) == 8


def test_nothing_is_offered_to_export_where_there_are_no_rows(window: Window) -> None:
    action = window.actions_by_id.get("export.table")
    assert action is not None
    assert action.possible(window.desk)
    window.desk.select(Selection("events"))
    assert not action.possible(window.desk)


def test_every_control_of_the_export_has_a_name(run: Run) -> None:
    sheet = run("export.table")
    named = (sheet.format, sheet.language, sheet.rows, sheet.saving.bar)
    assert [each.accessibleName() for each in named] == [
        "Format",
        "Language",
        "The first rows as they will be written",
        "How far it is",
    ]
