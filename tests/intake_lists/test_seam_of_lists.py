"""From a file to the book, the shortest way."""

from pathlib import Path

from ctdesk.formats.reading.table import read_table
from ctdesk.intake.lists.bringing import import_staged
from ctdesk.intake.lists.staging import Staging
from ctdesk.store.book import Book


def test_a_list_becomes_people_as_one_step(book: Book, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Given names,Family name\nAmina,Diallo\nOumar,Traoré\n", "utf-8")
    read = read_table(path)
    staging = Staging(book, read.sheets[0], source=read.name)
    assert list(staging.judge())[-1] == 1.0
    importing = import_staged(book, staging)
    assert list(importing)[-1] == 1.0
    assert importing.result is not None
    assert importing.result.added == 2
    names = book.rows("SELECT display_name FROM person ORDER BY id")
    assert names == [("Amina Diallo",), ("Oumar Traoré",)]
