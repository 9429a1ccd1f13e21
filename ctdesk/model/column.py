"""Short ways to declare a described column, one for each kind of field."""

from typing import Any

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from ctdesk.model.field import Kind, field


def line(label: str, **meaning: Any) -> Mapped[Any]:
    """A single line of text."""
    return mapped_column(info=field(label, Kind.LINE, **meaning))


def text(label: str, **meaning: Any) -> Mapped[Any]:
    """Text of several paragraphs."""
    return mapped_column(info=field(label, Kind.TEXT, **meaning))


def day(label: str, *, index: bool = False, **meaning: Any) -> Mapped[Any]:
    """A date as ISO text that may stop at the month or the year."""
    return mapped_column(info=field(label, Kind.DATE, **meaning), index=index)


def time(label: str, **meaning: Any) -> Mapped[Any]:
    """A time of day, HH:MM."""
    return mapped_column(info=field(label, Kind.TIME, **meaning))


def zone(label: str, **meaning: Any) -> Mapped[Any]:
    """A time zone by its IANA name."""
    return mapped_column(info=field(label, Kind.ZONE, **meaning))


def number(label: str, **meaning: Any) -> Mapped[Any]:
    """A whole number, zero or more."""
    return mapped_column(info=field(label, Kind.NUMBER, **meaning))


def flag(label: str, *, default: bool = False, **meaning: Any) -> Mapped[Any]:
    """Yes or no."""
    return mapped_column(info=field(label, Kind.FLAG, **meaning), default=default)


def term(label: str, vocabulary: str, *, index: bool = False, **meaning: Any) -> Mapped[Any]:
    """A key of a reference list that the office can edit."""
    default = meaning.pop("default", None)
    info = field(label, Kind.TERM, vocabulary=vocabulary, **meaning)
    return mapped_column(info=info, default=default, index=index)


def country(label: str, *, index: bool = False, **meaning: Any) -> Mapped[Any]:
    """A country by its ISO 3166-1 alpha-2 code."""
    info = field(label, Kind.COUNTRY, **meaning)
    return mapped_column(ForeignKey("country.code"), info=info, index=index)


def link(label: str, target: str, *, index: bool = True, **meaning: Any) -> Mapped[Any]:
    """Another record, by its id."""
    return mapped_column(
        ForeignKey(f"{target}.id"),
        info=field(label, Kind.LINK, target=target, **meaning),
        index=index,
    )


def derived(*, index: bool = False) -> Mapped[Any]:
    """A column the program computes from the others, such as a sort key."""
    return mapped_column(index=index)


def place_in_list() -> Mapped[Any]:
    """Where a part stands among its brothers, from 0."""
    return mapped_column(default=0)
