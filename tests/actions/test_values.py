from typing import Any

import pytest

from ctdesk.actions.records import add, set_field, set_fields
from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import speaking
from ctdesk.model.catalogue import entities
from ctdesk.model.field import Kind
from ctdesk.queries.record import values, whole
from ctdesk.queries.refs import Ref
from ctdesk.store.book import Book


@pytest.fixture
def event(book: Book) -> Ref:
    return add(book, "event", {"title": "Workshop", "notes": "As it was"})


def kept(book: Book, ref: Ref, name: str, value: object) -> Any:
    set_field(book, ref, name, value)
    return values(book, ref)[name]


def refusal(book: Book, ref: Ref, name: str, value: object) -> str:
    """The sentence a value is refused with; the book is seen to be as it was."""
    before = (whole(book, ref), works(book))
    with pytest.raises(UserError) as refused:
        set_field(book, ref, name, value)
    assert (whole(book, ref), works(book)) == before
    assert refused.value.field in (name, f"{name}_id")
    return refused.value.sentence


def works(book: Book) -> list[Any]:
    return book.rows("SELECT (SELECT max(id) FROM work), (SELECT max(id) FROM change)")


ACCEPTED = [
    ("city", "  Rabat \n ville ", "Rabat ville"),
    ("city", "e\u0301tape", "étape"),
    ("notes", "one\r\n\r\ntwo\u2028three ", "one\n\ntwo\nthree"),
    ("start_date", "17/7/2012", "2012-07-17"),
    ("reported_on", "mai 2022", "2022-05"),
    ("reported_on", 2012, "2012"),
    ("start_time", "9h30", "09:30"),
    ("timezone", "america/new york", "America/New_York"),
    ("timezone", "utc", "UTC"),
    ("expected_participants", "35", 35),
    ("expected_participants", 0, 0),
    ("expected_participants", "1,240", 1240),
    ("expected_participants", "1\u202f240", 1240),
    ("expected_participants", "1٬240", 1240),
    ("expected_participants", "٣٥", 35),
    ("expected_participants", 10**9, 10**9),
    ("event_type", "seminar", "seminar"),
    ("event_type", "Training of trainers", "training_of_trainers"),
    ("event_type", "formation de formateurs", "training_of_trainers"),
    ("event_type", "حلقه دراسيه", "seminar"),
    ("host_country", "ma", "MA"),
    ("host_country", "MLI", "ML"),
    ("host_country", "Morocco", "MA"),
    ("host_country", "maroc", "MA"),
    ("host_country", "المَغرِب", "MA"),
    ("series_id", None, None),
]


def test_every_kind_of_field_keeps_what_it_can_hold(book: Book, event: Ref) -> None:
    found = [(name, value, kept(book, event, name, value)) for name, value, _ in ACCEPTED]
    assert found == ACCEPTED
    covered = {entities()["event"].fields()[name].kind for name, _, _ in ACCEPTED}
    assert covered == set(Kind) - {Kind.FLAG, Kind.DERIVED}


def test_a_date_of_birth_has_come_and_is_of_this_or_the_last_century(book: Book) -> None:
    person = add(book, "person", {"family_name": "Keïta", "birth_date": "1er mars 1975"})
    assert values(book, person)["birth_date"] == "1975-03-01"
    assert kept(book, person, "birth_date", "mars 1975") == "1975-03"
    assert kept(book, person, "birth_date", "3/5/75") == "1975-05-03"
    assert refusal(book, person, "birth_date", "1 March 2199") == (
        "Date of birth: 1 March 2199 has not come yet; correct the date."
    )
    assert refusal(book, person, "birth_date", "1/3/1875") == (
        "Date of birth: The year 1875 is not between 1900 and 2200; correct it."
    )
    with pytest.raises(UserError, match="has not come yet") as refused:
        add(book, "person", {"family_name": "Diallo", "birth_date": "2199"})
    assert refused.value.field == "birth_date"


def test_a_label_is_understood_in_each_language(book: Book, event: Ref) -> None:
    labels = book.rows(
        "SELECT key, label_en, label_fr, label_ar FROM term WHERE vocabulary = 'event_status'"
        " AND key = 'planned'"
    )[0]
    assert [kept(book, event, "status", label) for label in labels] == ["planned"] * 4


def test_yes_and_no_are_understood_in_each_language(book: Book) -> None:
    person = add(book, "person", {"family_name": "Keïta"})
    said = ["yes", "No", "OUI", "non", "نعم", "لا", "1", "0", True, False, "vrai", ""]
    assert [bool(kept(book, person, "do_not_contact", value)) for value in said] == [
        *([True, False] * 5),
        True,
        False,
    ]
    assert refusal(book, person, "do_not_contact", "perhaps") == (
        "Do not contact: “perhaps” is neither yes nor no; type one of them."
    )


NO_DATE = "is not a date; type it like 17-19/7/2012, July 2012 or 2012-07-17."
NO_TEXT = "a text, a number or nothing is expected; correct the file."
REFUSED: list[tuple[str, Any, str]] = [
    ("reported_on", "31/2/2012", f"Reported on: “31/2/2012” {NO_DATE}"),
    ("reported_on", "soon", f"Reported on: “soon” {NO_DATE}"),
    (
        "reported_on",
        "17-19/7/2012",
        "Reported on: “17-19/7/2012” is more than one date; type a single one like 17/7/2012 or"
        " July 2012.",
    ),
    ("start_date", "1/13/2012", f"“1/13/2012” {NO_DATE}"),
    ("start_date", "17/7/1812", "The year 1812 is not between 1900 and 2200; correct it."),
    (
        "start_time",
        "25:00",
        "From: “25:00” is not a time; type it like 9:30, 14:00, 9h30 or 2 pm.",
    ),
    (
        "timezone",
        "EDT",
        "Time zone: “EDT” is not a time zone; type one such as Africa/Casablanca.",
    ),
    (
        "host_country",
        "Atlantis",
        "Country: “Atlantis” is not in the list of countries; type its name or its two-letter"
        " code, such as MA.",
    ),
    (
        "host_country",
        "!!",
        "Country: “!!” is not in the list of countries; type its name or its two-letter code,"
        " such as MA.",
    ),
    (
        "event_type",
        "party",
        "Type: “party” is not in the list; choose one of: Regional workshop, Subregional"
        " workshop, National workshop, Practitioner workshop, Training course, Training of"
        " trainers….",
    ),
    (
        "series",
        "Sahel talks",
        "Event series: There is no event series “Sahel talks” in this book; "
        "add it first or correct the name.",
    ),
    ("title", "", "“Title” cannot be empty; type it."),
    ("title", None, "“Title” cannot be empty; type it."),
    ("title", " \u200b\u200f ", "“Title” cannot be empty; type it."),
    ("status", "", "“Status” cannot be empty; type it."),
    ("city", ["Rabat"], f"City: {NO_TEXT}"),
    ("city", {"en": "Rabat"}, f"City: {NO_TEXT}"),
    ("duration_days", 2.5, f"Days: {NO_TEXT}"),
    ("series", ["A"], "Event series: a name or an id is expected; correct the file."),
    ("series", True, "Event series: a name or an id is expected; correct the file."),
    ("series", {}, "Event series: a name or an id is expected; correct the file."),
]


def test_what_a_field_cannot_hold_is_refused_and_nothing_is_written(book: Book, event: Ref) -> None:
    said = [(name, value, refusal(book, event, name, value)) for name, value, _ in REFUSED]
    assert said == REFUSED


def test_what_says_more_than_a_number_is_refused_in_words(book: Book, event: Ref) -> None:
    for value in ("around 35", "~35", "≈ 35", "> 70", "3.5", "12,5", "1.240", "35/40", "5 %"):
        assert refusal(book, event, "expected_participants", value) == (
            f"Expected participants: “{value}” is not a whole number; type digits such as 35."
        )
    for value in (-5, "−5", "3–5", "+5", "½", "²", "1_000", "0x1F", True):
        assert "is not a whole number" in refusal(book, event, "expected_participants", value)
    for value in (10**12, "1000000000000", 10**9 + 1, 10**5000, -(10**5000), "9" * 499):
        assert refusal(book, event, "expected_participants", value) == (
            "Expected participants: the number is too large; type one up to 1000000000."
        )


def test_an_end_before_the_start_is_refused_as_far_as_both_are_known(
    book: Book, event: Ref
) -> None:
    set_field(book, event, "start_date", "17/7/2012")
    for end, told in (("16/7/2012", "16 July 2012"), ("June 2012", "June 2012"), ("2011", "2011")):
        assert refusal(book, event, "end_date", end) == (
            f"The end, {told}, is before the start, 17 July 2012; correct one of them."
        )
    assert [kept(book, event, "end_date", end) for end in ("July 2012", "2012", "17/7/2012")] == [
        "2012-07",
        "2012",
        "2012-07-17",
    ]
    assert refusal(book, event, "start_date", "August 2012") == (
        "The end, 17 July 2012, is before the start, August 2012; correct one of them."
    )


def test_an_end_needs_a_start_and_an_emptied_start_empties_it(book: Book, event: Ref) -> None:
    with pytest.raises(UserError, match=r"An end needs a start; type the start first\."):
        set_field(book, event, "end_date", "2012")
    for nothing in ("", None):
        set_field(book, event, "start_date", "17-19/7/2012")
        set_field(book, event, "start_date", nothing)
        assert [values(book, event)[name] for name in ("start_date", "end_date")] == [None, None]


def test_an_event_of_one_day_cannot_end_before_it_begins(book: Book, event: Ref) -> None:
    times = {"start_date": "8/1/2021", "start_time": "10:30", "end_time": "9:00"}
    with pytest.raises(UserError) as refused:
        set_fields(book, event, times)
    assert (refused.value.field, refused.value.sentence) == (
        "end_time",
        "The event would end at 09:00, before it starts at 10:30; correct one of them.",
    )
    set_fields(book, event, {**times, "start_date": "8-9/1/2021"})


def test_text_that_cannot_be_kept_is_refused_wherever_it_is_typed(book: Book, event: Ref) -> None:
    signs = {
        "\x00": "holds a hidden control character (U+0000)",
        "\ud800": "holds a broken character (U+D800)",
        "\u202e": "holds a hidden sign that turns the direction of writing (U+202E)",
        "\u2067": "holds a hidden sign that turns the direction of writing (U+2067)",
    }
    fields = (
        *("title", "notes", "start_date", "reported_on", "start_time", "timezone", "event_type"),
        *("host_country", "expected_participants", "series"),
    )
    for sign, words in signs.items():
        for name in fields:
            sentence = refusal(book, event, name, f"Rabat{sign}2012")
            assert words in sentence
            assert sentence.isprintable()
        with pytest.raises(UserError, match="holds a"):
            set_field(book, event, "series", {"label": f"Rabat{sign}"})
    with pytest.raises(UserError) as refused:
        set_field(book, event, "ti\ud800tle", "x")
    assert refused.value.sentence.startswith("“title” is not a field of event; its fields are: ")


def test_a_long_line_is_refused_with_its_limit_and_long_notes_are_kept_whole(
    book: Book, event: Ref
) -> None:
    long = "Compte rendu. " * 2857 + "Fi"
    assert len(long) == 40_000
    assert refusal(book, event, "city", long).startswith(
        "City: This is 40,000 characters long; the field holds 500."
    )
    assert "the field holds 500" in refusal(book, event, "start_date", long)
    assert kept(book, event, "notes", long) == long
    assert kept(book, event, "city", "é" * 500) == "é" * 500
    assert "is 100,001 characters long; the field holds 100,000" in refusal(
        book, event, "notes", "x" * 100_001
    )


def test_names_are_kept_to_the_letter_whatever_they_look_like(book: Book, event: Ref) -> None:
    names = [
        "<script>alert('x')</script>",
        "<b>Rabat & Salé</b>",
        '=HYPERLINK("x";"y")',
        "+212 537 00 00 00",
        "-1+1|cmd",
        "@SUM(A1)",
        "'; DROP TABLE event; --",
        "{title} %s {0} \\N",
        "محمد الأمين ولد الشيخ",
        "عبد الله Abdallah (عبدالله)",
        "👩🏽‍⚖️ 🇲🇱 Bamako",
        "a\u200cb",
        "NULL",
        "0001",
        "1e5",
    ]
    assert [kept(book, event, "title", name) for name in names] == names
    assert book.rows("SELECT count(*) FROM event") == [(1,)]


def test_combining_marks_are_composed_once(book: Book, event: Ref) -> None:
    assert kept(book, event, "title", "Ame\u0301lie N\u0303a") == "Amélie Ña"
    assert kept(book, event, "notes", "Ame\u0301lie") == "Amélie"


def test_an_emptied_field_is_none_and_not_an_empty_text(book: Book, event: Ref) -> None:
    for name, value in (("city", "Rabat"), ("notes", "x"), ("expected_participants", 3)):
        assert kept(book, event, name, value) == value
        assert kept(book, event, name, "  ") is None
    assert kept(book, event, "host_country", "MA") == "MA"
    assert kept(book, event, "host_country", None) is None


def test_one_refused_field_leaves_the_others_unwritten(book: Book, event: Ref) -> None:
    before = (whole(book, event), works(book))
    with pytest.raises(UserError):
        set_fields(book, event, {"city": "Rabat", "venue": "Hall", "host_country": "Atlantis"})
    assert (whole(book, event), works(book)) == before


def test_a_refused_part_leaves_nothing_of_the_record(book: Book) -> None:
    before = works(book)
    draft = {
        "title": "Workshop",
        "organisations": [{"organisation": "Nobody knows", "role": "organiser"}],
    }
    with pytest.raises(UserError, match="There is no organisation “Nobody knows”"):
        add(book, "event", draft)
    assert (book.rows("SELECT count(*) FROM event"), works(book)) == ([(0,)], before)


def test_the_refusal_names_the_field_in_the_readers_language(book: Book, event: Ref) -> None:
    with speaking("fr"):
        assert refusal(book, event, "duration_days", "x").endswith("35.")
