"""The workbook as a spreadsheet program sees it: drop-downs, hidden parts, direction, print."""

import zipfile
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from ctdesk.actions.records import set_field
from ctdesk.formats.form_xlsx import write_form
from ctdesk.formats.reading.sheet import column_letters
from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import set_language
from ctdesk.queries.refs import Ref
from ctdesk.reports.registration_columns import OFFERED
from ctdesk.reports.registration_form import Wish, country_meant, registration_form
from ctdesk.store.book import Book

TITLES = {
    "en": "Border security & prevention",
    "fr": "Sécurité des frontières et prévention",
    "ar": "أمن الحدود والوقاية",
}


def headings(sheet: Any) -> list[Any]:
    return [cell.value for cell in sheet[keys_row(sheet) + 1]][1:]


def keys_row(sheet: Any) -> int:
    return next(
        row[0].row for row in sheet.iter_rows(max_row=20) if str(row[0].value).startswith("ctdesk")
    )


def validations(sheet: Any) -> dict[str, Any]:
    """The key of each column to what its cells accept."""
    keys = [str(cell.value).removeprefix("ctdesk:") for cell in sheet[keys_row(sheet)]]
    letters = {column_letters(place): key for place, key in enumerate(keys)}
    return {
        letters["".join(filter(str.isalpha, str(found.sqref).split(":")[0]))]: found
        for found in sheet.data_validations.dataValidation
    }


def offered(book: Any, formula: str) -> list[Any]:
    """What a drop-down that refers to a range of a sheet offers."""
    name, cells = formula.replace("$", "").split("!")
    return [cell[0].value for cell in book[name.strip("'")][cells]]


def test_a_form_begins_with_what_it_is_about(made: Any) -> None:
    sheet = load_workbook(made())["Registration"]
    assert [sheet.cell(row, 2).value for row in range(1, 5)] == [
        "Border security & prevention",
        "7–9 December 2026 (3 days) · Hôtel Farah, Rabat, Morocco",
        "One row for each person. Columns with * are needed; the second sheet explains them.",
        "Please send this file back to Rabat programme office as a spreadsheet.",
    ]
    assert headings(sheet)[:8] == [
        "Honorific",
        "Family name *",
        "Given names *",
        "Name in the original script",
        "Sex *",
        "Nationality",
        "Country *",
        "Organisation *",
    ]


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_the_form_speaks_its_own_language_and_direction(made: Any, language: str) -> None:
    set_language("fr" if language == "en" else "en")
    book = load_workbook(made(language=language, country="ML"))
    assert [bool(sheet.sheet_view.rightToLeft) for sheet in book.worksheets[:2]] == [
        language == "ar"
    ] * 2
    assert [sheet.sheet_state for sheet in book] == ["visible", "visible", "veryHidden"]
    sheet = book.worksheets[0]
    assert sheet["B1"].value == TITLES[language]
    assert book.worksheets[1]["A1"].value == TITLES[language]
    told = validations(sheet)
    sexes = {"en": "Female", "fr": "Femme", "ar": "أنثى"}
    assert offered(book, told["sex"].formula1)[0] == sexes[language]
    countries = offered(book, told["country"].formula1)
    assert (countries[0], len(countries)) == ("مالي" if language == "ar" else "Mali", 248)
    phone = sheet[keys_row(sheet) + 2][[*validations(sheet)].index("phone") + 1]
    assert (phone.number_format, phone.alignment.readingOrder) == ("@", 1)


@pytest.mark.usefixtures("births_kept")
def test_every_column_says_what_to_write_and_lists_are_ranges(made: Any) -> None:
    book = load_workbook(made(columns=OFFERED, empty_rows=5))
    sheet = book.worksheets[0]
    told = validations(sheet)
    assert tuple(told) == OFFERED
    assert [key for key, found in told.items() if not found.promptTitle or not found.prompt] == []
    assert [key for key, found in told.items() if len(found.prompt) > 255] == []
    lists = {key for key, found in told.items() if found.type == "list"}
    assert lists == {
        *("honorific", "sex", "nationality", "country", "affiliation_type", "role"),
        *("head_of_delegation", "preferred_language", "participation_mode"),
    }
    assert {key for key in lists if not told[key].showErrorMessage} == {"honorific"}
    assert all(told[key].formula1.startswith("'ctdesk'!$") for key in lists)
    assert offered(book, told["head_of_delegation"].formula1) == ["Yes", "No"]
    first = keys_row(sheet) + 2
    assert {
        str(found.sqref).split(":")[0].strip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        for found in told.values()
    } == {str(first)}


def test_rows_can_be_added_sorted_and_printed(made: Any) -> None:
    sheet = load_workbook(made(empty_rows=25))["Registration"]
    key = keys_row(sheet)
    assert not sheet.protection.sheet
    assert sheet.auto_filter.ref == f"A{key + 1}:S{key + 26}"
    assert sheet.freeze_panes == f"E{key + 2}"
    assert sheet.print_title_rows == f"${key + 1}:${key + 1}"
    assert (sheet.page_setup.orientation, sheet.page_setup.fitToHeight) == ("landscape", 0)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert (sheet.row_dimensions[key].hidden, sheet.column_dimensions["A"].hidden) == (True, True)
    bordered = [row for row in range(key + 2, key + 60) if sheet.cell(row, 2).border.left.style]
    assert bordered == list(range(key + 2, key + 27))
    below = sheet.column_dimensions["B"]
    assert below.number_format == "@"
    ranges = {str(found.sqref).split(":")[1] for found in sheet.data_validations.dataValidation}
    assert min(int(end.strip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")) for end in ranges) > key + 1_000


def test_the_second_sheet_explains_columns_protection_and_address(made: Any) -> None:
    sheet = load_workbook(made(columns=("email",), prefilled=True)).worksheets[1]
    told = [(row[0].value, row[1].value) for row in sheet.iter_rows()]
    assert [label for label, _text in told if label] == [
        "Border security & prevention",
        "How to fill it in",
        "The columns",
        "Family name *",
        "Given names *",
        "E-mail *",
        "Protection of personal data",
        "Where to send it",
    ]
    texts = " ".join(text for _label, text in told if text)
    assert "Rabat programme office uses what is written here to organise this event" in texts
    assert "correct what is wrong and add what is missing" in texts


def test_an_empty_form_names_nobody(made: Any, waited_for: list[Ref]) -> None:
    with zipfile.ZipFile(made()) as archive:
        content = b"".join(map(archive.read, archive.namelist())).decode()
    assert [name for name in ("Alaoui", "Traor", "Kankoe", "amina") if name in content] == []


def test_a_prefilled_form_has_who_is_nominated_or_invited_and_no_contacts(
    book: Book, event: Ref, waited_for: list[Ref]
) -> None:
    keys = ("family_name", "name_original", "sex", "nationality", "country", "job_title", "email")
    form = registration_form(book, event, Wish(columns=(*keys, "remarks"), prefilled=True))
    assert [column.key for column in form.columns] == [
        *("family_name", "given_name", "name_original", "sex", "nationality", "country"),
        *("job_title", "email", "remarks"),
    ]
    position = "Director of cooperation"
    assert [row.cells for row in form.rows] == [
        ("El Alaoui", "Mohamed", "محمد العلوي", None, None, "Morocco", position, None, None),
        ("Kankoe", None, None, None, None, "Togo", None, None, None),
        ("Traoré", "Aïssata", None, None, None, "Mali", None, None, None),
        (None, None, "فاطمة بنت أحمد", None, None, "Mauritania", None, None, None),
    ]
    uuids = dict(book.rows("SELECT uuid, id FROM person"))
    assert {uuids[row.id] for row in form.rows} == {person.id for person in waited_for}


def test_contacts_are_filled_in_when_they_are_asked_for(
    book: Book, event: Ref, waited_for: list[Ref]
) -> None:
    keys = ("sex", "nationality", "email", "phone")
    wish = Wish("fr", 0, "MA", keys, prefilled=True, with_contacts=True)
    (row,) = registration_form(book, event, wish).rows
    assert row.cells == (
        *("El Alaoui", "Mohamed", "Homme", "Maroc"),
        *("m.alaoui@example.org", "+212 661 00 12 34"),
    )


def test_remarks_of_the_office_never_leave_with_a_form(
    book: Book, event: Ref, waited_for: list[Ref]
) -> None:
    ((row_id,),) = book.rows(
        "SELECT id FROM participation WHERE person_id = ?", (waited_for[0].id,)
    )
    set_field(book, Ref("participation", row_id), "remarks", "do not seat near the press")
    wish = Wish(country="MA", columns=("remarks",), prefilled=True, with_contacts=True)
    (row,) = registration_form(book, event, wish).rows
    assert row.cells == ("El Alaoui", "Mohamed", None)


def test_what_was_true_at_the_event_goes_before_what_is_true_of_the_person(
    book: Book, event: Ref, waited_for: list[Ref]
) -> None:
    ((row_id,),) = book.rows(
        "SELECT id FROM participation WHERE person_id = ?", (waited_for[1].id,)
    )
    for field, value in (
        ("job_title", "Prefect"),
        ("country", "BF"),
        ("nomination_date", "2026-07-17"),
        ("affiliation_type", "law_enforcement"),
    ):
        set_field(book, Ref("participation", row_id), field, value)
    keys = ("country", "job_title", "affiliation_type", "nomination_date")
    wish = Wish(country="BF", columns=keys, prefilled=True)
    form = registration_form(book, event, wish)
    (row,) = form.rows
    assert row.cells[2:5] == ("Burkina Faso", "Prefect", "Law enforcement or police")
    assert row.cells[5].isoformat() == "2026-07-17"  # type: ignore[union-attr]


def test_a_day_goes_out_as_a_day(made: Any, book: Book, waited_for: list[Ref]) -> None:
    book_rows = book.rows("SELECT id FROM participation WHERE person_id = ?", (waited_for[0].id,))
    set_field(book, Ref("participation", book_rows[0][0]), "nomination_date", "2026-07-17")
    sheet = load_workbook(
        made(country="MA", columns=("nomination_date",), prefilled=True)
    ).worksheets[0]
    cell = sheet.cell(keys_row(sheet) + 2, 4)
    assert (cell.value, cell.number_format) == (datetime(2026, 7, 17), "yyyy-mm-dd")


def test_a_hybrid_event_asks_how_people_take_part(book: Book, event: Ref) -> None:
    def asks() -> bool:
        columns = registration_form(book, event, Wish()).columns
        return "participation_mode" in [column.key for column in columns]

    before = asks()
    set_field(book, event, "participation_mode", "hybrid")
    assert (before, asks()) == (False, True)


def test_a_form_there_cannot_be_is_refused_and_nothing_written(
    book: Book, event: Ref, tmp_path: Path
) -> None:
    with pytest.raises(UserError, match="no column “colour”; choose among: honorific, family_name"):
        registration_form(book, event, Wish(columns=("colour",)))
    with pytest.raises(UserError, match="up to 2,000 empty rows"):
        registration_form(book, event, Wish(empty_rows=2_001))
    with pytest.raises(UserError, match="“Atlantis” is not in the list of countries"):
        country_meant(book, "Atlantis")
    assert [country_meant(book, text) for text in ("ml", "Côte d'Ivoire", "المغرب")] == [
        *("ML", "CI", "MA"),
    ]
    form = registration_form(book, event, Wish())
    with pytest.raises(UserError, match="could not be written"):
        write_form(form, tmp_path / "no" / "form.xlsx")
    assert list(tmp_path.glob("*.xlsx")) == []
