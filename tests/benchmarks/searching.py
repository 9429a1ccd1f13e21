"""The searchable table beside bare SQL: ids, rows, windows, facets, completions, writing.

Works on books that are there already or on generated ones; bare statements run on a copy that
also has an index on every column they filter by.
"""

import shutil
import tempfile
from array import array
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import Any

from ctdesk.actions.people import add_people
from ctdesk.app import new_book, open_book
from ctdesk.kernel.errors import UserError
from ctdesk.kernel.text import sort_key
from ctdesk.model.person import Person
from ctdesk.queries import listing
from ctdesk.queries.search.completion import completions
from ctdesk.queries.search.facets import facets
from ctdesk.queries.search.finder import Finder
from ctdesk.store.book import Book
from ctdesk.store.connection import WORK_CACHE_KIB, bare_connection, connect
from ctdesk.store.search_index import statements
from tests.benchmarks.large import Scale, make
from tests.benchmarks.matching import matching
from tests.benchmarks.measuring import Least, Limit, Line, Note, child, late, processes, timed
from tests.benchmarks.people import people
from tests.benchmarks.questions import INDEXES, QUESTIONS, TYPED, Question, window

ROUNDS = 9
FIRST = 100
WINDOW = 60
PASSPHRASE = "a benchmark is no secret"

Lines = Iterator[Line | Limit | Least | Note | str]


@dataclass(frozen=True)
class Books:
    """The books that are measured: the large one, one a tenth of it, and where copies go."""

    large: Path
    tenth: Path
    folder: Path


@contextmanager
def books(scale: Scale, large: Path | None, tenth: Path | None) -> Iterator[Books]:
    """The books given, or generated ones; all are brought up to date by opening them."""
    with tempfile.TemporaryDirectory(prefix="ctdesk-benchmark-") as made:
        folder = Path(made)
        found = Books(
            large or _made(folder / "large.ctdesk", scale),
            tenth or _made(folder / "tenth.ctdesk", scale.part(10)),
            folder,
        )
        for path in (found.large, found.tenth):
            open_book(path).close()
        yield found


def _made(path: Path, scale: Scale) -> Path:
    make(path, scale).close()
    return path


def searching(found: Books, parts: Sequence[str] = ()) -> Lines:
    """Every line of the searchable table, or those of some parts."""
    for name, part in PARTS.items():
        if not parts or name in parts:
            yield f"\n{name}"
            yield from part(found)


# Ids and first rows.


def forget(book: Book) -> None:
    """Drop what is kept of earlier answers; the orders of the columns stay."""
    book.companion(Finder).forget()


def view_of(book: Book, question: Question) -> listing.View:
    """What the table would ask for this search."""
    usual = listing.default_view(book, question.page)
    return listing.View(question.page, usual.columns, (question.sort,), question.text)


@contextmanager
def _with_bare(path: Path, folder: Path) -> Iterator[tuple[Book, Any]]:
    """The book, and a bare connection to a copy of it with the indexes bare statements use."""
    copy = folder / "bare.ctdesk"
    shutil.copyfile(path, copy)
    bare = connect(copy, None)
    for statement in INDEXES:
        bare.execute(statement)
    book = open_book(path)
    try:
        yield book, bare
    finally:
        book.close()
        bare.close()
        _remove(copy)


def _remove(path: Path) -> None:
    for ending in ("", "-wal", "-shm", ".lock", ".keys"):
        path.with_name(path.name + ending).unlink(missing_ok=True)


def asking(found: Books) -> Lines:
    """Exact count and all ids in order, and the first rows, for every question."""
    with _with_bare(found.large, found.folder) as (book, bare):
        yield from _all_ids(book, bare)
        yield from _first_rows(book, bare)


def _all_ids(book: Book, bare: Any) -> Lines:
    ranks = Ranks(book)
    every: list[tuple[float, float]] = []
    over = 0
    for question in QUESTIONS:
        view = view_of(book, question)
        wrong = _wrong(book, view, question, bare, ranks)
        pairs = [_asked(book, view, question, bare) for _round in range(ROUNDS)]
        every += pairs
        ours, theirs = median(p[0] for p in pairs), median(p[1] for p in pairs)
        line = Line(f"  {question.example}: {question.text}", ours, theirs, 2, plus=3)
        over += ours > 2 * theirs + 3
        yield f"{line}{wrong}"
    ours_all, bare_all = [p[0] for p in every], [p[1] for p in every]
    yield Line(
        "all ids in order, count included: median", median(ours_all), median(bare_all), 2, plus=3
    )
    yield Line("the same: 95th percentile", late(ours_all), late(bare_all), 2, plus=3)
    yield Limit(f"searches of {len(QUESTIONS)} over twice the bare one + 3 ms", over, 0, "")


def _asked(book: Book, view: listing.View, question: Question, bare: Any) -> tuple[float, float]:
    forget(book)
    ours = timed(lambda: len(listing.ids(book, view)))
    return ours, timed(lambda: bare.execute(question.ids).fetchone())


def _wrong(book: Book, view: listing.View, question: Question, bare: Any, ranks: "Ranks") -> str:
    """What is wrong with the answer, if anything: other records, or another order."""
    forget(book)
    try:
        ids = listing.ids(book, view)
    except UserError as error:
        return f"  REFUSED: {error.sentence}"
    (joined,) = bare.execute(question.ids).fetchone()
    theirs = {int(row_id) for row_id in (joined or "").split(",") if row_id}
    if len(ids) != len(theirs) or set(ids) != theirs:
        return f"  OTHER RECORDS: {len(ids):,} instead of {len(theirs):,}"
    return "" if ranks.are_in_order(ids, question) else "  ANOTHER ORDER"


_TEXTS = {
    ("people", "name"): "SELECT id, sort_name FROM person",
    ("people", "country"): "SELECT p.id, c.name_en FROM person p"
    " LEFT JOIN country c ON c.code = p.country",
    ("people", "job_title"): "SELECT id, job_title FROM person",
    ("people", "organisation"): "SELECT p.id, o.name FROM person p"
    " LEFT JOIN organisation o ON o.id = p.organisation_id",
    ("events", "date"): "SELECT id, sort_date FROM event",
    ("events", "title"): "SELECT id, sort_title FROM event",
}
_ORDERED_AS_KEPT = ("name", "date", "title")


class Ranks:
    """Where each record stands in an order, worked out once in plain Python."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._known: dict[tuple[str, str], dict[int, int]] = {}

    def are_in_order(self, ids: "array[int]", question: Question) -> bool:
        """Whether the ids stand in the question's order, those without a value at the end."""
        ranks = self._of(question.page, question.sort.key)
        there = [ranks[row_id] for row_id in ids]
        valued = [rank for rank in there if rank >= 0]
        if any(rank >= 0 for rank in there[len(valued) :]):
            return False
        if question.sort.descending:
            return all(one >= other for one, other in pairwise(valued))
        return all(one <= other for one, other in pairwise(valued))

    def _of(self, page: str, key: str) -> dict[int, int]:
        if (page, key) not in self._known:
            texts = dict(self._book.rows(_TEXTS[page, key]))
            as_sorted = (lambda text: text) if key in _ORDERED_AS_KEPT else _short_key
            keys = {text: as_sorted(text) for text in set(texts.values()) if text is not None}
            place = {found: n for n, found in enumerate(sorted(set(keys.values())))}
            ranked = {text: place[found] for text, found in keys.items()}
            self._known[page, key] = {
                row_id: ranked.get(text, -1) for row_id, text in texts.items()
            }
        return self._known[page, key]


def _short_key(text: str) -> str:
    return sort_key(text[:120])


def _first_rows(book: Book, bare: Any) -> Lines:
    every = []
    for question in QUESTIONS:
        view = view_of(book, question)
        statement = question.first(FIRST)
        for _round in range(ROUNDS // 2):
            forget(book)
            ours = timed(partial(_first, book, view))
            every.append((ours, timed(partial(_fetched, bare, statement))))
    ours_all, bare_all = [p[0] for p in every], [p[1] for p in every]
    yield Line(f"first {FIRST} rows: median", median(ours_all), median(bare_all), 1.5)
    yield Line("the same: 95th percentile", late(ours_all), late(bare_all), 1.5)


def _first(book: Book, view: listing.View) -> list[tuple[str, ...]]:
    return listing.rows(book, view, listing.first_ids(book, view, FIRST))


def _fetched(bare: Any, statement: str) -> list[Any]:
    return list(bare.execute(statement))


# Windows of rows.


def scrolling(found: Books) -> Lines:
    """Sixty rows at any depth of everybody in order."""
    with _with_bare(found.large, found.folder) as (book, bare):
        view = listing.default_view(book, "people")
        ids = listing.ids(book, view)
        depths = [len(ids) * part // 12 for part in range(12)]
        pairs = []
        for start in depths * 4:
            some = ids[start : start + WINDOW]
            statement = window("person", ",".join(map(str, some)))
            ours = timed(partial(listing.rows, book, view, some))
            pairs.append((ours, timed(partial(_fetched, bare, statement))))
        yield Line(
            f"a window of {WINDOW} rows at any depth",
            median(p[0] for p in pairs),
            median(p[1] for p in pairs),
            1.5,
        )


# The window.


def typing(found: Books) -> Lines:
    """Key pressed to rows painted, whole path; jumping, choosing all, sorting; memory."""
    bare = _bare_window(found.large)
    told = _typist("typing", found.large)
    yield from _painted("all", told, bare, 16, 25)
    yield Limit("the same: 95th percentile", told["painted_late"], 33)
    yield Line(_BESIDE, told["painted_late"], bare["painted_late"], 33 / 47)
    yield from _beside_typing(told)
    bare_tenth = _bare_window(found.tenth)
    told = _typist("typing", found.tenth)
    yield from _painted("a tenth of them", told, bare_tenth, 11, 11)
    yield Note("the same: 95th percentile", told["painted_late"])
    yield Note("the same in a bare window", bare_tenth["painted_late"])
    yield from _beside_typing(told)
    told = _typist("moving", found.large)
    yield Limit("jump to another depth and repaint", told["jump"], 17)
    yield Line(_BESIDE, told["jump"], bare["jump"], 17 / 16)
    yield Limit("the same: 95th percentile", told["jump_late"], 17)
    yield Limit("the same: the slowest of fifty", told["jump_most"], 17)
    yield Limit("choose all and repaint", told["all"], 50)
    yield Limit("order again by a column known, to rows painted", told["sort"], 15)


_BESIDE = "the same beside a bare window, typed into in the same run"


def _painted(
    number: str, told: dict[str, float], bare: dict[str, float], limit: float, design: float
) -> Lines:
    """The median, in milliseconds and beside the bare window.

    The limits were set where a bare window took `design` milliseconds at most; on another
    computer it takes others, and the ratio is what can be compared.
    """
    yield Limit(f"key to rows painted, {number}: median", told["painted_median"], limit)
    yield Line(_BESIDE, told["painted_median"], bare["painted_median"], limit / design)


def _beside_typing(told: dict[str, float]) -> Lines:
    yield Note("the slowest key", told["painted_most"])
    yield Note("key to the whole list known: median", told["whole_median"])
    yield Note("the same: 95th percentile", told["whole_late"])
    yield Limit("longest block of the event loop while typing", told["blocked_most"], 16.7)
    yield Limit("the same, without waiting for a processor", told["blocked_own"], 16.7)
    yield Note("the same: 99th percentile of its turns", told["blocked_late"])
    yield Note("seven keys in a burst to the rows of the last", told["burst"])


def _bare_window(path: Path) -> dict[str, float]:
    _read_through(path)
    with tempfile.TemporaryDirectory() as folder:
        return child("bare_typist.py", str(path), memory=Path(folder))


def remembering(found: Books) -> Lines:
    """Memory of the window with the book, above one without people."""
    none = _without_people(found)
    ours = _resident("memory", found.large)
    yield Limit("memory above the window without people", ours - none, 80, "MB")
    typed = _typist("memory", found.large)["rss"] / 1e6
    yield Limit("the same after typing and sorting", typed - none, 80, "MB")


def _without_people(found: Books) -> float:
    """Megabytes of a window with an empty book."""
    empty = found.folder / "empty.ctdesk"
    new_book(empty, None, office="Benchmark office")[0].close()
    told = _resident("empty-memory", empty)
    _remove(empty)
    return told


def _resident(what: str, book: Path, *passphrase: str) -> float:
    """Megabytes of a window some seconds after its first rows, the median of three."""
    with tempfile.TemporaryDirectory() as folder:
        asked = (what, str(book), *passphrase)
        told = [child("child.py", *asked, memory=Path(folder))["rss"] for _round in range(3)]
    return median(told) / 1e6


def starting(found: Books) -> Lines:
    """From the start of the program to the first rows."""
    pair = processes("rows", "bare-rows", found.large)
    yield Line("process to the first rows", *pair, 2.5)


def _typist(what: str, book: Path) -> dict[str, float]:
    _read_through(book)
    with tempfile.TemporaryDirectory() as folder:
        return child("typist.py", what, str(book), memory=Path(folder))


def _read_through(path: Path) -> None:
    """Have the system know the file: a jump among a million reads a hundred pages of it, and the
    disk is not what is measured."""
    with path.open("rb") as file:
        while file.read(1 << 22):
            pass


# Encrypted.


def encrypted(found: Books) -> Lines:
    """The same questions to the same book with a key."""
    sealed = _sealed(found.large, found.folder / "sealed.ctdesk")
    ours, plain = open_book(sealed, passphrase=PASSPHRASE), open_book(found.large)
    try:
        ids, rows = [], []
        for question in QUESTIONS:
            pair = [(book, view_of(book, question)) for book in (ours, plain)]
            for turn in range(ROUNDS // 2 + 1):
                some = [_ids_and_rows(book, view) for book, view in pair]
                if turn:  # The first turn reads the pages and makes the orders.
                    ids.append((some[0][0], some[1][0]))
                    rows.append((some[0][1], some[1][1]))
        for what, pairs in (("all ids in order", ids), ("first rows", rows)):
            one, other = [p[0] for p in pairs], [p[1] for p in pairs]
            yield Line(f"encrypted, {what}: median", median(one), median(other), 1.3)
            yield Line("the same: 95th percentile", late(one), late(other), 1.3)
    finally:
        ours.close()
        plain.close()
    above = _resident("memory", sealed, PASSPHRASE) - _without_people(found)
    yield Limit("encrypted, memory above the window without people", above, 80, "MB")
    _remove(sealed)


def _ids_and_rows(book: Book, view: listing.View) -> tuple[float, float]:
    forget(book)
    told = timed(lambda: listing.ids(book, view))
    forget(book)
    return told, timed(lambda: _first(book, view))


def _sealed(plain: Path, path: Path) -> Path:
    """An encrypted copy of a book that has no key."""
    from ctdesk.store.keys import key_from_recovery_code

    empty, code = new_book(path, PASSPHRASE, office="Benchmark office")
    empty.close()
    path.unlink()
    key = key_from_recovery_code(code)
    source = bare_connection(plain, None, "rw")
    marks = {
        name: source.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("application_id", "user_version")
    }
    source.execute(f"ATTACH '{path}' AS sealed KEY \"x'{key.hex()}'\"")
    source.execute("SELECT sqlcipher_export('sealed')").fetchall()
    for name, value in marks.items():
        source.execute(f"PRAGMA sealed.{name} = {value}")
    source.execute("DETACH sealed")
    source.close()
    path.chmod(0o600)
    return path


# Writing.


def adding(found: Books) -> Lines:
    """A tenth more people, index and journal included, three times into copies of the book."""
    mine, other = found.folder / "adding.ctdesk", found.folder / "bare.ctdesk"
    for copy in (mine, other):
        shutil.copyfile(found.large, copy)
    bare = _without_journal(other)
    book = open_book(mine)
    number = book.rows("SELECT count(*) FROM person")[0][0] // 10
    ours, bares, indexes = [], [], []
    for turn in range(3):
        rows = list(people(number, 100 + turn))
        ours.append(timed(partial(add_people, book, rows)))
        rest, index = _bare_adding(bare, rows)
        bares.append(rest + index)
        indexes.append(index)
    book.close()
    bare.close()
    for copy in (mine, other):
        _remove(copy)
    what = f"adding {number:,} people, index and journal included"
    yield Line(what, median(ours), median(bares), 2)
    yield Note("of the bare figure, folding the words and indexing them", median(indexes))


def _without_journal(copy: Path) -> Any:
    """A connection to a book whose changes are written down no more."""
    connection = connect(copy, None, cache_kib=WORK_CACHE_KIB)
    found = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for (trigger,) in found:
        connection.execute(f"DROP TRIGGER {trigger}")
    return connection


def _bare_adding(connection: Any, rows: list[dict[str, Any]]) -> tuple[float, float]:
    """Milliseconds of a bare executemany, and of one insert-select into the index."""
    columns = [column.name for column in Person.__table__.columns if column.name != "id"]
    base = {"version": 1, "single_name": False, "do_not_contact": False}
    last = connection.execute("SELECT max(id) FROM person").fetchone()[0]
    values = []
    for n, row in enumerate(rows):
        whole = {**base, "uuid": _uuid(last + n), **row, **Person.derived(row)}
        values.append(tuple(map(whole.get, columns)))
    statement = f"INSERT INTO person({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"
    (words,) = (found for found in statements() if found.startswith("INSERT INTO person_search"))

    connection.execute("BEGIN IMMEDIATE")
    inserted = timed(lambda: connection.executemany(statement, values))
    indexed = timed(lambda: connection.execute(f"{words} WHERE r.id > {last}"))
    return inserted + timed(lambda: connection.execute("COMMIT")), indexed


def _uuid(number: int) -> str:
    """An identifier that falls anywhere among the others, as random ones do."""
    told = f"{number * 0x9E3779B97F4A7C15F39CC0605CEDC835 % (1 << 128):032x}"
    return f"{told[:8]}-{told[8:12]}-{told[12:16]}-{told[16:20]}-{told[20:]}"


# Facets and completions.


def counting(found: Books) -> Lines:
    """Facet counts over the result of every question about people."""
    book = open_book(found.large)
    try:
        figures, most = [], 0
        for question in QUESTIONS:
            most = max(most, len(facets(book, question.page, question.text)))
            for _round in range(3):
                forget(book)
                listing.ids(book, view_of(book, question))  # What the table shows is known.
                ask = partial(facets, book, question.page, question.text)
                figures.append((timed(ask), question.text))
        slowest = max(figures)
        told = [figure for figure, _text in figures]
        yield Limit(f"counts of {most} facets over the result: median", median(told), 50)
        yield Limit("the same: 95th percentile", late(told), 50)
        yield Limit(f"the same: the slowest ({slowest[1]})", slowest[0], 50)
    finally:
        book.close()


def completing(found: Books) -> Lines:
    """Completions for everything typed letter by letter, with keywords and values."""
    book = open_book(found.large)
    try:
        figures = []
        for text in _BEGUN:
            for end in range(1, len(text) + 1):
                ask = partial(completions, book, "people", text[:end], end)
                figures.append((timed(ask), text[:end]))
        told = [figure for figure, _text in figures]
        yield Limit("completions: median", median(told), 16)
        yield Limit("the same: 95th percentile", late(told), 16)
        yield Limit(f"the same: the slowest ({max(figures)[1]})", max(told), 16)
    finally:
        book.close()


_BEGUN = (
    *("country:mal", "org:court", "sex:fem", "position:jud", "mohamed country:", "-nat", "event:w"),
    *TYPED[:3],
)

PARTS: dict[str, Callable[[Books], Lines]] = {
    "asking": asking,
    "scrolling": scrolling,
    "typing": typing,
    "remembering": remembering,
    "starting": starting,
    "encrypted": encrypted,
    "adding": adding,
    "counting": counting,
    "completing": completing,
    "matching": lambda found: matching(found.large, found.tenth),
}
