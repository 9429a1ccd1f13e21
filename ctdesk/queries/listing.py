"""What the tables of the window show: ordered ids, and pages of display texts for some of them.

Runs on the bare driver with statements the book remembers, so that first rows need no import of
the model. Every function may be called from any thread.
"""

import json
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import language, tr
from ctdesk.queries.display import texts, typed
from ctdesk.queries.search.finder import Finder
from ctdesk.queries.search.found import Found
from ctdesk.queries.search.orders import Sorting
from ctdesk.queries.search.plan import AllOf, AnyOf, Everything, NotIn, Plan, Rows
from ctdesk.store.book import Book

_INTO = ("r.merged_into_id", 'r."merged_into_id"')
_REMEMBERED = "tables of the window"


@dataclass(frozen=True)
class Column:
    """A column a table can show; `kind` is text, number, date, status or name."""

    key: str
    label: str
    kind: str
    width: int
    default: bool


@dataclass(frozen=True)
class Order:
    """One column that rows are ordered by."""

    key: str
    descending: bool = False


@dataclass(frozen=True)
class View:
    """What a table shows now: the page, its columns, the order of rows, the search.

    Rows are ordered by the first of `sort`, what is equal by the next. `among` narrows a page
    that is divided, such as terms to those of one vocabulary.
    """

    page: str
    columns: tuple[str, ...]
    sort: tuple[Order, ...]
    text: str = ""
    among: str = ""


MOST_ORDERS = 3
"""By how many columns rows can be ordered at once."""


def sorted_by(text: str) -> tuple[Order, ...]:
    """The order written as "country,date-": column keys, a minus for from the last to the first.

    >>> sorted_by("country,date-")
    (Order(key='country', descending=False), Order(key='date', descending=True))
    """
    keys = dict.fromkeys(key.strip() for key in text.split(","))
    orders = [Order(key.removesuffix("-"), key.endswith("-")) for key in keys if key]
    return tuple(orders[:MOST_ORDERS])


def written(sort: tuple[Order, ...]) -> str:
    """The same order as text, to be kept."""
    return ",".join(order.key + "-" * order.descending for order in sort)


_KINDS = {"people": "number", "number": "number", "date": "date", "range": "date"}


def pages() -> tuple[str, ...]:
    """The keys of the tables, in the order of the navigation."""
    return ("events", "people", "organisations", "recommendations", "follow_ups")


def lists() -> tuple[str, ...]:
    """The keys of the tables of reference lists, in the order of their navigation."""
    return ("series", "projects", "instruments", "countries", "groups", "terms")


def columns(book: Book, page: str) -> tuple[Column, ...]:
    """Every column a page can show, the usual ones first."""
    return tuple(
        Column(
            column["key"],
            tr(column["label"]),
            _KINDS.get(column["shown"], _plain(column["shown"])),
            column["width"],
            column["default"],
        )
        for column in _page(book, page)["columns"]
    )


def _plain(shown: str) -> str:
    return shown if shown in ("status", "name") else "text"


def default_view(book: Book, page: str) -> View:
    """The page as it is shown when nothing was chosen yet."""
    found = _page(book, page)
    usual = tuple(column["key"] for column in found["columns"] if column["default"])
    return View(page, usual, (Order(found["sort"], found["descending"]),))


def found(book: Book, view: View) -> Found:
    """All matching records, put in order as far as they are looked at.

    MistakeError for a search that says nothing; Cancelled when another question stopped this one.
    """
    return book.companion(Finder).found(*asked(book, view))


def ids(book: Book, view: View) -> "array[int]":
    """The row ids of all matching records, in order; refused and cancelled as `found` is."""
    return found(book, view).whole()


def first_ids(book: Book, view: View, limit: int) -> "array[int]":
    """The row ids of the first matching records, for the first screen."""
    return book.companion(Finder).first_ids(*asked(book, view), limit)


def short_ids(book: Book, page: str, ids: Sequence[int]) -> list[str]:
    """What people type to name these records: E12."""
    prefix = _page(book, page)["prefix"]
    return [f"{prefix}{row_id}" for row_id in ids]


def rows(book: Book, view: View, ids: Sequence[int]) -> list[tuple[str, ...]]:
    """The display texts of the view's columns for some records, in the order of `ids`.

    A status is "tone|label", a name "honorific|original script|name". A record that is no
    longer there has empty texts.
    """
    chosen = _columns(book, view)
    listed = ", ".join(["r.id", *(_spoken(column["sql"]) for column in chosen)])
    wanted = ",".join(map(str, map(int, ids)))
    kind = _page(book, view.page)["kind"]
    shown = tuple(column["shown"] for column in chosen)
    found = {
        row[0]: texts(shown, row[1:])
        for row in book.rows(f"SELECT {listed} FROM {kind} r WHERE r.id IN ({wanted})")
    }
    empty = ("",) * len(chosen)
    return [found.get(row_id, empty) for row_id in ids]


def values(book: Book, view: View, ids: Sequence[int]) -> list[tuple[Any, ...]]:
    """The values behind `rows`, typed for an export: numbers, ISO dates, labels."""
    chosen = _columns(book, view)
    listed = ", ".join(["r.id", *(_spoken(column["sql"]) for column in chosen)])
    wanted = ",".join(map(str, map(int, ids)))
    kind = _page(book, view.page)["kind"]
    shown = tuple(column["shown"] for column in chosen)
    found = {
        row[0]: typed(shown, row[1:])
        for row in book.rows(f"SELECT {listed} FROM {kind} r WHERE r.id IN ({wanted})")
    }
    return [found[row_id] for row_id in ids if row_id in found]


def records(book: Book, view: View, ids: Sequence[int]) -> list[dict[str, Any]]:
    """The same for a program: short `id`, `uuid`, then the view's columns by key.

    Where the dates of an event are shown, `start_date` and `end_date` say them in ISO 8601.
    """
    page, chosen = _page(book, view.page), _columns(book, view)
    listed = ", ".join(["r.uuid", *(_spoken(column["sql"]) for column in chosen)])
    wanted = ",".join(map(str, map(int, ids)))
    found = {
        row[0]: row[1:]
        for row in book.rows(
            f"SELECT r.id, {listed} FROM {page['kind']} r WHERE r.id IN ({wanted})"
        )
    }
    return [
        {"id": f"{page['prefix']}{row_id}", **_by_key(chosen, *found[row_id])}
        for row_id in ids
        if row_id in found
    ]


def _by_key(chosen: list[dict[str, Any]], uuid: str, *row: Any) -> dict[str, Any]:
    shown = tuple(column["shown"] for column in chosen)
    told: dict[str, Any] = {"uuid": uuid}
    for column, raw, value in zip(chosen, row, typed(shown, row), strict=True):
        told[column["key"]] = value
        if column["shown"] == "range":
            start, end, _reported = raw.split("|")
            told |= {"start_date": start or None, "end_date": end or None}
    return told


def count(book: Book, view: View) -> int:
    """How many records match."""
    found, order = asked(book, view)
    if found != Everything():
        return book.companion(Finder).count(found, order)
    page = _page(book, view.page)
    condition, values = _among(page, view.among)
    where = f" WHERE {condition}" if condition else ""
    number = int(book.rows(f"SELECT count(*) FROM {page['kind']} r{where}", values)[0][0])
    if condition or not page["left_out"]:
        return number
    return number - int(book.rows(f"SELECT count(*) FROM ({page['left_out']})")[0][0])


def counts(book: Book) -> dict[str, int]:
    """How many records each page of the navigation has."""
    return {page: total(book, page) for page in pages()}


def total(book: Book, page: str, among: str = "") -> int:
    """How many records a page has, or the part of it that is looked at."""
    return count(book, View(page, (), (), among=among))


def plan(book: Book, view: View) -> Plan:
    """What the search of the view asks the engine for."""
    if not view.text.strip():
        return Everything()
    from ctdesk.queries.search.planning import planned

    return planned(book, view.page, view.text)


def asked(book: Book, view: View) -> tuple[Plan, Sorting]:
    """What the search of the view asks the engine for, and the order of its rows."""
    found = plan(book, view)
    return found, _sorting(book, view, found)


def sorting(book: Book, view: View) -> Sorting:
    """The order of the view's rows; without one, that of the page as it is shown at first."""
    return asked(book, view)[1]


def _sorting(book: Book, view: View, asked: Plan) -> Sorting:
    page = _page(book, view.page)
    by_key = {column["key"]: column for column in page["columns"]}
    orders = view.sort or (Order(page["sort"], page["descending"]),)
    chosen = [_column(by_key, order.key) for order in orders]
    keys = [
        f"{_spoken(column['sort'])} {_direction(order)} NULLS LAST"
        for column, order in zip(chosen, orders, strict=True)
    ]
    joined = _spoken(" ".join(column["joined"] for column in chosen))
    condition, values = _narrowed(page, view.among, asked)
    order = ", ".join([*keys, f"r.id {_direction(orders[0])}"])
    return Sorting(page["kind"], order, joined, condition, tuple(values.items()))


def _narrowed(page: dict[str, Any], among: str, asked: Plan) -> tuple[str, dict[str, str]]:
    """The condition on the records a view is of, whatever it searches, with its values.

    Records merged into others are among them only where the search speaks of merging.
    """
    condition, values = _among(page, among)
    if condition or not page["left_out"] or _speaks_of_merged(asked):
        return condition, values
    return f"r.id NOT IN ({page['left_out']})", {}


def _among(page: dict[str, Any], among: str) -> tuple[str, dict[str, str]]:
    if among and page["divided"]:
        return f"r.{page['divided']} = :among", {"among": among}
    return "", {}


def _speaks_of_merged(asked: Plan) -> bool:
    match asked:
        case Rows(statement):
            return any(column in statement for column in _INTO)
        case NotIn(part):
            return _speaks_of_merged(part)
        case AllOf(parts) | AnyOf(parts):
            return any(map(_speaks_of_merged, parts))
    return False


def counted_by(book: Book, page: str) -> str:
    """The list by whose terms a page is counted under its search; empty where there is none."""
    counted = _page(book, page)["counted"]
    return str(counted[0]) if counted else ""


def kind_of(book: Book, page: str) -> str:
    """The kind of record a page lists."""
    return str(_page(book, page)["kind"])


def _page(book: Book, page: str) -> dict[str, Any]:
    return _pages(book.remembered(_REMEMBERED, _compiled))[page]


@lru_cache(maxsize=2)
def _pages(remembered: str) -> dict[str, dict[str, Any]]:
    return dict(json.loads(remembered))


def _compiled() -> str:
    from ctdesk.queries.listings import compiled

    return json.dumps(compiled())


def _columns(book: Book, view: View) -> list[dict[str, Any]]:
    by_key = {column["key"]: column for column in _page(book, view.page)["columns"]}
    return [_column(by_key, key) for key in view.columns]


def _column(by_key: dict[str, dict[str, Any]], key: str) -> dict[str, Any]:
    if key not in by_key:
        raise UserError(
            tr(
                "There is no column “{key}”; choose one of: {known}.",
                key=key[:60],
                known=", ".join(by_key),
            )
        )
    return by_key[key]


def _direction(order: Order) -> str:
    return "DESC" if order.descending else "ASC"


def _spoken(statement: str) -> str:
    return statement.replace("__lang__", language())
