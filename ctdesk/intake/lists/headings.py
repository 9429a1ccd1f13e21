"""What the heading of a column says it means."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from ctdesk.intake.lists import heading_words
from ctdesk.intake.lists.targets import NAMES, PARTICIPATION, PERSON, label_of
from ctdesk.kernel.i18n import LANGUAGES, speaking
from ctdesk.kernel.text import asked

_APART = re.compile(r"[/|\n\\–—]|\s-\s")
_BRACKETS = re.compile(r"[(\[{][^)\]}]*[)\]}]")
_APOSTROPHE = re.compile("['’‘`´]")
_FAMILY_FIRST = re.compile(
    r"(?:noms?(?: s)? .*prenom|(?:surname|family|last name).*(?:name|first|given)"
    r"|(?:لقب|نسب|اسم عايلي).*(?:اسم|شخصي))"
)
_LONGEST = 12  # words; longer ones are sentences

NAMELESS, LAST_OR_TITLE, TITLE, AFFILIATION = "name?", "last or title?", "title?", "affiliation?"
NOTHING = "nothing"
"""Meanings that the rest of the list decides, and that of columns which are left alone."""


class Said(NamedTuple):
    """What a heading says a column means, and how surely, from 0 to 1."""

    key: str
    surely: float


def said(heading: str) -> Said | None:
    """What a heading means, None when it says nothing known.

    >>> said("Nom et Prénom(s)"), said("Adresse e-mail professionnelle *")[0]
    (Said(key='full_name', surely=1.0), 'email')
    """
    whole = _exactly(heading)
    if whole is not None:
        return Said(whole, 1.0)
    bare = _BRACKETS.sub(" ", heading)
    pieces = [bare, *_APART.split(heading)]
    for surely, piece in zip((0.98, *[0.95] * len(pieces)), pieces, strict=False):
        key = _exactly(piece)
        if key is not None:
            return Said(key, surely)
    return _within(bare)


def words_of(heading: str) -> str:
    """A heading as it is compared: folded, in Arabic without articles."""
    return asked(_APOSTROPHE.sub(" ", heading))[-1]


def _exactly(heading: str) -> str | None:
    return _known().get(words_of(heading))


def _within(heading: str) -> Said | None:
    """The longest known heading inside a longer one."""
    words = words_of(heading).split()
    if not 1 < len(words) <= _LONGEST:
        return None
    found = None
    for length in range(len(words) - 1, 0, -1):
        for start in range(len(words) - length + 1):
            key = _known().get(" ".join(words[start : start + length]))
            if key is None or (length == 1 and len(words[start]) < 3):
                continue
            found = found or Said(key, 0.5 + 0.4 * length / len(words))
            if key != NAMELESS:  # "Name of the ministry" is about the ministry
                return Said(key, 0.5 + 0.4 * length / len(words))
    return found


@cache
def _known() -> dict[str, str]:
    """Heading to meaning; our own labels in every language besides the words of lists."""
    found = {words_of(heading): key for key, heading in _lists()}
    for code in LANGUAGES:
        with speaking(code):
            for key in (*NAMES, *PERSON, *PARTICIPATION):
                found.setdefault(words_of(label_of(key)), key)
    return found


def _lists() -> Iterator[tuple[str, str]]:
    undecided = {
        NOTHING: heading_words.NOTHING,
        TITLE: heading_words.TITLE,
        LAST_OR_TITLE: heading_words.LAST_OR_TITLE,
        NAMELESS: heading_words.NAMELESS,
        AFFILIATION: heading_words.AFFILIATION,
    }
    for key, headings in {**undecided, **heading_words.HEADINGS}.items():
        for heading in headings.split("|"):
            yield key, heading


def is_family_first(heading: str) -> bool:
    """Whether a heading of whole names puts the family name first.

    >>> is_family_first("Nom et prénoms"), is_family_first("Full name")
    (True, False)
    """
    return bool(_FAMILY_FIRST.match(words_of(heading)))
