"""The keys that decide for a row, also where the keyboard writes Arabic or digits need Shift."""

_NEW = frozenset("nNىآ")
_OUT = frozenset("lLم")
"""N and L, and what these keys write on an Arabic keyboard."""

_FRENCH_DIGITS = "&é\"'(-è_ç"
"""What the keys of 1 to 9 write on a French keyboard without Shift."""


def means_new(text: str) -> bool:
    """Whether a key says: a new person."""
    return text in _NEW


def means_left_out(text: str) -> bool:
    """Whether a key says: leave this row out."""
    return text in _OUT


def number_of(text: str) -> int | None:
    """The candidate a key names, from 1 to 9.

    >>> number_of("3"), number_of("٣"), number_of("é"), number_of("x"), number_of("0")
    (3, 3, 2, None, None)
    """
    if len(text) != 1:
        return None
    if text in _FRENCH_DIGITS:
        return _FRENCH_DIGITS.index(text) + 1
    return int(text) or None if text.isdecimal() else None
