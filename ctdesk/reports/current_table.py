"""The table on the screen as a neutral table: this search, these columns, this order."""

from collections.abc import Callable

from ctdesk.formats.table import Column, Kind, Table
from ctdesk.kernel.clock import today
from ctdesk.kernel.dates import format_date
from ctdesk.kernel.i18n import language, speaking, tr
from ctdesk.queries import listing
from ctdesk.store.book import Book

_KINDS: dict[str, Kind] = {"number": "number", "date": "date"}
_BATCH = 5_000


def current_table(
    book: Book,
    view: listing.View,
    *,
    title: str,
    in_language: str | None = None,
    progress: Callable[[float], None] | None = None,
) -> Table:
    """Every matching record with the view's columns; what it is and who made it stands beside.

    `progress` is told the fraction read, from 0 to 1, and may raise Cancelled.
    """
    with speaking(in_language or language()):
        by_key = {column.key: column for column in listing.columns(book, view.page)}
        columns = tuple(
            Column(key, by_key[key].label, _KINDS.get(by_key[key].kind, "text"))
            for key in view.columns
        )
        ids = listing.ids(book, view)
        rows = []
        for start in range(0, len(ids), _BATCH):
            rows += listing.values(book, view, ids[start : start + _BATCH])
            if progress is not None:
                progress(min(1.0, (start + _BATCH) / len(ids)))
        about = (
            (tr("Search"), view.text or tr("everything")),
            (tr("Rows"), f"{len(rows):,}"),
            (tr("Made by"), book.actor),
            (tr("Made on"), format_date(today().isoformat())),
        )
        return Table(title, columns, tuple(rows), language=language(), about=about)
