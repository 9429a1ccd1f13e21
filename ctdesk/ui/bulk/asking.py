"""What changing many records asks of the book; every function here runs on another thread."""

from array import array
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ctdesk.kernel.errors import UserError
from ctdesk.kernel.steps import stretch
from ctdesk.ui.errand import Errand

if TYPE_CHECKING:
    from ctdesk.actions.bulk import Tally, Verdict, Wish
    from ctdesk.queries.bulk import Cell
    from ctdesk.queries.listing import Column
    from ctdesk.store.book import Book

_LOOKED = 0.98
_REASON = "status_reason"


@dataclass(frozen=True)
class Prepared:
    """A wish ready to be looked at, and the labels of columns that had to be left out of it."""

    wish: "Wish"
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True)
class FieldOffer:
    """A field that many records can be given, and what can be done with it.

    `why_set` and `why_empty` say why it cannot be set or emptied, empty where it can.
    """

    cell: "Cell"
    why_set: str
    why_empty: str
    takes_more: bool

    @property
    def name(self) -> str:
        """The field's name."""
        return self.cell.field.name if self.cell.field is not None else ""

    @property
    def label(self) -> str:
        """The field in the reader's language."""
        return self.cell.field.label if self.cell.field is not None else ""


@dataclass(frozen=True)
class Line:
    """One record of the outlook: its name, before and after of each field, or why it stays."""

    label: str
    cells: tuple[tuple[str, str], ...] = ()
    refusal: str = ""


@dataclass(frozen=True)
class Seen:
    """What a wish would do, in words: the fields, the first records, and reasons with a name."""

    tally: "Tally"
    headings: tuple[str, ...]
    lines: tuple[Line, ...]
    reasons: tuple[tuple[str, int, str], ...]


def offers(book: "Book", page: str) -> tuple[FieldOffer, ...]:
    """The fields of the records of a page, those that can be set before the others."""
    from ctdesk.actions.bulk_fields import changeable, takes_more, why_never_empty, why_of_one
    from ctdesk.queries import listing
    from ctdesk.queries.bulk import Cell, choices
    from ctdesk.queries.fields import described

    kind = listing.kind_of(book, page)
    known = described(kind)
    found = [
        FieldOffer(
            Cell(known[name], choices=choices(book, known[name])),
            why_of_one(kind, name),
            why_never_empty(kind, name),
            takes_more(kind, name),
        )
        for name in changeable(kind)
    ]
    return tuple(sorted(found, key=lambda offer: bool(offer.why_set)))


def wish_for(book: "Book", page: str, ids: "array[int]", same: Mapping[str, object]) -> Prepared:
    """The same change for all the records."""
    from ctdesk.actions.bulk import Wish
    from ctdesk.queries import listing

    return Prepared(Wish(listing.kind_of(book, page), ids, same))


def pasted(
    book: "Book",
    page: str,
    columns: "Sequence[Column]",
    ids: "array[int]",
    values: Sequence[Sequence[str]],
) -> Prepared:
    """A block of values put over the columns of some records, again and again as it fits."""
    from ctdesk.actions.bulk import Wish
    from ctdesk.queries import listing
    from ctdesk.queries.bulk import fields_seen

    kind = listing.kind_of(book, page)
    taken, left_out = _editable(kind, columns)
    each: dict[int, dict[str, object]] = {row_id: {} for row_id in ids}
    for at, column in taken:
        seen = fields_seen(book, kind, column.key, ids)
        for place, row_id in enumerate(ids):
            row = values[place % len(values)]
            typed = row[at % len(row)]
            each[row_id].update(_meant(column.key, seen(row_id), typed))
    return Prepared(Wish(kind, ids, each=each), left_out)


def filled(
    book: "Book", page: str, columns: "Sequence[Column]", first: int, ids: "array[int]"
) -> Prepared:
    """What stands in the columns of the first record, for the others too."""
    from ctdesk.actions.bulk import Wish
    from ctdesk.queries import listing
    from ctdesk.queries.bulk import field_seen
    from ctdesk.queries.record import values
    from ctdesk.queries.refs import Ref

    kind = listing.kind_of(book, page)
    taken, left_out = _editable(kind, columns)
    row = values(book, Ref(kind, first))
    same: dict[str, object] = {}
    for _at, column in taken:
        name = field_seen(kind, column.key, row)
        same[name] = row[name]
        if column.key == "date":
            same["end_date"] = row["end_date"]
    return Prepared(Wish(kind, ids, same), left_out)


def emptied(book: "Book", page: str, columns: "Sequence[Column]", ids: "array[int]") -> Prepared:
    """Nothing in the columns of some records."""
    from ctdesk.actions.bulk import Wish
    from ctdesk.queries import listing
    from ctdesk.queries.bulk import as_wished, fields_behind

    kind = listing.kind_of(book, page)
    taken, left_out = _editable(kind, columns)
    same: dict[str, object] = {}
    for _at, column in taken:
        for name in fields_behind(kind, column.key)[:1]:
            same.update(as_wished(column.key, name, ""))
    return Prepared(Wish(kind, ids, same), left_out)


def seen(book: "Book", wish: "Wish") -> Generator[float, None, Seen]:
    """Look at what a wish would do; yields how far it is."""
    from ctdesk.actions.bulk import outlook
    from ctdesk.queries.bulk import Words, label_of
    from ctdesk.queries.fields import described

    looking = outlook(book, wish)
    found = yield from stretch(looking, 0, _LOOKED)
    words, known, columns = Words(book), described(wish.kind), _told(wish, found.first)

    def line(verdict: Any) -> Line:
        label = label_of(book, wish.kind, verdict.id)
        if verdict.after is None:
            return Line(label, refusal=verdict.refusal)
        before, after = verdict.before, verdict.after
        told = [(words.of(known[c], before[c]), words.of(known[c], after[c])) for c in columns]
        return Line(label, tuple((old, _what_came(old, new)) for old, new in told))

    reasons = [
        (r.sentence, r.number, label_of(book, wish.kind, r.first)) for r in found.tally.refused
    ]
    headings = tuple(known[column].label for column in columns)
    return Seen(found.tally, headings, tuple(map(line, found.first)), tuple(reasons))


def applied(
    book: "Book", wish: "Wish", what: str, errand: Errand
) -> "Generator[float, None, Tally]":
    """Change the records; yields how far it is, then the errand is told."""
    from ctdesk.actions.bulk import change_many

    return change_many(book, wish, what, errand)


def _told(wish: "Wish", verdicts: "Sequence[Verdict]") -> list[str]:
    """The columns to show: those wished, and the reason that goes with a status that is left."""
    goes = any(
        verdict.after is not None and verdict.after.get(_REASON) != verdict.before.get(_REASON)
        for verdict in verdicts
    )
    return list(dict.fromkeys([*wish.columns(), *([_REASON] if goes else [])]))


def _what_came(before: str, after: str) -> str:
    """The text after a change; of one that was only made longer, what came."""
    return f"+ {after[len(before) + 1 :]}" if before and after.startswith(f"{before}\n") else after


def _meant(key: str, name: str, typed: str) -> Mapping[str, object]:
    """What a pasted text means; what nobody understands is refused with its record."""
    from ctdesk.queries.bulk import as_wished

    try:
        return as_wished(key, name, typed)
    except UserError:
        return {name: typed}


def _editable(
    kind: str, columns: "Sequence[Column]"
) -> "tuple[list[tuple[int, Column]], tuple[str, ...]]":
    """The columns that can be changed with their places, and the labels of the others."""
    from ctdesk.queries.bulk import why_not

    whys = [why_not(kind, column.key, column.label) for column in columns]
    taken = [(at, column) for at, column in enumerate(columns) if not whys[at]]
    if not taken:
        raise UserError(whys[0])
    return taken, tuple(column.label for at, column in enumerate(columns) if whys[at])
