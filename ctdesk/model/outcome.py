"""What comes out of an event: outcomes, recommendations and follow-up actions."""

from sqlalchemy.orm import Mapped

from ctdesk.model import column
from ctdesk.model.base import Meaning, Record


class Outcome(Record):
    """A finding, challenge, good practice or lesson, in the words of its source."""

    __tablename__ = "outcome"
    meaning = Meaning("outcome", "OC", "Outcome", "Outcomes", owner="event_id", part_key="outcomes")

    event_id: Mapped[int] = column.link("Event", "event", required=True)
    outcome_kind: Mapped[str | None] = column.term("Kind", "outcome_kind")
    text: Mapped[str] = column.text("Text", required=True, search=True)
    theme: Mapped[str | None] = column.term("Theme", "thematic_area")
    session_id: Mapped[int | None] = column.link("Session", "session")
    position: Mapped[int] = column.place_in_list()


class Recommendation(Record):
    """A recommendation: accepted or not, and separately carried out or not."""

    __tablename__ = "recommendation"
    meaning = Meaning(
        "recommendation",
        "R",
        "Recommendation",
        "Recommendations",
        names=("text",),
        owner="event_id",
        part_key="recommendations",
    )

    event_id: Mapped[int] = column.link(
        "Event", "event", required=True, search=True, keyword="event"
    )
    number: Mapped[str | None] = column.line("No.", keyword="number")
    text: Mapped[str] = column.text("Recommendation", required=True, search=True, keyword="text")
    addressed_to: Mapped[str | None] = column.line(
        "Addressed to", search=True, keyword="addressed-to"
    )
    addressee_id: Mapped[int | None] = column.link(
        "Addressed to organisation", "organisation", search=True, keyword="org"
    )
    theme: Mapped[str | None] = column.term("Theme", "thematic_area", keyword="theme")
    instrument_id: Mapped[int | None] = column.link(
        "Instrument", "legal_instrument", keyword="instrument"
    )
    priority: Mapped[str | None] = column.term("Priority", "priority", keyword="priority")
    acceptance: Mapped[str] = column.term(
        "Acceptance", "acceptance", default="under_consideration", keyword="acceptance"
    )
    implementation: Mapped[str] = column.term(
        "Implementation", "implementation", default="not_started", keyword="status"
    )
    status_reason: Mapped[str | None] = column.line("Reason for the status")
    due_date: Mapped[str | None] = column.day("Due", keyword="due")
    source: Mapped[str | None] = column.line("Source")
    session_id: Mapped[int | None] = column.link("Session", "session")
    position: Mapped[int] = column.place_in_list()


class FollowUpAction(Record):
    """Something somebody does by a day; whether it is overdue is computed, never stored."""

    __tablename__ = "follow_up_action"
    meaning = Meaning(
        "follow_up_action",
        "F",
        "Follow-up action",
        "Follow-up actions",
        names=("description",),
        owner="event_id",
        part_key="follow_up_actions",
    )

    event_id: Mapped[int] = column.link(
        "Event", "event", required=True, search=True, keyword="event"
    )
    recommendation_id: Mapped[int | None] = column.link("Recommendation", "recommendation")
    description: Mapped[str] = column.text("Action", required=True, search=True, keyword="action")
    responsible_organisation_id: Mapped[int | None] = column.link(
        "Responsible organisation", "organisation", search=True, keyword="org"
    )
    responsible: Mapped[str | None] = column.line("Responsible", search=True, keyword="responsible")
    focal_point: Mapped[str | None] = column.line("Focal point")
    due_date: Mapped[str | None] = column.day("Due", keyword="due")
    status: Mapped[str] = column.term(
        "Status", "follow_up_status", default="open", keyword="status"
    )
    completed_on: Mapped[str | None] = column.day("Completed on", keyword="done-on")
    progress: Mapped[str | None] = column.text("Progress", search=True)
    position: Mapped[int] = column.place_in_list()
