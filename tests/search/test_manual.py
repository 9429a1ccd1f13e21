from ctdesk.kernel.i18n import LANGUAGES
from ctdesk.queries.search.keywords import keywords
from ctdesk.queries.search.manual import manual
from ctdesk.queries.search.mistake import MistakeError
from ctdesk.queries.search.planning import planned
from ctdesk.store.book import Book
from tests.search.manual_page import PAGE, written


def test_the_manual_in_the_documentation_is_that_of_the_keywords() -> None:
    assert PAGE.read_text(encoding="utf-8") == written()


def test_every_example_of_a_keyword_is_understood(book: Book) -> None:
    for language in LANGUAGES:
        for table in manual(book, language).tables:
            assert [row.key for row in table.rows] == [k.key for k in keywords(book, table.page)]
            for row in table.rows:
                planned(book, table.page, row.example)


def test_every_example_of_the_tour_is_understood_by_some_page(book: Book) -> None:
    for example in manual(book, "en").examples:
        assert any(understood(book, page, example.search) for page in ("events", "people"))


def understood(book: Book, page: str, text: str) -> bool:
    try:
        planned(book, page, text)
    except MistakeError:
        return False
    return True


def test_the_manual_is_the_same_with_a_book_and_without(book: Book) -> None:
    assert manual(book, "ar") == manual(None, "ar")
