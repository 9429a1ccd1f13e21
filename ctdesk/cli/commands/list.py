"""`ctdesk list`: the records of a page or a list that match, as a table or as JSON."""

from collections.abc import Iterator, Sequence
from typing import Any

import click

from ctdesk.cli.grid import print_grid
from ctdesk.cli.opening import book_command
from ctdesk.cli.parameters import json_option, limit_option
from ctdesk.cli.printing import print_json, print_json_list, say
from ctdesk.cli.views import chosen_view, counted, view_parameters
from ctdesk.kernel.i18n import tr
from ctdesk.queries import listing
from ctdesk.store.book import Book

_BATCH = 1000


def command() -> click.Command:
    """The command."""
    return book_command(
        "list",
        print_list,
        tr("List the records of a page or a reference list that match a search."),
        [*view_parameters(), limit_option(), _count_option(), json_option()],
    )


def print_list(
    book: Book,
    *,
    page: str,
    query: tuple[str, ...],
    columns: str | None,
    sort: str | None,
    saved: str | None,
    limit: int | None,
    is_count: bool,
    as_json: bool,
) -> None:
    """Print the matching records in order, or how many there are."""
    view = chosen_view(book, page, query, columns, sort, saved)
    if is_count:
        number = listing.count(book, view)
        print_json({"count": number}) if as_json else say(str(number))
        return
    ids = listing.ids(book, view) if limit is None else listing.first_ids(book, view, limit)
    if as_json:
        print_json_list(_records(book, view, ids))
        return
    _print_table(book, view, ids)
    everything = len(ids) if limit is None else listing.count(book, view)
    told = counted(page, everything)
    if len(ids) < everything:
        told = tr("The first {shown} of {all}", shown=f"{len(ids):,}", all=told)
    say(told)


def _count_option() -> click.Option:
    return click.Option(
        ["--count", "is_count"], is_flag=True, help=tr("Print only how many there are.")
    )


def _records(book: Book, view: listing.View, ids: Sequence[int]) -> Iterator[dict[str, Any]]:
    for start in range(0, max(len(ids), 1), _BATCH):
        yield from listing.records(book, view, ids[start : start + _BATCH])


def _print_table(book: Book, view: listing.View, ids: Sequence[int]) -> None:
    by_key = {column.key: column for column in listing.columns(book, view.page)}
    rows = []
    for start in range(0, max(len(ids), 1), _BATCH):
        batch = ids[start : start + _BATCH]
        told = listing.rows(book, view, batch)
        names = listing.short_ids(book, view.page, batch)
        rows += [(name, *row) for name, row in zip(names, told, strict=True)]
    chosen = [by_key[key] for key in view.columns]
    kinds = ["text", *(column.kind for column in chosen)]
    print_grid(
        [tr("ID"), *(column.label for column in chosen)],
        [tuple(map(_shown, kinds, row)) for row in rows],
        to_the_right=[kind == "number" for kind in kinds],
    )


def _shown(kind: str, text: str) -> str:
    """A cell without the marks the window reads: a status's tone, the parts of a name."""
    if kind == "status":
        return text.partition("|")[2]
    if kind == "name":
        return " ".join(filter(None, text.split("|")))
    return text
