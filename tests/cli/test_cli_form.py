"""form: the registration workbook of an event, in the language asked for."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from terminal import Ctdesk, records


def test_a_form_is_written_in_the_language_asked_for(
    ctdesk: Ctdesk, sahel: Path, tmp_path: Path, nothing_written: None
) -> None:
    target = tmp_path / "form.xlsx"
    told = ctdesk("form", sahel, "--event", "E1", "--lang", "fr", "-o", target, "--rows", 5)
    assert told.answer == f"{target}\n"
    sheet = load_workbook(target).worksheets[0]
    assert sheet.title == "Inscription"
    assert [cell.value for cell in sheet[6]][:4] == [
        *("ID", "Civilité", "Nom de famille *", "Prénoms *"),
    ]
    assert sheet.auto_filter.ref == "A6:S11"


def test_who_is_filled_in_is_counted(
    ctdesk: Ctdesk, sahel: Path, tmp_path: Path, draft: object
) -> None:
    target = tmp_path / "form.xlsx"
    command = ("form", sahel, "--event", "E1", "-o", target, "--prefilled")
    before = records(sahel)
    assert ctdesk(*command).answer == f"{target}: 0 people filled in\n"
    assert ctdesk(*command, "--country", "Mali").answer == f"{target}: 0 people filled in\n"
    assert records(sahel) == before


def test_the_columns_can_be_chosen(ctdesk: Ctdesk, sahel: Path, tmp_path: Path) -> None:
    target = tmp_path / "form.xlsx"
    answer = ctdesk("form", sahel, "--event", "E1", "--columns", "email, rank", "-o", target)
    assert answer.code == 0
    sheet = load_workbook(target).worksheets[0]
    assert [cell.value for cell in sheet[6]] == [
        *("ID", "Family name *", "Given names *", "Rank", "E-mail *"),
    ]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--columns", "colour"), "A form has no column “colour”; choose among: honorific,"),
        (("--country", "Atlantis"), "Country represented: “Atlantis” is not in the list"),
        (("--rows", "9999"), "A form has up to 2,000 empty rows; ask for fewer."),
        (("--event", "E99"), "There is no event “E99” in this book"),
    ],
)
def test_what_cannot_be_asked_of_a_form_is_said_and_nothing_written(
    ctdesk: Ctdesk, sahel: Path, tmp_path: Path, words: tuple[str, ...], sentence: str
) -> None:
    target = tmp_path / "form.xlsx"
    asked = ("form", sahel, "-o", target, "--event", "E1", *words)
    assert ctdesk(*asked).refusal.startswith(sentence)
    assert not target.exists()


def test_a_form_is_a_workbook(ctdesk: Ctdesk, sahel: Path, tmp_path: Path) -> None:
    refused = ctdesk("form", sahel, "--event", "E1", "-o", tmp_path / "form.csv").refusal
    assert refused == "“form.csv” must end with .xlsx; a form is an Excel workbook."
    assert "--event" in ctdesk("form", sahel, "-o", tmp_path / "form.xlsx").usage
