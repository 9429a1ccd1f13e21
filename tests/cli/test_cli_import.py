"""import: lists of people from the command line."""

import json
from pathlib import Path

import pytest
from terminal import Ctdesk, changed, records

LIST = (
    "Liste des participants;;;;;\n"
    "N°;Nom et prénom;Sexe;Pays;Organisme;Courriel\n"
    "1;DIALLO Amina;F;Mali;Interpeace;amina@x.ml\n"
    "2;TRAORÉ Oumar;M;Niger;Interpeace;oumar@x.ne\n"
    "3;Oumar TRAORE;M;Niger;Interpeace;oumar@x.ne\n"
    "4;SOW Ali;M;Atlantide;;\n"
)


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    path = tmp_path / "list.csv"
    path.write_text(LIST, "utf-8")
    return path


def test_a_list_is_told_and_taken_in(ctdesk: Ctdesk, sahel: Path, listed: Path) -> None:
    assert ctdesk("import", sahel, listed, "--event", "E1", "--status", "confirmed").answer == (
        "  A  N°: not read\n"
        "  B  Nom et prénom: Whole name\n"
        "  C  Sexe: Sex\n"
        "  D  Pays: Country\n"
        "  E  Organisme: Organisation\n"
        "  F  Courriel: E-mail\n"
        "2 new people, 0 recognised, 1 doubtful, 1 refused\n"
        "1 organisation not yet recorded\n"
        "  Row 5, Oumar TRAORE: the same person as in row 4\n"
        "  D6: Country: “Atlantide” is not in the list of countries; type its name or its"
        " two-letter code, such as MA.\n"
        "Import 2 people from “list.csv”\n"
    )
    found = changed(
        sahel,
        "SELECT p.display_name, t.status, o.name FROM participation t JOIN person p"
        " ON p.id = t.person_id JOIN organisation o ON o.id = t.organisation_id"
        " WHERE t.event_id = 1 ORDER BY t.id DESC LIMIT 2",
    )
    assert sorted(found) == [
        ("Amina DIALLO", "confirmed", "Interpeace"),
        ("Oumar TRAORÉ", "confirmed", "Interpeace"),
    ]
    assert ctdesk("undo", sahel).answer == "Undone: Import 2 people from “list.csv”\n"


def test_a_dry_run_tells_the_same_and_leaves_nothing(
    ctdesk: Ctdesk, sahel: Path, listed: Path
) -> None:
    before = records(sahel)
    told = ctdesk("import", sahel, listed, "--dry-run").answer
    assert told.endswith("such as MA.\nNothing was changed.\n")
    assert records(sahel) == before


def test_a_program_is_told_every_row_that_was_left_out(
    ctdesk: Ctdesk, sahel: Path, listed: Path
) -> None:
    told = ctdesk("import", sahel, listed, "--event", "E1", "--json").json
    assert told["rows"] == {"new": 2, "recognised": 0, "doubtful": 1, "refused": 1}
    assert (told["heading"], told["new_organisations"], told["event"]) == (2, 1, "E1")
    assert [column["field"] for column in told["columns"]] == [
        *(None, "full_name", "sex", "country", "organisation", "email"),
    ]
    assert told["doubtful"] == [
        {"row": 5, "name": "Oumar TRAORE", "same_as_row": 4, "candidates": []}
    ]
    assert [(one["row"], one["cell"], one["column"]) for one in told["refused"]] == [
        (6, "D6", "Pays")
    ]
    assert told["imported"] == {
        "added": 2,
        "recognised": 0,
        "on_list": 0,
        "left_out": 2,
        "label": "Import 2 people from “list.csv”",
    }


def test_the_same_list_again_is_noticed_and_its_people_recognised(
    ctdesk: Ctdesk, sahel: Path, listed: Path
) -> None:
    ctdesk("import", sahel, listed, "--event", "E1")
    told = ctdesk("import", sahel, listed, "--event", "E1", "--json").json
    assert told["noticed"].startswith("This list came in on ")
    assert (told["rows"]["new"], told["rows"]["recognised"], told["on_list"]) == (0, 2, 2)


def test_what_export_writes_import_recognises(
    ctdesk: Ctdesk, sahel: Path, listed: Path, tmp_path: Path
) -> None:
    ctdesk("import", sahel, listed)
    number = ctdesk("list", sahel, "people", "--count", "--json").json["count"]
    for target in ("people.xlsx", "people.csv"):
        path = tmp_path / target
        for language in ("en", "fr", "ar"):
            ctdesk("export", sahel, "people", "-o", path, "--lang", language)
            told = ctdesk("import", sahel, path, "--dry-run", "--json").json
            assert told["rows"]["new"] == told["rows"]["refused"] == 0, told
            assert told["rows"]["recognised"] + told["rows"]["doubtful"] == number
            ids = [one["candidates"][0]["id"] for one in told["doubtful"]]
            assert len(set(ids)) == len(ids)


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (("--event", "E99"), "There is no event “E99” in this book;"),
        (("--sheet", "Feuille 9"), "“list.csv” has no sheet “Feuille 9”;"),
        (("--encoding", "klingon"), "There is no encoding “klingon”;"),
        (("--status", "confirmed"), "A status and a role are had at an event;"),
        (("--event", "E1", "--status", "maybe"), "“maybe” is not in the list;"),
        (("--event", "E1", "--role", "king"), "“king” is not in the list;"),
    ],
)
def test_what_makes_no_sense_is_refused(
    ctdesk: Ctdesk, sahel: Path, listed: Path, options: tuple[str, ...], sentence: str
) -> None:
    before = records(sahel)
    assert sentence in ctdesk("import", sahel, listed, *options).refusal
    assert records(sahel) == before


def test_an_encoding_is_asked_for_and_given(ctdesk: Ctdesk, sahel: Path, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("الاسم;البلد\nمحمد العلوي;المغرب\n".encode("cp1256"))
    assert "choose the encoding" in ctdesk("import", sahel, path).refusal
    told = json.loads(ctdesk("import", sahel, path, "--encoding", "cp1256", "--json").answer)
    assert told["imported"]["added"] == 1


def test_a_sheet_is_chosen_by_its_name(ctdesk: Ctdesk, sahel: Path, tmp_path: Path) -> None:
    import xlsxwriter

    path = tmp_path / "list.xlsx"
    with xlsxwriter.Workbook(path, {"in_memory": True}) as made:
        for name, person in (("Mali", "DIALLO Amina"), ("Niger", "TRAORÉ Oumar")):
            sheet = made.add_worksheet(name)
            sheet.write_column(0, 0, ("Nom et prénom", person))
    told = ctdesk("import", sahel, path, "--sheet", "niger", "--json").json
    assert told["imported"]["added"] == 1
    assert "Oumar TRAORÉ" in ctdesk("list", sahel, "people", "traoré").answer
    assert "DIALLO" not in ctdesk("list", sahel, "people").answer
