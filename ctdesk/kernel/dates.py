"""Dates as far as they are known: typed freely, kept as ISO 8601, shown in words.

A date is text of one of three precisions, "2012", "2012-07" or "2012-07-17", which sorts
as text.
"""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Literal, NoReturn

from ctdesk.kernel import clock, months
from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import is_right_to_left, language, tr
from ctdesk.kernel.text import clipped, direction, fold, isolate, words

Precision = Literal["year", "month", "day"]
Digits = Literal["latn", "arab"]

EARLIEST_YEAR, LATEST_YEAR = 1900, 2200

_DASHES = "\\-‐‑‒–—―−ـ"
_PIECE = rf"""
    (?P<iy>\d{{4}})(?P<is>[-/.])(?P<im>\d{{1,2}})(?P=is)(?P<id>\d{{1,2}})(?!\d)
  | (?P<nd>\d{{1,2}})(?P<ns>[-/.])(?P<nm>\d{{1,2}})(?P=ns)(?P<ny>\d{{4}}|\d{{2}})(?!\d)
  | (?P<my>\d{{4}})-(?P<mm>\d{{1,2}})(?!\d)
  | (?P<lm>\d{{1,2}})[-/.](?P<ly>\d{{4}})(?!\d)
  | (?P<dd>\d{{1,2}})[/.](?P<dm>\d{{1,2}})(?!\d)
  | (?P<year>\d{{4}})(?!\d)
  | (?P<day>\d{{1,2}})(?!\d)(?:(?:st|nd|rd|th|er|[èe]?re|e|o)(?![^\W\d_]))?
  | (?P<to>[{_DASHES}/]+)
  | (?P<word>(?:(?:كانون|تشرين)\s+)?[^\W\d_]+(?:['’][^\W\d_]+)*)
  | (?P<nothing>[\s.,،()]+)
"""
_TO = frozenset(words("to until till through au à jusqu'au إلى حتى"))
_SAID_BESIDES = frozenset(words("from du de le la les of on the من في يوم أيام"))
_TIME = r"""
    (?P<hour>\d{1,2})
    (?:\s*(?:[:.٫]|h(?:eures?)?|(?<=\d\d))\s*(?P<minute>\d{2})(?::00)?|\s*h(?:eures?)?)?
    \s*(?P<half>am|a\.\s?m\.?|pm|p\.\s?m\.?|ص|صباحا|م|مساء?|ظهرا)?
"""
_PARTED = re.compile(r"\s*(\d{1,2})([-./ ])([^\W_]+)\2(\d{4})\s*")
"""A day as forms and passports have it, whose hyphens and spaces part no two dates."""

_ARABIC_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Compiled when the first date is read: they are shown long before one is typed."""
    return re.compile(pattern, re.VERBOSE | re.IGNORECASE)


@dataclass(frozen=True)
class DateRange:
    """From when to when; a single date is its own end, and nothing typed is None and None."""

    start: str | None
    end: str | None


def precision(iso: str) -> Precision:
    """How far the date is known.

    >>> precision("2012-07")
    'month'
    """
    kinds: dict[int, Precision] = {4: "year", 7: "month", 10: "day"}
    return kinds[len(iso)]


def parse_range(text: str, *, ahead: int = 10) -> DateRange:
    """The dates meant by what somebody typed, day before month; a UserError when there are none.

    A year of two digits is at most so many years `ahead` of this one.

    >>> parse_range("17-19/7/2012")
    DateRange(start='2012-07-17', end='2012-07-19')
    >>> parse_range("juillet 2012")
    DateRange(start='2012-07', end='2012-07')
    """
    plain = _plain(text)
    if not plain:
        return DateRange(None, None)
    sides = _sides(_pieces(plain, text, clock.today().year + ahead), text)
    first, last = _completed(sides[0], sides[-1])
    start, end = _iso(first, text), _iso(last, text)
    _check_order(start, end)
    return DateRange(start, end)


def parse_date(text: str, *, past: bool = False) -> str | None:
    """The one date meant by what somebody typed, None for nothing; a UserError for a range.

    With `past` a date that has not come yet is refused, as far as it is known.
    """
    parted = _PARTED.fullmatch(text)
    if parted:
        day, _sign, month, year = parted.groups()
        text = ("/" if month.isdigit() else " ").join((day, month, year))
    found = parse_range(text, ahead=0 if past else 10)
    if found.start != found.end:
        raise UserError(
            tr(
                "“{text}” is more than one date; type a single one like 17/7/2012 or July 2012.",
                text=clipped(text, 60),
            )
        )
    if past and found.start and found.start > clock.today().isoformat():
        raise UserError(
            tr("{date} has not come yet; correct the date.", date=format_date(found.start))
        )
    return found.start


def parse_time(text: str) -> str | None:
    """The time of day meant by what somebody typed as "HH:MM", None for nothing.

    >>> parse_time("9h30"), parse_time("2 pm")
    ('09:30', '14:00')
    """
    plain = _plain(text).casefold()
    if not plain:
        return None
    found = _compiled(_TIME).fullmatch(plain)
    if found is None:
        _refuse_time(text)
    hour, minute, half = int(found["hour"]), int(found["minute"] or "0"), found["half"]
    if half:
        if not 1 <= hour <= 12:
            _refuse_time(text)
        hour = hour % 12 + (12 if half[0] in "pمظ" else 0)
    if hour > 23 or minute > 59:
        _refuse_time(text)
    return f"{hour:02d}:{minute:02d}"


def format_date(iso: str | None, *, short: bool = False, digits: Digits = "latn") -> str:
    """The date in words of the language spoken; empty for None.

    >>> format_date("2012-07-17")
    '17 July 2012'
    """
    if iso is None:
        return ""
    return _in_digits(_worded(_Parts.of(iso), short), digits)


def format_range(
    start: str | None, end: str | None, *, short: bool = False, digits: Digits = "latn"
) -> str:
    """The dates in words of the language spoken, naming what they share once.

    In a language written from right to left a range is isolated from the text around it.

    >>> format_range("2012-07-17", "2012-07-19")
    '17–19 July 2012'
    """
    first, last = start or end, end or start
    if first is None or last is None or first == last:
        return format_date(first, short=short, digits=digits)
    worded = _in_digits(_worded_range(_Parts.of(first), _Parts.of(last), short), digits)
    if not is_right_to_left():
        return worded
    # Digits alone have no direction; without the mark the later year would come first.
    return isolate(worded if direction(worded) else f"\u200f{worded}")


@dataclass(frozen=True)
class _Parts:
    """What has been said of a date; None where nothing was."""

    year: int | None = None
    month: int | None = None
    day: int | None = None

    @staticmethod
    def of(iso: str) -> "_Parts":
        return _Parts(*map(int, iso.split("-")))


def _plain(text: str) -> str:
    """Without vowel signs and hidden characters."""
    kept = (
        character
        for character in unicodedata.normalize("NFKC", text)
        if not unicodedata.combining(character) and unicodedata.category(character) != "Cf"
    )
    return "".join(kept).strip()


def _pieces(plain: str, typed: str, newest: int) -> list[_Parts | None]:
    """What the text says of dates, piece by piece; None stands for "to"."""
    found: list[_Parts | None] = []
    position = 0
    while position < len(plain):
        match = _compiled(_PIECE).match(plain, position)
        if match is None:
            refuse_range(typed)
        position = match.end()
        if match["word"]:
            found += _meaning(match["word"], typed)
        elif match["to"]:
            found.append(None)
        elif not match["nothing"]:
            found.append(_numbers(match, newest))
    return found


def _meaning(word: str, typed: str) -> list[_Parts | None]:
    """What a word says of dates: a month, "to", or nothing."""
    month = months.month_number(word)
    if month is not None:
        return [_Parts(month=month)]
    folded = fold(word)
    if folded in _TO:
        return [None]
    if folded not in _SAID_BESIDES and not months.is_weekday(word):
        refuse_range(typed)
    return []


def _numbers(match: re.Match[str], newest: int) -> _Parts:
    """What a piece made of digits says; `newest` is the last year that two digits can mean."""

    def number(*groups: str) -> int | None:
        return next((int(match[group]) for group in groups if match[group]), None)

    year = number("iy", "my", "ly", "year")
    if match["ny"]:
        year = _full_year(match["ny"], newest)
    return _Parts(year, number("im", "nm", "mm", "lm", "dm"), number("id", "nd", "dd", "day"))


def _full_year(digits: str, newest: int) -> int:
    """Two digits mean a year of this century up to the newest, or one of the last century."""
    if len(digits) == 4:
        return int(digits)
    recent = 2000 + int(digits)
    return recent if recent <= newest else recent - 100


def _sides(pieces: list[_Parts | None], typed: str) -> list[_Parts]:
    """What is said before and after "to"; one side when there is no "to"."""
    sides: list[list[_Parts]] = [[]]
    for piece in pieces:
        if piece is None:
            sides.append([])
        else:
            sides[-1].append(piece)
    if len(sides) > 2 or not all(sides):
        refuse_range(typed)
    return [_joined(side, typed) for side in sides]


def _joined(said: list[_Parts], typed: str) -> _Parts:
    """One date from its pieces; saying the same part twice is no date."""
    parts: dict[str, int] = {}
    for piece in said:
        for name, number in vars(piece).items():
            if number is not None:
                if name in parts:
                    refuse_range(typed)
                parts[name] = number
    return _Parts(**parts)


def _completed(first: _Parts, last: _Parts) -> tuple[_Parts, _Parts]:
    """Both dates in full, each taking from the other what was said once for both."""
    month, year = first.month, first.year
    if month is None and first.day is not None:
        month = last.month
    if year is None and last.year is not None:
        turns = month == 12 and last.month == 1
        year = last.year - 1 if turns else last.year
    last_month = last.month
    if last_month is None and last.day is not None and first.day is not None:
        last_month = month
    last_year = last.year if last.year is not None else year
    return _Parts(year, month, first.day), _Parts(last_year, last_month, last.day)


def _iso(parts: _Parts, typed: str) -> str:
    """The date as kept, when it is in the calendar."""
    if parts.year is None:
        raise UserError(
            tr(
                "“{text}” has no year; type it like 17-19/7/2012, July 2012 or 2012-07-17.",
                text=clipped(typed, 60),
            )
        )
    if not EARLIEST_YEAR <= parts.year <= LATEST_YEAR:
        raise UserError(
            tr(
                "The year {year} is not between {earliest} and {latest}; correct it.",
                year=parts.year,
                earliest=EARLIEST_YEAR,
                latest=LATEST_YEAR,
            )
        )
    try:
        day = date(
            parts.year,
            1 if parts.month is None else parts.month,
            1 if parts.day is None else parts.day,
        )
    except ValueError:
        refuse_range(typed)
    if parts.month is None:
        if parts.day is not None:
            refuse_range(typed)
        return f"{parts.year:04d}"
    return day.isoformat() if parts.day is not None else day.isoformat()[:7]


def _check_order(start: str, end: str) -> None:
    """Refuse an end before the start, as far as both are known."""
    known = min(len(start), len(end))
    if end[:known] < start[:known]:
        raise UserError(
            tr(
                "The end, {end}, is before the start, {start}; correct one of them.",
                end=format_date(end),
                start=format_date(start),
            )
        )


def refuse_range(typed: str) -> NoReturn:
    """Say that a text is no date; a UserError."""
    raise UserError(
        tr(
            "“{text}” is not a date; type it like 17-19/7/2012, July 2012 or 2012-07-17.",
            text=clipped(typed, 60),
        )
    )


def _refuse_time(typed: str) -> NoReturn:
    raise UserError(
        tr(
            "“{text}” is not a time; type it like 9:30, 14:00, 9h30 or 2 pm.",
            text=clipped(typed, 60),
        )
    )


def _worded(parts: _Parts, short: bool) -> str:
    """As much of a date as is given, in words: "17", "17 July", "July 2012", "2012"."""
    said = []
    if parts.day is not None:
        said.append("1er" if parts.day == 1 and language() == "fr" else str(parts.day))
    if parts.month is not None:
        said.append((months.SHORT if short else months.LONG)[language()][parts.month - 1])
    if parts.year is not None:
        said.append(str(parts.year))
    return " ".join(said)


def _worded_range(first: _Parts, last: _Parts, short: bool) -> str:
    """Two dates in words with the year, and the month, said once when they share them."""
    alike = (first.month is None, first.day is None) == (last.month is None, last.day is None)
    said = first
    if alike and first.year == last.year:
        same_month = first.day is not None and first.month == last.month
        said = _Parts(None, None if same_month else first.month, first.day)
    opening = _worded(said, short)
    tight = alike and (short or " " not in opening)
    return f"{opening}{'–' if tight else ' – '}{_worded(last, short)}"


def _in_digits(text: str, digits: Digits) -> str:
    return text.translate(_ARABIC_DIGITS) if digits == "arab" else text
