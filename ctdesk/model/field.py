"""What a field means, said once: form label, heading, keyword, check and disclosure all read it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

LINE_LIMIT = 500
TEXT_LIMIT = 100_000


class Kind(StrEnum):
    """How a field is typed, checked, shown and sorted."""

    LINE = "line"
    TEXT = "text"
    DATE = "date"
    TIME = "time"
    ZONE = "zone"
    NUMBER = "number"
    FLAG = "flag"
    TERM = "term"
    COUNTRY = "country"
    LINK = "link"
    DERIVED = "derived"


class Personal(StrEnum):
    """Which disclosure profile may print a field about a person.

    What is of IDENTITY tells two people of one name apart in the office and leaves it in nothing
    that is made for others.
    """

    NAME = "name"
    CONTACT = "contact"
    INTERNAL = "internal"
    IDENTITY = "identity"


@dataclass(frozen=True)
class Field:
    """The meaning of one column: `label` is English and goes through `tr` where it is shown.

    `vocabulary` names the reference list of a TERM, `target` the kind of record a LINK points
    to. `search` puts the words into the index of its table. `limit` counts characters. What is
    `fixed` is said when the record is made and never changed: others name the record by it.
    What is `past`, as a date of birth, is no date that has not come yet.
    """

    label: str
    kind: Kind = Kind.LINE
    required: bool = False
    search: bool = False
    personal: Personal | None = None
    vocabulary: str | None = None
    target: str | None = None
    keyword: str | None = None
    limit: int = LINE_LIMIT
    fixed: bool = False
    past: bool = False


def field(label: str, kind: Kind = Kind.LINE, **meaning: Any) -> dict[str, Field]:
    """The `info` of a mapped column that people meet."""
    if kind is Kind.TEXT:
        meaning.setdefault("limit", TEXT_LIMIT)
    return {"field": Field(label, kind, **meaning)}
