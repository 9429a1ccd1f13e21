"""The people of a book, read for comparing."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from ctdesk.queries.matching.crowd import COLUMNS

if TYPE_CHECKING:
    from ctdesk.store.book import Book

SLICE = 10_000
_STANDING = "merged_into_id IS NULL"


def everyone(book: "Book") -> Iterator[Sequence[Sequence[Any]]]:
    """Slices of rows of COLUMNS of all people, by id; no slice holds up other reading for long."""
    after = 0
    while True:
        rows = book.searcher.rows(
            f"SELECT {', '.join(COLUMNS)} FROM person WHERE id > ? AND {_STANDING}"
            " ORDER BY id LIMIT ?",
            (after, SLICE),
        )
        if rows:
            yield rows
        if len(rows) < SLICE:
            return
        after = rows[-1][0]


def these(book: "Book", ids: Iterable[int]) -> Sequence[Sequence[Any]]:
    """The rows of some people; those who are gone are left out."""
    listed = ", ".join(map(str, sorted(ids)))
    rows: Sequence[Sequence[Any]] = book.searcher.rows(
        f"SELECT {', '.join(COLUMNS)} FROM person WHERE id IN ({listed}) AND {_STANDING}"
    )
    return rows


def highest(book: "Book") -> int:
    """The highest id of all people: about how many there are, known without counting."""
    return int(book.searcher.rows("SELECT coalesce(max(id), 0) FROM person")[0][0])


def have_keys(book: "Book") -> bool:
    """Whether the book has an index of keys; one of an older program that is only read has none."""
    return bool(book.searcher.rows("SELECT 1 FROM sqlite_master WHERE name = 'person_keys'"))


def told_apart(book: "Book") -> Sequence[tuple[int, int]]:
    """The pairs that somebody found to be two people, the lower id first."""
    pairs: Sequence[tuple[int, int]] = book.searcher.rows(
        "SELECT one_id, other_id FROM not_same_person"
    )
    return pairs
