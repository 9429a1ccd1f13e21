"""Legal instruments: resolutions, reports, treaties and good-practice documents events rest on."""

from sqlalchemy.orm import Mapped

from ctdesk.model import column
from ctdesk.model.base import Meaning, Record


class LegalInstrument(Record):
    """An instrument of the catalogue; each Security Council number has exactly one year."""

    __tablename__ = "legal_instrument"
    meaning = Meaning(
        "legal_instrument",
        "I",
        "Instrument",
        "Instruments",
        names=("symbol", "short_subject", "heading"),
    )

    symbol: Mapped[str] = column.line("Symbol", required=True, search=True, keyword="symbol")
    number: Mapped[str | None] = column.line("Number", search=True)
    year: Mapped[int | None] = column.number("Year", keyword="year")
    adopted_on: Mapped[str | None] = column.day("Adopted on", keyword="date")
    body: Mapped[str | None] = column.term("Body", "instrument_body", keyword="body")
    instrument_kind: Mapped[str | None] = column.term("Kind", "instrument_kind", keyword="type")
    heading: Mapped[str | None] = column.line("Heading", search=True)
    short_subject: Mapped[str | None] = column.line("Subject", search=True, keyword="subject")
    url: Mapped[str | None] = column.line("Web address")


class EventInstrument(Record):
    """An instrument an event rests on or speaks of, with the form its source printed."""

    __tablename__ = "event_instrument"
    meaning = Meaning(
        "event_instrument",
        "EI",
        "Instrument of the event",
        "Instruments",
        owner="event_id",
        part_key="instruments",
        identity=("instrument_id", "relation"),
    )

    event_id: Mapped[int] = column.link("Event", "event", required=True)
    instrument_id: Mapped[int] = column.link(
        "Instrument", "legal_instrument", required=True, search=True
    )
    relation: Mapped[str] = column.term("Relation", "instrument_relation", required=True)
    as_printed: Mapped[str | None] = column.line("As printed")
    note: Mapped[str | None] = column.line("Note")
    position: Mapped[int] = column.place_in_list()
