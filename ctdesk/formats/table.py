"""A table as data: typed cells under described columns, the same for paper and spreadsheet."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, TypeAlias

Cell: TypeAlias = str | int | float | bool | date | datetime | None
"""What a cell may hold. None is "not known" (a dash on paper), "" is empty on purpose."""

Row: TypeAlias = tuple[Cell, ...]
Kind: TypeAlias = Literal["text", "number", "date", "datetime", "percent", "flag"]
Align: TypeAlias = Literal["start", "center", "end"]


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its key, the heading people read, and what its cells hold.

    A percent is a fraction (0.42 is 42 %). A cell whose value is not of the kind is written
    as it is: a date known to the month ("2012-07") is text. `weight` gives the column a
    share of the width left on paper; without one it is as wide as its words need. Without
    `align`, words stand at the start of the line and numbers at the right.
    """

    key: str
    label: str
    kind: Kind = "text"
    align: Align | None = None
    weight: float = 0.0


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under columns, with a title, perhaps a row of totals, and where it comes from.

    `about` are (label, value) pairs kept beside the rows in a spreadsheet: the filter, who
    printed it and when, the disclosure. `language` orders the columns from right to left
    and words dates and numbers on paper.
    """

    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    totals: Row | None = None
    language: str = "en"
    about: tuple[tuple[str, str], ...] = ()

    @property
    def labels(self) -> tuple[str, ...]:
        """The headings, in order."""
        return tuple(column.label for column in self.columns)

    @property
    def lines(self) -> tuple[Row, ...]:
        """The rows, and the totals below them where there are any."""
        return self.rows if self.totals is None else (*self.rows, self.totals)
