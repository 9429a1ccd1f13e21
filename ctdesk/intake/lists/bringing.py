"""A judged list becomes people and participations: one piece of work, all of it or nothing."""

from collections.abc import Generator, Iterator
from itertools import islice

from sqlalchemy.orm import Session

from ctdesk.actions.finishing import WRITTEN, Finishing
from ctdesk.actions.importing import stale
from ctdesk.actions.records import create
from ctdesk.intake.lists.columns import heading_key, written
from ctdesk.intake.lists.judged import LEFT_OUT, NEW, Imported, Standing
from ctdesk.intake.lists.judging import STANDINGS
from ctdesk.intake.lists.staging import Staging
from ctdesk.intake.lists.writing import Taken, Writing
from ctdesk.kernel.clock import now
from ctdesk.kernel.i18n import trn
from ctdesk.kernel.text import clipped
from ctdesk.store.book import Book
from ctdesk.store.telling import Reached, unwatched

_NEW_PERSON = 0
_AT_ONCE = 4
"""Blocks written together: known people who lack the same are filled in by one statement."""


def import_staged(
    book: Book, staging: Staging, told: Reached = unwatched
) -> Generator[float, None, Imported]:
    """Take the list in; yields how far it is, to 0.6 when the records are written.

    Closed before its end it leaves nothing. After the last yield the search index and the journal
    are written: `told` hears how far that is, to 1, and may raise Cancelled; then nothing is left
    either.
    """
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
        return Imported(0, 0, 0, total, label)
    finishing = Finishing(told)
    with finishing, book.work(label, reached=finishing.reached) as session:
        if staging.is_stale():
            raise stale()
        writing = Writing(session, staging)
        for done in _written(staging, writing):
            yield WRITTEN * done / total
        _note(session, staging, writing)
        finishing.watch(session.connection())
    return Imported(writing.added, writing.recognised, writing.on_list, total - people, label)


def _written(staging: Staging, writing: Writing) -> Iterator[int]:
    """Write the rows; how many of them are done."""
    done = 0
    unwritten = iter(staging.judgement.drafts())
    while blocks := list(islice(unwritten, _AT_ONCE)):
        taken: list[Taken] = []
        for drafts in blocks:
            taken += _taken(staging, drafts, done)
            done += len(drafts)
        writing.take(taken)
        yield done


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
