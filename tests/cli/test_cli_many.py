"""`ctdesk set` on many records: one step, and who was left said with the reason."""

from pathlib import Path

import pytest
from terminal import Ctdesk

from ctdesk.actions.participations import invite
from ctdesk.actions.records import add
from ctdesk.app import open_book
from ctdesk.history.log import works

WHY = (
    "“Nominated” cannot become “Confirmed”; from here it can become:"
    " Invited, Registered, awaiting approval, Not selected."
)


@pytest.fixture
def listed(office: Path) -> Path:
    """A closed book with an event and three people on its list."""
    book = open_book(office)
    event = add(book, "event", {"title": "Rabat workshop"})
    for given, status in (("Leila", "invited"), ("Ali", "nominated"), ("Omar", "confirmed")):
        person = add(book, "person", {"given_name": given, "family_name": "Benali"})
        invite(book, event, person, role=None, status=status)
    book.close()
    return office


def statuses(path: Path) -> list[tuple[str, str | None]]:
    book = open_book(path)
    try:
        return book.rows("SELECT status, status_reason FROM participation ORDER BY id")
    finally:
        book.close()


def steps(path: Path) -> int:
    book = open_book(path)
    try:
        return len(works(book))
    finally:
        book.close()


def test_many_move_as_one_step_and_who_was_left_is_said(ctdesk: Ctdesk, listed: Path) -> None:
    before = steps(listed)

    told = ctdesk("set", listed, "PA1", "PA2", "PA3", "status", "Confirmed")

    assert (told.code, told.err) == (1, "")
    assert told.out.splitlines() == [
        "1 record changed.",
        "1 record was so already.",
        f"1 record was left as it was (PA2): {WHY}",
    ]
    assert [status for status, _ in statuses(listed)] == ["confirmed", "nominated", "confirmed"]
    assert steps(listed) == before + 1
    assert ctdesk("undo", listed).answer == "Undone: Set status of 3 people to “Confirmed”\n"


def test_the_report_is_there_for_another_program(ctdesk: Ctdesk, listed: Path) -> None:
    told = ctdesk("set", listed, "PA2", "status", "confirmed", "--json")
    assert told.code == 1
    assert '"left": [' in told.out

    done = ctdesk("set", listed, "PA1", "PA3", "status", "confirmed", "--json")

    assert done.json == {"changed": 1, "already": 1, "left": []}


def test_a_reason_is_given_once_for_all(ctdesk: Ctdesk, listed: Path) -> None:
    ctdesk("set", listed, "PA1", "PA3", "status", "confirmed")

    told = ctdesk("set", listed, "PA1", "PA3", "status", "withdrawn", "--reason", "No visas")

    assert told.answer == "2 records changed.\n"
    assert statuses(listed)[::2] == [("withdrawn", "No visas")] * 2


def test_other_fields_of_many_are_one_step_too(ctdesk: Ctdesk, listed: Path) -> None:
    before = steps(listed)

    told = ctdesk("set", listed, "PA1", "PA2", "country", "Mali")

    assert told.answer == "2 records changed.\n"
    assert steps(listed) == before + 1
    assert ctdesk("show", listed, "PA1", "--json").json["country"] == "ML"
    assert ctdesk("set", listed, "P1", "P2", "sex", "female").answer == "2 records changed.\n"


def test_a_substitute_is_set_like_any_field(ctdesk: Ctdesk, listed: Path) -> None:
    assert ctdesk("set", listed, "PA3", "replaced_by", "Leila Benali").code == 0

    assert statuses(listed)[2] == ("replaced", None)


def test_records_of_several_kinds_are_not_changed_together(ctdesk: Ctdesk, listed: Path) -> None:
    before = steps(listed)

    refused = ctdesk("set", listed, "PA1", "P1", "country", "ML").refusal

    assert refused == ("Only records of one kind can be changed together; name them kind by kind.")
    assert steps(listed) == before


def test_a_status_that_does_not_exist_is_refused_for_all(ctdesk: Ctdesk, listed: Path) -> None:
    refused = ctdesk("set", listed, "PA1", "PA2", "status", "asleep").refusal

    assert refused.startswith("Status: “asleep” is not in the list; choose one of: ")
