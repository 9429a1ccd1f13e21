"""check: each fault made on purpose is named, and --repair mends what follows from the records."""

import json
from pathlib import Path
from typing import Any

import pytest
from terminal import Ctdesk, Told, changed, records

from ctdesk.actions.repair import make_parts_anew
from ctdesk.queries.health import examination
from ctdesk.store.book import Book

WHOLE = """\
ok      The book opens
ok      The structure of the file
ok      Every link leads to a record
ok      The search index is in step
ok      People are found by their names
ok      The history is as it was written
ok      The documents are as they came
ok      Every change will be in the history
ok      Nothing else is in the book
"""
REPAIRABLE = "The records are whole; run “ctdesk check” again with --repair."
SILENCED = [
    "DROP TRIGGER event_journal_update",
    "CREATE TRIGGER event_journal_update AFTER UPDATE ON event BEGIN SELECT 1; END",
]
REPLACED = [
    "DROP TRIGGER event_journal_update",
    "CREATE TRIGGER spy AFTER UPDATE ON event BEGIN SELECT 1; END",
]
OTHERWISE = (
    "1 check failed; open the newest backup, and keep this book until you have seen that nothing "
    "is missing."
)


def failed(told: Told) -> dict[str, Any]:
    """The problems of each check that failed, as a program reads them."""
    assert told.code == 1
    return {
        finding["check"]: finding["problems"]
        for finding in json.loads(told.out)
        if finding["problems"]
    }


def test_a_whole_book_passes_every_check(ctdesk: Ctdesk, sahel: Path) -> None:
    before = records(sahel)
    assert ctdesk("check", sahel).answer == WHOLE
    assert [finding["check"] for finding in ctdesk("check", sahel, "--json").json] == [
        "opening",
        "structure",
        "links",
        "index",
        "names",
        "history",
        "attachments",
        "triggers",
        "schema",
    ]
    assert ctdesk("check", sahel, "--repair").answer == WHOLE
    assert records(sahel) == before


def test_a_person_reads_what_failed_and_what_to_do(ctdesk: Ctdesk, sahel: Path) -> None:
    changed(sahel, "DELETE FROM event_search WHERE rowid = 1")
    told = ctdesk("check", sahel)
    assert (told.code, told.err) == (1, f"{REPAIRABLE}\n")
    assert "FAILED  The search index is in step\n          E1 cannot be found by" in told.out


@pytest.mark.parametrize(
    ("statements", "check", "problems"),
    [
        (
            ["DELETE FROM event_search WHERE rowid = 1"],
            "index",
            [
                "E1 cannot be found by its words.",
                "event: 202 words of the index are out of date.",
            ],
        ),
        (
            ["INSERT INTO person_search(rowid, family_name) VALUES (77, 'nobody')"],
            "index",
            ["P77 is found and is not there.", "person: 1 words of the index are out of date."],
        ),
        (
            [
                "DELETE FROM organisation_search WHERE rowid = 4",
                "INSERT INTO organisation_search(rowid, name) VALUES (4, 'zanzibar')",
            ],
            "index",
            None,
        ),
        (
            ["DELETE FROM person_keys WHERE rowid = 1"],
            "names",
            ["P1 cannot be found by its words.", "person: 5 words of the index are out of date."],
        ),
        (["DROP TABLE person_keys"], "names", ["Missing: person_keys"]),
        (SILENCED, "triggers", ["Altered: event_journal_update"]),
        (REPLACED, "triggers", ["Missing: event_journal_update", "Not ours: spy"]),
    ],
)
def test_what_follows_from_the_records_is_named_and_mended(
    ctdesk: Ctdesk, sahel: Path, statements: list[str], check: str, problems: list[str] | None
) -> None:
    before = records(sahel)
    changed(sahel, *statements)
    found = failed(told := ctdesk("check", sahel, "--json"))
    assert (list(found), told.err) == ([check], f"{REPAIRABLE}\n")
    assert problems is None or found[check] == problems
    assert ctdesk("check", sahel, "--repair").answer.endswith(
        f"The search index and the triggers were made anew; looking again:\n{WHOLE}"
    )
    assert ctdesk("check", sahel).answer == WHOLE
    assert records(sahel) == before
    assert ctdesk("list", sahel, "events", "maghreb", "--json").json[0]["id"] == "E1"


@pytest.mark.parametrize(
    ("statements", "check", "problems"),
    [
        (
            [
                "DROP TRIGGER event_country_journal_update",
                "UPDATE event_country SET event_id = 99 WHERE id = 3",
            ],
            "links",
            ["EC3 names a record of “event” that is not there."],
        ),
        (
            ["UPDATE attachment SET content = content || 'x' WHERE rowid = 1"],
            "attachments",
            ["The file of D1 was altered."],
        ),
        (
            ["DELETE FROM attachment WHERE rowid = 1"],
            "attachments",
            ["The file of D1 is not in the book."],
        ),
        (
            ["UPDATE work SET actor = 'nobody' WHERE id = 1"],
            "history",
            ["Step 1 was altered after it was written."],
        ),
        (
            ["UPDATE change SET operation = 'delete' WHERE id = 40"],
            "history",
            ["Step 1 was altered after it was written."],
        ),
        (
            ["INSERT INTO current_work(work_id) VALUES (1)"],
            "history",
            ["A step was left open; later changes would be counted to it."],
        ),
    ],
)
def test_what_no_repair_can_mend_is_named_and_left(
    ctdesk: Ctdesk, sahel: Path, statements: list[str], check: str, problems: list[str]
) -> None:
    changed(sahel, *statements)
    assert failed(ctdesk("check", sahel, "--json"))[check] == problems
    told = ctdesk("check", sahel, "--repair", "--json")
    assert (failed(told)[check], told.err) == (problems, f"{OTHERWISE}\n")


def test_a_trigger_dropped_behind_an_open_book_is_named_and_mended(sample: Book) -> None:
    def problems() -> list[str]:
        return [problem for finding in examination(sample) for problem in finding.problems]

    sample.rows("DROP TRIGGER event_journal_update")
    assert problems() == ["Missing: event_journal_update"]
    make_parts_anew(sample)
    assert problems() == []


def test_a_damaged_file_is_not_written_to_by_a_repair(ctdesk: Ctdesk, sahel: Path) -> None:
    ctdesk("list", sahel, "events")
    ((page,),) = changed(sahel, "SELECT rootpage FROM sqlite_master WHERE name = 'event_country'")
    changed(sahel, *SILENCED)
    content = bytearray(sahel.read_bytes())
    content[(page - 1) * 4096 : page * 4096] = b"\x5a" * 4096
    sahel.write_bytes(content)
    told = ctdesk("check", sahel, "--repair", "--json")
    assert (list(failed(told)), told.err) == (["structure"], f"{OTHERWISE}\n")
    assert sahel.read_bytes() == content
