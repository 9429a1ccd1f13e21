"""form: the registration workbook of an event, in the language asked for."""

from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook
from terminal import Ctdesk, records

from ctdesk.actions.participations import invite
from ctdesk.cli.opening import opened
from ctdesk.queries.refs import Ref, find

Draft = Callable[[object], Path]


def test_a_form_is_written_in_the_language_asked_for(
    ctdesk: Ctdesk, sahel: Path, tmp_path: Path
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


def test_who_is_filled_in_is_counted(ctdesk: Ctdesk, sahel: Path, tmp_path: Path) -> None:
    target = tmp_path / "form.xlsx"
    command = ("form", sahel, "--event", "E1", "-o", target, "--prefilled")
    before = records(sahel)
    assert ctdesk(*command).answer == f"{target}: 0 people filled in\n"
    assert ctdesk(*command, "--country", "Mali").answer == f"{target}: 0 people filled in\n"
    after = records(sahel)
    noted = [row[4] for row in after.pop("work")[len(before.pop("work")) :]]
    assert after == before
    assert noted == [
        "Registration form of Rabat Regional Workshop to “form.xlsx” (0 people filled in;"
        " without contact details)",
        "Registration form of Rabat Regional Workshop to “form.xlsx” (Mali; 0 people filled in;"
        " without contact details)",
    ]


def test_the_columns_can_be_chosen(ctdesk: Ctdesk, sahel: Path, tmp_path: Path) -> None:
    target = tmp_path / "form.xlsx"
    answer = ctdesk("form", sahel, "--event", "E1", "--columns", "email, rank", "-o", target)
    assert answer.code == 0
    sheet = load_workbook(target).worksheets[0]
    assert [cell.value for cell in sheet[6]] == [
        *("ID", "Family name *", "Given names *", "Rank", "E-mail *"),
    ]


def invited(ctdesk: Ctdesk, sahel: Path, draft: Draft) -> None:
    """Two people of two countries, invited to the first event."""
    for name, country in (("Traoré", "Mali"), ("Benali", "Algeria")):
        told = {"family_name": name, "given_name": "Awa", "country": country}
        person = ctdesk("add", sahel, "person", draft(told)).answer.strip()
        with opened(sahel) as book:
            invite(book, Ref("event", 1), find(book, person), role=None, status="invited")


def test_whoever_sends_one_file_to_many_countries_is_told(
    ctdesk: Ctdesk, sahel: Path, tmp_path: Path, draft: Draft
) -> None:
    invited(ctdesk, sahel, draft)
    target = tmp_path / "form.xlsx"
    command = ("form", sahel, "--event", "E1", "-o", target, "--prefilled")
    assert ctdesk(*command).answer.splitlines() == [
        f"{target}: 2 people filled in",
        "They are of Algeria, Mali: choose a country to send each ministry its own.",
    ]
    assert ctdesk(*command, "--country", "ML").answer == f"{target}: 1 person filled in\n"
    assert ctdesk(*command[:-1]).answer == f"{target}\n"


def test_what_a_ministry_sends_back_is_taken_in_for_its_event(
    ctdesk: Ctdesk, sahel: Path, tmp_path: Path, draft: Draft
) -> None:
    invited(ctdesk, sahel, draft)
    target = tmp_path / "form.xlsx"
    ctdesk("form", sahel, "--event", "E1", "--lang", "ar", "-o", target, "--country", "ML")
    workbook = load_workbook(target)
    sheet = workbook.worksheets[0]
    keys = [cell.value for cell in sheet[6]]
    for key, text in (("family_name", "Sow"), ("given_name", "Aminata"), ("sex", "أنثى")):
        sheet.cell(8, 1 + keys.index(f"ctdesk:{key}")).value = text
    workbook.save(target)
    told = ctdesk("import", sahel, target, "--json").json
    assert told["event"] == "E1"
    assert told["noticed"] == (
        "This is the registration form of this event; its columns and people are known."
    )
    done = {key: told["imported"][key] for key in ("added", "recognised", "left_out")}
    assert done == {"added": 1, "recognised": 0, "left_out": 0}
    found = ctdesk("list", sahel, "people", "Aminata Sow", "--json").json
    assert [person["country"] for person in found] == ["Mali"]


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
