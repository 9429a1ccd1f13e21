"""Finds the records of a book: a plan becomes sets of ids, sets are joined, ids are put in order.

Sets are masks of bytes, so that no combination of words, fields and orders is slow; a set that
was read is kept until something changes. Any thread may ask; one is answered at a time.
"""

from array import array
from collections import deque
from collections.abc import Hashable, Iterable, Iterator
from contextlib import contextmanager
from functools import reduce
from typing import TYPE_CHECKING

from ctdesk.kernel.memory import give_back, give_back_large_blocks
from ctdesk.queries.search.arranging import Arranging
from ctdesk.queries.search.found import Found
from ctdesk.queries.search.numbers import as_numbers, joined_ids
from ctdesk.queries.search.orders import Orders, Sorting
from ctdesk.queries.search.plan import AllOf, AnyOf, Everything, Match, NotIn, Plan, Rows
from ctdesk.queries.search.sets import Packed, Sets, are_few, members
from ctdesk.queries.search.survivors import MERGED, Survivors

if TYPE_CHECKING:
    from ctdesk.queries.search.population import Mask, Population
    from ctdesk.store.book import Book
    from ctdesk.store.journal import Changes

_MUCH = 16_000_000
"""So many letters of joined ids leave enough freed memory behind to be worth giving back."""

_UNTOLD = frozenset({"draft"})
"""Tables that change without anybody being told; what is read from them is not kept."""


class Finder:
    """Everything a book's tables find; one for each open book: `book.companion(Finder)`."""

    def __init__(self, book: "Book") -> None:
        self._reader = book.searcher
        self._turn = self._reader.reading
        self.orders = Orders(self._reader)
        self._arranging = Arranging(self.orders)
        self._sets = Sets()
        self._survivors = Survivors(book.searcher)
        self._passed = self._state = 0
        self._news: deque[Changes] = deque()
        book.subscribe(self._news.append, is_first=True)
        give_back_large_blocks()

    def found(self, plan: Plan, sorting: Sorting) -> Found:
        """Every record the plan describes, put in order as far as somebody asks."""
        with self._up_to_date():
            if plan == Everything():
                return Found.of(self.orders.ids(sorting))
            plan = _joined_words(plan)
            if isinstance(plan, Match | Rows):
                found = self._set(plan, sorting)
                if are_few(found.number, self._arranging.population(sorting).count):
                    return self._arranging.few(found.places(), sorting)
            return self._arranging.found(self._mask(plan, sorting), sorting)

    def ids(self, plan: Plan, sorting: Sorting) -> "array[int]":
        """The ids of all of them, in order."""
        return self.found(plan, sorting).whole()

    def first_ids(self, plan: Plan, sorting: Sorting, limit: int) -> "array[int]":
        """The first of them."""
        with self._up_to_date():
            if plan == Everything():
                return self.orders.first_ids(sorting, limit)
            return self.found(plan, sorting).between(0, limit)

    def count(self, plan: Plan, sorting: Sorting) -> int:
        """How many they are."""
        import numpy as np

        return int(np.count_nonzero(self.mask(plan, sorting)))

    def mask(self, plan: Plan, sorting: Sorting) -> "Mask":
        """The same as one byte for each place of the table's population."""
        with self._up_to_date():
            return self._mask(plan, sorting)

    def population(self, sorting: Sorting) -> "Population":
        """The places of the table's records."""
        with self._up_to_date():
            return self._arranging.population(sorting)

    def warm(self, leaves: Iterable[Match], sorting: Sorting, *, worth: int) -> Iterator[float]:
        """Read the sets of some leaves ahead of the question; yields the fraction done.

        Only those of at least one record in `worth` are kept; it is enough to know of the others
        that they are small.
        """
        wanted = list(leaves)
        for number, leaf in enumerate(wanted, 1):
            with self._up_to_date():
                self._read_ahead(leaf, sorting, worth)
            yield number / len(wanted)
        if self._passed > _MUCH:
            self._passed = 0
            give_back()

    def state(self) -> int:
        """A number that is another one after every change of the book."""
        with self._up_to_date():
            return self._state

    def known(self, leaf: Match, sorting: Sorting) -> int:
        """How many records a leaf has whose set is kept; 0 for another."""
        with self._turn:
            found = self._sets.get(self._key(leaf, sorting))
        return 0 if found is None else found.number

    def read(self, leaf: Match, sorting: Sorting) -> None:
        """Read a leaf that will be asked for next."""
        with self._up_to_date():
            self._set(leaf, sorting)

    def keep_as(
        self, leaf: Match, others: Iterable[Match], sorting: Sorting, *, state: int
    ) -> None:
        """Keep what one leaf found under others that find the same, if they did in this state."""
        with self._up_to_date():
            if state != self._state:
                return
            found = self._set(leaf, sorting)
            for other in others:
                self._sets.keep(self._key(other, sorting), found)

    def _read_ahead(self, leaf: Match, sorting: Sorting, worth: int) -> None:
        key = self._key(leaf, sorting)
        if not self._sets.is_settled(key):
            found = self._sets.get(key) or self._read(leaf, sorting)
            is_large = found.number * worth >= self._arranging.population(sorting).count
            self._sets.settle(key, found, is_worth_it=is_large)

    def forget(self) -> None:
        """Drop the sets that were read; orders are kept."""
        with self._turn:
            self._sets.clear()

    def _mask(self, plan: Plan, sorting: Sorting) -> "Mask":
        population = self._arranging.population(sorting)
        plan = _joined_words(plan)
        match plan:
            case Everything():
                return population.everyone.copy()
            case NotIn(part):
                return population.everyone & ~self._mask(part, sorting)
            case AllOf(parts):
                return self._all_of(parts, sorting)
            case AnyOf(parts):
                return reduce(_any, (self._mask(part, sorting) for part in parts))
            case Match() | Rows():
                return self._set(plan, sorting).mask()

    def _all_of(self, parts: tuple[Plan, ...], sorting: Sorting) -> "Mask":
        """What is in every part; words first, and nothing more is read once nothing is left."""
        first, *others = sorted(parts, key=lambda part: not isinstance(part, Match))
        found = self._mask(first, sorting)
        for part in others:
            if not found.any():
                break
            found &= self._mask(part, sorting)
        return found

    def _set(self, leaf: Match | Rows, sorting: Sorting) -> Packed:
        """The records of a leaf, read now or before."""
        key = self._key(leaf, sorting)
        found = self._sets.get(key)
        if found is None:
            found = self._read(leaf, sorting)
            if not (isinstance(leaf, Rows) and _UNTOLD & leaf.tables):
                self._sets.keep(key, found)
        return found

    def _read(self, leaf: Match | Rows, sorting: Sorting) -> Packed:
        go_on = self._reader.not_interrupted()
        if isinstance(leaf, Match):
            index = f"{sorting.kind}_search"
            statement = f"SELECT rowid FROM {index} WHERE {index} MATCH ?"
            joined = joined_ids(self._reader, statement, (leaf.expression,))
        else:
            joined = joined_ids(self._reader, leaf.statement, leaf.values)
        self._passed += len(joined)
        ids = as_numbers(joined, go_on)
        is_set = isinstance(leaf, Match)
        if is_set and sorting.kind in MERGED:
            ids = self._survivors.added(ids, sorting.kind)
        return members(self._arranging.population(sorting), ids, is_set=is_set)

    def _key(self, leaf: Match | Rows, sorting: Sorting) -> Hashable:
        return sorting.kind, sorting.condition, sorting.values, leaf

    @contextmanager
    def _up_to_date(self) -> Iterator[None]:
        """One question at a time, after what changed since the last one was taken over.

        Whoever changes the book only leaves a note, and never waits for a search.
        """
        with self._turn:
            while self._news:
                changes = self._news[0]
                self._state += 1
                self._sets.clear()
                self._survivors.clear()
                self._arranging.drop(changes.tables)
                self.orders.take_over(changes.tables)
                self._news.popleft()
            yield


def words_of(plan: Plan) -> Match | None:
    """The one question to the word index in a plan, None where there is none or are several."""
    plan = _joined_words(plan)
    parts = plan.parts if isinstance(plan, AllOf) else (plan,)
    words = [part for part in parts if isinstance(part, Match)]
    return words[0] if len(words) == 1 else None


def _joined_words(plan: Plan) -> Plan:
    """The plan with all words that are asked for or left out as one: the index joins faster."""
    if not isinstance(plan, AllOf):
        return plan
    asked = [part.expression for part in plan.parts if isinstance(part, Match)]
    unasked = [
        part.part.expression
        for part in plan.parts
        if isinstance(part, NotIn) and isinstance(part.part, Match)
    ]
    if not asked:
        return plan
    # One word is asked as it is where it stands alone, so that its set is read once for both.
    said = asked[0] if len(asked) == 1 else " AND ".join(f"({found})" for found in asked)
    for expression in unasked:
        said = f"({said}) NOT ({expression})"
    rest = [part for part in plan.parts if not _is_of_words(part)]
    return AllOf((Match(said), *rest)) if rest else Match(said)


def _is_of_words(part: Plan) -> bool:
    return isinstance(part, Match) or (isinstance(part, NotIn) and isinstance(part.part, Match))


def _any(some: "Mask", others: "Mask") -> "Mask":
    some |= others
    return some
