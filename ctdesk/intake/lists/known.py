"""The people whom the hidden columns of a registration workbook name, and those at an event."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from ctdesk.intake.lists.same_name import NAMES, is_same_name
from ctdesk.intake.lists.targets import PARTICIPATION_UUID, PERSON_UUID
from ctdesk.kernel.i18n import tr
from ctdesk.queries.matching.matcher import Candidate, Standing
from ctdesk.queries.refs import Ref
from ctdesk.store.book import Book

# Who was merged into another is found under that one, however often it happened.
_WITH_HEIRS = (
    "WITH RECURSIVE asked(id) AS ({}), heir(id, into_id, steps) AS ("
    "SELECT p.id, p.merged_into_id, 0 FROM person p JOIN asked a ON a.id = p.id"
    " UNION ALL SELECT p.id, p.merged_into_id, h.steps + 1"
    " FROM heir h JOIN person p ON p.id = h.into_id WHERE h.steps < 50)"
    " SELECT h.id, p.given_name, p.family_name, p.name_original FROM heir h"
    " JOIN person p ON p.id = (SELECT id FROM asked) WHERE h.into_id IS NULL"
)


class Known:
    """Who is known beyond comparing, as the book stands now."""

    def __init__(self, book: Book, event: Ref | None) -> None:
        self._book, self._event = book, event

    @cached_property
    def at_event(self) -> frozenset[int]:
        """The people on the list of the event."""
        if self._event is None:
            return frozenset()
        rows = self._book.rows(
            "SELECT person_id FROM participation WHERE event_id = ?", (self._event.id,)
        )
        return frozenset(row[0] for row in rows)

    def told(self, row: Mapping[str, Any]) -> Candidate | None:
        """The person the identifiers of a row name, None when the book has none of them.

        Doubtful where the name in the row is another: somebody typed over the person before.
        """
        person = self._person(row)
        if person is None:
            return None
        row_id, *names = person
        if is_same_name(row, dict(zip(NAMES, names, strict=True))):
            return Candidate(row_id, 1.0, (tr("the identifier in the file"),), Standing.RECOGNISED)
        reasons = (tr("the identifier in the file"), tr("another name"))
        return Candidate(row_id, 0.5, reasons, Standing.DOUBTFUL)

    def _person(self, row: Mapping[str, Any]) -> Any:
        """Id and names; of somebody merged into another since, the names are those of before."""
        for asked, key in (
            ("SELECT id FROM person WHERE uuid = ?", PERSON_UUID),
            ("SELECT person_id FROM participation WHERE uuid = ?", PARTICIPATION_UUID),
        ):
            found = self._book.rows(_WITH_HEIRS.format(asked), (row[key],)) if row.get(key) else []
            if found:
                return found[0]
        return None
