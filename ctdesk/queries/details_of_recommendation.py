"""A recommendation at a glance."""

from ctdesk.kernel.dates import format_date
from ctdesk.kernel.i18n import tr
from ctdesk.queries.details import Details, Section, facts, joined, lines, sections, text
from ctdesk.queries.details_of_event_parts import (
    due_text,
    is_overdue,
    organisation_name,
    recommendation_state,
    term,
)
from ctdesk.queries.display import tone
from ctdesk.store.book import Book


def details(book: Book, recommendation: int) -> Details | None:
    """What is asked of whom, whether it was accepted, and how far it is carried out."""
    found = book.rows(
        f"SELECT r.number, r.text, r.acceptance, {term('acceptance', 'r.acceptance')},"
        f" r.implementation, {term('implementation', 'r.implementation')}, r.due_date,"
        f" r.addressed_to, {organisation_name('o')}, {term('thematic_area', 'r.theme')},"
        f" {term('priority', 'r.priority')}, i.symbol, s.title, e.title, r.source, r.status_reason"
        " FROM recommendation r JOIN event e ON e.id = r.event_id"
        " LEFT JOIN organisation o ON o.id = r.addressee_id"
        " LEFT JOIN legal_instrument i ON i.id = r.instrument_id"
        " LEFT JOIN session s ON s.id = r.session_id WHERE r.id = ?",
        (recommendation,),
    )
    if not found:
        return None
    number, words, accepted, acceptance, carried_out, implementation, due, *others = found[0]
    to, organisation, theme, priority, symbol, session, event, source, reason = others
    chips = [(tone(accepted), acceptance or accepted)]
    chips.append((tone(carried_out), implementation or carried_out))
    if is_overdue(due, recommendation_state(accepted, carried_out)):
        chips.append(("late", tr("Overdue")))
    told = (
        (tr("Addressed to"), "\n".join(part for part in (to, organisation) if part)),
        (tr("Due"), format_date(due)),
        (tr("Priority"), priority),
        (tr("Theme"), theme),
        (tr("Instrument"), symbol),
        (tr("Event"), event),
        (tr("Session"), session),
        (tr("Source"), source),
    )
    return Details(
        tuple(chips),
        f"{number}. {words}" if number else words,
        facts(told),
        sections(text(tr("Reason for the status"), reason), _follow_ups(book, recommendation)),
    )


def _follow_ups(book: Book, recommendation: int) -> Section:
    """What is done about it, by whom and by when."""
    rows = book.rows(
        f"SELECT f.description, coalesce(f.responsible, {organisation_name('o')}), f.due_date,"
        f" f.status, {term('follow_up_status', 'f.status')} FROM follow_up_action f"
        " LEFT JOIN organisation o ON o.id = f.responsible_organisation_id"
        " WHERE f.recommendation_id = ? ORDER BY f.position, f.id",
        (recommendation,),
    )
    told = [
        (words, joined(who, due_text(due, status), label))
        for words, who, due, status, label in rows
    ]
    return lines(tr("Follow-up actions"), told)
