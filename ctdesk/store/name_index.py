"""The index of what people are looked up by, kept in step set by set at the end of each work.

One contentless FTS5 table holds the keys that `kernel.names` makes of each person who is not
merged into another: two keys meet in it without reading a person, and it tells how many have one.
It follows from the records alone, so it is not journalled and can be made anew.
"""

import zlib

from sqlalchemy import Connection

from ctdesk.kernel.i18n import tr
from ctdesk.kernel.names import keys_of
from ctdesk.kernel.names.faces import PARTICLES
from ctdesk.store import touched
from ctdesk.store.chain import of_table
from ctdesk.store.slices import IN_SLICE, slices
from ctdesk.store.telling import Reached, Tell, nobody
from ctdesk.store.touched import Index

TABLE = "person_keys"
"""The rowid is the person's id; a match is asked for by keys in quotes."""

OF = (
    *("given_name", "family_name", "name_original", "email", "phone"),
    *("organisation_id", "job_title", "birth_date", "country"),
)
"""The columns of a person that keys are made of, in the order `kernel.names.keys_of` takes them."""

INDEXED = "r.merged_into_id IS NULL"
"""The condition on a person `r` who is in the index."""

MANY, _PART = 1_000, 20
"""After work on so many people, if they are one in so many of all, the index is gathered."""

_TRIED = {
    "abcdefghijklmnopqrstuvwxyz": ("{}ar", "ka{}ar", "ka{0}{0}ar", "kar{}"),
    "ابتثجحخدذرزسشصضطظعغفقكلمنهوي": ("{}ار", "را{}ار", "رام{}"),
}


def table() -> str:
    """The statement that creates the index."""
    return (
        f"CREATE VIRTUAL TABLE {TABLE} USING fts5(keys, content='', contentless_delete=1,"
        " detail=none, tokenize=\"ascii tokenchars '_'\")"
    )


def statement() -> str:
    """The statement that indexes all people; `AND` narrows it."""
    columns = ", ".join(f"r.{column}" for column in OF)
    return (
        f"INSERT INTO {TABLE}(rowid, keys) SELECT r.id, name_keys({columns}) FROM person r"
        f" WHERE {INDEXED}"
    )


def fill(connection: Connection, tell: Tell = nobody) -> None:
    """Index all people anew, into an empty index."""
    words = tr("Making the list of how names are written…")
    work = slices(connection, "person")
    for done, ids in enumerate(work):
        tell(words, done / len(work))
        connection.exec_driver_sql(f"{statement()} AND r.id {IN_SLICE}", ids)
    _gather(connection)


def refresh(connection: Connection, work_id: int, reached: Reached) -> None:
    """Index again the people whom a piece of work touched."""
    run = connection.exec_driver_sql
    if run(f"SELECT 1 FROM change WHERE {of_table('person')} LIMIT 1", {"work": work_id}).first():
        index = Index("person", TABLE, f"{statement()} AND r.id")
        concerned = touched.rows("person", (*OF, "merged_into_id"))
        number = touched.gather(connection, work_id, index, [concerned])
        touched.renew(connection, work_id, index, reached)
        if (
            number >= MANY
            and number * _PART >= run("SELECT coalesce(max(id), 0) FROM person").scalar_one()
        ):
            _gather(connection)


def _gather(connection: Connection) -> None:
    """Write the index in one piece: of several, each is gone through to meet two keys."""
    connection.exec_driver_sql(f"INSERT INTO {TABLE}({TABLE}) VALUES ('optimize')")


def rules() -> int:
    """A number that changes with how keys are made; people under other keys would not be found."""
    # At the beginning, in the middle and at the end of a word, single and doubled.
    tried = (
        frame.format(f"{one}{other}")
        for letters, frames in _TRIED.items()
        for one in letters
        for other in letters
        for frame in frames
    )
    among = (f"ahmed {word} zeid" for word in sorted(PARTICLES))
    told = "|".join(
        " ".join(sorted(keys_of(name, None, None).split())) for name in (*tried, *among)
    )
    others = keys_of(None, None, None, birth="1972-03", country="MA")
    return zlib.crc32(f"{told}|{others}".encode())
