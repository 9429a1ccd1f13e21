"""Who may be recorded twice, as far as it was looked for: pairs that stand, and why they do.

Looking reads everybody once. Afterwards pairs that were merged or told apart drop out, and come
back when that is undone, without another look; who was added or changed needs one.
"""

from array import array
from collections.abc import Generator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ctdesk.queries.matching.duplicates import Duplicates
    from ctdesk.store.book import Book
    from ctdesk.store.journal import Changes

_CONCERNED = frozenset({"person", "not_same_person"})


def _none() -> "array[int]":
    return array("q")


@dataclass(frozen=True)
class Pairs:
    """Pairs of people, those with more in common than the name first, then the likeliest.

    `one` and `other` are ids, `places` is what `Doubles.why` asks for; the first `sure` pairs
    have more in common than the name. `changed` counts the people changed since the look.
    """

    one: "array[int]" = field(default_factory=_none)
    other: "array[int]" = field(default_factory=_none)
    places: "array[int]" = field(default_factory=_none)
    sure: int = 0
    changed: int = 0
    was_looked_for: bool = False

    def __len__(self) -> int:
        """How many pairs there are."""
        return len(self.one)


@dataclass(frozen=True)
class Alike:
    """Somebody a person may be as well: how likely, from 0 to 1, and why in words."""

    id: int
    score: float
    reasons: tuple[str, ...]


class Doubles:
    """What was found in a book at the last look: `book.companion(Doubles)`."""

    def __init__(self, book: "Book") -> None:
        self._book = book
        self._found: Duplicates | None = None
        self._changed: set[int] = set()
        self._apart: set[tuple[int, int]] = set()
        self._pairs: Pairs | None = None
        book.subscribe(self._note, is_first=True)

    @property
    def was_looked_for(self) -> bool:
        """Whether anybody looked since the book was opened."""
        return self._found is not None

    def look(self) -> Generator[float, None, Pairs]:
        """Compare everybody with everybody; yields how far it is, from 0 to 1."""
        from ctdesk.queries.matching.duplicates import duplicates_in_steps

        changed, self._changed = self._changed, set()
        apart = _apart(self._book)
        try:
            self._found = yield from duplicates_in_steps(self._book)
        except BaseException:
            self._changed |= changed
            raise
        self._apart = apart
        self._pairs = None
        return self.pairs()

    def pairs(self) -> Pairs:
        """The pairs that stand now."""
        kept = self._pairs
        if kept is None:
            found = self._found
            # Who was told apart before the look and is not any more was not looked at.
            released = {row for pair in self._apart - _apart(self._book) for row in pair}
            changed = self._changed | released
            kept = Pairs() if found is None else _standing(self._book, found, changed)
            self._pairs = kept
        return kept

    def of(self, person: int) -> list[Alike]:
        """Who one person may be as well, the likeliest first."""
        pairs = self.pairs()
        where = [*_places_of(pairs.one, person), *_places_of(pairs.other, person)]
        found = [
            Alike(
                pairs.other[at] if pairs.one[at] == person else pairs.one[at],
                self.score(pairs.places[at]),
                self.why(pairs.places[at]),
            )
            for at in sorted(where)
        ]
        return sorted(found, key=lambda alike: -alike.score)

    def score(self, place: int) -> float:
        """How likely a pair is one person, from 0 to 1."""
        return float(self._found.score[place]) if self._found is not None else 0.0

    def why(self, place: int) -> tuple[str, ...]:
        """Why a pair may be one person, in words."""
        return self._found.why(place) if self._found is not None else ()

    def _note(self, changes: "Changes") -> None:
        if not _CONCERNED.isdisjoint(changes.tables):
            self._changed |= changes.tables.get("person", frozenset())
            self._pairs = None


def _standing(book: "Book", found: "Duplicates", changed: set[int]) -> Pairs:
    """The pairs of people who are still two records and were not told apart."""
    import numpy as np

    merged = dict(
        book.searcher.rows("SELECT id, merged_into_id FROM person WHERE merged_into_id IS NOT NULL")
    )
    gone = _gone(book, found, changed)
    apart = _apart(book)
    one, other, stands = found.one.copy(), found.other.copy(), np.ones(len(found), dtype=np.bool_)
    affected = {*merged, *merged.values(), *gone, *(row for pair in apart for row in pair)}
    touched = np.array(list(affected), dtype=np.int64)
    where = np.flatnonzero(np.isin(one, touched) | np.isin(other, touched))
    pairs = [(int(one[at]), int(other[at])) for at in where]
    known = {pair for pair in pairs if merged.keys().isdisjoint(pair)}
    for at, pair in zip(where, pairs, strict=True):
        first, second = sorted(merged.get(row, row) for row in pair)
        now = first, second
        is_repeated = now != pair and now in known
        known.add(now)
        stands[at] = not (first == second or is_repeated or now in apart or gone & {*now})
        one[at], other[at] = now
    order = np.argsort(found.by_name_only, kind="stable")
    order = order[stands[order]]
    return Pairs(
        _as_array(one[order]),
        _as_array(other[order]),
        _as_array(order),
        sure=int(np.count_nonzero(~found.by_name_only[order])),
        changed=len(changed - merged.keys() - set(merged.values()) - gone),
        was_looked_for=True,
    )


def _apart(book: "Book") -> set[tuple[int, int]]:
    return set(book.searcher.rows("SELECT one_id, other_id FROM not_same_person"))


def _gone(book: "Book", found: "Duplicates", changed: set[int]) -> set[int]:
    """The people of a pair who are no longer in the book."""
    concerned = changed & {*found.one.tolist(), *found.other.tolist()} if changed else set()
    listed = ",".join(map(str, concerned))
    there = book.searcher.rows(f"SELECT id FROM person WHERE id IN ({listed})")
    return concerned - {row for (row,) in there}


def _places_of(ids: "array[int]", wanted: int) -> list[int]:
    import numpy as np

    found: list[int] = np.flatnonzero(np.frombuffer(ids, dtype=np.int64) == wanted).tolist()
    return found


def _as_array(ids: "NDArray[np.int64]") -> "array[int]":
    found = array("q")
    found.frombytes(ids.astype("int64").tobytes())
    return found
