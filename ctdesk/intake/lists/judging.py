"""Every row of a list held against the people of the book, block by block."""

import marshal
import zlib
from array import array
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, TypeAlias

from ctdesk.formats.reading.sheet import Row
from ctdesk.intake.lists.drafting import Draft, Drafting
from ctdesk.intake.lists.judged import Standing
from ctdesk.intake.lists.known import Known
from ctdesk.intake.lists.targets import PARTICIPATION_UUID, PERSON_UUID
from ctdesk.intake.lists.twins import Traces
from ctdesk.kernel.memory import give_back, give_back_large_blocks
from ctdesk.queries.matching.candidates import Standing as Likely
from ctdesk.queries.matching.matcher import Candidate, Matcher, standing
from ctdesk.store.book import Book

AT_ONCE = 5_000
"""Rows compared at once."""

BLOCK = 500
"""Drafts kept together: one is had by unpacking so many."""

STANDINGS = tuple(Standing)
_CODES = {found: code for code, found in enumerate(STANDINGS)}
_MATCHED = (
    *("given_name", "family_name", "name_original", "email", "phone"),
    *("country", "sex", "job_title"),
)

_Found: TypeAlias = tuple[Standing, Candidate | None]
"""How a row stands, and the likeliest of those it may be."""


class Judgement:
    """What was found out about the rows: how each stands, as whom, and what would be kept of it.

    `likeliest` and `scores` say by row who it may be most of all, and how likely; 0 for nobody.
    Drafts are kept as bytes, a block at a time: a fraction of what they weigh as objects.
    """

    def __init__(self, drafting: Drafting) -> None:
        self.drafting = drafting
        self.standings = bytearray()
        self.people = array("q")
        self.likeliest = array("q")
        self.scores = array("d")
        self.twins: dict[int, int] = {}
        self._blocks: list[bytes] = []
        self._open: tuple[int, list[Draft | None]] = (-1, [])

    def __len__(self) -> int:
        return len(self.standings)

    def standing(self, place: int) -> Standing:
        """How a row stands, choices aside."""
        return STANDINGS[self.standings[place]]

    def number(self, wanted: Standing) -> int:
        """How many rows stand so."""
        return self.standings.count(_CODES[wanted])

    def places(self, wanted: Standing | None) -> "array[int]":
        """The places of the rows that stand so, or of all."""
        if wanted is None:
            return array("i", range(len(self)))
        code = _CODES[wanted]
        return array("i", [p for p, found in enumerate(self.standings) if found == code])

    def draft(self, place: int) -> Draft | None:
        """What would be kept of a row, None for one that is refused."""
        block, at = divmod(place, BLOCK)
        if self._open[0] != block:
            self._open = (block, _unpacked(self._blocks[block]))
        return self._open[1][at]

    def drafts(self) -> Iterator[list[Draft | None]]:
        """All drafts in order, block by block."""
        return map(_unpacked, self._blocks)

    def named(self, place: int) -> dict[str, Any]:
        """The draft of a row by meaning."""
        draft = self.draft(place)
        return self.drafting.named(draft) if draft else {}

    def take(self, drafts: Sequence[Draft | None], found: Sequence[_Found]) -> None:
        """Add the next rows, some whole blocks of them except at the end."""
        for start in range(0, len(drafts), BLOCK):
            self._blocks.append(_packed(drafts[start : start + BLOCK]))
        for stands, likeliest in found:
            self.standings.append(_CODES[stands])
            person = likeliest.id if likeliest else 0
            self.people.append(person if stands is Standing.RECOGNISED else 0)
            self.likeliest.append(person)
            self.scores.append(likeliest.score if likeliest else 0.0)

    def are_two(self, one: int, other: int) -> bool:
        """Whether two rows are known as two people: a father and a son share name and phone."""
        return 0 != self.people[one] != self.people[other] != 0

    def doubt(self, place: int) -> None:
        """Make a row doubtful that seemed sure."""
        self.standings[place] = _CODES[Standing.DOUBTFUL]
        self.people[place] = 0


def _packed(drafts: Sequence[Draft | None]) -> bytes:
    return zlib.compress(marshal.dumps(list(drafts)), 1)


def _unpacked(block: bytes) -> list[Draft | None]:
    found: list[Draft | None] = marshal.loads(zlib.decompress(block))
    return found


def judged(
    book: Book, rows: Iterator[Row], total: int, drafting: Drafting, known: Known
) -> Iterator[float | Judgement]:
    """How far it is, from 0 to 1, and at the end the judgement."""
    give_back_large_blocks()
    made, traces = Judgement(drafting), Traces()
    matcher = book.companion(Matcher)
    done = 0
    while some := list(islice(rows, AT_ONCE)):
        drafts = [drafting.draft(row) for row in some]
        named = [drafting.named(draft) if draft else None for draft in drafts]
        for each in named:
            traces.add(each)
        made.take(drafts, list(_found(matcher, named, known)))
        done += len(some)
        yield 0.98 * done / total
    matcher.forget()
    give_back()
    twins = traces.twins(made.people, made.named)
    made.twins = {one: first for one, first in twins.items() if not made.are_two(one, first)}
    for place in made.twins:
        made.doubt(place)
    yield made
    yield 1.0


def asked(named: Mapping[str, Any]) -> dict[str, Any]:
    """A draft as the matcher compares it."""
    row = {key: named[key] for key in _MATCHED if key in named}
    organisation = named.get("organisation", 0)
    return row | ({"organisation_id": organisation} if organisation > 0 else {})


def _found(
    matcher: Matcher, named: Sequence[dict[str, Any] | None], known: Known
) -> Iterator[_Found]:
    """By row: how it stands and as whom."""
    told = [known.told(row) if row and _has_ids(row) else None for row in named]
    wanted = [asked(row) for row, one in zip(named, told, strict=True) if row and not one]
    compared = matcher.candidates_of(wanted)
    for row, one in zip(named, told, strict=True):
        if row is None:
            yield Standing.REFUSED, None
        elif one is not None:
            is_sure = one.standing is Likely.RECOGNISED
            yield (Standing.RECOGNISED if is_sure else Standing.DOUBTFUL), one
        else:
            yield _stands(next(compared))


def _stands(candidates: list[Candidate]) -> _Found:
    found = Standing(standing(candidates).value)
    if found is not Standing.RECOGNISED:
        return found, next(iter(candidates), None)
    return found, next(c for c in candidates if c.standing is Likely.RECOGNISED)


def _has_ids(row: Mapping[str, Any]) -> bool:
    return PERSON_UUID in row or PARTICIPATION_UUID in row
