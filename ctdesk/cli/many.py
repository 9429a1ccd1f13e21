"""One field of many records set from the command line: who changed, and who was left and why."""

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr, trn
from ctdesk.kernel.steps import ended
from ctdesk.queries.refs import Ref
from ctdesk.store.book import Book


@dataclass(frozen=True)
class Stayed:
    """Records that were left for one reason: how many, and the short id of the first."""

    why: str
    number: int
    first: str


@dataclass(frozen=True)
class Outcome:
    """How many changed, how many were so already, and who was left."""

    changed: int
    already: int
    left: tuple[Stayed, ...]

    def lines(self) -> Iterator[str]:
        """The outcome in sentences."""
        yield trn("{n} record changed.", "{n} records changed.", self.changed)
        if self.already:
            yield trn("{n} record was so already.", "{n} records were so already.", self.already)
        for one in self.left:
            yield trn(
                "{n} record was left as it was ({first}): {why}",
                "{n} records were left as they were (the first is {first}): {why}",
                one.number,
                first=one.first,
                why=one.why,
            )

    def as_values(self) -> dict[str, Any]:
        """The outcome for another program."""
        return {
            "changed": self.changed,
            "already": self.already,
            "left": [
                {"why": one.why, "number": one.number, "first": one.first} for one in self.left
            ],
        }


def changed(book: Book, refs: Sequence[Ref], field: str, value: str, reason: str | None) -> Outcome:
    """Set a field of records of one kind, as one undoable step."""
    kind = refs[0].kind
    if any(ref.kind != kind for ref in refs):
        raise UserError(
            tr("Only records of one kind can be changed together; name them kind by kind.")
        )
    ids = array("q", (ref.id for ref in refs))
    if kind == "participation" and field == "status":
        return _moved(book, ids, value, reason)
    return _set(book, kind, ids, field, value, reason)


def _moved(book: Book, ids: "array[int]", status: str, reason: str | None) -> Outcome:
    from ctdesk.actions.participation_moves import set_status

    report = set_status(book, ids, status, reason=reason)
    reasons: dict[str, list[int]] = {}
    for one in report.skipped:
        reasons.setdefault(one.why, []).append(one.id)
    left = (Stayed(why, len(who), f"PA{who[0]}") for why, who in reasons.items())
    return Outcome(report.changed, report.already, tuple(left))


def _set(
    book: Book, kind: str, ids: "array[int]", field: str, value: str, reason: str | None
) -> Outcome:
    from ctdesk.actions.bulk import Wish, change_many

    same = {field: value or None}
    if reason is not None:
        same["status_reason"] = reason
    steps = change_many(book, Wish(kind, ids, same), trn("{n} record", "{n} records", len(ids)))
    tally = ended(steps)
    left = (Stayed(r.sentence, r.number, str(Ref(kind, r.first))) for r in tally.refused)
    return Outcome(tally.changed, tally.unchanged, tuple(left))
