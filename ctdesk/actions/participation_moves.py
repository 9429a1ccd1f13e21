"""Many people of an event moved from status to status: sets, one step, and who was left and why."""

import json
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from ctdesk.actions.attendance_rules import beside_marks, follow, needs_reason, statuses_by_marks
from ctdesk.actions.participation_rules import VOCABULARY, against_move
from ctdesk.actions.records import field_of
from ctdesk.actions.rules import term_labels
from ctdesk.actions.values import cleaned
from ctdesk.kernel.i18n import trn
from ctdesk.kernel.steps import ended
from ctdesk.queries.terms import term_label
from ctdesk.store.book import Book

_AT_ONCE = 2000
_STANDING = (
    "SELECT r.id, p.display_name, r.event_id, r.status, r.status_by_hand,"
    " r.replaced_by_id IS NOT NULL"
    " FROM json_each(?) asked CROSS JOIN participation r ON r.id = asked.value"
    " JOIN person p ON p.id = r.person_id ORDER BY asked.key"
)
_MOVE = (
    "UPDATE participation SET status = ?, status_reason = ?, status_by_hand = ?,"
    " version = version + 1 WHERE id IN (SELECT value FROM json_each(?))"
)


@dataclass(frozen=True)
class Left:
    """Somebody left as they were: the participation, the person's name, and why."""

    id: int
    name: str
    why: str


@dataclass(frozen=True)
class Report:
    """What a step on many people did: how many changed, who was left, how many were so already."""

    changed: int
    skipped: tuple[Left, ...] = ()
    already: int = 0


def set_status(
    book: Book, participations: Sequence[int], status: str, *, reason: str | None = None
) -> Report:
    """Move people to a status as one step; who may not move there is left and reported.

    The reason belongs to the status: it takes the place of the one before, or removes it.
    """
    return ended(moving(book, participations, status, reason=reason))


def moving(
    book: Book, participations: Sequence[int], status: str, *, reason: str | None = None
) -> Generator[float, None, Report]:
    """`set_status` in pieces: yields how far it is, from 0 to 1; closed early, nothing is moved."""
    ids = list(dict.fromkeys(participations))
    label = trn(
        "Set status of {n} person to “{status}”",
        "Set status of {n} people to “{status}”",
        len(ids),
        status=term_label(book, VOCABULARY, status),
    )
    done = Report(0)
    with book.work(label) as session:
        given = {"status": status, "status_reason": reason}
        moves = _Moves(session, **{name: _kept(session, name, given[name]) for name in given})
        for start in range(0, len(ids), _AT_ONCE):
            done = _together(done, moves.make(ids[start : start + _AT_ONCE]))
            yield min((start + _AT_ONCE) / len(ids), 1.0)
        moves.conclude()
    return done


def _kept(session: Session, name: str, value: str | None) -> Any:
    return cleaned(session, name, field_of("participation", name)[1], value)


@dataclass(frozen=True)
class _Standing:
    """One person as they stand before the move."""

    id: int
    name: str
    event: int
    status: str
    by_hand: bool
    has_substitute: bool


class _Moves:
    """Moves to one status within a piece of work, judged by the rules one person meets."""

    def __init__(self, session: Session, status: str, status_reason: str | None) -> None:
        self._session, self._status, self._reason = session, status, status_reason
        self._labels = term_labels(session, VOCABULARY)
        self._refusals: dict[tuple[str, bool], str] = {}
        self._marked: dict[int, dict[int, str | None]] = {}
        self._released: dict[int, list[int]] = {}

    def make(self, ids: Sequence[int]) -> Report:
        """Move these people as far as they may."""
        left, already = [], 0
        written: dict[tuple[str, bool], list[int]] = {}
        for row in self._session.connection().exec_driver_sql(_STANDING, (json.dumps(ids),)):
            one = _Standing(*row)
            if one.status == self._status:
                already += 1
                continue
            judged = self._judged(one)
            if isinstance(judged, str):
                left.append(Left(one.id, one.name, judged))
                continue
            written.setdefault(judged, []).append(one.id)
            if one.by_hand and not judged[1]:
                self._released.setdefault(one.event, []).append(one.id)
        for (status, by_hand), moved in written.items():
            values = (status, self._reason, by_hand, json.dumps(moved))
            self._session.connection().exec_driver_sql(_MOVE, values)
        return Report(sum(map(len, written.values())), tuple(left), already)

    def conclude(self) -> None:
        """Have the marks decide again for those whose status is no longer set by hand."""
        for event, ids in self._released.items():
            follow(self._session, event, ids)

    def _judged(self, one: _Standing) -> str | tuple[str, bool]:
        """Why somebody may not move, or the status they get and whether it is set by hand."""
        has_reason = bool(self._reason)
        if refusal := self._refusal(one.status, one.has_substitute):
            return refusal
        if one.event not in self._marked:
            self._marked[one.event] = statuses_by_marks(self._session, one.event)
        marked = self._marked[one.event].get(one.id)
        return beside_marks(marked, one.status, self._status, has_reason) or needs_reason()

    def _refusal(self, old: str, has_substitute: bool) -> str:
        key = (old, bool(has_substitute))
        if key not in self._refusals:
            self._refusals[key] = against_move(
                self._labels,
                old,
                self._status,
                has_reason=bool(self._reason),
                has_substitute=key[1],
            )
        return self._refusals[key]


def _together(one: Report, other: Report) -> Report:
    return Report(
        one.changed + other.changed,
        one.skipped + other.skipped,
        one.already + other.already,
    )
