from pathlib import Path

import pytest

from ctdesk.actions.people import add_people
from ctdesk.actions.records import create, set_fields
from ctdesk.actions.removal import remove
from ctdesk.app import open_book
from ctdesk.history.undo import redo, undo
from ctdesk.kernel.names import keys_of
from ctdesk.queries.refs import Ref
from ctdesk.store import name_index
from ctdesk.store.book import Book


def keys_there(book: Book) -> dict[int, set[str]]:
    """The keys of each person, read from the index itself."""
    book.rows(f"CREATE VIRTUAL TABLE temp.told USING fts5vocab(main, {name_index.TABLE}, instance)")
    found: dict[int, set[str]] = {}
    for term, person in book.rows("SELECT term, doc FROM temp.told"):
        found.setdefault(person, set()).add(term)
    book.rows("DROP TABLE temp.told")
    return found


def keys_wanted(book: Book) -> dict[int, set[str]]:
    columns = ", ".join(name_index.OF)
    rows = book.rows(f"SELECT id, {columns} FROM person WHERE merged_into_id IS NULL")
    made = {person: set(keys_of(*fields).casefold().split()) for person, *fields in rows}
    return {person: keys for person, keys in made.items() if keys}


def test_the_keys_of_the_sample_are_there_once_it_is_made(sample: Book) -> None:
    assert keys_there(sample)
    assert keys_there(sample) == keys_wanted(sample)


def test_keys_stay_in_step_with_all_that_is_done_and_undone(book: Book) -> None:
    people = [
        {
            **{"given_name": "محمد", "family_name": "العلوي", "phone": "0612345678"},
            **{"birth_date": "1972-03-04", "country": "MA"},
        },
        {"given_name": "Fatou Aïssata", "family_name": "N’Diaye", "email": "F@Example.org"},
    ]
    assert keys_there(book) == {}
    add_people(book, people)
    assert keys_there(book)[1] == {"mhmd", "l", "_p612345678", "_b19720304", "_c4d41"}
    with book.work("Rename, add and merge") as session:
        create(session, "person", {"given_name": "Zeno"})
        session.connection().exec_driver_sql("UPDATE person SET merged_into_id = 1 WHERE id = 2")
    assert keys_there(book) == keys_wanted(book)
    assert keys_there(book).keys() == {1, 3}
    set_fields(book, Ref("person", 1), {"family_name": "Kition"})
    assert keys_there(book)[1] == {"mhmd", "ktn", "_p612345678", "_b19720304", "_c4d41"}
    remove(book, [Ref("person", 3)])
    assert keys_there(book).keys() == {1}
    for back in (undo, undo, undo, undo, redo, redo):
        back(book)
        assert keys_there(book) == keys_wanted(book)
    assert keys_there(book).keys() == {1, 3}


def test_keys_are_made_anew_when_they_are_made_otherwise(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_people(book, [{"given_name": "Zeno"}])
    path = book.path
    book.rows(f"DELETE FROM {name_index.TABLE}")
    book.rows("UPDATE remembered SET fingerprint = 'older'")
    book.close()
    same = open_book(path)
    assert keys_there(same) == {}
    same.rows("UPDATE remembered SET fingerprint = 'older'")
    same.close()
    monkeypatch.setattr(name_index, "rules", lambda: 0)
    assert keys_found(path) == {1: {"zn"}}


def test_a_book_without_keys_gets_them_when_it_is_opened(book: Book) -> None:
    add_people(book, [{"given_name": "Zeno"}])
    path = book.path
    book.rows(f"DROP TABLE {name_index.TABLE}")
    book.rows("UPDATE remembered SET fingerprint = 'older'")
    book.close()
    assert keys_found(path) == {1: {"zn"}}


def keys_found(path: Path) -> dict[int, set[str]]:
    book = open_book(path)
    found = keys_there(book)
    book.close()
    return found


def test_a_name_of_another_script_or_of_nothing_but_signs_has_keys_that_can_be_asked_for(
    book: Book,
) -> None:
    people = [
        {"given_name": name, "family_name": '"x" OR * ^ NEAR('}
        for name in ("张伟", "Иван", "Ɣan", "½ ٣", "_", "'")
    ]
    add_people(book, people)
    assert keys_there(book) == keys_wanted(book)


def pieces(book: Book) -> int:
    found: int = book.rows(f"SELECT count(DISTINCT segid) FROM {name_index.TABLE}_idx")[0][0]
    return found


def test_after_much_work_the_keys_lie_in_one_piece(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(2):
        add_people(book, [{"given_name": f"Zeno{number}"}])
    assert pieces(book) == 2
    monkeypatch.setattr(name_index, "MANY", 10)
    add_people(book, [{"given_name": "Zeno", "family_name": f"Kition{n}"} for n in range(20)])
    assert pieces(book) == 1
    assert keys_there(book) == keys_wanted(book)
