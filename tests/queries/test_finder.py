"""The engine under the tables: orders that are mended, sets that are joined, ids far apart."""

import random
from array import array

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ctdesk.actions.records import add, set_field
from ctdesk.actions.removal import remove
from ctdesk.history.undo import redo, undo
from ctdesk.kernel.errors import Cancelled
from ctdesk.model.person import Person
from ctdesk.queries import listing
from ctdesk.queries.listing import sorted_by
from ctdesk.queries.refs import Ref
from ctdesk.queries.search.facets import facets
from ctdesk.queries.search.finder import Finder
from ctdesk.queries.search.orders import Orders
from ctdesk.queries.search.plan import AllOf, AnyOf, Everything, Match, NotIn, Plan, Rows
from ctdesk.queries.search.warming import warm
from ctdesk.store.book import Book
from tests.laws import examples

GIVEN, FAMILY = ("Awa", "Émile", "محمد", "Zoé"), ("Traoré", "Alaoui", "Ndiaye", "Żak")


def fill(book: Book, number: int = 12) -> None:
    """Some people with equal names among them."""
    chance = random.Random(number)
    for _ in range(number):
        add(
            book,
            "person",
            {
                "given_name": chance.choice(GIVEN),
                "family_name": chance.choice(FAMILY),
                "country": chance.choice(("MA", "ML", None)),
            },
        )


def view(sort: str, text: str = "") -> listing.View:
    return listing.View("people", ("name",), sorted_by(sort), text)


def sorted_anew(book: Book, of: listing.View) -> "array[int]":
    """What sorting the table from the beginning gives."""
    return Orders(book.searcher).ids(listing.sorting(book, of))


def test_a_kept_order_is_mended_as_sorting_anew_would_have_it(book: Book) -> None:
    fill(book)
    ((row_id,),) = book.rows("SELECT id FROM country WHERE code = 'ML'")
    mali = Ref("country", row_id)
    views = [view(sort) for sort in ("name", "name-", "country,name", "country-,events", "events")]
    for of in views:
        listing.ids(book, of)
    steps = (
        lambda: add(book, "person", {"family_name": "Aalto"}),
        lambda: set_field(book, Ref("person", 3), "family_name", "Zylla"),
        lambda: set_field(book, Ref("person", 5), "country", None),
        lambda: remove(book, [Ref("person", 1), Ref("person", 9)]),
        lambda: undo(book),
        lambda: redo(book),
        lambda: set_field(book, mali, "name_en", "Zzz"),
    )
    finder = book.companion(Finder)
    for step in steps:
        step()
        for of in views:
            assert listing.ids(book, of) == sorted_anew(book, of)
    assert finder.orders.is_kept(listing.sorting(book, view("name")))


def test_a_small_change_costs_no_new_sorting(book: Book) -> None:
    fill(book)
    listing.ids(book, view("name"))
    said: list[str] = []
    set_field(book, Ref("person", 4), "family_name", "Mmm")
    book.searcher.connection.set_trace_callback(said.append)
    ids = listing.ids(book, view("name"))
    book.searcher.connection.set_trace_callback(None)
    assert ids == sorted_anew(book, view("name"))
    assert said and all("IN (" in statement for statement in said)


LEAVES: list[Plan] = [
    Everything(),
    Match('"awa" *'),
    Match('{family_name} : "alaoui"'),
    Match('"nobody"'),
    Rows("SELECT id FROM person WHERE country = ?", ("MA",), frozenset({"person"})),
    Rows("SELECT id FROM person WHERE country IS NULL", (), frozenset({"person"})),
    Rows("SELECT NULL UNION ALL SELECT 3 UNION ALL SELECT 3", (), frozenset()),
    Rows("SELECT 5 UNION ALL SELECT 6", (), frozenset()),
    Rows("SELECT 900000 UNION ALL SELECT -5", (), frozenset()),
]
PLANS: st.SearchStrategy[Plan] = st.recursive(
    st.sampled_from(LEAVES),
    lambda part: st.one_of(
        st.builds(NotIn, part),
        st.builds(AllOf, st.lists(part, min_size=1, max_size=3).map(tuple)),
        st.builds(AnyOf, st.lists(part, min_size=1, max_size=3).map(tuple)),
    ),
    max_leaves=8,
)


def plainly(book: Book, plan: Plan) -> set[int]:
    """The same sets with Python's own."""
    everyone = {row_id for (row_id,) in book.rows("SELECT id FROM person")}
    match plan:
        case Everything():
            return everyone
        case Match(expression):
            found = book.rows(
                "SELECT rowid FROM person_search WHERE person_search MATCH ?", (expression,)
            )
            return {row_id for (row_id,) in found}
        case Rows(statement, values):
            return {row_id for (row_id,) in book.rows(statement, values)} & everyone
        case AllOf(parts):
            return set.intersection(*(plainly(book, part) for part in parts))
        case AnyOf(parts):
            return set.union(*(plainly(book, part) for part in parts))
        case NotIn(part):
            return everyone - plainly(book, part)


@pytest.fixture(params=["ids side by side", "ids far apart"])
def people(book: Book, request: pytest.FixtureRequest) -> Book:
    fill(book)
    remove(book, [Ref("person", 5)])
    if request.param == "ids far apart":
        with book.work("Import a record") as session:
            session.add(Person(id=2**40, given_name="Awa", family_name="Far"))
    return book


@settings(
    max_examples=examples(80),
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(plan=PLANS, sort=st.sampled_from(["name", "country-,name", "events"]))
def test_sets_are_joined_as_pythons_own(people: Book, plan: Plan, sort: str) -> None:
    finder, sorting = people.companion(Finder), listing.sorting(people, view(sort))
    wanted = plainly(people, plan)
    everyone = sorted_anew(people, view(sort))
    assert list(finder.ids(plan, sorting)) == [row_id for row_id in everyone if row_id in wanted]
    assert finder.count(plan, sorting) == len(wanted)
    assert list(finder.first_ids(plan, sorting, 2)) == list(finder.ids(plan, sorting))[:2]
    ordered = list(finder.ids(plan, sorting))
    for start, end in ((0, 1), (0, 3), (1, 4), (0, 99), (20, 30)):
        assert list(finder.found(plan, sorting).between(start, end)) == ordered[start:end]
    several = finder.found(plan, sorting).among(((3, 5), (0, 2)))
    assert list(several) == ordered[3:5] + ordered[:2]


def test_large_and_small_results_come_in_the_same_order(book: Book) -> None:
    fill(book, 60)
    for family, first in (("Zulu", "Rare"), ("Rare", "Bob"), ("Middle", "Rare")):
        add(book, "person", {"family_name": family, "given_name": first})

    def check() -> None:
        everyone = list(listing.ids(book, view("name")))
        assert set(listing.ids(book, view("name", "rare"))) == {61, 62, 63}
        for text in ("awa", "alaoui", "a", "rare", "-awa"):
            found = list(listing.ids(book, view("name", text)))
            assert found and found == sorted(found, key=everyone.index)

    check()
    set_field(book, Ref("person", 61), "family_name", "Aaa")
    check()


def test_first_letters_are_read_ahead_and_forgotten_with_the_next_change(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ctdesk.queries.search.warming._FEWEST", 1)
    fill(book)
    said: list[str] = []
    assert list(warm(book, "people"))[-1] == 1
    listing.ids(book, view("name", "a"))
    book.searcher.connection.set_trace_callback(said.append)
    assert listing.ids(book, view("name", "a")) and not said
    book.searcher.connection.set_trace_callback(None)
    before = listing.ids(book, view("name", "z"))
    add(book, "person", {"family_name": "Zulu"})
    assert len(listing.ids(book, view("name", "z"))) == len(before) + 1


def test_a_set_no_longer_wanted_is_not_read_to_its_end(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(book)
    whole = book.searcher.rows

    def rows(statement: str, values: object = ()) -> list[object]:
        found = whole(statement, values)
        if "MATCH" in statement:
            book.searcher.interrupt()
        return found

    monkeypatch.setattr(book.searcher, "rows", rows)
    with pytest.raises(Cancelled):
        listing.ids(book, view("name", "a"))
    monkeypatch.undo()
    assert listing.ids(book, view("name", "a"))


def test_rarer_beginnings_are_kept_where_nobody_could_read_them_ahead(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ctdesk.queries.search.warming._FEWEST", 1)
    fill(book, 39)
    add(book, "person", {"family_name": "Qadir"})
    list(warm(book, "people"))
    finder, sorting = book.companion(Finder), listing.sorting(book, view("name"))
    known = {
        beginning: finder.known(Match(f'"{beginning}" *'), sorting)
        for beginning in ("q", "qa", "nd", "w")
    }
    assert known == {"q": 1, "qa": 0, "nd": len(listing.ids(book, view("name", "ndi"))), "w": 0}


def test_facets_count_what_was_found_and_keep_other_values_in_reach(book: Book) -> None:
    for title, kind, country, date in (
        ("Rabat", "initiative_launch", "MA", "2012-07"),
        ("Rabat", "roundtable", "MA", "2017-01-31"),
        ("Bamako", "initiative_launch", "ML", "2017"),
        ("Malta", None, None, None),
    ):
        add(
            book,
            "event",
            {"title": title, "event_type": kind, "host_country": country, "start_date": date},
        )

    def counted(text: str, keyword: str) -> list[tuple[str, int]]:
        found = {facet.keyword: facet for facet in facets(book, "events", text)}
        return [(value.text, value.number) for value in found[keyword].values]

    assert counted("", "country") == [("MA", 2), ("", 1), ("ML", 1)]
    assert counted("", "year") == [("2017", 2), ("2012", 1), ("", 1)]
    assert counted("rabat", "type") == [("initiative_launch", 1), ("roundtable", 1)]
    assert counted("rabat country:MA", "country") == [("MA", 2)]
    assert counted("country:MA", "country") == [("MA", 2), ("", 1), ("ML", 1)]
    assert counted("country:MA", "year") == [("2017", 1), ("2012", 1)]
    set_field(book, Ref("event", 3), "host_country", "MA")
    assert counted("", "country") == [("MA", 3), ("", 1)]


def test_facets_of_people_look_through_their_participations(book: Book) -> None:
    for family in ("A", "B", "C"):
        add(book, "person", {"family_name": family})
    for date, kind in (("2012-07-17", "initiative_launch"), ("2017-01", "roundtable")):
        add(
            book,
            "event",
            {
                "title": "x",
                "start_date": date,
                "event_type": kind,
                "participations": [
                    {"person": "P1", "status": "attended", "affiliation_type": "judiciary"},
                    {"person": "P2", "status": "invited"},
                ],
            },
        )
    found = {facet.keyword: facet.values for facet in facets(book, "people", "")}
    told = {
        keyword: [(value.text, value.number) for value in found[keyword]]
        for keyword in ("status", "year", "type", "affiliation")
    }
    assert told == {
        "status": [("attended", 1), ("invited", 1)],
        "year": [("2017", 2), ("2012", 2)],
        "type": [("initiative_launch", 2), ("roundtable", 2)],
        "affiliation": [("judiciary", 1)],
    }
