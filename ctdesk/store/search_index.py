"""The full-text index of each kind of record, kept in step set by set at the end of each work.

One contentless FTS5 table per searchable kind holds the folded words of the record, of what it
links to and of its parts; each field and each list of parts has a column, so that words can be
asked of one field. `fold` is the same function that folds what people type.
"""

from collections.abc import Iterator

from sqlalchemy import Connection

from ctdesk.model.base import Record
from ctdesk.model.catalogue import entity, parts
from ctdesk.model.field import Field, Kind
from ctdesk.store.chain import OF_WORK

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


def fill(connection: Connection) -> None:
    """Index every record anew, into empty index tables."""
    for statement in statements():
        connection.exec_driver_sql(statement)


def refresh(connection: Connection, work_id: int) -> None:
    """Index again what a piece of work touched, directly or through a link or a part."""
    run = connection.exec_driver_sql
    changed = set(
        run(f"SELECT DISTINCT table_name FROM change WHERE {OF_WORK}", {"work": work_id}).scalars()
    )
    for kind in SEARCHED:
        sources = [sql for table, sql in _touched(kind) if table in changed]
        if not sources:
            continue
        run("CREATE TEMP TABLE IF NOT EXISTS stale(id INTEGER PRIMARY KEY)")
        run("DELETE FROM temp.stale")
        for sql in sources:
            run(f"INSERT OR IGNORE INTO temp.stale {sql}", {"work": work_id})
        run(
            f"DELETE FROM {kind}_search WHERE rowid IN (SELECT id FROM temp.stale EXCEPT"
            f" SELECT row_id FROM change WHERE {OF_WORK} AND table_name = '{kind}'"
            " GROUP BY row_id HAVING sum(operation = 'delete') = 0"
            " AND sum(operation = 'insert') > 0)",
            {"work": work_id},
        )
        run(f"{_words_of(kind)} WHERE r.id IN (SELECT id FROM temp.stale)")


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


def _touched(kind: str) -> Iterator[tuple[str, str]]:
    """Changed table, and the statement that finds the records whose words it touches."""
    mine = f"SELECT row_id FROM change WHERE {OF_WORK} AND table_name = '{{}}'"
    yield kind, mine.format(kind)
    for table, column in _linked(entity(kind)):
        yield table, f"SELECT id FROM {kind} WHERE {_refers(table, column, mine)}"
    for part in parts(kind).values():
        name, owner = part.__tablename__, part.meaning.owner
        if not any(field.search for field in part.fields().values()):
            continue
        yield name, f"SELECT {owner} FROM {name} WHERE id IN ({mine.format(name)})"
        yield (
            name,
            f"SELECT DISTINCT before ->> '{owner}' FROM change"
            f" WHERE {OF_WORK} AND table_name = '{name}' AND before IS NOT NULL",
        )
        for table, column in _linked(part):
            yield table, f"SELECT {owner} FROM {name} WHERE {_refers(table, column, mine)}"


def _linked(found: type[Record]) -> Iterator[tuple[str, str]]:
    for name, field in found.fields().items():
        if field.search and field.kind is Kind.LINK and field.target:
            yield field.target, name
        elif field.search and field.kind in (Kind.COUNTRY, Kind.TERM):
            yield field.kind.value, name


def _refers(table: str, column: str, mine: str) -> str:
    ids = mine.format(table)
    if table == "country":
        return f'"{column}" IN (SELECT code FROM country WHERE id IN ({ids}))'
    if table == "term":
        return f'"{column}" IN (SELECT key FROM term WHERE id IN ({ids}))'
    return f'"{column}" IN ({ids})'
