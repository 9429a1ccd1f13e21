"""What is found out about a list: its columns, its rows, and how many there are of each kind."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, TypeAlias

from ctdesk.queries.matching.matcher import Candidate


class Standing(StrEnum):
    """What a row is: somebody new, somebody known, perhaps somebody known, or not to be read."""

    NEW = "new"
    RECOGNISED = "recognised"
    DOUBTFUL = "doubtful"
    REFUSED = "refused"


NEW: Literal["new"] = "new"
LEFT_OUT: Literal["left out"] = "left out"
Choice: TypeAlias = Literal["new", "left out"] | int
"""What somebody decided for a row: a new person, nobody, or the person of this id."""


@dataclass(frozen=True)
class Mapped:
    """A column: its place from 0, its heading, what it means if anything, and some of its texts.

    `is_told` where a form of ours said what it means, and nothing was guessed.
    """

    place: int
    heading: str
    key: str | None
    samples: tuple[str, ...]
    is_told: bool = False


@dataclass(frozen=True)
class Refusal:
    """Why a row cannot be taken in: the column's heading, the cell's name ("C5"), a sentence."""

    column: str
    cell: str
    sentence: str


@dataclass(frozen=True)
class Difference:
    """A field of a person recognised that the list says otherwise; the person's stays."""

    key: str
    known: str
    listed: str


@dataclass(frozen=True)
class Counts:
    """How many rows stand how, choices aside; then what choices and the event make of them.

    `left_out` rows somebody chose to leave out; `undecided` are doubtful rows without a choice,
    which are left out too. `on_list` are recognised rows whose person is at the event already.
    `organisations` are those recorded by the import because nobody knows them yet.
    """

    new: int = 0
    recognised: int = 0
    doubtful: int = 0
    refused: int = 0
    left_out: int = 0
    undecided: int = 0
    on_list: int = 0
    organisations: int = 0


@dataclass(frozen=True)
class Judged:
    """One row: its number in the file, who it names, how it stands and what would be kept of it.

    `values` are texts by meaning, as they will read in the book. `twin` is the number of the
    earlier row that names the same person, 0 when there is none. `choice` is None where nobody
    decided: new and recognised rows are then taken as they stand, others are left out.
    """

    place: int
    number: int
    name: str
    standing: Standing
    values: dict[str, str]
    candidates: tuple[Candidate, ...] = ()
    refusals: tuple[Refusal, ...] = ()
    differences: tuple[Difference, ...] = ()
    twin: int = 0
    is_on_list: bool = False
    choice: Choice | None = None


@dataclass(frozen=True)
class Imported:
    """What an import did: people added, recognised, already at the event, rows left out."""

    added: int
    recognised: int
    on_list: int
    left_out: int
    label: str
