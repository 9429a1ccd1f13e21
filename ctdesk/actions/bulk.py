"""One change to many records: looked at beforehand, then written as one step, in sets."""

from array import array
from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from ctdesk.actions import rules
from ctdesk.actions.bulk_fields import refuse_what_is_of_one
from ctdesk.actions.bulk_judging import Judge, Row, row_as_record
from ctdesk.actions.finishing import WRITTEN, Finishing
from ctdesk.actions.records import field_of
from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import listed, tr
from ctdesk.model.catalogue import entity
from ctdesk.store.book import Book
from ctdesk.store.telling import Reached, unwatched

_BATCH = 2_000
_MOST_REASONS = 50


@dataclass(frozen=True)
class Wish:
    """What is wished of some records of a kind, by field.

    `same` holds for all of them: a value as it is typed or stored, None to empty the field, or
    an `Addition`. `each` holds for one record by its id, as a pasted block does.
    """

    kind: str
    ids: "array[int]"
    same: Mapping[str, object] = field(default_factory=dict)
    each: Mapping[int, Mapping[str, object]] = field(default_factory=dict)

    def of(self, row_id: int) -> Mapping[str, object]:
        """What is wished of one record."""
        return {**self.same, **self.each[row_id]} if row_id in self.each else self.same

    def columns(self) -> list[str]:
        """The columns it speaks of, in the order given."""
        named = [*self.same, *(name for wished in self.each.values() for name in wished)]
        return list(dict.fromkeys(field_of(self.kind, name)[0] for name in named))


@dataclass(frozen=True)
class Verdict:
    """What becomes of one record: `after` is None where it stays as it is, `refusal` says why."""

    id: int
    before: Row
    after: Row | None
    refusal: str = ""


@dataclass(frozen=True)
class Refusal:
    """Why some records stay as they are: the sentence, how many, and the id of the first."""

    sentence: str
    number: int
    first: int


@dataclass(frozen=True)
class Tally:
    """How many records change, how many were so already, and how many stay for which reason."""

    changed: int = 0
    unchanged: int = 0
    refused: tuple[Refusal, ...] = ()


@dataclass(frozen=True)
class Outlook:
    """What a wish would do: the counts, and the first records that would change or be refused."""

    tally: Tally
    first: tuple[Verdict, ...]


def outlook(book: Book, wish: Wish, most: int = 200) -> Generator[float, None, Outlook]:
    """Look at what a wish would do, and do nothing; yields how far it is."""
    _refuse_nonsense(wish)
    counting, first = _Counting(), list[Verdict]()
    with book.read() as connection, Session(connection) as session:
        for fraction, verdicts in _judged(session, wish):
            for verdict in verdicts:
                counting.count(verdict)
                if len(first) < most and (verdict.after is not None or verdict.refusal):
                    first.append(verdict)
            yield fraction
    return Outlook(counting.tally(), tuple(first))


def change_many(
    book: Book, wish: Wish, what: str, told: Reached = unwatched
) -> Generator[float, None, Tally]:
    """Change the records as one undoable step; yields how far it is.

    `what` says in the history which records they are: “412 people”. Records that a check or a
    rule refuses stay as they are and are counted with the reason. A caller that stops asking,
    stops the step, and nothing of it is written. After the last yield the search index and the
    journal are written: `told` hears how far that is, from 0.6 to 1, and may raise Cancelled.
    """
    _refuse_nonsense(wish)
    counting = _Counting()
    labels = listed(tr(field_of(wish.kind, name)[1].label) for name in wish.columns())
    label = tr("Change {field}: {what}", field=labels, what=what)
    finishing = Finishing(told)
    with finishing, book.work(label, reached=finishing.reached) as session:
        for fraction, verdicts in _judged(session, wish):
            for verdict in verdicts:
                counting.count(verdict)
            _write(session.connection(), wish.kind, verdicts)
            _conclude(session, wish.kind, verdicts)
            yield fraction * WRITTEN
        finishing.watch(session.connection())
    return counting.tally()


def _refuse_nonsense(wish: Wish) -> None:
    for name in wish.same:
        if wish.same[name] is not None:
            refuse_what_is_of_one(wish.kind, name, len(wish.ids))


def _judged(session: Session, wish: Wish) -> Iterator[tuple[float, list[Verdict]]]:
    """The verdicts batch by batch, in the order of the ids, with how far that is."""
    judge = Judge(session, wish.kind)
    for start in range(0, len(wish.ids), _BATCH):
        some = wish.ids[start : start + _BATCH]
        rows = _rows(session.connection(), wish.kind, some)
        verdicts = [_verdict(judge, wish, row_id, rows.get(row_id)) for row_id in some]
        yield (start + len(some)) / len(wish.ids), verdicts


def _verdict(judge: Judge, wish: Wish, row_id: int, row: Row | None) -> Verdict:
    if row is None:
        return Verdict(row_id, {}, None, tr("It is no longer in this book."))
    try:
        after = judge.after(row, wish.of(row_id))
    except UserError as error:
        return Verdict(row_id, row, None, error.sentence)
    return Verdict(row_id, row, after if after != row else None)


def _rows(connection: Connection, kind: str, ids: Sequence[int]) -> dict[int, Row]:
    columns = [column.name for column in entity(kind).__table__.columns]
    listed_columns = ", ".join(f'"{column}"' for column in columns)
    wanted = ",".join(map(str, map(int, ids)))
    found = connection.exec_driver_sql(
        f"SELECT {listed_columns} FROM {kind} WHERE id IN ({wanted})"
    )
    return {row[0]: dict(zip(columns, row, strict=True)) for row in found}


def _write(connection: Connection, kind: str, verdicts: Sequence[Verdict]) -> None:
    """Write what changes: one statement for all rows in which the same columns do."""
    by_columns: dict[tuple[str, ...], list[tuple[Any, ...]]] = {}
    for verdict in verdicts:
        if verdict.after is not None:
            before, after = verdict.before, verdict.after
            columns = tuple(name for name in after if after[name] != before[name])
            values = (*(after[name] for name in columns), verdict.id)
            by_columns.setdefault(columns, []).append(values)
    for columns, rows in by_columns.items():
        assigned = ", ".join(f'"{name}" = ?' for name in columns)
        connection.exec_driver_sql(
            f"UPDATE {kind} SET {assigned}, version = version + 1 WHERE id = ?", rows
        )


def _conclude(session: Session, kind: str, verdicts: Sequence[Verdict]) -> None:
    """Bring up to date what follows from the rows that were written."""
    if not rules.has_consequences(kind):
        return
    as_record = row_as_record(entity(kind))
    for verdict in verdicts:
        if verdict.after is not None:
            rules.conclude(session, as_record(verdict.after), verdict.before)


class _Counting:
    """Counts verdicts, and refusals by their reason."""

    def __init__(self) -> None:
        self._changed = self._unchanged = 0
        self._refused: dict[str, list[int]] = {}

    def count(self, verdict: Verdict) -> None:
        """Add one."""
        if verdict.refusal:
            told = verdict.refusal
            if len(self._refused) >= _MOST_REASONS and told not in self._refused:
                told = tr("Others, for reasons like these.")
            self._refused.setdefault(told, [0, verdict.id])[0] += 1
        elif verdict.after is None:
            self._unchanged += 1
        else:
            self._changed += 1

    def tally(self) -> Tally:
        """All of them, the most frequent reason first."""
        refused = [Refusal(told, number, first) for told, (number, first) in self._refused.items()]
        refused.sort(key=lambda refusal: -refusal.number)
        return Tally(self._changed, self._unchanged, tuple(refused))
