"""Attendance from the command line: recorded with a participation, and what follows from it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from terminal import Ctdesk

Draft = Callable[[object], Path]
DAYS = ("2027-07-17", "2027-07-18")


def attended(*days: str, **more: Any) -> dict[str, Any]:
    """A participation with marks of being there, as a file says it."""
    marks = [{"day": day, "status": "present"} for day in days]
    return {"event": "E1", "person": "P1", "status": "confirmed", "attendance": marks, **more}


@pytest.fixture
def event(ctdesk: Ctdesk, office: Path, draft: Draft) -> Path:
    """A book with an event of two days and two people, one of whom was there on both."""
    told = {"title": "Workshop", "start_date": "17-18/7/2027", "status": "ongoing"}
    assert ctdesk("add", office, "event", draft(told)).answer == "E1\n"
    for name in ("Ba", "Camara"):
        ctdesk("add", office, "person", draft({"family_name": name}))
    both = attended(*DAYS, person="P2")
    assert ctdesk("add", office, "participation", draft(both)).answer == "PA1\n"
    return office


def test_the_status_follows_from_attendance_in_a_file(
    ctdesk: Ctdesk, event: Path, draft: Draft
) -> None:
    ctdesk("add", event, "participation", draft(attended(DAYS[0])))

    told = [ctdesk("show", event, record, "--json").json for record in ("PA1", "PA2")]

    assert [one["status"] for one in told] == ["attended", "attended_partly"]
    assert [(mark["day"], mark["status"]) for mark in told[1]["attendance"]] == [
        (DAYS[0], "present")
    ]


def test_a_mark_set_later_is_followed_and_another_status_needs_a_reason(
    ctdesk: Ctdesk, event: Path, draft: Draft
) -> None:
    ctdesk("add", event, "participation", draft(attended(DAYS[0])))
    ctdesk("set", event, "AT1", "status", "absent")
    followed = ctdesk("show", event, "PA1", "--json").json["status"]
    refused = ctdesk("set", event, "PA1", "status", "attended")
    ctdesk("set", event, "PA1", "status", "attended", "--reason", "Signed the sheet")
    ctdesk("set", event, "AT2", "status", "absent")
    by_hand = ctdesk("show", event, "PA1", "--json").json
    ctdesk("set", event, "PA1", "status_by_hand", "no")

    assert (followed, refused.code) == ("attended_partly", 1)
    assert "type a reason to set the status by hand" in refused.err
    assert (by_hand["status"], by_hand["status_by_hand"]) == ("attended", True)
    assert ctdesk("show", event, "PA1", "--json").json["status"] == "no_show"
