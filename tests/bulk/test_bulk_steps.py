import shutil
from array import array
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ctdesk.actions.bulk import Outlook, Refusal, Tally, Wish, change_many, outlook
from ctdesk.actions.bulk_judging import Addition
from ctdesk.actions.records import add, set_fields
from ctdesk.app import open_book
from ctdesk.history.log import works
from ctdesk.history.undo import undo
from ctdesk.kernel.errors import Cancelled, UserError
from ctdesk.queries.record import values
from ctdesk.queries.refs import Ref
from ctdesk.store.book import Book
from ctdesk.store.search_index import indexed_columns
from tests.laws import examples

NOT_THE_RECORDS = frozenset({"work", "change", "sqlite_sequence"})


def done(steps: Any) -> Any:
    """The answer of work that says how far it is; it never goes back."""
    reached = 0.0
    while True:
        try:
            fraction = next(steps)
        except StopIteration as end:
            return end.value
        assert reached <= fraction <= 1
        reached = fraction


def changed(book: Book, wish: Wish) -> Tally:
    found: Tally = done(change_many(book, wish, f"{len(wish.ids)} records"))
    return found


def tables(book: Book, *, versions: bool = True) -> dict[str, list[Any]]:
    """Every row of every table, the words of the search index included."""
    names = book.rows(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'"
        " AND name NOT LIKE '%\\_search\\_%' ESCAPE '\\'"
        " AND name NOT LIKE '%\\_keys\\_%' ESCAPE '\\'"
    )
    found = {}
    for (name,) in names:
        if name in NOT_THE_RECORDS:
            continue
        columns = [row[1] for row in book.rows(f"PRAGMA table_info({name})")]
        told = ", ".join(f'"{c}"' for c in columns if versions or c != "version")
        found[name] = sorted(book.rows(f"SELECT {told} FROM {name}"), key=repr)
    return found


def found_by(book: Book, kind: str, words: list[str]) -> dict[str, list[int]]:
    """Who is found by each word in each column of the index."""
    return {
        f"{column} {word}": [
            row[0]
            for row in book.rows(
                f"SELECT rowid FROM {kind}_search WHERE {kind}_search MATCH ? ORDER BY rowid",
                (f'"{column}" : "{word}"',),
            )
        ]
        for column in indexed_columns(kind)
        for word in words
    }


PEOPLE = (
    {
        "given_name": "Mohamed",
        "family_name": "El Alaoui",
        "country": "MA",
        "notes": "Speaks Tamazight",
    },
    {"name_original": "محمد العلوي", "country": "ML", "job_title": "Judge"},
    {"family_name": "Sukarno", "single_name": True, "do_not_contact": True},
    {"given_name": "Aïssata", "family_name": "Traoré", "sex": "female"},
)


def people(book: Book) -> "array[int]":
    add(book, "organisation", {"name": "Ministry of Justice", "acronym": "MoJ"})
    return array("q", [add(book, "person", person).id for person in PEOPLE])


def events(book: Book) -> "array[int]":
    drafts = (
        {"title": "Launch", "start_date": "17-19/7/2012", "status": "planned"},
        {"title": "Workshop", "start_date": "2013-05", "status": "completed"},
        {"title": "Training", "status": "cancelled", "status_reason": "Flood"},
        {"title": "Roundtable", "start_date": "1/2/2014", "end_date": "3/2/2014"},
    )
    return array("q", [add(book, "event", draft).id for draft in drafts])


def test_one_value_goes_to_many_records_as_one_step(book: Book) -> None:
    ids = people(book)
    steps = len(works(book))
    told = changed(book, Wish("person", ids, {"country": "Mali", "job_title": "Envoy"}))
    assert told == Tally(4, 0)
    rows = book.rows("SELECT country, job_title FROM person ORDER BY id")
    assert rows == [("ML", "Envoy")] * 4
    assert works(book)[0].label == "Change Country, Position: 4 records"
    assert len(works(book)) == steps + 1


def test_what_is_so_already_is_counted_and_not_touched(book: Book) -> None:
    ids = people(book)
    assert changed(book, Wish("person", ids, {"country": "مالي"})) == Tally(3, 1)
    assert book.rows("SELECT version FROM person ORDER BY id") == [(2,), (1,), (2,), (2,)]
    steps = len(works(book))
    assert changed(book, Wish("person", ids, {"country": "ML"})) == Tally(0, 4)
    assert len(works(book)) == steps


def test_a_value_nobody_understands_is_refused_for_all_and_nothing_is_written(book: Book) -> None:
    ids = people(book)
    before, steps = tables(book), len(works(book))
    told = changed(book, Wish("person", ids, {"country": "Atlantis"}))
    sentence = (
        "Country: “Atlantis” is not in the list of countries; type its name or its two-letter"
        " code, such as MA."
    )
    assert told == Tally(0, 0, (Refusal(sentence, 4, ids[0]),))
    assert (tables(book), len(works(book))) == (before, steps)


def test_rows_a_rule_refuses_stay_and_are_told_with_the_reason(book: Book) -> None:
    ids = events(book)
    told = changed(book, Wish("event", ids, {"status": "confirmed"}))
    refusals = (
        Refusal(
            "“Completed” cannot become “Confirmed”; from here it can become: Reported and closed,"
            " Ongoing.",
            1,
            ids[1],
        ),
        Refusal(
            "“Cancelled” cannot become “Confirmed”; from here it can become: Planned.", 1, ids[2]
        ),
    )
    assert told == Tally(2, 0, refusals)
    statuses = [row[0] for row in book.rows("SELECT status FROM event ORDER BY id")]
    assert statuses == ["confirmed", "completed", "cancelled", "confirmed"]


def reasons(book: Book) -> list[tuple[str, str | None]]:
    return book.rows("SELECT status, status_reason FROM event ORDER BY id")


def test_a_reason_goes_with_the_status_it_explained_and_undo_brings_it_back(book: Book) -> None:
    ids = events(book)
    before = reasons(book)
    told = changed(book, Wish("event", ids[2:3], {"status": "planned"}))
    assert told == Tally(1, 0)
    assert reasons(book)[2] == ("planned", None)
    undo(book)
    assert reasons(book) == before
    assert before[2] == ("cancelled", "Flood")


def test_a_new_status_takes_its_own_reason_and_does_not_borrow_the_old_one(book: Book) -> None:
    ids = events(book)
    changed(book, Wish("event", ids[:1], {"status": "postponed", "status_reason": "Elections"}))
    refused = changed(book, Wish("event", ids[:1], {"status": "cancelled"}))
    needed = "This status needs a reason; type the reason and set the status again."
    assert refused == Tally(0, 0, (Refusal(needed, 1, ids[0]),))
    assert reasons(book)[0] == ("postponed", "Elections")
    own = {"status": "cancelled", "status_reason": "No visas"}
    assert changed(book, Wish("event", ids[:1], own)) == Tally(1, 0)
    assert reasons(book)[0] == ("cancelled", "No visas")


def test_a_reason_stays_where_the_status_does(book: Book) -> None:
    ids = events(book)
    each = {ids[2]: {"status": "cancelled", "city": "Rabat"}}
    assert changed(book, Wish("event", ids[2:3], each=each)) == Tally(1, 0)
    assert reasons(book)[2] == ("cancelled", "Flood")


def test_a_date_brings_its_range_and_its_precision_along(book: Book) -> None:
    ids = events(book)
    told = changed(book, Wish("event", ids, {"start_date": "4-5/6/2015"}))
    assert told == Tally(4, 0)
    rows = book.rows("SELECT start_date, end_date, date_precision, sort_date FROM event")
    assert rows == [("2015-06-04", "2015-06-05", "exact", "2015-06-04")] * 4


def test_text_is_added_at_the_end_of_what_stands_there(book: Book) -> None:
    ids = people(book)
    assert changed(book, Wish("person", ids, {"notes": Addition("Met in Rabat")})) == Tally(4, 0)
    assert [row[0] for row in book.rows("SELECT notes FROM person ORDER BY id")] == [
        "Speaks Tamazight\nMet in Rabat",
        *["Met in Rabat"] * 3,
    ]


def test_names_follow_when_each_gets_its_own(book: Book) -> None:
    ids = people(book)
    each = {ids[0]: {"family_name": "Alaoui"}, ids[2]: {"family_name": "Hatta", "country": "ID"}}
    assert changed(book, Wish("person", ids, each=each)) == Tally(2, 2)
    named = book.rows("SELECT display_name, sort_name, country FROM person ORDER BY id")
    assert named[0] == ("Mohamed Alaoui", "alaoui mohamed", "MA")
    assert named[2] == ("Hatta", "hatta", "ID")
    assert found_by(book, "person", ["hatta", "sukarno"])["family_name hatta"] == [ids[2]]


def test_the_last_name_of_a_person_cannot_be_emptied(book: Book) -> None:
    ids = people(book)
    told = changed(book, Wish("person", ids, {"family_name": None, "name_original": None}))
    assert (told.changed, told.unchanged) == (2, 0)
    (refusal,) = told.refused
    assert refusal.sentence.startswith("A person needs a name") and refusal.number == 2


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("person", "email"),
        ("person", "birth_date"),
        ("person", "family_name"),
        ("event", "title"),
        ("event", "code"),
        ("organisation", "acronym"),
        ("recommendation", "text"),
        ("follow_up_action", "description"),
    ],
)
def test_what_each_record_has_of_its_own_is_not_made_the_same(
    book: Book, kind: str, name: str
) -> None:
    wish = Wish(kind, array("q", [1, 2]), {name: "the same"})
    for steps in (change_many(book, wish, "2"), outlook(book, wish)):
        with pytest.raises(UserError, match="is different in every record"):
            next(steps)


def test_what_must_be_there_is_not_emptied(book: Book) -> None:
    ids = events(book)
    told = changed(book, Wish("event", ids, {"status": None}))
    assert told == Tally(0, 0, (Refusal("“Status” cannot be empty; type it.", 4, ids[0]),))


def test_a_record_deleted_meanwhile_is_told(book: Book) -> None:
    ids = people(book)
    told = changed(book, Wish("person", ids + array("q", [999]), {"country": "FR"}))
    assert told == Tally(4, 0, (Refusal("It is no longer in this book.", 1, 999),))


def test_a_part_is_linked_only_to_parts_of_its_own_event(book: Book) -> None:
    drafts = [
        {
            "title": title,
            "recommendations": [{"text": f"Train in {title}"}],
            "follow_up_actions": [{"description": "Write"}],
        }
        for title in ("Launch", "Workshop")
    ]
    for draft in drafts:
        add(book, "event", draft)
    actions = array("q", [row[0] for row in book.rows("SELECT id FROM follow_up_action")])
    told = changed(book, Wish("follow_up_action", actions, {"recommendation": "Train in Launch"}))
    (refusal,) = told.refused
    assert (told.changed, refusal.number, refusal.first) == (1, 1, actions[1])
    assert "This event has no recommendation “Train in Launch”" in refusal.sentence


def test_stopping_in_the_middle_writes_nothing(book: Book, monkeypatch) -> None:
    monkeypatch.setattr("ctdesk.actions.bulk._BATCH", 1)
    ids = people(book)
    before, steps = tables(book), len(works(book))
    under_way = change_many(book, Wish("person", ids, {"country": "FR"}), "4 people")
    next(under_way)
    next(under_way)
    under_way.close()
    assert (tables(book), len(works(book))) == (before, steps)


def test_looking_ahead_writes_nothing_and_shows_before_and_after(book: Book) -> None:
    ids = events(book)
    before = tables(book)
    told: Outlook = done(outlook(book, Wish("event", ids, {"status": "confirmed"}), most=2))
    assert tables(book) == before
    assert [(v.id, v.before["status"], v.after and v.after["status"]) for v in told.first] == [
        (ids[0], "planned", "confirmed"),
        (ids[1], "completed", None),
    ]
    assert told.tally == changed(book, Wish("event", ids, {"status": "confirmed"}))


def test_many_reasons_are_told_as_a_few(book: Book, monkeypatch) -> None:
    monkeypatch.setattr("ctdesk.actions.bulk._MOST_REASONS", 1)
    ids = events(book)
    told = changed(book, Wish("event", ids, {"end_date": "1/1/2001"}))
    assert [(refusal.number, refusal.first) for refusal in told.refused] == [
        (3, ids[1]),
        (1, ids[0]),
    ]


DATES = st.sampled_from(["17/7/2012", "17-19/7/2012", "2012-08", "2001", "tomorrow?", "", None])
CHANGES = {
    "person": st.fixed_dictionaries(
        {},
        optional={
            "country": st.sampled_from(["MA", "Maroc", "مالي", "Atlantis", None, ""]),
            "organisation": st.sampled_from(["MoJ", "Nobody's office", None, 1]),
            "sex": st.sampled_from(["female", "Homme", "?", None]),
            "job_title": st.sampled_from(["Judge", "  Judge ", "x" * 501, None]),
            "do_not_contact": st.sampled_from(["yes", "لا", True, False, "perhaps", None]),
            "notes": st.sampled_from([Addition("Met in Rabat"), "Anew", None]),
            "family_name": st.just(None),
            "name_original": st.just(None),
        },
    ),
    "event": st.fixed_dictionaries(
        {},
        optional={
            "status": st.sampled_from(["confirmed", "Cancelled", "reported", "planned", None, "?"]),
            "status_reason": st.sampled_from(["Flood", None]),
            "start_date": DATES,
            "end_date": DATES,
            "date_precision": st.sampled_from(["derived", "year", None]),
            "host_country": st.sampled_from(["Tunisie", "XX"]),
            "expected_participants": st.sampled_from(["35", "٣٥", "1,000", "many", 12, None]),
        },
    ),
}


def one_by_one(book: Book, wish: Wish) -> dict[int, str]:
    """The same wish fulfilled as a person would, record by record; the refusals."""
    refused = {}
    for row_id in wish.ids:
        stored = values(book, Ref(wish.kind, row_id))
        try:
            set_fields(book, Ref(wish.kind, row_id), typed(stored, wish.of(row_id)))
        except UserError as error:
            refused[row_id] = error.sentence
    return refused


def typed(stored: Mapping[str, Any], wished: Mapping[str, Any]) -> dict[str, Any]:
    def as_typed(name: str, value: Any) -> Any:
        if not isinstance(value, Addition):
            return value
        return f"{stored[name]}\n{value.text}" if stored[name] else value.text

    return {name: as_typed(name, value) for name, value in wished.items()}


@pytest.mark.parametrize("kind", ["person", "event"])
def test_many_at_once_is_the_same_as_one_by_one_and_undo_restores_all(
    empty_book_file: Path, tmp_path: Path, kind: str
) -> None:
    made = tmp_path / "made.ctdesk"
    shutil.copy(empty_book_file, made)
    book = open_book(made)
    people(book)
    events(book)
    book.close()
    numbers = iter(range(10_000))

    @settings(max_examples=examples(15), suppress_health_check=list(HealthCheck))
    @given(
        same=CHANGES[kind],
        each=st.dictionaries(st.integers(1, 4), CHANGES[kind], max_size=3),
        ids=st.permutations([1, 2, 3, 4]),
    )
    def holds(same: dict[str, Any], each: dict[int, Any], ids: list[int]) -> None:
        folder = tmp_path / str(next(numbers))
        folder.mkdir()
        books = []
        for name in ("many", "one"):
            shutil.copy(made, folder / f"{name}.ctdesk")
            books.append(open_book(folder / f"{name}.ctdesk"))
        many, one = books
        wish = Wish(kind, array("q", ids), same, each)
        before, steps = tables(many, versions=False), len(works(many))
        looked: Outlook = done(outlook(many, wish))
        told = changed(many, wish)
        refused = one_by_one(one, wish)
        assert tables(many, versions=False) == tables(one, versions=False)
        found = found_by(many, kind, ["mali", "justice", "rabat", "tunisia", "anew", "judge"])
        assert found == found_by(
            one, kind, ["mali", "justice", "rabat", "tunisia", "anew", "judge"]
        )
        assert looked.tally == told
        assert {v.id: v.refusal for v in looked.first if v.refusal} == refused
        assert (told.changed > 0) == (len(works(many)) - steps == 1)
        if told.changed:
            undo(many)
        assert tables(many, versions=False) == before
        for each_book in books:
            each_book.close()
        shutil.rmtree(folder)

    holds()


@pytest.mark.parametrize("after", [0, 3])
def test_breaking_off_while_the_step_is_finished_writes_nothing(
    book: Book, monkeypatch, after: int
) -> None:
    monkeypatch.setattr("ctdesk.actions.finishing._STEPS", 40)
    ids = people(book)
    before, steps = tables(book), len(works(book))
    heard: list[float] = []

    def told(fraction: float) -> None:
        heard.append(fraction)
        if len(heard) > after:
            raise Cancelled

    with pytest.raises(Cancelled):
        done(change_many(book, Wish("person", ids, {"country": "FR"}), "4 people", told))
    assert (tables(book), len(works(book))) == (before, steps)
    assert len(heard) == after + 1
    assert changed(book, Wish("person", ids, {"country": "FR"})) == Tally(4, 0)


def test_how_far_the_finish_is_goes_on_from_the_rows(book: Book, monkeypatch) -> None:
    monkeypatch.setattr("ctdesk.actions.finishing._STEPS", 40)
    monkeypatch.setattr("ctdesk.store.touched._AT_ONCE", 1)
    heard: list[float] = []
    done(change_many(book, Wish("person", people(book), {"country": "FR"}), "4", heard.append))
    assert heard == sorted(heard)
    assert 0.6 <= heard[0] < heard[-1] < 1
    assert len(set(heard)) >= 5
