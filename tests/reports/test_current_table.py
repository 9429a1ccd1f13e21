from dataclasses import replace

import pytest

from ctdesk.actions.records import add
from ctdesk.kernel.clock import today
from ctdesk.kernel.dates import format_date
from ctdesk.kernel.errors import Cancelled
from ctdesk.queries import listing
from ctdesk.reports.current_table import current_table
from ctdesk.store.book import Book


def test_an_export_is_what_the_screen_shows(book: Book) -> None:
    add(book, "organisation", {"name": "National Assembly", "acronym": "NA", "country": "NE"})
    add(book, "organisation", {"name": "Judicial police"})
    view = replace(
        listing.default_view(book, "organisations"),
        columns=("name", "country", "people"),
        descending=True,
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
