"""The people an event still waits for: nominated or invited, with what a form to them may say."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ctdesk.kernel.i18n import language
from ctdesk.store.book import Book

STATUSES = ("nominated", "invited")

_COLUMNS = {
    **{name: f"p.{name}" for name in ("honorific", "given_name", "family_name", "name_original")},
    **{name: f"p.{name}" for name in ("department", "rank", "email", "phone")},
    "sex": "(SELECT label___lang__ FROM term WHERE vocabulary = 'sex' AND key = p.sex)",
    "nationality": "(SELECT name___lang__ FROM country WHERE code = p.nationality)",
    "country": "(SELECT name___lang__ FROM country WHERE code = coalesce(r.country, p.country))",
    "organisation": (
        "(SELECT name FROM organisation WHERE id = coalesce(r.organisation_id, p.organisation_id))"
    ),
    "job_title": "coalesce(r.job_title, p.job_title)",
    "preferred_language": (
        "(SELECT label___lang__ FROM term"
        " WHERE vocabulary = 'language' AND key = p.preferred_language)"
    ),
    "affiliation_type": (
        "(SELECT label___lang__ FROM term"
        " WHERE vocabulary = 'affiliation_type' AND key = r.affiliation_type)"
    ),
    "role": (
        "(SELECT t.label___lang__ FROM participation_role o"
        " JOIN term t ON t.vocabulary = 'participant_role' AND t.key = o.role"
        " WHERE o.participation_id = r.id ORDER BY o.position, o.id LIMIT 1)"
    ),
    "participation_mode": (
        "(SELECT label___lang__ FROM term"
        " WHERE vocabulary = 'participation_mode' AND key = r.participation_mode)"
    ),
    "nominating_authority": "r.nominating_authority",
    "nomination_reference": "r.nomination_reference",
    "nomination_date": "r.nomination_date",
}
_FROM = (
    " FROM participation r JOIN person p ON p.id = r.person_id"
    f" WHERE r.event_id = :event AND r.status IN {STATUSES!r}"
    " AND (:country IS NULL OR coalesce(r.country, p.country) = :country)"
)


@dataclass(frozen=True)
class Expected:
    """How many people are waited for, and the names of the countries they come from."""

    people: int
    countries: tuple[str, ...]


def expected(book: Book, event: int, country: str | None = None) -> Expected:
    """Who is waited for at an event, of one country or of all."""
    from ctdesk.kernel.text import sort_key

    values = {"event": event, "country": country}
    ((people,),) = book.rows(f"SELECT count(*){_FROM}", values)
    countries = book.rows(
        f"SELECT DISTINCT {_COLUMNS['country']}{_FROM}".replace("__lang__", language()), values
    )
    names = sorted((name for (name,) in countries if name), key=sort_key)
    return Expected(int(people), tuple(names))


def expected_people(
    book: Book, event: int, keys: Sequence[str], country: str | None = None
) -> list[tuple[str, tuple[Any, ...]]]:
    """The UUID of each person waited for, with the texts of some columns, in order of names.

    What the columns mean is what lists call it (`intake.lists.targets`); what a form never tells
    about a person, such as the office's remarks, is None.
    """
    asked = "".join(f", {_COLUMNS.get(key, 'NULL')}" for key in keys)
    statement = f"SELECT p.uuid{asked}{_FROM} ORDER BY p.sort_name, p.id"
    rows = book.rows(
        statement.replace("__lang__", language()), {"event": event, "country": country}
    )
    return [(row[0], tuple(row[1:])) for row in rows]
