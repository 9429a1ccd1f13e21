"""Person: somebody who comes to events, with the name as that person writes it."""

from typing import Any

from sqlalchemy.orm import Mapped

from ctdesk.kernel.text import sort_key
from ctdesk.model import column
from ctdesk.model.base import Meaning, Record
from ctdesk.model.field import Personal


class Person(Record):
    """One person, once in a book, whatever the number of events."""

    __tablename__ = "person"
    meaning = Meaning("person", "P", "Person", "People", names=("display_name", "email"))

    honorific: Mapped[str | None] = column.line("Honorific", personal=Personal.NAME)
    given_name: Mapped[str | None] = column.line(
        "Given names", search=True, personal=Personal.NAME, keyword="given"
    )
    family_name: Mapped[str | None] = column.line(
        "Family name", search=True, personal=Personal.NAME, keyword="family"
    )
    single_name: Mapped[bool] = column.flag("Has one name only")
    name_original: Mapped[str | None] = column.line(
        "Name in the original script", search=True, personal=Personal.NAME
    )
    badge_name: Mapped[str | None] = column.line(
        "Name for the badge", search=True, personal=Personal.NAME
    )
    sex: Mapped[str | None] = column.term(
        "Sex", "sex", index=True, keyword="sex", personal=Personal.INTERNAL
    )
    nationality: Mapped[str | None] = column.country(
        "Nationality", index=True, personal=Personal.INTERNAL
    )
    birth_date: Mapped[str | None] = column.day(
        "Date of birth", past=True, keyword="born", personal=Personal.IDENTITY
    )
    country: Mapped[str | None] = column.country(
        "Country", index=True, search=True, keyword="country"
    )
    organisation_id: Mapped[int | None] = column.link(
        "Organisation", "organisation", search=True, keyword="org"
    )
    department: Mapped[str | None] = column.line("Department", search=True)
    job_title: Mapped[str | None] = column.line("Position", search=True, keyword="position")
    rank: Mapped[str | None] = column.line("Rank")
    email: Mapped[str | None] = column.line("E-mail", search=True, personal=Personal.CONTACT)
    phone: Mapped[str | None] = column.line("Phone", search=True, personal=Personal.CONTACT)
    messaging: Mapped[str | None] = column.line("Messaging", personal=Personal.CONTACT)
    preferred_language: Mapped[str | None] = column.term(
        "Preferred language", "language", index=True
    )
    biography: Mapped[str | None] = column.text("Biography", personal=Personal.INTERNAL)
    do_not_contact: Mapped[bool] = column.flag("Do not contact")
    notes: Mapped[str | None] = column.text("Notes", search=True, personal=Personal.INTERNAL)
    merged_into_id: Mapped[int | None] = column.link("Merged into", "person")

    display_name: Mapped[str] = column.derived()
    sort_name: Mapped[str] = column.derived(index=True)

    @classmethod
    def derived(cls, row: dict[str, Any]) -> dict[str, Any]:
        """A person is shown given name first and ordered by family name."""
        given, family = row.get("given_name") or "", row.get("family_name") or ""
        original = row.get("name_original") or ""
        shown = f"{given} {family}".strip() or original
        ordered = f"{family} {given}".strip() or original
        return {"display_name": shown, "sort_name": sort_key(ordered)}
