"""All about one row of a judged list, for looking at it."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ctdesk.formats.reading.sheet import Row
from ctdesk.intake.lists.comparing import differences, texts
from ctdesk.intake.lists.judged import Judged
from ctdesk.intake.lists.judging import asked
from ctdesk.queries.matching.matcher import Candidate, Matcher

if TYPE_CHECKING:
    from ctdesk.intake.lists.staging import Staging

_SHOWN = 5


def glanced_at(staging: "Staging", place: int) -> Judged:
    """The row at a place without whom it may be and why: what a table shows of many rows."""
    found = staging.judgement
    row = staging.sheet.rows[staging.first + place]
    told = texts(staging.book, found.named(place), staging.organisations)
    return Judged(
        place=place,
        number=row.number,
        name=_name(told) or _name(_raw(staging, row)) or next(filter(None, row.texts), ""),
        standing=found.standing(place),
        values=told or _raw(staging, row),
        choice=staging.choice(place),
    )


def looked_at(staging: "Staging", place: int) -> Judged:
    """What was found out about the row at a place, and what was chosen for it."""
    found, sheet = staging.judgement, staging.sheet
    named, told = found.named(place), glanced_at(staging, place)
    person = told.choice if isinstance(told.choice, int) else found.people[place]
    twin = found.twins.get(place)
    return replace(
        told,
        candidates=_candidates(staging, named),
        refusals=() if named else found.drafting.refusals(sheet.rows[staging.first + place]),
        differences=differences(staging.book, person, named, told.values) if person else (),
        twin=0 if twin is None else sheet.rows[staging.first + twin].number,
        is_on_list=person in staging.known.at_event,
    )


def _candidates(staging: "Staging", named: dict[str, Any]) -> tuple[Candidate, ...]:
    if not named:
        return ()
    told = staging.known.told(named)
    compared = staging.book.companion(Matcher).candidates(asked(named), _SHOWN)
    if told is None:
        return tuple(compared)
    return (told, *(one for one in compared if one.id != told.id))


def _raw(staging: "Staging", row: Row) -> dict[str, str]:
    """The cells of a row as they are in the file, by meaning."""
    filled = ((c.key, row.text(c.place)) for c in staging.columns)
    return {key: text for key, text in filled if key and text}


def _name(told: Mapping[str, str]) -> str:
    latin = " ".join(filter(None, map(told.get, ("given_name", "family_name"))))
    return latin or told.get("name_original", "") or told.get("full_name", "")
