"""A person at a glance."""

from ctdesk.kernel.dates import format_date
from ctdesk.kernel.i18n import language, listed, tr
from ctdesk.queries.details import (
    Details,
    Section,
    facts,
    lines,
    sections,
    text,
    written_left_to_right,
)
from ctdesk.queries.details_of_event_parts import term
from ctdesk.queries.participation_history import history
from ctdesk.store.book import Book


def details(book: Book, person: int) -> Details | None:
    """The name in both scripts, where the person works, how to reach them, and their events."""
    found = book.rows(
        "SELECT p.honorific, p.display_name, p.name_original, o.name, p.department, p.job_title,"
        f" p.rank, (SELECT name_{language()} FROM country WHERE code = p.country),"
        f" (SELECT name_{language()} FROM country WHERE code = p.nationality), p.email, p.phone,"
        f" p.messaging, {term('language', 'p.preferred_language')}, p.do_not_contact, p.notes,"
        " m.display_name, p.birth_date FROM person p"
        " LEFT JOIN organisation o ON o.id = p.organisation_id"
        " LEFT JOIN person m ON m.id = p.merged_into_id WHERE p.id = ?",
        (person,),
    )
    if not found:
        return None
    honorific, name, original, works_at, unit, post, rank, country, nationality = found[0][:9]
    email, phone, messaging, spoken, is_left_alone, notes, merged, born = found[0][9:]
    return Details(
        (("late", tr("Do not contact")),) if is_left_alone else (),
        " ".join(part for part in (honorific, name) if part),
        facts(
            (
                (tr("Original script"), original if original != name else ""),
                (tr("Organisation"), works_at),
                (tr("Department"), unit),
                (tr("Position"), post),
                (tr("Rank"), rank),
                (tr("Country"), country),
                (tr("Nationality"), nationality),
                (tr("Date of birth"), format_date(born)),
                (tr("E-mail"), written_left_to_right(email)),
                (tr("Phone"), written_left_to_right(phone)),
                (tr("Messaging"), written_left_to_right(messaging)),
                (tr("Preferred language"), spoken),
                (tr("Merged into"), merged),
            )
        ),
        sections(_events(book, person), text(tr("Notes"), notes)),
        _alike(book, person),
    )


def _alike(book: Book, person: int) -> tuple[int, str] | None:
    """Who the person may be as well, as far as anybody looked for duplicates."""
    from ctdesk.queries.doubles import Doubles

    found = book.companion(Doubles).of(person)
    if not found:
        return None
    other = found[0]
    ((name, works_at),) = book.rows(
        "SELECT p.display_name, o.name FROM person p"
        " LEFT JOIN organisation o ON o.id = p.organisation_id WHERE p.id = ?",
        (other.id,),
    )
    why = listed((works_at, listed(other.reasons)), ";")
    return other.id, tr("May be the same person as {name} ({why}).", name=name, why=why)


def _events(book: Book, person: int) -> Section:
    return lines(tr("Events"), [(one.title, one.told) for one in history(book, person)])
