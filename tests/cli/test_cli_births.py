"""births: what the office decides, and what lists and records do then."""

from pathlib import Path

from terminal import Ctdesk, changed

LIST = "Nom;Prénom;Date de naissance\nKEÏTA;Awa;12/03/1975\n"
NONE, KEPT = "No dates of birth are kept.", "Dates of birth are kept."


def test_an_office_decides_and_undo_takes_it_back(ctdesk: Ctdesk, office: Path) -> None:
    assert ctdesk("births", office).answer == f"{NONE} People with one: 0\n"
    assert ctdesk("births", office, "on").answer == f"{KEPT} People with one: 0\n"
    assert ctdesk("undo", office).answer == "Undone: Keep dates of birth\n"
    assert ctdesk("births", office).answer == f"{NONE} People with one: 0\n"


def test_a_list_is_read_without_them_until_they_are_kept(
    ctdesk: Ctdesk, office: Path, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_text(LIST, "utf-8")
    told = ctdesk("import", office, path, "--dry-run").answer
    assert "The dates of birth in this list are left out. This office keeps no dates" in told
    assert "  C  Date de naissance: not read\n" in told
    ctdesk("births", office, "on")
    assert "  C  Date de naissance: Date of birth\n" in ctdesk("import", office, path).answer
    assert changed(office, "SELECT birth_date FROM person") == [("1975-03-12",)]
    assert ctdesk("births", office, "off").answer == f"{NONE} People with one: 1\n"


def test_one_is_set_and_an_impossible_one_refused(ctdesk: Ctdesk, sahel: Path) -> None:
    assert ctdesk("set", sahel, "P1", "birth_date", "3/1975").code == 0
    assert changed(sahel, "SELECT birth_date FROM person WHERE id = 1") == [("1975-03",)]
    refused = ctdesk("set", sahel, "P1", "birth_date", "2199").refusal
    assert refused == "Date of birth: 2199 has not come yet; correct the date."


def test_an_export_that_tells_them_is_noted_as_such(
    ctdesk: Ctdesk, sahel: Path, tmp_path: Path
) -> None:
    for keys, file in (("name,birth_date", "a.csv"), ("name,email,birth_date", "b.csv")):
        ctdesk("export", sahel, "people", "--columns", keys, "-o", tmp_path / file)
    labels = changed(sahel, "SELECT label FROM work WHERE kind = 'out' ORDER BY id")
    assert [label.partition("; ")[2] for (label,) in labels] == [
        "without contact details; with dates of birth)",
        "with contact details; with dates of birth)",
    ]
