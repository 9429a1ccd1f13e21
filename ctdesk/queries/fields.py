"""What a form needs to know of a kind: its fields in the reader's language, and their choices."""

from dataclasses import dataclass
from typing import Any

from ctdesk.kernel.i18n import language, tr
from ctdesk.kernel.text import direction, fold, sort_key, words
from ctdesk.model.catalogue import entity
from ctdesk.model.field import Kind
from ctdesk.queries import terms
from ctdesk.store.book import Book

_COUNTRY = "(SELECT name___lang__ FROM country WHERE code = r.{})"
_BEST = "(fold({0}) = :typed) DESC, (fold({0}) LIKE :typed || '%') DESC"


@dataclass(frozen=True)
class FieldView:
    """One field as a form shows it; `label` is in the reader's language."""

    name: str
    label: str
    kind: Kind
    vocabulary: str | None = None
    target: str | None = None
    required: bool = False
    limit: int = 500
    personal: bool = False
    fixed: bool = False
    past: bool = False


@dataclass(frozen=True)
class Lists:
    """What the boxes of a form offer: key and label of each term by vocabulary, and countries."""

    terms: dict[str, list[tuple[str, str]]]
    countries: list[tuple[str, str]]


@dataclass(frozen=True)
class _Linked:
    """How records of a kind are found by typing: label, words beside it, where words are."""

    label: str
    secondary: str
    searched: str
    names: tuple[str, ...]
    sort: str


_LINKED = {
    "organisation": _Linked(
        "r.name",
        f"concat_ws(' · ', r.acronym, {_COUNTRY.format('country')})",
        "",
        ("r.acronym", "r.name"),
        "r.sort_name",
    ),
    "person": _Linked(
        "concat_ws(' ', r.honorific, r.display_name)",
        "concat_ws(' · ', (SELECT name FROM organisation WHERE id = r.organisation_id),"
        f" {_COUNTRY.format('country')})",
        "",
        ("r.display_name", "r.family_name"),
        "r.sort_name",
    ),
    "event": _Linked(
        "coalesce(r.short_title, r.title)",
        f"concat_ws(' · ', r.start_date, r.city, {_COUNTRY.format('host_country')})",
        "",
        ("r.code", "r.title", "r.short_title"),
        "r.sort_date DESC, r.sort_title",
    ),
    "series": _Linked("r.name", "''", "r.name", ("r.name",), "r.name"),
    "project": _Linked(
        "r.title", "r.short_code", "r.title, r.short_code", ("r.short_code", "r.title"), "r.title"
    ),
    "legal_instrument": _Linked(
        "r.symbol",
        "r.short_subject",
        "r.symbol, r.number, r.year, r.short_subject, r.heading",
        ("r.number", "r.symbol"),
        "r.year DESC, r.symbol",
    ),
}
_LINKED["participation"] = _Linked(
    "(SELECT display_name FROM person WHERE id = r.person_id)",
    "(SELECT coalesce(short_title, title) FROM event WHERE id = r.event_id)",
    "(SELECT concat_ws(' ', display_name, name_original) FROM person WHERE id = r.person_id)",
    ("(SELECT display_name FROM person WHERE id = r.person_id)",),
    "r.id",
)
_OTHERS = "r.id"


def described(kind: str) -> dict[str, FieldView]:
    """Every field of a kind that people fill in, in the order of the model."""
    found = entity(kind)
    return {
        name: FieldView(
            name,
            tr(field.label),
            field.kind,
            field.vocabulary,
            field.target,
            field.required,
            field.limit,
            field.personal is not None,
            field.fixed,
            field.past,
        )
        for name, field in found.fields().items()
        if field.kind is not Kind.DERIVED and name != found.meaning.owner
    }


def lists(book: Book, *kinds: str) -> Lists:
    """The terms and countries that the fields of these kinds can be set to."""
    vocabularies = {
        field.vocabulary
        for kind in kinds
        for field in entity(kind).fields().values()
        if field.vocabulary
    }
    return Lists(
        {name: terms.choices(book, name) for name in sorted(vocabularies)},
        terms.countries(book),
    )


def link_choices(book: Book, kind: str, typed: str, limit: int = 20) -> list[tuple[int, str, str]]:
    """Records of a kind that what was typed may mean, best first: id, label, words beside it.

    Records merged into another are left out. Nothing typed gives the first in order.
    """
    linked = _LINKED.get(kind) or _by_name(kind)
    where, found = _matching(kind, linked, typed)
    best = ", ".join(_BEST.format(name) for name in linked.names)
    order = f"{best}, {linked.sort}" if found else linked.sort
    statement = (
        f"SELECT r.id, {linked.label}, {linked.secondary} FROM {kind} r WHERE {where}"
        f" ORDER BY {order} LIMIT {int(limit)}"
    ).replace("__lang__", language())
    values = {"typed": fold(typed), **found} if found else {}
    return [(row[0], row[1] or "", row[2] or "") for row in book.rows(statement, values)]


def link_label(book: Book, kind: str, row_id: int | None) -> str:
    """What a linked record is called in a form."""
    if row_id is None:
        return ""
    linked = _LINKED.get(kind) or _by_name(kind)
    found = book.rows(f"SELECT {linked.label} FROM {kind} r WHERE r.id = ?", (row_id,))
    return str(found[0][0]) if found else ""


def named(kind: str, typed: str) -> dict[str, Any]:
    """The draft of a new record that is known by what was typed.

    >>> named("person", "Aïssata Traoré")
    {'given_name': 'Aïssata', 'family_name': 'Traoré'}
    """
    name = " ".join(typed.split())
    if kind != "person":
        return {"title" if kind in ("project", "event") else "name": name}
    if direction(name) == "rtl":
        return {"name_original": name}
    given, _, family = name.rpartition(" ")
    if not given:
        return {"family_name": family, "single_name": True}
    return {"given_name": given, "family_name": family}


def alphabetical(choices: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Key and label pairs in the order of their labels."""
    return sorted(choices, key=lambda choice: sort_key(choice[1]))


def _matching(kind: str, linked: _Linked, typed: str) -> tuple[str, dict[str, str]]:
    """The condition for what was typed, with its values; a merged record never matches."""
    kept = "r.merged_into_id IS NULL" if kind in ("organisation", "person") else "1"
    wanted = words(typed)
    if not wanted:
        return kept, {}
    if not linked.searched:
        quoted = " ".join(f'"{word}"*' for word in wanted)
        found = f"r.id IN (SELECT rowid FROM {kind}_search WHERE {kind}_search MATCH :wanted)"
        return f"{kept} AND {found}", {"wanted": quoted}
    each = {f"word{place}": word for place, word in enumerate(wanted)}
    told = f"' ' || fold(concat_ws(' ', {linked.searched}))"
    conditions = " AND ".join(f"{told} LIKE '% ' || :{name} || '%'" for name in each)
    return f"{kept} AND {conditions}", each


def _by_name(kind: str) -> _Linked:
    names = tuple(f'r."{name}"' for name in entity(kind).meaning.names) or (_OTHERS,)
    return _Linked(names[0], "''", ", ".join(names), names, names[0])
