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
    "SELECT p.country, p.affiliation_type, s.sex, NULL AS age_group, 1 AS named, 0 AS counted"
    " FROM participation p JOIN person s ON s.id = p.person_id"
    f" WHERE p.event_id = :event AND p.status IN ({_STATUSES})"
    " UNION ALL SELECT country, affiliation_type, sex, age_group, 0, number FROM head_count"
    " WHERE event_id = :event AND NOT overlaps_named"
)
_SUMS = "sum(named), sum(counted)"
_NOT_STATED = "not_stated"


@dataclass(frozen=True)
class Affiliation:
    """How many women, men and others of one affiliation took part."""

    label: str
    women: int
    men: int
    others: int
    not_stated: int

    @property
    def everybody(self) -> int:
        """All of them."""
        return self.women + self.men + self.others + self.not_stated


@dataclass(frozen=True)
class Share:
    """How many of one country, sex or affiliation took part: by name, and counted without one."""

    label: str
    named: int
    counted: int

    @property
    def together(self) -> int:
        """All of them."""
        return self.named + self.counted


@dataclass(frozen=True)
class TakingPart:
    """Everybody who took part, each once; `overlapping` were counted too, but are named."""

    named: int
    counted: int
    overlapping: int
    countries: tuple[Share, ...]
    sexes: tuple[Share, ...]
    affiliations: tuple[Share, ...]
    age_groups: tuple[Share, ...]

    @property
    def together(self) -> int:
        """All of them."""
        return self.named + self.counted


def taking_part(book: Book, event_id: int) -> TakingPart:
    """Named participants beside head-counts; age groups are known of head-counts alone."""
    ((named, counted),) = book.rows(
        f"SELECT coalesce(sum(named), 0), coalesce(sum(counted), 0) FROM ({_PEOPLE})",
        {"event": event_id},
    )
    ((overlapping,),) = book.rows(
        "SELECT coalesce(sum(number), 0) FROM head_count WHERE event_id = ? AND overlaps_named",
        (event_id,),
    )
    return TakingPart(
        named,
        counted,
        overlapping,
        _by_country(book, event_id),
        _by_term(book, event_id, "sex", "sex"),
        _by_term(book, event_id, "affiliation_type", "affiliation_type"),
        _by_term(book, event_id, "age_group", "age_group", only="counted"),
    )


def by_country(book: Book, event_id: int) -> list[tuple[str, int]]:
    """Participants by country represented, most first."""
    return [(share.label, share.together) for share in _by_country(book, event_id)]


def by_affiliation(book: Book, event_id: int) -> list[Affiliation]:
    """Participants by affiliation and sex, in the order of the list of affiliations."""
    sexes = ("female", "male", "other")
    of_sex = (f"sum(iif(sex = '{sex}', named + counted, 0))" for sex in sexes)
    rest = f"sum(iif(coalesce(sex, '') NOT IN {sexes}, named + counted, 0))"
    rows = book.rows(
        f"SELECT t.label_{language()}, {', '.join(of_sex)}, {rest}"
        f" FROM ({_PEOPLE}) LEFT JOIN term t ON t.vocabulary = 'affiliation_type'"
        " AND t.key = affiliation_type GROUP BY t.id ORDER BY t.position NULLS LAST",
        {"event": event_id},
    )
    return [Affiliation(row[0] or tr("Not stated"), *map(int, row[1:])) for row in rows]


def _by_country(book: Book, event_id: int) -> tuple[Share, ...]:
    rows = book.rows(
        f"SELECT c.name_{language()}, {_SUMS} FROM ({_PEOPLE}) t LEFT JOIN country c"
        " ON c.code = t.country GROUP BY t.country ORDER BY sum(named + counted) DESC, 1",
        {"event": event_id},
    )
    return tuple(_share(row) for row in rows)


def _by_term(
    book: Book, event_id: int, column: str, vocabulary: str, *, only: str = ""
) -> tuple[Share, ...]:
    """In the order of the vocabulary; what nobody stated comes last, once."""
    key = f"coalesce({column}, '{_NOT_STATED}')"
    among = f" WHERE {only}" if only else ""
    rows = book.rows(
        f"SELECT t.label_{language()}, {_SUMS} FROM ({_PEOPLE}) LEFT JOIN term t"
        f" ON t.vocabulary = '{vocabulary}' AND t.key = {key}{among}"
        f" GROUP BY {key} ORDER BY {key} = '{_NOT_STATED}', t.position NULLS LAST",
        {"event": event_id},
    )
    return tuple(_share(row) for row in rows)


def _share(row: tuple[str | None, int, int]) -> Share:
    label, named, counted = row
    return Share(label or tr("Not stated"), int(named), int(counted))


def represented(book: Book, event_id: int, relation: str = "represented") -> list[str]:
    """The names of the countries in a relation to the event, in the order recorded."""
    rows = book.rows(
        f"SELECT c.name_{language()} FROM event_country e JOIN country c ON c.code = e.country"
        " WHERE e.event_id = ? AND e.relation = ? ORDER BY e.position",
        (event_id, relation),
    )
    return [row[0] for row in rows]
