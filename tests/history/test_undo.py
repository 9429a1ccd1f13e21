from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ctdesk.actions.records import add, add_part, move_part, set_field, set_fields
from ctdesk.actions.removal import remove
from ctdesk.app import open_book
from ctdesk.history.log import of_record, works
from ctdesk.history.steps import redo_label, undo_label
from ctdesk.history.undo import redo, undo
from ctdesk.kernel.errors import UserError
from ctdesk.model.catalogue import entities
from ctdesk.queries import listing
from ctdesk.queries.record import part_ids, values, whole
from ctdesk.queries.refs import Ref
from ctdesk.store.book import Book
from tests.laws import examples

TABLES = [kind for kind in entities() if kind not in ("country", "term", "legal_instrument")]
INDEXES = ("event", "organisation", "person")


def content(book: Book) -> dict[str, list[Any]]:
    """Every row of every table people record in, without the versions that only ever rise."""
    found = {}
    for kind in TABLES:
        columns = [c.name for c in entities()[kind].__table__.columns if c.name != "version"]
        listed = ", ".join(f'"{column}"' for column in columns)
        found[kind] = book.rows(f"SELECT {listed} FROM {kind} ORDER BY id")
    return found


def found_by(book: Book, word: str) -> list[list[int]]:
    """The ids each table finds for a word, to see that the index follows."""
    return [
        book.rows(
            f"SELECT rowid FROM {kind}_search WHERE {kind}_search MATCH ? ORDER BY 1",
            (f'"{word}"*',),
        )
        for kind in INDEXES
    ]


def test_an_undone_addition_is_gone_with_all_its_parts(book: Book) -> None:
    add(book, "organisation", {"name": "Counter-Terrorism Committee", "acronym": "CTC"})
    before = content(book)
    add(
        book,
        "event",
        {
            "title": "Launch",
            "organisations": [{"organisation": "CTC", "role": "organiser"}],
            "countries": [{"country": "ML", "relation": "represented"}],
        },
    )
    assert undo(book) == "Add event"
    assert content(book) == before


def test_redo_brings_back_the_same_ids_and_uuids(book: Book) -> None:
    add(book, "event", {"title": "Launch", "sessions": [{"title": "Opening"}]})
    after = content(book)
    undo(book)
    assert redo(book) == "Add event"
    assert content(book) == after


def test_undo_of_a_deletion_restores_the_record_and_finds_it_again(book: Book) -> None:
    ref = add(book, "person", {"given_name": "Aïssata", "family_name": "Traoré"})
    before = whole(book, ref)
    remove(book, [ref])
    assert found_by(book, "traore") == [[], [], []]
    undo(book)
    assert whole(book, ref) == before
    assert found_by(book, "traore") == [[], [], [(ref.id,)]]


def test_steps_are_undone_in_turn_and_redone_in_turn(book: Book) -> None:
    ref = add(book, "event", {"title": "One"})
    set_field(book, ref, "title", "Two")
    set_field(book, ref, "title", "Three")
    undo(book)
    undo(book)
    assert values(book, ref)["title"] == "One"
    redo(book)
    assert values(book, ref)["title"] == "Two"
    redo(book)
    assert values(book, ref)["title"] == "Three"
    assert redo_label(book) is None


def test_a_new_step_ends_what_could_be_redone(book: Book) -> None:
    ref = add(book, "event", {"title": "One"})
    set_field(book, ref, "title", "Two")
    undo(book)
    set_field(book, ref, "city", "Rabat")
    assert redo_label(book) is None
    with pytest.raises(UserError, match="nothing to redo"):
        redo(book)


def test_undo_survives_closing_the_book(book: Book) -> None:
    ref = add(book, "event", {"title": "One"})
    set_field(book, ref, "title", "Two")
    path = book.path
    book.close()
    again = open_book(path)
    try:
        assert undo(again) == "Change Title of One"
        assert values(again, ref)["title"] == "One"
    finally:
        again.close()


def test_a_fresh_book_has_nothing_to_undo(book: Book) -> None:
    assert undo_label(book) is None
    with pytest.raises(UserError, match="nothing to undo"):
        undo(book)


def test_a_step_that_changes_nothing_is_no_step(book: Book) -> None:
    ref = add(book, "event", {"title": "One"})
    count = len(works(book))
    set_field(book, ref, "title", "One")
    assert len(works(book)) == count


def test_undo_puts_back_an_order(book: Book) -> None:
    ref = add(book, "event", {"title": "One", "sessions": [{"title": "A"}, {"title": "B"}]})
    first = part_ids(book, ref, "sessions")
    move_part(book, ref, "sessions", list(reversed(first)))
    assert part_ids(book, ref, "sessions") == list(reversed(first))
    undo(book)
    assert part_ids(book, ref, "sessions") == first


def test_undo_is_written_into_the_history_of_the_record(book: Book) -> None:
    ref = add(book, "event", {"title": "One"})
    set_field(book, ref, "title", "Two")
    undo(book)
    told = [(entry.label, entry.actor, entry.stands) for entry in of_record(book, "event", ref.id)]
    assert told == [
        ("Undo: Change Title of One", "amina", False),
        ("Change Title of One", "amina", False),
        ("Add event", "amina", True),
    ]


def test_history_tells_old_and_new_of_each_field(book: Book) -> None:
    ref = add(book, "event", {"title": "One", "short_title": "1"})
    set_fields(book, ref, {"city": "Rabat", "venue": "Hall"})
    changed = of_record(book, "event", ref.id)[0].changes
    assert [(c.column, c.old, c.new) for c in changed] == [
        ("city", None, "Rabat"),
        ("venue", None, "Hall"),
    ]


def test_listeners_hear_which_rows_an_undo_touched(book: Book) -> None:
    ref = add(book, "event", {"title": "One"})
    heard: list[Any] = []
    book.subscribe(heard.append)
    undo(book)
    assert [dict(changes.tables) for changes in heard] == [{"event": frozenset({ref.id})}]


def test_an_index_follows_the_name_of_a_linked_organisation(book: Book) -> None:
    organisation = add(book, "organisation", {"name": "Judicial police"})
    person = add(book, "person", {"family_name": "Ould", "organisation": "Judicial police"})
    set_field(book, organisation, "name", "Gendarmerie")
    assert found_by(book, "gendarmerie") == [[], [(organisation.id,)], [(person.id,)]]
    undo(book)
    assert found_by(book, "judicial") == [[], [(organisation.id,)], [(person.id,)]]


names = st.sampled_from(["Rabat", "محمد", "Aïssata", "N’Diaye", "Tanger-Med", "Malta"])


def _steps() -> st.SearchStrategy[list[tuple[str, str, int]]]:
    step = st.tuples(
        st.sampled_from(["event", "person", "rename", "join", "leave", "session", "delete"]),
        names,
        st.integers(0, 5),
    )
    return st.lists(step, min_size=1, max_size=8)


def _event(book: Book, name: str, _n: int) -> None:
    add(book, "event", {"title": name})


def _person(book: Book, name: str, _n: int) -> None:
    add(book, "person", {"given_name": name, "family_name": "Test"})


def _rename(book: Book, name: str, n: int) -> None:
    set_field(book, Ref("event", _pick(book, "event", n)), "title", name + str(n))


def _join(book: Book, _name: str, n: int) -> None:
    event, person = _pick(book, "event", n), _pick(book, "person", n)
    add_part(
        book,
        Ref("event", event),
        "participations",
        {"person": str(person), "roles": [{"role": "participant"}]},
    )


def _leave(book: Book, _name: str, n: int) -> None:
    remove(book, [Ref("participation", _pick(book, "participation", n))])


def _session(book: Book, name: str, n: int) -> None:
    add_part(book, Ref("event", _pick(book, "event", n)), "sessions", {"title": name})


def _delete(book: Book, _name: str, n: int) -> None:
    remove(book, [Ref("event", _pick(book, "event", n))])


def _pick(book: Book, kind: str, n: int) -> int:
    found = book.rows(f"SELECT id FROM {kind} ORDER BY id")
    if not found:
        raise UserError("none yet")
    return int(found[n % len(found)][0])


DO: dict[str, Callable[[Book, str, int], None]] = {
    "event": _event,
    "person": _person,
    "rename": _rename,
    "join": _join,
    "leave": _leave,
    "session": _session,
    "delete": _delete,
}


@settings(
    max_examples=examples(12),
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(_steps())
def test_undoing_everything_gives_the_book_before_and_redoing_the_book_after(
    empty_book_file: Path, tmp_path: Path, steps: list[tuple[str, str, int]]
) -> None:
    import shutil

    path = tmp_path / "law.ctdesk"
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    shutil.copy(empty_book_file, path)
    book = open_book(path)
    try:
        states, searched = [content(book)], [found_by(book, "r")]
        for do, name, n in steps:
            try:
                DO[do](book, name, n)
            except UserError:
                continue
            if content(book) != states[-1]:
                states.append(content(book))
                searched.append(found_by(book, "r"))
        for state, index in zip(states[-2::-1], searched[-2::-1], strict=True):
            undo(book)
            assert (content(book), found_by(book, "r")) == (state, index)
        for state, index in zip(states[1:], searched[1:], strict=True):
            redo(book)
            assert (content(book), found_by(book, "r")) == (state, index)
        assert listing.counts(book)["events"] == len(states[-1]["event"])
    finally:
        book.close()


def test_a_change_elsewhere_leaves_the_dates_alone(book: Book) -> None:
    ref = add(book, "event", {"title": "One", "start_date": "17-19/7/2012"})
    set_field(book, ref, "city", "Rabat")
    found = values(book, ref)
    assert (found["start_date"], found["end_date"]) == ("2012-07-17", "2012-07-19")
