"""A line in which somebody at the door is typed: “Amina Diallo; UNODC; Mali”, in words of its own.

The name comes first; what is a country is the country, what is a known organisation is that;
of the rest the first is the organisation and the next the position.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ctdesk.kernel.text import direction, fold, words
from ctdesk.queries.fields import link_choices, named
from ctdesk.store.book import Book

_BETWEEN = re.compile("[;؛\t|]")
_LEAST_OF_A_FAMILY = 2


@dataclass(frozen=True)
class Typed:
    """What was typed of somebody, in the words typed; empty where nothing was."""

    name: str = ""
    organisation: str = ""
    country: str = ""
    job_title: str = ""


@dataclass(frozen=True)
class Understood:
    """The same as the book knows it: ids and codes where it does, words for the reader.

    `is_new_organisation` says that recording the person records the organisation too.
    """

    typed: Typed
    organisation: int | None
    organisation_words: str
    country: str | None
    country_words: str
    is_new_organisation: bool


def is_several(text: str) -> bool:
    """Whether a line holds more than a name."""
    return _BETWEEN.search(text) is not None


def taken_apart(book: Book, line: str) -> Typed:
    """What a line says of somebody."""
    name, *rest = (" ".join(part.split()) for part in _BETWEEN.split(line))
    found = {"organisation": "", "country": "", "job_title": ""}
    others = []
    for part in filter(None, rest):
        if not found["country"] and country(book, part):
            found["country"] = part
        elif not found["organisation"] and organisation(book, part):
            found["organisation"] = part
        else:
            others.append(part)
    for key in ("organisation", "job_title"):
        if others and not found[key]:
            found[key] = others.pop(0)
    return Typed(name, **found)


def understood(book: Book, typed: Typed) -> Understood:
    """What was typed as the book knows it."""
    known = organisation(book, typed.organisation)
    code = country(book, typed.country)
    return Understood(
        typed,
        known[0] if known else None,
        known[1] if known else typed.organisation,
        code[0] if code else None,
        code[1] if code else typed.country,
        bool(typed.organisation) and known is None,
    )


def listed(book: Book, event: int, seen: Understood) -> int | None:
    """The one person on an event's list who is called just so, in any order of the words.

    Somebody of another country or organisation than was typed is somebody else.
    """
    rows = book.rows(
        "SELECT p.id, p.display_name, p.name_original, r.country, r.organisation_id"
        " FROM participation r JOIN person p ON p.id = r.person_id WHERE r.event_id = ?",
        (event,),
    )
    wanted = sorted(words(seen.typed.name))
    found = [
        row_id
        for row_id, name, original, land, office in rows
        if wanted in (sorted(words(name)), sorted(words(original or "")))
        and (not seen.typed.country or land in (None, seen.country))
        and (not seen.typed.organisation or office in (None, seen.organisation))
    ]
    return int(found[0]) if wanted and len(found) == 1 else None


def person_draft(name: str) -> dict[str, Any]:
    """The names of a new person as typed; a family name in capitals may stand on either side.

    >>> person_draft("EL ALAOUI Mohamed")
    {'given_name': 'Mohamed', 'family_name': 'El Alaoui'}
    """
    parts = name.split()
    loud = [part for part in parts if len(part) >= _LEAST_OF_A_FAMILY and part.isupper()]
    if not loud or len(loud) == len(parts) or direction(name) == "rtl":
        return named("person", name)
    family = " ".join(part.title() for part in loud)
    return {
        "given_name": " ".join(part for part in parts if part not in loud),
        "family_name": family,
    }


def row(seen: Understood) -> Mapping[str, Any]:
    """The typing as a row of a person, for comparing with those known."""
    return {
        **person_draft(seen.typed.name),
        "organisation_id": seen.organisation,
        "country": seen.country,
        "job_title": seen.typed.job_title or None,
    }


def country(book: Book, text: str) -> tuple[str, str] | None:
    """Code and name of the country that a text is: its code, or its name in any language."""
    from ctdesk.kernel.i18n import language

    wanted = fold(text)
    if not wanted:
        return None
    found = book.rows(
        f"SELECT code, name_{language()} FROM country WHERE code = ?1 OR iso3 = ?1"
        " OR ?2 IN (fold(name_en), fold(name_fr), fold(name_ar)) ORDER BY code = ?1 DESC LIMIT 1",
        (text.strip().upper(), wanted),
    )
    return (found[0][0], found[0][1]) if found else None


def organisation(book: Book, text: str) -> tuple[int, str] | None:
    """Id and name of the one organisation called so, by any of its names or its acronym."""
    wanted = fold(text)
    if not wanted:
        return None
    ids = [row_id for row_id, _, _ in link_choices(book, "organisation", text, 50)]
    found = book.rows(
        f"SELECT id, name FROM organisation WHERE id IN ({','.join(map(str, ids))}) AND ? IN"
        " (fold(name), fold(acronym), fold(name_fr), fold(name_ar))",
        (wanted,),
    )
    return (found[0][0], found[0][1]) if len(found) == 1 else None
