"""The values of a sheet as texts with a letter for the kind of each, row by row."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any, TypeAlias

from ctdesk.formats.reading.limits import Limits
from ctdesk.formats.reading.looks import dressed, plain
from ctdesk.formats.reading.marks import Marks
from ctdesk.formats.reading.packed import Packable

_MOST_MERGED = 500_000  # cells that merging may fill

_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")

_Plan: TypeAlias = tuple[str, tuple[tuple[int, Callable[[Any], str]], ...]]
"""The kinds of a row, and the columns whose values are not texts, with what makes them so."""


class RefusedError(Exception):
    """A limit was passed: its name, and the row (from 1) and column (from 0) where."""

    def __init__(self, why: str, row: int = 0, column: int = 0) -> None:
        super().__init__(why, row, column)
        self.why, self.row, self.column = why, row, column


def shown(rows: Iterable[list[Any]], marks: Marks, limits: Limits) -> Iterator[Packable]:
    """Every row with something in it, numbered as people see it; RefusedError beyond a limit."""
    plans: dict[tuple[type, ...], _Plan] = {}
    special = _special_rows(marks)
    merged = _merged_rows(marks)
    sources: dict[tuple[int, int], tuple[str, str]] = {}
    for number, values in _numbered(rows, special):
        types = tuple(map(type, values))
        plan = plans.get(types)
        if plan is None:
            plan = plans[types] = _plan(types)
        kinds, converted = plan
        texts = _texts(values, converted) if converted else values
        if "m" in kinds or number in special:
            kinds = _marked(number, values, texts, list(kinds), marks)
        joined = "".join(texts)
        if not joined and "u" not in kinds:
            continue
        if number in merged:
            kinds = _filled(merged[number], sources, number, texts, list(kinds))
            joined = "".join(texts)
        if "_x" in joined or "\r" in joined:
            texts = [_ESCAPED.sub(_letter, text).replace("\r\n", "\n") for text in texts]
        if not texts[-1]:
            del texts[_width(texts, kinds) :]
        if number > limits.rows or len(texts) > limits.columns or len(joined) > limits.text:
            _refuse_beyond(number, texts, limits)
        yield number, kinds, texts, int(number in marks.hidden_rows)


def _texts(values: list[Any], converted: tuple[tuple[int, Callable[[Any], str]], ...]) -> list[str]:
    texts = values.copy()
    for column, text in converted:
        texts[column] = text(values[column])
    return texts


def _special_rows(marks: Marks) -> set[int]:
    return {*marks.looks, *marks.wrong}


def _numbered(rows: Iterable[list[Any]], special: set[int]) -> Iterator[tuple[int, list[Any]]]:
    """The rows with their numbers, and after them those that have nothing but marks."""
    last = 0
    for last, values in enumerate(rows, start=1):
        yield last, values
    yield from ((number, []) for number in sorted(special) if number > last)


def _plan(types: tuple[type, ...]) -> _Plan:
    """The kinds of a row whose values have these types, and what makes texts of them."""
    kinds = "".join(_KINDS[kind][0] for kind in types)
    converted = tuple((c, _KINDS[kind][1]) for c, kind in enumerate(types) if kind is not str)
    return kinds, converted


def _moment(value: datetime) -> str:
    return value.isoformat(sep=" ", timespec="minutes" if not value.second else "seconds")


def _clock(value: time) -> str:
    return value.isoformat(timespec="minutes" if not value.second else "seconds")


def _duration(value: timedelta) -> str:
    seconds = round(abs(value.total_seconds()))
    hours, rest = divmod(seconds, 3_600)
    text = f"{hours}:{rest // 60:02}" + (f":{rest % 60:02}" if rest % 60 else "")
    return f"-{text}" if value < timedelta() else text


_KINDS: dict[type, tuple[str, Callable[[Any], str]]] = {
    str: ("t", str),
    int: ("n", plain),
    float: ("n", plain),
    bool: ("f", lambda value: str(value).upper()),
    date: ("d", date.isoformat),
    datetime: ("m", _moment),
    time: ("h", _clock),
    timedelta: ("h", _duration),
}


def _marked(
    number: int, values: Sequence[Any], texts: list[str], letters: list[str], marks: Marks
) -> str:
    """The kinds of a row with marks or moments; its texts are put right in place."""
    looks = marks.looks.get(number, {})
    for column, value in enumerate(values):
        if column in looks and type(value) in (int, float):
            texts[column] = dressed(value, looks[column])
            letters[column] = "p" if looks[column] == "percent" else "n"
        elif letters[column] == "m" and value.time() == time():
            texts[column], letters[column] = texts[column][:10], "d"
    for column, (letter, text) in marks.wrong.get(number, {}).items():
        _widen(texts, letters, column)
        texts[column], letters[column] = text, letter
    return "".join(letters)


def _widen(texts: list[str], letters: list[str], column: int) -> None:
    missing = column + 1 - len(texts)
    texts.extend([""] * missing)
    letters.extend("t" * missing)


def _merged_rows(marks: Marks) -> dict[int, list[tuple[int, tuple[int, int]]]]:
    """Row to the columns that merging fills downwards, each with where its text stands."""
    found: dict[int, list[tuple[int, tuple[int, int]]]] = {}
    downwards = [merge for merge in marks.merges if merge[2] > merge[0]]
    if sum(last - first for first, _c, last, _d in downwards) > _MOST_MERGED:
        return {}
    for first, column, last, _last_column in downwards:
        for row in range(first, last + 1):
            found.setdefault(row, []).append((column, (first, column)))
    return found


def _filled(
    fills: list[tuple[int, tuple[int, int]]],
    sources: dict[tuple[int, int], tuple[str, str]],
    number: int,
    texts: list[str],
    letters: list[str],
) -> str:
    """The kinds of a row when the cells merged with one above have been given its text."""
    for column, source in fills:
        _widen(texts, letters, column)
        if number == source[0]:
            sources[source] = (texts[column], letters[column])
        elif not texts[column] and source in sources:
            texts[column], letters[column] = sources[source]
    return "".join(letters)


def _width(texts: list[str], kinds: str) -> int:
    """How many columns to the last that is filled."""
    width = len(texts)
    while width and not texts[width - 1] and kinds[width - 1] != "u":
        width -= 1
    return width


def _letter(found: re.Match[str]) -> str:
    """What a workbook writes as _x000D_."""
    return chr(int(found[1], 16))


def _refuse_beyond(number: int, texts: list[str], limits: Limits) -> None:
    if number > limits.rows:
        raise RefusedError("row", number)
    if len(texts) > limits.columns:
        raise RefusedError("column", number, len(texts) - 1)
    if max(map(len, texts)) > limits.text:
        longest = max(range(len(texts)), key=lambda column: len(texts[column]))
        raise RefusedError("text", number, longest)
