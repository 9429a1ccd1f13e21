"""Dates of birth of generated people, and what lists make of them.

A list knows a date of birth about as often as an address or a telephone: a form asks for it, a
list of participants mostly does not. All is drawn from a stream of its own, so that everything else
about the people is as it was before they had dates, and figures can be set beside older ones.
"""

import random
from dataclasses import dataclass
from datetime import date, timedelta

_FIRST, _LAST = date(1945, 1, 1), date(2002, 12, 31)
_TWINS = 0.02


@dataclass(frozen=True)
class Hand:
    """How often the dates of a list are known, and how often they are not as they should be."""

    known: float = 0.6
    late: float = 0.05
    """Whose papers say 1 January, as where births were written down late."""
    year: float = 0.03
    """Where who writes it knows the year alone, and says 1 January."""
    off: float = 0.015
    """A year off by one."""
    swapped: float = 0.015
    """Day and month in the other order, where that makes a date."""
    digit: float = 0.015


USUAL = Hand()


def born(dates: random.Random, hand: Hand = USUAL) -> date:
    """A date of birth of somebody who works."""
    year = int(dates.triangular(_FIRST.year, _LAST.year + 1, 1976))
    day = date(year, 1, 1) + timedelta(dates.randrange(365))
    return day.replace(month=1, day=1) if dates.random() < hand.late else day


def born_beside(dates: random.Random, other: date) -> date:
    """A date of birth of a brother or sister: up to twelve years apart, or that of a twin."""
    if dates.random() < _TWINS:
        return other
    apart = dates.randrange(330, 12 * 365) * dates.choice((-1, 1))
    return min(max(other + timedelta(apart), _FIRST), _LAST)


def as_listed(dates: random.Random, day: date, hand: Hand = USUAL) -> str | None:
    """A date of birth as a list has it, if it has it."""
    is_known, share = dates.random() < hand.known, dates.random()
    if not is_known:
        return None
    for chance, write in (
        (hand.year, _year_alone),
        (hand.off, _year_off),
        (hand.swapped, _swapped),
        (hand.digit, _digit_off),
    ):
        if share < chance:
            return write(dates, day)
        share -= chance
    return day.isoformat()


def _year_alone(_dates: random.Random, day: date) -> str:
    return f"{day.year}-01-01"


def _year_off(dates: random.Random, day: date) -> str:
    year = day.year + dates.choice((-1, 1))
    return day.replace(year=year, day=min(day.day, 28)).isoformat()


def _swapped(_dates: random.Random, day: date) -> str:
    swapped = day if day.day > 12 else day.replace(month=day.day, day=day.month)
    return swapped.isoformat()


def _digit_off(dates: random.Random, day: date) -> str:
    while True:
        written = list(day.isoformat())
        written[dates.choice((2, 3, 5, 6, 8, 9))] = dates.choice("0123456789")
        found = "".join(written)
        if found != day.isoformat() and _is_date(found):
            return found


def _is_date(written: str) -> bool:
    try:
        date.fromisoformat(written)
    except ValueError:
        return False
    return True
