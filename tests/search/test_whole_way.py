"""From a text to ordered ids, counts and facets: the same as plain Python finds row by row."""

import random
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ctdesk.actions.records import add, set_field
from ctdesk.actions.removal import remove
from ctdesk.app import open_book
from ctdesk.history.undo import redo, undo
from ctdesk.kernel.errors import UserError
from ctdesk.queries import listing
from ctdesk.queries.listing import Order, View
from ctdesk.queries.refs import Ref
from ctdesk.queries.search.facets import facets
from ctdesk.queries.search.keywords import keywords
from ctdesk.queries.search.parse import parse
from ctdesk.queries.search.writing import without_field
from ctdesk.store.book import Book
from tests.laws import examples
from tests.search.drawn import COUNTRIES, DATES, fill, phrase
from tests.search.plain_book import PlainBook
from tests.search.plainly import holds
from tests.search.trees import LEAVES, trees

PAGES = listing.pages()


def drawn_book(made: Path, path: Path, seed: int) -> Book:
    shutil.copy(made, path)
    book = open_book(path)
    book.actor = "amina"
    fill(book, random.Random(seed))
    return book


@pytest.fixture(scope="module")
def drawn(
    empty_book_file: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[dict[str, Any]]:
    """A drawn book, and its records as plain Python reads them."""
    path = tmp_path_factory.mktemp("drawn") / "drawn.ctdesk"
    book = drawn_book(empty_book_file, path, 7)
    plain = PlainBook(book)
    yield {"book": book, "plain": plain, **{page: plain.records(page) for page in PAGES}}
    book.close()


def wanted(book: Book, records: Any, page: str, text: str) -> set[int]:
    """The ids of the records that are what a text says."""
    known = keywords(book, page)
    tree, kinds = parse(text, known), {keyword.key: keyword.kind for keyword in known}
    return {row_id for row_id, record in records.items() if holds(tree, record, kinds)}


def check(book: Book, plain: PlainBook, records: Any, view: View) -> None:
    """Hold what the engine answers against what plain Python does."""
    text = view.text
    found = wanted(book, records, view.page, text)
    assert list(listing.ids(book, view)) == plain.in_order(view.page, found, view.sort), text
    assert listing.count(book, view) == len(found), text


def check_facets(book: Book, plain: PlainBook, records: Any, page: str, text: str) -> None:
    for facet in facets(book, page, text):
        if facet.keyword in ("document-kind", "preferred-language"):
            continue
        free = wanted(book, records, page, without_field(text, facet.keyword))
        told = {value.text: value.number for value in facet.values}
        assert told == plain.divided(page, facet.keyword, free), (text, facet.keyword)


def drawn_sort(page: str, plain: PlainBook) -> st.SearchStrategy[tuple[Order, ...]]:
    orders = st.builds(Order, st.sampled_from(plain.orders(page)), st.booleans())
    return st.lists(orders, min_size=1, max_size=3, unique_by=lambda order: order.key).map(tuple)


@pytest.mark.parametrize("page", PAGES)
def test_everything_that_can_be_asked_is_answered_as_plainly(drawn: Any, page: str) -> None:
    first = Order(drawn["plain"].orders(page)[0])
    for text in ("", *LEAVES[page]):
        for asked in (text, f"-{text}" if text else ""):
            view = View(page, (), (first,), asked)
            check(drawn["book"], drawn["plain"], drawn[page], view)


@pytest.mark.parametrize("page", PAGES)
def test_ids_order_and_count_are_those_of_plain_python(drawn: Any, page: str) -> None:
    @given(text=trees(page), sort=drawn_sort(page, drawn["plain"]))
    @settings(max_examples=examples(40))
    def law(text: str, sort: tuple[Order, ...]) -> None:
        check(drawn["book"], drawn["plain"], drawn[page], View(page, (), sort, text))

    law()


@pytest.mark.parametrize("page", PAGES)
def test_facets_are_those_of_plain_python(drawn: Any, page: str) -> None:
    @given(text=trees(page))
    @settings(max_examples=examples(15))
    def law(text: str) -> None:
        check_facets(drawn["book"], drawn["plain"], drawn[page], page, text)

    law()


def drawn_text(page: str, chance: random.Random, depth: int = 2) -> str:
    """A search drawn by chance, for books that change too fast to be held still."""
    if depth == 0 or chance.random() < 0.4:
        return chance.choice(LEAVES[page])
    parts = [drawn_text(page, chance, depth - 1) for _ in range(chance.randint(1, 3))]
    return chance.choice((" ".join(parts), f"({' or '.join(parts)})", f"-({parts[0]})"))


def drawn_step(book: Book, chance: random.Random) -> None:
    """One piece of work somebody may do; one that is refused changes nothing."""
    event, person = Ref("event", chance.randint(1, 26)), Ref("person", chance.randint(1, 26))
    came = {"person": f"P{person.id}", "status": "attended"}
    mali = Ref("country", book.rows("SELECT id FROM country WHERE code = 'ML'")[0][0])
    steps = (
        lambda: undo(book),
        lambda: redo(book),
        lambda: undo(book),
        lambda: set_field(book, event, "title", phrase(chance)),
        lambda: set_field(book, event, "host_country", chance.choice(COUNTRIES)),
        lambda: set_field(book, event, "end_date", None),
        lambda: set_field(book, event, "start_date", chance.choice(DATES)),
        lambda: set_field(book, person, "family_name", phrase(chance, 2)),
        lambda: set_field(book, person, "organisation_id", chance.choice((None, "O1", "O2"))),
        lambda: set_field(book, mali, "name_en", chance.choice(("Mali", "Zmali", "Amali"))),
        lambda: set_field(book, Ref("organisation", 1), "name", phrase(chance)),
        lambda: remove(book, [Ref("participation", chance.randint(1, 70))]),
        lambda: remove(book, [person]),
        lambda: remove(book, [event]),
        lambda: add(book, "person", {"family_name": phrase(chance), "country": "MA"}),
        lambda: add(book, "event", {"title": phrase(chance), "participations": [came]}),
    )
    try:
        chance.choice(steps)()
    except UserError as refusal:
        assert refusal.sentence


def check_between_steps(book: Book, chance: random.Random, steps: int) -> None:
    """After each step the kept sets and the mended orders are as if read anew."""
    for _ in range(steps):
        drawn_step(book, chance)
        plain = PlainBook(book)
        for page in chance.sample(PAGES, 2):
            records = plain.records(page)
            for _ in range(6):
                keys = chance.sample(plain.orders(page), chance.randint(1, 3))
                sort = tuple(Order(key, chance.random() < 0.5) for key in keys)
                check(book, plain, records, View(page, (), sort, drawn_text(page, chance)))
            check_facets(book, plain, records, page, drawn_text(page, chance))


def test_answers_hold_after_every_edit_undo_and_redo(empty_book_file: Path, tmp_path: Path) -> None:
    book = drawn_book(empty_book_file, tmp_path / "drawn.ctdesk", 11)
    check_between_steps(book, random.Random(11), 12)
    book.close()


@pytest.mark.long
@pytest.mark.parametrize("seed", range(12))
def test_many_books_are_searched_as_plainly(
    empty_book_file: Path, tmp_path: Path, seed: int
) -> None:
    book, chance = drawn_book(empty_book_file, tmp_path / "drawn.ctdesk", seed), random.Random(seed)
    plain = PlainBook(book)
    for page in PAGES:
        records = plain.records(page)
        for number in range(300):
            text = drawn_text(page, chance, 3)
            keys = chance.sample(plain.orders(page), chance.randint(1, 3))
            sort = tuple(Order(key, chance.random() < 0.5) for key in keys)
            check(book, plain, records, View(page, (), sort, text))
            if number % 10 == 0:
                check_facets(book, plain, records, page, text)
    check_between_steps(book, chance, 60)
    book.close()
