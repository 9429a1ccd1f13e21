"""Participation: a person at an event, as that person was at the time; presence; head-counts."""

from sqlalchemy import Index, UniqueConstraint
from sqlalchemy.orm import Mapped

from ctdesk.model import column
from ctdesk.model.base import Meaning, Record
from ctdesk.model.field import Personal


class Participation(Record):
    """One person at one event: role, status, and what was true of the person then."""

    __tablename__ = "participation"
    __table_args__ = (
        UniqueConstraint("event_id", "person_id"),
        # Who was where, and how many came, without reading the rows.
        Index(None, "person_id", "event_id", "status", "affiliation_type"),
        Index(None, "event_id", "status", "affiliation_type"),
    )
    meaning = Meaning(
        "participation",
        "PA",
        "Participation",
        "Participations",
        owner="event_id",
        part_key="participations",
        identity=("person_id",),
    )

    event_id: Mapped[int] = column.link("Event", "event", index=False, required=True)
    person_id: Mapped[int] = column.link("Person", "person", index=False, required=True)
    status: Mapped[str] = column.term("Status", "participation_status", default="nominated")
    status_reason: Mapped[str | None] = column.line("Reason for the status")
    affiliation_type: Mapped[str | None] = column.term("Affiliation", "affiliation_type")
    organisation_id: Mapped[int | None] = column.link("Organisation", "organisation")
    job_title: Mapped[str | None] = column.line("Position")
    country: Mapped[str | None] = column.country("Country represented")
    head_of_delegation: Mapped[bool] = column.flag("Head of delegation")
    participation_mode: Mapped[str | None] = column.term("Mode", "participation_mode")
    nominating_authority: Mapped[str | None] = column.line("Nominated by")
    nomination_reference: Mapped[str | None] = column.line("Note verbale")
    nomination_date: Mapped[str | None] = column.day("Nominated on")
    funding: Mapped[str | None] = column.term("Funding", "funding", personal=Personal.INTERNAL)
    replaced_by_id: Mapped[int | None] = column.link("Replaced by", "participation")
    created_on_site: Mapped[bool] = column.flag("Walk-in")
    remarks: Mapped[str | None] = column.text("Remarks", personal=Personal.INTERNAL)
    status_by_hand: Mapped[bool] = column.flag("Status set by hand")


class ParticipationRole(Record):
    """One of the roles a person has at an event."""

    __tablename__ = "participation_role"
    meaning = Meaning(
        "participation_role",
        "RO",
        "Role",
        "Roles",
        owner="participation_id",
        part_key="roles",
        identity=("role",),
    )

    participation_id: Mapped[int] = column.link("Participation", "participation", required=True)
    role: Mapped[str] = column.term("Role", "participant_role", required=True)
    position: Mapped[int] = column.place_in_list()


class AttendanceRecord(Record):
    """Whether a participant was there, by day or by session."""

    __tablename__ = "attendance_record"
    meaning = Meaning(
        "attendance_record",
        "AT",
        "Attendance",
        "Attendance",
        owner="participation_id",
        part_key="attendance",
        identity=("day", "session_id"),
    )

    participation_id: Mapped[int] = column.link("Participation", "participation", required=True)
    day: Mapped[str | None] = column.day("Day")
    session_id: Mapped[int | None] = column.link("Session", "session")
    status: Mapped[str] = column.term("Attendance", "attendance_status", required=True)


class HeadCount(Record):
    """People who were there and are not named."""

    __tablename__ = "head_count"
    meaning = Meaning(
        "head_count",
        "HC",
        "Head-count",
        "Head-counts",
        owner="event_id",
        part_key="head_counts",
        identity=("country", "affiliation_type", "sex", "age_group"),
    )

    event_id: Mapped[int] = column.link("Event", "event", required=True)
    country: Mapped[str | None] = column.country("Country represented")
    affiliation_type: Mapped[str | None] = column.term("Affiliation", "affiliation_type")
    sex: Mapped[str | None] = column.term("Sex", "sex")
    age_group: Mapped[str | None] = column.term("Age group", "age_group")
    number: Mapped[int] = column.number("How many", required=True)
    qualifier: Mapped[str | None] = column.term("How exact", "count_qualifier")
    source: Mapped[str | None] = column.line("Source")
    overlaps_named: Mapped[bool] = column.flag("Some of them are named")
    position: Mapped[int] = column.place_in_list()
