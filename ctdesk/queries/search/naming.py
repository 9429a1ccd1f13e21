"""The names by which a book's terms, countries, groups and regions are asked for.

Reading and comparing all of them took longer than finding thirty thousand records, so they are
kept, ready to be looked up, until a list changes.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from ctdesk.kernel.text import asked, fold, indexed
from ctdesk.queries.regions import region_labels
from ctdesk.store.book import Book

if TYPE_CHECKING:
    from ctdesk.store.journal import Changes

_spellings = lru_cache(maxsize=8192)(asked)
_words = lru_cache(maxsize=8192)(lambda label: frozenset(indexed(label).split()))

_COUNTRIES = "SELECT code, iso3, name_en, name_fr, name_ar FROM country"
_GROUPS = "SELECT id, key, label_en, label_fr, label_ar FROM country_group"
_TERMS = (
    "SELECT key, label_en, label_fr, label_ar FROM term WHERE vocabulary = ? ORDER BY position, id"
)


class Names:
    """Keys, each with the names it goes by; what is found keeps their order."""

    def __init__(self, names: Mapping[str, Iterable[str]]) -> None:
        self.of_keys = {key: tuple(each) for key, each in names.items()}

    def exactly(self, text: str) -> tuple[str, ...]:
        """The keys of which a name is the text, with or without the Arabic article."""
        found = {place for way in asked(text) for place in self._places.get(way, ())}
        keys = tuple(self.of_keys)
        return tuple(keys[place] for place in sorted(found))

    def starting(self, text: str) -> tuple[str, ...]:
        """The keys of which a name begins with the text."""
        wanted = asked(text)
        return self._having(lambda name: any(s.startswith(wanted) for s in _spellings(name)))

    def beginning(self, text: str, *, is_whole: bool) -> tuple[str, ...]:
        """The keys of which a name has every word of the text, or a word that begins with it."""
        wanted = fold(text).split()
        return self._having(lambda name: _has_all(_words(name), wanted, is_whole))

    def _having(self, is_meant: Callable[[str], bool]) -> tuple[str, ...]:
        return tuple(key for key, names in self.of_keys.items() if any(map(is_meant, names)))

    @cached_property
    def _places(self) -> dict[str, tuple[int, ...]]:
        """Every spelling, with the places of the keys that are spelt so."""
        found: dict[str, tuple[int, ...]] = {}
        for place, names in enumerate(self.of_keys.values()):
            for spelling in {spelling for name in names for spelling in _spellings(name)}:
                found[spelling] = (*found.get(spelling, ()), place)
        return found


def _has_all(words: frozenset[str], wanted: list[str], is_whole: bool) -> bool:
    if is_whole:
        return words.issuperset(wanted)
    return all(any(word.startswith(one) for word in words) for one in wanted)


class Naming:
    """The names in the lists of a book; one for each open book: `book.companion(Naming)`."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._kept: dict[str, Names] = {}
        book.subscribe(self._changed, is_first=True)

    def countries(self) -> Names:
        """Every country under its code."""
        return self._named("country", self._countries)

    def groups_and_regions(self) -> Names:
        """Each group under "g" and its id, each region under "r" and its code."""
        return self._named("country_group", self._groups_and_regions)

    def terms(self, vocabulary: str) -> Names:
        """The terms of a list under their keys, in its order."""
        return self._named(f"term {vocabulary}", lambda: self._terms(vocabulary))

    def _named(self, name: str, read: Callable[[], dict[str, tuple[str, ...]]]) -> Names:
        kept = self._kept  # What is read while a list changes goes where nobody looks any more.
        found = kept.get(name)
        if found is None:
            found = kept[name] = Names(read())
        return found

    def _countries(self) -> dict[str, tuple[str, ...]]:
        return {code: (code, *names) for code, *names in self._book.rows(_COUNTRIES)}

    def _groups_and_regions(self) -> dict[str, tuple[str, ...]]:
        groups = {f"g{row_id}": tuple(names) for row_id, *names in self._book.rows(_GROUPS)}
        return groups | {f"r{code}": labels for code, labels in region_labels().items()}

    def _terms(self, vocabulary: str) -> dict[str, tuple[str, ...]]:
        return {key: (key, *labels) for key, *labels in self._book.rows(_TERMS, (vocabulary,))}

    def _changed(self, changes: "Changes") -> None:
        if not changes.tables.keys().isdisjoint(("country", "country_group", "term")):
            self._kept = {}
