import threading
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ctdesk.actions.people import add_people
from ctdesk.actions.records import add, create, set_fields
from ctdesk.kernel import i18n
from ctdesk.queries.matching import countries, stored
from ctdesk.queries.matching import matcher as matcher_module
from ctdesk.queries.matching.crowd import COLUMNS
from ctdesk.queries.matching.duplicates import Duplicates, duplicates, duplicates_in_steps
from ctdesk.queries.matching.evidence import FIGURES
from ctdesk.queries.matching.matcher import Candidate, Matcher, Standing, standing
from ctdesk.queries.matching.score import probabilities
from ctdesk.queries.refs import Ref
from ctdesk.store import name_index
from ctdesk.store.book import Book
from tests.laws import examples

ALAOUI = {
    "given_name": "Mohamed",
    "family_name": "El Alaoui",
    "country": "MA",
    "email": "m.alaoui@justice.example.org",
    "phone": "+212 6 12 34 56 78",
}
OTHERS = [
    {"given_name": given, "family_name": family, "country": country}
    for given, family, country in (
        ("Fatou", "N’Diaye", "SN"),
        ("Karim", "El Alaoui", "MA"),
        ("Hassan", "Mansouri", "MA"),
        ("Hussein", "Mansouri", "MA"),
        ("Lars", "van den Berg", "NL"),
        ("Idrissa", "Traoré", "ML"),
        ("Sidi", "Ould Ahmed", "MR"),
        ("Plato", None, "GR"),
    )
]


@pytest.fixture
def peopled(book: Book) -> Book:
    """A book with Mohamed El Alaoui, his brother, and others; the ids are in that order."""
    add_people(book, [ALAOUI, *OTHERS])
    return book


@pytest.fixture
def offices(book: Book) -> list[int]:
    """The ids of three organisations."""
    return [add(book, "organisation", {"name": f"Office {name}"}).id for name in "ABC"]


def asked(book: Book, **row: str | int) -> list[Candidate]:
    return book.companion(Matcher).candidates(row)


@pytest.mark.parametrize(
    "row",
    [
        {"given_name": "محمد", "family_name": "العلوي"},
        {"given_name": "Muhammad", "family_name": "Alaoui"},
        {"family_name": "EL ALAOUI Mohamed"},
        {"given_name": "Dr Mouhamadou", "family_name": "Al-Alawi"},
        {"given_name": "Alaoui", "family_name": "Mohammed"},
        {"given_name": "Mohmaed", "family_name": "Alaoui"},
        {"name_original": "محمد العلوي"},
    ],
)
def test_a_name_is_found_however_it_is_written(peopled: Book, row: dict[str, str]) -> None:
    found = asked(peopled, country="MA", **row)
    assert [candidate.id for candidate in found] == [1]
    assert found[0].standing == Standing.DOUBTFUL


def test_a_second_attribute_makes_a_likeness_a_recognition(peopled: Book) -> None:
    found = asked(
        peopled, given_name="محمد", family_name="العلوي", country="MA", phone="0612345678"
    )
    assert [(one.id, one.standing) for one in found] == [(1, Standing.RECOGNISED)]
    assert found[0].score > 0.9
    assert found[0].reasons == (
        "the same name in another spelling",
        "same phone",
        "same country",
    )


def test_brothers_are_not_one_person(peopled: Book) -> None:
    assert asked(peopled, given_name="Ahmed", family_name="El Alaoui", country="MA") == []


def test_a_mailbox_of_the_family_or_the_office_makes_nobody_one_person(peopled: Book) -> None:
    brother = asked(peopled, **{**ALAOUI, "given_name": "Rachid"})
    colleague = asked(peopled, **{**ALAOUI, "given_name": "Fatou", "family_name": "Diarra"})
    initial = asked(peopled, **{**ALAOUI, "given_name": "M."})
    assert {one.standing for one in brother + colleague} <= {Standing.DOUBTFUL}
    assert [one.standing for one in initial] == [Standing.RECOGNISED]
    himself, other = (
        asked(peopled, **{**ALAOUI, "given_name": name, "phone": None})[0]
        for name in ("Mohammed", "Rachid")
    )
    assert other.score < 0.9 < himself.score


OTHER_DAY = {"birth_date": "1981-11-23"}
BORN = {"given_name": "Youssef", "family_name": "Wali", "birth_date": "1972-03-14"}


def born(book: Book, date: str, **others: str) -> tuple[str, ...]:
    """Why somebody born on that day may be the one in the book who has his name; empty if not."""
    found = asked(book, **{**BORN, **others, "birth_date": date})
    return found[0].reasons if found else ()


def test_a_date_of_birth_makes_a_likeness_a_recognition(book: Book) -> None:
    add_people(book, [BORN])
    found = asked(book, **{**BORN, "given_name": "يوسف", "family_name": "والي"})
    assert [(one.id, one.standing) for one in found] == [(1, Standing.RECOGNISED)]
    assert found[0].reasons == ("the same name in another spelling", "same date of birth")


def test_of_a_date_of_birth_it_is_told_how_it_agrees(book: Book) -> None:
    add_people(book, [{**BORN, "birth_date": date} for date in ("1972-03-04", "1965")])
    told = {date: born(book, date)[1:] for date in ("1972-04-03", "1972-01-01", "1965-07-08")}
    assert told == {
        "1972-04-03": ("nearly the same date of birth",),
        "1972-01-01": ("same year of birth",),
        "1965-07-08": ("same year of birth",),
    }
    assert born(book, "1981-11-23") == ()


def test_who_was_born_on_another_day_is_another_of_that_name(book: Book) -> None:
    add_people(book, [{**BORN, "country": "MA"}])
    row = {**BORN, "country": "MA", "birth_date": ""}
    nobody_knows, another = (asked(book, **{**row, **day})[0] for day in ({}, OTHER_DAY))
    assert another.reasons == ("the same name", "same country", "other date of birth")
    assert another.score < nobody_knows.score / 2


def test_the_first_of_january_says_less_than_another_day(book: Book) -> None:
    add_people(book, [BORN, {**BORN, "family_name": "Kition", "birth_date": "1972-01-01"}])
    day, year = (asked(book, **{**row, "sex": "male"})[0].score for row in rows_of(book))
    assert year < day


def rows_of(book: Book) -> list[dict[str, str]]:
    names = ("given_name", "family_name", "birth_date")
    return [
        dict(zip(names, row, strict=True))
        for row in book.rows(f"SELECT {', '.join(names)} FROM person ORDER BY id")
    ]


def test_a_twin_is_not_taken_for_the_other(book: Book) -> None:
    add_people(book, [BORN])
    found = asked(book, **{**BORN, "given_name": "Idris"})
    assert {one.standing for one in found} <= {Standing.DOUBTFUL}


def test_a_word_that_is_much_mistyped_is_nearer_than_another_word(book: Book) -> None:
    add_people(book, [{"given_name": "Ibrahim", "family_name": "Zachtee", "phone": "0612345678"}])
    mistyped, other = (
        asked(book, given_name=name, family_name="Zachtee", phone="0612345678")
        for name in ("Rbriham", "Moussa")
    )
    assert max((one.score for one in other), default=0.0) < mistyped[0].score / 2


def test_two_names_that_others_have_too_are_no_slip(book: Book) -> None:
    names = [("Fatou", "Kabanie"), ("Moussa", "Tomanie")]
    others = [*names, ("Fatou", "Kabarie"), ("Moussa", "Wali"), ("Zeno", "Tomarie")] * 8
    people = [{"given_name": one, "family_name": other} for one, other in names + others]
    phones = ("0612345678", "0623456789")
    add_people(book, [row | {"phone": phone} for row, phone in zip(people, phones, strict=False)])
    add_people(book, people[2:])
    taken, new = (
        {one.id: one.score for one in asked(book, **row)}
        for row in (
            {"given_name": "Fatou", "family_name": "Kabarie", "phone": phones[0]},
            {"given_name": "Moussa", "family_name": "Tomarie", "phone": phones[1]},
        )
    )
    assert taken.get(1, 0) < new[2] * 0.99


def test_of_many_who_share_a_word_those_born_on_the_day_are_compared(book: Book) -> None:
    add_people(book, [{"given_name": "Youssef", "family_name": f"Kition{n}"} for n in range(70)])
    add_people(book, [BORN, {**BORN, "family_name": "Waley"}])
    assert [one.id for one in asked(book, **{**BORN, "family_name": "Wahli"})] == [71, 72]
    assert asked(book, given_name="Youssef", family_name="Zwahli") == []
    assert (71, 72, False) in listed(duplicates(book))


def test_an_initial_stands_for_the_letter_written_or_for_its_sound(book: Book) -> None:
    whole = ["Hamza", "Wanjiku", "Chérif", "Philippe", "Qasim", "يوسف", "Emad"]
    add_people(book, [{"given_name": one, "family_name": f"Alaoui {one}a"} for one in whole])

    def stands_for(initial: str, place: int) -> bool:
        row = {"given_name": initial, "family_name": f"Alaoui {whole[place]}a"}
        return any("initial" in " ".join(one.reasons) for one in asked(book, **row))

    right = ("H.", "W.", "C.", "P.", "K.", "Y.", "I.")
    assert [stands_for(initial, place) for place, initial in enumerate(right)] == [True] * 7
    wrong = ("K.", "M.", "K.", "S.", "S.", "A.", "A.")
    assert [stands_for(initial, place) for place, initial in enumerate(wrong)] == [False] * 7


def test_in_a_small_office_everybody_is_compared(book: Book, offices: list[int]) -> None:
    names = [("Ngozi", "Wellashdale"), ("Léa", "Dubois"), ("Hans", "Meyer")] * 4
    rows = [{"given_name": one, "family_name": other} for one, other in names]
    add_people(book, [{**row, "organisation_id": offices[0]} for row in rows[:3]])
    add_people(book, [{**row, "organisation_id": offices[1]} for row in [*rows, rows[0]]])
    asking = {"given_name": "N.", "family_name": "Wellahsdrle"}
    assert asked(book, **asking) == []
    assert [one.id for one in asked(book, **asking, organisation_id=offices[0])] == [1]
    assert asked(book, **asking, organisation_id=offices[1]) == []


def test_of_a_large_office_those_born_on_the_day_are_compared(
    book: Book, offices: list[int]
) -> None:
    here = {"organisation_id": offices[0]}
    names = [f"{one}o{other}u" for one in "bdgklm" for other in "nrst"]
    add_people(book, [{"given_name": name, "family_name": "Ilu", **here} for name in names])
    kadji = {"given_name": "Zadeh", "family_name": "Al-Kadji", "birth_date": "1974-12-24"}
    add_people(book, [{**kadji, **here}])
    asking = {**kadji, "given_name": "Dhaadhih", "family_name": "El Kadhdji"}
    assert asked(book, **asking) == []
    assert [one.id for one in asked(book, **asking, **here)] == [len(names) + 1]


@pytest.mark.parametrize(
    ("known", "other"), [("Mahmoud", "محمد"), ("Khalid", "Khalil"), ("Karima", "Karim")]
)
def test_who_has_another_known_name_is_a_brother(book: Book, known: str, other: str) -> None:
    wali = {"family_name": "Waliou", "phone": "0612345678"}
    add_people(book, [{"given_name": known, **wali}])
    brother = asked(book, given_name=other, **wali)
    assert {one.standing for one in brother} <= {Standing.DOUBTFUL}
    assert all("part of the name is another" in one.reasons for one in brother)
    assert asked(book, given_name=known, **wali)[0].standing == Standing.RECOGNISED


def test_a_son_bears_the_name_of_his_father_behind_his_own(book: Book) -> None:
    phone = {"phone": "0612345678"}
    add_people(book, [{"given_name": "Ahmed", "family_name": "Waliou", **phone}])
    son, himself = (
        asked(book, given_name=name, family_name="Waliou", **phone)[0]
        for name in ("Khaled Ahmed", "Ahmed Khaled")
    )
    assert (son.standing, himself.standing) == (Standing.DOUBTFUL, Standing.RECOGNISED)


def test_who_is_known_by_the_family_name_alone_is_looked_at(peopled: Book) -> None:
    found = asked(peopled, family_name="El Alaoui", phone=ALAOUI["phone"])
    assert (found[0].id, found[0].standing) == (1, Standing.DOUBTFUL)


def test_why_is_told_in_the_script_that_both_are_written_in(book: Book) -> None:
    row = {"given_name": "Youssef", "family_name": "Wali", "name_original": "يوسف والي"}
    add_people(book, [{**row, "phone": "0612345678"}])
    assert asked(book, **row, phone="0612345678")[0].reasons[0] == "the same name"


def test_hassan_and_hussein_are_two(peopled: Book) -> None:
    found = asked(peopled, given_name="Hassan", family_name="Mansouri", country="MA")
    assert [candidate.id for candidate in found] == [4]


def test_a_stranger_is_new(peopled: Book) -> None:
    found = asked(peopled, given_name="Amelie", family_name="Moreau", country="FR")
    assert (found, standing(found)) == ([], Standing.NEW)


def test_a_row_without_a_name_or_anything_is_new(peopled: Book) -> None:
    assert asked(peopled) == asked(peopled, given_name=" ", family_name="--") == []


def test_reasons_are_told_in_the_readers_language(peopled: Book) -> None:
    i18n.set_language("fr")
    found = asked(peopled, **{**ALAOUI, "email": "other@example.org"})
    assert found[0].reasons == ("même nom", "même téléphone", "même pays", "autre courriel")


def test_who_is_added_changed_or_removed_is_known_at_once(peopled: Book) -> None:
    before = {"given_name": "Hassan", "family_name": "Mansouri", "country": "MA"}
    after = {"given_name": "Aristocles", "family_name": "Papadopoulos", "country": "MA"}
    assert [[one.id for one in asked(peopled, **row)] for row in (before, after)] == [[4], []]
    set_fields(peopled, Ref("person", 4), after)
    assert [[one.id for one in asked(peopled, **row)] for row in (before, after)] == [[], [4]]
    with peopled.work("Add") as session:
        create(session, "person", {"given_name": "Zeno", "family_name": "Kition"})
    assert [one.id for one in asked(peopled, given_name="Zeno", family_name="Kition")] == [10]
    with peopled.work("Merge") as session:
        session.connection().exec_driver_sql("UPDATE person SET merged_into_id = 1 WHERE id = 10")
    assert asked(peopled, given_name="Zeno", family_name="Kition") == []


def test_two_who_may_both_be_meant_are_left_to_the_reader(peopled: Book) -> None:
    add_people(peopled, [ALAOUI])
    found = asked(peopled, **ALAOUI)
    assert {candidate.id for candidate in found} == {1, 10}
    assert standing(found) == Standing.DOUBTFUL
    assert standing(found[:1]) == Standing.RECOGNISED


def listed(found: Duplicates) -> set[tuple[int, int, bool]]:
    return set(
        zip(found.one.tolist(), found.other.tolist(), found.by_name_only.tolist(), strict=True)
    )


def test_duplicates_by_name_only_are_told_apart_from_those_with_more(peopled: Book) -> None:
    add_people(
        peopled,
        [
            {**ALAOUI, "given_name": "محمد", "family_name": "العلوي", "email": None},
            {"given_name": "Fatu", "family_name": "Ndiaye", "country": "SN"},
        ],
    )
    found = duplicates(peopled)
    assert listed(found) == {(1, 10, False), (2, 11, True)}
    assert found.why(0)[:2] == ("the same name in another spelling", "same phone")


def test_a_name_in_two_scripts_is_no_pair_with_itself(book: Book) -> None:
    add_people(book, [{**ALAOUI, "name_original": "محمد العلوي"}])
    assert len(duplicates(book)) == 0


def test_two_who_were_found_to_be_two_are_no_duplicates(peopled: Book) -> None:
    add_people(peopled, [ALAOUI, {**ALAOUI, "given_name": "Muhammad"}])
    assert listed(duplicates(peopled)) == {(1, 10, False), (1, 11, False), (10, 11, False)}
    with peopled.work("Tell apart") as session:
        create(session, "not_same_person", {"one_id": 1, "other_id": 11})
    assert listed(duplicates(peopled)) == {(1, 10, False), (10, 11, False)}


def test_the_search_for_duplicates_says_how_far_it_is_and_can_be_left(peopled: Book) -> None:
    add_people(peopled, [ALAOUI])
    parts = list(duplicates_in_steps(peopled))
    assert parts == sorted(parts)
    assert (parts[-1], len(parts) > 2) == (1.0, True)
    steps = duplicates_in_steps(peopled)
    while next(steps) < 1:
        pass
    assert [thread for thread in threading.enumerate() if "comparing" in thread.name]
    steps.close()
    assert not [thread for thread in threading.enumerate() if "comparing" in thread.name]


def test_a_book_without_people_has_no_duplicates(book: Book) -> None:
    assert len(duplicates(book)) == 0
    assert asked(book, **ALAOUI) == []


def test_a_country_says_the_less_the_surer_the_name_tells_it(book: Book) -> None:
    home = [{"given_name": f"Burak {n}", "family_name": "Kition", "country": "TR"} for n in ABC]
    away = [
        {"given_name": f"Burak {n}", "family_name": "Wahli", "country": country}
        for n, country in zip(ABC, COUNTRIES * 5, strict=True)
    ]
    twice = [{"given_name": "Zeno", "family_name": name} for name in ("Kition", "Wahli")]
    others = [{"given_name": one, "family_name": f"Z{one}", "country": "ML"} for one in ABC] * 5
    add_people(book, [*(one | {"country": "TR"} for one in twice), *home, *away, *others])
    there, anywhere = (asked(book, **one, country="TR")[0] for one in twice)
    assert [there.id, anywhere.id] == [1, 2]
    assert odds(anywhere) > 2 * odds(there)


def odds(found: Candidate) -> float:
    return found.score / (1 - found.score)


ABC = [f"{one}ar{other}" for one in "bdfk" for other in "bdfmn"]
COUNTRIES = ["MA", "FR", "TR", "SN"]


def test_in_a_book_of_one_country_it_says_nothing_that_two_are_of_it(book: Book) -> None:
    names = [{"given_name": one, "family_name": f"Z{one}"} for one in ABC] * 20
    add_people(book, [{"given_name": "Zeno", "family_name": "Kition", "country": "MA"}])
    add_people(book, [one | {"country": "MA"} for one in names])
    row = {"given_name": "Zeno", "family_name": "Kition"}
    known, unknown = (asked(book, **row, **more)[0].score for more in ({"country": "MA"}, {}))
    assert known == pytest.approx(unknown, abs=0.01)
    assert asked(book, **row, country="FR")[0].score < unknown


def test_comparing_is_the_same_from_either_side(book: Book) -> None:
    people = [
        {"given_name": "Mohamed Amine", "family_name": "Alaoui", "country": "MA"},
        {"given_name": "M.", "family_name": "Alawi", "country": "MA", "sex": "male"},
        {"family_name": "محمد امين العلوي", "country": "DZ", "sex": "male"},
        {"given_name": "Mohmed", "family_name": "El Alaui", "phone": "0612345678"},
    ]
    add_people(book, people)
    asking = {
        (here, found.id): round(found.score, 6)
        for here, person in enumerate(people, 1)
        for found in asked(book, **person)
        if found.id != here
    }
    assert asking
    assert asking == {(there, here): score for (here, there), score in asking.items()}


def test_the_more_people_there_are_the_less_the_same_evidence_says() -> None:
    figures = np.ones((len(FIGURES), 1), dtype=np.float32)
    among = [float(probabilities(figures, people)[0]) for people in (10_000, 100_000, 1_000_000)]
    assert among == sorted(among, reverse=True)
    assert len(set(among)) == 3


WORDS = st.sampled_from(
    [
        "Mohamed",
        "Mohammed",
        "محمد",
        "Ahmed",
        "Fatou",
        "Traoré",
        "Alaoui",
        "العلوي",
        "M.",
        "Benali",
        "Ben Ali",
        "Ali",
        "Mahmoud",
    ]
)
ROWS = st.lists(
    st.fixed_dictionaries(
        {"given_name": WORDS, "family_name": WORDS},
        optional={
            "country": st.sampled_from(["MA", "ML"]),
            "phone": st.sampled_from(["+212 612345678", "0612345678", "12"]),
            "email": st.sampled_from(["a@example.org", "B@example.org"]),
            "birth_date": st.sampled_from(["1972-03-04", "1972-04-03", "1972-01-01", "1972"]),
            "organisation_id": st.sampled_from([1, 2, 3]),
        },
    ),
    max_size=12,
)


@settings(
    max_examples=examples(15),
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(known=ROWS, rows=ROWS)
def test_many_rows_at_once_are_answered_as_one_by_one(
    peopled: Book, offices: list[int], known: list[dict[str, str]], rows: list[dict[str, str]]
) -> None:
    assert offices == [1, 2, 3]
    # The book grows from one example to the next, until very many share a word.
    add_people(peopled, known * 3)
    matcher = peopled.companion(Matcher)
    looked_up = [rounded(matcher.candidates(row, 3)) for row in rows]
    values = [[row.get(name) for name in COLUMNS[1:]] for row in rows]
    for read_for_one in (0, 1 << 40):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(matcher_module, "READ_FOR_ONE", read_for_one)
            matcher.forget()
            found = matcher.verdicts(values, 3)
        scores = [round(score, 6) for score in found.score.tolist()]
        many = zip(found.likeliest.tolist(), scores, found.is_recognised.tolist(), strict=True)
        assert list(many) == [verdict(each) for each in looked_up]
    peopled.rows(f"DROP TABLE {name_index.TABLE}")
    assert [rounded(matcher.candidates(row, 3)) for row in rows] == looked_up
    peopled.rows(name_index.table())
    peopled.rows(name_index.statement())


def test_the_newest_alone_tell_how_common_a_country_is(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(countries, "NEWEST", len(ABC) + 1)
    here = [{"given_name": one, "family_name": "Kition", "country": "MA"} for one in ABC]
    add_people(book, [*here, *({**one, "country": "ML"} for one in here)])
    zeno = {"given_name": "Zeno", "family_name": "Kition", "country": "MA"}
    add_people(book, [zeno])
    matcher = book.companion(Matcher)
    now = asked(book, **zeno)[0].score
    many = matcher.verdicts([[zeno.get(name) for name in COLUMNS[1:]]] * 2)
    assert many.score.tolist() == pytest.approx([now] * 2)
    add_people(book, here)
    assert asked(book, **zeno)[0].score < now * 0.99


def test_reading_all_people_says_how_far_it_is_and_can_be_left(peopled: Book) -> None:
    matcher = peopled.companion(Matcher)
    steps = matcher.get_ready(2_000)
    assert 0 < next(steps) < 1
    steps.close()
    parts = list(matcher.get_ready(2_000))
    assert (parts, parts[-1]) == (sorted(parts), 1.0)
    assert list(matcher.get_ready(2_000)) == []
    set_fields(peopled, Ref("person", 1), {"family_name": "Kition"})
    assert list(matcher.get_ready(2_000)) == parts


def test_of_many_rows_too_one_is_recognised_behind_somebody_likelier(book: Book) -> None:
    like = {"given_name": "Mohamed", "family_name": "El Alaoui", "name_original": "محمد العلوي"}
    like |= {"country": "MA", "job_title": "Head of the border unit", "sex": "male"}
    mail = {"email": "m.alaoui@example.org"}
    other = {"given_name": "Mohammed", "family_name": "Alawi", "country": "DZ", **mail}
    add_people(book, [like, other])
    matcher = book.companion(Matcher)
    row = like | mail
    found = matcher.candidates(row)
    assert [(one.id, one.standing) for one in found] == [
        (1, Standing.DOUBTFUL),
        (2, Standing.RECOGNISED),
    ]
    many = matcher.verdicts([[row.get(name) for name in COLUMNS[1:]]] * 2)
    assert (many.likeliest.tolist(), many.is_recognised.tolist()) == ([2] * 2, [True] * 2)
    assert many.score.tolist() == pytest.approx([found[1].score] * 2)


def verdict(found: list[Candidate]) -> tuple[int, float, bool]:
    """Who it may be most of all, how likely, and whether it is that one."""
    is_recognised = standing(found) == Standing.RECOGNISED
    among = [one for one in found if not is_recognised or one.standing == Standing.RECOGNISED]
    return (among[0].id, among[0].score, is_recognised) if among else (0, 0.0, False)


def rounded(found: list[Candidate]) -> list[Candidate]:
    """What is added up in another order differs behind the tenth digit."""
    return [replace(candidate, score=round(candidate.score, 6)) for candidate in found]


def test_getting_ready_changes_no_answer_and_counts_what_many_share(
    peopled: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    youssef = {"given_name": "Youssef", "family_name": "Wali"}
    add_people(peopled, [ALAOUI] * 5 + [youssef] * 4)
    before = asked(peopled, **ALAOUI), asked(peopled, **youssef)
    monkeypatch.setattr(stored, "MANY", 2)
    matcher, index = Matcher(peopled), stored.KeyIndex(peopled)
    assert list(matcher.warm())[-2:] == [0.5, 1.0]
    assert (matcher.candidates(ALAOUI), matcher.candidates(youssef)) == before
    index.count_common()
    peopled.rows("DELETE FROM person_keys")
    assert [index.count(key, most=100) for key in ("Ysf", "mhmd", "krm")] == [4, 6, 0]


def test_signs_in_a_name_are_no_question_of_their_own(peopled: Book) -> None:
    assert asked(peopled, given_name='Mohamed" OR "*', family_name="Alaoui^ NEAR(x", country="MA")
    assert asked(peopled, given_name='"', family_name="_p612345678") == []
