"""How the records found divide: by type, year, country and so on, with how many of each.

What each record has of a facet is read once as a set for each value, and kept until something
changes; counting a result is then laying its bits over those of the sets.
"""

import re
from collections.abc import Generator, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ctdesk.kernel.i18n import tr
from ctdesk.kernel.steps import ended
from ctdesk.queries import listing
from ctdesk.queries.display import tone
from ctdesk.queries.search.divisions import Division, division, divisions
from ctdesk.queries.search.finder import Finder
from ctdesk.queries.search.numbers import as_numbers
from ctdesk.queries.search.sets import Packed, bits_of
from ctdesk.queries.search.values import country_labels, term_labels
from ctdesk.store.book import Book

if TYPE_CHECKING:
    from ctdesk.queries.search.population import Bits, Ids, Mask, Population
    from ctdesk.store.journal import Changes

_SLICE = 200_000
_PLAIN = re.compile(r"\w+", re.ASCII)
"""What may stand in a statement; keys of terms and years are made of nothing else."""


@dataclass(frozen=True)
class Value:
    """One value of a facet: what a search says, what people read, how many records have it.

    An empty `text` stands for the records that have none.
    """

    text: str
    label: str
    number: int


@dataclass(frozen=True)
class Facet:
    """A facet of the records found, its values by how many have them; years from the last."""

    keyword: str
    label: str
    values: tuple[Value, ...]


@dataclass(frozen=True)
class Result:
    """What a search found, ready to be counted by the values of any facet."""

    mask: "Mask"
    bits: "Bits"
    population: "Population"

    @classmethod
    def of(cls, book: Book, view: "listing.View") -> "Result":
        """The records of a view."""
        asked, order = listing.asked(book, view)
        finder = book.companion(Finder)
        mask = finder.mask(asked, order)
        return cls(mask, bits_of(mask), finder.population(order))


class Divisions:
    """What was read of a book's facets; one for each open book: `book.companion(Divisions)`."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._kept: dict[Division, tuple[Population, dict[str, Packed]]] = {}
        book.subscribe(self._changed, is_first=True)

    def forget(self) -> None:
        """Let go of everything, as when the facets are not looked at any more."""
        self._kept = {}

    def sets(self, population: "Population", division: Division) -> dict[str, Packed]:
        """The records that have each value of a facet, read now or before."""
        kept = self._kept  # What is read while something changes goes where nobody looks any more.
        of, found = kept.get(division, (population, None))
        if found is None or not (of is population or (of.is_plain and population.is_plain)):
            read = self._read(division)
            found = {value: Packed.of(population.mask(ids)) for value, ids in read}
            kept[division] = (population, found)
        return found

    def _changed(self, changes: "Changes") -> None:
        self._kept = {
            division: kept
            for division, kept in self._kept.items()
            if changes.tables.keys().isdisjoint(division.tables)
        }

    def _read(self, division: Division) -> Iterator[tuple[str, "Ids"]]:
        """Each value and the ids that have it."""
        if division.column:
            return self._pairs(division)
        return self._each(division) if ":value" in division.statement else self._grouped(division)

    def _each(self, division: Division) -> Iterator[tuple[str, "Ids"]]:
        """One value after another."""
        for value in self._values(division):
            ((joined,),) = self._book.searcher.rows(division.statement, {"value": value})
            if joined:
                yield value, as_numbers(joined)

    def _grouped(self, division: Division) -> Iterator[tuple[str, "Ids"]]:
        """As the engine groups them."""
        for value, joined in self._book.searcher.rows(division.statement):
            yield "" if value is None else str(value), as_numbers(joined)

    def _pairs(self, division: Division) -> Iterator[tuple[str, "Ids"]]:
        """The same read in slices as pairs of id and number of the value, then put together."""
        import numpy as np

        reader = self._book.searcher
        values = self._values(division)
        cases = " ".join(f"WHEN '{value}' THEN {n}" for n, value in enumerate(values))
        statement = division.statement.format(code=f"CASE {division.column} {cases} ELSE -1 END")
        ((highest,),) = reader.rows("SELECT max(max(id), (SELECT max(id) FROM event)) FROM person")
        ids, codes = [np.empty(0, dtype=np.int32)], [np.empty(0, dtype=np.int16)]
        for after in range(0, highest or 0, _SLICE):
            ((joined, coded),) = reader.rows(statement, {"after": after, "until": after + _SLICE})
            ids.append(as_numbers(joined or "").astype(np.int32))
            codes.append(as_numbers(coded or "").astype(np.int16))
        all_ids, all_codes = np.concatenate(ids), np.concatenate(codes)
        for n, value in enumerate(values):
            found = all_ids[all_codes == n]
            if len(found):
                yield value, found

    def _values(self, division: Division) -> list[str]:
        """Every value there can be: the years of the events, or the terms of the list."""
        if division.vocabulary == "year":
            found = self._book.searcher.rows(
                "SELECT DISTINCT substr(sort_date, 1, 4) FROM event WHERE sort_date > ''"
            )
        else:
            statement = "SELECT key FROM term WHERE vocabulary = ?"
            found = self._book.searcher.rows(statement, (division.vocabulary,))
        return [value for (value,) in found if _PLAIN.fullmatch(value)]


def facets_in_steps(book: Book, page: str, text: str) -> Generator[float, None, list[Facet]]:
    """Every facet of what a search finds, with the values that something found has.

    A facet that the search already narrows is counted without that, so that another value of
    it can be chosen as well. Yields the fraction done after each facet, to be stopped in between;
    Cancelled when another question stopped this one.
    """
    view = replace(listing.default_view(book, page), text=text)
    found: list[Facet] = []
    results: dict[str, Result] = {}
    for asked in divisions(page):
        found.append(facet(book, view, asked, results))
        yield len(found) / len(divisions(page))
    return found


def facets(book: Book, page: str, text: str) -> list[Facet]:
    """The same in one go."""
    return ended(facets_in_steps(book, page, text))


def status_counts(book: Book, page: str, text: str) -> list[tuple[str, int]]:
    """How many of the records found have each status, as ("tone|label", n), in list order."""
    vocabulary = listing.counted_by(book, page)
    divided = division(page, vocabulary)
    if divided is None:
        return []
    if text.strip():
        view = replace(listing.default_view(book, page), text=text)
        found = {value.text: value.number for value in facet(book, view, divided).values}
    else:
        found = {key: ids.count(",") + 1 for key, ids in book.searcher.rows(divided.statement)}
    labels = dict(term_labels(book, vocabulary))
    return [(f"{tone(key)}|{labels[key]}", found[key]) for key in labels if key in found]


def facet(
    book: Book,
    view: "listing.View",
    division: Division,
    results: dict[str, Result] | None = None,
) -> Facet:
    """One facet of what the view finds; `results` keeps what was found for the next facet."""
    from ctdesk.queries.search.writing import without_field

    free = replace(view, text=without_field(view.text, division.keyword))
    results = {} if results is None else results
    result = results.get(free.text) or results.setdefault(free.text, Result.of(book, free))
    sets = book.companion(Divisions).sets(result.population, division)
    labels = _labels(book, division.vocabulary)
    counted = {value: found.number_among(result.mask, result.bits) for value, found in sets.items()}
    found = [
        Value(value, labels.get(value, value) or tr("Not recorded"), number)
        for value, number in counted.items()
        if number
    ]
    by_year = division.vocabulary == "year"
    found.sort(key=lambda value: value.text if by_year else value.number, reverse=True)
    return Facet(division.keyword, tr(division.label), tuple(found))


def _labels(book: Book, vocabulary: str) -> dict[str, str]:
    if vocabulary == "year":
        return {}
    if vocabulary == "country":
        return country_labels(book)
    return dict(term_labels(book, vocabulary))
