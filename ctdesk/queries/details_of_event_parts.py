"""The lists of an event at a glance: who organised it, who came, what it produced."""

from dataclasses import dataclass

from ctdesk.kernel import clock
from ctdesk.kernel.dates import format_date, format_range
from ctdesk.kernel.i18n import language, listed, tr
from ctdesk.kernel.text import side_by_side
from ctdesk.model.states import (
    FOLLOW_UP_CLOSED,
    RECOMMENDATION_CLOSED,
    RECOMMENDATION_REFUSED,
    REGISTERED_STATUSES,
)
from ctdesk.queries.details import Section, joined, lines, text
from ctdesk.queries.event_figures import by_country
from ctdesk.store.book import Book

_NOT_ORGANISING = ("participating", "media_partner", "field_visit_host")


@dataclass(frozen=True)
class Organisations:
    """The organisations of an event by what they did there, each as text."""

    organisers: str
    donors: str
    others: str


@dataclass(frozen=True)
class People:
    """How many people were there as recorded, and where they came from."""

    number: int
    section: Section


def organisation_name(alias: str) -> str:
    """The expression for the name of an organisation, the shortest the reader knows."""
    own = {"fr": f"{alias}.acronym, {alias}.name_fr", "ar": f"{alias}.name_ar, {alias}.acronym"}
    return f"coalesce({own.get(language(), f'{alias}.acronym')}, {alias}.name)"


def term(vocabulary: str, column: str) -> str:
    """The expression for the label of a term."""
    return (
        f"(SELECT label_{language()} FROM term"
        f" WHERE vocabulary = '{vocabulary}' AND key = {column})"
    )


def organisations(book: Book, event: int) -> Organisations:
    """Grouped by role in the order of the list of roles, within a role as the event has them."""
    rows = book.rows(
        f"SELECT eo.role, coalesce(t.label_{language()}, eo.role), {organisation_name('o')},"
        " eo.note FROM event_organisation eo JOIN organisation o ON o.id = eo.organisation_id"
        " LEFT JOIN term t ON t.vocabulary = 'organisation_role' AND t.key = eo.role"
        " WHERE eo.event_id = ? ORDER BY t.position, eo.position, eo.id",
        (event,),
    )
    grouped: dict[tuple[str, str], list[str]] = {}
    for role, label, name, note in rows:
        grouped.setdefault((role, label), []).append(f"{name} ({note})" if note else name)
    organisers: list[str] = []
    donors: list[str] = []
    others: list[str] = []
    for (role, label), names in grouped.items():
        told = side_by_side(names, tr(", "))
        if role == "donor":
            donors.append(told)
        elif role == "organiser":
            organisers.append(told)
        else:
            place = others if role in _NOT_ORGANISING else organisers
            place.append(tr("{role}: {names}", role=label, names=told))
    return Organisations(*("\n".join(found) for found in (organisers, donors, others)))


def project_donors(book: Book, project: int | None) -> str:
    """Who funds the project of an event."""
    rows = book.rows(
        f"SELECT {organisation_name('o')} FROM project_donor d"
        " JOIN organisation o ON o.id = d.organisation_id WHERE d.project_id = ?"
        " ORDER BY d.position, d.id",
        (project,),
    )
    return side_by_side((name for (name,) in rows), tr(", "))


def instruments(book: Book, event: int) -> str:
    """The symbols of the instruments, one a line."""
    return "\n".join(
        symbol
        for (symbol,) in book.rows(
            "SELECT DISTINCT i.symbol FROM event_instrument e"
            " JOIN legal_instrument i ON i.id = e.instrument_id"
            " WHERE e.event_id = ? ORDER BY e.position, e.id",
            (event,),
        )
    )


def themes(book: Book, event: int) -> str:
    """The thematic areas."""
    rows = book.rows(
        f"SELECT {term('thematic_area', 'theme')} FROM event_theme WHERE event_id = ?"
        " ORDER BY position, id",
        (event,),
    )
    return listed(label for (label,) in rows)


def people(book: Book, event: int) -> People:
    """Who took part, by country; before that, who registered; else the countries named."""
    came = by_country(book, event)
    number = sum(n for _, n in came)
    if number:
        return People(number, Section(tr("People by country"), number, "bars", tuple(came)))
    known = _registered_by_country(book, event)
    if known:
        heading = tr("Registered people by country")
        return People(0, Section(heading, sum(n for _, n in known), "bars", tuple(known)))
    return People(0, _countries(book, event))


def _registered_by_country(book: Book, event: int) -> list[tuple[str, int]]:
    statuses = ", ".join(f"'{status}'" for status in REGISTERED_STATUSES)
    rows = book.rows(
        f"SELECT c.name_{language()}, count(*) FROM participation p"
        " LEFT JOIN country c ON c.code = p.country"
        f" WHERE p.event_id = ? AND p.status IN ({statuses})"
        " GROUP BY p.country ORDER BY 2 DESC, 1",
        (event,),
    )
    return [(name or tr("Not stated"), number) for name, number in rows]


def _countries(book: Book, event: int) -> Section:
    rows = book.rows(
        f"SELECT c.name_{language()}, e.note FROM event_country e"
        " JOIN country c ON c.code = e.country"
        " WHERE e.event_id = ? AND e.relation = 'represented' ORDER BY e.position, e.id",
        (event,),
    )
    return lines(tr("Countries represented"), [(name, note or "") for name, note in rows])


def outcomes(book: Book, event: int, summary: str | None) -> Section:
    """The summary and each outcome, as paragraphs."""
    rows = book.rows("SELECT text FROM outcome WHERE event_id = ? ORDER BY position, id", (event,))
    return text(tr("Outcomes"), summary, *(words for (words,) in rows))


def recommendations(book: Book, event: int) -> Section:
    """Each recommendation with whom it is addressed to and how far it is carried out."""
    rows = book.rows(
        f"SELECT number, text, addressed_to, {term('implementation', 'implementation')}"
        " FROM recommendation WHERE event_id = ? ORDER BY position, id",
        (event,),
    )
    told = [
        (f"{number}. {words}" if number else words, joined(addressed_to, state))
        for number, words, addressed_to, state in rows
    ]
    return lines(tr("Recommendations"), told)


def follow_ups(book: Book, event: int) -> Section:
    """Each follow-up action with who does it and by when."""
    rows = book.rows(
        f"SELECT description, coalesce(responsible, {organisation_name('o')}), due_date, status,"
        f" {term('follow_up_status', 'status')} FROM follow_up_action f"
        " LEFT JOIN organisation o ON o.id = f.responsible_organisation_id"
        " WHERE event_id = ? ORDER BY position, f.id",
        (event,),
    )
    told = [
        (words, joined(who, due_text(due, status), label))
        for words, who, due, status, label in rows
    ]
    return lines(tr("Follow-up actions"), told)


def is_overdue(due: str | None, status: str) -> bool:
    """Whether a day, month or year by which something was due is over and it is not done."""
    is_over = due is not None and due < clock.today().isoformat()[: len(due)]
    return is_over and status not in FOLLOW_UP_CLOSED


def recommendation_state(acceptance: str, implementation: str) -> str:
    """A recommendation as a status of a follow-up: open as long as somebody has to act."""
    if acceptance in RECOMMENDATION_REFUSED:
        return "cancelled"
    return "done" if implementation in RECOMMENDATION_CLOSED else "open"


def due_text(due: str | None, status: str) -> str:
    """By when, and that this is over where it is."""
    if due is None:
        return ""
    told = format_date(due, short=True)
    if is_overdue(due, status):
        return tr("overdue since {date}", date=told)
    return tr("due {date}", date=told)


def documents(book: Book, event: int) -> Section:
    """Each document with its kind, date and language."""
    rows = book.rows(
        f"SELECT title, {term('document_kind', 'document_kind')}, document_date,"
        f" {term('language', 'language')} FROM document WHERE event_id = ? ORDER BY position, id",
        (event,),
    )
    told = [
        (title, joined(kind, format_date(day, short=True), spoken))
        for title, kind, day, spoken in rows
    ]
    return lines(tr("Documents"), told)


def related(book: Book, event: int) -> Section:
    """The events it relates to, and those that relate to it."""
    columns = "coalesce(e.short_title, e.title), e.start_date, e.end_date"
    rows = book.rows(
        f"SELECT 0, {columns}, {term('relation_of_events', 'r.relation')}, r.position, r.id"
        " FROM related_event r JOIN event e ON e.id = r.related_id WHERE r.event_id = :event"
        f" UNION ALL SELECT 1, {columns}, {term('relation_of_events', 'r.relation')},"
        " r.position, r.id FROM related_event r JOIN event e ON e.id = r.event_id"
        " WHERE r.related_id = :event ORDER BY 1, 6, 7",
        {"event": event},
    )
    told = []
    for points_here, title, start, end, relation, *_ in rows:
        said = tr("there: {relation}", relation=relation) if points_here else relation
        told.append((title, joined(said, format_range(start, end, short=True))))
    return lines(tr("Related events"), told)
