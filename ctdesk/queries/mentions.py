"""Where a person or an organisation comes up: short lines for a form, each leading to a record."""

from dataclasses import dataclass

from ctdesk.kernel.dates import format_range
from ctdesk.kernel.i18n import language, tr
from ctdesk.kernel.text import side_by_side
from ctdesk.queries.participation_history import history
from ctdesk.store.book import Book

_MOST = 200


@dataclass(frozen=True)
class Mention:
    """A record to go to: its kind and id, its words, and smaller words beneath."""

    kind: str
    id: int
    words: str
    beneath: str


def mentions(book: Book, kind: str, row_id: int) -> list[tuple[str, list[Mention]]]:
    """The lists of a person or an organisation, each under its heading, latest first."""
    if kind == "person":
        return [(tr("Participations"), _participations(book, row_id))]
    return [(tr("Events"), _events(book, row_id)), (tr("People"), _people(book, row_id))]


def _participations(book: Book, person_id: int) -> list[Mention]:
    found = history(book, person_id, _MOST)
    return [Mention("event", one.event, one.title, one.told) for one in found]


def _events(book: Book, organisation_id: int) -> list[Mention]:
    rows = book.rows(
        "SELECT e.id, coalesce(e.short_title, e.title), e.start_date, e.end_date,"
        f" (SELECT label_{language()} FROM term WHERE vocabulary = 'organisation_role'"
        " AND key = o.role)"
        " FROM event_organisation o JOIN event e ON e.id = o.event_id"
        " WHERE o.organisation_id = ?"
        f" ORDER BY e.sort_date DESC NULLS LAST, e.id DESC LIMIT {_MOST}",
        (organisation_id,),
    )
    return [
        Mention("event", row[0], row[1], _joined(format_range(*row[2:4], short=True), row[4]))
        for row in rows
    ]


def _people(book: Book, organisation_id: int) -> list[Mention]:
    rows = book.rows(
        "SELECT id, display_name, job_title FROM person WHERE organisation_id = ?"
        f" AND merged_into_id IS NULL ORDER BY sort_name LIMIT {_MOST}",
        (organisation_id,),
    )
    return [Mention("person", row[0], row[1], row[2] or "") for row in rows]


def _joined(*parts: str | None) -> str:
    return side_by_side(parts)
