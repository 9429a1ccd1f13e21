from collections.abc import Iterable
from itertools import product
from typing import Any

import pytest

from ctdesk.actions import rules
from ctdesk.actions.records import add, add_part, set_field, set_fields
from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import speaking
from ctdesk.model.catalogue import entity
from ctdesk.model.states import EVENT_MOVES, PARTICIPATION
from ctdesk.queries.record import values
from ctdesk.queries.refs import Ref
from ctdesk.store.book import Book

REASON = "This status needs a reason; type the reason and set the status again."


def sentence(book: Book, ref: Ref, changes: dict[str, object], *, reason: str | None = None) -> str:
    """What a change is refused with; empty when it was written."""
    before = values(book, ref)
    try:
        set_fields(book, ref, changes, reason=reason)
    except UserError as error:
        assert values(book, ref) == before
        return error.sentence
    return ""


def moves(book: Book, ref: Ref, statuses: Iterable[str]) -> dict[str, list[str]]:
    """From each status the statuses the rules let a record go to, a reason being given."""
    allowed: dict[str, list[str]] = {}
    with book.work("Try every move") as session, session.no_autoflush:
        record: Any = session.get_one(entity(ref.kind), ref.id)
        stored = values(book, ref)
        record.status_reason = "Note verbale"
        for old, new in product(statuses, statuses):
            record.status = new
            try:
                rules.check(session, record, {**stored, "status": old})
            except UserError as error:
                assert "cannot become" in error.sentence or "is final" in error.sentence
            else:
                allowed.setdefault(old, []).append(new)
        session.expire(record)
    return allowed


def test_an_event_moves_only_as_its_states_allow(book: Book) -> None:
    event = add(book, "event", {"title": "x"})
    assert moves(book, event, EVENT_MOVES) == {
        old: [new for new in EVENT_MOVES if new == old or new in allowed]
        for old, allowed in EVENT_MOVES.items()
    }


def test_a_participation_moves_only_as_its_states_allow(book: Book) -> None:
    event = add(book, "event", {"title": "x"})
    person = add(book, "person", {"family_name": "Keïta"})
    participation = add_part(book, event, "participations", {"person": str(person)})
    assert moves(book, participation, PARTICIPATION) == {
        old: [new for new in PARTICIPATION if new == old or new in state.moves]
        for old, state in PARTICIPATION.items()
    }


def test_every_status_of_the_lists_has_its_moves(book: Book) -> None:
    for vocabulary, states in (
        ("event_status", EVENT_MOVES),
        ("participation_status", PARTICIPATION),
    ):
        listed = book.rows("SELECT key FROM term WHERE vocabulary = ?", (vocabulary,))
        assert {key for (key,) in listed} == set(states)


def test_a_move_is_written_with_its_reason_as_one_step(book: Book) -> None:
    event = add(book, "event", {"title": "x"})
    steps = book.rows("SELECT count(*) FROM work")[0][0]
    path = ("confirmed", "registration_open", "registration_closed", "ongoing", "completed")
    for status in path:
        set_field(book, event, "status", status)
        assert values(book, event)["status"] == status
    assert book.rows("SELECT count(*) FROM work")[0][0] == steps + len(path)


def test_a_refused_move_says_where_one_can_go_in_the_readers_language(book: Book) -> None:
    event = add(book, "event", {"title": "x", "status": "idea"})
    assert sentence(book, event, {"status": "completed"}) == (
        "“Idea” cannot become “Completed”; from here it can become: Planned, Postponed, Cancelled."
    )
    with speaking("fr"):
        said = sentence(book, event, {"status": "completed"})
    labels = book.rows(
        "SELECT label_fr FROM term WHERE vocabulary = 'event_status'"
        " AND key IN ('planned', 'postponed', 'cancelled') ORDER BY position"
    )
    assert said.endswith(", ".join(label for (label,) in labels) + ".")
    event = add(book, "event", {"title": "x"})
    person = add(book, "person", {"family_name": "Keïta"})
    draft = {"event": str(event), "person": str(person), "status": "replaced"}
    participation = add(book, "participation", draft)
    assert sentence(book, participation, {"status": "attended"}) == (
        "“Replaced” is final; undo the step that set it."
    )


def test_cancelling_and_reopening_an_event_need_a_reason(book: Book) -> None:
    for old, new in (
        *(("planned", "cancelled"), ("ongoing", "cancelled"), ("postponed", "cancelled")),
        *(("reported", "completed"), ("completed", "ongoing")),
    ):
        event = add(book, "event", {"title": "x", "status": old})
        assert sentence(book, event, {"status": new}) == REASON
        assert sentence(book, event, {"status": new}, reason=" ") == REASON
        assert sentence(book, event, {"status": new}, reason="Visa refused") == ""
        found = values(book, event)
        assert (found["status"], found["status_reason"]) == (new, "Visa refused")
    with pytest.raises(UserError, match="needs a reason"):
        add(book, "event", {"title": "x", "status": "cancelled"})


def test_leaving_and_coming_back_need_a_reason(book: Book) -> None:
    person = add(book, "person", {"family_name": "Keïta"})
    without = {}
    for old, state in PARTICIPATION.items():
        for new in state.moves:
            event = add(book, "event", {"title": "x"})
            draft = {"person": str(person), "status": old}
            participation = add_part(book, event, "participations", draft)
            if sentence(book, participation, {"status": new}):
                assert sentence(book, participation, {"status": new}, reason="Note verbale") == ""
                without.setdefault(old, []).append(new)
    assert without == {
        "nominated": ["not_selected"],
        "registered": ["not_selected", "withdrawn"],
        "under_vetting": ["not_selected"],
        "waitlisted": ["not_selected", "withdrawn"],
        "confirmed": ["withdrawn", "replaced", "cancelled"],
        "declined": ["registered"],
        "not_selected": ["registered"],
        "withdrawn": ["registered"],
    }


def test_who_is_first_recorded_as_present_walked_in(book: Book) -> None:
    event = add(book, "event", {"title": "x"})
    walked = {}
    for status in PARTICIPATION:
        person = add(book, "person", {"family_name": status})
        draft = {"person": str(person), "status": status}
        participation = add_part(book, event, "participations", draft)
        walked[status] = bool(values(book, participation)["created_on_site"])
    assert [status for status, is_walk_in in walked.items() if is_walk_in] == ["attended"]
    person = add(book, "person", {"family_name": "Registered beforehand"})
    draft = {"person": str(person), "status": "attended", "created_on_site": False}
    told = values(book, add_part(book, event, "participations", draft))
    assert (told["status"], told["created_on_site"]) == ("attended", 0)


def test_a_new_participation_is_nominated_until_somebody_says_otherwise(book: Book) -> None:
    event = add(book, "event", {"title": "x"})
    person = add(book, "person", {"family_name": "Keïta"})
    participation = add_part(book, event, "participations", {"person": str(person)})
    assert values(book, participation)["status"] == "nominated"
    assert sentence(book, participation, {"status": ""}) == "“Status” cannot be empty; type it."


def test_a_person_takes_part_in_an_event_once(book: Book) -> None:
    event = add(book, "event", {"title": "Launch"})
    other = add(book, "event", {"title": "Review"})
    first, second = (add(book, "person", {"family_name": name}) for name in ("Keïta", "Diallo"))
    taken = add_part(book, event, "participations", {"person": str(first)})
    free = add_part(book, event, "participations", {"person": str(second)})
    elsewhere = add_part(book, other, "participations", {"person": str(first)})
    told = f"Keïta already takes part in this event; open that participation ({taken}) instead."
    with pytest.raises(UserError) as refused:
        add_part(book, event, "participations", {"person": "Keïta"})
    assert (refused.value.sentence, refused.value.field) == (told, "person_id")
    assert sentence(book, free, {"person": "Keïta"}) == told
    assert sentence(book, elsewhere, {"event": str(event)}) == told
    assert sentence(book, taken, {"person": "Keïta", "job_title": "Judge"}) == ""


def test_a_participation_keeps_what_was_true_of_the_person_then(book: Book) -> None:
    ministry = add(book, "organisation", {"name": "Ministry of Justice"})
    court = add(book, "organisation", {"name": "Court of Cassation"})
    person = add(
        book,
        "person",
        {
            "family_name": "Keïta",
            "organisation": str(ministry),
            "job_title": "Prosecutor",
            "country": "ML",
        },
    )
    event = add(book, "event", {"title": "Launch"})
    participation = add_part(book, event, "participations", {"person": str(person)})
    then = {"organisation_id": ministry.id, "job_title": "Prosecutor", "country": "ML"}
    set_fields(book, person, {"organisation": str(court), "job_title": "Judge", "country": "SN"})
    assert then.items() <= values(book, participation).items()
    later = add_part(
        book,
        add(book, "event", {"title": "Review"}),
        "participations",
        {"person": str(person), "job_title": "Trainer", "organisation": "", "country": None},
    )
    assert {"organisation_id": court.id, "job_title": "Trainer", "country": None}.items() <= (
        values(book, later).items()
    )


def instrument_of(book: Book, name: str) -> str:
    event = add(book, "event", {"title": name})
    draft = {"instrument": name, "relation": "cited", "as_printed": name}
    row = values(book, add_part(book, event, "instruments", draft))
    return str(values(book, Ref("legal_instrument", row["instrument_id"]))["symbol"])


def test_a_resolution_is_found_in_every_form_documents_print_it_in(book: Book) -> None:
    forms = {
        "S/RES/1373 (2001)": "S/RES/1373 (2001)",
        "S/RES/1373(2001)": "S/RES/1373 (2001)",
        "s/res/1373": "S/RES/1373 (2001)",
        "UNSCR 1373": "S/RES/1373 (2001)",
        "UNSCR1373 (2001)": "S/RES/1373 (2001)",
        "SCR 1373": "S/RES/1373 (2001)",
        "resolution 1373 (2001)": "S/RES/1373 (2001)",
        "Security Council resolution 1373": "S/RES/1373 (2001)",
        "résolution 1373 (2001) du Conseil de sécurité": "S/RES/1373 (2001)",
        "قرار مجلس الأمن ١٣٧٣ (٢٠٠١)": "S/RES/1373 (2001)",
        "القرار 1373": "S/RES/1373 (2001)",
        "1373": "S/RES/1373 (2001)",
        "1373 (2001)": "S/RES/1373 (2001)",
        "UN SEC RES 1624 (2005)": "S/RES/1624 (2005)",
        "UNSCR 2178 (2014)": "S/RES/2178 (2014)",
        "A/70/674": "A/70/674",
        "A/RES/60/288": "A/RES/60/288",
        "rabat memorandum (2012)": "Rabat Memorandum (2012)",
    }
    assert {form: instrument_of(book, form) for form in forms} == forms


def test_a_resolution_of_the_wrong_year_is_refused_with_the_right_symbol(book: Book) -> None:
    for form in ("Resolution 2178 (2017)", "S/RES/2178 (2017)", "UNSCR 2178(2017)"):
        with pytest.raises(UserError) as refused:
            instrument_of(book, form)
        assert (refused.value.field, refused.value.sentence) == (
            "instrument_id",
            "Instrument: Resolution 2178 is of 2014, not 2017; choose S/RES/2178 (2014).",
        )


def test_a_number_that_only_starts_like_a_resolution_is_not_one(book: Book) -> None:
    for form in ("S/RES/13731", "resolution 137", "UNSCR 9999", "presolution", "res."):
        with pytest.raises(UserError, match=r"There is no instrument “.*” in this book; add it"):
            instrument_of(book, form)


def test_a_number_has_one_year_in_the_catalogue(book: Book) -> None:
    twin = {
        "symbol": "S/RES/2178 (2017)",
        "number": "2178",
        "year": 2017,
        "body": "security_council",
    }
    with pytest.raises(UserError) as refused:
        add(book, "legal_instrument", twin)
    assert (refused.value.field, refused.value.sentence) == (
        "year",
        "2178 is already in the catalogue as S/RES/2178 (2014); correct the year.",
    )
    other = add(book, "legal_instrument", {**twin, "body": "other"})
    assert "2178 is already" in sentence(book, other, {"body": "security_council"})
    assert sentence(book, other, {"number": "2179"}) == ""


def test_a_recommendation_is_accepted_before_it_is_carried_out(book: Book) -> None:
    event = add(book, "event", {"title": "x"})
    states = {
        name: [
            key
            for (key,) in book.rows(
                "SELECT key FROM term WHERE vocabulary = ? ORDER BY position", (name,)
            )
        ]
        for name in ("acceptance", "implementation")
    }
    allowed = {}
    for acceptance, implementation in product(states["acceptance"], states["implementation"]):
        found = add_part(
            book, event, "recommendations", {"text": "Train", "acceptance": acceptance}
        )
        said = sentence(book, found, {"implementation": implementation})
        assert said in (
            "",
            "A recommendation is accepted before it is carried out; set that first.",
        )
        if not said:
            allowed.setdefault(acceptance, []).append(implementation)
    waiting = ["not_started", "superseded", "no_longer_applicable"]
    assert allowed == {
        "under_consideration": waiting,
        "accepted": states["implementation"],
        "partially_accepted": states["implementation"],
        "not_accepted": waiting,
    }


def test_acceptance_is_not_taken_back_from_what_was_begun(book: Book) -> None:
    event = add(book, "event", {"title": "x"})
    draft = {"text": "Train", "acceptance": "accepted", "implementation": "in_progress"}
    found = add_part(book, event, "recommendations", draft)
    assert "accepted before" in sentence(book, found, {"acceptance": "not_accepted"})
    changes = {"acceptance": "not_accepted", "implementation": "superseded"}
    assert sentence(book, found, changes) == ""


def test_a_person_needs_a_name_in_any_script(book: Book) -> None:
    with pytest.raises(UserError) as refused:
        add(book, "person", {"email": "office@example.org"})
    assert (refused.value.field, refused.value.sentence) == (
        "family_name",
        "A person needs a name; type a given name, a family name or the original script.",
    )
    shown = [
        {"given_name": "Suharto"},
        {"family_name": "Keïta"},
        {"name_original": "محمد"},
        {"given_name": "Aïssata", "family_name": "Traoré", "name_original": "عائشة"},
    ]
    people = [add(book, "person", draft) for draft in shown]
    assert [values(book, person)["display_name"] for person in people] == [
        "Suharto",
        "Keïta",
        "محمد",
        "Aïssata Traoré",
    ]
    assert "A person needs a name" in sentence(book, people[0], {"given_name": ""})


def test_the_precision_of_a_date_follows_what_was_typed(book: Book) -> None:
    event = add(book, "event", {"title": "x", "start_date": "May 2022"})
    told = [values(book, event)["date_precision"]]
    for changes in (
        {"start_date": "9-13/5/2022"},
        {"start_date": "2022"},
        {"start_date": "13/5/2022", "date_precision": "month"},
        {"date_precision": "derived"},
        {"start_date": "9/5/2022"},
    ):
        set_fields(book, event, changes)
        told.append(values(book, event)["date_precision"])
    assert told == ["month", "exact", "year", "month", "derived", "derived"]
    said = {"title": "x", "start_date": "9/5/2022", "date_precision": "derived"}
    assert values(book, add(book, "event", said))["date_precision"] == "derived"


def test_a_project_too_ends_after_it_starts(book: Book) -> None:
    project = add(book, "project", {"title": "x", "start_date": "2016-2017"})
    found = values(book, project)
    assert (found["start_date"], found["end_date"]) == ("2016", "2017")
    with pytest.raises(UserError, match="The end, 2015, is before the start, 2016"):
        set_field(book, project, "end_date", "2015")
