import pytest

from ctdesk.actions.records import add, add_part
from ctdesk.kernel.i18n import speaking
from ctdesk.queries import listing
from ctdesk.queries.display import counted, texts, tone, typed
from ctdesk.queries.listing import View, sorted_by
from ctdesk.store.book import Book


def test_a_count_says_how_exact_it_is() -> None:
    said = ("about", "over", "at_least", "fewer_than", "exact", "unknown", None)
    assert [counted(1240, how) for how in said] == [
        *("≈ 1,240", "> 1,240", "≥ 1,240", "< 1,240", "1,240", "1,240", "1,240"),
    ]
    for code in ("fr", "ar"):
        with speaking(code):
            assert counted(1240, "about") == "≈ 1\u202f240"


def test_a_status_has_its_tone() -> None:
    keys = ("completed", "reported", "postponed", "cancelled", "planned", "overdue", "anything")
    assert [tone(key) for key in keys] == [
        *("done", "info", "soon", "late", "plain", "late", "plain"),
    ]


@pytest.mark.parametrize(
    ("people", "shown", "exported"),
    [
        ("12|20|70|over|35|about", "12", 12),
        ("0|20|70|over|35|about", "> 70", 70),
        ("0|20||||", "20", 20),
        ("0|20|||35|about", "20 / 35", 20),
        ("0|1500|||2000|about", "1,500 / 2,000", 1500),
        ("0|0|||35|about", "≈ 35", 35),
        ("0|0|0|exact||", "0", 0),
        ("0|0||||", "—", None),
    ],
)
def test_people_are_shown_and_exported_as_the_same_number(
    people: str, shown: str, exported: int | None
) -> None:
    assert (texts(("people",), (people,)), typed(("people",), (people,))) == (
        (shown,),
        (exported,),
    )


def test_values_are_told_as_text_and_as_what_they_are() -> None:
    row = (None, 1240, 0, 1, 0, "2012-07", "2012-07-17|2012-07-19|", "||2022-05-13", "||")
    ways = ("text", "number", "number", "flag", "flag", "date", "range", "range", "range")
    assert texts(ways, row) == (
        *("", "1,240", "—", "Yes", "", "Jul 2012"),
        *("17–19 Jul 2012", "reported 13 May 2022", ""),
    )
    assert typed(ways, row) == (
        *(None, 1240, 0, True, False, "2012-07"),
        *("17–19 Jul 2012", "reported 13 May 2022", ""),
    )
    status = ("planned|Planned", "overdue|Open", "x|")
    assert texts(("status",) * 3, status) == ("plain|Planned", "late|Open", "plain|x")
    assert typed(("status",) * 3, status) == ("Planned", "Open", "x")
    name = "Dr|عائشة|A | B"
    assert (texts(("name",), (name,)), typed(("name",), (name,))) == ((name,), ("Dr عائشة A | B",))


def test_a_table_speaks_the_readers_language(book: Book) -> None:
    add(
        book,
        "event",
        {
            "title": "Launch",
            "start_date": "31/1/2017 – 2/2/2017",
            "event_type": "roundtable",
            "host_country": "EG",
            "city": "Aswan",
            "expected_participants": "1,240",
            "expected_qualifier": "about",
        },
    )
    view = listing.default_view(book, "events")
    told = {}
    for code in ("en", "fr", "ar"):
        with speaking(code):
            told[code] = listing.rows(book, view, [1])[0]
    assert view.columns == ("date", "title", "event_type", "place", "people", "status")
    assert told["en"] == (
        *("31 Jan–2 Feb 2017", "Launch", "Round table", "Aswan, Egypt", "≈ 1,240"),
        "plain|Planned",
    )
    assert told["fr"][2:] == ("Table ronde", "Aswan, Égypte", "≈ 1\u202f240", "plain|Planifié")
    assert told["ar"][2] == "مائدة مستديرة"
    assert "مصر" in told["ar"][3]


def test_a_person_is_shown_with_honorific_and_original_script(book: Book) -> None:
    drafts = (
        {"honorific": "Dr", "given_name": "A", "family_name": "B | C", "name_original": "ا | ب"},
        {"name_original": "محمد"},
        {"family_name": "Keïta"},
    )
    for draft in drafts:
        add(book, "person", draft)
    view = View("people", ("name",), sorted_by("name"))
    assert [row[0] for row in listing.rows(book, view, [1, 2, 3])] == [
        *("Dr|ا / ب|A B | C", "|محمد|", "||Keïta"),
    ]
    assert listing.values(book, view, [1, 2, 3]) == [
        *(("Dr ا / ب A B | C",), ("محمد",), ("Keïta",)),
    ]


def test_the_figures_of_a_row_are_those_of_its_records(book: Book) -> None:
    organisation = add(book, "organisation", {"name": "UNODC"})
    event = add(book, "event", {"title": "x", "start_date": "2012"})
    add(book, "event", {"title": "y", "start_date": "2017"})
    for n, status in enumerate(("attended", "confirmed", "nominated", "attended_partly")):
        person = add(book, "person", {"family_name": f"K{n}", "organisation": "UNODC"})
        add_part(book, event, "participations", {"person": str(person), "status": status})
    add_part(book, event, "head_counts", {"number": 5, "sex": "female"})
    add_part(book, event, "head_counts", {"number": 9, "overlaps_named": True})
    role = {"organisation": str(organisation), "role": "donor"}
    add_part(book, event, "organisations", role)
    add_part(book, event, "organisations", {**role, "role": "organiser"})
    ((people,),) = listing.values(book, View("events", ("people",), sorted_by("date")), [1])
    shown = listing.rows(book, View("people", ("events", "last_event"), sorted_by("name")), [1, 2])
    counts = listing.values(
        book, View("organisations", ("events", "people"), sorted_by("name")), [1]
    )
    assert (people, shown, counts) == (7, [("1", "2012"), ("1", "2012")], [(1, 4)])


def test_records_for_a_program_carry_their_ids_and_iso_dates(book: Book) -> None:
    add(book, "event", {"title": "Launch", "start_date": "17-19/7/2012"})
    view = View("events", ("title", "date", "status", "city"), sorted_by("date"))
    (told,) = listing.records(book, view, [1])
    uuid = book.rows("SELECT uuid FROM event")[0][0]
    assert told == {
        "id": "E1",
        "uuid": uuid,
        "title": "Launch",
        "date": "17–19 Jul 2012",
        "start_date": "2012-07-17",
        "end_date": "2012-07-19",
        "status": "Planned",
        "city": None,
    }


def test_a_place_is_read_in_the_direction_of_the_page_and_exported_without_hidden_signs() -> None:
    assert texts(("place",), ("Rabat|Morocco",)) == ("Rabat, Morocco",)
    with speaking("ar"):
        row = ("Rabat|المغرب",)
        assert texts(("place",), row) == ("\u200f\u2068Rabat\u2069، المغرب",)
        assert typed(("place",), row) == ("Rabat، المغرب",)
        assert texts(("place",), ("Microsoft Teams",)) == ("Microsoft Teams",)


def test_the_place_of_an_event_has_the_comma_of_the_language(book: Book) -> None:
    event = add(book, "event", {"title": "Workshop", "city": "Rabat", "host_country": "MA"})
    view = View("events", ("place",), sorted_by("date"))
    shown = {}
    for code in ("en", "fr", "ar"):
        with speaking(code):
            shown[code] = [row for (row,) in listing.values(book, view, [event.id])]
    assert shown == {
        "en": ["Rabat, Morocco"],
        "fr": ["Rabat, Maroc"],
        "ar": ["Rabat، المغرب"],
    }
