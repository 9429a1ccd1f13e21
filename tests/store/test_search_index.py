import pytest

from ctdesk.actions.records import add, add_part, create, set_field
from ctdesk.actions.removal import remove
from ctdesk.history.undo import redo, undo
from ctdesk.model.catalogue import entities
from ctdesk.queries.refs import Ref
from ctdesk.store import search_index
from ctdesk.store.book import Book
from ctdesk.store.search_index import SEARCHED


def index(book: Book, kind: str) -> list[tuple[str, int]]:
    """Every word of an index with its row, read from the index itself."""
    book.rows(
        f"CREATE VIRTUAL TABLE IF NOT EXISTS temp.{kind}_vocabulary"
        f" USING fts5vocab('main', '{kind}_search', 'instance')"
    )
    found = book.rows(f"SELECT DISTINCT term, doc FROM temp.{kind}_vocabulary ORDER BY 1, 2")
    book.rows(f"DROP TABLE temp.{kind}_vocabulary")
    return found


def anew(book: Book, kind: str) -> list[tuple[str, int]]:
    """What the index would hold if it were filled now."""
    place = SEARCHED.index(kind)
    statement = search_index.statements()[place]
    book.rows(list(search_index.index_tables())[place].replace("TABLE ", "TABLE temp.", 1))
    book.rows(statement.replace(f"INTO {kind}_search", f"INTO temp.{kind}_search"))
    book.rows(
        f"CREATE VIRTUAL TABLE temp.again USING fts5vocab('temp', '{kind}_search', 'instance')"
    )
    found = book.rows("SELECT DISTINCT term, doc FROM temp.again ORDER BY 1, 2")
    book.rows("DROP TABLE temp.again")
    book.rows(f"DROP TABLE temp.{kind}_search")
    return found


def assert_in_step(book: Book) -> None:
    for kind in SEARCHED:
        assert index(book, kind) == anew(book, kind)


def test_the_index_of_the_sample_holds_every_word_once_filled(sample: Book) -> None:
    assert_in_step(sample)
    assert ("aswan", 2) in index(sample, "event")


def test_every_searched_field_of_every_kind_stays_in_step(sample: Book) -> None:
    for kind, found in entities().items():
        rows = sample.rows(f"SELECT id FROM {kind} LIMIT 1")
        words = [n for n, field in found.fields().items() if field.search and not field.fixed]
        plain = [name for name in words if found.fields()[name].kind in ("line", "text")]
        if rows and plain:
            with sample.work(f"Change {kind}") as session:
                record = session.get_one(found, rows[0][0])
                for name in plain:
                    setattr(record, name, f"zephyr {name}")
            assert_in_step(sample)
            undo(sample)
            assert_in_step(sample)


def test_parts_that_come_go_and_change_their_owner_stay_in_step(sample: Book) -> None:
    part = add_part(sample, Ref("event", 1), "outcomes", {"text": "Zephyr network"})
    assert [row for word, row in index(sample, "event") if word == "zephyr"] == [1]
    set_field(sample, part, "event", "E2")
    assert [row for word, row in index(sample, "event") if word == "zephyr"] == [2]
    assert_in_step(sample)
    remove(sample, [part])
    assert [row for word, row in index(sample, "event") if word == "zephyr"] == []
    undo(sample)
    undo(sample)
    assert [row for word, row in index(sample, "event") if word == "zephyr"] == [1]
    redo(sample)
    assert_in_step(sample)


def test_what_is_deleted_leaves_the_index(sample: Book) -> None:
    with sample.work("Delete every event") as session:
        session.connection().exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        for kind, found in entities().items():
            if found.meaning.owner in ("event_id", "participation_id", "session_id"):
                session.connection().exec_driver_sql(f"DELETE FROM {kind}")
        session.connection().exec_driver_sql("DELETE FROM event")
    assert index(sample, "event") == []
    assert_in_step(sample)
    undo(sample)
    assert_in_step(sample)


@pytest.mark.parametrize("kind", ["country", "term", "legal_instrument", "series", "project"])
def test_a_word_of_a_list_that_changes_is_found_where_it_is_used(sample: Book, kind: str) -> None:
    name = {"country": "name_fr", "term": "label_ar", "series": "name", "project": "title"}.get(
        kind, "short_subject"
    )
    with sample.work("Rename all") as session:
        session.connection().exec_driver_sql(f"UPDATE {kind} SET {name} = 'zephyr ' || id")
    assert "zephyr" in {word for word, _ in index(sample, "event")}
    assert_in_step(sample)


def test_many_records_at_once_are_indexed_in_one_piece_of_work(book: Book) -> None:
    with book.work("Import") as session:
        for n in range(300):
            create(session, "person", {"family_name": f"Keïta{n}", "country": "ML"})
    assert_in_step(book)
    assert len([row for word, row in index(book, "person") if word == "mali"]) == 300
    add(book, "person", {"family_name": "Diallo"})
    assert_in_step(book)
