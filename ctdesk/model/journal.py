"""The tables behind the journal: pieces of work, their changes, and drafts of unfinished typing."""

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from ctdesk.model.base import Base


class Work(Base):
    """One piece of work: a transaction with a label worded for people.

    `kind` is do, undo, redo, or out for what was handed out; `undoes` names the work that an
    undo or redo takes back.
    `live` is whether its effect still stands. Its changes are those with ids from
    `first_change` to `last_change`. `digest` chains it to the work before.
    """

    __tablename__ = "work"

    id: Mapped[int] = mapped_column(primary_key=True)
    uuid: Mapped[str] = mapped_column(unique=True)
    at: Mapped[str]
    actor: Mapped[str]
    label: Mapped[str]
    kind: Mapped[str] = mapped_column(default="do")
    undoes: Mapped[int | None] = mapped_column(ForeignKey("work.id"), index=True)
    live: Mapped[bool] = mapped_column(default=True)
    first_change: Mapped[int]
    last_change: Mapped[int | None]
    digest: Mapped[str | None]


class Change(Base):
    """One row inserted, changed or deleted; `before` is the row as it was, as a JSON object."""

    __tablename__ = "change"
    __table_args__ = (Index("ix_change_place", "table_name", "row_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    work_id: Mapped[int] = mapped_column(ForeignKey("work.id"))
    table_name: Mapped[str]
    row_id: Mapped[int]
    operation: Mapped[str]
    before: Mapped[str | None]


class CurrentWork(Base):
    """The piece of work now being written; empty between works, so that no change goes unnamed."""

    __tablename__ = "current_work"

    work_id: Mapped[int] = mapped_column(primary_key=True)


class Draft(Base):
    """Typing that has not become a field yet; outside the journal, inside the encrypted book."""

    __tablename__ = "draft"

    place: Mapped[str] = mapped_column(primary_key=True)
    content: Mapped[str]
    at: Mapped[str]


class Remembered(Base):
    """A text the program made and finds again at its next start; see store/remembered.py."""

    __tablename__ = "remembered"

    name: Mapped[str] = mapped_column(primary_key=True)
    fingerprint: Mapped[str]
    content: Mapped[str]
