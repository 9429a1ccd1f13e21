"""The schema this program declares, and what a book's own has otherwise: an allow-list.

A trigger or a view that came from elsewhere can change or hide what people record, and without
one of ours a change is in no history; so a book that has or lacks such a part is not opened.
"""

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any, TypeAlias

SCHEMA = "9f7343801043ba8493b32bfe9a67017caef46eedac6261dcb07d8ef6ddca0dd7"
"""The digest of the declared schema: what a book as it should be is recognised by at once.

It must not be one that another schema can be made to have.
"""

Parts: TypeAlias = Mapping[tuple[str, str], str]
"""Kind and name of each part of a schema (table, index, trigger, view) to its statement."""

Rows: TypeAlias = Callable[[str], list[Any]]
"""Runs a statement and gives all its rows."""

_SCHEMA = (
    "SELECT type, name, sql FROM main.sqlite_master"
    " WHERE sql NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
)
_OF_THE_ENGINE = re.compile(r"_(data|idx|content|docsize|config)$")


@dataclass(frozen=True)
class Strange:
    """The parts of a book's schema that are not as declared, by kind and name."""

    foreign: tuple[tuple[str, str], ...] = ()
    missing: tuple[tuple[str, str], ...] = ()
    altered: tuple[tuple[str, str], ...] = ()


def strange(rows: Rows) -> Strange:
    """What a book has otherwise than declared; the usual one is known without looking closer."""
    return _compared(tuple(rows(_SCHEMA)))


@lru_cache(maxsize=2)
def _compared(schema: tuple[tuple[str, str, str], ...]) -> Strange:
    """The same of a schema as it was read; that of the book opened last needs no second look."""
    found = _parts(schema)
    if digest(found) == SCHEMA:
        return Strange()
    wanted = declared()
    return Strange(
        tuple(sorted(found.keys() - wanted.keys())),
        tuple(sorted(wanted.keys() - found.keys())),
        tuple(sorted(key for key in found.keys() & wanted.keys() if found[key] != wanted[key])),
    )


def dangerous(rows: Rows, *, is_completed: bool) -> Strange:
    """Of that, what could hide or lose a change: triggers and views.

    A book is completed when this very program made its triggers; those of another program are
    made anew in any case. A trigger is missing where its table is there.
    """
    found = strange(rows)
    if found == Strange():
        return found
    tables = {name for kind, name in parts(rows) if kind == "table"}
    return Strange(
        tuple(part for part in found.foreign if part[0] in ("trigger", "view")),
        tuple(
            part
            for part in found.missing
            if part[0] == "trigger" and part[1].partition("_journal_")[0] in tables
        ),
        tuple(part for part in found.altered if part[0] == "trigger") if is_completed else (),
    )


def parts(rows: Rows) -> Parts:
    """What the schema of a book consists of; what the engine makes by itself is left out."""
    return _parts(rows(_SCHEMA))


def _parts(schema: Iterable[tuple[str, str, str]]) -> Parts:
    found = {
        (kind, name): sql if kind in ("trigger", "view") else _alike(sql)
        for kind, name, sql in schema
    }
    indexes = {name for (_, name), sql in found.items() if sql.startswith("createvirtual")}
    return {
        (kind, name): sql
        for (kind, name), sql in found.items()
        if _OF_THE_ENGINE.sub("", name) == name or _OF_THE_ENGINE.sub("", name) not in indexes
    }


def digest(found: Parts) -> str:
    """What tells one schema from every other: SHA-256, in hexadecimal figures."""
    from hashlib import sha256

    told = json.dumps(sorted((*key, sql) for key, sql in found.items()))
    return sha256(told.encode()).hexdigest()


@cache
def declared() -> Parts:
    """The schema of a new book, made in memory."""
    from ctdesk.store import schema
    from ctdesk.store.connection import in_memory
    from ctdesk.store.engine import make_engine

    engine = make_engine(in_memory)
    try:
        with engine.begin() as connection:
            schema.create(connection)
            driver = schema.driver(connection)
            return parts(lambda statement: list(driver.execute(statement).fetchall()))
    finally:
        engine.dispose()


def _alike(sql: str) -> str:
    """The statement of a table or index without what its writers differ in: quotes and space."""
    return "".join(sql.replace('"', "").split()).lower()
