"""The people of one event: who is on the list, in which order, and what they add up to."""

import json
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ctdesk.kernel.i18n import language, tr
from ctdesk.kernel.text import words
from ctdesk.model.attendance import FOLLOWING
from ctdesk.model.states import FIRST_STATUSES, PARTICIPATION, needs_reason
from ctdesk.queries.display import tone
from ctdesk.queries.listing import Column
from ctdesk.store.book import Book

_FROM = (
    " FROM participation r JOIN person p ON p.id = r.person_id"
    " LEFT JOIN organisation o ON o.id = r.organisation_id"
    " LEFT JOIN country c ON c.code = r.country"
    " LEFT JOIN term s ON s.vocabulary = 'participation_status' AND s.key = r.status"
)
_ROLES = (
    "(SELECT group_concat(t.label___lang__, '{comma}') FROM participation_role o"
    " JOIN term t ON t.vocabulary = 'participant_role' AND t.key = o.role"
    " WHERE o.participation_id = r.id)"
)
_ROLES_EN = _ROLES.replace("__lang__", "en")
NAME = (
    "concat_ws('|', replace(coalesce(p.honorific, ''), '|', '/'),"
    " iif(p.display_name = p.name_original, '',"
    " replace(coalesce(p.name_original, ''), '|', '/')), p.display_name)"
)
_SORTS = {
    "name": "p.sort_name",
    "organisation": "fold(o.name)",
    "country": "fold(c.name___lang__)",
    "roles": f"fold({_ROLES})",
    "status": "s.position",
}
_WORDS = (
    "' ' || fold(concat_ws(' ', p.display_name, p.name_original, o.name, o.acronym, c.name_en,"
    f" c.name___lang__, {_ROLES}, {_ROLES_EN}, s.label_en,"
    " s.label___lang__))"
)
_HAPPENING = ("ongoing", "completed", "reported")


@dataclass(frozen=True)
class Summary:
    """What the people on a list add up to; sexes as recorded, never guessed."""

    people: int
    countries: int
    women: int
    men: int
    others: int
    not_stated: int


@dataclass(frozen=True)
class Move:
    """A status that some of the chosen people may move to."""

    status: str
    label: str
    allowed: int
    needs_reason: bool


@dataclass(frozen=True)
class Chosen:
    """What can be done with some people: their moves, and for each role how many hold it."""

    number: int
    moves: tuple[Move, ...]
    roles: tuple[tuple[str, str, int], ...]


def columns() -> tuple[Column, ...]:
    """The columns of the list, in order."""
    return (
        Column("name", tr("Name"), "name", 290, True),
        Column("organisation", tr("Organisation"), "text", 310, True),
        Column("country", tr("Country"), "text", 120, True),
        Column("roles", tr("Role"), "text", 180, True),
        Column("status", tr("Status"), "status", 140, True),
    )


def ids(
    book: Book, event: int, text: str = "", sort: str = "name", *, descending: bool = False
) -> "array[int]":
    """The participations of an event that have all the words, in order."""
    values = {f"word{place}": word for place, word in enumerate(words(text))}
    having = "".join(f" AND {_WORDS} LIKE '% ' || :{name} || '%'" for name in values)
    direction = "DESC" if descending else "ASC"
    order = f"{_SORTS[sort]} {direction} NULLS LAST, p.sort_name, r.id"
    statement = f"SELECT r.id{_FROM} WHERE r.event_id = :event{having} ORDER BY {order}"
    ((joined,),) = book.rows(
        f"SELECT group_concat(id) FROM ({_spoken(statement)})", {"event": event, **values}
    )
    return array("q", json.loads(f"[{joined}]") if joined else ())


def rows(book: Book, ids: Sequence[int]) -> list[tuple[str, ...]]:
    """The texts of some rows for `columns`, in the order of `ids`; who is gone has empty texts."""
    statement = (
        f"SELECT r.id, {NAME}, o.name, c.name___lang__, {_ROLES}, r.status, s.label___lang__"
        f"{_FROM} WHERE r.id IN ({_listed(ids)})"
    )
    found = {
        row[0]: (*(text or "" for text in row[1:5]), f"{tone(row[5])}|{row[6] or row[5]}")
        for row in book.rows(_spoken(statement))
    }
    return [found.get(row_id, ("",) * 5) for row_id in ids]


def summary(book: Book, event: int) -> Summary:
    """How many people, from how many countries, and how many of each sex."""
    (row,) = book.rows(
        "SELECT count(*), count(DISTINCT r.country), coalesce(sum(p.sex = 'female'), 0),"
        " coalesce(sum(p.sex = 'male'), 0), coalesce(sum(p.sex = 'other'), 0)"
        " FROM participation r JOIN person p ON p.id = r.person_id WHERE r.event_id = ?",
        (event,),
    )
    people, countries, women, men, others = row
    return Summary(people, countries, women, men, others, people - women - men - others)


def count(book: Book, event: int) -> int:
    """How many people are on the list of an event."""
    found = book.rows("SELECT count(*) FROM participation WHERE event_id = ?", (event,))
    return int(found[0][0])


def chosen(book: Book, ids: Sequence[int]) -> Chosen:
    """What can be done with some of the people."""
    statuses = book.rows(
        f"SELECT status, count(*) FROM participation WHERE id IN ({_listed(ids)}) GROUP BY 1"
    )
    held = dict(
        book.rows(
            "SELECT role, count(*) FROM participation_role"
            f" WHERE participation_id IN ({_listed(ids)}) GROUP BY 1"
        )
    )
    roles = tuple((key, label, held.get(key, 0)) for key, label in _terms(book, "participant_role"))
    return Chosen(len(ids), _moves(book, dict(statuses), _ticked(book, ids)), roles)


def _ticked(book: Book, ids: Sequence[int]) -> bool:
    """Whether the status of one of them follows from attendance unless a reason is given."""
    ((found,),) = book.rows(
        "SELECT EXISTS (SELECT 1 FROM attendance_record"
        f" WHERE participation_id IN ({_listed(ids)}))"
    )
    return bool(found)


def _moves(book: Book, statuses: dict[str, int], is_ticked: bool) -> tuple[Move, ...]:
    """The statuses anybody chosen may move to, in process order."""
    labels = dict(_terms(book, "participation_status"))
    told = []
    for status in PARTICIPATION:
        sources = [old for old in statuses if status in PARTICIPATION[old].moves]
        if sources:
            allowed = sum(statuses[old] for old in sources)
            reasoned = any(needs_reason(old, status) for old in sources)
            may_override = any(old in (*FOLLOWING, "completed") for old in sources)
            reasoned |= is_ticked and status in FOLLOWING and may_override
            told.append(Move(status, labels.get(status, status), allowed, reasoned))
    return tuple(told)


def first_statuses(book: Book, event: int) -> tuple[list[tuple[str, str]], str]:
    """Key and label of each status somebody new may have, and the likely one for this event."""
    labels = dict(_terms(book, "participation_status"))
    found = book.rows("SELECT status FROM event WHERE id = ?", (event,))
    is_happening = bool(found) and found[0][0] in _HAPPENING
    return (
        [(key, labels.get(key, key)) for key in FIRST_STATUSES],
        "attended" if is_happening else "invited",
    )


def people_of(book: Book, event: int) -> dict[int, int]:
    """Person to participation, for everybody on the list."""
    return dict(book.rows("SELECT person_id, id FROM participation WHERE event_id = ?", (event,)))


def person_of(book: Book, participation: int) -> int | None:
    """The person somebody on the list is."""
    found = book.rows("SELECT person_id FROM participation WHERE id = ?", (participation,))
    return int(found[0][0]) if found else None


def _terms(book: Book, vocabulary: str) -> list[tuple[str, str]]:
    statement = "SELECT key, label___lang__ FROM term WHERE vocabulary = ? ORDER BY position, id"
    return list(book.rows(_spoken(statement), (vocabulary,)))


def _spoken(statement: str) -> str:
    return statement.replace("__lang__", language()).replace("{comma}", tr(", "))


def _listed(ids: Iterable[int]) -> str:
    return ",".join(map(str, map(int, ids)))
