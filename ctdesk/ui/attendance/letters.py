"""Letters that mark with one key, in the reader's language, and always in English too."""

from ctdesk.kernel.i18n import tr

MARKS = ("present", "late", "left_early", "excused", "absent", "online")
"""Marks in the order of their letters."""

_ENGLISH = "PLEXAO"


def letter_of(mark: str) -> str:
    """The letter a mark is made with.

    >>> letter_of("left_early")
    'E'
    """
    return _letters()[MARKS.index(mark)]


def mark_of(typed: str) -> str | None:
    """The mark a letter makes; None for any other key."""
    for letters in (_letters(), _ENGLISH):
        place = letters.find(typed.upper()) if typed else -1
        if place >= 0:
            return MARKS[place]
    return None


def _letters() -> str:
    """Six letters: present, late, left early, excused, absent, online."""
    told = tr("PLEXAO")
    return told if len(told) == len(MARKS) else _ENGLISH
