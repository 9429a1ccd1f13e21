"""Session: an item of the agenda, a field visit included, and who speaks in it."""

from sqlalchemy.orm import Mapped

from ctdesk.model import column
from ctdesk.model.base import Meaning, Record


class Session(Record):
    """An agenda item; a field visit has its own place and host."""

    __tablename__ = "session"
    meaning = Meaning(
        "session",
        "S",
        "Session",
        "Agenda",
        names=("title",),
        owner="event_id",
        part_key="sessions",
    )

    event_id: Mapped[int] = column.link("Event", "event", required=True)
    day: Mapped[str | None] = column.day("Day")
    start_time: Mapped[str | None] = column.time("From")
    end_time: Mapped[str | None] = column.time("Until")
    session_kind: Mapped[str | None] = column.term("Kind", "session_kind")
    title: Mapped[str] = column.line("Title", required=True, search=True)
    description: Mapped[str | None] = column.text("Description", search=True)
    location: Mapped[str | None] = column.line("Place", search=True)
    room: Mapped[str | None] = column.line("Room")
    host_organisation_id: Mapped[int | None] = column.link("Host", "organisation", search=True)
    parent_id: Mapped[int | None] = column.link("Part of", "session")
    summary: Mapped[str | None] = column.text("Summary of the discussion", search=True)
    position: Mapped[int] = column.place_in_list()


class SessionSpeaker(Record):
    """A person's part in a session."""

    __tablename__ = "session_speaker"
    meaning = Meaning(
        "session_speaker",
        "SP",
        "Speaker",
        "Speakers",
        owner="session_id",
        part_key="speakers",
        identity=("person_id", "role"),
    )

    session_id: Mapped[int] = column.link("Session", "session", required=True)
    person_id: Mapped[int] = column.link("Person", "person", required=True)
    role: Mapped[str | None] = column.term("Role", "participant_role")
    talk_title: Mapped[str | None] = column.line("Title of the talk")
    position: Mapped[int] = column.place_in_list()
