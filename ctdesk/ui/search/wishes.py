"""What is wished beside the box, as a change of its text; the text is the only thing kept."""

from collections.abc import Iterable

from ctdesk.queries.search import writing
from ctdesk.ui.search.facet_lines import Chosen


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
