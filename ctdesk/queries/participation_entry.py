"""One participation beside what is true of the person now, and whose place it takes."""

from dataclasses import dataclass

from ctdesk.kernel.i18n import language
from ctdesk.store.book import Book


@dataclass(frozen=True)
class Entry:
    """Who a participation is about, and what differs by now.

    `now` holds, by column of the participation, the words of what the person has today where
    that is another. `replaces` are the participations whose place this one takes, with names.
    """

    person: int
    name: str
    now: dict[str, str]
    replaces: tuple[tuple[int, str], ...]


def entry(book: Book, participation: int) -> Entry | None:
    """The participation; None when it is no longer there."""
    found = book.rows(
        "SELECT p.id, concat_ws(' ', p.honorific, p.display_name),"
        " iif(p.organisation_id IS NOT r.organisation_id,"
        " (SELECT name FROM organisation WHERE id = p.organisation_id), NULL),"
        " iif(p.job_title IS NOT r.job_title, p.job_title, NULL),"
        f" iif(p.country IS NOT r.country, (SELECT name_{language()} FROM country"
        " WHERE code = p.country), NULL)"
        " FROM participation r JOIN person p ON p.id = r.person_id WHERE r.id = ?",
        (participation,),
    )
    if not found:
        return None
    person, name, *now = found[0]
    differs = dict(zip(("organisation_id", "job_title", "country"), now, strict=True))
    return Entry(
        person,
        name,
        {column: words for column, words in differs.items() if words},
        _replaced_by(book, participation),
    )


def _replaced_by(book: Book, participation: int) -> tuple[tuple[int, str], ...]:
    return tuple(
        book.rows(
            "SELECT r.id, p.display_name FROM participation r JOIN person p ON p.id = r.person_id"
            " WHERE r.replaced_by_id = ? ORDER BY p.sort_name",
            (participation,),
        )
    )
