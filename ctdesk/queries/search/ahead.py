"""What the next letter would find, read while the last one is looked at.

Somebody who types “moh” goes on to “moha”. A large set takes longer to read than a frame, and there
are a hundred milliseconds until the next key.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from ctdesk.kernel.text import asked
from ctdesk.queries import listing
from ctdesk.queries.search.finder import Finder, words_of
from ctdesk.queries.search.mistake import MistakeError
from ctdesk.queries.search.plan import Match
from ctdesk.store.book import Book
from ctdesk.store.reader import Reader

_LAST_WORD = re.compile(r"(?:^|[\s(-])([^\W_]+)$")
FELT = 4_000
"""A set of fewer records is read within a blink."""

_MOST = 6
"""So many next letters are thought of; the most frequent first."""

_ABOVE_ALL = "\U0010ffff"


def ahead(
    book: Book, page: str, text: str, among: str = "", *, felt: int = FELT
) -> Iterator[float]:
    """Read the sets of the likeliest next letters; yields the fraction done, to be stopped then.

    Only where a word is being typed that at least `felt` records have.
    """
    typed = _LAST_WORD.search(text)
    folded = asked(typed[1])[0] if typed else ""
    finder = book.companion(Finder)
    sorting = listing.sorting(book, replace(listing.default_view(book, page), among=among))
    here = _leaf(book, page, text)
    if not folded or " " in folded or here is None or finder.known(here, sorting) < felt:
        return
    yield 0
    state = finder.state()
    following = book.companion(Following).of(f"{sorting.kind}_search", folded, state)
    yield 0.1
    if len(following) == 1 and following[0].is_all and not _others(folded):
        goes_on = following[0].shared[len(folded) :]
        longer = [
            goes_on[:at] for at in range(1, len(goes_on) + 1) if not _others(folded + goes_on[:at])
        ]
        leaves = [_leaf(book, page, text + more) for more in longer]
        finder.keep_as(here, [leaf for leaf in leaves if leaf is not None], sorting, state=state)
        return
    wanted = [one for one in following if one.records >= felt][:_MOST]
    for number, one in enumerate(wanted, 1):
        leaf = _leaf(book, page, text + one.letter)
        if leaf is not None:
            finder.read(leaf, sorting)
        yield 0.1 + 0.9 * number / len(wanted)


@dataclass(frozen=True)
class _Next:
    """A letter that follows in the words of a book: in how many records at most.

    `is_all` when no word that begins so far goes on otherwise, or ends; `shared` is what all of
    them begin with.
    """

    letter: str
    records: int
    is_all: bool
    shared: str


class Following:
    """The letters that may come behind the beginning of a word, the most frequent first.

    Behind one letter alone stand so many words that the answer is kept until something changes.
    """

    def __init__(self, book: Book) -> None:
        self._reader = book.searcher
        self._kept: dict[tuple[str, str], tuple[int, list[_Next]]] = {}

    def of(self, index: str, begun: str, state: int) -> list[_Next]:
        """Those behind `begun` in the words of a word index, in this state of the book."""
        kept_in, found = self._kept.get((index, begun), (-1, []))
        if kept_in != state:
            found = _following(self._reader, index, begun)
            if len(begun) == 1:
                self._kept[index, begun] = state, found
        return found


def _following(reader: Reader, index: str, begun: str) -> list[_Next]:
    reader.rows(
        f"CREATE VIRTUAL TABLE IF NOT EXISTS temp.{index}_words USING fts5vocab(main, {index}, row)"
    )
    found = reader.rows(
        f"SELECT substr(term, :length, 1) AS letter, sum(doc), min(term), max(term)"
        f" FROM temp.{index}_words WHERE term >= :begun AND term < :end GROUP BY letter"
        " ORDER BY 2 DESC",
        {"length": len(begun) + 1, "begun": begun, "end": begun + _ABOVE_ALL},
    )
    return [
        _Next(letter, records, len(found) == 1, _shared(lowest, highest))
        for letter, records, lowest, highest in found
        if letter
    ]


def _shared(one: str, other: str) -> str:
    length = next(
        (at for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]),
        min(len(one), len(other)),
    )
    return one[:length]


def _others(word: str) -> bool:
    """Whether a word is looked for in another way too."""
    return len(asked(word)) > 1


def _leaf(book: Book, page: str, text: str) -> Match | None:
    """The words of a search as the index is asked for them; None where it has none or is wrong."""
    try:
        plan = listing.plan(book, listing.View(page, (), (), text))
    except MistakeError:
        return None
    return words_of(plan)
