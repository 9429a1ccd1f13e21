"""What merging two records will do to everything that names one of them, in sentences."""

from ctdesk.kernel.i18n import is_right_to_left, listed, tr, trn
from ctdesk.kernel.text import direction, isolate
from ctdesk.model.catalogue import entity
from ctdesk.queries import record
from ctdesk.queries.refs import Ref
from ctdesk.queries.uses import uses
from ctdesk.store.book import Book

_MOST = 4
_UNTOLD = frozenset({"not_same_person"})


def consequences(book: Book, kept: Ref, lost: Ref) -> tuple[str, ...]:
    """What moves, what is joined, and what becomes of the record that is lost."""
    kept_name, lost_name = (_apart(record.label(book, ref)) for ref in (kept, lost))
    joined = joint_events(book, kept, lost)
    told = []
    if moved := _moved(book, lost, len(joined)):
        told.append(tr("Moves to {name}: {what}.", name=kept_name, what=moved))
    for event in joined[:_MOST]:
        told.append(
            tr(
                "Both were at {event}: their roles, presence and remarks are joined.",
                event=_apart(event),
            )
        )
    if more := len(joined) - len(joined[:_MOST]):
        told.append(
            trn("Both were at {n} more event.", "Both were at {n} more events.", max(more, 0))
        )
    if are_told_apart(book, kept, lost):
        told.append(tr("Somebody noted that these are two people; that note goes."))
    told.append(
        tr(
            "{lost} ({id}) leaves the lists; what is not kept of it stays in the history of"
            " {kept}.",
            lost=lost_name,
            id=lost,
            kept=kept_name,
        )
    )
    return tuple(told)


def _apart(name: str) -> str:
    """A name that cannot turn the sentence round."""
    page = "rtl" if is_right_to_left() else "ltr"
    return name if direction(name) in (None, page) else isolate(name)


def joint_events(book: Book, kept: Ref, lost: Ref) -> list[str]:
    """The events both people are on the list of, the latest first."""
    if kept.kind != "person":
        return []
    rows = book.rows(
        "SELECT coalesce(e.short_title, e.title) FROM event e WHERE e.id IN"
        " (SELECT event_id FROM participation WHERE person_id = ? INTERSECT"
        " SELECT event_id FROM participation WHERE person_id = ?)"
        " ORDER BY e.sort_date DESC, e.id DESC",
        (kept.id, lost.id),
    )
    return [title for (title,) in rows]


def are_told_apart(book: Book, one: Ref, other: Ref) -> bool:
    """Whether two people were noted as two."""
    lower, higher = sorted((one.id, other.id))
    return one.kind == "person" and bool(
        book.rows(
            "SELECT 1 FROM not_same_person WHERE one_id = ? AND other_id = ?", (lower, higher)
        )
    )


def _moved(book: Book, lost: Ref, joined: int) -> str:
    told = []
    for kind, number in uses(book, lost).items():
        moving = number - joined if kind == "participation" else number
        if moving > 0 and kind not in _UNTOLD:
            told.append(_numbered(kind, moving))
    return listed(told)


def _numbered(kind: str, n: int) -> str:
    if kind == "participation":
        return trn("{n} participation", "{n} participations", n)
    if kind == "session_speaker":
        return trn("{n} part in a session", "{n} parts in sessions", n)
    if kind == "person":
        return trn("{n} person", "{n} people", n)
    return tr("{list}: {n}", list=tr(entity(kind).meaning.many), n=n)
