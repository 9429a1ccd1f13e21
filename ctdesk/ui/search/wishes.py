"""What is wished beside the box, as a change of its text; the text is the only thing kept."""

import re
from collections.abc import Iterable

from ctdesk.queries.search import writing
from ctdesk.ui.search.facet_lines import Chosen

_OR = re.compile(r"\s+(?:or|ou|أو)\s+|\s*\|\s*", re.IGNORECASE)


def asked(text: str, keywords: Iterable[str]) -> Chosen:
    """What a search asks for and leaves out, by keyword."""
    return {
        keyword: (
            writing.values_of(text, keyword),
            writing.values_of(text, keyword, negated=True),
        )
        for keyword in keywords
    }


def toggled(text: str, keyword: str, value: str) -> str:
    """The search asking for a value too, or no longer."""
    return writing.toggled(text, keyword, value)


def excluded(text: str, keyword: str, value: str) -> str:
    """The search leaving a value out, or no longer."""
    return writing.toggled(text, keyword, value, negated=True)


def only(text: str, keyword: str, value: str) -> str:
    """The search asking for this value of a keyword and no other."""
    return writing.with_field(text, keyword, value)


def told(text: str, keyword: str, *, by_words: bool = False) -> str:
    """What the box under a column says of a search; `typed` understands it."""
    wanted, unwanted = asked(text, (keyword,))[keyword]
    said = _as_typed if by_words else str
    return " or ".join([*map(said, wanted), *(f"-{said(value)}" for value in unwanted)])


def typed(text: str, keyword: str, words: str, *, by_words: bool = False) -> str:
    """The search with what was typed under a column in place of what it asked of that before.

    Values stand between "or"; one behind a minus is left out, a sign alone says nothing yet.
    `by_words`: every word of a value may begin a word of the column; in quotes they stand
    side by side.
    """
    text = writing.without_field(text, keyword)
    for value in filter(None, (part.strip() for part in _OR.split(words))):
        is_out = value.startswith("-")
        value = value[1:] if is_out else value
        if value.strip("<>=. "):
            meant = writing.beginnings(value) if by_words else value
            text = writing.toggled(text, keyword, meant, negated=is_out)
    return text


def _as_typed(value: str) -> str:
    """A value under a column of words: quoted where its words stand side by side."""
    is_side_by_side = not isinstance(value, writing.Beginnings) and " " in value
    return writing.quoted(value) if is_side_by_side and '"' not in value else value
