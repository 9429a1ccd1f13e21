"""How a value read from a book is written on the screen, and typed in an export."""

from collections.abc import Callable
from typing import Any

from ctdesk.kernel.dates import format_date, format_range
from ctdesk.kernel.i18n import language, listed, tr
from ctdesk.kernel.text import side_by_side

_TONES = {
    **dict.fromkeys(("completed", "attended", "done", "verified", "implemented"), "done"),
    **dict.fromkeys(("accepted",), "done"),
    **dict.fromkeys(("reported", "confirmed", "ongoing", "registration_open"), "info"),
    **dict.fromkeys(("in_progress",), "info"),
    **dict.fromkeys(("postponed", "attended_partly", "invited", "under_vetting"), "soon"),
    **dict.fromkeys(("partially_accepted", "on_hold", "blocked"), "soon"),
    **dict.fromkeys(("cancelled", "no_show", "withdrawn", "declined", "absent", "overdue"), "late"),
    **dict.fromkeys(("not_accepted",), "late"),
}
_ABOUT = {"about": "≈ {}", "over": "> {}", "at_least": "≥ {}", "fewer_than": "< {}"}


def tone(key: str) -> str:
    """The colour of a status: done, soon, late, info or plain."""
    return _TONES.get(key, "plain")


def counted(number: int, qualifier: str | None) -> str:
    """A number with how exact it is: "≈ 35", "> 70"."""
    return _ABOUT.get(qualifier or "", "{}").format(grouped(number))


def grouped(number: int) -> str:
    """A number with its thousands set apart as the reader's language does."""
    told = f"{number:,}"
    return told if language() == "en" else told.replace(",", "\u202f")


def texts(shown: tuple[str, ...], row: tuple[Any, ...]) -> tuple[str, ...]:
    """The display texts of one row, `shown` saying how each value is written."""
    return tuple(
        "" if value is None else _TEXT[way](value) for way, value in zip(shown, row, strict=True)
    )


def typed(shown: tuple[str, ...], row: tuple[Any, ...]) -> tuple[Any, ...]:
    """The values of one row for an export; what is composed on the screen is a text here too."""
    return tuple(
        None if value is None else _TYPED.get(way, _as_is)(value)
        for way, value in zip(shown, row, strict=True)
    )


def _as_is(value: Any) -> Any:
    return value


def _number(value: Any) -> str:
    return grouped(value) if value else "—"


def _flag(value: Any) -> str:
    return tr("Yes") if value else ""


def _date(value: Any) -> str:
    return format_date(value, short=True)


def _range(value: Any) -> str:
    start, end, reported = value.split("|")
    if start:
        return format_range(start, end or None, short=True)
    return tr("reported {date}", date=format_date(reported, short=True)) if reported else ""


def _people(value: Any) -> str:
    came, known, reported, exact, expected, planned = value.split("|")
    if int(came):
        return grouped(int(came))
    if reported:
        return counted(int(reported), exact)
    if int(known):
        registered = grouped(int(known))
        return f"{registered} / {grouped(int(expected))}" if expected else registered
    return counted(int(expected), planned) if expected else "—"


def _people_number(value: Any) -> int | None:
    came, known, reported, _exact, expected, _planned = value.split("|")
    said = (came if int(came) else "", reported, known if int(known) else "", expected)
    return next((int(number) for number in said if number), None)


def _place(value: Any) -> str:
    return side_by_side(value.split("|"), tr(", "))


def _place_kept(value: Any) -> str:
    return listed(str(value).split("|"))


def _status(value: Any) -> str:
    key, _, label = value.partition("|")
    return f"{tone(key)}|{label or key}"


def _status_label(value: Any) -> str:
    key, _, label = str(value).partition("|")
    return label or key


def _vocabulary(value: Any) -> str:
    from ctdesk.queries.vocabularies import name

    return name(value)


def _region(value: Any) -> str:
    from ctdesk.queries.regions import region_name

    return region_name(value)


def _name(value: Any) -> str:
    return " ".join(part for part in value.split("|", 2) if part)


_TEXT: dict[str, Callable[[Any], str]] = {
    "text": str,
    "number": _number,
    "flag": _flag,
    "date": _date,
    "range": _range,
    "people": _people,
    "place": _place,
    "status": _status,
    "name": str,
    "vocabulary": _vocabulary,
    "region": _region,
}
_TYPED: dict[str, Callable[[Any], Any]] = {
    "flag": bool,
    "range": _range,
    "people": _people_number,
    "place": _place_kept,
    "status": _status_label,
    "name": _name,
    "vocabulary": _vocabulary,
    "region": _region,
}
