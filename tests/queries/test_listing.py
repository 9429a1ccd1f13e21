import random
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ctdesk.actions.records import add, add_part, create, set_field
from ctdesk.actions.removal import remove
from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import language, speaking
from ctdesk.kernel.text import sort_key
from ctdesk.model.catalogue import entity
from ctdesk.model.event import Event
from ctdesk.model.field import Field, Kind
from ctdesk.queries import listing
from ctdesk.queries.listing import Order, View, sorted_by
from ctdesk.queries.listings import compiled
from ctdesk.queries.refs import Ref
from ctdesk.queries.search.facets import status_counts
from ctdesk.queries.search.mistake import MistakeError
from ctdesk.store.book import Book
from tests.laws import examples

NAMES = (
    *("Évian", "evian", "Zinder", "Agadez", "Salle 9", "Salle 10", "الرباط", "أكادير"),
    *("N’Djamena", "a | b"),
)
KINDS = {
    **{"organisation": 17, "person": 19, "event": 23},
    **{"recommendation": 11, "follow_up_action": 13},
}
ONCE = ("end_date", "end_time", "parent_id", "merged_into_id", "recommendation_id")


def found(book: Book, page: str, text: str) -> list[int]:
    """The records a page finds for a text, oldest first."""
    return sorted(listing.ids(book, replace(listing.default_view(book, page), text=text)))


def fill(book: Book) -> None:
    """Some records of every page, with gaps and equal values in every column."""
    chance = random.Random(7)
    add(book, "series", {"name": "Sahel"})
    add(book, "series", {"name": "éléments"})
    with book.work("Fill the book") as session:
        for kind, number in KINDS.items():
            for n in range(number):
                draft = {
                    name: value
                    for name, field in entity(kind).fields().items()
                    if (value := some_value(chance, name, field)) is not None
                }
                if kind in ("recommendation", "follow_up_action"):
                    draft["event_id"] = 1 + n % 5
                create(session, kind, draft)
        for person in range(1, 20):
            for event in chance.sample(range(1, 20), 3):
                status = chance.choice(("registered", "attended", "confirmed"))
                draft = {"event": event, "person": person, "status": status}
                create(session, "participation", draft)
        create(session, "head_count", {"event": 21, "number": 1500})


def some_value(chance: random.Random, name: str, field: Field) -> Any:
    values: dict[Kind, Callable[[], Any]] = {
        Kind.LINE: lambda: chance.choice(NAMES),
        Kind.TEXT: lambda: chance.choice(NAMES) * chance.choice((1, 30)),
        Kind.DATE: lambda: chance.choice(("2012", "2012-07", "2012-07-17", "2017-01-31")),
        Kind.TIME: lambda: chance.choice(("09:00", "14:30")),
        Kind.ZONE: lambda: chance.choice(("UTC", "Africa/Casablanca")),
        Kind.NUMBER: lambda: chance.choice((0, 3, 12, 1240)),
        Kind.FLAG: lambda: chance.choice((True, False)),
        Kind.COUNTRY: lambda: chance.choice(("MA", "ML", "EG", "CI")),
    }
    is_kept = field.required or name == "family_name" or chance.random() < 0.7
    if field.kind is Kind.LINK and field.target in ("organisation", "series") and is_kept:
        return None if name in ONCE else chance.choice((1, 2))
    if field.kind is Kind.TERM and is_kept and field.vocabulary == "event_status":
        return chance.choice(("planned", "completed", "reported"))
    return values[field.kind]() if field.kind in values and is_kept and name not in ONCE else None


def test_rows_are_ordered_by_every_column_both_ways_with_gaps_last(book: Book) -> None:
    fill(book)
    for code in ("en", "fr", "ar"):
        with speaking(code):
            for page in listing.pages():
                for column in listing.columns(book, page):
                    check_order(book, page, column.key)


def check_order(book: Book, page: str, key: str) -> None:
    """The ids come as a plain sort of what the column is ordered by has them."""
    kind = listing.kind_of(book, page)
    columns = compiled()[page]["columns"]
    sort, joined = next(
        (c["sort"].replace("__lang__", language()), c["joined"].replace("__lang__", language()))
        for c in columns  # type: ignore[attr-defined]
        if c["key"] == key
    )
    values = dict(book.rows(f"SELECT r.id, {sort} FROM {kind} r {joined}"))
    assert len(values) == KINDS[kind]
    rising = sorted((value, row_id) for row_id, value in values.items() if value is not None)
    gaps = sorted(row_id for row_id, value in values.items() if value is None)
    view = replace(listing.default_view(book, page), sort=(Order(key),))
    assert list(listing.ids(book, view)) == [row_id for _, row_id in rising] + gaps
    falling = [row_id for _, row_id in reversed(rising)] + gaps[::-1]
    assert list(listing.ids(book, replace(view, sort=(Order(key, True),)))) == falling
    assert list(listing.first_ids(book, view, 5)) == ([row_id for _, row_id in rising] + gaps)[:5]


def test_words_are_ordered_as_people_read_them(book: Book) -> None:
    cities = ("Zinder", "évian", "Évreux", "agadez", "Salle 10", "Salle 9", "الرباط", "Oran")
    for city in cities:
        add(book, "event", {"title": "x", "city": city})
    view = View("events", ("city",), sorted_by("city"))
    shown = [row[0] for row in listing.rows(book, view, listing.ids(book, view))]
    assert shown == sorted(cities, key=sort_key)
    assert shown == ["agadez", "évian", "Évreux", "Oran", "Salle 9", "Salle 10", "Zinder", "الرباط"]
    countries = ("EG", "CI", "AE", "ZM", "SN")
    events = [add(book, "event", {"title": "y", "host_country": code}) for code in countries]
    with speaking("fr"):
        view = View("events", ("host_country",), sorted_by("host_country"))
        ids = [row_id for row_id in listing.ids(book, view) if row_id >= events[0].id]
        assert [row[0] for row in listing.rows(book, view, ids)] == [
            *("Côte d’Ivoire", "Égypte", "Émirats arabes unis", "Sénégal", "Zambie"),
        ]


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("أحمد", ("احمد", "أحمد", "اح", "إحمد", "آحمد")),
        ("فاطمة", ("فاطمه", "فاطمة", "فَاطِمَة")),
        ("مُحَمَّد", ("محمد", "محـــمد", "مُحمد")),
        ("محمـد", ("محمد",)),
        ("مصطفى", ("مصطفي", "مصطفى")),
        ("هيئة", ("هيئه", "هييه")),
        ("Aïssata", ("aissata", "AÏSSATA", "aïss", "ai\u0308ssata")),
        ("N’Diaye", ("ndiaye", "n'diaye", "N’DIAYE", "n`diaye")),
        ("Al-Sahrawi", ("al sahrawi", "al-sahrawi", "sahrawi al", "AL‑SAHRAWI")),
        ("Łukasz Østergård", ("lukasz", "ostergard", "øster")),
        ("ﷺ ﻣﺤﻤﺪ", ("محمد",)),
        ("Straße", ("strasse", "STRASSE")),
        ("Room ١٢", ("room 12", "12")),
    ],
)
def test_a_name_is_found_however_it_is_typed(book: Book, name: str, typed: tuple[str, ...]) -> None:
    person = add(book, "person", {"family_name": name})
    add(book, "person", {"family_name": "Somebody", "given_name": "Else"})
    assert {text: found(book, "people", text) for text in typed} == {
        text: [person.id] for text in typed
    }


def test_all_words_must_be_found_and_each_may_be_a_beginning(book: Book) -> None:
    add(book, "event", {"title": "Border security in the Sahel", "city": "Rabat"})
    add(book, "event", {"title": "Border management", "city": "Rabat"})
    asked = ("border", "bord sah", "sahel border rabat", "border malta", "order", "  rab  ", "")
    assert [found(book, "events", text) for text in asked] == [
        *([1, 2], [1], [1], [], [], [1, 2], [1, 2]),
    ]


def full_event(book: Book) -> Ref:
    add(book, "organisation", {"name": "Counter-Terrorism Committee", "acronym": "CTC"})
    add(book, "organisation", {"name": "Parlement panafricain", "name_ar": "البرلمان الأفريقي"})
    add(book, "series", {"name": "Sahel dialogue"})
    add(book, "project", {"title": "Rule of law", "short_code": "GLOX99"})
    return add(
        book,
        "event",
        {
            "title": "Launch",
            "event_type": "training_of_trainers",
            "host_country": "EG",
            "city": "Aswan",
            "series": "Sahel dialogue",
            "project": "Rule of law",
            "organisations": [{"organisation": "CTC", "role": "organiser", "note": "Secretariat"}],
            "countries": [{"country": "MR", "relation": "beneficiary"}],
            "themes": [{"theme": "border_security"}],
            "instruments": [{"instrument": "UNSCR 2178", "relation": "topic"}],
            "outcomes": [{"text": "Compiled follow-up actions"}],
            "recommendations": [{"text": "Train magistrates", "addressed_to": "Ministries"}],
            "sessions": [
                {"title": "Visit of Tanger-Med", "host_organisation": "Parlement panafricain"}
            ],
            "documents": [{"title": "Concept note", "author_organisation": "CTC"}],
        },
    )


def test_an_event_is_found_by_everything_that_belongs_to_it(book: Book) -> None:
    event = full_event(book)
    add(book, "event", {"title": "Another"})
    words = (
        *("committee ctc", "secretariat", "sahel dialogue", "rule law", "glox99", "2178"),
        *("Egypt", "Égypte", "مصر", "aswan", "Mauritanie", "موريتانيا", "mauritania"),
        *("training of trainers", "formateurs", "تدريب", "border security"),
        *("compiled", "magistrates", "ministries", "tanger-med", "البرلمان", "concept note"),
        "launch egypt ctc 2178 magistrates",
    )
    assert {word: found(book, "events", word) for word in words} == {
        word: [event.id] for word in words
    }


def test_the_index_keeps_step_with_every_change(book: Book) -> None:
    event = full_event(book)
    person = add(book, "person", {"family_name": "Keïta", "organisation": "CTC"})

    def seen(word: str) -> tuple[list[int], ...]:
        return tuple(found(book, page, word) for page in ("events", "people", "organisations"))

    set_field(book, event, "city", "Luxor")
    assert (seen("aswan"), seen("luxor")) == (([], [], []), ([event.id], [], []))
    set_field(book, Ref("organisation", 1), "acronym", "CTED")
    assert (seen("ctc"), seen("cted")) == (([], [], []), ([event.id], [person.id], [1]))
    set_field(book, Ref("series", 1), "name", "Maghreb dialogue")
    assert (seen("sahel"), seen("maghreb")) == (([], [], []), ([event.id], [], []))
    ((term,),) = book.rows(
        "SELECT id FROM term WHERE vocabulary = 'thematic_area' AND key = 'border_security'"
    )
    set_field(book, Ref("term", term), "label_fr", "Postes frontaliers")
    assert seen("frontaliers") == ([event.id], [], [])
    ((country,),) = book.rows("SELECT id FROM country WHERE code = 'MR'")
    set_field(book, Ref("country", country), "name_en", "Islamic Republic")
    assert (seen("islamic republic"), seen("mauritania")) == (([event.id], [], []), ([], [], []))
    for key, word in (("outcomes", "compiled"), ("sessions", "tanger"), ("documents", "concept")):
        table = entity(key.rstrip("s")).__tablename__
        ((row_id,),) = book.rows(f"SELECT id FROM {table} WHERE event_id = ?", (event.id,))
        remove(book, [Ref(table, row_id)])
        assert seen(word) == ([], [], [])
    part = add_part(book, event, "outcomes", {"text": "Network of judges"})
    assert seen("judges") == ([event.id], [], [])
    set_field(book, part, "text", "Network of prosecutors")
    assert (seen("judges"), seen("prosecutors")) == (([], [], []), ([event.id], [], []))
    remove(book, [event])
    assert (seen("cted"), seen("prosecutors")) == (([], [person.id], [1]), ([], [], []))


def test_a_row_written_again_in_the_place_of_a_deleted_one_is_found_by_its_own_words(
    book: Book,
) -> None:
    first = add(book, "event", {"title": "Malta"})
    with book.work("Replace the record") as session:
        session.delete(session.get_one(entity("event"), first.id))
        session.flush()
        session.add(Event(id=first.id, title="Gozo"))
    assert (found(book, "events", "malta"), found(book, "events", "gozo")) == ([], [first.id])


@settings(
    max_examples=examples(60),
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.text(st.characters(codec=None), max_size=60))
def test_no_text_upsets_the_search(sample: Book, text: str) -> None:
    for page in listing.pages():
        view = replace(listing.default_view(sample, page), text=text)
        try:
            assert listing.count(sample, view) == len(listing.ids(sample, view))
            status_counts(sample, page, text)
        except MistakeError as mistake:
            assert 0 <= mistake.start <= mistake.end <= len(text)


def test_signs_alone_ask_for_nothing(sample: Book) -> None:
    everything = [found(sample, page, "") for page in listing.pages()]
    for text in (
        *("*", '"', "''", "^", "{}", "\x00", "\ud800", "\udfff\ud800"),
        *("\u202e", "\u200f", "\u2066\u2069", "…", "/* */", ";"),
    ):
        assert [found(sample, page, text) for page in listing.pages()] == everything


def test_no_search_is_refused_without_a_sentence_and_its_place(sample: Book) -> None:
    for text in (
        *("NEAR(", "AND", "OR NOT", "title:x", 'words : "a', "x" * 10_000, "r " * 5_000),
        *(" ".join(map(str, range(2_500))), "नाम", "ก็", "a\u0301" * 3_000, ":::", "-", "("),
    ):
        for page in listing.pages():
            try:
                listing.ids(sample, replace(listing.default_view(sample, page), text=text))
            except MistakeError as mistake:
                assert mistake.sentence and 0 <= mistake.start <= mistake.end <= len(text)


def test_signs_around_a_word_leave_it_what_it_is(sample: Book) -> None:
    rabat = found(sample, "events", "rabat")
    assert rabat
    for text in ("rabat*", '"rabat', "rabat\u200f", "\u202erabat", "(rabat)", "rabat " * 20):
        assert found(sample, "events", text) == rabat


def test_one_row_costs_as_many_statements_as_three(sample: Book) -> None:
    view = listing.default_view(sample, "events")
    ids = list(listing.ids(sample, view))

    def statements(do: Callable[[], object]) -> list[str]:
        said: list[str] = []
        connection = sample._reader.connection
        connection.set_trace_callback(said.append)
        do()
        connection.set_trace_callback(None)
        return said

    for ask in (listing.rows, listing.values, listing.records):
        one = statements(partial(ask, sample, view, ids[:1]))
        three = statements(partial(ask, sample, view, ids[:3]))
        assert len(one) == len(three) == 1


def test_statuses_are_counted_in_the_order_of_the_list(book: Book) -> None:
    for status, title in (
        *(("reported", "Rabat"), ("planned", "Rabat"), ("planned", "Malta")),
        *(("completed", "Rabat"), ("idea", "Malta")),
    ):
        add(book, "event", {"title": title, "status": status})
    assert status_counts(book, "events", "") == [
        *(
            ("plain|Idea", 1),
            ("plain|Planned", 2),
            ("done|Completed", 1),
            ("info|Reported and closed", 1),
        ),
    ]
    assert status_counts(book, "events", "rabat") == [
        *(("plain|Planned", 1), ("done|Completed", 1), ("info|Reported and closed", 1)),
    ]
    assert status_counts(book, "people", "") == []
    with speaking("fr"):
        assert status_counts(book, "events", "malta")[0] == ("plain|Idée", 1)


def test_the_records_of_each_page_are_counted(book: Book) -> None:
    assert listing.counts(book) == dict.fromkeys(listing.pages(), 0)
    add(book, "person", {"family_name": "Keïta"})
    add(book, "event", {"title": "x", "follow_up_actions": [{"description": "Plan"}]})
    assert listing.counts(book) == {
        "events": 1,
        "people": 1,
        "organisations": 0,
        "recommendations": 0,
        "follow_ups": 1,
    }
    view = listing.default_view(book, "people")
    assert [listing.count(book, replace(view, text=text)) for text in ("", "kei", "x")] == [1, 1, 0]


def test_rows_that_are_gone_are_empty_and_the_order_asked_for_is_kept(book: Book) -> None:
    for title in ("a", "b"):
        add(book, "event", {"title": title, "city": "Rabat"})
    view = View("events", ("title", "city"), sorted_by("title"))
    assert listing.rows(book, view, [2, 99, 1, 2]) == [
        *(("b", "Rabat"), ("", ""), ("a", "Rabat"), ("b", "Rabat")),
    ]
    assert listing.values(book, view, [2, 99, 1]) == [("b", "Rabat"), ("a", "Rabat")]
    assert [told["id"] for told in listing.records(book, view, [2, 99, 1])] == ["E2", "E1"]
    assert listing.rows(book, view, []) == []
    nothing = replace(view, columns=())
    assert listing.rows(book, nothing, [1, 99]) == [(), ()]
    assert listing.values(book, nothing, [1, 99]) == [()]
    assert listing.short_ids(book, "events", [2, 1]) == ["E2", "E1"]


def test_any_column_can_be_chosen_in_any_order(sample: Book) -> None:
    for page in listing.pages():
        keys = tuple(column.key for column in listing.columns(sample, page))[::-1]
        assert len(set(keys)) == len(keys)
        ids = listing.ids(sample, listing.default_view(sample, page))
        everything = listing.rows(sample, View(page, keys, sorted_by(keys[0])), ids)
        for place, key in enumerate(keys):
            assert listing.rows(sample, View(page, (key,), sorted_by(key)), ids) == [
                (row[place],) for row in everything
            ]


def test_an_unknown_column_is_refused_with_those_there_are(book: Book) -> None:
    for view in (
        View("people", ("shoe_size",), sorted_by("name")),
        View("people", (), sorted_by("shoe_size")),
    ):
        with pytest.raises(UserError) as refused:
            listing.rows(book, view, [1])
            listing.ids(book, view)
        assert refused.value.sentence.startswith(
            "There is no column “shoe_size”; choose one of: name, organisation, job_title, country,"
        )


def test_the_index_finds_every_kind_it_lists(book: Book) -> None:
    add(book, "organisation", {"name": "Police", "aliases": "Sûreté nationale\nDGSN"})
    action = {"description": "Publish the guide", "responsible": "Focal point"}
    add(book, "event", {"title": "x", "follow_up_actions": [action]})
    assert found(book, "organisations", "dgsn") == [1]
    assert found(book, "follow_ups", "publish focal") == [1]


def test_words_after_an_elision_are_found_by_themselves(book: Book) -> None:
    ref = add(book, "event", {"title": "Atelier sur l’organisation et N'Diaye"})
    view = listing.default_view(book, "events")
    for typed in ("organisation", "l'organisation", "ndiaye", "N’Diaye", "diaye"):
        assert list(listing.ids(book, replace(view, text=typed))) == [ref.id], typed
