"""The keywords of every page as plain values, made from the model's description of each field.

Imports the model, so that it is imported only when a book does not remember what it makes.
"""

import re
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from ctdesk.kernel.i18n import LANGUAGES, speaking, tr
from ctdesk.model.base import Record
from ctdesk.model.catalogue import entity, parts
from ctdesk.model.field import Field, Kind
from ctdesk.queries.search import wording
from ctdesk.queries.search.conditions import OF_FOLLOW_UPS, Condition, conditions
from ctdesk.queries.search.keyword import KeywordKind, Target, hyphenated
from ctdesk.queries.search.reaching import Reaching, reaching
from ctdesk.queries.search.synonyms import SYNONYMS
from ctdesk.store.search_index import SEARCHED, indexed_columns

PAGES = {
    "events": "event",
    "people": "person",
    "organisations": "organisation",
    "recommendations": "recommendation",
    "follow_ups": "follow_up_action",
    "series": "series",
    "projects": "project",
    "instruments": "legal_instrument",
    "countries": "country",
    "groups": "country_group",
    "terms": "term",
}
"""Page to the kind of record it lists."""

_NAMES = {
    "event": ("code", "title", "formal_title", "short_title", "title_fr", "title_ar"),
    "person": ("given_name", "family_name", "name_original", "badge_name"),
    "organisation": ("name", "acronym", "name_fr", "name_ar", "aliases"),
    "legal_instrument": ("symbol", "number", "short_subject", "heading"),
}
_KINDS: dict[Kind, KeywordKind] = {
    Kind.DATE: "date",
    Kind.NUMBER: "number",
    Kind.FLAG: "flag",
    Kind.TERM: "term",
    Kind.COUNTRY: "country",
    Kind.LINK: "link",
}
_FIRST = (
    *("name", "title", "action", "text", "symbol", "country", "type", "theme", "status", "due"),
    *("org", "person", "event", "after", "before", "during", "is", "has", "participants", "role"),
    *("affiliation", "instrument", "year", "priority", "region", "series", "project", "events"),
)
"""The keywords offered first, where a page has them."""

_APART = re.compile(r"[\s:()\"“”«»|,;،؛/.]+")
_TOLD_BY_OTHERS = frozenset({"organisations", "countries", "themes", "instruments"})

Plain = dict[str, Any]


def compiled() -> dict[str, list[Plain]]:
    """Page to its keywords, the most used first."""
    return {page: _of_kind(kind) for page, kind in PAGES.items()}


def _of_kind(kind: str) -> list[Plain]:
    own = {key: (name, field) for name, field in _fields(kind) for key in [_key(name, field)]}
    reached = [found for found in reaching(kind) if found.key not in own]
    fields = [_own(kind, key, name, field) for key, (name, field) in own.items()]
    chosen = [found for found in fields if found["chosen"]]
    others = [found for found in fields if not found["chosen"]]
    taken = {*own, *(found.key for found in reached)}
    in_parts = [found for found in _parts(kind) if found["key"] not in taken]
    whole = [*chosen, *map(_reaching, reached), *_followup(kind), _has(kind), _is(kind)]
    first = sorted((found for found in whole if found), key=_place)
    return [_without_choice(found) for found in (*first, *in_parts, *others)]


def _place(found: Plain) -> int:
    return _FIRST.index(found["key"]) if found["key"] in _FIRST else len(_FIRST)


def _without_choice(found: Plain) -> Plain:
    return {name: value for name, value in found.items() if name != "chosen"}


def _fields(kind: str) -> Iterator[tuple[str, Field]]:
    for name, field in entity(kind).fields().items():
        if field.kind is not Kind.DERIVED:
            yield name, field


def _key(name: str, field: Field) -> str:
    return field.keyword or hyphenated(name.removesuffix("_id"))


def _own(kind: str, key: str, name: str, field: Field) -> Plain:
    worded: KeywordKind = "words" if field.search else "text"
    is_indexed = field.search and kind in SEARCHED
    return _plain(
        key,
        _KINDS.get(field.kind, worded),
        field.label,
        chosen=field.keyword is not None,
        columns=(name,) if is_indexed else (),
        base=_base(kind),
        column=f'r."{name}"',
        tables=(kind,),
        vocabulary=field.vocabulary or "",
        target=_target(field.target),
        also="acceptance"
        if (kind, key) == ("recommendation", "status")
        else _ALSO.get((kind, key), ""),
    )


_ALSO = {("event", "status"): "participant-status"}


def _parts(kind: str) -> Iterator[Plain]:
    """A keyword for the words of each list a record has."""
    indexed = indexed_columns(kind) if kind in SEARCHED else ()
    for key, part in parts(kind).items():
        if key in indexed and key not in _TOLD_BY_OTHERS:
            table = part.__tablename__
            base = f"SELECT s.{part.meaning.owner} AS id FROM {table} s WHERE {{}}"
            yield _plain(
                hyphenated(part.meaning.one),
                "words",
                part.meaning.one,
                (part.meaning.many,),
                columns=(key,),
                base=base,
                column="s.id",
                relation=base,
                tables=(table,),
            )


def _reaching(found: Reaching) -> Plain:
    values = {**asdict(found), "target": _target(found.target)}
    key, kind = values.pop("key"), values.pop("kind")
    return _plain(key, kind, "", **values)


def _followup(kind: str) -> list[Plain]:
    if kind != "event":
        return []
    base = "SELECT r.event_id AS id FROM follow_up_action r WHERE {}"
    found = [c for c in conditions("follow_up_action") if c.key in OF_FOLLOW_UPS]
    states = [_state(c.key, "", base, c.condition, c.tables) for c in found]
    return [_plain("followup", "state", "", also="follow-up-status", states=states)]


def _is(kind: str) -> Plain | None:
    states = [_of_condition(kind, found) for found in conditions(kind)]
    known = {state["key"] for state in states}
    for name, field in _fields(kind):
        key = _key(name, field)
        if field.kind is Kind.FLAG and key not in known:
            states.append(_state(key, field.label, _base(kind), f'r."{name}" = 1', (kind,)))
    return _plain("is", "state", "", states=states) if states else None


def _of_condition(kind: str, found: Condition) -> Plain:
    return _state(found.key, "", found.base or _base(kind), found.condition, found.tables)


def _has(kind: str) -> Plain | None:
    states = [*_has_parts(kind), *_has_others(kind)]
    known = {state["key"] for state in states}
    for name, field in _fields(kind):
        key, column = _key(name, field), f'r."{name}"'
        if not field.required and field.kind is not Kind.FLAG and key not in known:
            condition = f"{column} IS NOT NULL AND {column} <> ''"
            states.append(_state(key, field.label, _base(kind), condition, (kind,)))
    return _plain("has", "presence", "", states=states) if states else None


def _has_parts(kind: str) -> Iterator[Plain]:
    for part in parts(kind).values():
        meaning, table = part.meaning, part.__tablename__
        # There are many parts to one record; looking each record up reads the fewest of them.
        condition = f"EXISTS (SELECT 1 FROM {table} s WHERE s.{meaning.owner} = r.id)"
        key = _PART_KEYS.get(meaning.kind) or hyphenated(meaning.one)
        label = "" if key in wording.states() else meaning.one
        names = (meaning.many, meaning.one)
        yield _state(key, label, _base(kind), condition, (kind, table), names)


def _has_others(kind: str) -> Iterator[Plain]:
    """What other records say of this one."""
    for key, table, column in _OTHERS.get(kind, ()):
        # In the order of an index, each is met once; looking all records up takes twice as long.
        base = f"SELECT DISTINCT r.{column} AS id FROM {table} r WHERE {{}}"
        yield _state(key, "", base, f"r.{column} IS NOT NULL", (table,))


_PART_KEYS = {
    "participation": "person",
    "follow_up_action": "follow-up",
    "event_organisation": "org",
    "event_country": "represented",
    "event_theme": "theme",
    "event_instrument": "instrument",
    "related_event": "related",
    "field_source": "source",
    "country_group_member": "country",
    "project_country": "country",
    "project_donor": "donor",
}
_OTHERS = {
    "person": (("event", "participation", "person_id"),),
    "organisation": (
        ("people", "person", "organisation_id"),
        ("event", "event_organisation", "organisation_id"),
    ),
    "recommendation": (("follow-up", "follow_up_action", "recommendation_id"),),
}


def _base(kind: str) -> str:
    return f"SELECT r.id AS id FROM {kind} r WHERE {{}}"


def _target(kind: str | None) -> Plain | None:
    if not kind:
        return None
    found: type[Record] = entity(kind)
    columns = found.__table__.columns
    names = found.meaning.names or tuple(name for name in ("title", "label") if name in columns)
    is_indexed = kind in SEARCHED
    searched = tuple(n for n in _NAMES.get(kind, names) if found.fields()[n].search)
    return asdict(Target(kind, found.meaning.prefix, searched, names or ("id",), is_indexed))


def _plain(
    key: str, kind: KeywordKind, label: str, others: tuple[str, ...] = (), **v: Any
) -> Plain:
    spelt = _names(key, label, others)
    return {
        "key": key,
        "kind": kind,
        "label": label,
        "names": list(spelt),
        "spellings": list(spelt.values()),
        **v,
    }


def _state(
    key: str,
    label: str,
    base: str,
    condition: str,
    tables: tuple[str, ...],
    others: tuple[str, ...] = (),
) -> Plain:
    names = list(_spellings(key, label, "states", others))
    return {
        "key": key,
        "label": label,
        "names": names,
        "base": base,
        "condition": condition,
        "tables": tables,
    }


def _names(key: str, label: str, others: tuple[str, ...]) -> dict[str, str]:
    """Every way of writing a keyword: its key, its labels, and its short names."""
    return _spellings(key, label, "labels", (*others, *SYNONYMS.get(key, "").split()))


def _spellings(key: str, label: str, said: str, others: tuple[str, ...]) -> dict[str, str]:
    """Folded and hyphenated name to the way it is written with its accents, the key first."""
    found = [key]
    for language in LANGUAGES:
        with speaking(language):
            told = tr(label) if label else getattr(wording, said)().get(key, key)
            found += [told, *(tr(other) for other in others)]
    spelt: dict[str, str] = {}
    for name in found:
        written = _APART.sub("-", name.lower().replace("’", "'")).strip("-")
        spelt.setdefault(hyphenated(name), written)
    return {name: written for name, written in spelt.items() if name}
