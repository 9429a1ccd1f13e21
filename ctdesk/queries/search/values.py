"""What the value of a field means in this book: terms, countries, states, numbers, short ids.

Whole names win over beginnings, so that country:niger is not Nigeria; what is only the
beginning of several means all of them.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from functools import lru_cache

from ctdesk.kernel.i18n import language
from ctdesk.kernel.text import asked, fold, indexed, sort_key
from ctdesk.queries.regions import REGIONS, region_labels
from ctdesk.queries.search import wording
from ctdesk.queries.search.keyword import State, Target
from ctdesk.store.book import Book

_SHORT_ID = re.compile(r"([A-Za-z]{1,2})(\d{1,18})")
_spellings = lru_cache(maxsize=8192)(asked)
_order = lru_cache(maxsize=1024)(sort_key)
_words = lru_cache(maxsize=8192)(lambda label: frozenset(indexed(label).split()))


def terms(book: Book, vocabulary: str, text: str, *, is_whole: bool) -> tuple[str, ...]:
    """The keys of the terms a text means, none where it means no term of the list."""
    names = {key: (key, *labels) for key, *labels in _terms(book, vocabulary)}
    return _exact(names, text) or _beginning(names, text, is_whole)


def term_labels(book: Book, vocabulary: str) -> list[tuple[str, str]]:
    """Key and label of every term of a list, in its order."""
    place = ("en", "fr", "ar").index(language())
    return [(key, labels[place]) for key, *labels in _terms(book, vocabulary)]


def countries(book: Book, text: str, *, is_whole: bool) -> tuple[str, ...]:
    """The codes of the countries a text means: one by code or name, or a group or region."""
    single = {code: (code, *names) for code, *names in book.rows(_COUNTRIES)}
    many = _groups_and_regions(book)
    for choose in (_exact, _starting):
        codes = choose(single, text), _members(book, choose(many, text))
        if any(codes) and not (is_whole and choose is _starting):
            return codes[0] or codes[1]
    return _beginning(single, text, is_whole) or _members(book, _beginning(many, text, is_whole))


def country_names(book: Book) -> list[tuple[str, str]]:
    """Name in the reader's language and code of each country, then each group and region."""
    place = ("en", "fr", "ar").index(language()) - 3
    rows = sorted(book.rows(_COUNTRIES), key=lambda row: _order(row[place]))
    names = [(row[place], row[0]) for row in rows]
    return names + [(found[place], "") for found in _groups_and_regions(book).values()]


def states(known: Iterable[State], text: str, *, is_whole: bool) -> tuple[State, ...]:
    """The states a text means; the beginning of several means the first of them."""
    by_key = {state.key: state for state in known}
    names = {key: (*state.names, state.label) for key, state in by_key.items()}
    found = _exact(names, text) or (() if is_whole else _starting(names, text)[:1])
    return tuple(by_key[key] for key in found)


def number(text: str) -> int | None:
    """The whole number a text means, None if it means none.

    >>> number("1,000"), number("٣٠"), number("many")
    (1000, 30, None)
    """
    digits = fold(text).replace(" ", "")
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 19 else None


def flag(text: str) -> bool | None:
    """Whether a text says yes or no, None if neither."""
    folded = fold(text)
    if folded in map(fold, wording.yes()):
        return True
    return False if folded in map(fold, wording.no()) else None


def short_id(target: Target, text: str) -> int | None:
    """The id in a short id of the target's kind, such as O12."""
    found = _SHORT_ID.fullmatch(text.strip())
    return int(found[2]) if found and found[1].upper() == target.prefix else None


def nearest(text: str, labels: Iterable[str]) -> list[str]:
    """Up to three labels most like a text; the first three when none is like it."""
    known = {fold(label): label for label in labels}
    near = get_close_matches(fold(text)[:60], known, 3, 0.5)
    return [known[found] for found in near or list(known)[:3]]


_COUNTRIES = "SELECT code, iso3, name_en, name_fr, name_ar FROM country"


def _terms(book: Book, vocabulary: str) -> list[tuple[str, ...]]:
    return book.rows(
        "SELECT key, label_en, label_fr, label_ar FROM term WHERE vocabulary = ?"
        " ORDER BY position, id",
        (vocabulary,),
    )


def _groups_and_regions(book: Book) -> dict[str, tuple[str, ...]]:
    """The names of each group, under "g" and its id, and of each region, under "r" and its code."""
    rows = book.rows("SELECT id, key, label_en, label_fr, label_ar FROM country_group")
    groups = {f"g{row[0]}": tuple(row[1:]) for row in rows}
    return groups | {f"r{code}": labels for code, labels in region_labels().items()}


def _members(book: Book, chosen: Iterable[str]) -> tuple[str, ...]:
    """The codes of the countries in some groups and regions."""
    found: dict[str, None] = {}
    for one in chosen:
        found |= dict.fromkeys(_members_of(book, one))
    return tuple(found)


def _members_of(book: Book, one: str) -> Iterator[str]:
    if one[0] == "g":
        rows = book.rows(
            "SELECT country FROM country_group_member WHERE group_id = ?", (int(one[1:]),)
        )
    elif one == "r001":
        rows = book.rows("SELECT code FROM country")
    else:
        lies = " OR ".join(f"{column} = :code" for column in REGIONS)
        rows = book.rows(f"SELECT code FROM country WHERE {lies}", {"code": one[1:]})
    return (code for (code,) in rows)


def _exact(names: Mapping[str, Iterable[str]], text: str) -> tuple[str, ...]:
    """The keys of which a name is the text, with or without the Arabic article."""
    wanted = set(asked(text))
    return tuple(
        key for key, each in names.items() if any(wanted & set(_spellings(name)) for name in each)
    )


def _starting(names: Mapping[str, Iterable[str]], text: str) -> tuple[str, ...]:
    """The keys of which a name begins with the text."""
    wanted = asked(text)
    return tuple(
        key
        for key, each in names.items()
        if any(spelling.startswith(wanted) for name in each for spelling in _spellings(name))
    )


def _beginning(names: Mapping[str, Iterable[str]], text: str, is_whole: bool) -> tuple[str, ...]:
    """The keys of which a name has every word of the text, or a word that begins with it."""
    wanted = fold(text).split()
    return tuple(
        key
        for key, each in names.items()
        if any(_has_all(_words(name), wanted, is_whole) for name in each)
    )


def _has_all(words: frozenset[str], wanted: list[str], is_whole: bool) -> bool:
    if is_whole:
        return words.issuperset(wanted)
    return all(any(word.startswith(one) for word in words) for one in wanted)
