from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QListWidgetItem
from pytestqt.qtbot import QtBot

from ctdesk.ui.forms.suggest import BESIDE, TwoTexts
from ctdesk.ui.jobs import Jobs
from ctdesk.ui.search.suggestions import Suggestions
from ctdesk.ui.table.page import TablePage

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def suggestions(page: TablePage) -> Suggestions:
    page.focus_search()
    return page.searching.suggestions


def type_in(page: TablePage, text: str) -> None:
    QTest.keyClicks(page.head.search, text)


def test_keywords_are_offered_by_their_beginning(page, suggestions, qtbot) -> None:
    type_in(page, "c")
    qtbot.wait(120)
    assert not suggestions.is_open()
    type_in(page, "ou")
    qtbot.waitUntil(lambda: "Country" in suggestions.offered())
    assert page.head.search.hasFocus()
    assert "Down to choose" in page.head.search.accessibleDescription()


def test_a_keyword_and_then_a_value_are_taken_with_down_and_tab(page, suggestions, qtbot) -> None:
    box = page.head.search
    type_in(page, "rabat cou")
    qtbot.waitUntil(suggestions.is_open)
    QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(box, Qt.Key.Key_Tab)
    assert box.text() == "rabat country:"
    type_in(page, "moro")
    qtbot.waitUntil(lambda: suggestions.offered() == ["Morocco"])
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.accessibleDescription() == "Morocco"
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert box.text() == "rabat country:MA "
    assert box.hasFocus() and not suggestions.is_open()
    qtbot.wait(120)
    assert not suggestions.is_open()


def test_enter_leads_to_the_rows_while_nothing_is_marked(page, suggestions, qtbot) -> None:
    type_in(page, "country:m")
    qtbot.waitUntil(suggestions.is_open)
    QTest.keyClick(page.head.search, Qt.Key.Key_Return)
    assert page.head.search.text() == "country:m"
    assert page.table.hasFocus() and not suggestions.is_open()


def test_down_behind_the_last_line_leads_to_the_rows(page, suggestions, qtbot) -> None:
    type_in(page, "country:moro")
    qtbot.waitUntil(suggestions.is_open)
    QTest.keyClick(page.head.search, Qt.Key.Key_Down)
    QTest.keyClick(page.head.search, Qt.Key.Key_Down)
    assert page.table.hasFocus() and not suggestions.is_open()


def test_escape_closes_the_list_then_clears_then_leads_to_the_rows(
    page, suggestions, qtbot
) -> None:
    box = page.head.search
    type_in(page, "country:m")
    qtbot.waitUntil(suggestions.is_open)
    told = []
    for _ in range(3):
        QTest.keyClick(box, Qt.Key.Key_Escape)
        told.append((suggestions.is_open(), box.text(), page.table.hasFocus()))
    assert told == [(False, "country:m", False), (False, "", False), (False, "", True)]


def test_everything_is_offered_on_demand(page, suggestions, qtbot) -> None:
    QTest.keyClick(page.head.search, Qt.Key.Key_Space, CTRL)
    qtbot.waitUntil(suggestions.is_open)
    assert len(suggestions.offered()) == 12


def test_what_was_offered_for_another_text_cannot_be_taken(page, suggestions, qtbot) -> None:
    box = page.head.search
    type_in(page, "country:m")
    qtbot.waitUntil(suggestions.is_open)
    QTest.keyClick(box, Qt.Key.Key_Down)
    box.insert("a")
    QTest.keyClick(box, Qt.Key.Key_Tab)
    assert box.text() == "country:ma"


def test_a_value_that_is_written_already_is_not_offered(page, suggestions, qtbot) -> None:
    type_in(page, "country:ML")
    qtbot.wait(150)
    assert not suggestions.is_open()


def test_suggestions_come_from_threads_and_stale_ones_are_dropped(opened, qtbot) -> None:
    page = opened(jobs=Jobs())
    qtbot.waitUntil(lambda: page.model.rowCount() == 7)
    page.focus_search()
    type_in(page, "country:mo")
    qtbot.waitUntil(page.searching.suggestions.is_open)
    type_in(page, "rocco ")
    qtbot.waitUntil(lambda: not page.searching.suggestions.is_open())


def test_a_click_takes_a_suggestion(page, suggestions, qtbot) -> None:
    type_in(page, "country:moro")
    qtbot.waitUntil(suggestions.is_open)
    shown = suggestions._shown()
    place = shown.visualItemRect(shown.item(0)).center()
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.head.search.text() == "country:MA "


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    """The program reads from right to left."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_arabic_words_beside_a_suggestion_stand_at_the_other_edge(
    mirrored: None, qtbot: QtBot
) -> None:
    shown = QListWidget()
    qtbot.addWidget(shown)
    shown.setItemDelegate(TwoTexts(shown))
    item = QListWidgetItem("المشاركون")
    item.setData(BESIDE, "كم شخصًا")
    shown.addItem(item)
    shown.resize(400, 60)
    shown.show()
    drawn = shown.viewport().grab(shown.visualItemRect(item)).toImage()
    ground = drawn.pixelColor(drawn.width() // 2, 2)
    inside = range(4, drawn.height() - 4)
    assert any(drawn.pixelColor(x, y) != ground for x in range(100) for y in inside)
    assert all(drawn.pixelColor(x, y) == ground for x in range(150, 250) for y in inside)
