"""add, set, undo and redo: what they write, and what they refuse without writing anything."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from terminal import Ctdesk, records, starred

Draft = Callable[[object], Path]
RABAT = json.loads((Path(__file__).parent / "rabat.json").read_text(encoding="utf-8"))


def works(book: Path) -> int:
    return len(records(book)["work"])


def test_an_event_is_recorded_with_its_parts_as_one_step(
    ctdesk: Ctdesk, sahel: Path, draft: Draft
) -> None:
    told = {
        "title": "ورشة عمل إقليمية",
        "start_date": "17-19/7/2027",
        "host_country": "Mali",
        "organisations": [{"organisation": "CTED", "role": "organiser"}],
        "countries": [{"country": "Niger", "relation": "represented"}],
    }
    assert ctdesk("add", sahel, "event", draft(told)).answer == "E8\n"
    found = ctdesk("show", sahel, "E8", "--json").json
    kept = {name: found[name] for name in ("title", "start_date", "end_date", "host_country")}
    assert kept == {
        "title": "ورشة عمل إقليمية",
        "start_date": "2027-07-17",
        "end_date": "2027-07-19",
        "host_country": "ML",
    }
    assert [item["organisation"]["id"] for item in found["organisations"]] == ["O3"]
    assert [item["country"] for item in found["countries"]] == ["NE"]
    assert works(sahel) == 2


def test_a_program_is_told_both_names_of_the_new_record(
    ctdesk: Ctdesk, sahel: Path, draft: Draft
) -> None:
    told = ctdesk("add", sahel, "person", draft({"family_name": "Diallo"}), "--json").json
    shown = ctdesk("show", sahel, "P3", "--json").json
    assert told == {"id": "P3", "uuid": shown["uuid"]}


def test_what_show_printed_can_be_added_to_another_book(
    ctdesk: Ctdesk, sahel: Path, office: Path, tmp_path: Path, draft: Draft
) -> None:
    source = Path(__file__).parents[2] / "data" / "sample" / "rabat-2012-event-page.txt"
    (tmp_path / source.name).write_bytes(source.read_bytes())
    for organisation in ("O4", "O3"):
        told = ctdesk("show", sahel, organisation, "--json").json
        ctdesk("add", office, "organisation", draft({**told, "parent": None}))
    told = ctdesk("show", sahel, "E1", "--json").json
    told |= {"series": None, "sources": []}
    told["documents"][0]["file"] = source.name
    assert ctdesk("add", office, "event", draft(told)).answer == "E1\n"
    copy = ctdesk("show", office, "E1", "--json").json
    for name in ("title", "countries", "outcomes", "themes", "documents", "notes"):
        assert without_ids(copy[name]) == without_ids(RABAT[name])


def without_ids(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: without_ids(each) for key, each in value.items() if key not in ("id", "uuid")}
    return [without_ids(each) for each in value] if isinstance(value, list) else value


def test_a_participation_names_its_person_and_its_event(
    ctdesk: Ctdesk, sahel: Path, draft: Draft
) -> None:
    told = {"event": "E1", "person": "Edward M. Gabriel", "status": "invited"}
    assert ctdesk("add", sahel, "participation", draft(told)).answer == "PA1\n"
    (linked,) = ctdesk("show", sahel, "P2", "--json").json["linked"]
    assert starred(linked) == {
        "field": "person",
        "kind": "participation",
        "id": "PA1",
        "uuid": "*",
        "of": {"id": "E1", "uuid": "*", "label": "Rabat Regional Workshop"},
    }


def test_a_field_is_changed_and_the_step_named(ctdesk: Ctdesk, sahel: Path) -> None:
    told = ctdesk("set", sahel, "E1", "city", "  Salé ")
    assert told.answer == "Change City of Rabat Regional Workshop\n"
    assert ctdesk("show", sahel, "E1", "--json").json["city"] == "Salé"
    assert ctdesk("set", sahel, "E1", "city", "").code == 0
    assert ctdesk("show", sahel, "E1", "--json").json["city"] is None


def test_setting_what_is_already_so_writes_no_step(ctdesk: Ctdesk, sahel: Path) -> None:
    told = ctdesk("set", sahel, "E1", "city", "Rabat")
    assert told.answer == "Nothing changed: it is already so.\n"
    assert works(sahel) == 1


def test_a_status_that_asks_for_a_reason_takes_it_from_an_option(
    ctdesk: Ctdesk, sahel: Path
) -> None:
    refused = ctdesk("set", sahel, "E2", "status", "cancelled").refusal
    assert refused == "This status needs a reason; type the reason and set the status again."
    assert ctdesk("set", sahel, "E2", "status", "cancelled", "--reason", "No visas").code == 0
    found = ctdesk("show", sahel, "E2", "--json").json
    assert (found["status"], found["status_reason"]) == ("cancelled", "No visas")


def test_a_step_is_taken_back_and_done_again(ctdesk: Ctdesk, sahel: Path) -> None:
    label = "Change City of Rabat Regional Workshop"
    ctdesk("set", sahel, "E1", "city", "Salé")
    assert ctdesk("undo", sahel).answer == f"Undone: {label}\n"
    assert starred(ctdesk("show", sahel, "E1", "--json").json) == RABAT
    assert ctdesk("redo", sahel).answer == f"Done again: {label}\n"
    assert ctdesk("show", sahel, "E1", "--json").json["city"] == "Salé"


@pytest.mark.usefixtures("nothing_written")
@pytest.mark.parametrize(
    ("command", "told"),
    [
        ("undo", "There is nothing to undo; change something first."),
        ("redo", "There is nothing to redo; undo something first."),
    ],
)
def test_where_nothing_was_done_nothing_is_undone(
    ctdesk: Ctdesk, sahel: Path, command: str, told: str
) -> None:
    assert ctdesk(command, sahel).refusal == told


@pytest.mark.usefixtures("nothing_written")
@pytest.mark.parametrize(
    ("field", "value", "told"),
    [
        ("start_date", "31/2/2012", "“31/2/2012” is not a date; type it like 17-19/7/2012"),
        ("end_date", "2011", "The end, 2011, is before the start, 17 July 2012; correct one"),
        ("host_country", "Narnia", "“Narnia” is not in the list of countries; type its name"),
        ("title", "", "“Title” cannot be empty; type it."),
        ("colour", "red", "“colour” is not a field of event; its fields are: code, title"),
        ("status", "planned", "“Completed” cannot become “Planned”; from here it can become"),
        ("title", "x" * 40_000, "This is 40,000 characters long; the field holds 500."),
        ("city", "Ra\u202ebat", "turns the direction of writing (U+202E); type the words again"),
        ("city", "a\udcffb", "holds a broken character (U+DCFF); delete it and type it again"),
        ("city", "a\x00b", "holds a hidden control character (U+0000); type the words again"),
        ("duration_days", "9" * 20, "the number is too large; type one up to 1000000000."),
        (
            "series",
            "No such series",
            "There is no event series “No such series” in this book; add it",
        ),
    ],
)
def test_a_value_that_cannot_be_kept_is_refused(
    ctdesk: Ctdesk, sahel: Path, field: str, value: str, told: str
) -> None:
    assert told in ctdesk("set", sahel, "E1", field, value).refusal


@pytest.mark.parametrize(
    "text", ["<script>alert(1)</script>", "=1+1", "@SUM(A1)", "'; DROP TABLE event; --"]
)
def test_words_that_are_code_elsewhere_are_kept_as_words(
    ctdesk: Ctdesk, sahel: Path, text: str
) -> None:
    assert ctdesk("set", sahel, "E1", "city", text).code == 0
    assert ctdesk("show", sahel, "E1", "--json").json["city"] == text
    assert f"  City: {text}" in ctdesk("show", sahel, "E1").answer.splitlines()


@pytest.mark.usefixtures("nothing_written")
@pytest.mark.parametrize(
    ("kind", "content", "told"),
    [
        ("event", "[1", "“draft.json” is not valid JSON at line 1; correct it and try again."),
        ("event", "", "“draft.json” is not valid JSON at line 1; correct it and try again."),
        ("event", "[" * 100_000, "“draft.json” is not valid JSON at line 1; correct it"),
        ("event", "[]", "“draft.json” must hold one object in braces; correct the file."),
        (
            "event",
            f'{{"title": "x", "duration_days": {"9" * 5000}}}',
            "“draft.json” holds a number of thousands of digits; shorten it and try again.",
        ),
        ("event", {"title": "x", "duration_days": 10**12}, "the number is too large; type one"),
        (
            "event",
            {"title": "x", "documents": 5},
            "“documents” must be a list of objects; correct the file.",
        ),
        (
            "event",
            {"title": "x", "countries": ["Mali"]},
            "“countries” must be a list of objects; correct the file.",
        ),
        ("event", {"title": ["x"]}, "a text, a number or nothing is expected; correct the file."),
        ("event", '{"title": NaN}', "a text, a number or nothing is expected; correct the file."),
        ("event", {"title": "x", "colour": "red"}, "“colour” is not a field of event"),
        ("event", {}, "“Title” cannot be empty; type it."),
        ("person", {}, "A person needs a name; type a given name, a family name or the original"),
        ("participation", {"person": "P1"}, "“Event” cannot be empty; type it."),
        ("participation", {"event": "E1", "person": "P9"}, "There is no person “P9” in this book"),
        (
            "event",
            {"title": "x", "start_date": "2020-02-02", "end_date": "2020-01-01"},
            "The end, 1 January 2020, is before the start, 2 February 2020; correct one of them.",
        ),
        (
            "event",
            {"title": "x", "countries": [{"country": "Narnia", "relation": "represented"}]},
            "“Narnia” is not in the list of countries; type its name or its two-letter code",
        ),
        ("event", '{"title": "a\\u0000b"}', "holds a hidden control character (U+0000)"),
        ("event", '{"title": "a\\ud800b"}', "holds a broken character (U+D800); delete it"),
        (
            "event",
            {"title": "x", "documents": [{"title": "y", "file": "absent.txt"}]},
            "“absent.txt” cannot be read; check the name and the folder.",
        ),
        (
            "event",
            {"title": "x", "documents": [{"title": "y", "file": "/etc/hostname"}]},
            "“/etc/hostname” must lie beside the JSON file; put it there and name it alone.",
        ),
        (
            "event",
            {"title": "x", "documents": [{"title": "y", "content": "words"}]},
            "The content of a document is a file; name it under “file” and try again.",
        ),
    ],
)
def test_a_file_that_holds_no_record_is_refused_whole(
    ctdesk: Ctdesk, sahel: Path, draft: Draft, kind: str, content: object, told: str
) -> None:
    assert told in ctdesk("add", sahel, kind, draft(content)).refusal


@pytest.mark.usefixtures("nothing_written")
def test_a_file_that_cannot_be_read_is_refused(ctdesk: Ctdesk, sahel: Path, tmp_path: Path) -> None:
    latin = tmp_path / "latin.json"
    latin.write_bytes('{"title": "Séminaire"}'.encode("latin-1"))
    said = "cannot be read; check the name and the folder."
    assert ctdesk("add", sahel, "event", tmp_path / "no.json").refusal == f"“no.json” {said}"
    assert ctdesk("add", sahel, "event", tmp_path).refusal == f"“{tmp_path.name}” {said}"
    assert ctdesk("add", sahel, "event", latin).refusal == (
        "“latin.json” is not UTF-8 text; save it as UTF-8 and try again."
    )


def test_the_same_person_takes_part_once(ctdesk: Ctdesk, sahel: Path, draft: Draft) -> None:
    told = draft({"event": "E1", "person": "P1"})
    ctdesk("add", sahel, "participation", told)
    before = records(sahel)
    assert ctdesk("add", sahel, "participation", told).refusal == (
        "Caitlin Dearing Scott already takes part in this event; open that participation (PA1) "
        "instead."
    )
    assert records(sahel) == before
