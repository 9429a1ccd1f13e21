"""The keywords of each page, in the reader's language, as the book remembers them."""

import json
from functools import lru_cache
from typing import Any

from ctdesk.kernel.i18n import language, tr
from ctdesk.queries.search import wording
from ctdesk.queries.search.keyword import Keyword, State, Target
from ctdesk.store.book import Book

_REMEMBERED = "keywords of the search"


def keywords(book: Book, page: str) -> tuple[Keyword, ...]:
    """Every keyword of a page, the most used first; no page, no keywords."""
    return _worded(described(book), language()).get(page, ())


def pages(book: Book) -> tuple[str, ...]:
    """The pages that can be searched, in the order of the navigation."""
    return tuple(_worded(described(book), language()))


def keyword(book: Book, page: str, key: str) -> Keyword:
    """The keyword of a page with an English key."""
    return next(found for found in keywords(book, page) if found.key == key)


def of_all_pages(book: Book | None) -> dict[str, tuple[Keyword, ...]]:
    """Page to its keywords; without a book they are made from the model."""
    return _worded(described(book) if book else _compiled(), language())


def described(book: Book) -> str:
    """The descriptions as the book remembers them."""
    return book.remembered(_REMEMBERED, _compiled)


def _compiled() -> str:
    from ctdesk.queries.search.compiled import compiled

    return json.dumps(compiled())


@lru_cache(maxsize=6)
def _worded(remembered: str, _language: str) -> dict[str, tuple[Keyword, ...]]:
    """Page to keywords; the language tells the answers apart that `tr` gives."""
    labels, helps, kinds = wording.labels(), wording.helps(), wording.kinds()
    states = wording.states()
    return {
        page: tuple(_keyword(plain, labels, helps, kinds, states) for plain in found)
        for page, found in json.loads(remembered).items()
    }


def _keyword(
    plain: dict[str, Any],
    labels: dict[str, str],
    helps: dict[str, str],
    kinds: dict[str, str],
    states: dict[str, str],
) -> Keyword:
    key = plain["key"]
    target = plain.get("target")
    worded = {
        "label": tr(plain["label"]) if plain["label"] else labels.get(key, key),
        "help": (not plain["label"] and helps.get(key)) or kinds[plain["kind"]],
        "target": Target(**_tuples(target)) if target else None,
        "states": tuple(_state(state, states) for state in plain.get("states", ())),
    }
    return Keyword(**{**_tuples(plain), **worded})


def _state(plain: dict[str, Any], states: dict[str, str]) -> State:
    label = tr(plain["label"]) if plain["label"] else states.get(plain["key"], plain["key"])
    return State(**{**_tuples(plain), "label": label})


def _tuples(plain: dict[str, Any]) -> dict[str, Any]:
    return {key: tuple(v) if isinstance(v, list) else v for key, v in plain.items()}
