"""Whatever is typed: an answer, or a mistake in its place; never an error."""

import json
import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ctdesk.kernel.i18n import speaking
from ctdesk.queries import listing
from ctdesk.queries.listing import View
from ctdesk.queries.search import writing
from ctdesk.queries.search.completion import completions
from ctdesk.queries.search.facets import facets
from ctdesk.queries.search.keywords import keywords
from ctdesk.queries.search.marks import marks
from ctdesk.queries.search.mistake import MistakeError
from ctdesk.queries.search.parse import parse
from ctdesk.store.book import Book
from tests.laws import examples
from tests.search.asked_of import KEYWORDS, PIECES

TEXTS = st.one_of(
    st.lists(st.sampled_from(PIECES), max_size=30).map("".join),
    st.lists(st.sampled_from(PIECES), max_size=12).map(" ".join),
    st.text(st.characters(exclude_categories=()), max_size=60),
)
LONG = (
    "a" * 10_000,
    "a " * 5_000,
    "(" * 10_000,
    "-" * 10_000,
    '"' * 10_001,
    ":" * 10_000,
    "x:" * 5_000,
    "((a) " * 2_000,
    "-(" * 3_000 + "a" + ")" * 3_000,
    "a or " * 2_000 + "b",
    "title:(" * 1_400,
    "country:ML " * 900,
    "country:(" + "ML or " * 1_600 + "NE)",
    "after:2012 " * 900,
    "-title:a " * 1_100,
    "محمد " * 2_000,
    "\u202e\u200f" * 5_000,
    "\ud800" * 10_000,
    "." * 10_000,
    "after:" + "1" * 9_000,
    "participants:" + "9" * 9_000,
)


def answered(book: Book, page: str, text: str, *, deeply: bool = True) -> None:
    """A text goes the whole way: rows, marks, facets, what could follow."""
    view = View(page, (), (), text)
    try:
        found = listing.ids(book, view)
        assert listing.count(book, view) == len(found) == len(set(found))
        marks(book, page, text)
        if deeply:
            facets(book, page, text)
    except MistakeError as error:
        assert 0 <= error.start <= error.end <= len(text)
        assert error.sentence
        json.dumps(error.sentence, ensure_ascii=False).encode()
    for cursor in {0, len(text) // 2, len(text)}:
        for offer in completions(book, page, text, cursor):
            assert 0 <= offer.start <= offer.end <= len(text)
            offer.text_to_insert.encode()


def written_and_read(text: str, value: str) -> None:
    """Anything can be written into any search; what was no mistake is read there again."""
    told = writing.with_field(text, "title", value)
    free = writing.without_field(told, "title")
    writing.toggled(told, "title", value)
    if is_understood(text) and is_understood(told):
        assert writing.with_field(told, "title", value) == told
        assert writing.values_of(free, "title") == ()
        assert writing.without_field(free, "title") == free


def is_understood(text: str) -> bool:
    try:
        parse(text, KEYWORDS)
    except MistakeError:
        return False
    return True


@pytest.mark.parametrize("text", LONG, ids=[repr(text[:8]) for text in LONG])
def test_texts_as_long_as_can_be_are_answered(sample: Book, text: str) -> None:
    for length in (10_000, 4_000, 3_999):
        answered(sample, "events", text[:length], deeply=False)


@given(text=TEXTS, page=st.sampled_from(listing.pages()))
@settings(
    max_examples=examples(150),
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_whatever_is_typed_is_answered_or_a_mistake(sample: Book, text: str, page: str) -> None:
    answered(sample, page, text)


@given(text=TEXTS, value=TEXTS)
@settings(max_examples=examples(150))
def test_what_is_written_into_any_text_is_read_there(text: str, value: str) -> None:
    written_and_read(text, value)


@pytest.mark.long
@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_a_long_run_of_whatever_is_typed(sample: Book, language: str) -> None:
    chance = random.Random(f"typed in {language}")
    names = [name for page in listing.pages() for k in keywords(sample, page) for name in k.names]
    with speaking(language):
        for _ in range(6_000):
            pieces = [
                chance.choice(PIECES) if chance.random() < 0.8 else f"{chance.choice(names)}:"
                for _ in range(chance.randint(1, 14))
            ]
            text = chance.choice(("", " ")).join(pieces)
            answered(sample, chance.choice(listing.pages()), text, deeply=chance.random() < 0.1)
            written_and_read(text, chance.choice(PIECES))
