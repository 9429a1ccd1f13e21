"""One table of ratios: CT Desk beside the bare library, measured in the same run.

`python tests/benchmarks/run.py` takes half an hour; `--quick` uses a tenth of the people and
shows that everything runs, not what it reaches. Figures are medians; wall time unless said.
"""

import argparse
import os
import sys
import tempfile
from array import array
from collections import deque
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from ctdesk.actions.bulk import Wish, change_many, outlook
from ctdesk.actions.people import add_people
from ctdesk.app import open_book
from ctdesk.history.undo import undo
from ctdesk.model.person import Person
from ctdesk.queries import listing
from ctdesk.store.book import Book
from ctdesk.store.connection import WORK_CACHE_KIB, connect
from tests.benchmarks.importing import PEOPLE, importing
from tests.benchmarks.large import Scale
from tests.benchmarks.measuring import HEADING, Limit, Line, processes, side_by_side, timed
from tests.benchmarks.people import book_of, people
from tests.benchmarks.searching import PARTS, books, searching
from tests.benchmarks.ticking import ticking


def bare_insert(folder: Path, number: int) -> float:
    """A bare executemany of the same rows into the same table with the same indexes."""
    book = book_of(folder / "bare.ctdesk", 0)
    path = book.path
    book.close()
    connection = connect(path, None, cache_kib=WORK_CACHE_KIB)
    for (trigger,) in connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'trigger'"
    ).fetchall():
        connection.execute(f"DROP TRIGGER {trigger}")
    columns = [column.name for column in Person.__table__.columns if column.name != "id"]
    base = {"version": 1, "single_name": False, "do_not_contact": False}
    rows = [
        tuple({**base, "uuid": f"{n:036d}", **row, **Person.derived(row)}.get(c) for c in columns)
        for n, row in enumerate(people(number))
    ]
    statement = f"INSERT INTO person({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"

    def insert() -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany(statement, rows)
        connection.execute("COMMIT")

    took = timed(insert)
    connection.close()
    path.unlink()
    return took


def writing(folder: Path, number: int) -> list[Line]:
    """Insert through work() with the journal against executemany, and its undo."""
    inserts, undos, bares = [], [], []
    for turn in range(3):
        bares.append(bare_insert(folder, number))
        book = book_of(folder / f"writing{turn}.ctdesk", 0)
        rows = list(people(number))
        inserts.append(timed(lambda book=book, rows=rows: add_people(book, rows)))
        undos.append(timed(lambda book=book: undo(book)))
        path = book.path
        book.close()
        path.unlink()
    return [
        Line(f"insert {number:,} people, journal and index", median(inserts), median(bares), 3),
        Line("undo of it, beside the insert", median(undos), median(inserts), 1),
    ]


def reading(book: Book, number: int) -> list[Line]:
    """The ids of the whole table, and a page of rows."""
    view = listing.default_view(book, "people")
    bare = connect(book.path, None)
    ordered = "SELECT id FROM person ORDER BY sort_name NULLS LAST, id"
    lines = [
        Line(
            f"ids of {number:,} people, ordered",
            *side_by_side(
                lambda: listing.ids(book, view),
                lambda: array("q", [row[0] for row in bare.execute(ordered)]),
            ),
            1.5,
        )
    ]
    found = replace(view, text="mohamed")
    matched = (
        "SELECT id FROM person WHERE id IN (SELECT rowid FROM person_search"
        " WHERE person_search MATCH '\"mohamed\"*') ORDER BY sort_name NULLS LAST, id"
    )
    lines.append(
        Line(
            "ids of those found by one word",
            *side_by_side(
                lambda: listing.ids(book, found),
                lambda: array("q", [row[0] for row in bare.execute(matched)]),
            ),
            1.5,
        )
    )
    some = list(listing.ids(book, view)[number // 2 : number // 2 + 50])
    page = median(timed(lambda: listing.rows(book, view, some)) for _ in range(25))
    lines.append(Line("a page of 50 rows (beside 5 ms)", page, 5.0, 1))
    bare.close()
    return lines


def changing(book: Book, number: int) -> list[Limit]:
    """One value for many people, looked at and then written, and its undo."""
    ids = listing.ids(book, listing.default_view(book, "people"))[:number]
    wish = Wish("person", ids, {"country": "Burkina Faso"})
    looked = timed(lambda: deque(outlook(book, wish), maxlen=0))
    took = timed(lambda: deque(change_many(book, wish, f"{number:,} people"), maxlen=0))
    undone = timed(lambda: undo(book))
    return [
        Limit(f"what one value for {number:,} people would change", looked, 1000),
        Limit(f"one value for {number:,} people, journal and index", took, 2000),
        Limit("undo of it", undone, 2000),
    ]


def starting(folder: Path, hundred: Path, number: int, million: Path, most: int) -> list[Line]:
    """Whole processes: to the first painted window, to the first rows, and their memory."""
    return [
        Line("process to the first painted window", *processes("window", "bare", folder), 1.3),
        Line(
            f"process to the first rows of {most:,} people",
            *processes("rows", "bare-rows", million),
            2.5,
        ),
        Line(
            f"resident memory with {number:,} people shown",
            *processes("memory", "bare-memory", hundred, rounds=3),
            1.5,
            "MB",
        ),
    ]


def main() -> None:
    """Make the books, measure, print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a tenth of the people")
    parser.add_argument(
        "--only",
        default="",
        metavar="PARTS",
        help=f"first, ticking, importing, or parts of searching with commas: {', '.join(PARTS)}",
    )
    parser.add_argument("--large", type=Path, help="a book made by large.py, for searching")
    parser.add_argument("--tenth", type=Path, help="a tenth of it")
    said = parser.parse_args()
    scale = Scale().part(10 if said.quick else 1)
    only = [part for part in said.only.split(",") if part]
    print(HEADING, flush=True)
    if not only or "first" in only:
        for figure in first(10 if said.quick else 1):
            print(figure, flush=True)
    if not only or "ticking" in only:
        for told in ticking():
            print(told, flush=True)
    if not only or "importing" in only:
        for found_out in importing(PEOPLE // (10 if said.quick else 1)):
            print(found_out, flush=True)
    if not only or not set(only) <= {"first", "ticking", "importing"}:
        parts = [part for part in only if part in PARTS]
        with books(scale, said.large, said.tenth) as found:
            for line in searching(found, parts):
                print(line, flush=True)


def first(scale: int) -> Iterator[Line | Limit]:
    """Writing, reading and starting, as the first version was measured."""
    number, most = 100_000 // scale, 1_000_000 // scale
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        yield from writing(folder, number)
        hundred = book_of(folder / "hundred.ctdesk", number)
        yield from reading(hundred, number)
        yield from changing(hundred, 16_500 // scale)
        hundred.close()
        book_of(folder / "million.ctdesk", most).close()
        open_book(folder / "million.ctdesk").close()
        paths = folder / "hundred.ctdesk", folder / "million.ctdesk"
        yield from starting(folder, paths[0], number, paths[1], most)


if __name__ == "__main__":
    main()
