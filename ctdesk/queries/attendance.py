"""Who is ticked on what at an event: its days and sessions, the people, and their marks."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from ctdesk.kernel import clock
from ctdesk.kernel.dates import format_date
from ctdesk.kernel.i18n import language
from ctdesk.kernel.text import clipped, words
from ctdesk.model.attendance import BREAKS, CAME, EXPECTED, OVER, Occasion, Programme, Sitting
from ctdesk.queries.display import tone
from ctdesk.queries.hours import hours, weekday
from ctdesk.queries.participations import NAME
from ctdesk.store.book import Book

Rows = Callable[[str, tuple[Any, ...]], Sequence[Any]]
"""What reads: `Book.rows`, or the connection of a running piece of work."""

_MOST_DAYS = 62
_LONGEST_TITLE = 80


@dataclass(frozen=True)
class Heading:
    """A day or a session as the heading of a column.

    `title` is the date or what the session is called, `note` the weekday or the hours; `day` and
    `date` say on which day it is, empty where that is not known.
    """

    at: Occasion
    title: str
    note: str
    day: str
    date: str


@dataclass(frozen=True)
class Attendee:
    """Somebody who is ticked: `id` is the participation, `name` is packed as in every list.

    `status` is its key and `label` how it is called; `reason` explains one set by hand. `words`
    are what the person is found by, the name first.
    """

    id: int
    person: int
    name: str
    organisation: str
    status: str
    label: str
    tone: str
    by_hand: bool
    reason: str
    words: tuple[str, ...]


@dataclass(frozen=True)
class Register:
    """Everything the grid of an event shows; `labels` are mark to label, in order."""

    people: tuple[Attendee, ...] = ()
    days: tuple[Heading, ...] = ()
    sessions: tuple[Heading, ...] = ()
    marks: dict[int, dict[Occasion, str]] = field(default_factory=dict)
    labels: dict[str, str] = field(default_factory=dict)
    today: str = ""


def register(book: Book, event: int) -> Register:
    """The people expected and those with marks by family name, the days, the sessions, the marks.

    Every status can be ticked; people whose status says that they do not come are only shown
    when they have marks.
    """
    marks = marks_of(book.rows, event)
    sessions = _sessions(book, event)
    days = {day for each in marks.values() for day in each if isinstance(day, str)}
    days.update(programme(book.rows, event).days)
    labels = book.rows(
        f"SELECT key, label_{language()} FROM term WHERE vocabulary = 'attendance_status'"
        " ORDER BY position, id"
    )
    return Register(
        tuple(_people(book, event)),
        tuple(_of_day(day) for day in sorted(days)),
        tuple(sessions),
        marks,
        dict(labels),
        clock.today().isoformat(),
    )


def count(book: Book, event: int) -> int:
    """How many people have marks."""
    ((number,),) = book.rows(
        "SELECT count(DISTINCT r.id) FROM participation r JOIN attendance_record a"
        " ON a.participation_id = r.id WHERE r.event_id = ?",
        (event,),
    )
    return int(number)


def most_marked(book: Book) -> int | None:
    """The event in which most is marked; None where nothing is."""
    found = book.rows(
        "SELECT r.event_id FROM attendance_record a JOIN participation r"
        " ON r.id = a.participation_id GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1"
    )
    return int(found[0][0]) if found else None


def programme(rows: Rows, event: int) -> Programme:
    """The days and sessions of an event, as its attendance is judged by."""
    status, start, end = rows(
        "SELECT status, start_date, end_date FROM event WHERE id = ?", (event,)
    )[0]
    sessions = tuple(
        Sitting(row_id, whole_day(day), start_time)
        for row_id, day, start_time in rows(
            f"SELECT id, day, start_time FROM session WHERE {_TICKED} ORDER BY {_IN_ORDER}",
            (event,),
        )
    )
    days = {*_days(start, end), *(session.day for session in sessions if session.day)}
    return Programme(tuple(sorted(days)), sessions, status in OVER)


def marks_of(
    rows: Rows, event: int, only: Iterable[int] | None = None
) -> dict[int, dict[Occasion, str]]:
    """Participation to its marks, for those who have any."""
    among = "" if only is None else f" AND r.id IN ({','.join(map(str, map(int, only)))})"
    found: dict[int, dict[Occasion, str]] = {}
    for owner, day, session, status in rows(
        "SELECT r.id, a.day, a.session_id, a.status FROM participation r"
        f" JOIN attendance_record a ON a.participation_id = r.id WHERE r.event_id = ?{among}",
        (event,),
    ):
        found.setdefault(owner, {})[day if session is None else session] = status
    return found


def held_of(rows: Rows, event: int) -> frozenset[Occasion]:
    """The days and sessions at which somebody was there."""
    came = ", ".join(f"'{mark}'" for mark in sorted(CAME))
    found = rows(
        "SELECT DISTINCT a.day, a.session_id FROM participation r JOIN attendance_record a"
        f" ON a.participation_id = r.id WHERE r.event_id = ? AND a.status IN ({came})",
        (event,),
    )
    return frozenset(day if session is None else session for day, session in found)


def whole_day(day: str | None) -> str | None:
    """A date known to the day; None for less."""
    return day if day and len(day) == 10 else None


_TICKED = "event_id = ? AND coalesce(session_kind, '') NOT IN ({})".format(
    ", ".join(f"'{kind}'" for kind in sorted(BREAKS))
)
_IN_ORDER = "day IS NULL, day, start_time IS NULL, start_time, position, id"


def _days(start: str | None, end: str | None) -> list[str]:
    """The days from start to end; none where they are not known, or too many to tick."""
    if not whole_day(start) or not whole_day(end or start):
        return []
    first, last = date.fromisoformat(str(start)), date.fromisoformat(str(end or start))
    number = (last - first).days + 1
    if number > _MOST_DAYS:
        return []
    return [(first + timedelta(days=place)).isoformat() for place in range(number)]


def _of_day(day: str) -> Heading:
    told = format_date(day, short=True)
    return Heading(day, told.rsplit(" ", 1)[0], weekday(day), day, format_date(day))


def _sessions(book: Book, event: int) -> list[Heading]:
    rows = book.rows(
        "SELECT id, title, day, start_time, end_time FROM session"
        f" WHERE {_TICKED} ORDER BY {_IN_ORDER}",
        (event,),
    )
    return [
        Heading(
            row_id,
            clipped(title, _LONGEST_TITLE),
            hours(start, end),
            day or "",
            _named_day(day),
        )
        for row_id, title, day, start, end in rows
    ]


def _named_day(day: str | None) -> str:
    if day is None:
        return ""
    return f"{weekday(day)} {format_date(day)}".strip()


def _people(book: Book, event: int) -> Iterable[Attendee]:
    expected = ", ".join(f"'{status}'" for status in EXPECTED)
    spoken = language()
    rows = book.rows(
        f"SELECT r.id, r.person_id, {NAME}, p.display_name, p.name_original,"
        f" coalesce(o.name, ''), o.acronym, c.name_{spoken}, r.status,"
        f" coalesce(s.label_{spoken}, r.status), r.status_by_hand, coalesce(r.status_reason, '')"
        " FROM participation r JOIN person p ON p.id = r.person_id"
        " LEFT JOIN organisation o ON o.id = r.organisation_id"
        " LEFT JOIN country c ON c.code = r.country"
        " LEFT JOIN term s ON s.vocabulary = 'participation_status' AND s.key = r.status"
        f" WHERE r.event_id = ? AND (r.status IN ({expected}) OR EXISTS"
        " (SELECT 1 FROM attendance_record a WHERE a.participation_id = r.id))"
        " ORDER BY p.sort_name NULLS LAST, r.id",
        (event,),
    )
    for row_id, person, name, shown, original, office, acronym, country, *status in rows:
        key, label, by_hand, reason = status
        found_by = words(" ".join(filter(None, (shown, original, office, acronym, country))))
        yield Attendee(
            row_id,
            person,
            name,
            office,
            key,
            label,
            tone(key),
            bool(by_hand),
            reason,
            tuple(found_by),
        )
