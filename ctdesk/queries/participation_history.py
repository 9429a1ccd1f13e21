"""The events a person came to, latest first: in which role, how it ended, as whom."""

from dataclasses import dataclass

from ctdesk.kernel.dates import format_range
from ctdesk.kernel.i18n import language, listed
from ctdesk.kernel.text import side_by_side
from ctdesk.store.book import Book

_LATEST = (
    "SELECT e.id, coalesce(e.short_title, e.title), e.start_date, e.end_date,"
    " (SELECT group_concat(label___lang__, ', ' ORDER BY ro.position, ro.id)"
    " FROM participation_role ro JOIN term t"
    " ON t.vocabulary = 'participant_role' AND t.key = ro.role WHERE ro.participation_id = p.id),"
    " (SELECT label___lang__ FROM term WHERE vocabulary = 'participation_status'"
    " AND key = p.status),"
    " p.job_title, o.name, (SELECT name___lang__ FROM country WHERE code = p.country)"
    " FROM participation p JOIN event e ON e.id = p.event_id"
    " LEFT JOIN organisation o ON o.id = p.organisation_id WHERE p.person_id = ?"
    " ORDER BY e.sort_date DESC NULLS LAST, e.id DESC LIMIT ?"
)


@dataclass(frozen=True)
class Attended:
    """One event of a person: when and how, and beneath it what the person was at the time."""

    event: int
    title: str
    how: str
    as_whom: str

    @property
    def told(self) -> str:
        """Both in lines of their own."""
        return "\n".join(filter(None, (self.how, self.as_whom)))


def history(book: Book, person: int, most: int = -1) -> list[Attended]:
    """The participations of a person, all of them unless `most` says how many."""
    return [
        Attended(
            event,
            title,
            side_by_side((format_range(start, end, short=True), roles, status)),
            listed((job_title, organisation, country)),
        )
        for event, title, start, end, roles, status, job_title, organisation, country in book.rows(
            _LATEST.replace("__lang__", language()), (person, most)
        )
    ]
