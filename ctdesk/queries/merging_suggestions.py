"""Which of two records' values to keep: the fuller name, the newer post, both of two notes."""

from collections.abc import Mapping
from typing import Any

from ctdesk.kernel.text import fold
from ctdesk.model.catalogue import entity
from ctdesk.model.field import Field, Kind
from ctdesk.queries.refs import Ref
from ctdesk.store.book import Book

KEEP, LOSE, BOTH = "keep", "lose", "both"
"""The sides of a merge: the record that stays, the one that goes into it, the two joined."""

UNCHOSEN = frozenset({"merged_into_id"})
_OTHER = {KEEP: LOSE, LOSE: KEEP}
_TOGETHER = {
    # A name made of two people's spellings is nobody's name.
    "person": (("given_name", "family_name", "single_name"),),
}
_POST = {"person": ("organisation_id", "department", "job_title", "rank")}
_FULLER = frozenset({"honorific", "name_original", "badge_name", "name", "name_fr", "name_ar"})

Row = Mapping[str, Any]


def choosable(kind: str) -> dict[str, Field]:
    """The fields of a kind that are chosen between two records, by column."""
    return {
        name: field
        for name, field in entity(kind).fields().items()
        if field.kind is not Kind.DERIVED and name not in UNCHOSEN
    }


def suggestions(book: Book, kept: Ref, rows: Mapping[str, Row]) -> dict[str, str]:
    """Column to the side that says more or says it later; `rows` are the values by side."""
    newer = _newer(book, kept.kind, rows)
    keep, lose = rows[KEEP], rows[LOSE]
    found = {
        name: _suggested(name, field, (keep[name], lose[name]), newer)
        for name, field in choosable(kept.kind).items()
    }
    for group in _TOGETHER.get(kept.kind, ()):
        found |= dict.fromkeys(group, _fuller(*(_joined(row, group) for row in (keep, lose))))
    found |= _of_post(_POST.get(kept.kind, ()), rows, newer)
    return found


def _newer(book: Book, kind: str, rows: Mapping[str, Row]) -> str:
    """The side that was changed last."""
    last = {}
    for side, row in rows.items():
        ((work,),) = book.rows(
            "SELECT coalesce(max(work_id), 0) FROM change WHERE table_name = ? AND row_id = ?",
            (kind, row["id"]),
        )
        last[side] = work
    return LOSE if last[LOSE] > last[KEEP] else KEEP


def _suggested(name: str, field: Field, values: tuple[Any, Any], newer: str) -> str:
    keep, lose = values
    if not keep or not lose:
        return KEEP if keep or not lose else LOSE
    if field.kind is Kind.TEXT:
        return _of_texts(keep, lose)
    if field.kind is Kind.DATE and (keep.startswith(lose) or lose.startswith(keep)):
        return _fuller(keep, lose)  # the day of a year that is said too
    is_spelling = isinstance(keep, str) and fold(keep) == fold(lose)
    return _fuller(keep, lose) if name in _FULLER or is_spelling else newer


def _of_texts(keep: str, lose: str) -> str:
    if lose in keep:
        return KEEP
    return LOSE if keep in lose else BOTH


def _fuller(keep: str, lose: str) -> str:
    return LOSE if _fullness(lose) > _fullness(keep) else KEEP


def _fullness(text: str) -> tuple[int, int, int]:
    """More words' letters, then accents that a plain spelling lacks, then not all in capitals."""
    beyond = sum(not character.isascii() for character in text)
    return len(fold(text).replace(" ", "")), beyond, int(text != text.upper())


def _joined(row: Row, columns: tuple[str, ...]) -> str:
    return " ".join(row[name] for name in columns if isinstance(row[name], str))


def _of_post(columns: tuple[str, ...], rows: Mapping[str, Row], newer: str) -> dict[str, str]:
    """Where somebody works is said by one record; the other fills in what it leaves open there.

    A post at another organisation says nothing of the post at this one.
    """
    if not columns:
        return {}
    at, elsewhere = rows[newer][columns[0]], rows[_OTHER[newer]][columns[0]]
    says_something = any(rows[newer][name] for name in columns)
    side = newer if says_something else _OTHER[newer]
    is_one_place = at is None or elsewhere is None or at == elsewhere
    found = dict.fromkeys(columns, side)
    for name in columns if is_one_place else ():
        if not rows[side][name] and rows[_OTHER[side]][name]:
            found[name] = _OTHER[side]
    return found
