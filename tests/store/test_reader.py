import threading
import time

import pytest

from ctdesk.kernel.errors import Cancelled
from ctdesk.store.book import Book

ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"


def test_a_search_that_runs_is_stopped_and_the_next_one_answers(book: Book) -> None:
    stopped: list[bool] = []

    def search() -> None:
        with pytest.raises(Cancelled):
            book.searcher.rows(ENDLESS)
        stopped.append(True)

    thread = threading.Thread(target=search)
    thread.start()
    while thread.is_alive():
        book.searcher.interrupt()
        time.sleep(0.005)
    assert stopped == [True]
    assert book.searcher.rows("SELECT 1") == [(1,)]


def test_searching_and_reading_do_not_wait_for_each_other(book: Book) -> None:
    with book.searcher.reading:
        found: list[object] = []
        thread = threading.Thread(target=lambda: found.extend(book.rows("SELECT 7")))
        thread.start()
        thread.join(5)
        assert found == [(7,)]


def test_a_closed_book_cancels_searches_instead_of_failing(book: Book) -> None:
    searcher = book.searcher
    book.close()
    with pytest.raises(Cancelled):
        searcher.rows("SELECT 1")
    searcher.interrupt()


def test_a_book_closed_before_its_first_search_makes_no_connection(book: Book) -> None:
    book.close()
    with pytest.raises(Cancelled):
        book.searcher.rows("SELECT 1")


def test_a_companion_is_made_once_for_each_book(book: Book) -> None:
    made: list[Book] = []

    def companion(of: Book) -> list[Book]:
        made.append(of)
        return made

    assert book.companion(companion) is book.companion(companion)
    assert made == [book]


def test_whoever_works_at_an_answer_learns_that_it_is_no_longer_wanted(book: Book) -> None:
    searcher = book.searcher
    searcher.interrupt()
    go_on = searcher.not_interrupted()
    go_on()
    searcher.interrupt()
    with pytest.raises(Cancelled):
        go_on()
    searcher.not_interrupted()()
