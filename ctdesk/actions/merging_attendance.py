"""Two records of one person's presence on one day or in one session become one."""

from typing import Any

from sqlalchemy.orm import Session

from ctdesk.actions.merging_participations import also_recorded
from ctdesk.kernel.dates import format_date
from ctdesk.kernel.i18n import tr
from ctdesk.model.agenda import Session as AgendaItem
from ctdesk.model.participation import AttendanceRecord, Participation
from ctdesk.queries.terms import term_label
from ctdesk.store.book import Book

_SURER = ("absent", "excused", "left_early", "late", "online", "present")
"""Who was seen was there, whoever missed them."""


def join_attendance(session: Session, book: Book, keep: Any, lose: Any) -> bool:
    """Keep the surer word; the other is told in the remarks of the participation."""
    if keep.status == lose.status:
        return True
    stays, goes = sorted((keep, lose), key=_sureness, reverse=True)
    told = term_label(book, "attendance_status", goes.status)
    keep.status = stays.status
    also_recorded(
        session.get_one(Participation, keep.participation_id),
        tr("{field}: {value}", field=_when(session, keep), value=told),
    )
    return True


def _sureness(found: AttendanceRecord) -> float:
    """An office's own word stands between those who were there and those who were not."""
    return _SURER.index(found.status) if found.status in _SURER else 1.5


def _when(session: Session, found: AttendanceRecord) -> str:
    held = session.get(AgendaItem, found.session_id) if found.session_id else None
    return held.title if held is not None else format_date(found.day or "")
