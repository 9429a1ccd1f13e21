"""An office keeps dates of birth or keeps none: what is asked, told and found."""

from datetime import date

import pytest

from ctdesk.actions.birth_dates import keep_birth_dates
from ctdesk.actions.records import add, set_field
from ctdesk.history.undo import redo, undo
from ctdesk.kernel.errors import UserError
from ctdesk.queries import listing
from ctdesk.queries.birth_dates import are_kept, number
from ctdesk.queries.details import details
from ctdesk.queries.merging import comparison
from ctdesk.queries.refs import Ref
from ctdesk.reports.registration_columns import OFFERED, offered
from ctdesk.reports.registration_form import Wish, registration_form
from ctdesk.store.book import Book

COLUMN = "birth_date"


def born(book: Book, name: str, day: str | None) -> Ref:
    return add(book, "person", {"family_name": name, "birth_date": day})


def found(book: Book, text: str) -> list[str]:
    view = listing.View("people", ("name",), listing.sorted_by("name"), text=text)
    return [row[0] for row in listing.values(book, view, listing.ids(book, view))]


def columns(book: Book, event: Ref, *keys: str) -> list[str]:
    form = registration_form(book, event, Wish(columns=keys, empty_rows=1))
    return [column.key for column in form.columns]


def test_an_office_keeps_none_until_it_says_so_and_undo_takes_that_back(book: Book) -> None:
    assert not are_kept(book)
    keep_birth_dates(book, True)
    assert are_kept(book)
    assert undo(book) == "Keep dates of birth"
    assert not are_kept(book)
    redo(book)
    keep_birth_dates(book, True)  # as it is: no step
    keep_birth_dates(book, False)
    assert not are_kept(book)
    assert undo(book) == "Keep no dates of birth"
    assert undo(book) == "Keep dates of birth"


def test_who_has_one_keeps_it_when_none_are_kept_any_more(book: Book) -> None:
    keep_birth_dates(book, True)
    person = born(book, "Keïta", "1975")
    keep_birth_dates(book, False)
    assert (number(book), found(book, "has:born")) == (1, ["Keïta"])
    set_field(book, person, "birth_date", None)
    assert number(book) == 0


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("born:1975", ["Ba", "Ka"]),
        ("born:1975-03", ["Ba"]),
        ("born:12/3/1975", ["Ba"]),
        ("born:1976..1985", ["Sy"]),
        ("born:<1976", ["Ba", "Ka"]),
        ("has:born", ["Ba", "Ka", "Sy"]),
        ("-has:born", ["Wade"]),
        ("né:1980", ["Sy"]),
        ("ddn:1980", ["Sy"]),
        ("ميلاد:1980", ["Sy"]),
    ],
)
def test_people_are_found_by_when_they_were_born(book: Book, text: str, names: list[str]) -> None:
    for name, day in (("Ba", "1975-03-12"), ("Ka", "1975"), ("Sy", "1980-01"), ("Wade", None)):
        born(book, name, day)
    assert found(book, text) == names


def test_a_date_of_birth_stands_beside_the_table_of_people(book: Book) -> None:
    person = born(book, "Keïta", "1975-03-12")
    told = details(book, "people", person.id)
    assert told is not None
    assert told.facts == (("Date of birth", "12 March 1975"),)
    view = listing.default_view(book, "people")
    assert COLUMN not in view.columns
    assert COLUMN in {column.key for column in listing.columns(book, "people")}


def test_a_form_for_ministries_asks_for_it_only_where_they_are_kept(book: Book) -> None:
    event = add(book, "event", {"title": "Rabat"})
    assert COLUMN not in columns(book, event)
    assert COLUMN not in offered(book)
    with pytest.raises(UserError, match=r"keeps no dates of birth; to keep them, choose “Keep"):
        columns(book, event, COLUMN)
    keep_birth_dates(book, True)
    assert columns(book, event)[4:6] == ["sex", COLUMN]
    assert (columns(book, event, COLUMN)[-1], offered(book)) == (COLUMN, OFFERED)


def test_a_form_for_ministries_never_tells_when_somebody_was_born(book: Book) -> None:
    keep_birth_dates(book, True)
    person = born(book, "Keïta", "1975-03-12")
    set_field(book, person, "nationality", "ML")
    event = add(book, "event", {"title": "Rabat", "participations": [{"person": "Keïta"}]})
    wish = Wish(columns=(COLUMN, "nationality"), prefilled=True, with_contacts=True)
    form = registration_form(book, event, wish)
    assert [(row.cells[0], *row.cells[2:]) for row in form.rows] == [("Keïta", None, "Mali")]
    assert date(1975, 3, 12) not in form.rows[0].cells


@pytest.mark.parametrize(
    ("kept", "lost", "side"),
    [
        ("1975", "1975-03-12", "lose"),
        ("1975-03-12", "1975", "keep"),
        ("1975-03", "1975-03", "keep"),
        (None, "1975", "lose"),
    ],
)
def test_of_two_dates_of_birth_the_fuller_one_is_suggested(
    book: Book, kept: str | None, lost: str | None, side: str
) -> None:
    one, other = born(book, "Keïta", kept), born(book, "Keita", lost)
    set_field(book, one if side == "lose" else other, "notes", "changed later")
    (pair,) = [p for p in comparison(book, one, other).fields if p.name == COLUMN]
    assert pair.suggested == side
