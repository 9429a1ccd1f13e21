"""What is asked of a date, as a condition on ISO text of any precision.

A date that stops at the month or the year is found only where all of it lies within what is
asked: 2012 is not in July 2012, and not before June 2012.
"""

from datetime import date, timedelta

from ctdesk.kernel import clock
from ctdesk.kernel.dates import parse_range, refuse_range
from ctdesk.kernel.i18n import tr
from ctdesk.kernel.text import fold
from ctdesk.queries.search.tree import Comparison

Asked = tuple[str, tuple[str, ...]]
"""A condition with `?` for its values."""

_FAR = "9999"


def span(text: str) -> tuple[str, str]:
    """First and last date meant by a text, each as far as it was said; a UserError if none is.

    Besides what `parse_range` reads, days and periods counted from today are known.

    >>> span("2012-07"), span("31/1-2/2/2017")
    (('2012-07', '2012-07'), ('2017-01-31', '2017-02-02'))
    """
    counted = _counted(fold(text))
    if counted:
        return counted, counted
    found = parse_range(text)
    if found.start is None or found.end is None:
        refuse_range(text)
    return found.start, found.end


def relative() -> dict[str, str]:
    """The words for dates counted from today, and what they are called."""
    return {
        "today": tr("Today"),
        "yesterday": tr("Yesterday"),
        "tomorrow": tr("Tomorrow"),
        "this-month": tr("This month"),
        "last-month": tr("Last month"),
        "next-month": tr("Next month"),
        "this-year": tr("This year"),
        "last-year": tr("Last year"),
        "next-year": tr("Next year"),
    }


def condition(column: str, comparison: Comparison, low: str, high: str) -> Asked:
    """The condition that a column compares so with the dates from `low` to `high`."""
    if comparison == ">":
        return _from(column, after(high))
    if comparison == ">=":
        return _from(column, low)
    if comparison == "<":
        return _before(column, low, low)
    if comparison == "<=":
        return _before(column, after(high), high)
    return between(column, low, high)


def between(column: str, low: str, high: str) -> Asked:
    """The condition that a date lies between two, either of them empty for an open end."""
    return _both(
        _from(column, low) if low else None,
        _before(column, after(high), high) if high else None,
    )


def overlapping(first: str, last: str, low: str, high: str) -> Asked:
    """The condition that the days from one column to another have one in common with a period."""
    return _both(
        _before(first, after(high), high) if high else None,
        _from(last, low) if low else None,
    )


def after(iso: str) -> str:
    """The first date later than all of a day, month or year, as far as it was said.

    >>> after("2012"), after("2012-12"), after("2012-07-31")
    ('2013', '2013-01', '2012-08-01')
    """
    parts = [int(part) for part in iso.split("-")]
    if len(parts) == 3:
        return (date(*parts) + timedelta(days=1)).isoformat()
    if len(parts) == 2:
        year, month = (parts[0] + 1, 1) if parts[1] == 12 else (parts[0], parts[1] + 1)
        return f"{year:04d}-{month:02d}"
    return f"{parts[0] + 1:04d}" if parts[0] < 9999 else _FAR


def before(iso: str) -> str:
    """The last day earlier than all of a day, month or year.

    >>> before("2012"), before("2012-08-01")
    ('2011-12-31', '2012-07-31')
    """
    first = date.fromisoformat(f"{iso}-01-01"[:10])
    return (first - timedelta(days=1)).isoformat()


def _from(column: str, iso: str) -> Asked:
    """Not earlier than a date. All of a month lies after its first day, so `-01` is left out."""
    return f"{column} >= ?", (_shortest(iso),)


def _before(column: str, limit: str, said: str) -> Asked:
    """Earlier than a limit; what is said less exactly than `said` only if all of it is."""
    end = _shortest(limit)
    wider = (said[:length] for length in (4, 7) if length < len(said))
    doubtful = tuple(wide for wide in wider if _shortest(after(wide)) > end)
    unknown = f" AND {column} NOT IN ({', '.join('?' * len(doubtful))})" if doubtful else ""
    return f"{column} < ?{unknown}", (end, *doubtful)


def _shortest(iso: str) -> str:
    """The widest date that begins on the same day: 2012 for 2012-01-01."""
    while iso.endswith("-01"):
        iso = iso.removesuffix("-01")
    return iso


def _both(*conditions: Asked | None) -> Asked:
    given = [condition for condition in conditions if condition]
    return (
        " AND ".join(condition for condition, _values in given),
        tuple(value for _condition, values in given for value in values),
    )


def _counted(folded: str) -> str | None:
    """The date a word counts from today: a day, month or year."""
    for key, names in _COUNTED.items():
        if folded in names:
            return _counted_from(clock.today(), key)
    return None


def _counted_from(today: date, key: str) -> str:
    unit, by = _UNITS[key]
    if unit == "day":
        return (today + timedelta(days=by)).isoformat()
    if unit == "year":
        return f"{today.year + by:04d}"
    months = today.year * 12 + today.month - 1 + by
    return f"{months // 12:04d}-{months % 12 + 1:02d}"


_UNITS = {
    "today": ("day", 0),
    "yesterday": ("day", -1),
    "tomorrow": ("day", 1),
    "this-month": ("month", 0),
    "last-month": ("month", -1),
    "next-month": ("month", 1),
    "this-year": ("year", 0),
    "last-year": ("year", -1),
    "next-year": ("year", 1),
}
_COUNTED = {
    key: frozenset(map(fold, (key, *others)))
    for key, others in {
        "today": ("aujourd'hui", "aujourdhui", "اليوم"),
        "yesterday": ("hier", "أمس"),
        "tomorrow": ("demain", "غدا"),
        "this-month": ("ce-mois", "هذا الشهر"),
        "last-month": ("mois-dernier", "الشهر الماضي"),
        "next-month": ("mois-prochain", "الشهر القادم"),
        "this-year": ("cette-annee", "هذه السنة", "هذا العام"),
        "last-year": ("annee-derniere", "السنة الماضية", "العام الماضي"),
        "next-year": ("annee-prochaine", "السنة القادمة", "العام القادم"),
    }.items()
}
