"""Keys faster than answers, books that change and go while they are searched."""

import random
from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ctdesk.actions.records import add, set_field
from ctdesk.history.undo import undo
from ctdesk.queries.refs import Ref
from ctdesk.store.book import Book
from ctdesk.ui.jobs import Jobs
from ctdesk.ui.table.page import TablePage
from tests.search.asked_of import PIECES
from tests.ui_search.typed import found, is_answered

TYPED = tuple(piece for piece in PIECES if piece.isprintable() and piece.strip())
PLAIN = ("rabat", "border", "country:morocco", "year:2012..", "-malta", "is:done", "title:(a or b)")


@pytest.fixture
def page(opened: Callable[..., TablePage], qtbot) -> TablePage:
    """The events of the sample book, answered from threads as in the program."""
    made = opened(jobs=Jobs())
    qtbot.waitUntil(lambda: made.model.rowCount() == 7)
    made.focus_search()
    return made


def storm(page: TablePage, chance: random.Random, number: int) -> None:
    """Texts one after another, some of them with time for an answer in between."""
    for _ in range(number):
        text = chance.choice(("", " ")).join(chance.choices(TYPED, k=chance.randint(1, 6)))
        page.head.search.write(text)
        for _ in range(chance.choice((0, 0, 1, 5))):
            QApplication.processEvents()


def end_well(page: TablePage, book: Book, qtbot, text: str) -> None:
    """The last text is the one that is answered."""
    page.head.search.write(text)
    qtbot.waitUntil(lambda: page.keeper.view is not None and page.keeper.view.text == text)
    qtbot.waitUntil(lambda: found(page, book) >= 0)


def edit(book: Book, number: int) -> None:
    """A piece of work on the book's own thread, while its rows are searched on another."""
    if number % 3 == 2:
        undo(book)
    elif number % 3:
        set_field(book, Ref("event", 1), "city", f"Rabat {number}")
    else:
        add(book, "event", {"title": f"Rabat {number}"})


def test_the_last_of_many_texts_is_answered(page: TablePage, sample: Book, qtbot) -> None:
    chance = random.Random(1)
    for text in PLAIN:
        storm(page, chance, 12)
        end_well(page, sample, qtbot, text)


def test_letters_typed_faster_than_answers_come_to_the_last_answer(
    page: TablePage, sample: Book, qtbot
) -> None:
    shown: list[str] = []
    page.model.modelReset.connect(lambda: shown.append(page.head.search.text()))
    for text in ("rabat regional", "country:morocco rabat", "malta -rabat"):
        page.head.search.selectAll()
        QTest.keyClicks(page.head.search, text)
        qtbot.waitUntil(lambda text=text: is_answered(page) and page.keeper.view.text == text)
        assert found(page, sample) == page.model.rowCount()
    assert shown[-1] == "malta -rabat"


def test_edits_meanwhile_are_in_the_last_answer(page: TablePage, sample: Book, qtbot) -> None:
    chance, done = random.Random(2), []
    for number in range(9):
        page._desk.ask(edit, number, then=done.append)
        storm(page, chance, 4)
    qtbot.waitUntil(lambda: len(done) == 9)
    page.head.search.write("rabat")
    qtbot.waitUntil(lambda: is_answered(page))
    titles = sample.rows("SELECT count(*) FROM event WHERE title LIKE 'Rabat _'")[0][0]
    qtbot.waitUntil(lambda: page.model.rowCount() == found(page, sample) >= titles > 0)


def test_an_edit_does_not_drop_what_was_typed_before_it(
    page: TablePage, sample: Book, qtbot
) -> None:
    page.head.search.write("rabat")
    set_field(sample, Ref("event", 1), "city", "Rabat Salé")
    qtbot.waitUntil(lambda: is_answered(page))
    assert page.keeper.view is not None and page.keeper.view.text == "rabat"
    assert found(page, sample) == page.model.rowCount()


def test_a_book_goes_and_another_comes_while_it_is_searched(
    page: TablePage, book: Book, qtbot
) -> None:
    add(book, "event", {"title": "Rabat alone"})
    storm(page, random.Random(3), 6)
    page.searching.open_filter(True)
    page._desk.take(book)
    page._desk.show_page("events")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    storm(page, random.Random(4), 6)
    end_well(page, book, qtbot, "rabat")
    assert page.model.rowCount() == 1


@pytest.mark.long
def test_a_long_storm(page: TablePage, sample: Book, qtbot) -> None:
    chance = random.Random(5)
    page.searching.open_filter(True)
    for number in range(150):
        page._desk.ask(edit, number)
        storm(page, chance, 25)
        end_well(page, sample, qtbot, chance.choice(PLAIN))
