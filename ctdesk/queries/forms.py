"""What a form shows of one record: values, the words for them, its lists, and unfinished typing."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from ctdesk.model.attendance import FOLLOWING
from ctdesk.model.base import Record
from ctdesk.model.catalogue import entity, parts
from ctdesk.model.field import Kind
from ctdesk.model.states import EVENT_MOVES, EVENT_REASONED, PARTICIPATION, needs_reason
from ctdesk.queries import birth_dates, record, terms
from ctdesk.queries.display import tone
from ctdesk.queries.fields import link_label
from ctdesk.queries.refs import Ref, exists
from ctdesk.store.book import Book

NEW = "new"
_WITH_STATES = ("event", "participation")


@dataclass(frozen=True)
class Row:
    """One item of a list: its id, its stored values, and the words for those that are keys."""

    id: int
    values: dict[str, Any]
    shown: dict[str, str]


@dataclass(frozen=True)
class FormState:
    """One record as a form shows it; `id` is None for one that is not recorded yet.

    `chip` is tone and words of its status. `next_statuses` are the keys it may move to, and
    `reasoned` those of them that need a reason. `drafts` holds unfinished typing by field.
    """

    kind: str
    id: int | None
    label: str = ""
    values: dict[str, Any] = field(default_factory=dict)
    shown: dict[str, str] = field(default_factory=dict)
    lists: dict[str, tuple[Row, ...]] = field(default_factory=dict)
    drafts: dict[str, str] = field(default_factory=dict)
    chip: tuple[str, str] | None = None
    next_statuses: tuple[str, ...] = ()
    reasoned: tuple[str, ...] = ()


def form_state(
    book: Book, kind: str, row_id: int | None, keys: Sequence[str] = ()
) -> FormState | None:
    """A record with the lists named by `keys`; None when it is no longer there."""
    if row_id is None:
        return _blank(book, kind)
    ref = Ref(kind, row_id)
    if not exists(book, ref):
        return None
    row = _row(book, entity(kind), record.values(book, ref))
    key = str(row.values.get("status") or "")
    moves, reasoned = _moves(book, kind, row)
    return FormState(
        kind,
        row_id,
        record.label(book, ref),
        row.values,
        row.shown,
        {key: _rows(book, ref, key) for key in keys},
        drafts(book, kind, row_id),
        (tone(key), row.shown["status"]) if kind in _WITH_STATES else None,
        (key, *moves) if kind in _WITH_STATES else (),
        reasoned,
    )


def is_asked(book: Book, name: str, state: FormState | None) -> bool:
    """Whether a form shows a field: a date of birth only where they are kept, or one is there."""
    if name != birth_dates.COLUMN or (state is not None and state.values.get(name)):
        return True
    return birth_dates.are_kept(book)


def _moves(book: Book, kind: str, row: Row) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The statuses a record may move to, and those of them that need a reason."""
    key = str(row.values.get("status") or "")
    if kind == "event":
        moves = EVENT_MOVES.get(key, ())
        return moves, tuple(m for m in moves if m == "cancelled" or (key, m) in EVENT_REASONED)
    if kind != "participation":
        return (), ()
    moves = PARTICIPATION[key].moves
    is_alone = row.values.get("replaced_by_id") is None
    against = FOLLOWING if key in (*FOLLOWING, "completed") and _is_ticked(book, row.id) else ()
    return moves, tuple(
        m for m in moves if needs_reason(key, m) or (m == "replaced" and is_alone) or m in against
    )


def _is_ticked(book: Book, participation: int) -> bool:
    """Whether there are marks of attendance, against which a status is set only with a reason."""
    ((found,),) = book.rows(
        "SELECT EXISTS (SELECT 1 FROM attendance_record WHERE participation_id = ?)",
        (participation,),
    )
    return bool(found)


def draft_place(kind: str, row_id: int | None, name: str) -> str:
    """Where the unfinished typing of a field is kept."""
    return f"{kind}/{NEW if row_id is None else row_id}/{name}"


def drafts(book: Book, kind: str, row_id: int | None) -> dict[str, str]:
    """The unfinished typing in the fields of a record, by field."""
    place = draft_place(kind, row_id, "")
    found = book.rows(
        "SELECT substr(place, ?), content FROM draft WHERE substr(place, 1, ?) = ?",
        (len(place) + 1, len(place), place),
    )
    return dict(found)


def _blank(book: Book, kind: str) -> FormState:
    """A record that is not there yet, with what its columns hold when nothing is given."""
    found = entity(kind)
    given = {
        column.key: column.default.arg
        for column in found.__table__.columns
        if "field" in column.info and column.default is not None and column.default.is_scalar
    }
    row = _row(book, found, {"id": 0, **given})
    key = str(given.get("status") or "")
    chip = (tone(key), row.shown["status"]) if key else None
    return FormState(kind, None, "", row.values, row.shown, {}, drafts(book, kind, None), chip)


def _rows(book: Book, owner: Ref, key: str) -> tuple[Row, ...]:
    part = parts(owner.kind)[key]
    return tuple(
        _row(book, part, record.values(book, Ref(part.meaning.kind, row_id)))
        for row_id in record.part_ids(book, owner, key)
    )


def _row(book: Book, found: type[Record], values: dict[str, Any]) -> Row:
    shown = {}
    for name, meaning in found.fields().items():
        value = values.get(name)
        if value is None:
            continue
        if meaning.kind is Kind.TERM and meaning.vocabulary:
            shown[name] = terms.term_label(book, meaning.vocabulary, value)
        elif meaning.kind is Kind.COUNTRY:
            shown[name] = terms.country_name(book, value)
        elif meaning.kind is Kind.LINK and meaning.target and name != found.meaning.owner:
            shown[name] = link_label(book, meaning.target, value)
    return Row(values["id"], values, shown)
