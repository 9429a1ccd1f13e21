"""What the detail pane says of one record: chips, title, facts and sections, worded for people.

Runs on the bare driver, like the tables beside it; every function may be called from any thread.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from importlib import import_module
from typing import Literal

from ctdesk.kernel.i18n import tr, trn
from ctdesk.kernel.text import side_by_side
from ctdesk.store.book import Book

_MOST_LINES = 30
_PAGES = {
    "events": "ctdesk.queries.details_of_event",
    "people": "ctdesk.queries.details_of_person",
    "organisations": "ctdesk.queries.details_of_organisation",
    "recommendations": "ctdesk.queries.details_of_recommendation",
    "follow_ups": "ctdesk.queries.details_of_follow_up",
}

Chip = tuple[str, str]
Fact = tuple[str, str]


@dataclass(frozen=True)
class Section:
    """A part of the pane under a heading, with how many there are, where that says something.

    Rows of "bars" are (label, number), of "text" (paragraph,), of "lines" (text, secondary).
    """

    heading: str
    count: int | None
    kind: Literal["bars", "text", "lines"]
    rows: tuple[tuple[str | int, ...], ...]


@dataclass(frozen=True)
class Details:
    """One record at a glance; a chip is (tone, text), a fact (label, value).

    `alike` is the id of a record that may be the same one, and a sentence that says so.
    """

    chips: tuple[Chip, ...]
    title: str
    facts: tuple[Fact, ...]
    sections: tuple[Section, ...]
    alike: tuple[int, str] | None = None


def details(book: Book, page: str, record: int) -> Details:
    """What is worth knowing of a record of a page at a glance."""
    found = _of_page(book, page, record)
    return found or Details((), tr("This record is no longer there."), (), ())


def _of_page(book: Book, page: str, record: int) -> Details | None:
    if page not in _PAGES:
        from ctdesk.queries import details_of_entry
        from ctdesk.queries.listing import kind_of

        return details_of_entry.details(book, kind_of(book, page), record)
    tell: Callable[[Book, int], Details | None] = import_module(_PAGES[page]).details
    return tell(book, record)


def facts(told: Iterable[tuple[str, str | None]]) -> tuple[Fact, ...]:
    """The facts that have a value."""
    return tuple((label, value) for label, value in told if value)


def sections(*told: Section) -> tuple[Section, ...]:
    """The sections that have rows."""
    return tuple(section for section in told if section.rows)


def text(heading: str, *paragraphs: str | None) -> Section:
    """A section of paragraphs."""
    return Section(heading, None, "text", tuple((words,) for words in paragraphs if words))


def lines(heading: str, rows: list[tuple[str, str]]) -> Section:
    """A section of lines with their number; of very many, the first and how many more."""
    shown = tuple(rows[:_MOST_LINES])
    if more := len(rows) - len(shown):
        shown = (*shown, (trn("and {n} more", "and {n} more", more), ""))
    return Section(heading, len(rows), "lines", shown)


def joined(*parts: str | None) -> str:
    """The parts that say something, with a dot between them."""
    return side_by_side(parts)


def written_left_to_right(text: str | None) -> str:
    """A phone number or address, which keeps its order on a mirrored page too."""
    return f"\u200e{text}" if text else ""
