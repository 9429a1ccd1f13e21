"""The states `is:` knows of each kind of record: computed, never stored.

A `?` in a condition is today's date. Dates that stop at the month or the year are text, and
what is certain is said of them only.
"""

from dataclasses import dataclass

from ctdesk.model.states import (
    BEFORE_CLOSED,
    FOLLOW_UP_CLOSED,
    PARTICIPANT_STATUSES,
    RECOMMENDATION_CLOSED,
    RECOMMENDATION_REFUSED,
)


@dataclass(frozen=True)
class Condition:
    """A state by its key: the condition on rows `r` of the kind, or of what `base` reads."""

    key: str
    condition: str
    tables: tuple[str, ...]
    base: str = ""


def conditions(kind: str) -> tuple[Condition, ...]:
    """The states of a kind."""
    return _OF_KIND.get(kind, ())


def overdue(kind: str, row: str) -> str:
    """The condition that something with a due date is late; `row` is the alias of its table.

    A due date that stops at the month or the year is over with it.
    """
    return f"{row}.due_date < {_AS_EXACTLY.format(row)} AND {_still_due(kind, row)}"


def listed(values: tuple[str, ...]) -> str:
    """Keys of the program's own as an SQL list."""
    return ", ".join(f"'{value}'" for value in values)


_AS_EXACTLY = "substr(?, 1, length({}.due_date))"
_CLOSED: dict[str, dict[str, tuple[str, ...]]] = {
    "follow_up_action": {"status": FOLLOW_UP_CLOSED},
    "recommendation": {
        "implementation": RECOMMENDATION_CLOSED,
        "acceptance": RECOMMENDATION_REFUSED,
    },
}
_DONE = {
    "follow_up_action": f"r.status IN ({listed(('done', 'verified'))})",
    "recommendation": f"r.implementation IN ({listed(('implemented', 'verified'))})",
}
_LAST = "coalesce(r.end_date, r.sort_date)"
_HELD = f"r.status NOT IN ({listed(('cancelled', 'postponed'))})"


def _event(key: str, condition: str, *tables: str) -> Condition:
    return Condition(key, condition, ("event", *tables))


def _late_of_event(kind: str) -> str:
    return f"r.id IN (SELECT f.event_id FROM {kind} f WHERE {overdue(kind, 'f')})"


def _still_due(kind: str, row: str) -> str:
    """The condition that somebody still has to act."""
    closed = _CLOSED[kind].items()
    return " AND ".join(f"{row}.{column} NOT IN ({listed(keys)})" for column, keys in closed)


def _of_due(kind: str) -> tuple[Condition, ...]:
    """The states of what is to be done by a day."""
    is_open = _still_due(kind, "r")
    today = _AS_EXACTLY.format("r")
    return (
        Condition("overdue", overdue(kind, "r"), (kind,)),
        Condition("upcoming", f"r.due_date >= {today} AND {is_open}", (kind,)),
        Condition("open", is_open, (kind,)),
        Condition("done", _DONE[kind], (kind,)),
        Condition("undated", "r.due_date IS NULL", (kind,)),
    )


def _of_person(key: str, condition: str) -> Condition:
    base = "SELECT p.person_id AS id FROM participation p WHERE {}"
    return Condition(key, condition, ("participation",), base)


_OF_KIND: dict[str, tuple[Condition, ...]] = {
    "event": (
        # What somebody began to type and has not entered makes a draft of the event too.
        _event(
            "draft",
            "r.status = 'idea' OR r.id IN (SELECT CAST(substr(place, 7) AS INTEGER) FROM draft"
            " WHERE substr(place, 1, 6) = 'event/')",
            "draft",
        ),
        _event("upcoming", f"r.sort_date >= ? AND {_HELD}"),
        _event("ongoing", f"r.sort_date <= ? AND {_LAST} >= ? AND {_HELD}"),
        _event("past", f"{_LAST} < ? AND instr(?, {_LAST}) <> 1"),
        _event("overdue", _late_of_event("follow_up_action"), "follow_up_action"),
        _event("open", f"r.status IN ({listed((*BEFORE_CLOSED, 'ongoing'))})"),
        _event("done", f"r.status IN ({listed(('completed', 'reported'))})"),
        _event("cancelled", "r.status = 'cancelled'"),
        _event("postponed", "r.status = 'postponed'"),
        _event("online", "r.participation_mode = 'online'"),
        _event("hybrid", "r.participation_mode = 'hybrid'"),
        _event("in-person", "r.participation_mode = 'in_person'"),
        _event("undated", "r.sort_date IS NULL"),
    ),
    "person": (
        _of_person("participant", f"p.status IN ({listed(PARTICIPANT_STATUSES)})"),
        _of_person("walk-in", "p.created_on_site = 1"),
        _of_person("head-of-delegation", "p.head_of_delegation = 1"),
        Condition("merged", "r.merged_into_id IS NOT NULL", ("person",)),
    ),
    "organisation": (Condition("merged", "r.merged_into_id IS NOT NULL", ("organisation",)),),
    "recommendation": _of_due("recommendation"),
    "follow_up_action": _of_due("follow_up_action"),
}

OF_FOLLOW_UPS = ("overdue", "upcoming", "open", "done")
"""The states an event's `followup:` takes over from its follow-up actions."""
