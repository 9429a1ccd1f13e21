"""Filter, table and detail side by side, or the detail gives way."""

from PySide6.QtWidgets import QWidget

from ctdesk.ui.table.page import TablePage
from tests.offscreen import settle


def cut_columns(page: TablePage) -> list[str]:
    """The columns that do not fit into the table's width."""
    room = page.table.viewport().width()
    places = map(page.table.heading.place_of, range(len(page.model.columns)))
    ends = [place.left + place.width for place in places]
    return [c.key for c, end in zip(page.model.columns, ends, strict=True) if end > room]


def window_of(page: TablePage) -> QWidget:
    return page.window()


def test_in_a_narrow_window_the_detail_gives_way_to_the_filter(page: TablePage) -> None:
    page.searching.open_filter(True)
    settle()
    assert (page.detail.isVisible(), cut_columns(page)) == (False, [])
    page.table.choose(1)
    settle()
    assert list(page._desk.selection.ids) == [page.model.ids[1]]
    page.searching.open_filter(False)
    settle()
    assert page.detail.isVisible()
    assert "Commemorative event" in page.detail.texts()


def test_in_a_wide_window_all_three_stand_side_by_side(page: TablePage) -> None:
    window_of(page).resize(1800, 900)
    page.searching.open_filter(True)
    settle()
    assert (page.detail.isVisible(), cut_columns(page)) == (True, [])
    window_of(page).resize(1360, 850)
    settle()
    assert not page.detail.isVisible()
