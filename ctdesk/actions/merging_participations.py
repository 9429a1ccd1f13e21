"""Two participations of one person at one event become one, and nothing of either is lost.

The one that came further leads: what it says of the person at the time stays, what it leaves
open the other fills in, and what the other says otherwise is told in the remarks.
"""

from typing import Any

from sqlalchemy.orm import Session

from ctdesk.actions.attendance_rules import following
from ctdesk.kernel.i18n import listed, tr
from ctdesk.model.attendance import FOLLOWING
from ctdesk.model.participation import Participation
from ctdesk.queries.worded import worded
from ctdesk.store.book import Book

_BEFORE = ("nominated", "invited", "waitlisted")
_ENDED = ("not_selected", "declined", "cancelled", "replaced", "withdrawn")
_UNDER_WAY = ("registered", "under_vetting", "confirmed")
_HELD = ("no_show", "attended_partly", "attended", "completed")
_ALONG = (*_BEFORE, *_ENDED, *_UNDER_WAY, *_HELD)
"""The statuses by how far they are along: who comes after all is not one who withdrew."""

_TOLD = frozenset({*_ENDED, "no_show"})
"""Statuses worth a word when another one stays."""

_OF_STATUS = ("status", "status_reason", "status_by_hand")
_LINKS = ("event_id", "person_id", "replaced_by_id")


def join_participations(_session: Session, book: Book, keep: Any, lose: Any) -> bool:
    """Make `keep` say what both said; what belongs to `lose` is still to be moved."""
    is_led_by_lost = _along(lose) > _along(keep)
    lead, other = (lose, keep) if is_led_by_lost else (keep, lose)
    remarks = _joined_remarks(keep.remarks, lose.remarks)
    told = _told_otherwise(book, lead, other)
    values = {name: _filled(name, lead, other) for name in _fields()}
    values |= {name: getattr(lead, name) for name in _OF_STATUS}
    values["replaced_by_id"] = _replaced_by(lead, other, (keep.id, lose.id))
    for name, value in values.items():
        setattr(keep, name, value)
    keep.remarks = remarks
    also_recorded(keep, listed(told, ";"))
    return True


def follow_marks(session: Session, joined: Participation) -> None:
    """Have the status say what the marks of both say together, unless it was set by hand."""
    if joined.status in FOLLOWING and not joined.status_by_hand:
        joined.status = following(session, joined) or joined.status


def also_recorded(participation: Participation, words: str) -> None:
    """Tell in the remarks what was recorded besides what stays."""
    if words:
        line = tr("Also recorded before the merge: {what}.", what=words)
        participation.remarks = "\n".join(filter(None, (participation.remarks, line)))


def _along(found: Participation) -> int:
    return _ALONG.index(found.status) if found.status in _ALONG else -1


def _fields() -> list[str]:
    untouched = {*_OF_STATUS, *_LINKS, "remarks"}
    return [name for name in Participation.fields() if name not in untouched]


def _filled(name: str, lead: Participation, other: Participation) -> Any:
    value = getattr(lead, name)
    return getattr(other, name) if value is None or value in ("", False) else value


def _told_otherwise(book: Book, lead: Participation, other: Participation) -> list[str]:
    told = []
    for name, field in Participation.fields().items():
        stays, goes = getattr(lead, name), getattr(other, name)
        if name in _LINKS or name == "remarks" or not goes or goes == stays:
            continue
        is_told = goes in _TOLD if name == "status" else name == "status_reason" or bool(stays)
        if is_told and name != "status_by_hand":
            words = worded(book, field, goes)
            told.append(tr("{field}: {value}", field=tr(field.label), value=words))
    return told


def _joined_remarks(keep: str | None, lose: str | None) -> str | None:
    if not keep or not lose or lose in keep:
        return keep or lose
    return lose if keep in lose else f"{keep}\n{lose}"


def _replaced_by(lead: Participation, other: Participation, both: tuple[int, int]) -> int | None:
    """Who came instead, unless that was the same person under the other name."""
    found = (lead.replaced_by_id, other.replaced_by_id)
    return next((row_id for row_id in found if row_id and row_id not in both), None)
