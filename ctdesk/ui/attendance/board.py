"""What the grid shows: its people and columns, the cell in hand, and what is chosen."""

from collections.abc import Iterable
from dataclasses import dataclass

from ctdesk.kernel.text import words
from ctdesk.model.attendance import EXPECTED
from ctdesk.queries.attendance import Attendee, Heading, Register
from ctdesk.ui.attendance.ticks import Cell, Shown, Ticks

NAME = -1
"""The column of the names, where letters look for a person."""

_NEXT = {"present": "absent", "absent": None}


@dataclass(frozen=True, slots=True)
class Block:
    """Chosen cells: the rows and the columns, both ends included."""

    top: int
    bottom: int
    first: int
    last: int

    def has(self, row: int, column: int) -> bool:
        """Whether a cell is one of them."""
        return self.top <= row <= self.bottom and self.first <= column <= self.last

    @property
    def size(self) -> int:
        """How many cells they are."""
        return (self.bottom - self.top + 1) * (self.last - self.first + 1)


class Board:
    """The state of a grid, without a widget."""

    def __init__(self) -> None:
        self.ticks = Ticks()
        self.by_session = False
        self.rows: tuple[Attendee, ...] = ()
        self.row, self.column = 0, 0
        self._anchor = (0, 0)
        self._sought: tuple[str, ...] = ()

    @property
    def columns(self) -> tuple[Heading, ...]:
        """The days, or the sessions."""
        register = self.ticks.register
        return register.sessions if self.by_session else register.days

    @property
    def here(self) -> Attendee | None:
        """The person in hand."""
        return self.rows[self.row] if self.row < len(self.rows) else None

    @property
    def heading(self) -> Heading | None:
        """The day or session in hand."""
        return self.columns[self.column] if 0 <= self.column < len(self.columns) else None

    def take(self, register: Register) -> None:
        """Hold what the book says now; what is in hand stays in hand."""
        here, heading = self.here, self.heading
        self.ticks.take(register)
        self._narrow(here, heading)

    def show(self, *, by_session: bool) -> None:
        """Show days, or sessions, on the day that was in hand."""
        here, heading = self.here, self.heading
        self.by_session = by_session
        self._narrow(here, None)
        if heading is not None:
            days = [each.day for each in self.columns]
            self.go(self.row, days.index(heading.day) if heading.day in days else 0)

    def seek(self, text: str) -> None:
        """Show those alone who have all these words, or words that begin so."""
        here, heading = self.here, self.heading
        self._sought = tuple(words(text))
        self._anchor = (self.row, self.column)
        self._narrow(here, heading)

    def find(self, text: str) -> bool:
        """Take the next person in hand, from the one in hand on, who has these words."""
        sought = words(text)
        order = [*range(self.row, len(self.rows)), *range(self.row)]
        for row in order if sought else ():
            if _has(self.rows[row], sought):
                self.go(row, self.column)
                return True
        return False

    def go(self, row: int, column: int, *, extend: bool = False) -> None:
        """Take a cell in hand, as near as there is one; with `extend` choose all up to it."""
        self.row = max(0, min(row, len(self.rows) - 1))
        self.column = max(NAME, min(column, len(self.columns) - 1))
        if not extend:
            self._anchor = (self.row, self.column)

    def choose(self, block: Block) -> None:
        """Choose a block; the keyboard goes on from its first cell."""
        self.go(block.bottom, block.last)
        self._anchor = (self.row, self.column)
        self.go(block.top, block.first, extend=True)

    def chosen(self) -> Block:
        """The cells a mark would be made in; of a name those of its whole row."""
        row, column = (min(self._anchor[0], max(len(self.rows) - 1, 0)), self._anchor[1])
        last = len(self.columns) - 1
        top, bottom = sorted((row, self.row))
        if NAME in (self.column, column):
            return Block(top, bottom, 0, last)
        first, final = sorted((min(column, last), self.column))
        return Block(top, bottom, first, final)

    def set_by_hand(self) -> list[Attendee]:
        """The chosen people whose status does not follow the marks, as it was set by hand."""
        chosen = self.chosen()
        return [one for one in self.rows[chosen.top : chosen.bottom + 1] if one.by_hand]

    def cells(self, block: Block) -> list[Cell]:
        """The cells of a block."""
        return [
            (attendee.id, heading.at)
            for attendee in self.rows[block.top : block.bottom + 1]
            for heading in self.columns[block.first : block.last + 1]
        ]

    def everybody(self, heading: Heading) -> list[Cell]:
        """The cells of a column, of all who are expected, those too whom a search hides."""
        people = self.ticks.register.people
        return [(each.id, heading.at) for each in people if each.status in EXPECTED]

    def next_mark(self) -> str | None:
        """What a blank or a click makes of the cell in hand: present, absent, nothing."""
        if self.here is None or self.heading is None:
            return "present"
        shown = self.ticks.shown(self.here.id, self.heading)
        own = self.ticks.own(self.here.id, self.heading.at)
        following = _NEXT.get(own or shown.mark or "", "present")
        return "present" if following is None and own is None else following

    def shown(self, row: int, column: int) -> Shown:
        """What a cell shows."""
        return self.ticks.shown(self.rows[row].id, self.columns[column])

    def attended(self, row: int) -> tuple[int, int]:
        """At how many of the columns that were held somebody was, and how many were held."""
        return self.ticks.attended(self.rows[row].id, self.columns)

    def _narrow(self, here: Attendee | None, heading: Heading | None) -> None:
        people = self.ticks.register.people
        self.rows = tuple(each for each in people if _has(each, self._sought))
        ids, places = [each.id for each in self.rows], [each.at for each in self.columns]
        row, column = self.row, self.column
        if here is not None and here.id in ids:
            row = ids.index(here.id)
        if heading is not None and heading.at in places:
            column = places.index(heading.at)
        is_alone = self._anchor == (self.row, self.column)
        self.go(row, column, extend=not is_alone)


def _has(attendee: Attendee, sought: Iterable[str]) -> bool:
    return all(any(word.startswith(each) for word in attendee.words) for each in sought)
