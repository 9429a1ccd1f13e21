"""Whether a book is whole, and what is wrong where it is not."""

import re
from dataclasses import dataclass

from sqlcipher3 import dbapi2

from ctdesk.store.connection import Connection
from ctdesk.store.engine_errors import is_damage

_SEARCH_INDEX = "fts5"  # the engine writes it large and small
_PAGE = re.compile(r"page (\d+)")
_CACHE_KIB = 65536  # the structure is walked table by table; a page decrypted twice costs twice


@dataclass(frozen=True)
class Condition:
    """What a check found: lines on damage, and whether only the search index is out of order."""

    damage: tuple[str, ...] = ()
    search_index_is_damaged: bool = False

    @property
    def pages(self) -> tuple[int, ...]:
        """The damaged pages, counted from 1, where the check could name them."""
        found = {int(page) for line in self.damage for page in _PAGE.findall(line)}
        return tuple(sorted(found))


def condition(connection: Connection, *, encrypted: bool) -> Condition:
    """Check every page: the seals of an encrypted book, then its structure. 2 s per 100 MB.

    The search index can be made anew from the records, so its disorder is not damage.
    """
    lines: list[str] = []
    try:
        connection.execute(f"PRAGMA cache_size=-{_CACHE_KIB}")
        if encrypted:
            lines += _lines(connection, "PRAGMA cipher_integrity_check")
        if not lines:
            lines += _lines(connection, "PRAGMA integrity_check")
    except dbapi2.DatabaseError as error:
        if not is_damage(error):
            raise
        lines.append(str(error))
    damage = tuple(line for line in lines if _SEARCH_INDEX not in line.casefold())
    return Condition(damage, len(damage) < len(lines))


def row_counts(connection: Connection) -> dict[str, int]:
    """How many rows each table has; search indexes and the engine's own tables left out."""
    tables = connection.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
        " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"
    ).fetchall()
    return {name: _count(connection, name) for (name,) in tables}


def _count(connection: Connection, table: str) -> int:
    quoted = table.replace('"', '""')
    return int(connection.execute(f'SELECT count(*) FROM "{quoted}"').fetchone()[0])


def _lines(connection: Connection, check: str) -> list[str]:
    return [line for (line,) in connection.execute(check).fetchall() if line != "ok"]
