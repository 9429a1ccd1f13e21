"""The event summary: one event on one or two pages, as the office hands it over."""

from collections.abc import Iterator
from typing import Any

from ctdesk.formats.document import (
    Bars,
    Block,
    BulletList,
    Document,
    Facts,
    Heading,
    Note,
    Paragraph,
    SideBySide,
    TableBlock,
)
from ctdesk.formats.table import Cell, Column, Table
from ctdesk.kernel.dates import format_date
from ctdesk.kernel.i18n import listed, speaking, tr, trn
from ctdesk.kernel.text import side_by_side
from ctdesk.queries import event_figures
from ctdesk.queries.event_facts import (
    days,
    numbers,
    organisations_by_role,
    place,
    series,
    when,
)
from ctdesk.queries.record import whole
from ctdesk.queries.terms import setting, term_label
from ctdesk.reports.report import Report, Request
from ctdesk.store.book import Book


def event_summary(request: Request) -> Document:
    """The summary of one event; what is not recorded leaves no gap."""
    with speaking(request.language):
        book = request.book
        event = whole(book, request.subject)
        return Document(
            title=_title(event, request.language),
            subtitle=event["formal_title"] or "",
            kicker=tr("Event summary"),
            mark=term_label(book, "confidentiality", event["confidentiality"]),
            language=request.language,
            blocks=tuple(_blocks(book, request.subject.id, event)),
            office=setting(book, "office") or "",
            printed_by=request.printed_by,
            printed_on=request.printed_on,
            disclosure=tr("Carries no personal data about participants"),
        )


REPORT = Report("event-summary", "Event summary", "event", event_summary)


def _title(event: dict[str, Any], language: str) -> str:
    return str(event.get(f"title_{language}") or event["title"])


def _blocks(book: Book, event_id: int, event: dict[str, Any]) -> Iterator[Block]:
    yield Facts(tuple(_facts(book, event)))
    yield Heading(tr("Organisations"))
    yield Facts(tuple(organisations_by_role(book, event_id)), columns=1)
    yield Heading(tr("Purpose"))
    for name in ("background", "objectives", "expected_outcomes"):
        yield Paragraph(event[name] or "")
    yield Facts(
        (
            (tr("Target audience"), event["target_audience"] or ""),
            (tr("Open to"), event["eligibility"] or ""),
        ),
        columns=1,
    )
    yield from _participation(book, event_id, event)
    yield from _results(book, event)
    yield Heading(tr("Agenda"))
    yield TableBlock(_agenda(book, event["sessions"]))
    yield Heading(tr("Documents"))
    yield BulletList(tuple(_document(book, found) for found in event["documents"]))
    yield from _remarks(event)


def _facts(book: Book, event: dict[str, Any]) -> Iterator[tuple[str, str]]:
    yield tr("Dates"), days(event)
    yield tr("Place"), place(book, event)
    yield tr("Time"), when(event)
    yield tr("Mode"), term_label(book, "participation_mode", event["participation_mode"])
    yield tr("Type"), term_label(book, "event_type", event["event_type"])
    yield tr("Status"), term_label(book, "event_status", event["status"])
    yield tr("Event series"), series(event)
    yield tr("Project"), (event["project"] or {}).get("label", "")
    yield tr("Region"), event["stated_region"] or ""
    yield (
        tr("Themes"),
        listed(term_label(book, "thematic_area", theme["theme"]) for theme in event["themes"]),
    )
    yield (
        tr("Instruments"),
        side_by_side(
            (instrument["instrument"]["label"] for instrument in event["instruments"]), tr("; ")
        ),
    )
    yield tr("Note on the dates"), event["date_note"] or ""
    yield tr("Responsible officer"), event["responsible_officer"] or ""


def _participation(book: Book, event_id: int, event: dict[str, Any]) -> Iterator[Block]:
    yield Heading(tr("Participation"))
    yield Facts(tuple(numbers(book, event)), columns=1)
    bars = event_figures.by_country(book, event_id)
    if bars:
        yield SideBySide((Bars(tuple(bars)),), (TableBlock(_affiliations(book, event_id)),))
        yield Note(
            tr("Participants are those who attended; people counted without a name are included.")
        )
        found = event_figures.taking_part(book, event_id)
        if found.counted or found.overlapping:
            yield Note(_named_and_counted(found))
    yield Facts(tuple(_countries(book, event_id)), columns=1)


def _named_and_counted(found: event_figures.TakingPart) -> str:
    """How many of the participants are named, and who was counted twice and is not."""
    told = tr("{named} by name, {counted} counted.", named=found.named, counted=found.counted)
    if not found.overlapping:
        return told
    more = trn(
        "{n} more was counted among whom are people named here, and is not added.",
        "{n} more were counted among whom are people named here, and are not added.",
        found.overlapping,
    )
    return f"{told} {more}"


def _countries(book: Book, event_id: int) -> Iterator[tuple[str, str]]:
    for relation in ("represented", "beneficiary", "invited"):
        names = event_figures.represented(book, event_id, relation)
        if names:
            counted = trn("{n} country", "{n} countries", len(names))
            label = term_label(book, "country_relation", relation)
            yield label, f"{listed(names)} ({counted})"


def _affiliations(book: Book, event_id: int) -> Table:
    found = event_figures.by_affiliation(book, event_id)
    sexes = [("women", tr("Women")), ("men", tr("Men"))]
    sexes += [("others", tr("Other"))] if any(row.others for row in found) else []
    sexes += [("not_stated", tr("Not stated"))] if any(row.not_stated for row in found) else []
    columns = [Column("affiliation", tr("Affiliation"), weight=1)]
    columns += [Column(key, label, "number") for key, label in sexes]
    columns.append(Column("all", tr("All"), "number"))

    def cells(label: str, counted: list[event_figures.Affiliation]) -> tuple[Cell, ...]:
        numbers = (sum(getattr(row, key) for row in counted) for key, _label in sexes)
        return (label, *numbers, sum(row.everybody for row in counted))

    return Table(
        tr("Participants by affiliation and sex"),
        tuple(columns),
        tuple(cells(row.label, [row]) for row in found),
        totals=cells(tr("Total"), found),
    )


def _results(book: Book, event: dict[str, Any]) -> Iterator[Block]:
    yield Heading(tr("Outcomes and recommendations"))
    summary = event["outcome_summary"] or ""
    yield Paragraph(summary)
    outcomes = (outcome["text"] for outcome in event["outcomes"])
    yield BulletList(tuple(text for text in outcomes if text not in summary))
    recommendations = tuple(
        (
            found["number"] or str(place),
            found["text"],
            found["addressed_to"] or (found["addressee"] or {}).get("label", ""),
            format_date(found["due_date"], short=True),
            term_label(book, "implementation", found["implementation"]),
        )
        for place, found in enumerate(event["recommendations"], start=1)
    )
    yield TableBlock(_to_do(tr("Recommendation"), recommendations))
    actions = tuple(
        (
            str(place),
            found["description"],
            found["responsible"] or (found["responsible_organisation"] or {}).get("label", ""),
            format_date(found["due_date"], short=True),
            term_label(book, "follow_up_status", found["status"]),
        )
        for place, found in enumerate(event["follow_up_actions"], start=1)
    )
    yield TableBlock(_to_do(tr("Follow-up action"), actions))


def _to_do(what: str, rows: tuple[tuple[str, ...], ...]) -> Table:
    columns = (
        Column("number", tr("No.")),
        Column("text", what, weight=4),
        Column("responsible", tr("Responsible"), weight=1.2),
        Column("due", tr("Due")),
        Column("status", tr("Status")),
    )
    return Table(what, columns, rows)


def _agenda(book: Book, sessions: list[dict[str, Any]]) -> Table:
    columns = (
        Column("when", tr("When")),
        Column("session", tr("Session"), weight=3),
        Column("place", tr("Place and host"), weight=2),
    )
    rows = tuple(
        (
            listed((format_date(found["day"], short=True), _hours(found))),
            _session(book, found),
            side_by_side(
                (found["location"], (found["host_organisation"] or {}).get("label")), tr(", ")
            ),
        )
        for found in sessions
    )
    return Table(tr("Agenda"), columns, rows)


def _hours(session: dict[str, Any]) -> str:
    return "–".join(filter(None, (session["start_time"], session["end_time"])))


def _session(book: Book, session: dict[str, Any]) -> str:
    kind = term_label(book, "session_kind", session["session_kind"])
    return f"{kind}: {session['title']}" if kind else str(session["title"])


def _document(book: Book, found: dict[str, Any]) -> str:
    kind = term_label(book, "document_kind", found["document_kind"])
    status = term_label(book, "document_status", found["document_status"])
    about = (
        kind,
        format_date(found["document_date"], short=True),
        (found["author_organisation"] or {}).get("label"),
        status,
    )
    return f"{found['title']} ({listed(about)})" if any(about) else found["title"]


def _remarks(event: dict[str, Any]) -> Iterator[Block]:
    yield Heading(tr("Related events"))
    yield BulletList(
        tuple(
            f"{related['related']['label']} ({related['note']})"
            if related["note"]
            else str(related["related"]["label"])
            for related in event["related_events"]
        )
    )
    yield Heading(tr("Remarks on the sources"))
    yield BulletList(tuple(found["note"] or "" for found in event["sources"]))
    yield Paragraph(event["lessons_learned"] or "")
