"""Dates of birth in a list: told by heading or by cells, and left out where none are kept."""

import pytest
from on_the_way import Stage, bring

from ctdesk.actions.birth_dates import keep_birth_dates
from ctdesk.actions.records import add
from ctdesk.history.undo import undo
from ctdesk.intake.lists.cells import REFUSED, Cells
from ctdesk.intake.lists.headings import said
from ctdesk.intake.lists.judged import Difference, Standing
from ctdesk.kernel.i18n import speaking
from ctdesk.queries.birth_dates import how_to_keep
from ctdesk.store.book import Book

HEADING = "Nom|Prénom|Né(e) le|Pays\n"
LIST = HEADING + "KEÏTA|Awa|12/03/1975|Mali\nDIALLO|Amina|1980|Mali\n"


@pytest.fixture
def kept(book: Book) -> None:
    keep_birth_dates(book, True)


def keys(stage: Stage, text: str) -> list[str | None]:
    return [column.key for column in stage(text).columns]


def births(book: Book) -> list[tuple[str, str | None]]:
    return book.rows("SELECT family_name, birth_date FROM person ORDER BY id")


@pytest.mark.parametrize(
    "heading",
    [
        *("Date of birth", "DOB", "D.O.B.", "Date of Birth (DD/MM/YYYY)", "Birthdate", "Born"),
        *("Né(e) le", "Née le", "Date de naissance", "DATE DE NAISSANCE (jj/mm/aaaa)", "DDN"),
        *("تاريخ الميلاد", "تاريخ الولادة", "تاريخ الازدياد", "المزداد في", "سنة الميلاد"),
        "Date de naissance / Date of birth",
    ],
)
def test_a_heading_tells_dates_of_birth_in_three_languages(heading: str) -> None:
    found = said(heading)
    assert found is not None
    assert found.key == "birth_date"


@pytest.mark.parametrize("heading", ["Place of birth", "Lieu de naissance", "مكان الميلاد", "Age"])
def test_where_somebody_was_born_is_not_when(heading: str) -> None:
    found = said(heading)
    assert found is not None
    assert found.key == "nothing"


def test_an_office_that_keeps_none_leaves_them_out_and_says_how_to_change_that(
    stage: Stage, book: Book
) -> None:
    staging = stage(LIST)
    assert [c.key for c in staging.columns] == ["family_name", "given_name", None, "country"]
    assert "birth_date" not in {target.key for target in staging.targets}
    assert staging.noticed == (
        f"The dates of birth in this list are left out. {how_to_keep()} Then bring the list again."
    )
    bring(staging)
    assert births(book) == [("KEÏTA", None), ("DIALLO", None)]


def test_a_list_without_them_says_nothing_of_them(stage: Stage) -> None:
    assert stage("Nom|Prénom|Pays\nKEÏTA|Awa|Mali\n").noticed == ""


def test_an_office_that_keeps_them_takes_them_in(stage: Stage, book: Book, kept: None) -> None:
    staging = stage(LIST)
    assert staging.columns[2].key == "birth_date"
    assert staging.noticed == ""
    bring(staging)
    assert births(book) == [("KEÏTA", "1975-03-12"), ("DIALLO", "1980")]
    undo(book)
    assert births(book) == []


def test_what_an_earlier_list_meant_does_not_bring_them_in_again(
    stage: Stage, book: Book, kept: None
) -> None:
    bring(stage(LIST))
    keep_birth_dates(book, False)
    again = stage(LIST.replace("Awa", "Fatou"))
    assert again.columns[2].key is None
    assert again.noticed.startswith("The dates of birth in this list are left out.")


def test_an_impossible_date_of_birth_refuses_its_row_with_what_to_do(
    stage: Stage, kept: None
) -> None:
    staging = stage(LIST + "SOW|Ali|12/03/2199|Mali\nBA|Ali|12/03/1875|Mali\n")
    found = [staging.row(place).refusals[0] for place in staging.places(Standing.REFUSED)]
    assert [(each.cell, each.sentence) for each in found] == [
        ("C4", "Date of birth: 12 March 2199 has not come yet; correct the date."),
        (
            "C5",
            "Date of birth: The year 1875 is not between 1900 and 2200; correct it.",
        ),
    ]


def test_cells_alone_tell_dates_of_birth_from_numbers_and_later_days(
    stage: Stage, kept: None
) -> None:
    born = "Awa Keïta|12/03/1975|0612345678\nAmina Diallo|01/11/1980|0707070707\n"
    assert keys(stage, born) == ["full_name", "birth_date", "phone"]
    lately = born.replace("1975", "2026").replace("1980", "2025")
    assert "birth_date" not in keys(stage, lately)
    years = "Awa Keïta|1975|a@b.ml\nAmina Diallo|1980|c@d.ml\n"
    assert "birth_date" not in keys(stage, years)


def test_the_hour_a_spreadsheet_adds_is_no_part_of_a_date(book: Book) -> None:
    read = Cells(book).reader("birth_date")
    texts = ("1975-03-12 00:00", "1975-03-12 00:00:00", "12-MAR-1975", "3/5/30", "12/1975")
    assert [read[text] for text in texts] == [
        *("1975-03-12", "1975-03-12", "1975-03-12", "1930-05-03", "1975-12"),
    ]
    assert [read[text] for text in ("00:00", "10:30", "x", "12/13/1975")] == [REFUSED] * 4


def test_another_date_of_birth_than_the_known_one_is_told(
    stage: Stage, book: Book, kept: None
) -> None:
    known = {"given_name": "Awa", "family_name": "Keïta", "email": "awa@x.ml"}
    add(book, "person", {**known, "birth_date": "1976-03-12"})
    staging = stage("Nom|Prénom|Né(e) le|Courriel\nKEÏTA|Awa|12/03/1975|awa@x.ml\n")
    assert Difference("birth_date", "12 March 1976", "12 March 1975") in staging.row(0).differences
    bring(staging)
    assert births(book) == [("Keïta", "1976-03-12")]


@pytest.mark.parametrize(
    ("first", "second", "twin"),
    [
        ("12/03/1975", "12/03/1975", 2),
        ("1975", "12/03/1975", 2),
        ("1975", "1976", 0),
        ("", "1976", 2),
    ],
)
def test_two_rows_of_one_name_born_on_other_days_are_two_people(
    stage: Stage, kept: None, first: str, second: str, twin: int
) -> None:
    row = "KEÏTA|Awa|{}|+223 20 22 22 22\n"
    text = "Nom|Prénom|Né(e) le|Téléphone\n" + row.format(first) + row.format(second)
    assert stage(text).row(1).twin == twin


def test_the_sentence_is_said_in_the_language_of_the_window(stage: Stage) -> None:
    with speaking("fr"):
        assert stage(LIST).noticed.startswith("Les dates de naissance de cette liste ne sont pas")
