"""What is known already and may be meant again: organisations, positions, nominating authorities.

What this very person had at earlier events comes first, then what the book knows.
"""

from dataclasses import dataclass

from ctdesk.kernel.i18n import tr
from ctdesk.kernel.text import fold, words
from ctdesk.queries.fields import link_choices
from ctdesk.store.book import Book

_MOST = 12
_EARLIER = (
    "SELECT {0}, max(at) FROM (SELECT {0}, 1 AS at FROM person WHERE id = :person"
    " UNION ALL SELECT {0}, 0 FROM participation WHERE person_id = :person)"
    " WHERE {0} IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1"
)
_POSITIONS = (
    "SELECT job_title, count(*) FROM (SELECT job_title FROM person WHERE id IN"
    " (SELECT rowid FROM person_search WHERE person_search MATCH :wanted LIMIT 2000))"
    " GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 60"
)
_AUTHORITIES = (
    "SELECT nominating_authority, count(*), max(event_id = :event) FROM participation"
    " WHERE nominating_authority LIKE :wanted ESCAPE '\\'"
    " GROUP BY 1 ORDER BY 3 DESC, 2 DESC, 1 LIMIT 60"
)


@dataclass(frozen=True)
class Offer:
    """Something known: the id of a record or the text itself, its words, words beside them."""

    key: int | str
    label: str
    beside: str = ""


def organisations(book: Book, person: int | None, typed: str) -> list[Offer]:
    """Organisations that what was typed may mean; nothing typed offers those of the person."""
    mine = _mine(book, "organisation_id", person)
    found = link_choices(book, "organisation", typed, _MOST) if typed.strip() else []
    beside = {row_id: (label, told) for row_id, label, told in found}
    earlier = [
        Offer(row_id, label, tr("earlier"))
        for row_id, label in _organisation_names(book, mine)
        if row_id in beside or not typed.strip()
    ]
    known = {offer.key for offer in earlier}
    return earlier + [Offer(*row) for row in found if row[0] not in known]


def positions(book: Book, person: int | None, typed: str) -> list[Offer]:
    """Positions that begin as typed: the person's own, then those of others, usual ones first."""
    mine = [str(text) for text in _mine(book, "job_title", person) if _begins(str(text), typed)]
    wanted = words(typed)
    found: list[str] = []
    if wanted:
        match = "job_title : (" + " ".join(f'"{word}"*' for word in wanted) + ")"
        found = [row[0] for row in book.rows(_POSITIONS, {"wanted": match})]
    return _texts(mine, found)


def authorities(book: Book, participation: int, typed: str) -> list[Offer]:
    """Nominating authorities: those of the person, then those of this event, then all others."""
    found = book.rows(
        "SELECT event_id, person_id FROM participation WHERE id = ?", (participation,)
    )
    event, person = found[0] if found else (None, None)
    mine = [
        row[0]
        for row in book.rows(
            "SELECT DISTINCT nominating_authority FROM participation"
            " WHERE person_id = ? AND nominating_authority IS NOT NULL ORDER BY 1",
            (person,),
        )
        if _begins(row[0], typed)
    ]
    known = book.rows(_AUTHORITIES, {"event": event, "wanted": f"%{_escaped(typed)}%"})
    usual = [row[0] for row in known if typed.strip() or row[2]]
    return _texts(mine, usual)


def substitutes(book: Book, participation: int, typed: str) -> list[Offer]:
    """Others on the list of the same event whose names have the words typed."""
    rows = book.rows(
        "SELECT o.id, p.display_name, p.name_original, t.name FROM participation r"
        " JOIN participation o ON o.event_id = r.event_id AND o.id != r.id"
        " JOIN person p ON p.id = o.person_id LEFT JOIN organisation t ON t.id = o.organisation_id"
        " WHERE r.id = ? ORDER BY p.sort_name",
        (participation,),
    )
    return [
        Offer(row_id, name, organisation or "")
        for row_id, name, original, organisation in rows
        if _begins(f"{name} {original or ''}", typed)
    ][:_MOST]


def _mine(book: Book, column: str, person: int | None) -> list[int | str]:
    return [row[0] for row in book.rows(_EARLIER.format(column), {"person": person})]


def _organisation_names(book: Book, ids: list[int | str]) -> list[tuple[int, str]]:
    listed = ",".join(str(int(row_id)) for row_id in ids)
    names = dict(book.rows(f"SELECT id, name FROM organisation WHERE id IN ({listed})"))
    return [(int(row_id), names[row_id]) for row_id in ids if row_id in names]


def _texts(mine: list[str], others: list[str]) -> list[Offer]:
    seen = {fold(text) for text in mine}
    told = [Offer(text, text, tr("earlier")) for text in mine]
    told += [Offer(text, text) for text in others if fold(text) not in seen]
    return told[:_MOST]


def _begins(text: str, typed: str) -> bool:
    """Whether every word typed begins a word of the text; nothing typed fits all."""
    parts = words(text)
    return all(any(part.startswith(word) for part in parts) for word in words(typed))


def _escaped(typed: str) -> str:
    text = typed.strip()
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
