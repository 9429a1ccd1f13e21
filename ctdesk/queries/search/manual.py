"""The manual of the search, made from the descriptions of the keywords, in any language.

The help page shows it, and `docs/search.md` is its English text as a file.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from ctdesk.kernel.i18n import speaking, tr
from ctdesk.kernel.paths import reference
from ctdesk.queries.search import wording
from ctdesk.queries.search.keyword import Keyword
from ctdesk.queries.search.keywords import of_all_pages
from ctdesk.queries.search.writing import quoted
from ctdesk.store.book import Book


@dataclass(frozen=True)
class Example:
    """A search and what it finds."""

    search: str
    meaning: str


@dataclass(frozen=True)
class Row:
    """A keyword of a page: its other spellings, what it takes, and a search with it."""

    key: str
    label: str
    others: tuple[str, ...]
    takes: str
    example: str


@dataclass(frozen=True)
class Table:
    """The keywords of one page."""

    page: str
    title: str
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Manual:
    """The whole manual: a title, an opening, examples, rules, and a table for each page."""

    title: str
    opening: str
    examples: tuple[Example, ...]
    rules: tuple[str, ...]
    tables: tuple[Table, ...]


def manual(book: Book | None, language: str) -> Manual:
    """The manual in a language; it is the same for every book, which only spares some work."""
    with speaking(language):
        return Manual(
            tr("Searching"),
            tr(
                "Type words into the search box; every record that has them all is shown at once. "
                "Add a keyword with a colon to ask one thing of it."
            ),
            _examples(),
            _rules(),
            tuple(
                Table(page, wording.pages()[page], tuple(map(_row, found)))
                for page, found in of_all_pages(book).items()
            ),
        )


def as_markdown(told: Manual) -> str:
    """The manual as a Markdown file."""
    headings = (tr("Keyword"), tr("What it is"), tr("Also"), tr("What it takes"), tr("Example"))
    lines = [f"# {told.title}", "", told.opening, ""]
    lines += _table((tr("Search"), tr("What it finds")), map(_of_example, told.examples))
    lines += [*(f"- {rule}" for rule in told.rules), ""]
    for table in told.tables:
        lines += [f"## {table.title}", "", *_table(headings, map(_of_row, table.rows))]
    return "\n".join(lines).rstrip() + "\n"


def _of_example(example: Example) -> tuple[str, ...]:
    return _code(example.search), example.meaning


def _of_row(row: Row) -> tuple[str, ...]:
    others = " ".join(_code(other) for other in row.others)
    return _code(f"{row.key}:"), row.label, others, row.takes, _code(row.example)


def _code(text: str) -> str:
    return f"`{text}`"


def _table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    whole = [headings, ["---"] * len(headings), *rows]
    return [*(f"| {' | '.join(row)} |" for row in whole), ""]


def _examples() -> tuple[Example, ...]:
    return (
        Example("mohamed ala", tr("A word that begins with mohamed and one with ala")),
        Example('"border security"', tr("These words whole and side by side")),
        Example("country:ML type:workshop", tr("Workshops in Mali")),
        Example("country:sahel after:2020", tr("In a country of the Sahel, from 2021 on")),
        Example("during:2012-07", tr("At least one day in July 2012")),
        Example('person:"El Alaoui" org:UNODC', tr("With this person and this organisation")),
        Example("participants:>30", tr("More than 30 participants")),
        Example("status:attended after:2020", tr("People who attended an event after 2020")),
        Example("type:(webinar or seminar)", tr("One or the other")),
        Example("border -venue:online", tr("A minus leaves out what follows it")),
        Example('sex:""', tr("Nothing is entered there")),
        Example("has:document is:overdue", tr("What a record has, and the state it is in")),
    )


def _rules() -> tuple[str, ...]:
    return (
        tr("Capitals, accents, vowel signs and the Arabic article do not matter."),
        tr("A word finds every word that begins with it; in quotes it must be the whole word."),
        tr("Words side by side must all be there; “or” between them asks for one of them."),
        tr("Brackets hold together what belongs together, also behind a keyword."),
        tr("Numbers and dates are compared with >, <, >= and <=, or span a range: 2012..2014."),
        tr("A date is a day, month or year, as 2012-07 or “July 2012”, or a word such as today."),
        tr("A country is its name or code, a group such as Sahel, or a region such as Africa."),
        tr("A link is asked for by words of its name or by its short id, as in org:O12."),
        tr("Keywords about events people came to, side by side, are about the same event."),
        tr("A mistake is underlined with a sentence; the last good result stays."),
    )


def _row(keyword: Keyword) -> Row:
    example = f"{keyword.key}:{_example(keyword)}"
    others = keyword.spellings[1:]
    return Row(keyword.key, keyword.label, others, keyword.help, example)


def _example(keyword: Keyword) -> str:
    if keyword.states:
        return keyword.states[0].key
    if keyword.kind == "term":
        return quoted(_first_terms()[keyword.vocabulary])
    return _EXAMPLES.get(keyword.key) or _OF_KIND[keyword.kind]


@cache
def _first_terms() -> dict[str, str]:
    """Vocabulary to the English label of its first term in a new book."""
    lists = json.loads(reference("vocabularies.json").read_text(encoding="utf-8"))
    return {name: found[0]["label_en"] for name, found in lists.items()}


_EXAMPLES = {
    "after": "2020",
    "before": "2021-06",
    "email": "un.org",
    "event": "E12",
    "instrument": "1624",
    "name": "mohamed",
    "org": "UNODC",
    "participants": ">30",
    "person": '"El Alaoui"',
    "year": "2012..2014",
}
_OF_KIND = {
    "words": "border",
    "text": "border",
    "country": "ML",
    "link": "rabat",
    "date": "2012-07",
    "during": "2012-07",
    "number": ">30",
    "count": ">3",
    "flag": "yes",
}
