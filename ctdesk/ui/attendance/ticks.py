"""The marks of a grid: those stored, those on their way to the book, and what they add up to."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import count

from ctdesk.model.attendance import CAME, Marks, Occasion, mark_at, mark_of_day
from ctdesk.queries.attendance import Heading, Register

Cell = tuple[int, Occasion]
"""A participation, and the day or session it is marked on."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What a cell shows: its mark, whether it is only inherited, and whether another one counts."""

    mark: str | None
    is_inherited: bool = False
    is_overruled: bool = False


class Ticks:
    """Marks made here show at once and are told to the book afterwards.

    `put` gives a number under which they are on their way until `settle` says that they are
    stored, or refused.
    """

    def __init__(self) -> None:
        self.register = Register()
        self._under_way: dict[int, dict[Occasion, tuple[int, str | None]]] = {}
        self._numbers = count(1)
        self._totals: dict[Occasion, int] = {}
        self._sessions: dict[str, frozenset[int]] = {}

    def take(self, register: Register) -> None:
        """Hold what the book says now; marks on their way stay."""
        self.register = register
        self._totals.clear()
        by_day: dict[str, set[int]] = {}
        for session in register.sessions:
            if isinstance(session.at, int):
                by_day.setdefault(session.day, set()).add(session.at)
        self._sessions = {day: frozenset(sessions) for day, sessions in by_day.items()}

    def put(self, cells: Iterable[Cell], mark: str | None, *, only_empty: bool = False) -> int:
        """Make marks, on their way under the number answered; 0 when all are so already."""
        changed = [cell for cell in cells if self._changes(cell, mark, only_empty=only_empty)]
        if not changed:
            return 0
        number = next(self._numbers)
        for owner, at in changed:
            self._under_way.setdefault(owner, {})[at] = number, mark
        self._count_anew({at for _owner, at in changed})
        return number

    def settle(self, number: int, *, stored: bool) -> None:
        """Marks on their way have arrived; those refused are as if they had never been made."""
        for owner, under_way in list(self._under_way.items()):
            for at in [at for at, (under, _mark) in under_way.items() if under == number]:
                _number, mark = under_way.pop(at)
                if stored:
                    self._keep(owner, at, mark)
                self._count_anew({at})
            if not under_way:
                del self._under_way[owner]

    def is_under_way(self) -> bool:
        """Whether marks have been made that the book may not hold yet."""
        return bool(self._under_way)

    def own(self, owner: int, at: Occasion) -> str | None:
        """The mark of a cell itself."""
        under_way = self._under_way.get(owner)
        if under_way and at in under_way:
            return under_way[at][1]
        return self.register.marks.get(owner, {}).get(at)

    def shown(self, owner: int, heading: Heading) -> Shown:
        """What a cell shows."""
        own, marks = self.own(owner, heading.at), self._marks(owner)
        if isinstance(heading.at, int):
            mark = mark_at(marks, heading.at, heading.day)
            return Shown(mark, mark is not None and own is None)
        counting = mark_of_day(marks, heading.day, self._sessions.get(heading.day, frozenset()))
        if own is None:
            return Shown(counting, counting is not None)
        return Shown(own, is_overruled=(counting in CAME) != (own in CAME))

    def came(self, owner: int, heading: Heading) -> bool:
        """Whether somebody was there, by the mark that counts."""
        found = self.shown(owner, heading)
        return (found.mark in CAME) != found.is_overruled

    def total(self, heading: Heading) -> int:
        """How many of everybody on the list were there."""
        if heading.at not in self._totals:
            people = self.register.people
            self._totals[heading.at] = sum(self.came(one.id, heading) for one in people)
        return self._totals[heading.at]

    def attended(self, owner: int, headings: Iterable[Heading]) -> tuple[int, int]:
        """At how many of the days or sessions that were held somebody was, and how many were."""
        held = [heading for heading in headings if self.total(heading)]
        return sum(self.came(owner, heading) for heading in held), len(held)

    def is_told_twice(self) -> bool:
        """Whether days and sessions are marked as well."""
        kinds = {type(at) for marks in self.register.marks.values() for at in marks}
        return len(kinds) > 1

    def _changes(self, cell: Cell, mark: str | None, *, only_empty: bool) -> bool:
        own = self.own(*cell)
        return own != mark and not (only_empty and own is not None)

    def _marks(self, owner: int) -> Marks:
        stored = self.register.marks.get(owner, {})
        under_way = self._under_way.get(owner)
        if not under_way:
            return stored
        merged = {**stored, **{at: mark for at, (_number, mark) in under_way.items()}}
        return {at: mark for at, mark in merged.items() if mark is not None}

    def _keep(self, owner: int, at: Occasion, mark: str | None) -> None:
        marks = self.register.marks.setdefault(owner, {})
        if mark is None:
            marks.pop(at, None)
        else:
            marks[at] = mark

    def _count_anew(self, changed: Iterable[Occasion]) -> None:
        """A mark changes its own column, and those in which it counts as well."""
        days = {at for at in changed if isinstance(at, str)}
        for heading in (*self.register.days, *self.register.sessions):
            if heading.at in changed or heading.day in days:
                self._totals.pop(heading.at, None)
        for heading in self.register.sessions:
            if heading.at in changed:
                self._totals.pop(heading.day, None)
