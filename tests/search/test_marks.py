import pytest

from ctdesk.queries.search.marks import Marks, marks
from ctdesk.queries.search.mistake import MistakeError
from ctdesk.store.book import Book


def test_bare_words_are_marked_everywhere_and_fields_in_their_columns(sample: Book) -> None:
    found = marks(sample, "people", 'traoré country:mali org:"West Africa" name:moh')
    assert found.everywhere == ("traore",)
    assert found.of("country") == ("traore", "mali")
    assert found.of("organisation_id") == ("traore", "west africa ")
    assert found.of("name") == ("traore", "moh")
    assert found.of("job_title") == ("traore",)


def test_a_city_is_marked_where_the_place_is_shown(sample: Book) -> None:
    found = marks(sample, "events", "city:rabat")
    assert (found.everywhere, found.of("place"), found.of("title")) == ((), ("rabat",), ())


def test_what_is_excluded_compared_or_one_letter_is_not_marked(sample: Book) -> None:
    assert marks(sample, "events", "-draft a after:2020 participants:>30") == Marks()
    assert marks(sample, "events", "(rabat or -(geneva)) sahel").everywhere == ("rabat", "sahel")
    assert marks(sample, "events", "  ") == Marks()


def test_an_arabic_word_is_marked_with_and_without_its_article(sample: Book) -> None:
    assert marks(sample, "events", "المغرب").everywhere == ("المغرب", "مغرب ")


def test_a_mistake_is_a_mistake_here_too(sample: Book) -> None:
    with pytest.raises(MistakeError):
        marks(sample, "events", "nosuchfield:x")
