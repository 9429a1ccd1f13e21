"""The indexes follow the records: equal to ones made anew, and written only when words change."""

from collections.abc import Callable
from pathlib import Path
from shutil import copy

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ctdesk.actions.attendance import mark
from ctdesk.actions.records import add, add_part, set_field
from ctdesk.app import open_book
from ctdesk.history.undo import redo, undo
from ctdesk.kernel.errors import UserError
from ctdesk.model.catalogue import entities
from ctdesk.model.field import Kind
from ctdesk.queries.health import examination
from ctdesk.queries.refs import Ref
from ctdesk.store import name_index, touched
from ctdesk.store.book import Book
from ctdesk.store.search_index import SEARCHED
from tests.laws import examples

INDEXES = (*(f"{kind}_search" for kind in SEARCHED), name_index.TABLE)
WORDS = ("zephyr", "Gao", "محمد العلوي", "MA", "ML", "workshop", "", None)
GOING = ("event_theme", "outcome", "event_organisation", "event_country", "project_donor")


def written(book: Book, act: Callable[[], object]) -> list[str]:
    """The indexes of which one row was written by an act."""
    before = {name: book.rows(f"SELECT * FROM {name}_data") for name in INDEXES}
    act()
    return [name for name in INDEXES if book.rows(f"SELECT * FROM {name}_data") != before[name]]


def out_of_step(book: Book) -> list[str]:
    """What the examination says of the indexes."""
    findings = [finding for finding in examination(book) if finding.check in ("index", "names")]
    return [problem for finding in findings for problem in finding.problems]


def searched_places() -> list[tuple[str, str]]:
    """Every column of every table that a word of an index comes from, or a person's keys."""
    found = {
        (table, name)
        for table, kind in entities().items()
        for name, field in kind.fields().items()
        if field.search and not field.fixed and field.kind not in (Kind.DATE, Kind.NUMBER)
    }
    more = {("term", "key"), ("person", "email"), ("person", "phone")}
    return sorted(found | more)


sets = st.tuples(
    st.just("set"), st.sampled_from(searched_places()), st.integers(0, 9), st.sampled_from(WORDS)
)
deletions = st.tuples(st.just("delete"), st.sampled_from(GOING), st.integers(0, 9), st.none())
works = st.lists(
    st.one_of(
        st.lists(st.one_of(sets, deletions), min_size=1, max_size=4),
        st.sampled_from(["undo", "redo"]),
    ),
    max_size=8,
)


def carry_out(book: Book, work: object) -> None:
    if work == "undo" or work == "redo":
        try:
            (undo if work == "undo" else redo)(book)
        except UserError:
            return
    elif isinstance(work, list):
        with book.work("Change") as session:
            run = session.connection().exec_driver_sql
            for verb, place, row, value in work:
                if verb == "delete":
                    run(f"DELETE FROM {place} WHERE id IN (SELECT min(id) + {row} FROM {place})")
                else:
                    run(*change(*place, row, value))


def change(table: str, column: str, row: int, value: str | None) -> tuple[str, tuple[object, ...]]:
    """The statement that gives a row another value, or another record where it is a link."""
    field = entities()[table].fields().get(column)
    told, bound = "?", (value,)
    if field is not None and (field.target or field.kind is Kind.COUNTRY):
        name, target = ("id", field.target) if field.target else ("code", "country")
        told = f"coalesce((SELECT {name} FROM {target} ORDER BY id LIMIT 1 OFFSET {row}), {column})"
        bound = ()
    return (
        f"UPDATE OR IGNORE {table} SET {column} = {told} WHERE id IN"
        f" (SELECT id FROM {table} ORDER BY id LIMIT 1 OFFSET {row % 3})",
        bound,
    )


@settings(max_examples=examples(20), suppress_health_check=list(HealthCheck))
@given(works=works)
def test_after_any_changes_the_indexes_equal_ones_made_anew(
    sample_book_file: Path, tmp_path_factory: pytest.TempPathFactory, works: list[object]
) -> None:
    path = tmp_path_factory.mktemp("law") / "sample.ctdesk"
    copy(sample_book_file, path)
    book = open_book(path)
    try:
        for work in works:
            carry_out(book, work)
        assert out_of_step(book) == []
    finally:
        book.close()
        path.unlink()


def person_at(book: Book) -> tuple[Ref, Ref]:
    person = add(book, "person", {"family_name": "Diallo", "given_name": "Awa"})
    return person, add_part(book, Ref("event", 1), "participations", {"person": person.id})


def test_what_no_search_reads_rewrites_no_index(sample: Book) -> None:
    person, participation = person_at(sample)
    day = "2012-07-17"
    acts: list[Callable[[], object]] = [
        lambda: set_field(sample, participation, "status", "registered"),
        lambda: mark(sample, Ref("event", 1), [(participation.id, day)], "present"),
        lambda: set_field(sample, person, "sex", "female"),
        lambda: set_field(sample, Ref("event", 1), "expected_participants", 40),
        lambda: undo(sample),
    ]
    assert [written(sample, act) for act in acts] == [[]] * len(acts)


def test_a_searched_field_rewrites_the_index_of_its_kind(sample: Book) -> None:
    person, _ = person_at(sample)
    assert written(sample, lambda: set_field(sample, person, "family_name", "Keïta")) == [
        "person_search",
        "person_keys",
    ]
    assert written(sample, lambda: set_field(sample, person, "notes", "Tall")) == ["person_search"]
    assert written(sample, lambda: set_field(sample, Ref("event", 1), "city", "Salé")) == [
        "event_search"
    ]
    assert out_of_step(sample) == []


def test_a_change_is_indexed_without_reading_all_that_was_ever_done(sample: Book) -> None:
    statements = [touched.rows("person", ("family_name",)), touched.before("person", "notes")]
    with sample.read() as connection:
        for statement in statements:
            plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", {"work": 1})
            steps = [row[3] for row in plan if " change " in row[3]]
            assert set(steps) == {"SEARCH change USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)"}
