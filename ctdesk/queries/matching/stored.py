"""Candidates looked up in the book's own index of keys; nobody else is read."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Any

from ctdesk.kernel.names import keys
from ctdesk.kernel.names.sounds import ALL_VOWELS
from ctdesk.queries.matching import people
from ctdesk.queries.matching.countries import before_newest, newest, seldom_there
from ctdesk.queries.matching.keyed import FEW, MANY, NARROWING, SHIFT, few
from ctdesk.queries.matching.rarity import counted, most_having, most_told_apart, seldom
from ctdesk.queries.matching.vocabulary import NO_WORD, Vocabulary

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ctdesk.store.book import Book

    Ints = NDArray[np.int64]

_HAVING = "SELECT rowid FROM person_keys WHERE person_keys MATCH ? LIMIT ?"
_OF_NEWEST = "SELECT count(*) FROM person_keys WHERE person_keys MATCH ? AND rowid > ?"
_COUNT = f"SELECT count(*) FROM ({_HAVING})"
_IDS = f"SELECT coalesce(group_concat(rowid), '') FROM ({_HAVING})"
_TOLD = "temp.person_key_counts"
_MARKS = {
    **{"email": "_e{:x}", "phone": "_p{}", "organisation": "_o{}", "position": "_j{:x}"},
    **{"birth_date": "_b{:x}", "country": "_c{:x}"},
}
_COLUMNS = {"organisation": "organisation_id", "position": "job_title", "birth_date": "birth_date"}
_OF: dict[str, Callable[[Any], str]] = {
    "organisation": keys.of_organisation,
    "position": keys.of_position,
    "birth_date": keys.of_birth,
}


VALUED = 25_000
"""So many who have a position are read at once; of more it is asked for each two words."""


@dataclass(frozen=True)
class _Count:
    """How many people have a key, or at least how many."""

    people: int
    is_least: bool


class KeyIndex:
    """The index of keys of one book, and how many people have each, as far as it was asked."""

    def __init__(self, book: "Book") -> None:
        self._book = book
        self._counts: dict[str, _Count] = {}  # By what is asked, small: as the index keeps keys.
        self._newest: dict[str, int] = {}
        self._people: int | None = None
        self._changed = 0

    def learn(self, changed: int) -> None:
        """So many people changed; when they are more than one in a thousand all is counted anew."""
        self._changed += changed
        if self._changed * 1_000 > (self._people or 0):
            self._counts.clear()
            self._newest.clear()
            self._people, self._changed = None, 0

    def people(self) -> int:
        """Among how many people is counted."""
        if self._people is None:
            self._people = people.highest(self._book)
        return self._people

    def count(self, *wanted: str, most: int) -> int:
        """How many people have all these keys; `most` when there are more."""
        asked = _all_of(wanted)
        known = self._counts.get(asked.lower())
        if known is None or (known.is_least and known.people < most):
            people = self._first(_COUNT, asked, most)
            known = self._counts[asked.lower()] = _Count(people, is_least=people == most)
        return min(known.people, most)

    def among_newest(self, *wanted: str) -> int:
        """How many of the newest people have all these keys."""
        asked = _all_of(wanted)
        known = self._newest.get(asked)
        if known is None:
            after = before_newest(self.people())
            known = self._newest[asked] = self._book.searcher.rows(_OF_NEWEST, (asked, after))[0][0]
        return known

    def count_common(self) -> None:
        """Count every key that many people have at once; it spares the first names typed much."""
        rows = self._book.searcher.rows
        rows(f"CREATE VIRTUAL TABLE IF NOT EXISTS {_TOLD} USING fts5vocab(main, person_keys, row)")
        common = rows(f"SELECT term, doc FROM {_TOLD} WHERE doc > ?", (MANY,))
        for key, number in common:
            self._counts[_all_of([key])] = _Count(number, is_least=False)

    def having(self, *wanted: str, most: int) -> "Ints | None":
        """The ids of those who have all these keys, in order; None when they are more than that."""
        import numpy as np

        asked = _all_of(wanted)
        found = np.fromstring(self._first(_IDS, asked, most + 1), dtype=np.int64, sep=",")
        is_least = len(found) > most
        known = self._counts.get(asked.lower())
        if not is_least or known is None or (known.is_least and known.people < len(found)):
            self._counts[asked.lower()] = _Count(len(found), is_least)
        return None if is_least else found

    def _first(self, statement: str, wanted: str, most: int) -> Any:
        return self._book.searcher.rows(statement, (wanted, most))[0][0]


class Near:
    """Who shares a key with one row, told apart where too many do.

    To meet two keys in the index all who have either are gone through; so it is done once for
    each two, and three are met here.
    """

    def __init__(self, index: KeyIndex, row: Mapping[str, Any]) -> None:
        self._index, self._row = index, row
        self._most = max(MANY, most_told_apart(counted(index.people())))
        self._known: dict[tuple[str, ...], Ints | None] = {}

    def ids(self) -> set[int]:
        """Their ids."""
        return {person for some in self._found() for person in some.tolist()}

    def _found(self) -> Iterator["Ints"]:
        row = self._row
        for key in (keys.of_email(row.get("email") or ""), keys.of_phone(row.get("phone") or "")):
            yield from _few(self._index.having(key, most=FEW) if key else None)
        if office := row.get(_COLUMNS["organisation"]):
            key, most = keys.of_organisation(office), few("organisation")
            found = self._index.having(key, most=most)
            yield from _few(found)
            if found is None:
                yield from self._narrowed("organisation", key)
        name = (row.get(part) for part in ("given_name", "family_name", "name_original"))
        crowded = []
        for key in sorted({key for face in keys.every_face(*name) for key in keys.of_face(face)}):
            found = self._index.having(key, most=FEW)
            yield from _few(found)
            if found is None:
                crowded.append(key)
                yield from self._narrowed("words", key)
        # Who shares a seldom word is among the found already.
        for both in combinations(crowded, 2):
            found = self._having(*both)
            yield from _few(found)
            if found is None or len(found) > FEW:
                yield from self._narrowed("names", *both)

    def _narrowed(self, kind: str, *words: str) -> Iterator["Ints"]:
        for name, most in NARROWING[kind].items():
            value = self._row.get(_COLUMNS[name])
            key = _OF[name](value) if value else ""
            if key and (most is None or self._are_at_most(most, *words)):
                yield from _few(self._valued(name, key, *words))

    def _are_at_most(self, most: int, *words: str) -> bool:
        found = self._having(*words)
        return found is not None and len(found) <= most

    def _valued(self, name: str, value: str, *words: str) -> "Ints | None":
        """Those who have one or two words, and a value; two are met by way of what is known."""
        if len(words) == 1:
            return self._having(value, *words)
        if name == "organisation":
            one, other = (self._having(value, word) for word in words)
        else:
            one, other = self._having(*words), self._having(value, most=VALUED)
        if one is None or other is None:
            return self._index.having(value, *words, most=FEW)
        return _both(one, other)

    def _having(self, *wanted: str, most: int | None = None) -> "Ints | None":
        if wanted not in self._known:
            self._known[wanted] = self._index.having(*wanted, most=most or self._most)
        return self._known[wanted]


def _both(one: "Ints", other: "Ints") -> "Ints":
    """Those who are in both, each in order; the shorter is looked up in the longer."""
    import numpy as np

    few, many = (one, other) if len(one) <= len(other) else (other, one)
    if not len(few):
        return few
    places = np.minimum(np.searchsorted(many, few), len(many) - 1)
    found: Ints = few[many[places] == few]
    return found


def _few(found: "Ints | None") -> Iterator["Ints"]:
    if found is not None and len(found) <= FEW:
        yield found


class StoredRarity:
    """The rarity of what the index of keys counts; only what is asked for is counted."""

    def __init__(self, index: KeyIndex, vocabulary: Vocabulary) -> None:
        self._index, self._vocabulary = index, vocabulary
        self.people = counted(index.people())
        self._most = most_having(self.people)
        self._rough = min(most_told_apart(self.people), self._most)

    def of_words(
        self, skeletons: "NDArray[Any]", *, roughly: bool = False
    ) -> "NDArray[np.float32]":
        """By each given skeleton."""
        most = self._rough if roughly else self._most
        return self._each(skeletons, lambda skeleton: self._count_of_word(skeleton, most))

    def of_names(self, names: "Ints") -> "NDArray[np.float32]":
        """By each given pair of skeletons."""
        return self._each(names, self._count_of_name)

    def of_values(self, name: str, values: "Ints") -> "NDArray[np.float32]":
        """By each given value of an attribute."""
        mark = _MARKS[name].format
        return self._each(values, lambda value: self._index.count(mark(value), most=self._most))

    def of_countries(
        self, countries: "NDArray[np.int64]", skeletons: "NDArray[Any]"
    ) -> "NDArray[np.float32]":
        """By each given country and skeleton."""
        import numpy as np

        every = list(zip(countries.tolist(), skeletons.tolist(), strict=True))
        counts = {one: self._spread(*one) for one in set(every)}
        told = np.array([counts[one] for one in every], dtype=np.int64).reshape(-1, 3)
        return seldom_there(newest(self._index.people()), *told.T)

    def _spread(self, country: int, skeleton: int) -> tuple[int, int, int]:
        """How many of the newest people are of a country, have a word, and are both."""
        count, key = self._index.among_newest, _MARKS["country"].format(country)
        written = "" if skeleton == NO_WORD else self._vocabulary.skeletons[skeleton]
        if not written or written == ALL_VOWELS:
            return count(key), 0, 0
        return count(key), count(written), count(written, key)

    def _each(self, asked: "NDArray[Any]", count: Callable[[int], int]) -> "NDArray[np.float32]":
        import numpy as np

        every = asked.tolist()
        counts = {one: count(one) for one in set(every)}
        return seldom(self.people, np.array([counts[one] for one in every], dtype=np.int64))

    def _count_of_word(self, skeleton: int, most: int) -> int:
        written = self._vocabulary.skeletons[skeleton]
        if written == ALL_VOWELS:
            return most
        return 0 if written.startswith(".") else self._index.count(written, most=most)

    def _count_of_name(self, packed: int) -> int:
        first, last = packed >> SHIFT, packed & 0xFFFFFFFF
        if first == last:
            return self._count_of_word(first, self._most)
        both = [self._vocabulary.skeletons[first], self._vocabulary.skeletons[last]]
        if any(written == ALL_VOWELS or written.startswith(".") for written in both):
            return 0
        return self._index.count(*sorted(both), most=most_told_apart(self.people))


def _all_of(wanted: Iterable[str]) -> str:
    return " AND ".join(f'"{key}"' for key in wanted)
