"""A follow-up action at a glance."""

from ctdesk.kernel.dates import format_date
from ctdesk.kernel.i18n import tr
from ctdesk.queries.details import Chip, Details, facts, sections, text
from ctdesk.queries.details_of_event_parts import is_overdue, organisation_name, term
from ctdesk.queries.display import tone
from ctdesk.store.book import Book


def details(book: Book, action: int) -> Details | None:
    """What is to be done, by whom and by when, and where that was agreed."""
    found = book.rows(
        f"SELECT f.description, f.status, {term('follow_up_status', 'f.status')}, f.due_date,"
        f" f.responsible, {organisation_name('o')}, f.focal_point, f.completed_on, f.progress,"
        " e.title, r.text FROM follow_up_action f JOIN event e ON e.id = f.event_id"
        " LEFT JOIN organisation o ON o.id = f.responsible_organisation_id"
        " LEFT JOIN recommendation r ON r.id = f.recommendation_id WHERE f.id = ?",
        (action,),
    )
    if not found:
        return None
    words, status, label, due, who, organisation, focal, done, progress, event, rule = found[0]
    chips: tuple[Chip, ...] = ((tone(status), label or status),)
    if is_overdue(due, status):
        chips = (*chips, ("late", tr("Overdue")))
    return Details(
        chips,
        words,
        facts(
            (
                (tr("Due"), format_date(due)),
                (tr("Responsible"), "\n".join(part for part in (who, organisation) if part)),
                (tr("Focal point"), focal),
                (tr("Completed on"), format_date(done)),
                (tr("Event"), event),
            )
        ),
        sections(text(tr("Recommendation"), rule), text(tr("Progress"), progress)),
    )
