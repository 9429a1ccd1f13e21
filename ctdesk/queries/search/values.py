"""What the value of a field means in this book: terms, countries, states, numbers, short ids.

Whole names win over beginnings, so that country:niger is not Nigeria; what is only the
beginning of several means all of them.
"""

import re
from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from functools import lru_cache

from ctdesk.kernel.i18n import language
from ctdesk.kernel.text import fold, sort_key
from ctdesk.queries.regions import REGIONS
from ctdesk.queries.search import wording
from ctdesk.queries.search.keyword import State, Target
from ctdesk.queries.search.naming import Names, Naming
from ctdesk.store.book import Book

_SHORT_ID = re.compile(r"([A-Za-z]{1,2})(\d{1,18})")
_order = lru_cache(maxsize=1024)(sort_key)


def terms(book: Book, vocabulary: str, text: str, *, is_whole: bool) -> tuple[str, ...]:
    """The keys of the terms a text means, none where it means no term of the list."""
    names = book.companion(Naming).terms(vocabulary)
    return names.exactly(text) or names.beginning(text, is_whole=is_whole)


def term_labels(book: Book, vocabulary: str) -> list[tuple[str, str]]:
    """Key and label of every term of a list, in its order."""
    return list(_labels_of(book.companion(Naming).terms(vocabulary)).items())


def countries(book: Book, text: str, *, is_whole: bool) -> tuple[str, ...]:
    """The codes of the countries a text means: one by code or name, or a group or region."""
    naming = book.companion(Naming)
    single, many = naming.countries(), naming.groups_and_regions()
    for choose in (Names.exactly,) if is_whole else (Names.exactly, Names.starting):
        codes = choose(single, text) or _members(book, choose(many, text))
        if codes:
            return codes
    return single.beginning(text, is_whole=is_whole) or _members(
        book, many.beginning(text, is_whole=is_whole)
    )


def country_labels(book: Book) -> dict[str, str]:
    """Code of every country to its name in the reader's language."""
    return _labels_of(book.companion(Naming).countries())


def country_names(book: Book) -> list[tuple[str, str]]:
    """Name in the reader's language and code of each country, then each group and region."""
    single = [(name, code) for code, name in country_labels(book).items()]
    many = _labels_of(book.companion(Naming).groups_and_regions())
    return sorted(single, key=lambda named: _order(named[0])) + [
        (name, "") for name in many.values()
    ]


def states(known: Iterable[State], text: str, *, is_whole: bool) -> tuple[State, ...]:
    """The states a text means; the beginning of several means the first of them."""
    by_key = {state.key: state for state in known}
    names = Names({key: (*state.names, state.label) for key, state in by_key.items()})
    found = names.exactly(text) or (() if is_whole else names.starting(text)[:1])
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


def _labels_of(names: Names) -> dict[str, str]:
    """What each key is called in the reader's language: the last three names are labels."""
    place = ("en", "fr", "ar").index(language()) - 3
    return {key: found[place] for key, found in names.of_keys.items()}


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
