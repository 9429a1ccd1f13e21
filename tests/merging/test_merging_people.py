import pytest
from merged_books import content, event, parts_of, person, takes_part, told

from ctdesk.actions.merging import merge, merge_people, tell_apart
from ctdesk.actions.records import add, add_part, set_field
from ctdesk.actions.removal import remove
from ctdesk.history.log import of_record, works
from ctdesk.history.undo import redo, undo
from ctdesk.kernel.errors import UserError
from ctdesk.queries import listing
from ctdesk.queries.changes import Told, steps
from ctdesk.queries.record import part_ids
from ctdesk.queries.refs import Ref

STATUS = ("status", "status_reason")


def test_the_values_chosen_stay_and_both_notes_are_joined(book):
    keep = person(book, "Mohamed Alaoui", email="m@example.org", notes="Speaks Arabic.")
    lose = person(book, "Muhammad Alawi", email="alaoui@example.org", notes="Judge.")
    choices = {"family_name": "lose", "email": "keep", "notes": "both", "given_name": "keep"}
    merge_people(book, keep.id, lose.id, choices)
    assert told(book, keep, "display_name", "email", "notes") == (
        "Mohamed Alawi",
        "m@example.org",
        "Speaks Arabic.\n\nJudge.",
    )
    assert told(book, lose, "display_name", "email", "merged_into_id") == (
        "Muhammad Alawi",
        "alaoui@example.org",
        keep.id,
    )


def test_what_is_left_open_is_filled_in_by_the_other(book):
    keep = person(book, "Aïssata Traoré", email="a@example.org")
    lose = person(book, "Aissata Traore", phone="+223 20 22", country="ML", do_not_contact=True)
    merge_people(book, keep.id, lose.id)
    fields = ("given_name", "family_name", "email", "phone", "country", "do_not_contact")
    assert told(book, keep, *fields) == (
        *("Aïssata", "Traoré", "a@example.org", "+223 20 22", "ML"),
        True,
    )


def test_merging_is_one_step_and_undo_brings_both_back(book):
    keep, lose = person(book, "Idrissa Maïga"), person(book, "Idrissa Maiga")
    takes_part(book, event(book), lose)
    before = content(book)
    merge_people(book, keep.id, lose.id)
    after = content(book)
    assert works(book)[0].label == "Merge Idrissa Maiga into Idrissa Maïga"
    assert undo(book) == "Merge Idrissa Maiga into Idrissa Maïga"
    assert content(book) == before
    redo(book)
    assert content(book) == after


def test_participations_and_talks_move_to_the_person_who_stays(book):
    keep, lose = person(book, "Leïla Benali"), person(book, "Leila Benali")
    rabat = event(book, sessions=[{"title": "Opening", "speakers": [{"person": str(lose)}]}])
    takes_part(book, rabat, lose, status="confirmed", job_title="Judge", country="MA")
    merge_people(book, keep.id, lose.id)
    assert parts_of(book, rabat, "participations", "person_id", "job_title", "country") == [
        (keep.id, "Judge", "MA")
    ]
    opening = Ref("session", part_ids(book, rabat, "sessions")[0])
    assert parts_of(book, opening, "speakers", "person_id") == [(keep.id,)]


def test_two_participations_at_one_event_become_one_with_the_further_status(book):
    keep, lose = person(book, "Fatou Ndiaye"), person(book, "Fatou N'Diaye")
    rabat = event(book)
    takes_part(
        book,
        rabat,
        keep,
        status="nominated",
        nominating_authority="Ministry of Justice",
        nomination_reference="NV 12/2012",
        job_title="Judge",
        roles=[{"role": "participant"}, {"role": "speaker"}],
        remarks="Arrives late.",
    )
    takes_part(
        book,
        rabat,
        lose,
        status="confirmed",
        job_title="Prosecutor",
        country="SN",
        roles=[{"role": "participant"}, {"role": "facilitator"}],
        remarks="Needs a visa.",
    )
    merge_people(book, keep.id, lose.id)
    (joined,) = (Ref("participation", i) for i in part_ids(book, rabat, "participations"))
    assert told(
        book,
        joined,
        *("person_id", "status", "nominating_authority", "nomination_reference"),
        *("job_title", "country", "remarks"),
    ) == (
        *(keep.id, "confirmed", "Ministry of Justice", "NV 12/2012", "Prosecutor", "SN"),
        "Arrives late.\nNeeds a visa.\nAlso recorded before the merge: Position: Judge.",
    )
    assert sorted(parts_of(book, joined, "roles", "role")) == [
        ("facilitator",),
        ("participant",),
        ("speaker",),
    ]


@pytest.mark.parametrize(
    ("one", "other", "stays"),
    [
        ("attended", "confirmed", "attended"),
        ("withdrawn", "confirmed", "confirmed"),
        ("declined", "invited", "declined"),
        ("no_show", "attended_partly", "attended_partly"),
        ("confirmed", "no_show", "no_show"),
        ("replaced", "registered", "registered"),
    ],
)
def test_the_status_further_along_stays_whoever_had_it(book, one, other, stays):
    for first, second in ((one, other), (other, one)):
        rabat = event(book)
        people = person(book, "Omar Sow"), person(book, "Omar Sow")
        with book.work("Set statuses") as session:
            from ctdesk.model.participation import Participation

            for who, status in zip(people, (first, second), strict=True):
                session.add(Participation(event_id=rabat.id, person_id=who.id, status=status))
        merge_people(book, people[0].id, people[1].id)
        assert parts_of(book, rabat, "participations", "status") == [(stays,)]


def test_the_reason_goes_with_its_status_and_the_other_is_told(book):
    keep, lose = person(book, "Omar Sow"), person(book, "Omar Saw")
    rabat = event(book)
    withdrawn = takes_part(book, rabat, keep, status="registered")
    set_field(book, withdrawn, "status", "withdrawn", reason="Ill")
    takes_part(book, rabat, lose, status="confirmed")
    merge_people(book, keep.id, lose.id)
    assert told(book, withdrawn, *STATUS, "remarks") == (
        "confirmed",
        None,
        "Also recorded before the merge: Status: Withdrawn; Reason for the status: Ill.",
    )


def test_presence_of_both_is_kept_and_present_wins_over_absent(book):
    keep, lose = person(book, "Awa Diop"), person(book, "Awa Diop")
    rabat = event(book)
    mine = takes_part(
        book,
        rabat,
        keep,
        status="attended_partly",
        attendance=[
            {"day": "2012-07-17", "status": "absent"},
            {"day": "2012-07-18", "status": "present"},
        ],
    )
    takes_part(
        book,
        rabat,
        lose,
        status="attended_partly",
        attendance=[
            {"day": "2012-07-17", "status": "present"},
            {"day": "2012-07-18", "status": "present"},
            {"day": "2012-07-19", "status": "late"},
        ],
    )
    merge_people(book, keep.id, lose.id)
    assert sorted(parts_of(book, mine, "attendance", "day", "status")) == [
        ("2012-07-17", "present"),
        ("2012-07-18", "present"),
        ("2012-07-19", "late"),
    ]
    assert told(book, mine, "remarks") == ("Also recorded before the merge: 17 July 2012: Absent.",)


def test_who_came_on_all_days_between_them_attended(book):
    keep, lose = person(book, "Awa Diop"), person(book, "Awa Diop")
    rabat = event(book, start_date="17-18 July 2012", status="completed")
    for who, there, away in ((keep, "2012-07-17", "2012-07-18"), (lose, "2012-07-18", None)):
        marks = [{"day": there, "status": "present"}]
        marks += [{"day": away, "status": "absent"}] if away else []
        takes_part(book, rabat, who, status="confirmed", attendance=marks)
    mine = Ref("participation", part_ids(book, rabat, "participations")[0])
    assert told(book, mine, "status") == ("attended_partly",)
    merge_people(book, keep.id, lose.id)
    assert parts_of(book, rabat, "participations", "status") == [("attended",)]


def test_somebody_replaced_by_the_other_spelling_was_not_replaced(book):
    keep, lose, third = (person(book, f"{name} Ba") for name in ("Ali", "Aly", "Sidi"))
    rabat = event(book)
    came = takes_part(book, rabat, lose, status="confirmed")
    mine = takes_part(book, rabat, keep, status="confirmed", replaced_by=str(came))
    other = takes_part(book, rabat, third, status="confirmed", replaced_by=str(came))
    merge_people(book, keep.id, lose.id)
    assert told(book, mine, "replaced_by_id") == (None,)
    assert told(book, other, "replaced_by_id") == (mine.id,)


def test_two_talks_of_one_person_in_one_session_stand_in_one_line(book):
    keep, lose = person(book, "Ali Ba"), person(book, "Aly Ba")
    speakers = [
        {"person": str(keep), "role": "speaker", "talk_title": "Borders"},
        {"person": str(lose), "role": "speaker", "talk_title": "Ports"},
    ]
    rabat = event(book, sessions=[{"title": "Opening", "speakers": speakers}])
    merge_people(book, keep.id, lose.id)
    opening = Ref("session", part_ids(book, rabat, "sessions")[0])
    assert parts_of(book, opening, "speakers", "person_id", "talk_title") == [
        (keep.id, "Borders / Ports")
    ]


def test_three_spellings_of_one_person_become_one(book):
    first, second, third = (person(book, f"{name} Alaoui") for name in ("M.", "Med", "Mohamed"))
    at = [event(book, title) for title in ("Rabat", "Aswan", "Malta")]
    for who, place in zip((first, second, third), at, strict=True):
        takes_part(book, place, who)
    merge_people(book, second.id, third.id)
    merge_people(book, first.id, second.id)
    assert [parts_of(book, place, "participations", "person_id") for place in at] == [
        [(first.id,)]
    ] * 3
    assert [told(book, who, "merged_into_id") for who in (first, second, third)] == [
        (None,),
        (first.id,),
        (first.id,),
    ]
    undo(book)
    assert told(book, third, "merged_into_id") == (second.id,)


def test_a_person_is_not_merged_with_itself_a_merged_or_a_missing_one(book):
    keep, lose = person(book, "Ali Ba"), person(book, "Aly Ba")
    with pytest.raises(
        UserError, match=r"P1 cannot be merged with itself; choose another record\."
    ):
        merge_people(book, keep.id, keep.id)
    with pytest.raises(UserError, match="P99 is no longer in this book"):
        merge_people(book, keep.id, 99)
    ministry = add(book, "organisation", {"name": "Ministry"})
    with pytest.raises(UserError, match="Only two people or two organisations can be merged"):
        merge(book, keep, ministry)
    rabat = event(book)
    with pytest.raises(UserError, match="Only two people or two organisations can be merged"):
        merge(book, rabat, event(book))
    merge_people(book, keep.id, lose.id)
    before = content(book)
    other = "P2 was merged into P1 already; choose P1 instead."
    with pytest.raises(UserError, match=other):
        merge_people(book, keep.id, lose.id)
    with pytest.raises(UserError, match=other):
        merge_people(book, lose.id, person(book, "Aly Ba").id)
    undo(book)
    assert content(book)["participation"] == before["participation"]


def test_a_choice_that_makes_no_sense_is_refused_and_nothing_is_written(book):
    keep, lose = person(book, "Ali Ba", email="a@b.org"), person(book, "Aly Ba", email="c@d.org")
    before = content(book)
    for choices, sentence in (
        ({"email": "both"}, "“E-mail” holds one value; choose one of the two."),
        ({"email": "left"}, "“left” is no side; write keep, lose or both."),
        ({"shoe_size": "keep"}, "“shoe_size” is not a field of person"),
        ({"given_name": "keep", "notes": "both", "family_name": "nobody"}, "is no side"),
    ):
        with pytest.raises(UserError, match=sentence):
            merge_people(book, keep.id, lose.id, choices)
    assert content(book) == before


def test_a_merged_person_is_in_no_list_and_is_found_when_asked_for(book):
    keep = person(book, "Mohamed El Alaoui")
    lose, other = person(book, "Muhammad Alaoui"), person(book, "Ali Ba")
    merge_people(book, keep.id, lose.id)

    def found(text):
        view = listing.default_view(book, "people")
        view = listing.View("people", view.columns, view.sort, text)
        ids = sorted(listing.ids(book, view))
        assert listing.count(book, view) == len(ids)
        return ids

    assert found("") == [keep.id, other.id]
    assert found("alaoui") == [keep.id]
    assert found("muhammad") == found("muhammad alaoui") == [keep.id]
    assert found("muhammad el") == []
    assert found("-ali") == [keep.id]
    assert found("is:merged") == [lose.id]
    assert found("muhammad is:merged") == [lose.id]
    assert found("-is:merged") == [keep.id, other.id]
    assert found("ali or is:merged") == [lose.id, other.id]
    assert found(f"merged-into:{keep}") == [lose.id]
    assert listing.counts(book)["people"] == 2
    undo(book)
    assert found("") == [keep.id, lose.id, other.id]


def test_searches_and_links_by_the_old_name_mean_the_person_who_stays(book):
    keep, lose = person(book, "Mohamed El Alaoui"), person(book, "Muhammad Zahidi")
    rabat = event(book)
    takes_part(book, rabat, lose)
    uuid = told(book, lose, "uuid")[0]
    merge_people(book, keep.id, lose.id, {"family_name": "keep", "given_name": "keep"})
    for text in (f"person:{lose}", f"person:{keep}", 'person:"Muhammad Zahidi"', "person:alaoui"):
        view = listing.View("events", ("title",), (), text)
        assert list(listing.ids(book, view)) == [rabat.id], text
    aswan = event(book, "Aswan workshop")
    for name, at in ((str(lose), aswan), (uuid, event(book, "Malta launch"))):
        add_part(book, at, "participations", {"person": name})
        assert parts_of(book, at, "participations", "person_id") == [(keep.id,)]


def test_the_history_of_both_is_told_with_the_one_who_stays(book):
    keep, lose = person(book, "Ali Ba"), person(book, "Aly Ba")
    set_field(book, lose, "phone", "+222 45")
    merge_people(book, keep.id, lose.id)
    labels = [entry.label for entry in of_record(book, "person", keep.id)]
    assert labels == [
        "Merge Aly Ba into Ali Ba",
        "Change Phone of Aly Ba",
        "Add person",
        "Add person",
    ]
    changed = [told for step in steps(book, keep) for told in step.changes]
    assert Told("Person “Aly Ba”", "Phone", "", "+222 45") in changed
    assert Told("Person “Aly Ba”", "Merged into", "", "Ali Ba") in changed
    assert [entry.label for entry in of_record(book, "person", lose.id)][-1] == "Add person"


def test_two_people_told_apart_are_remembered_once_and_undone_in_one_step(book):
    one, other = person(book, "Ali Ba"), person(book, "Aly Ba")
    before = content(book)
    tell_apart(book, other.id, one.id)
    tell_apart(book, one.id, other.id)
    assert book.rows("SELECT one_id, other_id FROM not_same_person") == [(one.id, other.id)]
    assert undo(book) == "Note that Aly Ba and Ali Ba are two people"
    assert content(book) == before
    with pytest.raises(UserError, match=r"P1 is one person; choose two\."):
        tell_apart(book, one.id, one.id)
    with pytest.raises(UserError, match="P99 is no longer in this book"):
        tell_apart(book, one.id, 99)


def test_notes_of_two_people_move_with_the_person_and_none_is_of_one_alone(book):
    keep, lose, third, fourth = (person(book, f"{n} Ba") for n in ("Ali", "Aly", "Al", "Alou"))
    for one, other in ((keep, lose), (lose, third), (keep, third), (fourth, lose)):
        tell_apart(book, one.id, other.id)
    merge_people(book, keep.id, lose.id)
    assert book.rows("SELECT one_id, other_id FROM not_same_person ORDER BY 2") == [
        (keep.id, third.id),
        (keep.id, fourth.id),
    ]


def test_deleting_a_person_takes_notes_and_merged_records_along(book):
    keep, lose, third = person(book, "Ali Ba"), person(book, "Aly Ba"), person(book, "Al Ba")
    tell_apart(book, keep.id, third.id)
    merge_people(book, keep.id, lose.id)
    before = content(book)
    remove(book, [keep])
    assert book.rows("SELECT id FROM person") == [(third.id,)]
    assert book.rows("SELECT id FROM not_same_person") == []
    undo(book)
    assert content(book) == before


def test_organisations_become_one_with_their_people_and_names(book):
    keep = add(book, "organisation", {"name": "Ministry of Justice", "aliases": "MoJ"})
    lose = add(book, "organisation", {"name": "Ministère de la Justice", "acronym": "MJ"})
    court = add(book, "organisation", {"name": "High Court", "parent": str(lose)})
    judge = person(book, "Ali Ba", organisation=str(lose))
    organisers = [
        {"organisation": str(keep), "role": "organiser", "note": "Rabat"},
        {"organisation": str(lose), "role": "organiser"},
        {"organisation": str(lose), "role": "donor"},
    ]
    rabat = event(book, organisations=organisers)
    before = content(book)
    merge(book, keep, lose, {"name": "keep"})
    assert told(book, keep, "name", "aliases", "acronym") == (
        "Ministry of Justice",
        "MoJ\nMinistère de la Justice",
        "MJ",
    )
    assert told(book, judge, "organisation_id") == told(book, court, "parent_id") == (keep.id,)
    assert [
        told(book, Ref("event_organisation", row), "organisation_id", "role", "note")
        for row in part_ids(book, rabat, "organisations")
    ] == [(keep.id, "organiser", "Rabat"), (keep.id, "donor", None)]
    undo(book)
    assert content(book) == before
