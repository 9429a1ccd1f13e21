"""Event: a workshop, roundtable, launch or training, with everything that belongs to it."""

from typing import Any

from sqlalchemy.orm import Mapped

from ctdesk.kernel.text import sort_key
from ctdesk.model import column
from ctdesk.model.base import Meaning, Record


class Event(Record):
    """One event; dates may be partial, and stay empty when the sources do not print them."""

    __tablename__ = "event"
    meaning = Meaning(
        "event", "E", "Event", "Events", names=("code", "title", "short_title", "formal_title")
    )

    code: Mapped[str | None] = column.line("Code", search=True, keyword="code")
    title: Mapped[str] = column.line("Title", required=True, search=True, keyword="title")
    formal_title: Mapped[str | None] = column.line("Formal title", search=True)
    short_title: Mapped[str | None] = column.line("Short title", search=True)
    title_fr: Mapped[str | None] = column.line("Title in French", search=True)
    title_ar: Mapped[str | None] = column.line("Title in Arabic", search=True)
    event_type: Mapped[str | None] = column.term(
        "Type", "event_type", index=True, search=True, keyword="type"
    )
    status: Mapped[str] = column.term(
        "Status", "event_status", index=True, keyword="status", default="planned"
    )
    status_reason: Mapped[str | None] = column.line("Reason for the status")
    participation_mode: Mapped[str | None] = column.term(
        "Mode", "participation_mode", index=True, keyword="mode"
    )

    start_date: Mapped[str | None] = column.day("Starts", keyword="starts")
    end_date: Mapped[str | None] = column.day("Ends", keyword="ends")
    start_time: Mapped[str | None] = column.time("From")
    end_time: Mapped[str | None] = column.time("Until")
    timezone: Mapped[str | None] = column.zone("Time zone")
    timezone_printed: Mapped[str | None] = column.line("Time zone as printed")
    date_precision: Mapped[str | None] = column.term("Date precision", "date_precision")
    date_note: Mapped[str | None] = column.line("Note on the dates")
    duration_days: Mapped[int | None] = column.number("Days")
    reported_on: Mapped[str | None] = column.day("Reported on")

    host_country: Mapped[str | None] = column.country(
        "Country", index=True, search=True, keyword="country"
    )
    city: Mapped[str | None] = column.line("City", search=True, keyword="city")
    venue: Mapped[str | None] = column.line("Venue", search=True, keyword="venue")
    room: Mapped[str | None] = column.line("Room")
    platform: Mapped[str | None] = column.line("Platform", search=True)
    join_link: Mapped[str | None] = column.line("Joining link")
    registration_link: Mapped[str | None] = column.line("Registration link")

    series_id: Mapped[int | None] = column.link(
        "Event series", "series", search=True, keyword="series"
    )
    ordinal_in_series: Mapped[int | None] = column.number("Number in the series")
    project_id: Mapped[int | None] = column.link(
        "Project", "project", search=True, keyword="project"
    )
    stated_region: Mapped[str | None] = column.line(
        "Region as stated", search=True, keyword="region"
    )
    working_languages: Mapped[str | None] = column.line("Working languages")

    background: Mapped[str | None] = column.text("Background", search=True)
    objectives: Mapped[str | None] = column.text("Objectives", search=True)
    expected_outcomes: Mapped[str | None] = column.text("Expected outcomes", search=True)
    methodology: Mapped[str | None] = column.text("Methodology")
    target_audience: Mapped[str | None] = column.text("Target audience", search=True)
    eligibility: Mapped[str | None] = column.line("Open to", search=True)

    expected_participants: Mapped[int | None] = column.number(
        "Expected participants", keyword="expected"
    )
    expected_qualifier: Mapped[str | None] = column.term("Expected: how exact", "count_qualifier")
    reported_participants: Mapped[int | None] = column.number(
        "Reported participants", keyword="reported"
    )
    reported_qualifier: Mapped[str | None] = column.term("Reported: how exact", "count_qualifier")
    reported_countries: Mapped[int | None] = column.number("Reported countries")
    reported_source: Mapped[str | None] = column.line("Source of the reported figures")

    outcome_summary: Mapped[str | None] = column.text("Outcome summary", search=True)
    lessons_learned: Mapped[str | None] = column.text("Lessons learned")
    attribution_rule: Mapped[str | None] = column.term("Attribution rule", "attribution_rule")
    confidentiality: Mapped[str | None] = column.term("Confidentiality", "confidentiality")
    responsible_officer: Mapped[str | None] = column.line(
        "Responsible officer", search=True, keyword="officer"
    )
    unit: Mapped[str | None] = column.line("Unit")
    notes: Mapped[str | None] = column.text("Notes", search=True)

    sort_date: Mapped[str | None] = column.derived(index=True)
    sort_title: Mapped[str | None] = column.derived(index=True)

    @classmethod
    def derived(cls, row: dict[str, Any]) -> dict[str, Any]:
        """Events without dates are ordered by the day they were reported on."""
        return {
            "sort_date": row.get("start_date") or row.get("reported_on"),
            "sort_title": sort_key(row.get("short_title") or row.get("title") or ""),
        }


class EventOrganisation(Record):
    """An organisation in its role at an event, in the order the sources give."""

    __tablename__ = "event_organisation"
    meaning = Meaning(
        "event_organisation",
        "EO",
        "Organisation of the event",
        "Organisations",
        owner="event_id",
        part_key="organisations",
        identity=("organisation_id", "role"),
    )

    event_id: Mapped[int] = column.link("Event", "event", required=True)
    organisation_id: Mapped[int] = column.link(
        "Organisation", "organisation", required=True, search=True
    )
    role: Mapped[str] = column.term("Role", "organisation_role", required=True)
    note: Mapped[str | None] = column.line("Note", search=True)
    position: Mapped[int] = column.place_in_list()


class EventCountry(Record):
    """A country in its relation to an event: represented, beneficiary, invited."""

    __tablename__ = "event_country"
    meaning = Meaning(
        "event_country",
        "EC",
        "Country of the event",
        "Countries",
        owner="event_id",
        part_key="countries",
        identity=("country", "relation"),
    )

    event_id: Mapped[int] = column.link("Event", "event", required=True)
    country: Mapped[str] = column.country("Country", required=True, search=True)
    relation: Mapped[str] = column.term("Relation", "country_relation", required=True)
    note: Mapped[str | None] = column.line("Note")
    position: Mapped[int] = column.place_in_list()


class EventTheme(Record):
    """A thematic area of an event."""

    __tablename__ = "event_theme"
    meaning = Meaning(
        "event_theme",
        "ET",
        "Theme of the event",
        "Themes",
        owner="event_id",
        part_key="themes",
        identity=("theme",),
    )

    event_id: Mapped[int] = column.link("Event", "event", required=True)
    theme: Mapped[str] = column.term("Theme", "thematic_area", required=True, search=True)
    position: Mapped[int] = column.place_in_list()


class RelatedEvent(Record):
    """How one event relates to another."""

    __tablename__ = "related_event"
    meaning = Meaning(
        "related_event",
        "RE",
        "Related event",
        "Related events",
        owner="event_id",
        part_key="related_events",
        identity=("related_id", "relation"),
    )

    event_id: Mapped[int] = column.link("Event", "event", required=True)
    related_id: Mapped[int] = column.link("Related event", "event", required=True)
    relation: Mapped[str] = column.term("Relation", "relation_of_events", required=True)
    note: Mapped[str | None] = column.line("Note")
    position: Mapped[int] = column.place_in_list()
