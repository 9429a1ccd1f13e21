"""Every row of a list held against the people of the book, block by block."""

import marshal
import zlib
from array import array
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

from ctdesk.formats.reading.sheet import Row
from ctdesk.intake.lists.drafting import Draft, Drafting
from ctdesk.intake.lists.judged import Standing
from ctdesk.intake.lists.known import Known
from ctdesk.intake.lists.targets import PARTICIPATION_UUID, PERSON_UUID
from ctdesk.intake.lists.twins import Traces
from ctdesk.kernel.memory import give_back, give_back_large_blocks
from ctdesk.queries.matching.candidates import Standing as Likely
from ctdesk.queries.matching.crowd import COLUMNS
from ctdesk.queries.matching.matcher import Candidate, Matcher, Verdicts
from ctdesk.store.book import Book

AT_ONCE = 5_000
"""Rows compared at once."""

BLOCK = 500
"""Drafts kept together: one is had by unpacking so many."""

_KNOWN_READ = 0.3
"""How far it is when all people of the book are read, where they are."""

STANDINGS = tuple(Standing)
_CODES = {found: code for code, found in enumerate(STANDINGS)}


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

    def take(self, drafts: Sequence[Draft | None], found: Verdicts) -> None:
        """Add the next rows, some whole blocks of them except at the end."""
        import numpy as np

        for start in range(0, len(drafts), BLOCK):
            self._blocks.append(_packed(drafts[start : start + BLOCK]))
        doubtful, recognised = _CODES[Standing.DOUBTFUL], _CODES[Standing.RECOGNISED]
        stand = np.where(found.likeliest != 0, doubtful, _CODES[Standing.NEW])
        stand[found.is_recognised] = recognised
        stand[[draft is None for draft in drafts]] = _CODES[Standing.REFUSED]
        self.standings += stand.astype("u1").tobytes()
        self.people.frombytes((found.likeliest * found.is_recognised).tobytes())
        self.likeliest.frombytes(found.likeliest.tobytes())
        self.scores.frombytes(found.score.tobytes())

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
    far = 0.0
    for part in matcher.get_ready(total):
        far = _KNOWN_READ * part
        yield far
    while some := list(islice(rows, AT_ONCE)):
        drafts = drafting.drafts(some)
        del some
        found = _verdicts(matcher, drafts, drafting, known)
        traces.add(drafts, drafting, found.heard.tolist())
        made.take(drafts, found)
        yield far + (0.98 - far) * len(made) / total
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
    row = {key: named[key] for key in COLUMNS[1:] if key in named}
    organisation = named.get("organisation", 0)
    return row | ({"organisation_id": organisation} if organisation > 0 else {})


def _verdicts(
    matcher: Matcher, drafts: Sequence[Draft | None], drafting: Drafting, known: Known
) -> Verdicts:
    """How the rows stand; whom a row of ours was written for is told and not compared."""
    import numpy as np

    told = _told(drafts, drafting, known) if drafting.has_ids else {}
    rows = _compared(drafts, drafting)
    places = [place for place, draft in enumerate(drafts) if draft and place not in told]
    found = matcher.verdicts([rows[place] for place in places])
    likeliest, score = np.zeros(len(drafts), dtype=np.int64), np.zeros(len(drafts))
    is_recognised = np.zeros(len(drafts), dtype=np.bool_)
    heard = np.zeros(len(drafts), dtype=np.int64)
    likeliest[places], score[places] = found.likeliest, found.score
    is_recognised[places], heard[places] = found.is_recognised, found.heard
    for place, one in told.items():
        likeliest[place], score[place] = one.id, one.score
        is_recognised[place] = one.standing is Likely.RECOGNISED
    return Verdicts(likeliest, score, is_recognised, heard)


def _told(drafts: Sequence[Draft | None], drafting: Drafting, known: Known) -> dict[int, Candidate]:
    """By place: the person whom the identifiers of a row name."""
    named = ((place, drafting.named(draft)) for place, draft in enumerate(drafts) if draft)
    each = ((place, known.told(row)) for place, row in named if _has_ids(row))
    return {place: one for place, one in each if one is not None}


def _compared(drafts: Sequence[Draft | None], drafting: Drafting) -> list[tuple[Any, ...]]:
    """The drafts as the matcher compares many."""
    columns = {key: drafting.values(drafts, key) for key in COLUMNS[1:]}
    numbers = drafting.values(drafts, "organisation")
    columns["organisation_id"] = [number if number and number > 0 else None for number in numbers]
    return list(zip(*columns.values(), strict=True))


def _has_ids(row: Mapping[str, Any]) -> bool:
    return PERSON_UUID in row or PARTICIPATION_UUID in row
