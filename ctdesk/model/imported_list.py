"""A list of people somebody brought in: what file it was and what its columns meant."""

from sqlalchemy.orm import Mapped

from ctdesk.model import column
from ctdesk.model.base import Meaning, Record


class ImportedList(Record):
    """One import, written in the same step as the people it brought.

    `content_key` is the fingerprint of the sheet, by which the same list is noticed when it comes
    again; `heading_key` that of its headings, by which `columns`, a JSON object of heading to
    field, serves the next list of the same source. The event is named by its uuid, which may be
    gone.
    """

    __tablename__ = "imported_list"
    meaning = Meaning("imported_list", "IL", "Imported list", "Imported lists", names=("name",))

    name: Mapped[str] = column.line("File", required=True)
    content_key: Mapped[str] = column.line("Fingerprint", required=True)
    heading_key: Mapped[str] = column.line("Fingerprint of the headings", required=True)
    columns: Mapped[str] = column.text("Columns", required=True)
    event_uuid: Mapped[str | None] = column.line("Event")
    imported_at: Mapped[str] = column.line("Imported at", required=True)
    added: Mapped[int] = column.number("New people", required=True)
    recognised: Mapped[int] = column.number("People recognised", required=True)
