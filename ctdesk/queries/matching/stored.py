"""Candidates looked up in the book's own index of keys; nobody else is read."""

from collections.abc import Callable, Iterator, Mapping
from itertools import combinations
from typing import TYPE_CHECKING, Any

from ctdesk.kernel.names import keys
from ctdesk.kernel.names.sounds import ALL_VOWELS
from ctdesk.queries.matching import people
from ctdesk.queries.matching.keyed import FEW, MANY, NARROWING, SHIFT
from ctdesk.queries.matching.rarity import counted, most_having, most_told_apart, seldom
from ctdesk.queries.matching.vocabulary import Vocabulary

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ctdesk.store.book import Book

    Ints = NDArray[np.int64]

_IDS = "SELECT rowid FROM person_keys WHERE person_keys MATCH ? LIMIT ?"
_COUNT = f"SELECT count(*) FROM ({_IDS})"
_MARKS = {"email": "_e{:x}", "phone": "_p{}", "organisation": "_o{}", "position": "_j{:x}"}
_COLUMNS = {"organisation": "organisation_id", "position": "job_title"}
_OF: dict[str, Callable[[Any], str]] = {
    "organisation": keys.of_organisation,
    "position": keys.of_position,
}


class KeyIndex:
    """The index of keys of one book, and how many people have each, as far as it was asked."""

    def __init__(self, book: "Book") -> None:
        self._book = book
        self._counts: dict[str, int] = {}
        self._people: int | None = None
        self._changed = 0

    def learn(self, changed: int) -> None:
        """So many people changed; when they are more than one in a thousand all is counted anew."""
        self._changed += changed
        if self._changed * 1_000 > (self._people or 0):
            self._counts.clear()
            self._people, self._changed = None, 0

    def people(self) -> int:
        """Among how many people is counted."""
        if self._people is None:
            self._people = people.highest(self._book)
        return self._people

    def count(self, *wanted: str, most: int) -> int:
        """How many people have all these keys; `most` when there are more."""
        asked = _all_of(wanted)
        if asked not in self._counts:
            self._counts[asked] = self._rows(_COUNT, asked, most)[0][0]
        return min(self._counts[asked], most)

    def near(self, row: Mapping[str, Any]) -> set[int]:
        """The ids of those who share a key with a row, told apart where too many do."""
        return {person for some in self._near(row) for person in some}

    def _near(self, row: Mapping[str, Any]) -> Iterator[list[int]]:
        for key in (keys.of_email(row.get("email") or ""), keys.of_phone(row.get("phone") or "")):
            yield _few(self._sharing(FEW, key)) if key else []
        name = (row.get(part) for part in ("given_name", "family_name", "name_original"))
        every = sorted({key for face in keys.every_face(*name) for key in keys.of_face(face)})
        crowded = []
        for key in every:
            found = self._sharing(FEW, key)
            yield _few(found)
            if len(found) > FEW:
                crowded.append(key)
                yield from self._narrowed(row, "words", len(found), key)
        # Who shares a seldom word is among the found already.
        for both in combinations(crowded, 2):
            found = self._sharing(MANY, *both)
            yield _few(found)
            if len(found) > FEW:
                yield from self._narrowed(row, "names", len(found), *both)

    def _narrowed(
        self, row: Mapping[str, Any], kind: str, shared: int, *wanted: str
    ) -> Iterator[list[int]]:
        for name, most in NARROWING[kind].items():
            value = row.get(_COLUMNS[name])
            if value and (most is None or shared <= most):
                yield _few(self._sharing(FEW, *wanted, _OF[name](value)))

    def _sharing(self, most: int, *wanted: str) -> list[int]:
        """The ids of those who have all these keys; of too many, one more than `most`."""
        asked = _all_of(wanted)
        found = [person for (person,) in self._rows(_IDS, asked, most + 1)]
        if len(found) <= most:
            self._counts[asked] = len(found)
        return found

    def _rows(self, statement: str, wanted: str, most: int) -> list[Any]:
        return self._book.searcher.rows(statement, (wanted, most))


def _few(found: list[int]) -> list[int]:
    return found if len(found) <= FEW else []


class StoredRarity:
    """The rarity of what the index of keys counts; only what is asked for is counted."""

    def __init__(self, index: KeyIndex, vocabulary: Vocabulary) -> None:
        self._index, self._vocabulary = index, vocabulary
        self.people = counted(index.people())
        self._most = most_having(self.people)

    def of_words(self, skeletons: "NDArray[np.int32]") -> "NDArray[np.float32]":
        """By each given skeleton."""
        return self._each(skeletons, self._count_of_word)

    def of_names(self, names: "Ints") -> "NDArray[np.float32]":
        """By each given pair of skeletons."""
        return self._each(names, self._count_of_name)

    def of_values(self, name: str, values: "Ints") -> "NDArray[np.float32]":
        """By each given value of an attribute."""
        mark = _MARKS[name].format
        return self._each(values, lambda value: self._index.count(mark(value), most=self._most))

    def _each(self, asked: "NDArray[Any]", count: Callable[[int], int]) -> "NDArray[np.float32]":
        import numpy as np

        every = asked.tolist()
        counts = {one: count(one) for one in set(every)}
        return seldom(self.people, np.array([counts[one] for one in every], dtype=np.int64))

    def _count_of_word(self, skeleton: int) -> int:
        written = self._vocabulary.skeletons[skeleton]
        if written == ALL_VOWELS:
            return self._most
        return 0 if written.startswith(".") else self._index.count(written, most=self._most)

    def _count_of_name(self, packed: int) -> int:
        first, last = packed >> SHIFT, packed & 0xFFFFFFFF
        if first == last:
            return self._count_of_word(first)
        both = [self._vocabulary.skeletons[first], self._vocabulary.skeletons[last]]
        if any(written == ALL_VOWELS or written.startswith(".") for written in both):
            return 0
        return self._index.count(*sorted(both), most=most_told_apart(self.people))


def _all_of(wanted: tuple[str, ...]) -> str:
    return " AND ".join(f'"{key}"' for key in wanted)
