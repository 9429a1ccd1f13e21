"""What two dates of birth say: the same day, a slip of the hand, the same year, or another person.

A date is a number whose sixteenths are its digits, as `kernel.names.keys` packs it.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Ints = NDArray[np.integer[Any]]
    Mask = NDArray[np.bool_]

DAYS, YEARS = 20_000, 700
"""A day of birth is one of so many however few people are known, and 1 January, which stands for
the year where nobody knows the day, is as common as one of so many."""

_FIRST_DAY = 0x101
_NEXT_YEAR = (0x1, 0x7, 0x667)
"""How far the digits of a year are from those of the next: 1971, 1980, 2000."""


def is_day(dates: "Ints") -> "Mask":
    """Where the day is known, and not the year or the month alone."""
    found: Mask = (dates & 0xFF) != 0
    return found


def capped(rare: "NDArray[np.float32]", dates: "Ints") -> "NDArray[np.float32]":
    """How seldom dates are, no more than days of birth can be."""
    import numpy as np

    most = np.log(np.where(_day(dates) == _FIRST_DAY, float(YEARS), float(DAYS)))
    found: NDArray[np.float32] = np.minimum(rare, most).astype(np.float32)
    return found


def is_slip(one: "Ints", other: "Ints") -> "Mask":
    """Where two days differ as lists do: day and month swapped, one digit, or one year."""
    import numpy as np

    apart = one ^ other
    digits = np.bitwise_count((apart | apart >> 1 | apart >> 2 | apart >> 3) & 0x11111111)
    swapped = _year(one) << 16 | (one & 0xFF) << 8 | _day(one) >> 8
    years = np.isin(abs(_year(one) - _year(other)), _NEXT_YEAR) & (_day(one) == _day(other))
    found: Mask = is_day(one) & is_day(other) & ((digits == 1) | (swapped == other) | years)
    return found


def is_same_year(one: "Ints", other: "Ints") -> "Mask":
    """Where the year is the same and somebody may have known it alone."""
    found: Mask = (_year(one) == _year(other)) & (_is_year(one) | _is_year(other))
    return found


def _is_year(dates: "Ints") -> "Mask":
    found: Mask = (_day(dates) == _FIRST_DAY) | ~is_day(dates)
    return found


def _year(dates: "Ints") -> "Ints":
    found: Ints = dates >> 16
    return found


def _day(dates: "Ints") -> "Ints":
    """The month and the day of it."""
    found: Ints = dates & 0xFFFF
    return found
