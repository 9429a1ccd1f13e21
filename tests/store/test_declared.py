"""What stands in a book's schema is what this program declares, or the book is not opened."""

import shutil
from pathlib import Path

import pytest

from ctdesk.actions.repair import make_parts_anew
from ctdesk.app import open_book
from ctdesk.kernel.errors import UserError
from ctdesk.queries.health import examination
from ctdesk.store import declared
from ctdesk.store.book import Book
from ctdesk.store.connection import connect
from ctdesk.store.remembered import GENERATION

SPY = "CREATE TRIGGER spy AFTER UPDATE ON event BEGIN DELETE FROM change; END"
LENS = "CREATE VIEW lens AS SELECT id, title FROM event WHERE id > 1"


@pytest.fixture
def path(sample_book_file: Path, tmp_path: Path) -> Path:
    copy = tmp_path / "Sahel.ctdesk"
    shutil.copy(sample_book_file, copy)
    return copy


def by_hand(path: Path, *statements: str) -> None:
    connection = connect(path, None)
    for statement in statements:
        connection.execute(statement)
    connection.close()


def refusal(path: Path) -> str:
    before = path.read_bytes()
    with pytest.raises(UserError) as refused:
        open_book(path)
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == [path.name]
    return refused.value.sentence


def problems(book: Book) -> list[tuple[str, tuple[str, ...]]]:
    return [(one.check, one.problems) for one in examination(book) if one.problems]


def test_the_number_in_the_source_is_that_of_a_new_book(path: Path) -> None:
    # Who changes the model, a migration or an index puts the new digest into declared.SCHEMA.
    assert declared.digest(declared.declared()) == declared.SCHEMA
    book = open_book(path)
    assert declared.digest(declared.parts(book.rows)) == declared.SCHEMA
    book.close()


@pytest.mark.parametrize(
    ("statements", "what"),
    [
        ([SPY], "Not ours: spy"),
        ([LENS], "Not ours: lens"),
        (["DROP TRIGGER event_journal_update"], "Missing: event_journal_update"),
        (
            ["DROP TRIGGER event_journal_update", SPY],  # as many as before
            "Missing: event_journal_update; Not ours: spy",
        ),
        (
            [
                "DROP TRIGGER event_journal_update",
                "CREATE TRIGGER event_journal_update AFTER UPDATE ON event BEGIN SELECT 1; END",
            ],
            "Altered: event_journal_update",
        ),
        (
            [
                f"DROP TRIGGER {kind}_journal_delete"
                for kind in ("event", "outcome", "person", "term")
            ],
            "Missing: event_journal_delete; Missing: outcome_journal_delete; Missing:"
            " person_journal_delete…",
        ),
    ],
)
@pytest.mark.parametrize("generation", [GENERATION, GENERATION - 1])
def test_a_book_with_strange_parts_is_refused_as_it_is_and_can_be_mended(
    path: Path, statements: list[str], what: str, generation: int
) -> None:
    by_hand(path, *statements, f"PRAGMA user_version = {generation}")
    assert refusal(path) == (
        f"“Sahel.ctdesk” is not opened: parts of it are not as CT Desk makes them ({what}), and"
        " changes could be hidden or lost. See “ctdesk check”, which mends this with --repair, or"
        " open the newest backup."
    )
    if generation < GENERATION:
        return
    book = open_book(path, to_examine=True)
    ((check, told),) = problems(book)
    assert (check, told[:3]) == ("triggers", tuple(what.removesuffix("…").split("; ")))
    make_parts_anew(book)
    assert problems(book) == []
    book.close()
    open_book(path).close()


def test_tables_and_indexes_of_somebody_else_are_told_when_the_book_is_checked(path: Path) -> None:
    by_hand(
        path,
        "CREATE TABLE notes(body)",
        "DROP INDEX ix_person_country",
        "DROP INDEX ix_person_sort_name",
        "CREATE INDEX ix_person_sort_name ON person(sort_name, notes)",
    )
    book = open_book(path)
    assert problems(book) == [
        (
            "schema",
            ("Missing: ix_person_country", "Altered: ix_person_sort_name", "Not ours: notes"),
        )
    ]
    book.close()


def test_quotes_and_spaces_make_no_schema_strange(path: Path) -> None:
    by_hand(
        path,
        "DROP INDEX ix_person_country",
        'CREATE INDEX "ix_person_country"   ON "person"("country")',
    )
    book = open_book(path)
    assert problems(book) == []
    book.close()
