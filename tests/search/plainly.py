"""A search asked of records in plain Python, to compare the engine's answer with.

A record is a mapping: "words" has the texts of the word index by column, every keyword the
values of the record: keys of terms and codes of countries in a list, texts of `words` keywords,
a number, or ISO dates in a list. What is missing or empty counts as empty. Fields that look
through a relation are taken as if each were asked for itself.
"""

from calendar import monthrange
from collections.abc import Iterable, Mapping
from datetime import date

from ctdesk.kernel.text import asked, fold, indexed
from ctdesk.queries.search.tree import Either, Every, Field, Node, Without, Word

Record = Mapping[str, object]
Kinds = Mapping[str, str]


def holds(node: Node | None, record: Record, kinds: Kinds) -> bool:
    """Whether a record is what a tree says; `kinds` are the kinds of the keywords."""
    match node:
        case None:
            return True
        case Word(text, is_quoted):
            return any(says(told, text, is_quoted) for told in texts(record["words"]))
        case Field():
            return _is(node, record.get(node.keyword), kinds[node.keyword])
        case Every(parts):
            return all(holds(part, record, kinds) for part in parts)
        case Either(parts):
            return any(holds(part, record, kinds) for part in parts)
        case Without(part):
            return not holds(part, record, kinds)
    raise AssertionError(node)


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
    if field.is_quoted and not field.text:
        return value in (None, "", [], ())
    if kind in ("number", "count"):
        return isinstance(value, int) and _compares(field, value)
    if kind == "date":
        return any(lies(stored, field) for stored in texts(value))
    if kind in ("term", "country"):
        return any(fold(key) == fold(field.text) for key in texts(value))
    if field.comparison == "=":
        return any(fold(told) == fold(field.text) for told in texts(value))
    return any(says(told, field.text, field.is_quoted) for told in texts(value))


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
