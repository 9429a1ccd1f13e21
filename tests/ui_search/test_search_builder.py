from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ctdesk.queries.search.keywords import keywords
from ctdesk.store.book import Book
from ctdesk.ui.search.builder import Builder
from ctdesk.ui.search.builder_lines import (
    VALUELESS,
    Built,
    BuiltLine,
    read,
    relations,
    written,
)
from ctdesk.ui.table.page import TablePage
from tests.laws import examples
from tests.offscreen import settle


def test_lines_are_written_as_somebody_would_type_them() -> None:
    lines = (
        BuiltLine("country", "is", "Costa Rica"),
        BuiltLine("type", "is not", "workshop"),
        BuiltLine("participants", "above", "30"),
        BuiltLine("date", "between", "2012..2014"),
        BuiltLine("date", "from", "2020-01"),
        BuiltLine("city", "empty"),
        BuiltLine("city", "filled"),
        BuiltLine("", "has", "sahel"),
        BuiltLine("title", "has", "  "),
    )
    assert written(Built(lines)) == (
        'country:"Costa Rica" -type:workshop participants:>30 date:2012..2014 date:>=2020-01 '
        'city:"" -city:"" sahel'
    )
    assert written(Built(lines[:2], is_any=True)) == 'country:"Costa Rica" or -type:workshop'


@pytest.fixture(scope="module")
def known(empty_book_file, tmp_path_factory) -> tuple:
    import shutil

    from ctdesk.app import open_book

    path = tmp_path_factory.mktemp("builder") / "book.ctdesk"
    shutil.copy(empty_book_file, path)
    book = open_book(path)
    found = keywords(book, "events")
    book.close()
    return found


@st.composite
def built(draw: st.DrawFn, known: tuple) -> Built:
    def line() -> BuiltLine:
        keyword = draw(st.sampled_from((None, *known)))
        relation = draw(st.sampled_from(relations(keyword)))
        number, year = draw(st.integers(1, 99)), draw(st.integers(1990, 2030))
        value = {"between": f"{year}..{year + 1}"}.get(relation, f"{number}")
        key = keyword.key if keyword else ""
        return BuiltLine(key, relation, "" if relation in VALUELESS else value)

    lines = tuple(line() for _ in range(draw(st.integers(1, 4))))
    return Built(lines, is_any=len(lines) > 1 and draw(st.booleans()))


@settings(max_examples=examples(150))
@given(data=st.data())
def test_what_lines_write_is_read_as_the_same_lines(known: tuple, data: st.DataObject) -> None:
    told = data.draw(built(known))
    assert read(written(told), known) == told


@pytest.mark.parametrize(
    "text",
    ["(a or b) c", "country:(MA or ML) x", "-(a b)", "unknown:x", "a (b or c)", "-participants:>3"],
)
def test_what_lines_cannot_say_is_not_read(known: tuple, text: str) -> None:
    assert read(text, known) is None


@pytest.fixture
def build(page: TablePage) -> Iterator:
    """Opens the builder over what stands in the box."""

    def opened(text: str = "") -> Builder:
        page.head.search.setText(text)
        page._desk.builder_asked.emit()
        return page.window().findChild(Builder)

    yield opened
    left = page.window().findChild(Builder)
    if left is not None:
        left.close()
    settle()


def test_the_builder_opens_with_the_search_of_the_box_and_writes_into_it(
    page: TablePage, build, qtbot
) -> None:
    builder = build("country:MA rabat")
    assert [row.said() for row in builder.rows()] == [
        BuiltLine("country", "is", "MA"),
        BuiltLine("", "has", "rabat"),
    ]
    assert builder.told()[1] == "country:MA rabat"
    qtbot.waitUntil(lambda: builder.told()[2] == "2 records")
    builder.rows()[0].value.setText("EG")
    qtbot.waitUntil(lambda: builder.told()[1:] == ("country:EG rabat", "0 records"))
    builder.join_any(True)
    builder.use()
    assert page.head.search.text() == "country:EG or rabat"
    assert page.window().focusWidget() is page.head.search


def test_a_search_that_lines_cannot_say_is_kept_until_the_builder_is_used(
    page: TablePage, build
) -> None:
    builder = build("(rabat or malta) -x")
    assert "starts" not in builder.told()[0] and builder.told()[0] != ""
    assert [row.said() for row in builder.rows()] == [BuiltLine("", "has", "")]
    builder.close()
    assert page.head.search.text() == "(rabat or malta) -x"


def test_a_line_is_filled_in_with_field_relation_and_a_suggested_value(
    page: TablePage, build, qtbot
) -> None:
    builder = build()
    row = builder.rows()[0]
    row.field.setCurrentText("Country")
    assert row.relation.currentText() == "is"
    builder.activateWindow()
    row.value.setFocus()
    qtbot.waitUntil(row.value.hasFocus)
    QTest.keyClicks(row.value, "moroc")
    qtbot.waitUntil(lambda: row.value.offered() == ["Morocco"])
    QTest.keyClick(row.value, Qt.Key.Key_Return)
    assert row.said() == BuiltLine("country", "is", "MA")
    row.relation.setCurrentText("is empty")
    assert not row.value.isEnabled()
    assert builder.text() == 'country:""'


def test_lines_come_and_go(page: TablePage, build) -> None:
    builder = build("rabat")
    added = builder.add_line()
    added.field.setCurrentText("City")
    added.value.setText("Rabat")
    assert builder.text() == "rabat city:Rabat"
    QTest.mouseClick(builder.rows()[0].remove, Qt.MouseButton.LeftButton)
    assert builder.text() == "city:Rabat"
    QTest.mouseClick(builder.rows()[0].remove, Qt.MouseButton.LeftButton)
    assert [row.said() for row in builder.rows()] == [BuiltLine("", "has", "")]


def test_the_builder_goes_with_the_book(page: TablePage, build, sample: Book) -> None:
    builder = build("rabat")
    page._desk.let_go()
    assert not builder.isVisible()
