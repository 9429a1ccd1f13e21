from dataclasses import replace
from datetime import date

import pytest

from ctdesk.actions.records import add
from ctdesk.kernel.clock import today
from ctdesk.kernel.dates import format_date
from ctdesk.kernel.errors import Cancelled
from ctdesk.queries import listing
from ctdesk.reports.current_table import contact_columns, current_table
from ctdesk.store.book import Book


def test_an_export_is_what_the_screen_shows(book: Book) -> None:
    add(book, "organisation", {"name": "National Assembly", "acronym": "NA", "country": "NE"})
    add(book, "organisation", {"name": "Judicial police"})
    view = replace(
        listing.default_view(book, "organisations"),
        columns=("name", "country", "people"),
        sort=listing.sorted_by("name-"),
    )
    table = current_table(book, view, title="Organisations")
    assert [(c.key, c.label, c.kind) for c in table.columns] == [
        ("name", "Name", "text"),
        ("country", "Country", "text"),
        ("people", "People", "number"),
    ]
    assert table.rows == (("National Assembly", "Niger", 0), ("Judicial police", None, 0))
    assert table.about == (
        ("Search", "everything"),
        ("Rows", "2"),
        ("Made by", "amina"),
        ("Made on", format_date(today().isoformat())),
    )


def test_an_export_follows_the_search_and_speaks_the_language_asked_for(book: Book) -> None:
    add(book, "person", {"family_name": "Ould", "country": "MR"})
    add(book, "person", {"family_name": "Deby", "country": "TD"})
    view = replace(listing.default_view(book, "people"), columns=("name", "country"), text="deby")
    table = current_table(book, view, title="", in_language="fr")
    assert (table.language, table.rows) == ("fr", (("Deby", "Tchad"),))


def test_an_export_can_be_cancelled(book: Book) -> None:
    add(book, "person", {"family_name": "Ould"})

    def stop(_fraction: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        current_table(book, listing.default_view(book, "people"), title="", progress=stop)


def test_an_export_can_be_of_some_records_in_their_order(book: Book) -> None:
    names = ("Deby", "Ould", "Keita")
    ids = [add(book, "person", {"family_name": name}).id for name in names]
    view = replace(listing.default_view(book, "people"), columns=("name",))
    table = current_table(book, view, title="", ids=[ids[2], ids[0]])
    assert table.rows == (("Keita",), ("Deby",))
    assert table.about[1] == ("Rows", "2")


def test_an_export_without_contacts_has_no_way_to_reach_anybody_and_says_so(book: Book) -> None:
    add(book, "person", {"family_name": "Ould", "email": "ould@example.org", "phone": "+222 45"})
    view = replace(listing.default_view(book, "people"), columns=("phone", "name", "email"))
    assert [column.label for column in contact_columns(book, view)] == ["Phone", "E-mail"]
    table = current_table(book, view, title="", with_contacts=False)
    assert (table.labels, table.rows) == (("Name",), (("Ould",),))
    assert ("Left out", "Phone, E-mail") in table.about
    whole = current_table(book, view, title="")
    assert whole.rows == (("+222 45", "Ould", "ould@example.org"),)
    assert "Left out" not in dict(whole.about)


def test_dates_of_birth_are_left_out_with_the_contacts(book: Book) -> None:
    add(book, "person", {"family_name": "Ould", "birth_date": "1975-03-12", "nationality": "MR"})
    columns = ("name", "birth_date", "nationality")
    view = replace(listing.default_view(book, "people"), columns=columns)
    table = current_table(book, view, title="", with_contacts=False)
    assert (table.labels, table.rows) == (("Name", "Nationality"), (("Ould", "Mauritania"),))
    assert ("Left out", "Date of birth") in table.about
    assert current_table(book, view, title="").rows == (("Ould", date(1975, 3, 12), "Mauritania"),)


def test_a_table_about_nobody_has_no_contacts_to_leave_out(book: Book) -> None:
    view = listing.default_view(book, "events")
    assert contact_columns(book, view) == ()
    assert "Left out" not in dict(current_table(book, view, title="", with_contacts=False).about)


def test_whole_days_are_exported_as_dates_and_months_as_they_are(book: Book) -> None:
    add(book, "event", {"title": "Roundtable", "start_date": "2012-07-17"})
    add(book, "event", {"title": "Launch", "start_date": "2012-08"})
    view = replace(
        listing.default_view(book, "events"),
        columns=("title", "start_date"),
        sort=listing.sorted_by("date"),
    )
    table = current_table(book, view, title="")
    assert table.rows == (("Roundtable", date(2012, 7, 17)), ("Launch", "2012-08"))
