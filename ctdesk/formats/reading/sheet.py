"""What was read: sheets of rows, every cell as the text people see and what kind it is."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, TypeAlias

Kind: TypeAlias = Literal[
    "empty",
    "text",
    "number",
    "percent",
    "date",
    "datetime",
    "time",
    "flag",
    "error",
    "uncalculated",
    "damaged",
]
"""What a cell holds. "error" is a formula's (#N/A), "uncalculated" a formula whose value was
never stored, "damaged" a text with characters that no record can keep (shown as \ufffd)."""

Merge: TypeAlias = tuple[int, int, int, int]
"""First row, first column, last row, last column; rows count from 1, columns from 0."""


class Row(NamedTuple):
    """One row with something in it: its number as people see it, and its cells to the last filled.

    Dates are ISO 8601, flags TRUE and FALSE, numbers as typed, a percent as "42%".
    """

    number: int
    texts: tuple[str, ...]
    kinds: tuple[Kind, ...]
    is_hidden: bool = False

    def text(self, position: int) -> str:
        """The text in a column counted from 0; empty beyond the last filled cell."""
        return self.texts[position] if position < len(self.texts) else ""

    def kind(self, position: int) -> Kind:
        """The kind of a cell in a column counted from 0."""
        return self.kinds[position] if position < len(self.kinds) else "empty"

    def place(self, position: int) -> str:
        """The name of a cell, for example "C5"."""
        return f"{column_letters(position)}{self.number}"


@dataclass(frozen=True, slots=True)
class Sheet:
    """The filled rows of one sheet in order; rows with nothing in them are left out.

    A cell merged downwards stands in each of its rows, one merged sideways only in its first
    column. `columns` is the width of the widest row.
    """

    name: str
    rows: Sequence[Row]
    columns: int
    is_hidden: bool = False
    hidden_columns: frozenset[int] = frozenset()
    merges: tuple[Merge, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheets:
    """A file that was read: its name, the fingerprint of its bytes (SHA-256), and its sheets.

    `encoding` and `delimiter` say how a text file was understood; a workbook has neither.
    """

    name: str
    fingerprint: str
    sheets: tuple[Sheet, ...] = field(default=())
    encoding: str = ""
    delimiter: str = ""


def column_letters(position: int) -> str:
    """The name of a column counted from 0.

    >>> column_letters(0), column_letters(27), column_letters(16_383)
    ('A', 'AB', 'XFD')
    """
    letters, rest = "", position + 1
    while rest:
        rest, letter = divmod(rest - 1, 26)
        letters = chr(65 + letter) + letters
    return letters


def column_position(letters: str) -> int:
    """The number of a column, from 0, of its letters.

    >>> column_position("A"), column_position("XFD")
    (0, 16383)
    """
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1
