"""Organisation: who holds, supports or funds events and sends people to them."""

from typing import Any

from sqlalchemy.orm import Mapped

from ctdesk.kernel.text import sort_key
from ctdesk.model import column
from ctdesk.model.base import Meaning, Record


class Organisation(Record):
    """One organisation with its official name, its acronym and its other names."""

    __tablename__ = "organisation"
    meaning = Meaning(
        "organisation", "O", "Organisation", "Organisations", names=("name", "acronym")
    )

    name: Mapped[str] = column.line("Official name", required=True, search=True, keyword="name")
    acronym: Mapped[str | None] = column.line("Acronym", search=True, keyword="acronym")
    name_fr: Mapped[str | None] = column.line("Name in French", search=True)
    name_ar: Mapped[str | None] = column.line("Name in Arabic", search=True)
    aliases: Mapped[str | None] = column.text("Other names, one a line", search=True)
    organisation_type: Mapped[str | None] = column.term("Type", "organisation_type", keyword="type")
    country: Mapped[str | None] = column.country("Country", search=True, keyword="country")
    parent_id: Mapped[int | None] = column.link("Part of", "organisation")
    website: Mapped[str | None] = column.line("Website")
    address: Mapped[str | None] = column.text("Address")
    notes: Mapped[str | None] = column.text("Notes", search=True)
    merged_into_id: Mapped[int | None] = column.link("Merged into", "organisation")

    sort_name: Mapped[str] = column.derived(index=True)

    @classmethod
    def derived(cls, row: dict[str, Any]) -> dict[str, Any]:
        """Organisations are ordered by their official name."""
        return {"sort_name": sort_key(row.get("name") or "")}
