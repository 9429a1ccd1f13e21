"""The schema of a book: made and brought up to date by migrations, completed from the model.

Tables come from the migrations; the journal's triggers and the indexes of words and names are
generated from the model and made again whenever a program with another model opens the book.
"""

import json
import zlib
from typing import Any

from sqlalchemy import Connection

from ctdesk.kernel.i18n import tr
from ctdesk.kernel.text import indexed
from ctdesk.store import journal, name_index, remembered, search_index
from ctdesk.store.remembered import GENERATION
from ctdesk.store.telling import Tell, nobody, part

_WORDS = 0.8  # of the time that both indexes take


def create(connection: Connection) -> None:
    """Make the schema in an empty book."""
    upgrade(connection)
    complete(connection)


def upgrade(connection: Connection) -> None:
    """Run the migrations that a book still lacks, in the running transaction."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "ctdesk:store/migrations")
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    connection.exec_driver_sql(f"PRAGMA user_version = {GENERATION}")


def migrate(driver: Any, tell: Tell = nobody) -> None:
    """Run the migrations on a driver connection in autocommit mode, for `upgrade.safe_upgrade`."""
    from ctdesk.store.engine import make_engine

    engine = make_engine(lambda: driver)
    with engine.begin() as connection:
        tell(tr("Bringing the records to the new form…"), 0)
        upgrade(connection)
        complete(connection, tell=part(tell, 0.1, 1))


def complete(connection: Connection, *, anew: bool = False, tell: Tell = nobody) -> None:
    """Make the triggers and the search index anew where they differ from the model's.

    With `anew` they are made in any case, as when the index was found damaged.
    """
    wanted = list(journal.triggers())
    if anew or _present(connection, "trigger") != set(wanted):
        _replace_triggers(connection, wanted)
    tables = list(search_index.index_tables())
    words = json.dumps([search_index.statements(), tables, _folding()])
    stored = connection.exec_driver_sql(
        "SELECT content FROM remembered WHERE name = ?", (remembered.SCHEMA_PARTS,)
    ).scalar()
    filled = json.loads(stored) if stored else {}
    present = _present(connection, "table")
    if anew or filled.get("words") != words or not set(tables) <= present:
        _replace_index(connection, tables, part(tell, 0, _WORDS))
    names = json.dumps([name_index.statement(), name_index.rules()])
    if anew or filled.get("names") != names or name_index.table() not in present:
        _replace_names(connection, part(tell, _WORDS, 1))
    content = json.dumps({"triggers": wanted, "words": words, "names": names})
    remembered.remember(driver(connection), remembered.SCHEMA_PARTS, content)


def _present(connection: Connection, kind: str) -> set[str]:
    """The statements that made what is there of a kind."""
    return set(
        connection.exec_driver_sql(
            "SELECT sql FROM sqlite_master WHERE type = ?", (kind,)
        ).scalars()
    )


def _folding() -> int:
    """A number that changes with the folding; words folded otherwise would not be found."""
    letters = (*range(0x2100), *range(0xFB50, 0xFF00))
    return zlib.crc32("|".join(indexed(chr(letter)) for letter in letters).encode())


def driver(connection: Connection) -> Any:
    """The driver's own connection under a SQLAlchemy one."""
    return connection.connection.driver_connection


def _replace_triggers(connection: Connection, wanted: list[str]) -> None:
    run = connection.exec_driver_sql
    names = run("SELECT name FROM sqlite_master WHERE type = 'trigger'").scalars().all()
    for name in names:
        run(f'DROP TRIGGER "{name}"')
    for statement in wanted:
        run(statement)


def _replace_index(connection: Connection, wanted: list[str], tell: Tell) -> None:
    run = connection.exec_driver_sql
    for kind in search_index.SEARCHED:
        run(f"DROP TABLE IF EXISTS {kind}_search")
    for statement in wanted:
        run(statement)
    search_index.fill(connection, tell)


def _replace_names(connection: Connection, tell: Tell) -> None:
    run = connection.exec_driver_sql
    run(f"DROP TABLE IF EXISTS {name_index.TABLE}")
    run(name_index.table())
    name_index.fill(connection, tell)
