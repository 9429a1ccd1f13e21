"""A large book from a seed, the same records on every machine, streamed in pieces of work.

`python tests/benchmarks/large.py BOOK [--people N --events N --participations N --seed N]` makes
one by itself; the benchmark calls `make`.
"""

import argparse
import os
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from sqlalchemy.orm import Session

from ctdesk.actions.people import add_people
from ctdesk.app import new_book
from ctdesk.kernel.files import sync_folder
from ctdesk.model.catalogue import entity
from ctdesk.store.book import Book
from tests.benchmarks.crowd import Crowd
from tests.benchmarks.gatherings import Gatherings

BATCH = 100_000
CACHE_KIB = 1_500_000  # Rows land at random places of large trees; their pages stay in memory.


@dataclass(frozen=True)
class Scale:
    """How many of each there are; organisations follow the people."""

    people: int = 1_000_000
    events: int = 100_000
    participations: int = 3_000_000

    @property
    def organisations(self) -> int:
        """A fiftieth of the people, as in the offices' own lists."""
        return max(self.people // 50, 400)

    def part(self, of: int) -> "Scale":
        """The same book, so many times smaller."""
        return Scale(self.people // of, self.events // of, self.participations // of)


SMALL = Scale(2_000, 200, 6_000)


def make(path: Path, scale: Scale, seed: int = 1, passphrase: str | None = None) -> Book:
    """A new book of that scale, open."""
    book, _code = new_book(path, passphrase, office="Benchmark office")
    countries = {code: (en, fr) for code, en, fr in book.rows(_COUNTRIES)}
    crowd = Crowd(scale.people, scale.organisations, countries, seed)
    instruments = [row_id for (row_id,) in book.rows("SELECT id FROM legal_instrument ORDER BY id")]
    meetings = Gatherings(scale.events, scale.participations, crowd, instruments, seed)
    with _in_bulk(book):
        _add(book, "organisation", crowd.organisations())
        for some in _pieces(crowd.people(), BATCH):
            add_people(book, some)
        _add(book, "series", meetings.series())
        _add(book, "project", meetings.projects())
        for start in range(1, scale.events + 1, BATCH // 4):
            _add_events(book, meetings, range(start, min(start + BATCH // 4, scale.events + 1)))
        for number, some in enumerate(_pieces(meetings.participations(), BATCH)):
            with book.work(f"Add participations {number + 1}") as session:
                insert(session, "participation", some)
                insert(session, "participation_role", meetings.roles(some))
    sync_folder(path.parent)
    return book


_LONGEST = ("person", "participation", "participation_role", "change")
_COUNTRIES = "SELECT code, name_en, name_fr FROM country"


@contextmanager
def _in_bulk(book: Book) -> Iterator[None]:
    """Write without what costs a search for every row; the indexes are made at the end, sorted."""
    run = _driver(book).execute
    indexes = run(
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
        f" AND tbl_name IN ({', '.join('?' * len(_LONGEST))})",
        _LONGEST,
    ).fetchall()
    run(f"PRAGMA cache_size=-{CACHE_KIB}")
    run("PRAGMA foreign_keys=OFF")
    for name, _sql in indexes:
        run(f"DROP INDEX {name}")
    yield
    run("BEGIN IMMEDIATE")
    for _name, sql in indexes:
        run(sql)
    run("COMMIT")
    run("PRAGMA foreign_keys=ON")


def _driver(book: Book) -> Any:
    """The connection the book writes by; there is one until two are needed at once."""
    with book.read() as connection:
        return connection.connection.driver_connection


def insert(session: Session, kind: str, rows: Sequence[dict[str, Any]]) -> None:
    """Add records of one kind, all with the same fields, in one statement."""
    if not rows:
        return
    found = entity(kind)
    derived = found.derived({})
    whole = [{**row, **found.derived(row)} for row in rows] if derived else rows
    columns = list(whole[0])
    listed = ", ".join(f'"{column}"' for column in columns)
    marks = ", ".join(f":{column}" for column in columns)
    session.connection().exec_driver_sql(
        f"INSERT INTO {kind}(version, {listed}) VALUES (1, {marks})", whole
    )


def _add(book: Book, kind: str, rows: Iterable[dict[str, Any]]) -> None:
    for some in _pieces(rows, BATCH):
        with book.work(f"Add to {kind}") as session:
            insert(session, kind, some)


def _add_events(book: Book, meetings: Gatherings, numbers: range) -> None:
    """Events with everything that belongs to them, so that each is indexed once."""
    with book.work(f"Add events from {numbers.start}") as session:
        insert(session, "event", list(meetings.events(numbers)))
        for kind, rows in meetings.parts(numbers).items():
            insert(session, kind, rows)


def _pieces(rows: Iterable[dict[str, Any]], size: int) -> Iterator[list[dict[str, Any]]]:
    left = iter(rows)
    while piece := list(islice(left, size)):
        yield piece


def main() -> None:
    """Make one book and say how long it took."""
    whole = Scale()
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("book", type=Path)
    parser.add_argument("--people", type=int, default=whole.people)
    parser.add_argument("--events", type=int, default=whole.events)
    parser.add_argument("--participations", type=int, default=whole.participations)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--passphrase", default=os.environ.get("CTDESK_PASSPHRASE"))
    said = parser.parse_args()
    start = time.perf_counter()
    scale = Scale(said.people, said.events, said.participations)
    make(said.book, scale, said.seed, said.passphrase).close()
    megabytes = said.book.stat().st_size / 1e6
    print(f"{said.book}: {megabytes:,.0f} MB in {time.perf_counter() - start:.0f} s")


if __name__ == "__main__":
    main()
