"""What ticks on days and sessions mean: who was there, and the status that follows from it.

Why it is so stands in docs/decisions/attendance.md.
"""

from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass

Occasion = str | int
"""What people are ticked on: a day as ISO text, or the id of a session."""

Marks = Mapping[Occasion, str]
"""The marks of one person by what they were made on."""

CAME = frozenset({"present", "late", "left_early", "online"})
"""Marks of somebody who was there, if only for a part."""

FOLLOWING = frozenset({"confirmed", "attended", "attended_partly", "no_show"})
"""Statuses that follow the marks; every other status stays what it was made."""

EXPECTED = (*sorted(FOLLOWING), "completed")
"""Statuses of the people somebody who ticks expects in the room."""

BREAKS = frozenset({"coffee_break", "lunch", "reception", "group_photo", "travel_day"})
"""Kinds of session at which nobody is ticked."""

OVER = frozenset({"completed", "reported"})
"""Statuses of an event after which nobody can come any more."""


@dataclass(frozen=True, slots=True)
class Sitting:
    """A session as far as attendance goes."""

    id: int
    day: str | None = None
    start: str | None = None


@dataclass(frozen=True, slots=True)
class Programme:
    """The days of an event in order, its sessions without the breaks, and whether it is over."""

    days: tuple[str, ...] = ()
    sessions: tuple[Sitting, ...] = ()
    is_over: bool = False


def status_of(programme: Programme, held: Set[Occasion], marks: Marks) -> str | None:
    """The status that follows from one person's marks; None where nothing is marked.

    `held` are the days and sessions at which somebody, whoever it was, was there.
    """
    known = {session.id for session in programme.sessions}
    marks = {at: mark for at, mark in marks.items() if isinstance(at, str) or at in known}
    if not marks:
        return None
    there = [
        any(mark_at(marks, occasion, day) in CAME for occasion in slot)
        for day, slot in _slots(programme, held)
    ]
    if any(there):
        return "attended" if all(there) else "attended_partly"
    is_settled = programme.is_over or _is_marked_throughout(programme, marks)
    return "no_show" if is_settled else "confirmed"


def mark_at(marks: Marks, occasion: Occasion, day: str | None) -> str | None:
    """What counts at an occasion: its own mark, and for a session without one that of its day."""
    own = marks.get(occasion)
    return own if own is not None or day is None else marks.get(day)


def mark_of_day(marks: Marks, day: str, sessions: Set[int]) -> str | None:
    """What counts for a whole day: its sessions where they are marked, else its own mark."""
    own = [marks[session] for session in sessions if session in marks]
    if not own:
        return marks.get(day)
    if len(own) < len(sessions) and day in marks:
        own.append(marks[day])
    return next((mark for mark in own if mark in CAME), own[0])


def _slots(
    programme: Programme, held: Set[Occasion]
) -> Iterator[tuple[str | None, tuple[Occasion, ...]]]:
    """What was held, as what one person could be at: sessions side by side are one slot.

    On a day with sessions that were held it is these that count, and not the day.
    """
    slots: dict[tuple[str | None, str | int], list[Occasion]] = {}
    for session in programme.sessions:
        if session.id in held:
            hour = session.start if session.day and session.start else session.id
            slots.setdefault((session.day, hour), []).append(session.id)
    by_session = {day for day, _hour in slots}
    for occasion in held:
        if isinstance(occasion, str) and occasion not in by_session:
            yield occasion, (occasion,)
    for (day, _hour), sessions in slots.items():
        yield day, tuple(sessions)


def _is_marked_throughout(programme: Programme, marks: Marks) -> bool:
    """Whether every day of the event has a mark of its own or of one of its sessions."""
    day_of = {session.id: session.day for session in programme.sessions}
    marked = {day_of.get(at) if isinstance(at, int) else at for at in marks}
    return bool(programme.days) and marked.issuperset(programme.days)
