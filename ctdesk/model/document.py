"""Document: a file or page about an event, kept inside the book, and what was read from it."""

from sqlalchemy import LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from ctdesk.model import column
from ctdesk.model.base import Base, Meaning, Record


class Document(Record):
    """A document of an event; its content, if there is one, is found by its SHA-256."""

    __tablename__ = "document"
    meaning = Meaning(
        "document",
        "D",
        "Document",
        "Documents",
        names=("title", "symbol"),
        owner="event_id",
        part_key="documents",
    )

    event_id: Mapped[int] = column.link("Event", "event", required=True)
    document_kind: Mapped[str | None] = column.term("Kind", "document_kind")
    title: Mapped[str] = column.line("Title", required=True, search=True)
    language: Mapped[str | None] = column.term("Language", "language")
    document_status: Mapped[str | None] = column.term("Status", "document_status")
    edition: Mapped[str | None] = column.line("Version")
    document_date: Mapped[str | None] = column.day("Date")
    symbol: Mapped[str | None] = column.line("Symbol", search=True)
    author_organisation_id: Mapped[int | None] = column.link("Author", "organisation", search=True)
    contact: Mapped[str | None] = column.line("Contact")
    url: Mapped[str | None] = column.line("Web address")
    file_name: Mapped[str | None] = column.line("File name", search=True)
    media_type: Mapped[str | None] = column.derived()
    size: Mapped[int | None] = column.derived()
    sha256: Mapped[str | None] = column.derived()
    confidentiality: Mapped[str | None] = column.term("Confidentiality", "confidentiality")
    supersedes_id: Mapped[int | None] = column.link("Replaces", "document")
    notes: Mapped[str | None] = column.text("Notes", search=True)
    position: Mapped[int] = column.place_in_list()


class Attachment(Base):
    """The bytes of a document, once each; added, never changed, so the journal names it only."""

    __tablename__ = "attachment"

    sha256: Mapped[str] = mapped_column(primary_key=True)
    content: Mapped[bytes] = mapped_column(LargeBinary)


class FieldSource(Record):
    """The words a field was read from, and what another source says instead."""

    __tablename__ = "field_source"
    meaning = Meaning(
        "field_source",
        "FS",
        "Source of a field",
        "Sources",
        owner="event_id",
        part_key="sources",
    )

    event_id: Mapped[int] = column.link("Event", "event", required=True)
    field_name: Mapped[str] = column.line("Field", required=True)
    document_id: Mapped[int | None] = column.link("Document", "document")
    quote: Mapped[str | None] = column.text("Words")
    note: Mapped[str | None] = column.text("Remark", search=True)
    position: Mapped[int] = column.place_in_list()
