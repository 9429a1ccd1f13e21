"""A judged list becomes people and participations: one piece of work, all of it or nothing."""

from collections.abc import Generator, Iterator
from typing import Any

from ctdesk.actions.records import create
from ctdesk.intake.lists.judged import LEFT_OUT, NEW, Imported, Judged, Standing
from ctdesk.intake.lists.staging import Staging
from ctdesk.intake.lists.targets import PARTICIPATION
from ctdesk.kernel.i18n import trn
from ctdesk.store.book import Book


class Importing(Iterator[float]):
    """The import under way: each step yields how far it is; closed before its end it leaves
    nothing. `result` is there once it has ended."""

    def __init__(self, book: Book, staging: Staging) -> None:
        self.result: Imported | None = None
        self._steps = self._import(book, staging)

    def __next__(self) -> float:
        return next(self._steps)

    def close(self) -> None:
        """Stop; what was written so far is taken back."""
        self._steps.close()

    def _import(self, book: Book, staging: Staging) -> Generator[float, None, None]:
        rows = [staging.row(place) for place in staging.places()]
        taken = [row for row in rows if _is_taken(row)]
        label = trn("Import {n} person", "Import {n} people", len(taken))
        added = recognised = 0
        with book.work(label) as session:
            for done, row in enumerate(taken, start=1):
                person = _person_of(row)
                if person is None:
                    draft = {k: v for k, v in row.values.items() if k not in PARTICIPATION}
                    person = create(session, "person", draft).id
                    added += 1
                else:
                    recognised += 1
                if staging.event is not None:
                    about: dict[str, Any] = {"person": person}
                    create(session, "participation", about, owner_id=staging.event.id)
                yield done / len(taken)
        self.result = Imported(added, recognised, 0, len(rows) - len(taken), label)


def import_staged(book: Book, staging: Staging) -> Importing:
    """Take the list in; go through it to its end, or close it and nothing is left."""
    return Importing(book, staging)


def _is_taken(row: Judged) -> bool:
    if row.standing is Standing.REFUSED or row.choice == LEFT_OUT:
        return False
    return row.standing is not Standing.DOUBTFUL or row.choice is not None


def _person_of(row: Judged) -> int | None:
    if row.choice is None:
        return row.candidates[0].id if row.standing is Standing.RECOGNISED else None
    return None if row.choice == NEW or isinstance(row.choice, str) else row.choice
