"""An event at a glance."""

from typing import Any

from ctdesk.kernel.i18n import language, tr, trn
from ctdesk.kernel.text import side_by_side
from ctdesk.queries import details_of_event_parts as parts
from ctdesk.queries.details import Chip, Details, Fact, facts, joined, sections, text
from ctdesk.queries.display import counted, tone
from ctdesk.queries.event_facts import days
from ctdesk.queries.hours import hours, with_zone
from ctdesk.queries.terms import term_label
from ctdesk.store.book import Book

_COLUMNS = (
    "title, formal_title, code, event_type, status, status_reason, participation_mode, start_date,"
    " end_date, start_time, end_time, timezone, timezone_printed, date_note, duration_days,"
    " reported_on, city, venue, room, platform, series_id, ordinal_in_series, project_id,"
    " stated_region, working_languages, objectives, outcome_summary, expected_participants,"
    " expected_qualifier, reported_participants, reported_qualifier, reported_countries"
)


def details(book: Book, event: int) -> Details | None:
    """Chips for status, type and mode, when and where, by whom, and what came of it."""
    found = book.rows(
        f"SELECT {_COLUMNS}, (SELECT name_{language()} FROM country WHERE code = host_country),"
        " (SELECT name FROM series WHERE id = series_id),"
        " (SELECT title FROM project WHERE id = project_id) FROM event WHERE id = ?",
        (event,),
    )
    if not found:
        return None
    names = (*_COLUMNS.replace(",", "").split(), "country", "series", "project")
    row = dict(zip(names, found[0], strict=True))
    people = parts.people(book, event)
    return Details(
        _chips(book, row),
        row["title"],
        _facts(book, event, row, people.number),
        sections(
            people.section,
            text(tr("Objectives"), row["objectives"]),
            parts.outcomes(book, event, row["outcome_summary"]),
            parts.recommendations(book, event),
            parts.follow_ups(book, event),
            parts.documents(book, event),
            parts.related(book, event),
        ),
    )


def _chips(book: Book, row: dict[str, Any]) -> tuple[Chip, ...]:
    told = [(tone(row["status"]), term_label(book, "event_status", row["status"]))]
    told += [
        ("plain", term_label(book, vocabulary, row[vocabulary]))
        for vocabulary in ("event_type", "participation_mode")
        if row[vocabulary]
    ]
    return tuple(told)


def _facts(book: Book, event: int, row: dict[str, Any], came: int) -> tuple[Fact, ...]:
    by_role = parts.organisations(book, event)
    return facts(
        (
            (tr("When"), days(row)),
            (tr("Note on the dates"), row["date_note"]),
            (tr("Where"), _where(row)),
            (tr("Time"), _time(row)),
            (tr("Reason for the status"), row["status_reason"]),
            (tr("Organisers"), by_role.organisers),
            (tr("Event series"), _series(row)),
            (tr("Project"), row["project"]),
            (tr("Donor"), by_role.donors or parts.project_donors(book, row["project_id"])),
            (tr("Also there"), by_role.others),
            (tr("Instruments"), parts.instruments(book, event)),
            (tr("Participants"), _participants(row, came)),
            (tr("Region as stated"), row["stated_region"]),
            (tr("Themes"), parts.themes(book, event)),
            (tr("Working languages"), row["working_languages"]),
            (tr("Formal title"), row["formal_title"]),
            (tr("Code"), row["code"]),
        )
    )


def _where(row: dict[str, Any]) -> str:
    place = (row[name] for name in ("room", "venue", "city", "country"))
    return joined(side_by_side(place, tr(", ")), row["platform"])


def _time(row: dict[str, Any]) -> str:
    told = hours(row["start_time"], row["end_time"])
    return with_zone(told, row["timezone"], row["timezone_printed"])


def _series(row: dict[str, Any]) -> str:
    if not row["series"] or not row["ordinal_in_series"]:
        return row["series"] or ""
    number = row["ordinal_in_series"]
    return tr("{series}, {ordinal}", series=row["series"], ordinal=_ordinal(number))


def _ordinal(number: int) -> str:
    if language() != "en":
        return tr("no. {number}", number=number)
    ending = (
        "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    )
    return f"{number}{ending}"


def _participants(row: dict[str, Any], came: int) -> str:
    told = [trn("{n} recorded", "{n} recorded", came)] if came else []
    if row["reported_participants"] is not None:
        number = counted(row["reported_participants"], row["reported_qualifier"])
        told.append(tr("{number} reported", number=number))
    if row["reported_countries"]:
        told.append(trn("{n} country", "{n} countries", row["reported_countries"]))
    if row["expected_participants"] is not None:
        number = counted(row["expected_participants"], row["expected_qualifier"])
        told.append(tr("{number} expected", number=number))
    return joined(*told)
