"""Reference lists, editable in the book: countries, groups of countries, vocabularies, settings."""

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from ctdesk.model import column
from ctdesk.model.base import Meaning, Record
from ctdesk.model.field import field


class Country(Record):
    """A country or area with the names the office prints."""

    __tablename__ = "country"
    meaning = Meaning(
        "country", "C", "Country", "Countries", names=("name_en", "code", "iso3", "name_fr")
    )

    code: Mapped[str] = mapped_column(
        unique=True, info=field("Two-letter code", required=True, search=True, fixed=True)
    )
    iso3: Mapped[str] = column.line("ISO 3166-1 alpha-3", search=True)
    m49: Mapped[str] = column.line("M49 code", search=True)
    name_en: Mapped[str] = column.line("Name in English", required=True, search=True)
    name_fr: Mapped[str] = column.line("Name in French", required=True, search=True)
    name_ar: Mapped[str] = column.line("Name in Arabic", required=True, search=True)
    region: Mapped[str | None] = column.line("Region (M49)", search=True, keyword="region")
    subregion: Mapped[str | None] = column.line(
        "Sub-region (M49)", search=True, keyword="subregion"
    )
    intermediate: Mapped[str | None] = column.line("Intermediate region (M49)")
    ldc: Mapped[bool] = column.flag("Least developed country")
    lldc: Mapped[bool] = column.flag("Landlocked developing country")
    sids: Mapped[bool] = column.flag("Small island developing State")
    footnote: Mapped[str | None] = column.line("Footnote")


class CountryGroup(Record):
    """A group of countries the office works with, such as Maghreb or Sahel."""

    __tablename__ = "country_group"
    meaning = Meaning(
        "country_group",
        "CG",
        "Group of countries",
        "Groups of countries",
        names=("label_en", "key"),
    )

    key: Mapped[str] = mapped_column(unique=True)
    label_en: Mapped[str] = column.line("Name in English", required=True, search=True)
    label_fr: Mapped[str] = column.line("Name in French", required=True, search=True)
    label_ar: Mapped[str] = column.line("Name in Arabic", required=True, search=True)
    note: Mapped[str | None] = column.line("Note", search=True)


class CountryGroupMember(Record):
    """A country in a group."""

    __tablename__ = "country_group_member"
    meaning = Meaning(
        "country_group_member",
        "CM",
        "Member of a group",
        "Members",
        owner="group_id",
        part_key="countries",
        identity=("country",),
    )

    group_id: Mapped[int] = column.link("Group", "country_group", required=True)
    country: Mapped[str] = column.country("Country", required=True, search=True)


class Term(Record):
    """A term of a vocabulary, with its label in each language."""

    __tablename__ = "term"
    __table_args__ = (UniqueConstraint("vocabulary", "key"),)
    meaning = Meaning("term", "T", "Term", "Terms", names=("label_en", "key"))

    vocabulary: Mapped[str] = column.line("List", required=True, fixed=True, keyword="list")
    key: Mapped[str] = mapped_column()
    label_en: Mapped[str] = column.line("Label in English", required=True, search=True)
    label_fr: Mapped[str] = column.line("Label in French", required=True, search=True)
    label_ar: Mapped[str] = column.line("Label in Arabic", required=True, search=True)
    position: Mapped[int] = column.place_in_list()
    active: Mapped[bool] = column.flag("In use", default=True, keyword="active")


class BookSetting(Record):
    """A setting that belongs to the book and not to the desk, such as the office's name."""

    __tablename__ = "book_setting"
    meaning = Meaning("book_setting", "B", "Book setting", "Book settings", names=("name",))

    name: Mapped[str] = mapped_column(unique=True)
    value: Mapped[str | None] = mapped_column()
