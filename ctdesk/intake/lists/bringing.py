"""A judged list becomes people and participations: one piece of work, all of it or nothing."""

from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from itertools import islice
from typing import Any

from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from ctdesk.actions.importing import stale
from ctdesk.actions.records import create
from ctdesk.intake.lists.columns import heading_key, written
from ctdesk.intake.lists.judged import LEFT_OUT, NEW, Imported, Standing
from ctdesk.intake.lists.judging import STANDINGS
from ctdesk.intake.lists.staging import Staging
from ctdesk.intake.lists.writing import Taken, Writing
from ctdesk.kernel.clock import now
from ctdesk.kernel.collecting import collecting_put_off
from ctdesk.kernel.errors import Cancelled
from ctdesk.kernel.i18n import trn
from ctdesk.kernel.text import clipped
from ctdesk.store.book import Book

_NEW_PERSON = 0
_WRITTEN = 0.6
"""How far it is when the records are written; what they are found by takes the rest."""
_AT_ONCE = 4
"""Blocks written together: known people who lack the same are filled in by one statement."""
_STEPS_OF_ENGINE = 20_000
"""Between two questions whether to go on: about a millisecond."""


class Importing(Iterator[float]):
    """The import under way: each step says how far it is, from 0 to 1.

    Closed before its end it leaves nothing. `result` is there once it has ended. `is_stopped` is
    asked all along, also while indexes are written at the end: then Cancelled is raised.
    """

    def __init__(self, book: Book, staging: Staging, is_stopped: Callable[[], bool]) -> None:
        self.result: Imported | None = None
        self._is_stopped = is_stopped
        self._watched: Any = None
        self._steps = self._import(book, staging)

    def __next__(self) -> float:
        return next(self._steps)

    def close(self) -> None:
        """Stop; what was written so far is taken back."""
        self._steps.close()

    def _import(self, book: Book, staging: Staging) -> Generator[float, None, None]:
        total = len(staging.judgement)
        people = sum(_person(staging, place) is not None for place in range(total))
        label = trn(
            "Import {n} person from “{name}”",
            "Import {n} people from “{name}”",
            people,
            name=clipped(staging.source, 60),
        )
        if people == 0:
            yield 1.0
            self.result = Imported(0, 0, 0, total, label)
            return
        with (
            collecting_put_off(),
            self._stopping_statements(),
            book.work(label) as session,
        ):
            self._watch(session)
            if staging.is_stale():
                raise stale()
            writing = Writing(session, staging)
            done = 0
            unwritten = iter(staging.judgement.drafts())
            while blocks := list(islice(unwritten, _AT_ONCE)):
                taken: list[Taken] = []
                for drafts in blocks:
                    taken += _taken(staging, drafts, done)
                    done += len(drafts)
                writing.take(taken)
                yield _WRITTEN * done / total
            _note(session, staging, writing)
        self.result = Imported(
            writing.added, writing.recognised, writing.on_list, total - people, label
        )
        yield 1.0

    @contextmanager
    def _stopping_statements(self) -> Iterator[None]:
        """Leave by Cancelled what was broken off because it was stopped."""
        try:
            yield
        except OperationalError as error:
            if self._is_stopped():
                raise Cancelled from error
            raise
        finally:
            if self._watched is not None:
                self._watched.set_progress_handler(None, 0)

    def _watch(self, session: Session) -> None:
        """Have the engine ask now and then whether to go on, in whatever statement it is."""
        self._watched = session.connection().connection.driver_connection
        if self._watched is not None:
            self._watched.set_progress_handler(self._is_stopped, _STEPS_OF_ENGINE)


def import_staged(
    book: Book, staging: Staging, is_stopped: Callable[[], bool] = lambda: False
) -> Importing:
    """Take the list in; go through it to its end, or close it and nothing is left."""
    return Importing(book, staging, is_stopped)


def _taken(staging: Staging, drafts: list[tuple[object, ...] | None], first: int) -> list[Taken]:
    found = []
    for place, draft in enumerate(drafts, start=first):
        person = _person(staging, place)
        if draft is not None and person is not None:
            found.append(Taken(draft, person))
    return found


def _person(staging: Staging, place: int) -> int | None:
    """Who a row becomes: a known person's id, 0 for a new one, None for nobody."""
    found = staging.judgement
    stands, choice = STANDINGS[found.standings[place]], staging.choice(place)
    if stands is Standing.REFUSED or choice == LEFT_OUT:
        return None
    if choice is not None:
        return _NEW_PERSON if choice == NEW else int(choice)
    if stands is Standing.DOUBTFUL:
        return None
    return found.people[place]


def _note(session: Session, staging: Staging, writing: Writing) -> None:
    """Remember the list, so that it is noticed, and its columns, so that they serve again."""
    draft = {
        "name": clipped(staging.source, 200) or "?",
        "content_key": staging.content_key,
        "heading_key": heading_key(staging.columns),
        "columns": written(staging.columns),
        "event_uuid": writing.event_uuid,
        "imported_at": now(),
        "added": writing.added,
        "recognised": writing.recognised,
    }
    create(session, "imported_list", draft)
