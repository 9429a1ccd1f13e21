"""The people whom the hidden columns of a registration workbook name, and those at an event."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from ctdesk.intake.lists.targets import PARTICIPATION_UUID, PERSON_UUID
from ctdesk.intake.lists.twins import sounds_of
from ctdesk.kernel.i18n import tr
from ctdesk.queries.matching.matcher import Candidate, Standing
from ctdesk.queries.refs import Ref
from ctdesk.store.book import Book


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
        row_id, given, family, original = person
        sounds = sounds_of(row)
        known = sounds_of({"given_name": given, "family_name": family, "name_original": original})
        if sounds & known or not sounds:
            return Candidate(row_id, 1.0, (tr("the identifier in the file"),), Standing.RECOGNISED)
        reasons = (tr("the identifier in the file"), tr("another name"))
        return Candidate(row_id, 0.5, reasons, Standing.DOUBTFUL)

    def _person(self, row: Mapping[str, Any]) -> Any:
        columns = "coalesce(p.merged_into_id, p.id), p.given_name, p.family_name, p.name_original"
        for statement, key in (
            (f"SELECT {columns} FROM person p WHERE p.uuid = ?", PERSON_UUID),
            (
                f"SELECT {columns} FROM participation t JOIN person p ON p.id = t.person_id"
                " WHERE t.uuid = ?",
                PARTICIPATION_UUID,
            ),
        ):
            found = self._book.rows(statement, (row[key],)) if row.get(key) else []
            if found:
                return found[0]
        return None
