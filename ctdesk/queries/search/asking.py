"""What one field with its value asks: words of the index, or a condition on the rows of a table."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ctdesk.kernel import clock
from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import listed, tr
from ctdesk.kernel.text import asked, clipped, fold
from ctdesk.queries.search import dating, values
from ctdesk.queries.search.keyword import Keyword, State, Target
from ctdesk.queries.search.matching import every_word, expression
from ctdesk.queries.search.mistake import MistakeError
from ctdesk.queries.search.plan import AnyOf, Match, NotIn, Plan, Rows
from ctdesk.queries.search.survivors import MERGED
from ctdesk.queries.search.tree import Comparison, Field
from ctdesk.store.book import Book


@dataclass(frozen=True)
class Condition:
    """A condition on rows that `base` reads, with `?` for its values."""

    keyword: Keyword
    condition: str
    values: tuple[object, ...]
    tables: tuple[str, ...]
    is_compared: bool = False

    def rows(self) -> Rows:
        """The statement for this condition alone."""
        return joined((self,))


def joined(conditions: tuple[Condition, ...]) -> Rows:
    """One statement for conditions on the same rows."""
    base = conditions[0].keyword.base
    said = " AND ".join(f"({found.condition})" for found in conditions)
    bound = tuple(value for found in conditions for value in found.values)
    tables = frozenset(table for found in conditions for table in found.tables)
    return Rows(base.format(said), bound, tables)


def asking(
    book: Book, keyword: Keyword, field: Field, known: Mapping[str, Keyword]
) -> Plan | Condition:
    """What a field asks; a MistakeError where its value means nothing in this book."""
    if not field.text and field.is_quoted and field.comparison in (":", "="):
        return _empty(keyword)
    found = _ASKED[keyword.kind](book, keyword, field)
    if found is not None:
        return found
    other = known.get(keyword.also)
    if other is not None and (answer := _ASKED[other.kind](book, other, field)) is not None:
        return answer
    raise _unknown(book, keyword, field)


def _empty(keyword: Keyword) -> Plan | Condition:
    """Records for which nothing is entered."""
    if keyword.kind in ("state", "presence"):
        return NotIn(AnyOf(tuple(_rows_of(state) for state in keyword.states)))
    if keyword.kind == "count":
        return NotIn(_condition(keyword, f"{keyword.column} > 0").rows())
    if keyword.relation or keyword.where != "{}":
        # What is reached through other rows is empty also where there are no such rows.
        return NotIn(_condition(keyword, f"{keyword.column} IS NOT NULL").rows())
    return _condition(keyword, f"{keyword.column} IS NULL OR {keyword.column} = ''")


def _condition(
    keyword: Keyword,
    condition: str,
    bound: tuple[object, ...] = (),
    *,
    tables: tuple[str, ...] = (),
    is_compared: bool = False,
) -> Condition:
    put = keyword.where.format(condition)
    return Condition(keyword, put, bound, (*keyword.tables, *tables), is_compared)


def _words(_book: Book, keyword: Keyword, field: Field) -> Plan | Condition:
    if field.comparison == "=" and not keyword.relation:
        return _exactly(keyword, field)
    is_quoted = field.is_quoted or field.comparison == "="
    return Match(expression(field.text, is_quoted=is_quoted, columns=keyword.columns))


def _exactly(keyword: Keyword, field: Field) -> Rows:
    """Records whose field says this and no more; the index narrows them down first."""
    found = every_word(field.text, keyword.columns, is_whole=True)
    (table,) = keyword.tables
    statement = (
        f"SELECT r.id AS id FROM {table}_search f CROSS JOIN {table} r ON r.id = f.rowid"
        f" WHERE {table}_search MATCH ? AND fold({keyword.column}) = ?"
    )
    return Rows(statement, (found, fold(field.text)), frozenset((table,)))


def _text(_book: Book, keyword: Keyword, field: Field) -> Condition:
    """Words of a field that is not indexed: its rows are read one by one."""
    if field.comparison == "=":
        return _condition(keyword, f"fold({keyword.column}) = ?", (fold(field.text),))
    first, *others = (f"% {way} %" for way in asked(field.text))
    ways = (first if field.is_quoted else first.removesuffix(" %") + "%", *others)
    told = f"' ' || index_words({keyword.column}) || ' ' LIKE ?"
    return _condition(keyword, " OR ".join([told] * len(ways)), ways)


def _term(book: Book, keyword: Keyword, field: Field) -> Condition | None:
    found = values.terms(book, keyword.vocabulary, field.text, is_whole=_is_whole(field))
    return _one_of(keyword, found) if found else None


def _country(book: Book, keyword: Keyword, field: Field) -> Condition | None:
    found = values.countries(book, field.text, is_whole=_is_whole(field))
    return _one_of(keyword, found) if found else None


def _one_of(keyword: Keyword, found: tuple[str, ...]) -> Condition:
    return _condition(keyword, f"{keyword.column} IN ({', '.join('?' * len(found))})", found)


def _is_whole(field: Field) -> bool:
    return field.is_quoted or field.comparison == "="


def _link(_book: Book, keyword: Keyword, field: Field) -> Plan | Condition:
    target = keyword.target
    assert target  # every link has one
    row_id = None if field.is_quoted else values.short_id(target, field.text)
    if row_id is not None:
        if target.kind in MERGED:
            survivor = f"(SELECT merged_into_id FROM {target.kind} WHERE id = ?)"
            condition = f"{keyword.column} IN (?, {survivor})"
            return _condition(keyword, condition, (row_id, row_id), tables=(target.kind,))
        return _condition(keyword, f"{keyword.column} = ?", (row_id,))
    if keyword.columns:
        is_quoted = _is_whole(field)
        return Match(expression(field.text, is_quoted=is_quoted, columns=keyword.columns))
    condition, value = _named(target, field)
    bound: tuple[str, ...] = (value,)
    if target.kind in MERGED:
        # Asked by the name it had, a merged record means the one it went into.
        went = f"FROM {target.kind} WHERE merged_into_id IS NOT NULL AND id IN ({condition})"
        condition, bound = f"{condition} UNION SELECT merged_into_id {went}", (value, value)
    return _condition(keyword, f"{keyword.column} IN ({condition})", bound, tables=(target.kind,))


def _named(target: Target, field: Field) -> tuple[str, str]:
    """The statement for the ids of the records a link's words name, and its value."""
    is_whole = _is_whole(field)
    if target.is_indexed:
        index = f"{target.kind}_search"
        found = every_word(field.text, target.columns, is_whole=is_whole)
        return f"SELECT rowid FROM {index} WHERE {index} MATCH ?", found
    told = f"' ' || fold(concat_ws(' ', {', '.join(target.names)})) || ' ' LIKE ?"
    pattern = f"% {fold(field.text)}{' ' if is_whole else ''}%"
    return f"SELECT id FROM {target.kind} WHERE {told}", pattern


def _date(_book: Book, keyword: Keyword, field: Field) -> Condition:
    column = keyword.column
    if field.comparison == "..":
        low, high = _end(field, field.text, 0), _end(field, field.until, 1)
        found = dating.between(column, low, high)
    else:
        low, high = _span(field, field.text)
        found = dating.condition(column, _meant(keyword, field), low, high)
    is_compared = field.comparison not in (":", "=")
    return _condition(keyword, found[0], found[1], is_compared=is_compared)


def _during(_book: Book, keyword: Keyword, field: Field) -> Condition:
    if field.comparison == "..":
        low, high = _end(field, field.text, 0), _end(field, field.until, 1)
    else:
        low, high = _span(field, field.text)
        low, high = {
            ">": (dating.after(high), ""),
            ">=": (low, ""),
            "<": ("", dating.before(low)),
            "<=": ("", high),
        }.get(field.comparison, (low, high))
    found = dating.overlapping(keyword.column, keyword.end_column, low, high)
    is_compared = field.comparison not in (":", "=")
    return _condition(keyword, found[0], found[1], is_compared=is_compared)


def _meant(keyword: Keyword, field: Field) -> Comparison:
    return keyword.meant if field.comparison == ":" else field.comparison


def _end(field: Field, text: str, place: int) -> str:
    return _span(field, text)[place] if fold(text) else ""


def _span(field: Field, text: str) -> tuple[str, str]:
    try:
        return dating.span(text)
    except UserError as error:
        raise MistakeError(error.sentence, field.value_start, field.end) from error


def _number(_book: Book, keyword: Keyword, field: Field) -> Condition:
    condition, bound = _compared(keyword, field)
    is_compared = field.comparison not in (":", "=")
    return _condition(keyword, condition, bound, is_compared=is_compared)


def _count(_book: Book, keyword: Keyword, field: Field) -> Plan | Condition:
    """How many there are; records with none have no rows, so they are those left over."""
    condition, bound = _compared(keyword, field)
    if not _holds_for_none(field):
        return _condition(keyword, condition, bound)
    return NotIn(_condition(keyword, f"NOT ({condition})", bound).rows())


def _compared(keyword: Keyword, field: Field) -> tuple[str, tuple[int, ...]]:
    column = keyword.column
    if field.comparison != "..":
        sign = "=" if field.comparison == ":" else field.comparison
        return f"{column} {sign} ?", (_figure(field, field.text),)
    ends = [(">=", field.text), ("<=", field.until)]
    given = [(sign, _figure(field, text)) for sign, text in ends if fold(text)]
    return (
        " AND ".join(f"{column} {sign} ?" for sign, _figure in given),
        tuple(figure for _sign, figure in given),
    )


def _holds_for_none(field: Field) -> bool:
    if field.comparison == "..":
        return not fold(field.text) or _figure(field, field.text) == 0
    figure = _figure(field, field.text)
    return {">": False, ">=": figure == 0, "<": figure > 0, "<=": True}.get(
        field.comparison, figure == 0
    )


def _figure(field: Field, text: str) -> int:
    found = values.number(text)
    if found is None:
        raise MistakeError(
            tr(
                "“{value}” is not a whole number; write one, as in {keyword}:>30.",
                value=clipped(text, 30),
                keyword=field.keyword,
            ),
            field.value_start,
            field.end,
        )
    return found


def _flag(_book: Book, keyword: Keyword, field: Field) -> Condition:
    found = values.flag(field.text)
    if found is None:
        raise MistakeError(
            tr("“{keyword}:” is yes or no; write one of them.", keyword=field.keyword),
            field.value_start,
            field.end,
        )
    return _condition(keyword, f"{keyword.column} = ?", (int(found),))


def _state(_book: Book, keyword: Keyword, field: Field) -> Plan | None:
    found = values.states(keyword.states, field.text, is_whole=_is_whole(field))
    return _rows_of(found[0]) if found else None


def _rows_of(state: State) -> Rows:
    today = clock.today().isoformat()
    bound = (today,) * state.condition.count("?")
    return Rows(state.base.format(f"({state.condition})"), bound, frozenset(state.tables))


_Asked = Callable[[Book, Keyword, Field], Plan | Condition | None]
_ASKED: dict[str, _Asked] = {
    "words": _words,
    "text": _text,
    "term": _term,
    "country": _country,
    "link": _link,
    "date": _date,
    "during": _during,
    "number": _number,
    "count": _count,
    "flag": _flag,
    "presence": _state,
    "state": _state,
}


def _unknown(book: Book, keyword: Keyword, field: Field) -> MistakeError:
    if keyword.kind == "country":
        labels = [row[0] for row in values.country_names(book)]
    elif keyword.kind == "term":
        labels = [label for _key, label in values.term_labels(book, keyword.vocabulary)]
    else:
        labels = [state.key for state in keyword.states]
    near = [f"“{label}”" for label in values.nearest(field.text, labels)]
    return MistakeError(
        tr(
            "“{value}” is unknown to “{keyword}:”; write one of its values, such as {known}.",
            value=clipped(field.text, 30),
            keyword=keyword.key,
            known=listed(near),
        ),
        field.value_start,
        field.end,
    )
