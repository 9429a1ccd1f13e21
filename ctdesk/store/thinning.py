"""Which backups may go: dense for yesterday, sparse for last year."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

MOST_OF_A_DAY = 24

_DAY = timedelta(days=1)
_CLOCK_SLACK = timedelta(hours=26)  # a laptop carried around the world is not a broken clock


def _by_itself(when: datetime) -> object:
    return when


def _by_day(when: datetime) -> object:
    return when.date()


def _by_week(when: datetime) -> object:
    return when.isocalendar()[:2]


def _by_month(when: datetime) -> object:
    return when.year, when.month


_RULES: tuple[tuple[timedelta, Callable[[datetime], object], int], ...] = (
    (_DAY, _by_itself, MOST_OF_A_DAY),
    (31 * _DAY, _by_day, 32),
    (366 * _DAY, _by_week, 54),
    (3 * 366 * _DAY, _by_month, 38),
)


def to_discard(taken: Iterable[datetime], now: datetime) -> set[datetime]:
    """The backup times that may be thinned out; all times are of the same clock.

    Kept are: the newest 24 of the last day, then the newest of each day for a month, of each
    week for a year, of each month for three years. The newest backup of all stays whatever
    its age, and so does every one from the future: see `from_the_future`.
    """
    times = set(taken)
    future = from_the_future(times, now)
    past = sorted(times - future, reverse=True)
    kept = set(past[:1]) | future
    for limit, group, most in _RULES:
        newest: dict[object, datetime] = {}
        for when in past:
            if now - when <= limit:
                newest.setdefault(group(when), when)
        kept.update(sorted(newest.values(), reverse=True)[:most])
    return times - kept


def from_the_future(taken: Iterable[datetime], now: datetime) -> set[datetime]:
    """Times no clock can have shown yet: the computer's date was, or is, wrong."""
    return {when for when in taken if when - now > _CLOCK_SLACK}
