"""What can be done with some people of an event: their moves, their roles, what is new there."""

from collections.abc import Sequence
from dataclasses import dataclass

from ctdesk.model.attendance import FOLLOWING
from ctdesk.model.states import FIRST_STATUSES, PARTICIPATION, needs_reason
from ctdesk.queries.participations import listed
from ctdesk.queries.terms import choices, term_label
from ctdesk.store.book import Book

_HAPPENING = ("ongoing", "completed", "reported")


@dataclass(frozen=True)
class Move:
    """A status that some of the chosen people may move to."""

    status: str
    label: str
    allowed: int
    needs_reason: bool


@dataclass(frozen=True)
class Chosen:
    """What can be done with some people: their moves, and for each role how many hold it."""

    number: int
    moves: tuple[Move, ...]
    roles: tuple[tuple[str, str, int], ...]


def chosen(book: Book, ids: Sequence[int]) -> Chosen:
    """What can be done with some of the people."""
    statuses = book.rows(
        "SELECT status, count(*), sum(replaced_by_id IS NULL) FROM participation"
        f" WHERE id IN ({listed(ids)}) GROUP BY 1"
    )
    held = dict(
        book.rows(
            "SELECT role, count(*) FROM participation_role"
            f" WHERE participation_id IN ({listed(ids)}) GROUP BY 1"
        )
    )
    offered = choices(book, "participant_role")
    roles = tuple((key, label, held.get(key, 0)) for key, label in offered)
    return Chosen(len(ids), _moves(book, statuses, is_ticked=_ticked(book, ids)), roles)


def _ticked(book: Book, ids: Sequence[int]) -> bool:
    """Whether the status of one of them follows from attendance unless a reason is given."""
    ((found,),) = book.rows(
        f"SELECT EXISTS (SELECT 1 FROM attendance_record WHERE participation_id IN ({listed(ids)}))"
    )
    return bool(found)


def _moves(
    book: Book, statuses: Sequence[tuple[str, int, int]], *, is_ticked: bool
) -> tuple[Move, ...]:
    """The statuses anybody chosen may move to, in process order."""
    told = []
    for status in PARTICIPATION:
        sources = [row for row in statuses if status in PARTICIPATION[row[0]].moves]
        if sources:
            is_reasoned = any(
                needs_reason(old, status) or (status == "replaced" and alone)
                for old, _number, alone in sources
            )
            may_override = any(row[0] in (*FOLLOWING, "completed") for row in sources)
            is_reasoned |= is_ticked and status in FOLLOWING and may_override
            label = term_label(book, "participation_status", status)
            told.append(Move(status, label, sum(row[1] for row in sources), is_reasoned))
    return tuple(told)


def first_statuses(book: Book, event: int) -> tuple[list[tuple[str, str]], str]:
    """Key and label of each status somebody new may have, and the likely one for this event."""
    found = book.rows("SELECT status FROM event WHERE id = ?", (event,))
    is_happening = bool(found) and found[0][0] in _HAPPENING
    return (
        [(key, term_label(book, "participation_status", key)) for key in FIRST_STATUSES],
        "attended" if is_happening else "invited",
    )
