"""Records of the sample book as the tests compare them: without ids, links as their labels."""

from typing import Any

from ctdesk.queries import refs
from ctdesk.queries.record import whole
from ctdesk.queries.refs import Ref
from ctdesk.store.book import Book

RABAT = "2012-RABAT-1624"
ASWAN = "2017-ASWAN-PARLIAMENT"
LAUNCH = "2017-MALTA-HOMEGROWN"
TRAINING = "2018-MOHAMMED-VI-INSTITUTE"
BORDER = "2022-BORDER-SECURITY"
ROUNDTABLE = "2021-ROUNDTABLE-CIVIL-SOCIETY"
COMMEMORATION = "2021-COMMEMORATION-1373"

EVENTS = (RABAT, ASWAN, LAUNCH, TRAINING, BORDER, ROUNDTABLE, COMMEMORATION)


def event(book: Book, code: str) -> dict[str, Any]:
    """An event with its parts."""
    return _named(book, "event", "code", code)


def organisation(book: Book, name: str) -> dict[str, Any]:
    """An organisation by its official name."""
    return _named(book, "organisation", "name", name)


def project(book: Book, title: str) -> dict[str, Any]:
    """A project by its title."""
    return _named(book, "project", "title", title)


def series(book: Book, name: str) -> dict[str, Any]:
    """A series by its name."""
    return _named(book, "series", "name", name)


def person(book: Book, name: str) -> dict[str, Any]:
    """A person by the name shown."""
    return _named(book, "person", "display_name", name)


def every(book: Book, kind: str) -> list[dict[str, Any]]:
    """All records of a kind, in the order they were recorded."""
    ids = book.rows(f"SELECT id FROM {kind} ORDER BY id")
    return [plain(whole(book, Ref(kind, row_id))) for (row_id,) in ids]


def filled(record: dict[str, Any], *names: str) -> dict[str, Any]:
    """The fields of these names, or all, that hold something; parts and ids left out."""
    return {
        name: value
        for name, value in record.items()
        if value is not None
        and value is not False
        and value != ""
        and not isinstance(value, list)
        and (not names or name in names)
    }


def rows(record: dict[str, Any], key: str, *names: str) -> list[tuple[Any, ...]]:
    """One list of a record, these columns of every item, in order."""
    return [tuple(item[name] for name in names) for item in record[key]]


def plain(value: Any) -> Any:
    """The same without ids, with every link as its label."""
    if isinstance(value, list):
        return [plain(item) for item in value]
    if not isinstance(value, dict):
        return value
    if "label" in value and "kind" not in value:
        return value["label"]
    return {name: plain(x) for name, x in value.items() if name not in ("id", "uuid", "kind")}


def _named(book: Book, kind: str, column: str, text: str) -> dict[str, Any]:
    ((row_id,),) = book.rows(f"SELECT id FROM {kind} WHERE {column} = ?", (text,))
    ref = refs.find(book, str(Ref(kind, row_id)), kind=kind)
    found: dict[str, Any] = plain(whole(book, ref))
    return found
