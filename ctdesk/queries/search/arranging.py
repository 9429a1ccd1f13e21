"""Puts what was found in the order of the table, as far as somebody looks."""

from array import array
from collections.abc import Container
from typing import TYPE_CHECKING

from ctdesk.queries.search.found import Found
from ctdesk.queries.search.numbers import as_array
from ctdesk.queries.search.orders import Orders, Sorting
from ctdesk.queries.search.sets import are_few

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ctdesk.queries.search.population import Ids, Mask, Population

_STEP = 4096
_SORTED = 100
"""Where fewer than one in so many were found, sorting them is less than going through all."""
_MARKED = 3
"""Where fewer than one in so many were found, marking their ranks is less than asking each."""


class Arranging:
    """The places of the records of each table, and where they stand in the order asked for last."""

    def __init__(self, orders: Orders) -> None:
        self._orders = orders
        self._populations: dict[tuple[str, str, str], Population] = {}
        self._ranks: tuple[Sorting | None, NDArray[np.int32] | None] = (None, None)

    def found(self, mask: "Mask", sorting: Sorting) -> Found:
        """The records of a mask."""
        import numpy as np

        population, number = self.population(sorting), int(np.count_nonzero(mask))
        if are_few(number, population.count):
            return self.few(np.flatnonzero(mask), sorting)
        order = self._order(sorting)

        def first(limit: int) -> "array[int]":
            return as_array(population.ids(_first(mask, order, limit)))

        def every() -> "array[int]":
            if number * _MARKED < population.count:
                ranks = self._rank(sorting, order, population.size)
                return as_array(population.ids(_marked(np.flatnonzero(mask), order, ranks)))
            # Clipping is never needed here; asking for it spares a check of every place.
            return as_array(population.ids(np.compress(np.take(mask, order, mode="clip"), order)))

        return Found(number, first, every)

    def few(self, places: "Ids", sorting: Sorting) -> Found:
        """The records of a few places."""
        import numpy as np

        population, order = self.population(sorting), self._order(sorting)
        ranks = self._rank(sorting, order, population.size)

        def first(limit: int) -> "array[int]":
            lowest = np.partition(ranks[places], limit - 1)[:limit]
            return as_array(population.ids(order[np.sort(lowest)]))

        def every() -> "array[int]":
            if len(places) * _SORTED < population.count:
                return as_array(population.ids(order[np.sort(ranks[places])]))
            return as_array(population.ids(_marked(places, order, ranks)))

        return Found(len(places), first, every)

    def population(self, sorting: Sorting) -> "Population":
        """The places of a table's records."""
        from ctdesk.queries.search.population import Population

        key = (sorting.kind, sorting.condition, str(sorting.values))
        found = self._populations.get(key)
        if found is None:
            import numpy as np

            ids = self._orders.ids(sorting)
            found = Population(np.frombuffer(ids, dtype=f"i{ids.itemsize}"))
            self._populations[key] = found
        return found

    def drop(self, tables: Container[str]) -> None:
        """Let go of what changed; what was found before keeps what it was found in."""
        self._ranks = (None, None)
        for key in [key for key in self._populations if key[0] in tables]:
            del self._populations[key]

    def _order(self, sorting: Sorting) -> "Ids":
        """The places of all records in order."""
        import numpy as np

        ids = self._orders.ids(sorting)
        places = np.frombuffer(ids, dtype=f"i{ids.itemsize}")
        return self.population(sorting).all_places(places)

    def _rank(self, sorting: Sorting, order: "Ids", size: int) -> "NDArray[np.int32]":
        """Which place of the order each record has."""
        import numpy as np

        of, ranks = self._ranks
        if of != sorting or ranks is None:
            ranks = np.zeros(size, dtype=np.int32)
            ranks[order] = np.arange(len(order), dtype=np.int32)
            self._ranks = (sorting, ranks)
        return ranks


def _marked(places: "Ids", order: "Ids", ranks: "NDArray[np.int32]") -> "Ids":
    """Some places in order: their ranks are marked, and the order is gone through once."""
    import numpy as np

    marks = np.zeros(len(order), dtype=np.bool_)
    marks[ranks[places]] = True
    return np.compress(marks, order)


def _first(mask: "Mask", order: "Ids", limit: int) -> "Ids":
    """The first places of an order that are in a mask; no more of it is walked than is needed."""
    import numpy as np

    found: list[Ids] = []
    start, step, number = 0, _STEP, 0
    while number < limit and start < len(order):
        part = order[start : start + step]
        found.append(part[mask[part]])
        number += len(found[-1])
        start, step = start + step, 4 * step
    return np.concatenate(found)[:limit]
