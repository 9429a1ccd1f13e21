"""Cells as people read them on paper, in the language that is spoken."""

from datetime import date, datetime
from decimal import Decimal

from ctdesk.formats.table import Cell, Kind
from ctdesk.kernel.dates import Digits, format_date
from ctdesk.kernel.i18n import language, listed, tr

UNKNOWN = "—"
ARABIC_DIGITS = "٠١٢٣٤٥٦٧٨٩"

_NARROW_SPACE = "\u202f"
_IN_ARABIC_DIGITS = str.maketrans("0123456789", ARABIC_DIGITS)


def cell_text(cell: Cell, kind: Kind = "text", *, digits: Digits = "latn") -> str:
    """The cell in words and figures; text stays as it is.

    >>> cell_text(1240), cell_text(0.425, "percent"), cell_text(None)
    ('1,240', '42.5%', '—')
    """
    match cell:
        case None:
            return UNKNOWN
        case str():
            return cell
        case bool():
            return tr("Yes") if cell else tr("No")
        case datetime():
            day = format_date(cell.date().isoformat(), short=True, digits=digits)
            return listed((day, in_digits(f"{cell:%H:%M}", digits)))
        case date():
            return format_date(cell.isoformat(), short=True, digits=digits)
    return in_digits(_percent(cell) if kind == "percent" else _number(cell), digits)


def in_digits(text: str, digits: Digits) -> str:
    """The text with its ASCII digits written as asked."""
    return text.translate(_IN_ARABIC_DIGITS) if digits == "arab" else text


def _number(number: int | float) -> str:
    """The number with its thousands apart and at most two places behind the decimal sign."""
    whole, _, places = f"{Decimal(str(round(number, 2))):,f}".partition(".")
    places = places.rstrip("0")
    if language() != "en":
        whole = whole.replace(",", _NARROW_SPACE)
    sign = "," if language() == "fr" else "."
    return f"{whole}{sign}{places}" if places else whole


def _percent(fraction: int | float) -> str:
    """The fraction as a percentage with one place at most."""
    sign = f"{_NARROW_SPACE}%" if language() == "fr" else "%"
    return _number(round(float(fraction) * 100, 1)) + sign
