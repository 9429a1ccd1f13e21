from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook
from terminal import Ctdesk

from ctdesk.actions import saved_searches as saving
from ctdesk.app import open_book
from ctdesk.queries import listing
from ctdesk.queries.listing import Order


@pytest.fixture
def kept(sahel: Path) -> Path:
    """A closed book with a search of the events saved, shown otherwise than usual."""
    book = open_book(sahel)
    view = replace(
        listing.default_view(book, "events"),
        text="workshop",
        columns=("title", "place"),
        sort=(Order("title", descending=True),),
    )
    saving.save(book, "Ateliers à venir", view)
    book.close()
    return sahel


def titles(told: list[dict[str, str]]) -> list[str]:
    return [found["title"] for found in told]


def test_a_saved_search_is_listed_with_its_columns_and_order(ctdesk: Ctdesk, kept: Path) -> None:
    found = ctdesk("list", kept, "events", "--saved", "ateliers a venir", "--json").json
    assert [set(one) for one in found] == [{"id", "uuid", "title", "place"}] * len(found)
    everything = ctdesk("list", kept, "events", "workshop", "--sort", "title-", "--json").json
    assert titles(found) == titles(everything)
    assert len(found) > 1


def test_what_is_typed_besides_narrows_a_saved_search(ctdesk: Ctdesk, kept: Path) -> None:
    saved = ("list", kept, "events", "--saved", "Ateliers à venir")
    narrowed = ctdesk(*saved, "aswan", "--columns", "title", "--sort", "title", "--json").json
    assert (
        narrowed
        == ctdesk(
            *("list", kept, "events", "workshop", "aswan"),
            *("--columns", "title", "--sort", "title", "--json"),
        ).json
    )
    assert len(narrowed) == 1


def test_a_saved_search_goes_to_a_file(ctdesk: Ctdesk, kept: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    ctdesk("export", kept, "events", "--saved", "Ateliers à venir", "-o", target)
    assert target.read_text(encoding="utf-8-sig").splitlines()[0] == '"Title","Place"'


def test_an_unknown_saved_search_is_answered_with_those_there_are(
    ctdesk: Ctdesk, kept: Path
) -> None:
    assert ctdesk("list", kept, "events", "--saved", "Shoes").refusal == (
        "There is no saved search “Shoes” of this page; choose one of: Sahel, Awaiting report, "
        "Ateliers à venir."
    )
    assert ctdesk("list", kept, "people", "--saved", "Ateliers à venir").refusal == (
        "No search of this page is saved under a name; type the search instead."
    )


def test_an_exported_sheet_is_called_by_what_it_lists(
    ctdesk: Ctdesk, sahel: Path, tmp_path: Path
) -> None:
    names = {}
    for page in ("events", "people", "recommendations", "follow_ups"):
        target = tmp_path / f"{page}.xlsx"
        ctdesk("export", sahel, page, "-o", target)
        names[page] = load_workbook(target).sheetnames[0]
    assert names == {
        **{"events": "Events", "people": "People", "recommendations": "Recommendations"},
        "follow_ups": "Follow-up actions",
    }
