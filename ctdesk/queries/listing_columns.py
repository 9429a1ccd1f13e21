"""The columns of a table: one for every field of a kind, from its description in the model.

`__lang__` in a statement stands for the reader's language.
"""

from dataclasses import dataclass, replace

from ctdesk.model.base import Record
from ctdesk.model.catalogue import entity
from ctdesk.model.field import Field, Kind

COUNTRY = "(SELECT name___lang__ FROM country WHERE code = r.{})"
MERGED = "merged_into_id"
"""The column that says of a record into which other it went; nobody looks for it any more."""

_TERM = "(SELECT label___lang__ FROM term WHERE vocabulary = '{vocabulary}' AND key = r.{column})"
_LABELS = {
    "event": "coalesce(short_title, title)",
    "person": "display_name",
    "organisation": "name",
    "series": "name",
    "project": "title",
    "legal_instrument": "symbol",
    "recommendation": "text",
    "session": "title",
}
_SHOWN_AS = {Kind.DATE: "date", Kind.NUMBER: "number", Kind.FLAG: "flag"}
_SHORT_LISTS = frozenset({"organisation", "series", "project", "legal_instrument"})
_WORDED = frozenset({Kind.LINE, Kind.TEXT, Kind.COUNTRY, Kind.TERM, Kind.LINK})


@dataclass(frozen=True)
class Column:
    """One column of a table: what it is called, how it is shown, and its two expressions.

    `shown` names the way its value becomes a text: text, number, flag, date, range, people,
    place, status or name. `sort` is the expression rows are ordered by; `joined` are the joins
    it needs, so that a million rows are ordered without a question for each. `width` is in
    pixels at 100 %.
    """

    key: str
    label: str
    shown: str
    sql: str
    sort: str
    width: int = 140
    default: bool = False
    joined: str = ""


@dataclass(frozen=True)
class Page:
    """One table: the kind it lists, its columns, how it is ordered at first, what it counts.

    `prefix` starts the short ids of the kind. `divided` is the column by whose values the page
    can be narrowed, such as the vocabulary of a term. `left_out` gives the ids of the records that
    are listed only where the search asks for them, such as those merged into others.
    """

    key: str
    kind: str
    prefix: str
    columns: tuple[Column, ...]
    sort: str
    descending: bool
    counted: tuple[str, str] | None
    divided: str | None = None
    left_out: str | None = None


def page(
    key: str,
    kind: str,
    columns: tuple[Column, ...],
    *,
    sort: str,
    descending: bool = False,
    counted: tuple[str, str] | None = None,
    divided: str | None = None,
) -> Page:
    """A table of a kind: the given columns first, then one for each other field."""
    named = {column.key for column in columns}
    others = tuple(c for c in _field_columns(entity(kind)) if c.key not in named)
    prefix = entity(kind).meaning.prefix
    left_out = f"SELECT id FROM {kind} WHERE {MERGED} IS NOT NULL"
    return Page(
        key,
        kind,
        prefix,
        columns + others,
        sort,
        descending,
        counted,
        divided,
        left_out if MERGED in entity(kind).fields() else None,
    )


def default(kind: str, name: str, width: int) -> Column:
    """The column of a field, shown when nothing was chosen yet."""
    column = _column(name, entity(kind).fields()[name])
    return replace(column, width=width, default=True)


def _field_columns(found: type[Record]) -> list[Column]:
    return [_column(name, field) for name, field in found.fields().items()]


def _column(name: str, field: Field) -> Column:
    sql = f'r."{name}"'
    if field.kind is Kind.COUNTRY:
        sql = COUNTRY.format(name)
    elif field.kind is Kind.TERM:
        sql = _TERM.format(vocabulary=field.vocabulary, column=name)
    elif field.kind is Kind.LINK and field.target:
        sql = f"(SELECT {_LABELS[field.target]} FROM {field.target} WHERE id = r.{name})"
    shown = _SHOWN_AS.get(field.kind, "text")
    # Bytes would put Évian behind Zinder and the small letters behind all the others.
    sort = f"in_order({sql})" if field.kind in _WORDED else sql
    joined = _in_order_of_names(name, field)
    if joined:
        sort = f"s_{name}.place"
    return Column(name.removesuffix("_id"), field.label, shown, sql, sort, joined=joined)


def _in_order_of_names(name: str, field: Field) -> str:
    """The join that gives a short list of names its order once, instead of at every row."""
    if field.kind is Kind.COUNTRY:
        key, named, of = "code", "name___lang__", "country"
    elif field.kind is Kind.TERM:
        key, named, of = "key", "label___lang__", f"term WHERE vocabulary = '{field.vocabulary}'"
    elif field.kind is Kind.LINK and field.target in _SHORT_LISTS:
        key, named, of = "id", _LABELS[field.target], field.target
    else:
        return ""
    return (
        f"LEFT JOIN (SELECT {key}, rank() OVER (ORDER BY in_order({named})) AS place FROM {of})"
        f" s_{name} ON s_{name}.{key} = r.{name}"
    )
