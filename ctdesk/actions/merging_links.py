"""Whatever names one record names another instead, found from the links of the model.

Two rows that then say the same of one record become one: two participations at one event, two
roles of one participation. What cannot be said in one row stays two.
"""

from collections.abc import Callable, Iterator
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from ctdesk.actions.merging_attendance import join_attendance
from ctdesk.actions.merging_participations import follow_marks, join_participations
from ctdesk.model.base import Record
from ctdesk.model.catalogue import entities
from ctdesk.model.field import Kind
from ctdesk.model.not_same_person import NotSamePerson
from ctdesk.model.participation import Participation
from ctdesk.store.book import Book

_APART = " / "


def move_links(session: Session, book: Book, keep: Record, lose: Record) -> None:
    """Have everything that names `lose` name `keep`; nothing names `lose` afterwards."""
    for found, column in _links_to(keep.meaning.kind):
        naming = getattr(found, column) == lose.id
        for row in session.scalars(select(found).where(naming).order_by(found.id)).all():
            _move(session, book, row, column, keep.id)
    session.flush()


def _links_to(kind: str) -> Iterator[tuple[type[Record], str]]:
    for found in entities().values():
        for name, field in found.fields().items():
            if field.kind is Kind.LINK and field.target == kind:
                yield found, name


def _move(session: Session, book: Book, row: Record, column: str, to: int) -> None:
    if isinstance(row, NotSamePerson):
        _move_pair(session, row, column, to)
        return
    twin = _twin(session, row, column, to)
    if twin is not None and _joined(session, book, twin, row):
        session.flush()
        move_links(session, book, twin, row)
        session.delete(row)
        session.flush()
        if isinstance(twin, Participation):
            follow_marks(session, twin)
    elif row.id == to and _names_its_own_kind(row, column):
        # A record never names itself: who was replaced by the other half of himself was not.
        setattr(row, column, None)
    else:
        setattr(row, column, to)
    session.flush()


def _move_pair(session: Session, row: NotSamePerson, column: str, to: int) -> None:
    """Keep the lower id first, and each pair once."""
    other = row.other_id if column == "one_id" else row.one_id
    lower, higher = sorted((to, other))
    with session.no_autoflush:
        known = session.scalar(
            select(NotSamePerson.id).where(
                NotSamePerson.one_id == lower, NotSamePerson.other_id == higher
            )
        )
    if known is not None or lower == higher:
        session.delete(row)
    else:
        row.one_id, row.other_id = lower, higher
    session.flush()


def _twin(session: Session, row: Record, column: str, to: int) -> Record | None:
    """The row of the same list that would say the same once `column` names `to`."""
    meaning, found = row.meaning, type(row)
    named = (meaning.owner, *meaning.identity)
    if not meaning.identity or column not in named:
        return None
    wanted = {name: getattr(row, name) for name in named if name} | {column: to}
    same = [getattr(found, name).is_(value) for name, value in wanted.items()]
    with session.no_autoflush:
        return session.scalar(
            select(found).where(*same, found.id != row.id).order_by(found.id).limit(1)
        )


def _names_its_own_kind(row: Record, column: str) -> bool:
    return row.fields()[column].target == row.meaning.kind


def _joined(session: Session, book: Book, twin: Record, row: Record) -> bool:
    """Put what a row says into its twin; whether all of it found room there."""
    return _JOINED.get(row.meaning.kind, _join_lines)(session, book, twin, row)


def _join_lines(_session: Session, _book: Book, twin: Record, row: Record) -> bool:
    """Fill what is empty, put lines that differ side by side; anything else that differs stays."""
    said: dict[str, Any] = {}
    for name, field in row.fields().items():
        mine, theirs = getattr(twin, name), getattr(row, name)
        if name == row.meaning.owner or name in row.meaning.identity or not theirs:
            continue
        if not mine or mine == theirs:
            said[name] = theirs
        elif field.kind not in (Kind.LINE, Kind.TEXT):
            return False
        elif len(both := f"{mine}{_APART}{theirs}") <= field.limit:
            said[name] = both
        else:
            return False
    for name, value in said.items():
        setattr(twin, name, value)
    return True


_JOINED: dict[str, Callable[[Session, Book, Any, Any], bool]] = {
    "participation": join_participations,
    "attendance_record": join_attendance,
}
