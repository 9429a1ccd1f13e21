"""The people on the list of one event: which columns it has, who is found, in which order."""

import json
from array import array
from collections.abc import Iterable, Sequence

from ctdesk.kernel.dates import format_date
from ctdesk.kernel.i18n import language, tr
from ctdesk.kernel.text import words
from ctdesk.queries.display import tone
from ctdesk.queries.listing import Column, View
from ctdesk.queries.participation_figures import statuses_of
from ctdesk.store.book import Book

PAGE = "people of an event"
_FROM = (
    " FROM participation r JOIN person p ON p.id = r.person_id"
    " LEFT JOIN organisation o ON o.id = r.organisation_id"
    " LEFT JOIN country c ON c.code = r.country"
    " LEFT JOIN term s ON s.vocabulary = 'participation_status' AND s.key = r.status"
)
_ROLES = (
    "(SELECT group_concat(t.label___lang__, '{comma}' ORDER BY o.position, o.id)"
    " FROM participation_role o"
    " JOIN term t ON t.vocabulary = 'participant_role' AND t.key = o.role"
    " WHERE o.participation_id = r.id)"
)
_ROLES_EN = _ROLES.replace("__lang__", "en")
NAME = (
    "concat_ws('|', replace(coalesce(p.honorific, ''), '|', '/'),"
    " iif(p.display_name = p.name_original, '',"
    " replace(coalesce(p.name_original, ''), '|', '/')), p.display_name)"
)
_SUBSTITUTE = (
    "(SELECT q.{} FROM participation n JOIN person q ON q.id = n.person_id"
    " WHERE n.id = r.replaced_by_id)"
)
_TERM = "(SELECT label___lang__ FROM term WHERE vocabulary = '{}' AND key = r.{})"
_NOW = "concat({0}, iif({2}, char(31) || {1}, ''))"
_CELLS = {
    "name": NAME,
    "organisation": _NOW.format(
        "o.name",
        "(SELECT name FROM organisation WHERE id = p.organisation_id)",
        "p.organisation_id IS NOT r.organisation_id AND p.organisation_id IS NOT NULL",
    ),
    "job_title": _NOW.format(
        "r.job_title", "p.job_title", "p.job_title IS NOT r.job_title AND p.job_title IS NOT NULL"
    ),
    "country": _NOW.format(
        "c.name___lang__",
        "(SELECT name___lang__ FROM country WHERE code = p.country)",
        "p.country IS NOT r.country AND p.country IS NOT NULL",
    ),
    "roles": _ROLES,
    "head_of_delegation": "nullif(r.head_of_delegation, 0)",
    "status": "r.status || '|' || coalesce(s.label___lang__, r.status)",
    "affiliation_type": _TERM.format("affiliation_type", "affiliation_type"),
    "participation_mode": _TERM.format("participation_mode", "participation_mode"),
    "nominating_authority": "r.nominating_authority",
    "nomination_reference": "r.nomination_reference",
    "nomination_date": "r.nomination_date",
    "funding": _TERM.format("funding", "funding"),
    "replaced_by": _SUBSTITUTE.format("display_name"),
    "status_reason": "r.status_reason",
    "created_on_site": "nullif(r.created_on_site, 0)",
    "remarks": "r.remarks",
}
_SORTS = {
    "name": "p.sort_name",
    "organisation": "fold(o.name)",
    "job_title": "fold(r.job_title)",
    "country": "fold(c.name___lang__)",
    "roles": f"fold({_ROLES})",
    "status": "s.position",
    "nomination_date": "r.nomination_date",
    "replaced_by": _SUBSTITUTE.format("sort_name"),
    **dict.fromkeys(("head_of_delegation", "created_on_site"), ""),
}
_THEN = {"country": ("r.head_of_delegation DESC",)}
"""What orders rows that are equal by a column, whatever its direction: heads of delegation go
first within a country, as in a list of participants."""

_WORDS = (
    "' ' || fold(concat_ws(' ', p.display_name, p.name_original, o.name, o.acronym, r.job_title,"
    f" c.name_en, c.name___lang__, {_ROLES}, {_ROLES_EN}, s.label_en, s.label___lang__,"
    " r.nominating_authority, r.nomination_reference))"
)


def columns() -> tuple[Column, ...]:
    """The columns the list can show, in order."""
    return (
        Column("name", tr("Name"), "name", 240, True),
        Column("organisation", tr("Organisation"), "then", 205, True),
        Column("job_title", tr("Position"), "then", 150, True),
        Column("country", tr("Country"), "then", 120, True),
        Column("roles", tr("Role"), "text", 110, True),
        Column("head_of_delegation", tr("Head of delegation"), "text", 135, True),
        Column("status", tr("Status"), "status", 200, True),
        Column("affiliation_type", tr("Affiliation"), "text", 150, False),
        Column("participation_mode", tr("Mode"), "text", 100, False),
        Column("nominating_authority", tr("Nominated by"), "text", 200, False),
        Column("nomination_reference", tr("Note verbale"), "text", 130, False),
        Column("nomination_date", tr("Nominated on"), "text", 120, False),
        Column("funding", tr("Funding"), "text", 120, False),
        Column("replaced_by", tr("Replaced by"), "text", 180, False),
        Column("status_reason", tr("Reason for the status"), "text", 200, False),
        Column("created_on_site", tr("Walk-in"), "text", 70, False),
        Column("remarks", tr("Remarks"), "text", 260, False),
    )


def ids(book: Book, event: int, view: View) -> "array[int]":
    """The participations of an event that have all the words of the view, in its order.

    `view.among` is one of the figures above the list: only who counts in it.
    """
    values = {f"word{place}": word for place, word in enumerate(words(view.text))}
    having = "".join(f" AND {_WORDS} LIKE '% ' || :{name} || '%'" for name in values)
    if view.among:
        having += f" AND r.status IN ({_quoted(statuses_of(view.among))})"
    statement = f"SELECT r.id{_FROM} WHERE r.event_id = :event{having} ORDER BY {_order(view)}"
    ((joined,),) = book.rows(
        f"SELECT group_concat(id) FROM ({_spoken(statement)})", {"event": event, **values}
    )
    return array("q", json.loads(f"[{joined}]") if joined else ())


def rows(book: Book, ids: Sequence[int], keys: Sequence[str] = ()) -> list[tuple[str, ...]]:
    """The texts of some rows, in the order of `ids`; who is gone has empty texts.

    `keys` are those of the columns wanted; without them all of `columns`.
    """
    wanted = list(keys) or list(_CELLS)
    cells = ", ".join(_CELLS[key] for key in wanted)
    statement = f"SELECT r.id, {cells}{_FROM} WHERE r.id IN ({listed(ids)})"
    found = {row[0]: tuple(map(_text, wanted, row[1:])) for row in book.rows(_spoken(statement))}
    return [found.get(row_id, ("",) * len(wanted)) for row_id in ids]


def count(book: Book, event: int) -> int:
    """How many people are on the list of an event."""
    found = book.rows("SELECT count(*) FROM participation WHERE event_id = ?", (event,))
    return int(found[0][0])


def people_of(book: Book, event: int) -> dict[int, int]:
    """Person to participation, for everybody on the list."""
    return dict(book.rows("SELECT person_id, id FROM participation WHERE event_id = ?", (event,)))


def person_of(book: Book, participation: int) -> int | None:
    """The person somebody on the list is."""
    found = book.rows("SELECT person_id FROM participation WHERE id = ?", (participation,))
    return int(found[0][0]) if found else None


def listed(ids: Iterable[int]) -> str:
    """Ids for a statement, numbers and nothing else."""
    return ",".join(map(str, map(int, ids)))


def _order(view: View) -> str:
    parts = []
    for order in view.sort:
        cell = _SORTS.get(order.key) or f"fold({_CELLS[order.key]})"
        if order.key in ("head_of_delegation", "created_on_site"):
            cell = f"r.{order.key} = 0"
        parts.append(f"{cell} {'DESC' if order.descending else 'ASC'} NULLS LAST")
        parts += _THEN.get(order.key, ())
    return ", ".join([*parts, "p.sort_name", "r.id"])


def _text(key: str, value: object) -> str:
    if not value:
        return ""
    if key == "status":
        return f"{tone(str(value).partition('|')[0])}|{str(value).partition('|')[2]}"
    if key in ("head_of_delegation", "created_on_site"):
        return tr("Yes")
    return format_date(str(value), short=True) if key == "nomination_date" else str(value)


def _quoted(statuses: Iterable[str]) -> str:
    return ",".join(f"'{status}'" for status in statuses)


def _spoken(statement: str) -> str:
    return statement.replace("__lang__", language()).replace("{comma}", tr(", "))
