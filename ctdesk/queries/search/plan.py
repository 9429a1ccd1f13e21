"""What the engine is asked for: a tree whose leaves are statements, free of what people typed.

A leaf gives ids of the page's own records. Joining them is done on the ids, not in SQL, so that
no combination of words and fields is slow.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Match:
    """Records found in the page's word index; `expression` holds quoted folded words only."""

    expression: str


@dataclass(frozen=True)
class Rows:
    """Records whose ids a statement gives in its only column; `tables` are those it reads.

    The ids may come in any order and more than once; NULL ids are not among them.
    """

    statement: str
    values: tuple[object, ...]
    tables: frozenset[str]


@dataclass(frozen=True)
class Everything:
    """Every record of the page."""


@dataclass(frozen=True)
class AllOf:
    """The records that are in every part."""

    parts: tuple["Plan", ...]


@dataclass(frozen=True)
class AnyOf:
    """The records that are in at least one part."""

    parts: tuple["Plan", ...]


@dataclass(frozen=True)
class NotIn:
    """The records of the page that are not in the part."""

    part: "Plan"


Plan = Match | Rows | Everything | AllOf | AnyOf | NotIn
