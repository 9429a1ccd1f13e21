"""What left the book is in its history and in the chain, and is no step to undo."""

from pathlib import Path

import pytest

from ctdesk.actions.handing_out import note_form, note_report, note_table
from ctdesk.actions.records import add, set_field
from ctdesk.history.audit import verify
from ctdesk.history.log import works
from ctdesk.history.steps import redo_label, undo_label
from ctdesk.history.undo import redo, undo
from ctdesk.queries.refs import Ref
from ctdesk.store.book import Book

TARGET = Path("somewhere") / "People.xlsx"


@pytest.fixture
def event(book: Book) -> Ref:
    return add(book, "event", {"title": "Rabat workshop"})


def test_an_export_says_what_how_much_and_by_whom(book: Book, event: Ref) -> None:
    note_table(book, "People", 412, TARGET, search=" country:ML ", with_contacts=True)
    note_table(book, "Events", 1, TARGET.with_suffix(".csv"), with_contacts=False)
    first, second = works(book)[1::-1]
    assert [(one.actor, one.kind, one.label) for one in (first, second)] == [
        (
            "amina",
            "out",
            "Export People to “People.xlsx” (412 rows; search: country:ML; with contact details)",
        ),
        ("amina", "out", "Export Events to “People.csv” (1 row; without contact details)"),
    ]


def test_a_form_says_for_whom_and_a_report_where_to(book: Book, event: Ref) -> None:
    note_form(book, event, 3, TARGET, country="Mali", with_contacts=False)
    note_report(book, "Event summary", event, None)
    note_report(book, "Event summary", event, Path("summary.pdf"))
    assert [one.label for one in works(book)[2::-1]] == [
        "Registration form of Rabat workshop to “People.xlsx”"
        " (Mali; 3 people filled in; without contact details)",
        "Print Event summary of Rabat workshop",
        "Save Event summary of Rabat workshop to “summary.pdf”",
    ]


def test_it_is_no_step_and_stands_in_the_way_of_none(book: Book, event: Ref) -> None:
    set_field(book, event, "title", "Tunis workshop")
    undo(book)
    note_table(book, "People", 1, TARGET, with_contacts=False)
    assert (undo_label(book), redo_label(book)) == (
        "Add event",
        "Change Title of Rabat workshop",
    )
    redo(book)
    undo(book)
    undo(book)
    assert book.rows("SELECT count(*) FROM event") == [(0,)]


def test_it_is_sealed_into_the_chain(book: Book, event: Ref) -> None:
    note_table(book, "People", 412, TARGET, with_contacts=True)
    set_field(book, event, "title", "Tunis workshop")
    assert (verify(book).verified, verify(book).broken_at) == (4, None)
    book.rows("UPDATE work SET label = replace(label, '412', '4') WHERE id = 3")
    assert verify(book).broken_at == 3
