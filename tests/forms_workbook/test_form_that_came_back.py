"""The form known again, whatever a ministry and its programs did to it."""

import csv
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from ctdesk.formats.form import facts_of, marked
from ctdesk.formats.reading.form import FormSheet, form_sheets
from ctdesk.formats.reading.sheet import Sheets
from ctdesk.formats.reading.table import read_table
from ctdesk.queries.record import values
from ctdesk.queries.refs import Ref
from ctdesk.store.book import Book
from tests.laws import examples

COLUMNS = ("family_name", "given_name", "sex", "country", "email")
KEYS = dict(enumerate(("family_name", "given_name", "sex", "country", "email"), start=1))


FORM = {"language": "fr", "columns": COLUMNS, "prefilled": True, "empty_rows": 3}


@pytest.fixture
def form(kept_form: Any, waited_for: list[Ref]) -> Path:
    """A form of the book of the test; `changed` saves another."""
    return kept_form(**FORM)


@pytest.fixture(scope="module")
def untouched(kept_form: Any) -> Sheets:
    """The form as it went out."""
    return read_table(kept_form(**FORM))


def only(read: Sheets) -> FormSheet:
    ((_place, found),) = form_sheets(read).items()
    return found


def rows(read: Sheets) -> list[tuple[str, ...]]:
    """What stands under the headings, in the order of the keys sorted."""
    ((place, found),) = form_sheets(read).items()
    columns = sorted(found.keys, key=found.keys.__getitem__)
    return [
        tuple(row.text(at) for at in columns)
        for row in read.sheets[place].rows
        if row.number > found.heading
    ]


def test_a_form_untouched_tells_its_columns_ids_and_choices(
    book: Book, event: Ref, form: Path, untouched: Sheets, changed: Any
) -> None:
    found = only(untouched)
    assert dict(found.keys) == KEYS
    assert found.facts == {
        "version": "1",
        "event": values(book, event)["uuid"],
        "language": "fr",
    }
    assert (found.heading, found.ids) == (6, 0)
    assert found.choices["sex"] == {
        "femme": "female",
        "homme": "male",
        "autre": "other",
        "non precise": "not_stated",
    }
    assert found == only(changed(form))


def headings_renamed(book: Workbook) -> None:
    for cell in book.worksheets[0][6]:
        cell.value = f"Colonne {cell.column}"


def translated(book: Workbook) -> None:
    for cell, text in zip(
        book.worksheets[0][6], ("Id", "Apellido", "Nombre", "Sexo", "País", "Correo"), strict=True
    ):
        cell.value = text


def rows_inserted_above(book: Workbook) -> None:
    book.worksheets[0].insert_rows(1, 4)
    book.worksheets[0]["B2"] = "MINISTÈRE DE LA SÉCURITÉ"


def hidden_sheet_deleted(book: Workbook) -> None:
    del book["ctdesk"]


def hidden_sheet_shown(book: Workbook) -> None:
    book["ctdesk"].sheet_state = "visible"
    book["ctdesk"].title = "Feuil3"
    book.move_sheet("Feuil3", -2)


def saved_by_libreoffice(book: Workbook) -> None:
    """It hides what was hidden for good, quotes no sheet names and cuts the drop-downs short."""
    book["ctdesk"].sheet_state = "hidden"
    sheet = book.worksheets[0]
    sheet.freeze_panes = None
    for offered in sheet.data_validations.dataValidation:
        offered.sqref = type(offered.sqref)(str(offered.sqref).replace("20", "10"))
        offered.formula1 = (offered.formula1 or "").replace("'", "") or "0"
    for name in list(book.defined_names):
        del book.defined_names[name]


def column_inserted(book: Workbook) -> None:
    book.worksheets[0].insert_cols(3)
    book.worksheets[0]["C6"] = "N° passeport"


def key_row_deleted(book: Workbook) -> None:
    book.worksheets[0].delete_rows(5)


def key_row_deleted_and_translated(book: Workbook) -> None:
    translated(book)
    book.worksheets[0].delete_rows(5)


def key_row_and_ids_deleted(book: Workbook) -> None:
    book.worksheets[0].delete_rows(5)
    book.worksheets[0].delete_cols(1)


def key_row_and_ids_deleted_and_translated(book: Workbook) -> None:
    key_row_deleted_and_translated(book)
    book.worksheets[0].delete_cols(1)


CHANGES = (
    headings_renamed,
    translated,
    rows_inserted_above,
    hidden_sheet_deleted,
    hidden_sheet_shown,
    saved_by_libreoffice,
    column_inserted,
    key_row_deleted,
    key_row_deleted_and_translated,
    key_row_and_ids_deleted,
    key_row_and_ids_deleted_and_translated,
)


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_the_rows_are_read_alike_whatever_was_done_around_them(
    book: Book, event: Ref, form: Path, untouched: Sheets, changed: Any, change: Any
) -> None:
    read = changed(form, change)
    assert rows(read) == rows(untouched)
    assert only(read).facts["event"] == values(book, event)["uuid"]


@pytest.mark.parametrize(
    "change", [c for c in CHANGES if "ids" not in c.__name__], ids=lambda change: change.__name__
)
def test_the_ids_stay_beside_their_rows(
    book: Book, form: Path, changed: Any, waited_for: list[Ref], change: Any
) -> None:
    read = changed(form, change)
    ((place, found),) = form_sheets(read).items()
    assert found.ids == 0
    ids = {row.text(0) for row in read.sheets[place].rows if row.number > found.heading}
    assert ids == {values(book, person)["uuid"] for person in waited_for}


def test_a_form_without_any_mark_left_is_a_plain_list(form: Path, changed: Any) -> None:
    def unmark(book: Workbook) -> None:
        key_row_deleted(book)
        hidden_sheet_deleted(book)

    assert form_sheets(changed(form, unmark)) == {}


def test_a_list_that_was_never_a_form_is_none(tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("Nom;Prénom\nTraoré;Aïssata\n", encoding="utf-8")
    assert form_sheets(read_table(tmp_path / "list.csv")) == {}


def test_two_delegations_on_two_copies_of_the_sheet_are_both_read(form: Path, changed: Any) -> None:
    read = changed(form, lambda book: book.copy_worksheet(book.worksheets[0]))
    assert [read.sheets[place].name for place in form_sheets(read)] == [
        read.sheets[0].name,
        read.sheets[3].name,
    ]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_form_saved_as_text_is_known_by_its_hidden_row(
    book: Book,
    event: Ref,
    form: Path,
    untouched: Sheets,
    tmp_path: Path,
    separator: str,
    encoding: str,
) -> None:
    sheet = load_workbook(form).worksheets[0]
    with (tmp_path / "form.csv").open("w", encoding=encoding, newline="") as file:
        csv.writer(file, delimiter=separator).writerows(
            [["" if value is None else value for value in row] for row in sheet.values]
        )
    read = read_table(tmp_path / "form.csv")
    assert rows(read) == rows(untouched)
    assert only(read).facts["event"] == values(book, event)["uuid"]
    assert only(read).ids == 0


def test_sorted_rows_take_their_ids_with_them(
    book: Book, form: Path, changed: Any, waited_for: list[Ref]
) -> None:
    def sort(workbook: Workbook) -> None:
        sheet = workbook.worksheets[0]
        cells = sorted(
            (list(row) for row in sheet.iter_rows(7, 10, values_only=True)),
            key=lambda row: str(row[1] or ""),
            reverse=True,
        )
        for number, row in enumerate(cells, start=7):
            for column, value in enumerate(row, start=1):
                sheet.cell(number, column).value = value

    read = changed(form, sort)
    found = only(read)
    told = {row.text(0): row.text(1) for row in read.sheets[0].rows if row.number > found.heading}
    assert told == {
        values(book, person)["uuid"]: values(book, person)["family_name"] or ""
        for person in waited_for
    }
    assert list(told.values()) == ["Traoré", "Kankoe", "El Alaoui", ""]


@given(
    st.dictionaries(
        st.from_regex("[a-z_]{1,12}", fullmatch=True).filter(lambda name: name != "version"),
        st.from_regex("[A-Za-z0-9-]{1,36}", fullmatch=True),
        max_size=5,
    )
)
@settings(max_examples=examples(60))
def test_facts_survive_in_one_cell(facts: dict[str, str]) -> None:
    assert facts_of(marked(tuple(facts.items()))) == {"version": "1", **facts}


@pytest.mark.parametrize("text", ["", "ctdesk-form", "ctdesk-forms 1 event=1", "Name"])
def test_other_cells_have_no_facts(text: str) -> None:
    assert facts_of(text) == {}
