"""What people paste and mistype, through the window: rows or a sentence, and nothing else."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from ctdesk.actions import saved_searches as saving
from ctdesk.model.person import Person
from ctdesk.queries import listing
from ctdesk.store.book import Book
from ctdesk.ui.jobs import Jobs
from ctdesk.ui.table.page import TablePage
from tests.ui_search.typed import found, is_answered


@pytest.fixture
def threaded(opened: Callable[..., TablePage], qtbot) -> TablePage:
    """The events of the sample book, answered from threads as in the program."""
    page = opened(jobs=Jobs())
    qtbot.waitUntil(lambda: page.model.rowCount() == 7)
    page.focus_search()
    return page


ROWS = {
    "follow-up": 1,
    "O'Brien": 0,
    '"': 7,
    "*": 7,
    "NEAR(": 1,
    "AND": 7,
    ":::": 7,
    "\ud800": 7,
    "rabat \udfff": 2,
    "\u200fborder\u202e": 2,
    "\u2067rabat\u2069": 2,
}
"""What is typed, and how many rows come."""


def test_rows_come_for_what_is_typed(threaded: TablePage, sample: Book, qtbot) -> None:
    for text, number in ROWS.items():
        threaded.head.search.write("tunis" if number == 7 else "")
        qtbot.waitUntil(lambda: is_answered(threaded))
        assert found(threaded, sample) != number
        threaded.head.search.write(text)
        qtbot.waitUntil(lambda: is_answered(threaded))
        assert (text, found(threaded, sample), threaded.head.mistake()) == (text, number, "")


MISTAKES = {
    "rabat shoe:red": ("There is no keyword “shoe:”", (6, 11)),
    "after:2099-99": ("“2099-99” is not a date", (6, 13)),
    "date:2013-02-30": ("“2013-02-30” is not a date", (5, 15)),
    "participants:many": ("“many” is not a whole number", (13, 17)),
    "border " * 1_400: ("A search holds 4,000 characters", (4_000, 9_800)),
    "(" * 10_000: ("A search holds 4,000 characters", (4_000, 10_000)),
}
"""What is typed, how the sentence about it begins, and which letters it is about."""


def test_a_mistake_is_said_in_its_place_and_the_rows_stay(threaded: TablePage, qtbot) -> None:
    for text, (sentence, place) in MISTAKES.items():
        threaded.head.search.write("")
        qtbot.waitUntil(lambda: threaded.head.mistake() == "" and is_answered(threaded))
        threaded.head.search.write(text)
        qtbot.waitUntil(lambda: threaded.head.mistake() != "")
        said = threaded.head.mistake()
        assert said[: len(sentence)] == sentence
        assert (threaded.head.search.mistake(), threaded.model.rowCount()) == (place, 7)


def test_a_saved_search_whose_field_is_gone_says_so(
    threaded: TablePage, sample: Book, qtbot
) -> None:
    view = replace(listing.default_view(sample, "events"), text="shoe:red")
    saving.save(sample, "Red shoes", view)
    saved = threaded.window().workroom.sidebar.saved

    def entry() -> QWidget | None:
        told = (each for each in saved.entries() if each.saved and each.saved.name == "Red shoes")
        return next(told, None)

    qtbot.waitUntil(lambda: entry() is not None)
    QTest.mouseClick(entry(), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: threaded.head.mistake() != "")
    assert threaded.head.search.text() == "shoe:red"
    assert threaded.head.mistake().startswith("There is no keyword “shoe:”")
    assert threaded.model.rowCount() == 7


SLOW = [f"biography:z{number}" for number in range(150)]


def test_a_slow_search_is_stopped_by_what_is_typed_over_it(opened, sample: Book, qtbot) -> None:
    with sample.work("Long lives") as session:
        life = "lived long " * 9_000
        session.add_all(Person(family_name=f"Smith {n}", biography=life) for n in range(30))
    page = opened("people", Jobs())
    qtbot.waitUntil(lambda: page.model.rowCount() > 30)
    said: list[str] = []
    sample.searcher.connection.set_trace_callback(said.append)
    page.head.search.write(" or ".join(SLOW))
    qtbot.waitUntil(lambda: any("biography" in statement for statement in said))
    page.head.search.write("smith")
    qtbot.waitUntil(lambda: is_answered(page))
    sample.searcher.connection.set_trace_callback(None)
    assert found(page, sample) == 30
    assert sum("biography" in statement for statement in said) < len(SLOW)
