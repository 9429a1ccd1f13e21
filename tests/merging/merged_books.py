"""What the tests of merging share: people at events, and every row of a book."""

from typing import Any

from ctdesk.actions.records import add, add_part
from ctdesk.model.catalogue import entities
from ctdesk.queries.record import part_ids, values
from ctdesk.queries.refs import Ref
from ctdesk.store.book import Book

TABLES = [kind for kind in entities() if kind not in ("country", "term", "legal_instrument")]


def content(book: Book) -> dict[str, list[Any]]:
    """Every row of every table people record in, without the versions that only ever rise."""
    found = {}
    for kind in TABLES:
        columns = [c.name for c in entities()[kind].__table__.columns if c.name != "version"]
        listed = ", ".join(f'"{column}"' for column in columns)
        found[kind] = book.rows(f"SELECT {listed} FROM {kind} ORDER BY id")
    return found


def person(book: Book, name: str, **draft: Any) -> Ref:
    given, _, family = name.rpartition(" ")
    return add(book, "person", {"given_name": given, "family_name": family, **draft})


def event(book: Book, title: str = "Rabat workshop", **draft: Any) -> Ref:
    return add(book, "event", {"title": title, "start_date": "2012-07-17", **draft})


def takes_part(book: Book, at: Ref, who: Ref, **draft: Any) -> Ref:
    return add_part(book, at, "participations", {"person": str(who), **draft})


def told(book: Book, ref: Ref, *names: str) -> tuple[Any, ...]:
    row = values(book, ref)
    return tuple(row[name] for name in names)


def parts_of(book: Book, ref: Ref, key: str, *names: str) -> list[tuple[Any, ...]]:
    kind = {"participations": "participation", "roles": "participation_role"}.get(key)
    kind = kind or {"attendance": "attendance_record", "speakers": "session_speaker"}[key]
    return [told(book, Ref(kind, row), *names) for row in part_ids(book, ref, key)]
