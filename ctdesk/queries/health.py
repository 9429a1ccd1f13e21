"""Whether a book is whole: seals, structure, links, search index, history, attachments, triggers.

What is damaged on the disk ends the examination, since nothing read after it could be trusted.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256

from ctdesk.kernel.i18n import tr
from ctdesk.store import name_index
from ctdesk.store.book import Book
from ctdesk.store.declared import Strange, dangerous, strange
from ctdesk.store.engine_errors import BookDamagedError
from ctdesk.store.refusals import worded
from ctdesk.store.search_index import SEARCHED

_MADE_ANEW = {name_index.TABLE, *(f"{kind}_search" for kind in SEARCHED)}


@dataclass(frozen=True)
class Finding:
    """One check and what it found; without problems it passed.

    `check` names it for a program. What is repairable can be made anew from the records.
    """

    check: str
    label: str
    problems: tuple[str, ...] = ()
    is_repairable: bool = False


def examination(book: Book) -> Iterator[Finding]:
    """Every check in turn, each as soon as it is done; a large book takes seconds."""
    yield Finding("opening", tr("The book opens"))
    if book.is_encrypted:
        seals = _lines(book, "PRAGMA cipher_integrity_check")
        yield Finding("seals", tr("The seal of every page"), seals)
        if seals:
            return
    structure = _structure(book)
    yield Finding("structure", tr("The structure of the file"), structure)
    if structure:
        return
    yield Finding("links", tr("Every link leads to a record"), _links(book))
    yield Finding("index", tr("The search index is in step"), _index(book), is_repairable=True)
    yield Finding("names", tr("People are found by their names"), _names(book), is_repairable=True)
    yield Finding("history", tr("The history is as it was written"), _history(book))
    yield Finding("attachments", tr("The documents are as they came"), _attachments(book))
    yield Finding(
        "triggers", tr("Every change will be in the history"), _triggers(book), is_repairable=True
    )
    yield Finding("schema", tr("Nothing else is in the book"), _others(book))


def _lines(book: Book, statement: str) -> tuple[str, ...]:
    """What the engine complains of, or the damage that kept it from looking."""
    try:
        return tuple(str(line) for (line,) in book.rows(statement) if line != "ok")
    except BookDamagedError as error:
        return (str(error.__cause__),)


def _structure(book: Book) -> tuple[str, ...]:
    lines = _lines(book, "PRAGMA integrity_check")
    return tuple(line for line in lines if not _is_about_index(line))


def _is_about_index(line: str) -> bool:
    return "fts5" in line.casefold()


def _links(book: Book) -> tuple[str, ...]:
    return tuple(
        tr(
            "{record} names a record of “{target}” that is not there.",
            record=_record(table, row),
            target=target,
        )
        for table, row, target, _ in book.rows("PRAGMA foreign_key_check")
    )


def _index(book: Book) -> tuple[str, ...]:
    """Compare the index with one made now, in memory, from the records."""
    from ctdesk.store import search_index

    broken = tuple(filter(_is_about_index, _lines(book, "PRAGMA integrity_check")))
    if broken:
        return broken
    made_now = zip(
        search_index.SEARCHED,
        search_index.index_tables(),
        search_index.statements(),
        strict=True,
    )
    return _compared(
        book, [_Index(kind, f"{kind}_search", table, fill) for kind, table, fill in made_now]
    )


def _names(book: Book) -> tuple[str, ...]:
    """The same for the keys by which people are recognised, however their names are written."""
    from ctdesk.store import name_index as names

    found = _Index("person", names.TABLE, names.table(), names.statement(), names.INDEXED)
    if not book.rows("SELECT 1 FROM sqlite_master WHERE name = ?", (names.TABLE,)):
        return (tr("Missing: {what}", what=names.TABLE),)
    return _compared(book, [found])


@dataclass(frozen=True)
class _Index:
    """An index of the records of a kind: its table, the statements that make and fill it anew.

    Records that do not meet the condition `of` have no place in it.
    """

    kind: str
    name: str
    table: str
    fill: str
    of: str = "1"


def _compared(book: Book, indexes: Iterable[_Index]) -> tuple[str, ...]:
    with book.read() as connection:

        def run(statement: str) -> list[tuple[object, ...]]:
            done = connection.exec_driver_sql(statement)
            return [tuple(row) for row in done] if done.returns_rows else []

        return tuple(problem for index in indexes for problem in _differences(run, index))


def _differences(run: Callable[[str], list[tuple[object, ...]]], found: _Index) -> Iterator[str]:
    """Records the index lacks or should not have, and words it counts otherwise."""
    kind, index = found.kind, found.name
    rows = f"SELECT id FROM {kind} r WHERE {found.of}"
    for (row,) in run(f"{rows} EXCEPT SELECT rowid FROM main.{index}"):
        yield tr("{record} cannot be found by its words.", record=_record(kind, row))
    for (row,) in run(f"SELECT rowid FROM main.{index} EXCEPT {rows}"):
        yield tr("{record} is found and is not there.", record=_record(kind, row))
    run(found.table.replace("CREATE VIRTUAL TABLE ", "CREATE VIRTUAL TABLE temp.", 1))
    # Inside this connection the new table now stands before the book's own of the same name.
    run(found.fill)
    for schema in ("main", "temp"):
        run(f"CREATE VIRTUAL TABLE temp.{schema}_words USING fts5vocab({schema}, {index}, col)")
    ((wrong,),) = run(
        "SELECT count(DISTINCT term) FROM ("
        "SELECT * FROM (SELECT * FROM temp.main_words EXCEPT SELECT * FROM temp.temp_words)"
        " UNION ALL "
        "SELECT * FROM (SELECT * FROM temp.temp_words EXCEPT SELECT * FROM temp.main_words))"
    )
    for made in ("main_words", "temp_words", index):
        run(f"DROP TABLE temp.{made}")
    if wrong:
        yield tr("{kind}: {n} words of the index are out of date.", kind=kind, n=wrong)


def _record(table: str, row: object) -> str:
    """The short id of a row; the rows of lists that nobody names have their table's name."""
    from ctdesk.model.catalogue import entities
    from ctdesk.queries.refs import Ref

    return str(Ref(table, int(str(row)))) if table in entities() else f"{table} {row}"


def _history(book: Book) -> tuple[str, ...]:
    from ctdesk.history.audit import verify

    problems = []
    verdict = verify(book)
    if verdict.broken_at is not None:
        problems.append(tr("Step {step} was altered after it was written.", step=verdict.broken_at))
    if book.rows("SELECT 1 FROM current_work"):
        problems.append(tr("A step was left open; later changes would be counted to it."))
    return tuple(problems)


def _attachments(book: Book) -> tuple[str, ...]:
    problems = []
    for (digest,) in book.rows("SELECT sha256 FROM attachment"):
        ((content,),) = book.rows(
            "SELECT CAST(content AS BLOB) FROM attachment WHERE sha256 = ?", (digest,)
        )
        if sha256(content).hexdigest() != digest:
            named = book.rows("SELECT id FROM document WHERE sha256 = ?", (digest,))
            ids = ", ".join(f"D{row}" for (row,) in named) or digest[:12]
            problems.append(tr("The file of {ids} was altered.", ids=ids))
    for (row,) in book.rows(
        "SELECT id FROM document WHERE sha256 IS NOT NULL"
        " AND sha256 NOT IN (SELECT sha256 FROM attachment)"
    ):
        problems.append(tr("The file of {ids} is not in the book.", ids=f"D{row}"))
    return tuple(problems)


def _triggers(book: Book) -> tuple[str, ...]:
    return tuple(worded(dangerous(book.rows, is_completed=True)))


def _others(book: Book) -> tuple[str, ...]:
    """Tables and indexes that are not as declared; those made anew are compared by their words."""
    found = strange(book.rows)
    told = [
        tuple(part for part in parts if part[0] in ("table", "index") and part[1] not in _MADE_ANEW)
        for parts in (found.foreign, found.missing, found.altered)
    ]
    return tuple(worded(Strange(*told)))
