"""Words typed under a heading: each may begin a word of the column."""

import pytest
from PySide6.QtTest import QTest

from ctdesk.ui.search import wishes
from ctdesk.ui.table.page import TablePage


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("moh", "name:moh"),
        ("moh al", "name:(moh al)"),
        ("moh al ", "name:(moh al)"),
        ("moh al or fatou", "name:((moh al) or fatou)"),
        ('"moh al"', 'name:"moh al"'),
        ("-moh al", "-name:(moh al)"),
        ("o'brien s", "name:(o'brien s)"),
        ("محمد ال", "name:(محمد ال)"),
        ('""', 'name:""'),
    ],
)
def test_several_words_are_asked_for_in_whatever_order(typed: str, text: str) -> None:
    assert wishes.typed("", "name", typed, by_words=True) == text
    assert wishes.told(text, "name", by_words=True) == typed.strip()


def test_a_value_of_a_list_stays_whole() -> None:
    assert wishes.typed("", "type", "Regional workshop") == 'type:"Regional workshop"'
    assert wishes.told('type:"Regional workshop"', "type") == "Regional workshop"


def test_rows_are_found_while_the_second_word_is_typed(filtered: TablePage, qtbot) -> None:
    row = filtered.searching.filtering.row
    qtbot.waitUntil(lambda: row.box_of("title") is not None)
    box = row.box_of("title")
    assert box is not None
    box.setFocus()
    QTest.keyClicks(box, "workshop rab")
    assert filtered.head.search.text() == "title:(workshop rab)"
    assert filtered.model.rowCount() == 1
    filtered.head.search.setFocus()
    filtered.searching.filtering.row.show_search(filtered.head.search.text())
    assert box.text() == "workshop rab"
