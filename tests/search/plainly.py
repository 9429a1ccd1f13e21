"""A search asked of records in plain Python, to compare the engine's answer with.

A record is a mapping: "words" has the texts of the word index by column, every keyword the
values of the record: every name of its terms and countries in a list (those of the groups and
regions of a country too), texts of `words` keywords, a number, ISO dates in a list, pairs of them
for `during`, links, or the keys of its states. What is missing or empty counts as empty. Where
"=" is asked of something else, that stands under the keyword with the sign.

"rows" has, by the name of a relation, what is known of each row it leads to; "through" says which
keyword looks through which relation. Fields side by side are asked of the same row.
"""

from calendar import monthrange
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import zip_longest

from ctdesk.kernel.text import asked, fold, indexed
from ctdesk.queries.search.tree import Either, Every, Field, Node, Without, Word

Record = Mapping[str, object]
Kinds = Mapping[str, str]
MEANT = {"after": ">", "before": "<"}
"""How a date is compared by keywords that say so themselves."""


@dataclass(frozen=True)
class Link:
    """What a record leads to: its short id, and the texts its words are looked for in.

    Where they are `together`, all of them are one text.
    """

    short_id: str
    names: tuple[str, ...]
    together: bool = False


def holds(node: Node | None, record: Record, kinds: Kinds) -> bool:
    """Whether a record is what a tree says; `kinds` are the kinds of the keywords."""
    match node:
        case None:
            return True
        case Word(text, is_quoted):
            return any(says(told, text, is_quoted) for told in texts(record["words"]))
        case Field():
            return _all_of([node], record, kinds)
        case Every(parts):
            fields = [part for part in parts if isinstance(part, Field)]
            others = [part for part in parts if not isinstance(part, Field)]
            return _all_of(fields, record, kinds) and all(
                holds(part, record, kinds) for part in others
            )
        case Either(parts):
            return any(holds(part, record, kinds) for part in parts)
        case Without(part):
            return not holds(part, record, kinds)
    raise AssertionError(node)


def _all_of(fields: Sequence[Field], record: Record, kinds: Kinds) -> bool:
    """Whether a record is all that fields side by side say."""
    through: Mapping[str, str] = record.get("through", {})  # type: ignore[assignment]
    rows: Mapping[str, Sequence[Record]] = record.get("rows", {})  # type: ignore[assignment]
    of_rows = [field for field in fields if field.keyword in through]
    own = [field for field in fields if field.keyword not in through]
    asked_of = {
        relation: [field for field in of_rows if through[field.keyword] == relation]
        for relation in through.values()
    }
    return all(_is(field, _told(field, record), kinds[field.keyword]) for field in own) and (
        all(_have(rows[relation], each, kinds) for relation, each in asked_of.items())
    )


def _told(field: Field, record: Record) -> object:
    return record.get(f"{field.keyword}{field.comparison}", record.get(field.keyword))


def _have(rows: Sequence[Record], fields: Sequence[Field], kinds: Kinds) -> bool:
    """Whether there is a row for each set of values, and none where nothing is wanted."""
    unwanted = [field for field in fields if is_emptiness(field)]
    if any(not _is(field, row.get(field.keyword), "") for field in unwanted for row in rows):
        return False
    said: dict[str, list[Field]] = {}
    for field in fields:
        if not is_emptiness(field):
            said.setdefault(field.keyword, []).append(field)
    once = [each for each in said.values() if len(each) == 1 or all(map(is_compared, each))]
    often = [each for each in said.values() if each not in once]
    always = [field for each in once for field in each]
    wanted = [[*always, *filter(None, each)] for each in zip_longest(*often)] or [always]
    return all(
        not each
        or any(all(_is(f, row.get(f.keyword), kinds[f.keyword]) for f in each) for row in rows)
        for each in wanted
    )


def is_emptiness(field: Field) -> bool:
    return field.is_quoted and not field.text


def is_compared(field: Field) -> bool:
    """Whether it is one end of a range, so that two of them are asked of one row."""
    return field.comparison not in (":", "=")


def says(told: str, text: str, is_quoted: bool) -> bool:
    """Whether a text has these words side by side, the last of them the beginning of one."""
    kept = indexed(told).split()
    first, *others = (way.split() for way in asked(text))
    return _stands(kept, first, is_whole=is_quoted) or any(
        _stands(kept, other, is_whole=True) for other in others
    )


def _stands(kept: list[str], wanted: list[str], *, is_whole: bool) -> bool:
    if not wanted:
        return False
    for place in range(len(kept) - len(wanted) + 1):
        piece = kept[place : place + len(wanted)]
        last = piece[-1] == wanted[-1] if is_whole else piece[-1].startswith(wanted[-1])
        if piece[:-1] == wanted[:-1] and last:
            return True
    return False


def texts(value: object) -> Iterable[str]:
    if isinstance(value, str):
        return (value,)
    if isinstance(value, Mapping):
        return [text for each in value.values() for text in texts(each)]
    return [] if value is None else [str(one) for one in value]  # type: ignore[attr-defined]


def _is(field: Field, value: object, kind: str) -> bool:
    if is_emptiness(field):
        return value in (None, "", [], ()) or (kind == "count" and value == 0)
    if kind in ("number", "count"):
        return isinstance(value, int) and _compares(field, value)
    if kind == "date":
        return any(lies(stored, _meant(field)) for stored in texts(value))
    if kind == "during":
        return any(overlaps(first, last, field) for first, last in value or ())  # type: ignore[attr-defined]
    if kind == "link":
        return any(is_named(link, field) for link in value or ())  # type: ignore[attr-defined]
    if kind in ("term", "country"):
        return any({*asked(name)} & {*asked(field.text)} for name in texts(value))
    if kind in ("state", "presence"):
        return field.text in texts(value)
    if kind == "flag":
        return value == (field.text == "yes")
    if field.comparison == "=":
        return any(fold(told) == fold(field.text) for told in texts(value))
    return any(says(told, field.text, field.is_quoted) for told in texts(value))


def _meant(field: Field) -> Field:
    meant = MEANT.get(field.keyword) if field.comparison == ":" else None
    return replace(field, comparison=meant) if meant else field  # type: ignore[arg-type]


def is_named(link: Link, field: Field) -> bool:
    """Whether a field names this link, by its short id or by its words."""
    is_whole = field.is_quoted or field.comparison == "="
    if not field.is_quoted and field.text.upper() == link.short_id:
        return True
    if link.together:
        return says(" ".join(link.names), field.text, is_whole)
    words = asked(field.text)[0].split()
    return bool(words) and all(
        any(says(name, word, is_whole or word is not words[-1]) for name in link.names)
        for word in words
    )


def overlaps(stored: str, last: str, field: Field) -> bool:
    """Whether the days from one date to another certainly have one in common with a period."""
    begins, ends = days(stored)[1], days(last)[0]
    if field.comparison == "..":
        low = days(field.text)[0] if field.text else ends
        high = days(field.until)[1] if field.until else begins
        return begins <= high and low <= ends
    low, high = days(field.text)
    return {
        "<": begins < low,
        "<=": begins <= high,
        ">": ends > high,
        ">=": ends >= low,
    }.get(field.comparison, begins <= high and low <= ends)


def _compares(field: Field, number: int) -> bool:
    if field.comparison == "..":
        low = int(field.text) if field.text else number
        high = int(field.until) if field.until else number
        return low <= number <= high
    other = int(field.text)
    return {
        ":": number == other,
        "=": number == other,
        "<": number < other,
        "<=": number <= other,
        ">": number > other,
        ">=": number >= other,
    }[field.comparison]


def lies(stored: str, field: Field) -> bool:
    """Whether all the days a stored date may mean lie where the field says."""
    first, last = days(stored)
    if field.comparison == "..":
        low = days(field.text)[0] if field.text else first
        high = days(field.until)[1] if field.until else last
        return low <= first and last <= high
    low, high = days(field.text)
    return {
        ":": low <= first and last <= high,
        "=": low <= first and last <= high,
        "<": last < low,
        "<=": last <= high,
        ">": first > high,
        ">=": first >= low,
    }[field.comparison]


def days(iso: str) -> tuple[date, date]:
    """The first and the last day an ISO date of any precision may mean."""
    parts = [int(part) for part in iso.split("-")]
    if len(parts) == 3:
        return date(*parts), date(*parts)
    if len(parts) == 2:
        return date(*parts, 1), date(*parts, monthrange(*parts)[1])
    return date(parts[0], 1, 1), date(parts[0], 12, 31)
