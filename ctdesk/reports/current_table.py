"""The table on the screen as a neutral table: this search, these columns, this order."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from ctdesk.formats.table import Cell, Column, Kind, Row, Table
from ctdesk.kernel.clock import today
from ctdesk.kernel.dates import format_date
from ctdesk.kernel.i18n import language, listed, speaking, tr
from ctdesk.model.catalogue import entity
from ctdesk.model.field import Personal
from ctdesk.queries import listing
from ctdesk.store.book import Book

_KINDS: dict[str, Kind] = {"number": "number", "date": "date"}
_BATCH = 5_000
_LEFT_OUT = (Personal.CONTACT, Personal.IDENTITY)
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def current_table(
    book: Book,
    view: listing.View,
    *,
    title: str,
    in_language: str | None = None,
    ids: Sequence[int] | None = None,
    with_contacts: bool = True,
    progress: Callable[[float], object] | None = None,
) -> Table:
    """Every matching record with the view's columns; what it is and who made it stands beside.

    `ids` narrows it to these records, in their order. Without contacts, the columns that tell
    how to reach a person, and dates of birth, are left out and it is said so. `progress` is told
    the fraction read, from 0 to 1, and may raise Cancelled.
    """
    with speaking(in_language or language()):
        about = [(tr("Search"), view.text or tr("everything"))]
        left_out = () if with_contacts else contact_columns(book, view)
        view = _without(view, left_out)
        columns = _columns(book, view)
        chosen = listing.ids(book, view) if ids is None else ids
        rows = _rows(book, view, columns, chosen, progress)
        about.append((tr("Rows"), f"{len(rows):,}"))
        if left_out:
            about.append((tr("Left out"), listed(column.label for column in left_out)))
        about += [
            (tr("Made by"), book.actor),
            (tr("Made on"), format_date(today().isoformat())),
        ]
        return Table(title, columns, tuple(rows), language=language(), about=tuple(about))


def contact_columns(book: Book, view: listing.View) -> tuple[listing.Column, ...]:
    """Those of the view's columns that tell how to reach or know a person, in the view's order."""
    fields = entity(listing.kind_of(book, view.page)).fields()
    contacts = {name for name, field in fields.items() if field.personal in _LEFT_OUT}
    by_key = {column.key: column for column in listing.columns(book, view.page)}
    return tuple(by_key[key] for key in view.columns if key in contacts)


def told_of_people(book: Book, view: listing.View) -> tuple[bool, bool]:
    """Whether a view tells how to reach people, and whether it tells when they were born."""
    fields = entity(listing.kind_of(book, view.page)).fields()
    kinds = {fields[column.key].personal for column in contact_columns(book, view)}
    return Personal.CONTACT in kinds, Personal.IDENTITY in kinds


def _without(view: listing.View, left_out: Sequence[listing.Column]) -> listing.View:
    gone = {column.key for column in left_out}
    return replace(view, columns=tuple(key for key in view.columns if key not in gone))


def _columns(book: Book, view: listing.View) -> tuple[Column, ...]:
    by_key = {column.key: column for column in listing.columns(book, view.page)}
    return tuple(
        Column(key, by_key[key].label, _KINDS.get(by_key[key].kind, "text")) for key in view.columns
    )


def _rows(
    book: Book,
    view: listing.View,
    columns: tuple[Column, ...],
    ids: Sequence[int],
    progress: Callable[[float], object] | None,
) -> list[Row]:
    dated = [at for at, column in enumerate(columns) if column.kind == "date"]
    rows: list[Row] = []
    for start in range(0, len(ids), _BATCH):
        found = listing.values(book, view, ids[start : start + _BATCH])
        rows += [_with_dates(row, dated) for row in found] if dated else found
        if progress is not None:
            progress(min(1.0, (start + _BATCH) / len(ids)))
    return rows


def _with_dates(row: Row, dated: Sequence[int]) -> Row:
    cells = list(row)
    for at in dated:
        cells[at] = _date(cells[at])
    return tuple(cells)


def _date(cell: Cell) -> Cell:
    """A whole date as a date; one known to the month or a span of days stays as it is worded."""
    return date.fromisoformat(cell) if isinstance(cell, str) and _DAY.fullmatch(cell) else cell
