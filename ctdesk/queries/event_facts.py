"""The facts of one event as sentences and short lines, for the detail pane and for paper."""

from collections.abc import Iterator
from typing import Any

from ctdesk.kernel.dates import format_date, format_range
from ctdesk.kernel.i18n import language, listed, tr, trn
from ctdesk.kernel.text import side_by_side
from ctdesk.queries.display import counted
from ctdesk.queries.terms import country_name, term_label
from ctdesk.store.book import Book


def days(event: dict[str, Any]) -> str:
    """The dates with how many days they are; the day of the report when none are printed."""
    start, end, reported = event["start_date"], event["end_date"], event["reported_on"]
    length = event["duration_days"] or _length(start, end)
    counted_days = trn("{n} day", "{n} days", length) if length else ""
    if start:
        shown = format_range(start, end)
        return f"{shown} ({counted_days})" if counted_days and length > 1 else shown
    if reported:
        told = tr("dates not printed, reported on {date}", date=format_date(reported))
        return listed((counted_days, told))
    return counted_days


def _length(start: str | None, end: str | None) -> int:
    from datetime import date

    if not start or len(start) < 10:
        return 0
    last = end if end and len(end) == 10 else start
    return (date.fromisoformat(last) - date.fromisoformat(start)).days + 1


def when(event: dict[str, Any]) -> str:
    """The time of day with its zone, and the zone as printed where it differs."""
    hours = "–".join(filter(None, (event["start_time"], event["end_time"])))
    if not hours:
        return ""
    zone = event["timezone"] or ""
    printed = event["timezone_printed"]
    if printed:
        zone = tr("{zone}; printed: {printed}", zone=zone, printed=printed)
    return f"{hours} ({zone})" if zone else hours


def place(book: Book, event: dict[str, Any]) -> str:
    """Venue, city and country, or the platform of an event held online."""
    where = (event["venue"], event["city"], country_name(book, event["host_country"]))
    return side_by_side(where, tr(", ")) or event["platform"] or ""


def series(event: dict[str, Any]) -> str:
    """The series with the event's number in it."""
    if not event["series"]:
        return ""
    label, ordinal = event["series"]["label"], event["ordinal_in_series"]
    return tr("{series}, no. {number}", series=label, number=ordinal) if ordinal else str(label)


def numbers(book: Book, event: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Planned and reported participants, each with how exact it is and where it comes from."""
    expected, reported = event["expected_participants"], event["reported_participants"]
    if expected is not None:
        yield tr("Expected"), _worded(book, expected, event["expected_qualifier"])
    if reported is not None:
        told = _worded(book, reported, event["reported_qualifier"])
        if event["reported_countries"]:
            told = tr("{people} from {n} countries", people=told, n=event["reported_countries"])
        source = event["reported_source"]
        yield tr("Reported"), f"{told} ({source})" if source else told


def _worded(book: Book, number: int, qualifier: str | None) -> str:
    if qualifier in (None, "exact", "unknown"):
        return counted(number, None)
    label = term_label(book, "count_qualifier", qualifier)
    return f"{label.lower()} {number:,}"


def organisations_by_role(book: Book, event_id: int) -> list[tuple[str, str]]:
    """Role and organisations with it, roles and organisations in the order recorded."""
    rows = book.rows(
        f"SELECT t.label_{language()}, o.name, o.acronym, e.note FROM event_organisation e"
        " JOIN organisation o ON o.id = e.organisation_id"
        " LEFT JOIN term t ON t.vocabulary = 'organisation_role' AND t.key = e.role"
        " WHERE e.event_id = ? ORDER BY e.position, e.id",
        (event_id,),
    )
    grouped: dict[str, list[str]] = {}
    for role, name, acronym, note in rows:
        shown = f"{name} ({acronym})" if acronym else name
        grouped.setdefault(role or "", []).append(side_by_side((shown, note), tr(", ")))
    return [(role, side_by_side(names, tr("; "))) for role, names in grouped.items()]
