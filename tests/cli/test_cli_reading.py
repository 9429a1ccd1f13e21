"""list, show, history, report and export, as a person or a program reads them."""

import csv
import json
import re
from pathlib import Path
from uuid import UUID

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader
from terminal import Ctdesk, starred

RABAT = json.loads((Path(__file__).parent / "rabat.json").read_text(encoding="utf-8"))


def test_a_program_reads_the_list_with_every_shown_column(ctdesk: Ctdesk, sahel: Path) -> None:
    (rabat,) = ctdesk("list", sahel, "events", "maghreb", "--json").json
    assert UUID(rabat["uuid"]).version
    assert starred(rabat) == {
        "id": "E1",
        "uuid": "*",
        "date": "17–19 Jul 2012",
        "start_date": "2012-07-17",
        "end_date": "2012-07-19",
        "title": "Rabat Regional Workshop",
        "event_type": "Regional workshop",
        "place": "Rabat, Morocco",
        "people": None,
        "status": "Completed",
    }


def test_the_number_of_matches_is_printed_alone(ctdesk: Ctdesk, sahel: Path) -> None:
    def number(*words: object) -> str:
        return ctdesk("list", sahel, "events", *words, "--count").answer

    assert (number(), number("country:MA", "type:workshop"), number("zanzibar")) == (
        *("7\n", "2\n", "0\n"),
    )
    assert ctdesk("list", sahel, "events", "country:MA", "--count", "--json").json == {"count": 3}
    assert number("--limit", "1") == "7\n"


def test_the_search_language_is_read_in_one_word_or_in_several(ctdesk: Ctdesk, sahel: Path) -> None:
    asked = ("--sort", "place,date-", "--columns", "title", "--json")
    told = ctdesk("list", sahel, "events", "country:MA after:2013 workshop", *asked).json
    apart = ("country:MA", "after:2013", "workshop")
    assert told == ctdesk("list", sahel, "events", *apart, *asked).json
    assert [one["title"] for one in told] == ["Good Practices in Border Security Management"]


@pytest.mark.parametrize("how", [(), ("--json",), ("--count",), ("--limit", "3")])
@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        (
            "colour:red",
            "There is no keyword “colour:”; put it in quotes to look for it, or write country:.",
        ),
        (
            "after:someday",
            "“someday” is not a date; type it like 17-19/7/2012, July 2012 or 2012-07-17.",
        ),
    ],
)
def test_a_query_that_does_not_parse_is_refused_with_one_sentence(
    ctdesk: Ctdesk, sahel: Path, query: str, sentence: str, how: tuple[str, ...]
) -> None:
    assert ctdesk("list", sahel, "events", query, *how).refusal == sentence


def test_a_program_reads_the_people_and_the_organisations_alike(
    ctdesk: Ctdesk, sahel: Path
) -> None:
    assert starred(ctdesk("list", sahel, "people", "gabriel", "--json").json) == [
        {
            "id": "P2",
            "uuid": "*",
            "name": "Edward M. Gabriel",
            "organisation": None,
            "job_title": "former US Ambassador to Morocco",
            "country": None,
            "events": 0,
        }
    ]
    (found,) = ctdesk("list", sahel, "organisations", "ICCT", "--json").json
    assert (found["id"], found["name"], found["acronym"]) == (
        "O4",
        "International Centre for Counter-Terrorism",
        "ICCT",
    )


def test_a_program_reads_a_record_whole(ctdesk: Ctdesk, sahel: Path) -> None:
    assert starred(ctdesk("show", sahel, "E1", "--json").json) == RABAT


def test_a_record_is_named_by_its_uuid_too(ctdesk: Ctdesk, sahel: Path) -> None:
    by_id = ctdesk("show", sahel, "e1", "--json").json
    assert ctdesk("show", sahel, by_id["uuid"].upper(), "--json").json == by_id


def test_a_search_without_a_match_is_no_failure(ctdesk: Ctdesk, sahel: Path) -> None:
    assert ctdesk("list", sahel, "events", "zanzibar", "--json").json == []
    assert ctdesk("list", sahel, "events", "zanzibar").answer.endswith("\n0 events\n")


def test_the_words_of_a_search_need_no_quotes(ctdesk: Ctdesk, sahel: Path) -> None:
    words = ctdesk("list", sahel, "events", "1624", "rabat", "--json").json
    assert [found["id"] for found in words] == ["E1"]
    assert ctdesk("list", sahel, "events", "1624 rabat", "--json").json == words


def test_a_person_reads_a_table_and_how_many_there_are(ctdesk: Ctdesk, sahel: Path) -> None:
    told = ctdesk("list", sahel, "events", "rabat", "--columns", "date,title,status").answer
    assert told.splitlines() == [
        "ID  Date                  Title                                         Status",
        "E5  reported 13 May 2022  Good Practices in Border Security Management  Completed",
        "E1  17–19 Jul 2012        Rabat Regional Workshop                       Completed",
        "2 events",
    ]


def test_the_first_few_say_that_there_are_more(ctdesk: Ctdesk, sahel: Path) -> None:
    told = ctdesk("list", sahel, "events", "--limit", "2").answer.splitlines()
    assert (len(told), told[-1]) == (4, "The first 2 of 7 events")
    assert len(ctdesk("list", sahel, "events", "--limit", "2", "--json").json) == 2


def test_the_order_is_asked_for_by_a_column(ctdesk: Ctdesk, sahel: Path) -> None:
    def order(sort: str) -> list[str]:
        rows = ctdesk("list", sahel, "events", "--sort", sort, "--json").json
        return [row["id"] for row in rows if row["start_date"]]

    assert order("date") == ["E1", "E2", "E3", "E4", "E6", "E7"]
    assert order("date-") == list(reversed(order("date")))


@pytest.mark.parametrize("option", ["--columns", "--sort"])
def test_an_unknown_column_is_answered_with_those_there_are(
    ctdesk: Ctdesk, sahel: Path, option: str
) -> None:
    told = ctdesk("list", sahel, "events", option, "colour").refusal
    assert told.startswith("There is no column “colour”; choose one of: date, title, event_type,")


def test_a_person_reads_a_record_by_its_labels(ctdesk: Ctdesk, sahel: Path) -> None:
    told = ctdesk("show", sahel, "E1").answer.splitlines()
    assert told[0] == "E1  Event: Rabat Regional Workshop"
    for line in (
        "  Starts: 17 July 2012",
        "  Country: Morocco",
        "  Event series: Workshops on Effective Implementation of UN SEC RES 1624 (2005) (SE1)",
        "Countries:",
        "  EC4  Country: Mali; Relation: Represented",
    ):
        assert line in told
    assert not [line for line in told if "None" in line]


def test_a_record_says_where_it_is_mentioned(ctdesk: Ctdesk, sahel: Path) -> None:
    assert (
        "  EO1  Organisation of the event: Rabat Regional Workshop (E1)"
        in ctdesk("show", sahel, "O4").answer.splitlines()
    )


def test_the_language_is_chosen_before_or_after_the_command(ctdesk: Ctdesk, sahel: Path) -> None:
    after = ctdesk("list", sahel, "events", "rabat", "--lang", "ar").answer
    assert "17–19 يوليو 2012" in after
    assert ctdesk("--lang", "ar", "list", sahel, "events", "rabat").answer == after


def test_the_terminals_language_is_spoken_unless_another_is_asked_for(
    ctdesk: Ctdesk, sahel: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    assert "17–19 juil. 2012" in ctdesk("list", sahel, "events", "rabat").answer
    assert "17–19 Jul 2012" in ctdesk("list", sahel, "events", "rabat", "--lang", "en").answer


def test_the_history_tells_each_step_newest_first(ctdesk: Ctdesk, sahel: Path) -> None:
    ctdesk("set", sahel, "E1", "city", "Salé")
    told = ctdesk("history", sahel).answer.splitlines()
    assert re.split(r"\s{2,}", told[0].strip()) == ["Step", "When", "Who", "What"]
    assert [line.split("  ")[-1].strip() for line in told[1:]] == [
        "Change City of Rabat Regional Workshop",
        "Make the book",
    ]


def test_the_history_of_a_record_tells_the_old_and_the_new(ctdesk: Ctdesk, sahel: Path) -> None:
    ctdesk("set", sahel, "E1", "city", "Salé")
    assert "   2  City: Rabat → Salé" in ctdesk("history", sahel, "E1").answer.splitlines()
    (step,) = ctdesk("history", sahel, "E1", "--limit", "1", "--json").json
    assert step["changes"] == [
        {
            "table": "event",
            "row": 1,
            "operation": "update",
            "column": "city",
            "old": "Rabat",
            "new": "Salé",
        }
    ]
    assert (step["label"], step["stands"]) == ("Change City of Rabat Regional Workshop", True)


def test_a_report_is_printed_to_a_pdf(ctdesk: Ctdesk, sahel: Path, tmp_path: Path) -> None:
    target = tmp_path / "rabat.pdf"
    told = ctdesk("report", sahel, "event-summary", "--event", "E1", "-o", target)
    assert told.answer == f"{target}\n"
    printed = " ".join(page.extract_text() for page in PdfReader(target).pages)
    assert "17–19 July 2012" in " ".join(printed.split())


def test_the_people_go_to_a_spreadsheet(ctdesk: Ctdesk, sahel: Path, tmp_path: Path) -> None:
    target = tmp_path / "people.xlsx"
    told = ctdesk("export", sahel, "people", "gabriel", "-o", target)
    assert told.answer == f"{target}: 1 person\n"
    cells = [str(cell.value) for row in load_workbook(target).active for cell in row]
    assert "former US Ambassador to Morocco" in cells


def test_the_events_go_to_csv_and_no_title_becomes_a_formula(
    ctdesk: Ctdesk, sahel: Path, tmp_path: Path
) -> None:
    target, title = tmp_path / "events.csv", '=HYPERLINK("http://x","click")'
    ctdesk("set", sahel, "E1", "short_title", title)
    told = ctdesk(
        "export", sahel, "events", "maghreb", "--columns", "title,start_date", "-o", target
    ).answer
    assert told == f"{target}: 1 event\n"
    with target.open(encoding="utf-8-sig", newline="") as file:
        heading, row = csv.reader(file)
    assert (heading, row) == (["Title", "Starts"], [f"'{title}", "2012-07-17"])


@pytest.mark.usefixtures("nothing_written")
@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            ("show", "E99"),
            "There is no record “E99” in this book; look up its id with “ctdesk list”.",
        ),
        (
            ("show", "Rabat"),
            "There is no record “Rabat” in this book; look up its id with “ctdesk list”.",
        ),
        (
            ("history", "E99"),
            "There is no record “E99” in this book; look up its id with “ctdesk list”.",
        ),
        (
            ("report", "event-summary", "--event", "P1", "-o", "out.pdf"),
            "There is no event “P1” in this book; look up its id with “ctdesk list”.",
        ),
        (
            ("report", "annual", "--event", "E1", "-o", "out.pdf"),
            "There is no report “annual”; choose one of: event-summary.",
        ),
    ],
)
def test_what_is_not_there_is_refused_with_where_to_look(
    ctdesk: Ctdesk, sahel: Path, words: tuple[str, ...], told: str
) -> None:
    assert ctdesk(words[0], sahel, *words[1:]).refusal == told


@pytest.mark.usefixtures("nothing_written")
@pytest.mark.parametrize(
    ("target", "told"),
    [
        ("absent/out.csv", "“out.csv” could not be written (No such file or directory); choose"),
        ("folder.csv", "“folder.csv” could not be written (Is a directory); choose another"),
        ("out.docx", "“out.docx” does not say which kind of file to write; end the name with"),
        ("sahel.ctdesk", "“sahel.ctdesk” does not say which kind of file to write; end the name"),
    ],
)
def test_a_target_that_cannot_be_written_leaves_nothing_behind(
    ctdesk: Ctdesk, sahel: Path, tmp_path: Path, target: str, told: str
) -> None:
    (tmp_path / "folder.csv").mkdir()
    before = sorted(tmp_path.rglob("*"))
    assert ctdesk("export", sahel, "events", "-o", tmp_path / target).refusal.startswith(told)
    assert sorted(tmp_path.rglob("*")) == before


def test_an_old_file_stays_when_the_new_one_is_refused(
    ctdesk: Ctdesk, sahel: Path, tmp_path: Path
) -> None:
    target = tmp_path / "rabat.pdf"
    target.write_bytes(b"as it was")
    ctdesk("report", sahel, "event-summary", "--event", "E99", "-o", target).refusal  # noqa: B018
    assert target.read_bytes() == b"as it was"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("list", "BOOK", "peoples"), "'peoples' is not one of"),
        (("list",), "Missing argument 'BOOK'."),
        (("list", "BOOK", "events", "--limit", "0"), "0 is not in the range"),
        (("report", "BOOK", "event-summary", "-o", "x.pdf"), "add --event ID."),
        (("export", "BOOK", "events"), "Missing option '-o'"),
        (("lists",), "No such command 'lists'."),
        (("show", "BOOK", "E1", "--passphrase", "secret"), "No such option"),
    ],
)
def test_wrong_usage_says_what_is_wrong(
    ctdesk: Ctdesk, sahel: Path, words: tuple[str, ...], told: str
) -> None:
    given = [sahel if word == "BOOK" else word for word in words]
    assert told in ctdesk(*given).usage


def test_the_help_explains_every_command_in_a_whole_sentence(ctdesk: Ctdesk) -> None:
    told = " ".join(ctdesk("--help").answer.split())
    for name in ("add", "check", "export", "history", "list", "new", "report", "show", "undo"):
        sentence = " ".join(ctdesk(name, "--help").answer.split("\n\n")[1].split())
        assert f"{name} {sentence}" in told
