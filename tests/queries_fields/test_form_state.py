from ctdesk.actions.records import add, add_part, set_field
from ctdesk.actions.removal import remove
from ctdesk.queries.forms import FormState, Row, draft_place, form_state
from ctdesk.queries.mentions import Mention, mentions
from ctdesk.store.book import Book


def _state(book: Book, kind: str, row_id: int | None, *keys: str) -> FormState:
    found = form_state(book, kind, row_id, keys)
    assert found is not None
    return found


def test_a_record_that_is_gone_has_no_state(book: Book) -> None:
    event = add(book, "event", {"title": "Workshop"})
    remove(book, [event])
    assert form_state(book, "event", event.id) is None


def test_a_new_record_shows_what_its_columns_hold_by_themselves(book: Book) -> None:
    state = _state(book, "event", None)
    assert (state.id, state.label, state.chip) == (None, "", ("plain", "Planned"))
    assert state.shown == {"status": "Planned"}


def test_words_stand_for_keys(book: Book) -> None:
    series = add(book, "series", {"name": "Sahel series"})
    event = add(book, "event", {"title": "Workshop", "host_country": "MA", "series": str(series)})
    state = _state(book, "event", event.id)
    assert state.shown == {
        "status": "Planned",
        "host_country": "Morocco",
        "series_id": "Sahel series",
    }
    assert state.label == "Workshop"


def test_lists_come_with_their_words_in_their_order(book: Book) -> None:
    event = add(book, "event", {"title": "Workshop"})
    for code in ("ML", "NE"):
        add_part(book, event, "countries", {"country": code, "relation": "represented"})
    rows = _state(book, "event", event.id, "countries").lists["countries"]
    assert [row.shown["country"] for row in rows] == ["Mali", "Niger"]
    assert isinstance(rows[0], Row)


def test_the_next_statuses_are_named_with_those_that_need_a_reason(book: Book) -> None:
    event = add(book, "event", {"title": "Workshop"})
    state = _state(book, "event", event.id)
    assert state.next_statuses == ("planned", "confirmed", "idea", "postponed", "cancelled")
    assert state.reasoned == ("cancelled",)
    set_field(book, event, "status", "confirmed")
    assert _state(book, "event", event.id).chip == ("info", "Confirmed")


def test_unfinished_typing_is_found_by_its_field_and_by_no_other_record(book: Book) -> None:
    book.keep_draft(draft_place("event", 3, "title"), "Half a ti")
    book.keep_draft(draft_place("event", 33, "title"), "Another")
    book.keep_draft(draft_place("event", None, "title"), "A new one")
    event = [add(book, "event", {"title": f"Event {n}"}) for n in range(3)][2]
    assert event.id == 3
    assert _state(book, "event", 3).drafts == {"title": "Half a ti"}
    assert _state(book, "event", None).drafts == {"title": "A new one"}


def test_a_person_is_mentioned_by_events_latest_first(book: Book) -> None:
    person = add(book, "person", {"family_name": "Traoré"})
    for title, day in (("Early", "2012-07-17"), ("Late", "2020-01-08")):
        event = add(book, "event", {"title": title, "start_date": day})
        draft = {"person": str(person), "roles": [{"role": "speaker"}]}
        add_part(book, event, "participations", draft)
    assert mentions(book, "person", person.id) == [
        (
            "Participations",
            [
                Mention("event", 2, "Late", "8 Jan 2020 · Speaker · Nominated"),
                Mention("event", 1, "Early", "17 Jul 2012 · Speaker · Nominated"),
            ],
        )
    ]


def test_an_organisation_is_mentioned_by_events_and_people(book: Book) -> None:
    office = add(book, "organisation", {"name": "ICCT"})
    event = add(book, "event", {"title": "Workshop"})
    add_part(book, event, "organisations", {"organisation": str(office), "role": "organiser"})
    person = add(
        book, "person", {"family_name": "Benali", "organisation": "ICCT", "job_title": "Head"}
    )
    assert mentions(book, "organisation", office.id) == [
        ("Events", [Mention("event", event.id, "Workshop", "Organiser")]),
        ("People", [Mention("person", person.id, "Benali", "Head")]),
    ]
