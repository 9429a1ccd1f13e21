"""From when to when in hours, and on which weekday, as events and sessions print it."""

from datetime import date

from ctdesk.kernel.i18n import is_right_to_left, tr
from ctdesk.kernel.text import isolate


def hours(start: str | None, end: str | None) -> str:
    """The hours of something that starts, ends, or both.

    >>> hours("09:00", "10:30"), hours("09:00", None)
    ('09:00–10:30', '09:00')
    """
    if start and end:
        return isolate(f"\u200f{start}–{end}") if is_right_to_left() else f"{start}–{end}"
    if end:
        return tr("until {time}", time=end)
    return start or ""


def with_zone(told: str, zone: str | None, as_printed: str | None) -> str:
    """Hours with their time zone, in the source's own words where it has some."""
    if not told:
        return ""
    if not (zone and as_printed):
        return " ".join(part for part in (told, as_printed or zone) if part)
    if is_right_to_left():
        as_printed, zone = isolate(as_printed), isolate(zone)
    return f"{told} {as_printed} ({zone})"


def weekday(day: str | None) -> str:
    """The name of the weekday; empty where the day is not known."""
    if day is None or len(day) < 10:
        return ""
    names = (
        tr("Monday"),
        tr("Tuesday"),
        tr("Wednesday"),
        tr("Thursday"),
        tr("Friday"),
        tr("Saturday"),
        tr("Sunday"),
    )
    return names[date.fromisoformat(day).weekday()]
