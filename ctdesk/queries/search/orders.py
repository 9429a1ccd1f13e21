"""The order of a table, kept once it was worked out: one array of ids for each way to sort it.

Sorting a million rows takes the engine a second or more; keeping the order up to date after a
change takes a few comparisons. Needs no numpy, so that the first rows of a table come without it.
"""

import json
import re
from array import array
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, replace

from ctdesk.kernel.memory import give_back
from ctdesk.store.reader import Reader

_PIECE = 32_768
_KEPT = 5
_FEW = 40
_MANY = 100_000
_NARROW = 2**31
_READ = re.compile(r"\b(?:FROM|JOIN)\s+(\w+)", re.IGNORECASE)


@dataclass(frozen=True)
class Sorting:
    """A table and its ORDER BY, with the joins that needs; `condition` narrows the table."""

    kind: str
    order: str
    joined: str = ""
    condition: str = ""
    values: tuple[tuple[str, str], ...] = ()

    @property
    def statement(self) -> str:
        """The ids in order."""
        where = f" WHERE {self.condition}" if self.condition else ""
        return f"SELECT r.id FROM {self.kind} r {self.joined}{where} ORDER BY {self.order}"

    @property
    def tables(self) -> frozenset[str]:
        """The other tables the order depends on."""
        return tables_of(f"{self.joined} {self.order}") - {self.kind}


def tables_of(statement: str) -> frozenset[str]:
    """The names behind every FROM and JOIN."""
    return frozenset(_READ.findall(statement))


class Orders:
    """The orders asked for last, each dropped or mended when what it depends on changes."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._kept: OrderedDict[Sorting, array[int]] = OrderedDict()

    def ids(self, sorting: Sorting) -> "array[int]":
        """Every id of the table, in order."""
        found = self._kept.get(sorting)
        if found is None:
            gathered = f"SELECT group_concat(id) FROM ({sorting.statement})"
            ((joined,),) = self._reader.rows(gathered, dict(sorting.values))
            found = _numbers(joined or "")
            del joined
            self._keep(sorting, found)
            if len(found) > _MANY:
                give_back()
        self._kept.move_to_end(sorting)
        return found

    def is_kept(self, sorting: Sorting) -> bool:
        """Whether the order is known without sorting."""
        return sorting in self._kept

    def first_ids(self, sorting: Sorting, limit: int) -> "array[int]":
        """The first ids, for a first screen; the whole order need not be known."""
        if sorting in self._kept:
            return self._kept[sorting][:limit]
        statement = f"{sorting.statement} LIMIT {int(limit)}"
        return array("q", [row[0] for row in self._reader.rows(statement, dict(sorting.values))])

    def take_over(self, changes: Mapping[str, frozenset[int]]) -> None:
        """Mend every order after records changed, or drop it where that is more work."""
        for sorting in list(self._kept):
            changed = changes.get(sorting.kind, frozenset())
            if len(changed) > _FEW or not sorting.tables.isdisjoint(changes):
                del self._kept[sorting]
            elif changed:
                self._kept[sorting] = self._mended(sorting, changed)

    def _keep(self, sorting: Sorting, found: "array[int]") -> None:
        self._kept[sorting] = found
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)

    def _mended(self, sorting: Sorting, changed: frozenset[int]) -> "array[int]":
        """The order with the changed records taken out and put back where they belong now."""
        order = self._kept[sorting][:]
        for place in sorted((order.index(i) for i in changed if i in order), reverse=True):
            del order[place]
        wanted = ",".join(map(str, changed))
        narrowed = f"r.id IN ({wanted})" + (f" AND {sorting.condition}" * bool(sorting.condition))
        there = replace(sorting, condition=narrowed).statement
        for (row_id,) in self._reader.rows(there, dict(sorting.values)):
            if row_id >= _NARROW and order.typecode == "i":
                order = array("q", order)
            order.insert(self._place(sorting, order, row_id), row_id)
        return order

    def _place(self, sorting: Sorting, order: "array[int]", row_id: int) -> int:
        low, high = 0, len(order)
        while low < high:
            middle = (low + high) // 2
            pair = f"r.id IN ({row_id}, {order[middle]})"
            first = replace(sorting, condition=pair).statement
            if self._reader.rows(first, {})[0][0] == row_id:
                high = middle
            else:
                low = middle + 1
        return low


def _numbers(joined: str) -> "array[int]":
    """The numbers of a text "3,1,2", taken piece by piece so that a million need little room."""
    found = array("i")
    start = 0
    while start < len(joined):
        end = joined.find(",", start + _PIECE)
        end = len(joined) if end < 0 else end
        piece = json.loads(f"[{joined[start:end]}]")
        if found.typecode == "i" and max(piece) >= _NARROW:
            found = array("q", found)
        found.extend(piece)
        start = end + 1
    return found
