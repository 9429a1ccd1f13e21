"""A list between the file and the book: what its columns mean and what each row would become."""

from array import array
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from ctdesk.formats.reading.sheet import Row, Sheet
from ctdesk.intake.lists.columns import mapped
from ctdesk.intake.lists.judged import (
    LEFT_OUT,
    Choice,
    Counts,
    Judged,
    Mapped,
    Refusal,
    Standing,
)
from ctdesk.intake.lists.targets import PARTICIPATION, targets
from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr
from ctdesk.queries.matching.matcher import Matcher, standing
from ctdesk.queries.refs import Ref
from ctdesk.store.book import Book


class Staging:
    """One sheet on its way into a book, and, with an event, onto the list of that event.

    `source` is the name of the file as people know it. Nothing here writes.
    """

    def __init__(self, book: Book, sheet: Sheet, *, event: Ref | None = None, source: str) -> None:
        self.book, self.sheet, self.event, self.source = book, sheet, event, source
        self.targets = targets(event=event is not None)
        self._columns = mapped(sheet, self.targets)
        self._judged: list[Judged] = []
        self._choices: dict[int, Choice] = {}

    @property
    def columns(self) -> tuple[Mapped, ...]:
        """The columns in the order of the file."""
        return tuple(self._columns)

    def set_columns(self, meant: Mapping[int, str | None]) -> None:
        """Say what columns mean, by their places; the rows are to be judged again."""
        self._columns = [replace(c, key=meant.get(c.place, c.key)) for c in self._columns]
        self._judged = []
        self._choices = {}

    @property
    def noticed(self) -> str:
        """A sentence when this very list was imported before, else nothing."""
        return ""

    def judge(self) -> Iterator[float]:
        """Look at every row; yields how far it is, from 0 to 1. Choices made before are kept."""
        rows = self.sheet.rows[1:]
        self._judged = []
        for place, row in enumerate(rows):
            self._judged.append(self._looked_at(place, row))
            yield (place + 1) / len(rows)

    @property
    def counts(self) -> Counts:
        """How many rows stand how."""
        by = [row.standing for row in self._judged]
        left_out = sum(choice == LEFT_OUT for choice in self._choices.values())
        undecided = sum(
            row.standing is Standing.DOUBTFUL and row.place not in self._choices
            for row in self._judged
        )
        return Counts(
            new=by.count(Standing.NEW),
            recognised=by.count(Standing.RECOGNISED),
            doubtful=by.count(Standing.DOUBTFUL),
            refused=by.count(Standing.REFUSED),
            left_out=left_out,
            undecided=undecided,
        )

    def places(self, wanted: Standing | None = None) -> "array[int]":
        """The places of the rows that stand so, or of all."""
        return array("i", [row.place for row in self._judged if wanted in (None, row.standing)])

    def row(self, place: int) -> Judged:
        """All about one row."""
        return replace(self._judged[place], choice=self._choices.get(place))

    def choose(self, place: int, choice: Choice | None) -> None:
        """Decide for a row; None takes the decision back."""
        if choice is None:
            self._choices.pop(place, None)
        else:
            self._choices[place] = choice

    def _looked_at(self, place: int, row: Row) -> Judged:
        values = {c.key: row.text(c.place) for c in self._columns if c.key and row.text(c.place)}
        name = " ".join(filter(None, map(values.get, ("given_name", "family_name", "full_name"))))
        refusals = self._refused(row, values)
        matcher = self.book.companion(Matcher)
        compared: dict[str, Any] = {k: v for k, v in values.items() if k not in _NOT_COMPARED}
        candidates = () if refusals else tuple(matcher.candidates(compared))
        stands = Standing(standing(list(candidates)).value)
        return Judged(
            place,
            row.number,
            name,
            Standing.REFUSED if refusals else stands,
            values,
            candidates,
            refusals,
        )

    def _refused(self, row: Row, values: Mapping[str, str]) -> tuple[Refusal, ...]:
        from sqlalchemy.orm import Session

        from ctdesk.actions.records import field_of
        from ctdesk.actions.values import cleaned

        found = []
        with self.book.read() as connection, Session(connection) as session:
            for column in self._columns:
                key = column.key
                if key is None or key in ("organisation", "full_name") or key not in values:
                    continue
                kind = _KINDS.get(key, "participation" if key in PARTICIPATION else "person")
                try:
                    cleaned(session, key, field_of(kind, key)[1], values[key])
                except UserError as error:
                    cell = row.place(column.place)
                    found.append(Refusal(column.heading, cell, error.sentence))
        if not any(values.get(k) for k in ("given_name", "family_name", "full_name")):
            found.append(Refusal("", row.place(0), tr("The row names nobody; type a name.")))
        return tuple(found)


_KINDS = {"role": "participation_role"}
_NOT_COMPARED = frozenset(("sex", "country"))
