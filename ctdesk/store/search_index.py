"""The full-text index of each kind of record, kept in step set by set at the end of each work.

One contentless FTS5 table per searchable kind holds the folded words of the record, of what it
links to and of its parts; each field and each list of parts has a column, so that words can be
asked of one field. `fold` is the same function that folds what people type.
"""

from collections.abc import Iterator
from functools import cache

from sqlalchemy import Connection

from ctdesk.kernel.i18n import tr
from ctdesk.model.base import Record
from ctdesk.model.catalogue import entity, parts
from ctdesk.model.field import Field, Kind
from ctdesk.store import touched
from ctdesk.store.chain import OF_WORK
from ctdesk.store.slices import IN_SLICE, slices
from ctdesk.store.telling import Reached, Tell, nobody, stretch_of
from ctdesk.store.touched import Index

SEARCHED = (
    *("event", "follow_up_action", "organisation", "person", "recommendation"),
    *("series", "project", "legal_instrument", "country", "country_group", "term"),
)
"""The kinds that have an index of their own; the words of their parts are found with them."""

_NAMES_OF = {
    Kind.COUNTRY: "(SELECT concat_ws(' ', name_en, name_fr, name_ar) FROM country WHERE code = {})",
    Kind.TERM: "(SELECT concat_ws(' ', label_en, label_fr, label_ar) FROM term"
    " WHERE vocabulary = '{vocabulary}' AND key = {})",
}
_NAMED_BY = {
    "country": ("code", ("code", "name_en", "name_fr", "name_ar")),
    "term": ("key", ("key", "vocabulary", "label_en", "label_fr", "label_ar")),
}
"""The lists whose entries are named by a word, not by their id: it, and what is read of them."""

_INDEXED_BY = {Kind.TEXT: "index_words"}
_LINK_WORDS = {
    "event": ("code", "title", "short_title"),
    "organisation": ("name", "acronym", "name_fr", "name_ar", "aliases"),
    "legal_instrument": ("symbol", "short_subject"),
    "series": ("name",),
    "project": ("title", "short_code"),
}


def index_tables() -> Iterator[str]:
    """The statements that create the index tables: a column for each field and for each list."""
    for kind in SEARCHED:
        columns = ", ".join(f'"{name}"' for name in indexed_columns(kind))
        yield (
            f"CREATE VIRTUAL TABLE {kind}_search USING fts5({columns}, content='', "
            "contentless_delete=1, prefix='1 2 3', "
            'tokenize="unicode61 remove_diacritics 0")'
        )


def indexed_columns(kind: str) -> tuple[str, ...]:
    """What the words of a kind are told apart by: its searched fields, then its lists."""
    return tuple(_words_by_column(kind))


def statements() -> list[str]:
    """The statements that index all records of each kind."""
    return [_words_of(kind) for kind in SEARCHED]


def fill(connection: Connection, tell: Tell = nobody) -> None:
    """Index every record anew, into empty index tables."""
    words = tr("Making the search index…")
    work = [(kind, ids) for kind in SEARCHED for ids in slices(connection, kind)]
    for done, (kind, ids) in enumerate(work):
        tell(words, done / len(work))
        connection.exec_driver_sql(f"{_words_of(kind)} WHERE r.id {IN_SLICE}", ids)


def refresh(connection: Connection, work_id: int, reached: Reached) -> None:
    """Index again what a piece of work touched, directly or through a link or a part."""
    changed = set(
        connection.exec_driver_sql(
            f"SELECT DISTINCT table_name FROM change WHERE {OF_WORK}", {"work": work_id}
        ).scalars()
    )
    stale: dict[Index, int] = {}
    for kind in SEARCHED:
        sources = [sql for table, sql in _touched(kind) if table in changed]
        index = Index(kind, f"{kind}_search", f"{_words_of(kind)} WHERE r.id")
        if sources and (number := touched.gather(connection, work_id, index, sources)):
            stale[index] = number
    done, every = 0, sum(stale.values())
    for index, number in stale.items():
        part = stretch_of(reached, done / every, (done + number) / every)
        touched.renew(connection, work_id, index, part)
        done += number


def _words_of(kind: str) -> str:
    columns = _words_by_column(kind)
    named = ", ".join(f'"{name}"' for name in columns)
    return (
        f"INSERT INTO {kind}_search(rowid, {named})"
        f" SELECT r.id, {', '.join(columns.values())} FROM {kind} r"
    )


def _words_by_column(kind: str) -> dict[str, str]:
    """Column of the index to the expression of its words: of the record, then of its parts."""
    found = {
        name: f"{_INDEXED_BY.get(field.kind, 'index_names')}({_words(field, _own(name))})"
        for name, field in entity(kind).fields().items()
        if field.search
    }
    for key, part in parts(kind).items():
        words = list(_field_words(part, "p"))
        if words:
            found[key] = (
                f"index_words((SELECT group_concat(concat_ws(' ', {', '.join(words)}), ' ')"
                f" FROM {part.__tablename__} p WHERE p.{part.meaning.owner} = r.id))"
            )
    return found


def _own(name: str) -> str:
    return f'r."{name}"'


def _field_words(found: type[Record], alias: str) -> Iterator[str]:
    for name, field in found.fields().items():
        if field.search:
            yield _words(field, f'{alias}."{name}"')


def _words(field: Field, column: str) -> str:
    if field.kind in _NAMES_OF:
        return _NAMES_OF[field.kind].format(column, vocabulary=field.vocabulary)
    if field.kind is Kind.LINK and field.target:
        names = ", ".join(_LINK_WORDS[field.target])
        return f"(SELECT concat_ws(' ', {names}) FROM {field.target} WHERE id = {column})"
    return column


@cache
def _touched(kind: str) -> tuple[tuple[str, str], ...]:
    """Changed tables, each with the statement that finds the records whose words it touches."""
    return tuple(_touching(kind))


def _touching(kind: str) -> Iterator[tuple[str, str]]:
    yield kind, touched.rows(kind, _searched(entity(kind)))
    for target, column in _linked(entity(kind)):
        yield target, f"SELECT id FROM {kind} WHERE {_refers(target, column)}"
    for part in parts(kind).values():
        words = _searched(part)
        if not words:
            continue
        name, owner = part.__tablename__, part.meaning.owner
        ids = touched.rows(name, (*words, str(owner)))
        yield name, f"SELECT {owner} FROM {name} WHERE id IN ({ids})"
        yield name, f"{touched.before(name, str(owner))} AND row_id IN ({ids})"
        for target, column in _linked(part):
            yield target, f"SELECT {owner} FROM {name} WHERE {_refers(target, column)}"


def _searched(found: type[Record]) -> tuple[str, ...]:
    return tuple(name for name, field in found.fields().items() if field.search)


def _linked(found: type[Record]) -> Iterator[tuple[str, str]]:
    for name, field in found.fields().items():
        if field.search and field.kind is Kind.LINK and field.target:
            yield field.target, name
        elif field.search and field.kind in (Kind.COUNTRY, Kind.TERM):
            yield field.kind.value, name


def _refers(target: str, column: str) -> str:
    """The condition that a record names one whose words changed, by what it is or was named by."""
    if target not in _NAMED_BY:
        return f'"{column}" IN ({touched.rows(target, _LINK_WORDS[target])})'
    name, words = _NAMED_BY[target]
    ids = touched.rows(target, words)
    return (
        f'"{column}" IN (SELECT {name} FROM {target} WHERE id IN ({ids})'
        f" UNION {touched.before(target, name)} AND row_id IN ({ids}))"
    )
