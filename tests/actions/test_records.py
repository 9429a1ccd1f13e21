import shutil
from array import array
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ctdesk.actions.documents import content_of
from ctdesk.actions.records import add, add_part, move_part, set_field, set_fields
from ctdesk.actions.removal import remove, remove_rows
from ctdesk.app import open_book
from ctdesk.history.log import of_record, works
from ctdesk.history.undo import undo
from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import speaking
from ctdesk.queries.record import part_ids, values, whole
from ctdesk.queries.refs import Ref, find
from ctdesk.store.book import Book

TOLD = ("id", "uuid", "linked", "sha256", "size", "media_type")


@pytest.fixture
def other(empty_book_file: Path, tmp_path: Path) -> Iterator[Book]:
    """A second book with nothing but its reference lists."""
    path = tmp_path / "other.ctdesk"
    shutil.copy(empty_book_file, path)
    found = open_book(path)
    yield found
    found.close()


def recorded(told: Any) -> Any:
    """What `whole` tells, without what is each book's own: ids, UUIDs, and who points here."""
    if isinstance(told, list):
        return [recorded(item) for item in told]
    if isinstance(told, dict):
        if set(told) == {"id", "uuid", "label"}:
            return told["label"]
        return {key: recorded(value) for key, value in told.items() if key not in TOLD}
    return told


def refused(book: Book, do: Any, *given: Any) -> tuple[str | None, str]:
    """The field and the sentence of a refusal; the book is seen to be as it was."""
    before = book.rows("SELECT (SELECT max(id) FROM work), (SELECT max(id) FROM change)")
    with pytest.raises(UserError) as refusal:
        do(book, *given)
    now = book.rows("SELECT (SELECT max(id) FROM work), (SELECT max(id) FROM change)")
    assert now == before
    return refusal.value.field, refusal.value.sentence


def test_a_record_is_added_with_its_parts_and_their_parts_in_one_step(book: Book) -> None:
    add(book, "organisation", {"name": "Counter-Terrorism Committee", "acronym": "CTC"})
    add(book, "person", {"given_name": "Aïssata", "family_name": "Traoré"})
    steps = len(works(book))
    ref = add(
        book,
        "event",
        {
            "title": "Launch",
            "start_date": "17-19/7/2012",
            "organisations": [{"organisation": "ctc", "role": "organiser"}],
            "participations": [
                {
                    "person": "aissata traore",
                    "status": "confirmed",
                    "roles": [{"role": "speaker"}, {"role": "moderator"}],
                    "attendance": [{"day": "18/7/2012", "status": "present"}],
                }
            ],
            "sessions": [
                {"title": "Opening"},
                {
                    "title": "Borders",
                    "speakers": [{"person": "Aïssata Traoré", "role": "chair", "talk_title": "≈"}],
                },
            ],
        },
    )
    assert len(works(book)) == steps + 1
    told = recorded(whole(book, ref))
    assert (told["start_date"], told["end_date"]) == ("2012-07-17", "2012-07-19")
    assert told["organisations"] == [
        {"organisation": "Counter-Terrorism Committee", "role": "organiser", "note": None}
        | {"position": 0}
    ]
    (participation,) = told["participations"]
    assert participation["person"] == "Aïssata Traoré"
    assert [role["role"] for role in participation["roles"]] == ["speaker", "moderator"]
    assert participation["attendance"] == [
        {"day": "2012-07-18", "session": None, "status": "present"}
    ]
    assert [(item["title"], item["position"]) for item in told["sessions"]] == [
        ("Opening", 0),
        ("Borders", 1),
    ]
    assert told["sessions"][1]["speakers"] == [
        {"person": "Aïssata Traoré", "role": "chair", "talk_title": "≈", "position": 0}
    ]


def test_a_link_is_found_by_id_uuid_name_acronym_and_folded_name(book: Book) -> None:
    draft = {"name": "Comité contre le terrorisme", "acronym": "CTC"}
    ref = add(book, "organisation", draft)
    uuid = values(book, ref)["uuid"]
    person = add(book, "person", {"family_name": "Keïta"})
    for name in (
        *(ref.id, str(ref.id), str(ref), str(ref).lower(), uuid, uuid.upper()),
        *("Comité contre le terrorisme", "COMITE  CONTRE LE TERRORISME", "CTC", "ctc"),
        *({"id": str(ref)}, {"uuid": uuid}, {"label": "CTC"}, {"id": "O99", "label": "CTC"}),
        {"uuid": "00000000-0000-4000-8000-000000000000", "id": "O1", "label": "CTC"},
    ):
        set_field(book, person, "organisation", None)
        set_field(book, person, "organisation", name)
        assert values(book, person)["organisation_id"] == ref.id


def test_a_link_to_nothing_or_to_several_is_refused(book: Book) -> None:
    for country in ("ML", "SN"):
        add(book, "organisation", {"name": "Ministère de la Justice", "country": country})
    person = add(book, "person", {"family_name": "Keïta"})
    assert refused(book, set_field, person, "organisation", "ministere de la justice") == (
        "organisation_id",
        "Organisation: Several records are called “ministere de la justice”; name the one you mean"
        " by its id.",
    )
    elsewhere = {"uuid": "00000000-0000-4000-8000-000000000000", "id": "O1"}
    for name in ("CTED", "O99", "99", "E1", "P1", "!!", "9" * 30, elsewhere):
        field, sentence = refused(book, set_field, person, "organisation", name)
        assert field == "organisation_id"
        assert sentence.startswith("Organisation: There is no organisation “")
        assert sentence.endswith("” in this book; add it first or correct the name.")


def test_an_exact_name_goes_before_one_that_only_folds_the_same(book: Book) -> None:
    first = add(book, "organisation", {"name": "Unité"})
    second = add(book, "organisation", {"name": "UNITE"})
    people = [
        add(book, "person", {"family_name": "K", "organisation": name})
        for name in ("Unité", "UNITE")
    ]
    assert [values(book, person)["organisation_id"] for person in people] == [first.id, second.id]


def test_an_unknown_field_is_refused_with_those_there_are(book: Book) -> None:
    known = "; its fields are: name, series_kind, mandate_instrument, description."
    for draft in ({"name": "x", "titel": "y"}, {"name": "x", "content": "y"}):
        name = list(draft)[1]
        assert refused(book, add, "series", draft) == (
            name,
            f"“{name}” is not a field of event series{known}",
        )
    ref = add(book, "series", {"name": "x"})
    for name in ("titel", "uuid", "version", "id"):
        assert refused(book, set_field, ref, name, "y")[1].startswith(f"“{name}” is not a field")


def test_a_list_of_parts_must_be_a_list_of_objects(book: Book) -> None:
    for items in ("Opening", ["Opening"], {"title": "Opening"}, None):
        assert refused(book, add, "event", {"title": "x", "sessions": items}) == (
            "sessions",
            "“sessions” must be a list of objects; correct the file.",
        )


def test_the_same_part_is_refused_twice_in_a_list(book: Book) -> None:
    for name in ("UNODC", "IPU"):
        add(book, "organisation", {"name": name})
    event = add(book, "event", {"title": "x"})
    donor = {"organisation": "UNODC", "role": "donor"}
    first = add_part(book, event, "organisations", donor)
    twice = "This is already in the list “Organisations”; change that entry."
    assert refused(book, add_part, event, "organisations", donor) == ("organisation_id", twice)
    second = add_part(book, event, "organisations", {**donor, "organisation": "IPU"})
    third = add_part(book, event, "organisations", {**donor, "role": "organiser"})
    assert refused(book, set_field, second, "organisation", "UNODC") == ("organisation_id", twice)
    assert refused(book, set_field, third, "role", "donor") == ("organisation_id", twice)
    set_fields(book, first, {"organisation": "UNODC", "note": "Co-chair"})
    add_part(book, add(book, "event", {"title": "y"}), "organisations", donor)
    country = {"country": None, "sex": "female", "number": 12}
    add_part(book, event, "head_counts", country)
    assert refused(book, add_part, event, "head_counts", {**country, "number": 13})[1] == (
        "This is already in the list “Head-counts”; change that entry."
    )


def test_the_parts_go_with_their_record_and_nothing_else_does(book: Book) -> None:
    organisation = add(book, "organisation", {"name": "UNODC"})
    person = add(book, "person", {"family_name": "Keïta"})
    event = add(
        book,
        "event",
        {
            "title": "x",
            "organisations": [{"organisation": "UNODC", "role": "donor"}],
            "participations": [{"person": "Keïta", "roles": [{"role": "speaker"}]}],
            "sessions": [{"title": "s", "speakers": [{"person": "Keïta"}]}],
        },
    )
    remove(book, [event])
    tables = ("event", "event_organisation", "participation", "participation_role", "session")
    tables += ("session_speaker",)
    assert [book.rows(f"SELECT count(*) FROM {name}")[0][0] for name in tables] == [0] * 6
    assert [values(book, ref)["id"] for ref in (organisation, person)] == [1, 1]


def test_an_event_whose_parts_refer_to_each_other_can_be_deleted(book: Book) -> None:
    event = add(book, "event", {"title": "x", "documents": [{"title": "Note"}]})
    day = add_part(book, event, "sessions", {"title": "Day one"})
    add_part(book, event, "sessions", {"title": "Opening", "parent": str(day)})
    add_part(book, event, "sources", {"field_name": "title", "document": "Note"})
    draft = {"title": "Note, revised", "supersedes": "Note"}
    add_part(book, event, "documents", draft)
    people = [add(book, "person", {"family_name": name}) for name in ("Keïta", "Diallo")]
    gone, new = (
        add_part(book, event, "participations", {"person": str(person)}) for person in people
    )
    set_field(book, gone, "replaced_by", str(new))
    recommendation = add_part(book, event, "recommendations", {"text": "Train"})
    action = {"description": "Plan", "recommendation": str(recommendation)}
    add_part(book, event, "follow_up_actions", action)
    remove(book, [event, day])
    assert book.rows("SELECT count(*) FROM event") == [(0,)]
    assert book.rows("PRAGMA foreign_key_check") == []


def test_a_record_others_refer_to_stays(book: Book) -> None:
    organisation = add(book, "organisation", {"name": "UNODC"})
    free = add(book, "organisation", {"name": "IPU"})
    add(book, "person", {"family_name": "Keïta", "organisation": "UNODC"})
    session = add(book, "event", {"title": "x", "sessions": [{"title": "s"}]})
    (part,) = part_ids(book, session, "sessions")
    add_part(book, session, "outcomes", {"text": "Agreed", "session": part})
    told = (None, "Other records still refer to this one; remove those links first.")
    for refs in ([organisation], [free, organisation], [Ref("session", part)]):
        assert refused(book, remove, refs) == told
    assert values(book, free)["name"] == "IPU"


def test_removing_nothing_and_what_is_gone(book: Book) -> None:
    event = add(book, "event", {"title": "x"})
    steps = len(works(book))
    remove(book, [])
    assert len(works(book)) == steps
    remove(book, [event, event])
    gone = (None, f"{event} is no longer in this book; look at the list again.")
    assert refused(book, remove, [event]) == gone
    assert refused(book, set_field, event, "title", "y") == gone
    assert refused(book, add_part, event, "sessions", {"title": "s"}) == gone


def test_several_records_are_removed_as_one_step(book: Book) -> None:
    events = [add(book, "event", {"title": title}) for title in "abc"]
    remove(book, events[:2])
    assert book.rows("SELECT title FROM event") == [("c",)]
    assert works(book)[0].label == "Delete 2 records"


@pytest.mark.parametrize(
    ("code", "label"),
    [("en", "Delete 3 records"), ("fr", "Suppression de 3 fiches"), ("ar", "حذف 3 قيود")],
)
def test_the_step_that_removed_several_counts_them_as_the_language_does(
    book: Book, code: str, label: str
) -> None:
    events = [add(book, "event", {"title": title}) for title in "abc"]
    with speaking(code):
        remove(book, events)
    assert works(book)[0].label == label


def test_parts_are_put_into_another_order(book: Book) -> None:
    sessions = [{"title": title} for title in "abcd"]
    event = add(book, "event", {"title": "x", "sessions": sessions})
    ids = part_ids(book, event, "sessions")
    order = [ids[2], ids[0], ids[3], ids[1]]
    move_part(book, event, "sessions", order)
    assert part_ids(book, event, "sessions") == order
    assert (
        add_part(book, event, "sessions", {"title": "e"}).id
        == part_ids(book, event, "sessions")[-1]
    )
    stranger = add(book, "event", {"title": "y", "sessions": [{"title": "z"}]})
    told = (None, "The list has changed meanwhile; look at it again and move the entry then.")
    for stale in (
        order,
        [*order, 999],
        order[:2],
        [],
        [*order, *part_ids(book, stranger, "sessions")],
    ):
        assert refused(book, move_part, event, "sessions", stale) == told


def test_fields_set_together_are_one_step_named_after_them(book: Book) -> None:
    event = add(book, "event", {"title": "Launch"})
    steps = len(works(book))
    set_fields(book, event, {"city": "Rabat", "venue": "Hall"})
    assert (len(works(book)), works(book)[0].label) == (
        steps + 1,
        "Change City, Venue of Launch",
    )


def test_a_range_typed_into_the_start_fills_the_end(book: Book) -> None:
    event = add(book, "event", {"title": "x", "start_date": "31 January – 2 February 2017"})
    dates = [values(book, event)[name] for name in ("start_date", "end_date")]
    set_field(book, event, "start_date", "17-19/7/2012")
    dates += [values(book, event)[name] for name in ("start_date", "end_date")]
    set_field(book, event, "start_date", "18/7/2012")
    dates += [values(book, event)[name] for name in ("start_date", "end_date")]
    set_fields(book, event, {"start_date": "1/8/2012", "end_date": "2/8/2012"})
    dates += [values(book, event)[name] for name in ("start_date", "end_date")]
    assert dates == [
        *("2017-01-31", "2017-02-02"),
        *("2012-07-17", "2012-07-19"),
        *("2012-07-18", "2012-07-19"),
        *("2012-08-01", "2012-08-02"),
    ]


def test_a_part_can_be_added_by_naming_its_owner(book: Book) -> None:
    event = add(book, "event", {"title": "Launch"})
    person = add(book, "person", {"given_name": "Aïssata", "family_name": "Traoré"})
    draft = {"event": str(event), "person": "Aïssata Traoré", "roles": [{"role": "speaker"}]}
    participation = add(book, "participation", draft)
    found = values(book, participation)
    assert (found["event_id"], found["person_id"]) == (event.id, person.id)
    assert refused(book, add, "participation", {"person": str(person)}) == (
        "event_id",
        "“Event” cannot be empty; type it.",
    )
    assert refused(book, add, "participation", {"event": "Launch"})[0] == "person_id"


def test_an_entry_of_a_reference_list_is_added_by_its_key(book: Book) -> None:
    names = {"label_en": "Hackathon", "label_fr": "Hackathon", "label_ar": "هاكاثون"}
    term = {"vocabulary": "event_type", "key": "hackathon", **names}
    added = values(book, add(book, "term", term))
    last = "SELECT max(position) FROM term WHERE vocabulary = 'event_type'"
    assert (added["key"], added["active"]) == ("hackathon", 1)
    assert book.rows(last) == [(added["position"],)]
    event = add(book, "event", {"title": "x", "event_type": "hackathon"})
    assert values(book, event)["event_type"] == "hackathon"
    assert refused(book, add, "term", term) == (
        "key",
        "“hackathon event_type” is in the list already; change that entry or choose another key.",
    )
    assert refused(book, add, "term", {"vocabulary": "event_type", **names}) == (
        "label_en",
        "“Hackathon” is in this list already; change that entry.",
    )
    group = {"key": "lake_chad", "label_en": "Lake Chad", "label_fr": "Lac Tchad"}
    group |= {"label_ar": "بحيرة تشاد", "countries": [{"country": "TD"}, {"country": "NE"}]}
    told = recorded(whole(book, add(book, "country_group", group)))
    assert [item["country"] for item in told["countries"]] == ["TD", "NE"]


def test_a_document_keeps_its_bytes_once_and_takes_nothing_but_bytes(book: Book) -> None:
    event = add(book, "event", {"title": "x"})
    draft = {"title": "Note", "file_name": "note.pdf", "content": b"%PDF-1.7"}
    first = add_part(book, event, "documents", draft)
    second = add_part(book, event, "documents", {**draft, "title": "The same"})
    assert [content_of(book, ref.id) for ref in (first, second)] == [b"%PDF-1.7"] * 2
    assert book.rows("SELECT count(*) FROM attachment") == [(1,)]
    told = values(book, first)
    assert (told["size"], told["media_type"]) == (8, "application/pdf")
    empty = add_part(book, event, "documents", {"title": "Printed only"})
    with pytest.raises(UserError, match="The book holds no file for this document; attach one"):
        content_of(book, empty.id)
    assert refused(book, add_part, event, "documents", {**draft, "content": "text"}) == (
        "file_name",
        "The content of a document is a file; name it under “file” and try again.",
    )


def test_a_document_too_large_for_a_book_is_refused(book: Book) -> None:
    event = add(book, "event", {"title": "x"})
    draft = {"title": "Film", "content": bytes(64 * 1024 * 1024 + 1)}
    assert refused(book, add_part, event, "documents", draft)[1].startswith(
        "The file is larger than 64 MB; keep it elsewhere and record its address."
    )


def test_what_a_book_tells_of_a_record_makes_the_same_record_in_another(
    sample: Book, other: Book
) -> None:
    add(other, "organisation", {"name": "Somebody else"})
    pairs = []
    for kind in ("organisation", "series", "project", "person", "event"):
        for (row_id,) in sample.rows(f"SELECT id FROM {kind} ORDER BY id"):
            told = whole(sample, Ref(kind, row_id))
            told.pop("related_events", None)
            pairs.append((Ref(kind, row_id), add(other, kind, told)))
    assert len(pairs) > 20
    for ours, theirs in pairs:
        mine, copy = (recorded(whole(b, r)) for b, r in ((sample, ours), (other, theirs)))
        assert copy | {"related_events": []} == mine | {"related_events": []}
    assert {ours.id == theirs.id for ours, theirs in pairs} == {True, False}


def test_a_participation_makes_the_same_one_in_another_book(book: Book, other: Book) -> None:
    for each in (book, other):
        add(each, "organisation", {"name": "Ministry of Justice"})
        draft = {"family_name": "Keïta", "job_title": "Prosecutor", "country": "ML"}
        add(each, "person", {**draft, "organisation": "Ministry of Justice"})
    draft = {"person": "Keïta", "job_title": "Judge", "status": "registered"}
    event = add(book, "event", {"title": "x", "participations": [draft]})
    (row_id,) = part_ids(book, event, "participations")
    changes = {"status": "confirmed", "organisation": None}
    set_fields(book, Ref("participation", row_id), changes)
    set_field(book, Ref("participation", row_id), "status", "attended")
    told = whole(book, event)
    copy = recorded(whole(other, add(other, "event", told)))
    assert copy == recorded(told)
    (participation,) = copy["participations"]
    wanted = {"created_on_site": False, "organisation": None, "job_title": "Judge"}
    assert wanted.items() <= participation.items()


def test_a_record_is_found_by_what_people_type(book: Book) -> None:
    event = add(book, "event", {"title": "x"})
    uuid = values(book, event)["uuid"]
    typed = ["E1", " e1 ", uuid, uuid.upper()]
    assert [find(book, text) for text in typed] == [event] * 4
    assert [find(book, text, kind="event") for text in ("1", "E1", uuid)] == [event] * 3
    for text, kind in (("E2", None), ("P1", "event"), ("1", None), ("٩٩", "event"), ("", None)):
        with pytest.raises(UserError, match=r"There is no (event|record) “.*” in this book; look"):
            find(book, text, kind=kind)


def test_a_part_means_its_own_events_parts_by_their_names(book: Book) -> None:
    person = add(book, "person", {"given_name": "Aïssata", "family_name": "Traoré"})
    draft = {
        "title": "x",
        "outcomes": [{"text": "Agreed", "session": "Opening"}],
        "follow_up_actions": [{"description": "Plan", "recommendation": "Train the trainers"}],
        "recommendations": [{"text": "Train the trainers", "session": "Opening"}],
        "participations": [
            {
                "person": "Aïssata Traoré",
                "attendance": [
                    {"session": "Opening", "status": "present"},
                    {"session": "Closing", "status": "absent"},
                ],
            }
        ],
        "sessions": [{"title": "Opening", "parent": "Closing"}, {"title": "Closing"}],
    }
    links = (
        "SELECT o.session_id, r.session_id, f.recommendation_id = r.id, c.id, s.parent_id,"
        " (SELECT group_concat(session_id) FROM (SELECT session_id FROM attendance_record"
        "   WHERE participation_id = p.id ORDER BY id))"
        " FROM outcome o JOIN recommendation r USING (event_id) JOIN session s USING (event_id)"
        " JOIN follow_up_action f USING (event_id) JOIN participation p USING (event_id)"
        " JOIN session c USING (event_id)"
        " WHERE event_id = ? AND s.title = 'Opening' AND c.title = 'Closing'"
    )
    first = add(book, "event", draft)
    second = add(book, "event", draft)
    copy = add(book, "event", whole(book, first))
    assert [book.rows(links, (event.id,)) for event in (first, second, copy)] == [
        [(1, 1, 1, 2, 2, "1,2")],
        [(3, 3, 1, 4, 4, "3,4")],
        [(5, 5, 1, 6, 6, "5,6")],
    ]
    (row_id,) = part_ids(book, first, "outcomes")
    outcome = Ref("outcome", row_id)
    for name, said in ((3, "3"), ("S3", "S3"), ("Lunch", "Lunch")):
        assert refused(book, set_field, outcome, "session", name) == (
            "session_id",
            f"Session: This event has no session “{said}”; add it there first or correct the name.",
        )
    set_field(book, outcome, "session", "closing")
    assert values(book, outcome)["session_id"] == 2
    assert values(book, person)["id"] == 1


def test_a_participation_is_called_as_its_person(book: Book) -> None:
    for name in ("Keïta", "Diallo"):
        add(book, "person", {"family_name": name})
    replaced = {"person": "Keïta", "replaced_by": "Diallo"}
    draft = {"title": "x", "participations": [replaced, {"person": "Diallo"}]}
    event = add(book, "event", draft)
    gone, new = part_ids(book, event, "participations")
    assert values(book, Ref("participation", gone))["replaced_by_id"] == new
    set_field(book, Ref("participation", new), "status", "invited")
    assert works(book)[0].label == "Change Status of Diallo"


def test_a_field_may_come_from_a_document_of_another_event(book: Book) -> None:
    add(book, "event", {"title": "x", "documents": [{"title": "Press release"}]})
    draft = {"field_name": "title", "document": "Press release"}
    event = add(book, "event", {"title": "y", "sources": [draft]})
    (row_id,) = part_ids(book, event, "sources")
    assert values(book, Ref("field_source", row_id))["document_id"] == 1
    assert refused(book, add_part, event, "sources", {**draft, "document": "Letter"})[1] == (
        "Document: There is no document “Letter” in this book; add it first or correct the name."
    )


def test_a_change_elsewhere_leaves_the_dates_alone(book: Book) -> None:
    event = add(book, "event", {"title": "x", "start_date": "17-19/7/2012"})
    set_field(book, event, "city", "Rabat")
    set_field(book, event, "end_date", "20/7/2012")
    dates = [values(book, event)[name] for name in ("start_date", "end_date")]
    assert dates == ["2012-07-17", "2012-07-20"]


def test_a_short_id_never_means_another_record(book: Book) -> None:
    person = add(book, "person", {"family_name": "Keïta"})
    draft = {"title": "x", "participations": [{"person": "Keïta"}]}
    first = add(book, "event", draft)
    remove(book, [first])
    second = add(book, "event", draft)
    undo(book)
    third = add(book, "event", draft)
    assert [str(ref) for ref in (first, second, third)] == ["E1", "E2", "E3"]
    assert part_ids(book, third, "participations") == [3]
    assert [entry.label for entry in of_record(book, "event", third.id)] == ["Add event"]
    assert str(person) == "P1"


def test_a_choice_of_any_size_is_deleted_with_few_statements_and_comes_back(book: Book) -> None:
    for n in range(30):
        add(book, "event", {"title": f"Event {n}", "outcomes": [{"text": "An outcome"}]})
    events, outcomes = "SELECT id, uuid, title FROM event", "SELECT id, uuid, event_id FROM outcome"
    before = book.rows(events), book.rows(outcomes)
    remove_rows(book, "event", array("i", range(1, 30)))
    assert book.rows("SELECT title FROM event") == [("Event 29",)]
    assert book.rows("SELECT count(*) FROM outcome") == [(1,)]
    assert undo(book) == "Delete 29 records"
    assert (book.rows(events), book.rows(outcomes)) == before
