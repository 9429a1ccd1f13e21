"""The searches the office keeps, what they find now, and how one is named when it is new."""

import re
from dataclasses import dataclass, replace

from ctdesk.kernel.dates import format_date, parse_date
from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr
from ctdesk.kernel.text import clipped, fold
from ctdesk.queries import listing
from ctdesk.queries.listing import Order, View
from ctdesk.queries.terms import country_name
from ctdesk.store.book import Book

_NAME_LENGTH = 60
_PIECE = re.compile(r'(?P<without>-)?(?:(?P<keyword>[^\W\d][\w-]*):)?(?P<value>"[^"]*"|[^\s()"]+)')
_JOINING = frozenset({"or", "ou", "أو"})


@dataclass(frozen=True)
class SavedSearch:
    """A search under a name.

    `columns` and `sort` are those it was kept with that its page still has; empty for the page's
    own.
    """

    id: int
    name: str
    page: str
    text: str
    columns: tuple[str, ...] = ()
    sort: tuple[Order, ...] = ()


@dataclass(frozen=True)
class Count:
    """How many records a saved search finds, or the sentence that says why it cannot."""

    number: int | None
    mistake: str = ""


def saved_searches(book: Book) -> list[SavedSearch]:
    """Every saved search in the office's order."""
    if not book.rows("SELECT 1 FROM sqlite_master WHERE name = 'saved_search'"):
        return []  # A book of an older program that can only be read.
    rows = book.rows(
        "SELECT id, name, page, text, columns, sort FROM saved_search ORDER BY position, id"
    )
    return [_told(book, *row) for row in rows]


def counted(book: Book, found: SavedSearch) -> Count:
    """What a saved search finds now; a field or a page that is gone is told, never raised."""
    if found.page not in listing.pages():
        return Count(None, tr("The page of this search is no longer there; remove the search."))
    try:
        return Count(listing.count(book, View(found.page, (), (), text=found.text)))
    except UserError as error:
        return Count(None, error.sentence)


def called(book: Book, page: str, name: str) -> SavedSearch:
    """The saved search of a page by its name, however it is written; a UserError if none is."""
    there = [found for found in saved_searches(book) if found.page == page]
    for found in there:
        if fold(found.name) == fold(name):
            return found
    if not there:
        raise UserError(
            tr("No search of this page is saved under a name; type the search instead.")
        )
    raise UserError(
        tr(
            "There is no saved search “{name}” of this page; choose one of: {known}.",
            name=clipped(name, _NAME_LENGTH),
            known=", ".join(found.name for found in there),
        )
    )


def view_of(book: Book, found: SavedSearch) -> View:
    """What a saved search shows: its page as usual, with what was kept."""
    usual = listing.default_view(book, found.page)
    return replace(
        usual,
        text=found.text,
        columns=found.columns or usual.columns,
        sort=found.sort or usual.sort,
    )


def suggested_name(book: Book, text: str) -> str:
    """A name for a new search made of its words and values, like none there is yet.

    >>> suggested_name(book, "country:ML after:2020 sahel")   # doctest: +SKIP
    'Sahel Mali since 2020'
    """
    words: list[str] = []
    values: list[str] = []
    for piece in _PIECE.finditer(text):
        value = piece["value"].strip('"')
        if not value or value.lower() in _JOINING:
            continue
        told = _value_in_words(book, (piece["keyword"] or "").lower(), value)
        if piece["without"]:
            values.append(tr("without {what}", what=told))
        else:
            (values if piece["keyword"] else words).append(told)
    name = " ".join([*words, *values]) or " ".join(text.split())
    return _unlike_others(book, clipped(name[:1].upper() + name[1:], _NAME_LENGTH))


def _value_in_words(book: Book, keyword: str, value: str) -> str:
    if not keyword:
        return value
    if len(value) == 2 and value.isascii() and value.isupper():
        return country_name(book, value)
    try:
        day = format_date(parse_date(value), short=True) if value[:1].isdigit() else ""
    except UserError:
        day = ""
    if keyword == "after" and day:
        return tr("since {date}", date=day)
    if keyword == "before" and day:
        return tr("before {date}", date=day)
    return day or value


def _unlike_others(book: Book, name: str) -> str:
    taken = {fold(found.name) for found in saved_searches(book)}
    numbered = (f"{name} {number}" for number in range(2, len(taken) + 3))
    return name if fold(name) not in taken else next(n for n in numbered if fold(n) not in taken)


def _told(
    book: Book, row_id: int, name: str, page: str, text: str, columns: str | None, sort: str | None
) -> SavedSearch:
    known: set[str] = set()
    if page in listing.pages():
        known = {column.key for column in listing.columns(book, page)}
    return SavedSearch(
        row_id,
        name,
        page,
        text,
        tuple(key for key in (columns or "").split(",") if key in known),
        tuple(order for order in listing.sorted_by(sort or "") if order.key in known),
    )
