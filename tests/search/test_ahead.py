"""What the next letter would find is read ahead, and is what it finds."""

from collections.abc import Callable

import pytest

from ctdesk.actions.records import add, set_field
from ctdesk.queries import listing
from ctdesk.queries.refs import Ref
from ctdesk.queries.search.ahead import ahead
from ctdesk.queries.search.finder import Finder, words_of
from ctdesk.store.book import Book

NAMES = (
    ("Justine", "Moreau"),
    ("Justine", "Morel"),
    ("Mohamed", "Al Moussa"),
    ("Moulay", "Diallo"),
    ("Fatou", "N'Diaye"),
    ("عمر", "المغربي"),
    ("علي", "المغربي"),
    ("ليلى", "مغرب"),
    ("Çağla", "Straße"),
)
TYPED = ("justine", "JUSTINE mor", "moussa", "al mou", "n'dia", "المغربي", "straße", "-x moha", "o")


def with_people(book: Book) -> None:
    for given, family in NAMES:
        add(book, "person", {"given_name": given, "family_name": family})


@pytest.fixture
def fill(request: pytest.FixtureRequest) -> Callable[[Book], None] | None:
    return with_people if "people" in request.fixturenames else None


@pytest.fixture
def people(book: Book) -> Book:
    return book


def view(text: str) -> listing.View:
    return listing.View("people", ("name",), (), text)


def is_known(book: Book, text: str) -> bool:
    leaf = words_of(listing.plan(book, view(text)))
    assert leaf is not None
    return book.companion(Finder).known(leaf, listing.sorting(book, view(text))) > 0


def read_ahead(book: Book, text: str) -> None:
    listing.ids(book, view(text))
    for _fraction in ahead(book, "people", text, felt=1):
        pass


@pytest.mark.parametrize("text", TYPED)
def test_every_letter_finds_what_it_would_have_found(people: Book, text: str) -> None:
    finder = people.companion(Finder)
    for length in range(1, len(text) + 1):
        read_ahead(people, text[:length])
    ahead_of = [list(listing.ids(people, view(text[:at]))) for at in range(1, len(text) + 1)]
    for length, found in enumerate(ahead_of, 1):
        finder.forget()
        assert (text[:length], list(listing.ids(people, view(text[:length])))) == (
            text[:length],
            found,
        )


def test_the_letters_that_follow_in_the_book_are_read(people: Book) -> None:
    read_ahead(people, "mo")
    assert [is_known(people, f"mo{letter}") for letter in "ruhx"] == [True, True, True, False]


def test_what_only_goes_on_one_way_is_known_to_its_end(people: Book) -> None:
    read_ahead(people, "ju")
    assert is_known(people, "just") and is_known(people, "justine")
    assert not is_known(people, "justinea")
    set_field(people, Ref("person", 2), "given_name", "Jules")
    read_ahead(people, "ju")
    assert is_known(people, "jus") and is_known(people, "jul") and not is_known(people, "just")


def test_after_a_change_the_letters_are_looked_for_anew(people: Book) -> None:
    read_ahead(people, "c")
    assert is_known(people, "ca")
    set_field(people, Ref("person", 1), "given_name", "Clara")
    read_ahead(people, "c")
    assert is_known(people, "cl") and is_known(people, "ca")


def test_what_goes_on_one_way_is_not_kept_once_the_book_has_changed(people: Book) -> None:
    finder = people.companion(Finder)
    here, longer = (words_of(listing.plan(people, view(text))) for text in ("ju", "just"))
    assert here is not None and longer is not None
    state = finder.state()
    set_field(people, Ref("person", 2), "given_name", "Jules")
    finder.keep_as(here, [longer], listing.sorting(people, view("ju")), state=state)
    assert not is_known(people, "just")
    assert len(listing.ids(people, view("just"))) == 1


def test_a_word_with_the_article_is_not_taken_for_the_same(people: Book) -> None:
    read_ahead(people, "الم")
    assert len(listing.ids(people, view("المغربي"))) == 2
    assert len(listing.ids(people, view("المغرب"))) == 3


@pytest.mark.parametrize(
    "text", ["", "mo ", "country:", "country:M", '"mo', "(", "o'", "x -", "zz"]
)
def test_nothing_is_read_where_no_word_is_being_typed(people: Book, text: str) -> None:
    assert [round(part) for part in ahead(people, "people", text, felt=1)] == []


def test_what_few_records_have_is_not_read(people: Book) -> None:
    listing.ids(people, view("mo"))
    assert list(ahead(people, "people", "mo", felt=100)) == []


def test_a_word_that_was_asked_alone_is_not_read_again_beside_a_field(people: Book) -> None:
    listing.ids(people, view("just"))
    assert is_known(people, "just sex:female") and is_known(people, "just -country:ML")
    assert not is_known(people, "just mo")
