"""Books as earlier programs wrote them: their tables and triggers.

Those of the first have an index of one column.
"""

from pathlib import Path

from alembic import command
from alembic.config import Config

from ctdesk.store import journal
from ctdesk.store.connection import Connection, connect
from ctdesk.store.engine import make_engine

LATER_TABLES = ("saved_search", "not_same_person", "imported_list")
LATER_COLUMNS = ("status_by_hand", "birth_date")

SEARCHED = (
    *("event", "follow_up_action", "organisation", "person"),
    *("series", "project", "legal_instrument", "country", "country_group", "term"),
)


def first_generation(path: Path, key: bytes | None, source: Path) -> Path:
    """A book of generation 1 at `path` with the rows of another one, which is not encrypted."""
    connect(path, key, create=True).close()
    _make_tables(path, key)
    connection = connect(path, key)
    connection.execute("PRAGMA foreign_keys = OFF")
    _copy_rows(connect(source, None), connection)
    for statement in journal.triggers():
        if not any(name in statement for name in LATER_TABLES):
            connection.execute(_as_it_was(statement))
    for kind in SEARCHED:
        connection.execute(
            f"CREATE VIRTUAL TABLE {kind}_search USING fts5(words, content='', "
            "contentless_delete=1, prefix='1 2 3', "
            'tokenize="unicode61 remove_diacritics 0")'
        )
    connection.execute("UPDATE remembered SET fingerprint = '0.1.0-00000000'")
    connection.execute("PRAGMA user_version = 1")
    connection.close()
    return path


def third_generation(path: Path) -> None:
    """Make a book of today, in which nobody has a date of birth, one of generation 3."""
    connection = connect(path, None)
    person = [each for each in journal.triggers() if " ON person " in each]
    for statement in person:
        connection.execute(f"DROP TRIGGER {statement.split()[2]}")
    connection.execute("ALTER TABLE person DROP COLUMN birth_date")
    for statement in person:
        connection.execute(_as_it_was(statement, "birth_date"))
    connection.execute("UPDATE alembic_version SET version_num = '0003'")
    connection.execute("UPDATE remembered SET fingerprint = '0.1.0-00000000'")
    connection.execute("PRAGMA user_version = 3")
    connection.close()


def _as_it_was(trigger: str, *columns: str) -> str:
    for column in columns or LATER_COLUMNS:
        trigger = trigger.replace(f""", '{column}', OLD."{column}\"""", "")
    return trigger


def _copy_rows(source: Connection, target: Connection) -> None:
    tables = target.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name != 'alembic_version'"
    ).fetchall()
    for (table,) in tables:
        described = target.execute("SELECT name FROM pragma_table_info(?)", (table,)).fetchall()
        columns = ", ".join(f'"{name}"' for (name,) in described)
        target.executemany(
            f"INSERT INTO {table}({columns}) VALUES ({', '.join('?' * len(described))})",
            source.execute(f"SELECT {columns} FROM {table}").fetchall(),
        )
    source.close()


def _make_tables(path: Path, key: bytes | None) -> None:
    config = Config()
    config.set_main_option("script_location", "ctdesk:store/migrations")
    config.set_main_option("path_separator", "os")
    engine = make_engine(lambda: connect(path, key))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
    engine.dispose()
