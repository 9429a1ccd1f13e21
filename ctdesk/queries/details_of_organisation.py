"""An organisation at a glance."""

from ctdesk.kernel.dates import format_range
from ctdesk.kernel.i18n import language, listed, tr
from ctdesk.queries.details import (
    Details,
    Section,
    facts,
    joined,
    lines,
    sections,
    text,
    written_left_to_right,
)
from ctdesk.queries.details_of_event_parts import term
from ctdesk.store.book import Book


def details(book: Book, organisation: int) -> Details | None:
    """Its names, what and where it is, its events with roles, and its people."""
    found = book.rows(
        "SELECT o.name, o.acronym, o.name_fr, o.name_ar, o.aliases,"
        f" {term('organisation_type', 'o.organisation_type')},"
        f" (SELECT name_{language()} FROM country WHERE code = o.country), m.name, o.website,"
        " o.address, o.notes, i.name FROM organisation o"
        " LEFT JOIN organisation m ON m.id = o.parent_id"
        " LEFT JOIN organisation i ON i.id = o.merged_into_id WHERE o.id = ?",
        (organisation,),
    )
    if not found:
        return None
    name, acronym, french, arabic, aliases, kind, country, parent = found[0][:8]
    website, address, notes, merged = found[0][8:]
    return Details(
        (("plain", kind),) if kind else (),
        name,
        facts(
            (
                (tr("Acronym"), acronym),
                (tr("In French"), french),
                (tr("In Arabic"), arabic),
                (tr("Other names"), aliases),
                (tr("Country"), country),
                (tr("Part of"), parent),
                (tr("Website"), written_left_to_right(website)),
                (tr("Address"), address),
                (tr("Merged into"), merged),
            )
        ),
        sections(
            _events(book, organisation),
            _people(book, organisation),
            _units(book, organisation),
            text(tr("Notes"), notes),
        ),
    )


def _events(book: Book, organisation: int) -> Section:
    roles = f"group_concat(DISTINCT {term('organisation_role', 'x.role')})"
    rows = book.rows(
        f"SELECT coalesce(e.short_title, e.title), e.start_date, e.end_date, {roles}"
        " FROM event_organisation x JOIN event e ON e.id = x.event_id"
        " WHERE x.organisation_id = ? GROUP BY e.id ORDER BY e.sort_date DESC, e.id DESC",
        (organisation,),
    )
    told = [
        (title, joined(format_range(start, end, short=True), listed((held or "").split(","))))
        for title, start, end, held in rows
    ]
    return lines(tr("Events"), told)


def _people(book: Book, organisation: int) -> Section:
    rows = book.rows(
        "SELECT concat_ws(' ', honorific, display_name), coalesce(job_title, '') FROM person"
        " WHERE organisation_id = ? AND merged_into_id IS NULL ORDER BY sort_name, id",
        (organisation,),
    )
    return lines(tr("People"), rows)


def _units(book: Book, organisation: int) -> Section:
    rows = book.rows(
        "SELECT name, coalesce(acronym, '') FROM organisation WHERE parent_id = ?"
        " AND merged_into_id IS NULL ORDER BY sort_name, id",
        (organisation,),
    )
    return lines(tr("Has as parts"), rows)
