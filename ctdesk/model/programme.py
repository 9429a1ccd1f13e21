"""Series and projects: what an event is one of, and what pays for it."""

from sqlalchemy.orm import Mapped

from ctdesk.model import column
from ctdesk.model.base import Meaning, Record


class Series(Record):
    """A series of workshops, an initiative or a programme."""

    __tablename__ = "series"
    meaning = Meaning("series", "SE", "Event series", "Series", names=("name",))

    name: Mapped[str] = column.line("Name", required=True, search=True, keyword="name")
    series_kind: Mapped[str | None] = column.term("Kind", "series_kind", keyword="type")
    mandate_instrument_id: Mapped[int | None] = column.link("Mandate", "legal_instrument")
    description: Mapped[str | None] = column.text("Description", search=True)


class Project(Record):
    """A project under which events are held."""

    __tablename__ = "project"
    meaning = Meaning("project", "PR", "Project", "Projects", names=("title", "short_code"))

    title: Mapped[str] = column.line("Title", required=True, search=True, keyword="title")
    short_code: Mapped[str | None] = column.line("Project number", search=True, keyword="code")
    implementing_entity_id: Mapped[int | None] = column.link(
        "Implementing entity", "organisation", keyword="org"
    )
    start_date: Mapped[str | None] = column.day("Starts", keyword="starts")
    end_date: Mapped[str | None] = column.day("Ends", keyword="ends")
    objective: Mapped[str | None] = column.text("Objective", search=True)


class ProjectDonor(Record):
    """An organisation that funds a project."""

    __tablename__ = "project_donor"
    meaning = Meaning(
        "project_donor",
        "PD",
        "Donor",
        "Donors",
        owner="project_id",
        part_key="donors",
        identity=("organisation_id",),
    )

    project_id: Mapped[int] = column.link("Project", "project", required=True)
    organisation_id: Mapped[int] = column.link(
        "Organisation", "organisation", required=True, search=True
    )
    amount: Mapped[int | None] = column.number("Amount")
    currency: Mapped[str | None] = column.line("Currency")
    note: Mapped[str | None] = column.line("Note")
    position: Mapped[int] = column.place_in_list()


class ProjectCountry(Record):
    """A beneficiary country of a project."""

    __tablename__ = "project_country"
    meaning = Meaning(
        "project_country",
        "PC",
        "Beneficiary country",
        "Beneficiary countries",
        owner="project_id",
        part_key="countries",
        identity=("country",),
    )

    project_id: Mapped[int] = column.link("Project", "project", required=True)
    country: Mapped[str] = column.country("Country", required=True, search=True)
    position: Mapped[int] = column.place_in_list()
