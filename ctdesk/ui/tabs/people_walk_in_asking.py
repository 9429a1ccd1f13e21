"""What the line for walk-ins asks of the book."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ctdesk.model.attendance import Occasion
    from ctdesk.queries.refs import Ref
    from ctdesk.queries.walk_ins import Typed, Understood
    from ctdesk.store.book import Book

_SHOWN = 4


@dataclass(frozen=True)
class Alike:
    """Somebody known who the typing may be: name, words beside it, why, and where on the list."""

    person: int
    name: str
    beside: str
    why: tuple[str, ...]
    is_sure: bool
    here: int | None
    status: str


@dataclass(frozen=True)
class Seen:
    """What was typed, taken apart and understood, and who it may be, the likeliest first."""

    typed: "Typed"
    understood: "Understood"
    alike: tuple[Alike, ...]


@dataclass(frozen=True)
class Came:
    """Somebody who came: the participation, and whether they were on the list before."""

    participation: int
    was_listed: bool


def seen(book: "Book", event: int, fields: Mapping[str, str]) -> Seen | None:
    """What the fields of the line say; a name with signs between is taken apart. None for no name.

    It runs beside other reading: comparing with everybody known takes the book's people once.
    """
    from ctdesk.queries.matching.matcher import Matcher
    from ctdesk.queries.walk_ins import row, understood

    typed = read(book, fields)
    if not typed.name:
        return None
    meant = understood(book, typed)
    found = book.companion(Matcher).candidates(row(meant), _SHOWN)
    begun = _begun(book, typed.name, {one.id for one in found})
    words = _words(book, event, [*(one.id for one in found), *begun])
    alike = [
        Alike(
            one.id,
            *words[one.id][:2],
            one.reasons,
            one.standing == "recognised",
            *words[one.id][2:],
        )
        for one in found
        if one.id in words
    ]
    alike += [Alike(one, *words[one][:2], (), False, *words[one][2:]) for one in begun]
    return Seen(typed, meant, tuple(alike[:_SHOWN]))


def _begun(book: "Book", name: str, but: Collection[int]) -> list[int]:
    """Known people in whose names every word typed so far begins one: a name half typed."""
    from ctdesk.queries.fields import link_choices

    found = [one for one, _label, _beside in link_choices(book, "person", name, 2 * _SHOWN)]
    return [one for one in found if one not in but]


def read(book: "Book", fields: Mapping[str, str]) -> "Typed":
    """The fields of the line; what a field of its own says stands before the name's line."""
    from ctdesk.queries.walk_ins import Typed, taken_apart

    typed = taken_apart(book, fields["name"])
    return Typed(
        typed.name,
        fields["organisation"].strip() or typed.organisation,
        fields["country"].strip() or typed.country,
        fields["job_title"].strip() or typed.job_title,
    )


def _words(book: "Book", event: int, ids: list[int]) -> dict[int, tuple[str, str, int | None, str]]:
    from ctdesk.kernel.i18n import language

    rows = book.rows(
        "SELECT p.id, concat_ws(' ', p.honorific, p.display_name),"
        f" concat_ws(' · ', p.job_title, o.name, c.name_{language()}), r.id, s.label_{language()}"
        " FROM person p LEFT JOIN organisation o ON o.id = p.organisation_id"
        " LEFT JOIN country c ON c.code = p.country"
        " LEFT JOIN participation r ON r.person_id = p.id AND r.event_id = ?"
        " LEFT JOIN term s ON s.vocabulary = 'participation_status' AND s.key = r.status"
        f" WHERE p.id IN ({','.join(map(str, ids))})",
        (event,),
    )
    return {row[0]: (row[1], row[2], row[3], row[4] or "") for row in rows}


def walk_in(
    book: "Book",
    event: "Ref",
    fields: Mapping[str, str],
    person: int | None,
    *,
    role: str | None,
    at: "Occasion | None",
) -> Came:
    """Record somebody who came: the person chosen, who is on the list by that name, or anew."""
    from ctdesk.actions import walk_ins
    from ctdesk.queries.participations import people_of
    from ctdesk.queries.refs import Ref
    from ctdesk.queries.walk_ins import listed, understood

    typed = read(book, fields)
    person = person or listed(book, event.id, understood(book, typed))
    was_listed = person in people_of(book, event.id)
    known = Ref("person", person) if person is not None else None
    made = walk_ins.walk_in(book, event, typed, person=known, role=role, at=at)
    return Came(made.id, was_listed)


def organisations(book: "Book", typed: str) -> list[tuple[int, str, str]]:
    """Organisations that what was typed may mean."""
    from ctdesk.queries.fields import link_choices

    return link_choices(book, "organisation", typed, 8)


def countries(book: "Book") -> list[tuple[str, str]]:
    """Code and name of every country."""
    from ctdesk.queries.terms import countries as known

    return known(book)
