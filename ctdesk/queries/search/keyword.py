"""A keyword of the search language as plain values: what it is called and where it looks."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from ctdesk.kernel.text import words
from ctdesk.queries.search.tree import Comparison

# fmt: off
KeywordKind = Literal[
    "words", "text", "term", "country", "link",
    "date", "during", "number", "count", "flag", "presence", "state",
]
# fmt: on

ORDERED = frozenset({"date", "during", "number", "count"})
"""The kinds whose values can be compared and lie in ranges."""


@dataclass(frozen=True)
class State:
    """A value of `is:` or `has:`; `condition` completes the statement `base`.

    In `condition` each `?` stands for today's date.
    """

    key: str
    label: str
    names: tuple[str, ...]
    base: str
    condition: str
    tables: tuple[str, ...]


@dataclass(frozen=True)
class Target:
    """What a link leads to: how its short ids begin, and where its names are found."""

    kind: str
    prefix: str
    columns: tuple[str, ...]
    names: tuple[str, ...]
    is_indexed: bool


@dataclass(frozen=True)
class Keyword:
    """One keyword of a page, its texts in the reader's language.

    `names` are all its names, folded and hyphenated, the English one first, and `spellings`
    the same as they are written with their accents. `columns` are those of the page's word
    index. `base` is a statement with `{}` for its condition, `where` wraps the condition on
    `column`; keywords of one `relation` are asked of the same row of it. `also` is the keyword
    that a value is tried with when this one does not know it, and `meant` the comparison of a
    value written without one.
    """

    key: str
    label: str
    kind: KeywordKind
    help: str
    names: tuple[str, ...]
    spellings: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    base: str = ""
    where: str = "{}"
    column: str = ""
    end_column: str = ""
    relation: str = ""
    tables: tuple[str, ...] = ()
    vocabulary: str = ""
    target: Target | None = None
    also: str = ""
    meant: Comparison = ":"
    states: tuple[State, ...] = ()

    @property
    def is_ordered(self) -> bool:
        """Whether its values can be compared and lie in ranges."""
        return self.kind in ORDERED

    @property
    def is_of_words(self) -> bool:
        """Whether a value is words, each the beginning of one."""
        return self.kind in ("words", "text", "link")


def hyphenated(name: str) -> str:
    """A name as a keyword is written: folded, with hyphens.

    >>> hyphenated("Pays d’accueil"), hyphenated("job_title")
    ('pays-daccueil', 'job-title')
    """
    return "-".join(words(name))


def by_name(keywords: Iterable[Keyword]) -> dict[str, Keyword]:
    """Every spelling of the keywords; the English key is never lent to another."""
    given = tuple(keywords)
    found = {keyword.key: keyword for keyword in given}
    for keyword in given:
        for name in keyword.names:
            found.setdefault(name, keyword)
    return found
