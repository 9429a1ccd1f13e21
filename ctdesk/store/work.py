"""One way to write: a piece of work is one transaction, one journal entry, one undo step."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from ctdesk.store import journal, name_index, search_index
from ctdesk.store.faults import as_user_error
from ctdesk.store.journal import Changes
from ctdesk.store.telling import Reached, stretch_of, unwatched

_SEARCH, _INDEXES = 0.35, 0.97
"""How far the end is when the search index is written, and the index of names: as measured."""


@contextmanager
def piece_of_work(
    engine: Engine,
    name: str,
    label: str,
    actor: str,
    done: Callable[[Changes], None],
    *,
    kind: str = "do",
    undoes: int | None = None,
    reached: Reached = unwatched,
) -> Iterator[Session]:
    """A session whose changes become one journaled transaction when the block ends well.

    `name` is the book's, for a refusal. `done` is called after the commit with what changed, if
    anything did. `reached` hears how far the end is, when what is found by is brought into step
    with the records; it may raise. A full disk, a lock or a row changed by somebody else is a
    UserError, and nothing is written.
    """
    try:
        with Session(engine, expire_on_commit=False) as session:
            connection = session.connection()
            work_id = journal.begin(connection, label, actor, kind=kind, undoes=undoes)
            yield session
            session.flush()
            is_note = kind == journal.HANDED_OUT
            refresh = partial(_refresh, reached=reached)
            changes = journal.finish(connection, work_id, label, refresh, is_note=is_note)
            session.commit()
    except (DatabaseError, StaleDataError) as error:
        told = as_user_error(error, name)
        if told is None:
            raise
        raise told from error
    if changes.tables:
        done(changes)


def _refresh(connection: Connection, work_id: int, reached: Reached) -> None:
    """Bring what is found by into step with the records."""
    search_index.refresh(connection, work_id, stretch_of(reached, 0, _SEARCH))
    name_index.refresh(connection, work_id, stretch_of(reached, _SEARCH, _INDEXES))
