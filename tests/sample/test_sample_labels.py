"""What a careful person reads out of the five documents is what the sample book holds."""

import json
from pathlib import Path
from typing import Any

import pytest
from told import (
    ASWAN,
    BORDER,
    COMMEMORATION,
    LAUNCH,
    RABAT,
    ROUNDTABLE,
    TRAINING,
    event,
    every,
    rows,
    series,
)

from ctdesk.kernel.text import fold
from ctdesk.store.book import Book

LABELS = Path(__file__).parent / "labels"
LABELLED = (
    (RABAT, "rabat-2012-event-page", 0),
    (ASWAN, "aswan-2017-concept-note", 0),
    (LAUNCH, "malta-2017-press-release", 0),
    (TRAINING, "malta-2017-press-release", 1),
    (BORDER, "border-security-2022-news-item", 0),
    (ROUNDTABLE, "virtual-roundtable-2021-announcement", 0),
    (COMMEMORATION, "virtual-roundtable-2021-announcement", 1),
)
TYPES = {
    "regional_workshop": "workshop",
    "virtual_roundtable": "roundtable",
    "initiative_launch": "launch",
    "training_course": "training",
    "commemorative_event": "meeting",
}
MODES = {"in_person": "in_person", "online": "virtual", None: "unknown"}
ROLES = {
    "organisers": ("organiser", "co_organiser"),
    "partners": (
        "in_cooperation_with",
        "in_partnership_with",
        "with_support_of",
        "under_auspices_of",
    ),
    "donors": ("donor",),
}

labelled = pytest.mark.parametrize(("code", "name", "place"), LABELLED)


def label_of(name: str, place: int) -> dict[str, Any]:
    text = (LABELS / f"{name}.json").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)["events"][place]
    return found


def as_label(book: Book, found: dict[str, Any]) -> dict[str, Any]:
    """The plain facts of a recorded event under the names of the labels.

    The labels call an initiative a project; the book keeps it as a series of that kind.
    """
    kind = series(book, found["series"])["series_kind"] if found["series"] else None
    initiative = found["series"] if kind == "initiative" else None
    return {
        "title": found["title"],
        "type": TYPES[found["event_type"]],
        "mode": MODES[found["participation_mode"]],
        "start_date": _whole_day(found["start_date"]),
        "end_date": _whole_day(found["end_date"]),
        "start_time": found["start_time"],
        "end_time": found["end_time"],
        "timezone": found["timezone_printed"],
        "city": found["city"],
        "country_iso2": found["host_country"],
        "venue": found["venue"],
        "platform": found["platform"],
        "project": found["project"] or initiative,
        "series": None if initiative else found["series"],
        "participants_expected": found["expected_participants"],
        "participants_actual": found["reported_participants"],
    }


def _whole_day(date: str | None) -> str | None:
    """The date if the day is known: the labels have no dates of a month or a year."""
    return date if date and len(date) == 10 else None


def official(book: Book, label: dict[str, Any], name: str) -> str:
    """The official name of the organisation a label names, or one of its other names."""
    wanted = {fold(text) for text in (name, *label.get("aliases", {}).get(name, ()))}
    (found,) = [
        organisation["name"]
        for organisation in every(book, "organisation")
        if wanted & {fold(text) for text in _names(organisation)}
    ]
    return str(found)


def _names(organisation: dict[str, Any]) -> list[str]:
    names = [organisation["name"], organisation["acronym"] or ""]
    return [name for name in names + (organisation["aliases"] or "").splitlines() if name]


@labelled
def test_the_plain_facts_are_those_of_the_label_and_its_nulls_stay_empty(
    book: Book, code: str, name: str, place: int
) -> None:
    label, told = label_of(name, place), as_label(book, event(book, code))
    assert told == {key: label[key] for key in told}


@labelled
def test_organisers_partners_and_donors_are_those_of_the_label(
    book: Book, code: str, name: str, place: int
) -> None:
    label = label_of(name, place)
    links = rows(event(book, code), "organisations", "role", "organisation")
    told = {key: {who for role, who in links if role in roles} for key, roles in ROLES.items()}
    assert told == {key: {official(book, label, who) for who in label[key]} for key in ROLES}
    assert [who for role, who in links if role.startswith("host")] == []
    assert label["host"] is None


@labelled
def test_countries_instruments_and_field_visits_are_those_of_the_label(
    book: Book, code: str, name: str, place: int
) -> None:
    label, found = label_of(name, place), event(book, code)
    visits = [s["location"] for s in found["sessions"] if s["session_kind"] == "field_visit"]
    countries = {country for (country,) in rows(found, "countries", "country")}
    symbols = {symbol for (symbol,) in rows(found, "instruments", "instrument")}
    assert (countries, symbols, visits) == (
        set(label["countries_iso2"]),
        set(label["instruments"]),
        label["field_visits"],
    )


@labelled
def test_outcomes_other_titles_and_mentioned_documents_of_the_label_are_recorded(
    book: Book, code: str, name: str, place: int
) -> None:
    label, found = label_of(name, place), event(book, code)
    said = [found["objectives"], *(text for (text,) in rows(found, "outcomes", "text"))]
    titles = [found["formal_title"], *(title for (title,) in rows(found, "documents", "title"))]
    cited = [printed for (printed,) in rows(found, "instruments", "as_printed")]
    assert _missing(label["recommendation_or_outcome_sentences"], said) == []
    assert _missing(label.get("alt_titles", []), titles) == []
    assert _missing(label["documents_mentioned"], titles + cited) == []


def _missing(wanted: list[str], told: list[str | None]) -> list[str]:
    folded = [fold(text) for text in told if text]
    return [text for text in wanted if not any(fold(text) in there for there in folded)]
