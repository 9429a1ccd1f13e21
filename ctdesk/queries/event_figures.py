"""The figures of one event: who came, by country, affiliation and sex; each rule in one place.

A participant is a participation that attended; head-counts of unnamed people are added unless
they overlap the named. "Not stated" is always told apart.
"""

from dataclasses import dataclass

from ctdesk.kernel.i18n import language, tr
from ctdesk.model.states import PARTICIPANT_STATUSES
from ctdesk.store.book import Book

_STATUSES = ", ".join(f"'{status}'" for status in PARTICIPANT_STATUSES)
_PEOPLE = (
    "SELECT p.country, p.affiliation_type, s.sex, 1 AS n FROM participation p"
    f" JOIN person s ON s.id = p.person_id WHERE p.event_id = :event AND p.status IN ({_STATUSES})"
    " UNION ALL SELECT country, affiliation_type, sex, number FROM head_count"
    " WHERE event_id = :event AND NOT overlaps_named"
)


@dataclass(frozen=True)
class Affiliation:
    """How many women, men and others of one affiliation took part."""

    label: str
    women: int
    men: int
    others: int

    @property
    def everybody(self) -> int:
        """All of them."""
        return self.women + self.men + self.others


def by_country(book: Book, event_id: int) -> list[tuple[str, int]]:
    """Participants by country represented, most first."""
    rows = book.rows(
        f"SELECT c.name_{language()}, sum(n) FROM ({_PEOPLE}) t LEFT JOIN country c"
        " ON c.code = t.country GROUP BY t.country ORDER BY 2 DESC, 1",
        {"event": event_id},
    )
    return [(name or tr("Not stated"), int(number)) for name, number in rows]


def by_affiliation(book: Book, event_id: int) -> list[Affiliation]:
    """Participants by affiliation and sex, in the order of the list of affiliations."""
    rows = book.rows(
        f"SELECT t.label_{language()}, sum(iif(sex = 'female', n, 0)),"
        " sum(iif(sex = 'male', n, 0)),"
        " sum(iif(coalesce(sex, '') NOT IN ('female', 'male'), n, 0))"
        f" FROM ({_PEOPLE}) LEFT JOIN term t ON t.vocabulary = 'affiliation_type'"
        " AND t.key = affiliation_type GROUP BY t.id ORDER BY t.position NULLS LAST",
        {"event": event_id},
    )
    return [Affiliation(row[0] or tr("Not stated"), *map(int, row[1:])) for row in rows]


def represented(book: Book, event_id: int, relation: str = "represented") -> list[str]:
    """The names of the countries in a relation to the event, in the order recorded."""
    rows = book.rows(
        f"SELECT c.name_{language()} FROM event_country e JOIN country c ON c.code = e.country"
        " WHERE e.event_id = ? AND e.relation = ? ORDER BY e.position",
        (event_id, relation),
    )
    return [row[0] for row in rows]
