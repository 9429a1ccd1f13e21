"""What a search says, as a tree: words, fields with values, and how they are joined."""

from dataclasses import dataclass
from typing import Literal

Comparison = Literal[":", "=", "<", "<=", ">", ">=", ".."]
"""How a field's value is meant: `:` contains or is, `=` is exactly, `..` lies between two."""


@dataclass(frozen=True)
class Word:
    """Bare words, each the beginning of a word of the record; quoted, they stand side by side.

    `start` and `end` are places in the text, as for every node that comes from a piece of it.
    """

    text: str
    is_quoted: bool
    start: int
    end: int


@dataclass(frozen=True)
class Field:
    """A field and what it should be: `country:ML`, `participants:>30`, `date:2012..2014`.

    `keyword` is the English one, whatever language it was written in. `until` is the upper end
    of `..`. An empty `text` with `is_quoted` asks for records whose field is empty.
    """

    keyword: str
    comparison: Comparison
    text: str
    is_quoted: bool
    start: int
    end: int
    value_start: int
    until: str = ""


@dataclass(frozen=True)
class Every:
    """All parts hold."""

    parts: tuple["Node", ...]


@dataclass(frozen=True)
class Either:
    """At least one part holds."""

    parts: tuple["Node", ...]


@dataclass(frozen=True)
class Without:
    """The part does not hold."""

    part: "Node"


Node = Word | Field | Every | Either | Without
