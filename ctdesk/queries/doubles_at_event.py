"""Who of an event's people may be recorded twice: for a book of any size, without a whole look."""

from collections.abc import Generator, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ctdesk.kernel.i18n import language
from ctdesk.queries.doubles import Doubles
from ctdesk.queries.matching import people
from ctdesk.queries.matching.crowd import COLUMNS
from ctdesk.queries.matching.matcher import Matcher
from ctdesk.queries.matching.score import LISTED

if TYPE_CHECKING:
    from ctdesk.store.book import Book
    from ctdesk.store.journal import Changes

_SHOWN = 5

Pair = tuple[int, int]
Likely = dict[Pair, float]


@dataclass(frozen=True)
class Double:
    """Somebody on the list, and who that may be as well: where they work, and their events."""

    person: int
    other: int
    name: str
    other_name: str
    organisation: str
    country: str
    events: int


class DoublesAtEvents:
    """`book.companion(DoublesAtEvents)`: who was looked up is kept until a person changes."""

    def __init__(self, book: "Book") -> None:
        self._book = book
        self._likely: dict[int, Likely] = {}
        book.subscribe(self._note, is_first=True)

    def at(self, event: int) -> Generator[float, None, tuple[Double, ...]]:
        """The people of an event who may be recorded twice, the likeliest first.

        Yields how far it is. After a look at the whole book its pairs are told, before it each
        person of the event is looked up; whoever was told apart is not told again.
        """
        listed = {
            row[0]
            for row in self._book.rows(
                "SELECT r.person_id FROM participation r JOIN person p ON p.id = r.person_id"
                " WHERE r.event_id = ? AND p.merged_into_id IS NULL",
                (event,),
            )
        }
        doubles = self._book.companion(Doubles)
        if doubles.was_looked_for:
            found = _looked_for(doubles, listed)
        else:
            found = yield from self._looked_up(listed)
            for pair in people.told_apart(self._book):
                found.pop((pair[0], pair[1]), None)
        return _in_words(self._book, listed, sorted(found, key=lambda pair: -found[pair]))

    def _looked_up(self, listed: set[int]) -> Generator[float, None, Likely]:
        found: Likely = {}
        unknown = sorted(listed - self._likely.keys())
        for at, row in enumerate(people.these(self._book, unknown)):
            yield at / len(unknown)
            self._likely[row[0]] = _alike(self._book, dict(zip(COLUMNS, row, strict=True)))
        for person in listed:
            found |= self._likely.get(person, {})
        return found

    def _note(self, changes: "Changes") -> None:
        if "person" in changes.tables:
            self._likely = {}


def _alike(book: "Book", row: dict[str, object]) -> Likely:
    """Who one person may be as well, by the pair of ids, the lower first."""
    mine = int(str(row["id"]))
    found = book.companion(Matcher).candidates(row, _SHOWN + 1)
    return {
        (min(mine, one.id), max(mine, one.id)): one.score
        for one in found
        if one.id != mine and one.score >= LISTED
    }


def _looked_for(doubles: Doubles, listed: set[int]) -> Likely:
    import numpy as np

    pairs, wanted = doubles.pairs(), np.array(sorted(listed), dtype=np.int64)
    one, other = (np.frombuffer(ids, dtype=np.int64) for ids in (pairs.one, pairs.other))
    where = np.flatnonzero(np.isin(one, wanted) | np.isin(other, wanted)).tolist()
    return {(int(one[at]), int(other[at])): doubles.score(pairs.places[at]) for at in where}


def _in_words(book: "Book", listed: set[int], pairs: Iterable[Pair]) -> tuple[Double, ...]:
    """The pairs in words, each from the side of who is on the list."""
    sides = [(one, other) if one in listed else (other, one) for one, other in pairs]
    ids = {row for pair in sides for row in pair}
    rows = book.rows(
        f"SELECT p.id, p.display_name, coalesce(o.name, ''), coalesce(c.name_{language()}, ''),"
        " (SELECT count(*) FROM participation WHERE person_id = p.id) FROM person p"
        " LEFT JOIN organisation o ON o.id = p.organisation_id"
        " LEFT JOIN country c ON c.code = p.country"
        f" WHERE p.merged_into_id IS NULL AND p.id IN ({','.join(map(str, ids))})"
    )
    told = {row[0]: row[1:] for row in rows}
    return tuple(
        Double(person, other, told[person][0], *told[other])
        for person, other in sides
        if person in told and other in told
    )
