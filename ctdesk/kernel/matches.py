"""Where the words of a search stand in a text as it was written, however it was written."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from ctdesk.kernel.text import asked, fold, indexed

Span = tuple[int, int]
"""Where a match begins, and how long it is, in characters of the text."""


def sought(text: str, *, is_quoted: bool = False) -> tuple[str, ...]:
    """What `spans` looks for when somebody searches for a text, folded.

    What folds to several words stands side by side. The last is the beginning of a word; quoted,
    it is whole, which a blank at the end says. Words with the Arabic article are looked for
    without it too, as whole words.

    >>> sought("Traoré"), sought("El Alaoui", is_quoted=True), sought("المغرب")
    (('traore',), ('el alaoui ',), ('المغرب', 'مغرب '))
    """
    first, *others = asked(text)
    if not first:
        return ()
    return (first + " " * is_quoted, *(f"{other} " for other in others))


def spans(text: str, searched: Iterable[str]) -> list[Span]:
    """Where what `sought` gave stands in the text, from its beginning, never overlapping.

    Found as the search finds: accents, case, ligatures, vowel signs, hamza seats and the digits
    of other scripts make no difference, and a word also begins behind an apostrophe or the
    Arabic article. Signs written over the last letter belong to the match.

    >>> spans("Betraore, TRAORÉ", ["traore"]), spans("في المَغْرِب", ["مغرب"])
    ([(10, 6)], [(5, 7)])
    """
    folded, places, breaks = _laid_out(text)
    found: list[Span] = []
    for wanted in searched:
        at = folded.find(wanted) if wanted else -1
        while at >= 0:
            if _begins_word(folded, at, breaks):
                last = at + len(wanted.rstrip()) - 1
                found.append((places[at], places[last] + 1))
            at = folded.find(wanted, at + 1)
    if not found:
        return []
    return [(start, end - start) for start, end in _merged(text, found)]


def in_utf16(text: str, found: Sequence[Span]) -> list[Span]:
    """The same places counted as Qt counts them: a character beyond U+FFFF is two.

    >>> in_utf16("😀 Ada", [(2, 3)])
    [(3, 3)]
    """
    if not text or max(text) <= "\uffff":
        return list(found)

    def place(at: int) -> int:
        return at + sum(letter > "\uffff" for letter in text[:at])

    return [(place(start), place(start + length) - place(start)) for start, length in found]


def _begins_word(folded: str, at: int, breaks: frozenset[int]) -> bool:
    return at == 0 or folded[at - 1] == " " or at in breaks or _follows_article(folded, at)


def _follows_article(folded: str, at: int) -> bool:
    if folded[at - 1] != "ل":
        return False
    word = folded[folded.rfind(" ", 0, at) + 1 :].split(" ", 1)[0]
    bare = asked(word)[-1]
    return bare != word and len(word) - len(bare) == at - (folded.rfind(" ", 0, at) + 1)


@lru_cache(maxsize=2048)
def _laid_out(text: str) -> tuple[str, Sequence[int], frozenset[int]]:
    """The folded text, the character each of its letters comes from, and where words join.

    A blank stands at the end, so that a whole word ends with a blank everywhere.
    """
    pieces = [_pieces[letter] for letter in text]
    folded = "".join(pieces)
    if len(folded) == len(text) and "" not in pieces and "  " not in folded:
        return folded + " ", range(len(text)), frozenset()
    letters: list[str] = []
    places: list[int] = []
    breaks: set[int] = set()
    for at, piece in enumerate(pieces):
        if not piece and _is_apostrophe(text[at]):
            breaks.add(len(letters))
        for letter in piece:
            if letter != " " or (letters and letters[-1] != " "):
                letters.append(letter)
                places.append(at)
    return "".join(letters) + " ", places, frozenset(breaks)


class _Pieces(dict[str, str]):
    """One character to what it is folded to: a blank where it only separates."""

    def __missing__(self, letter: str) -> str:
        self[letter] = piece = fold(f"a{letter}a")[1:-1]
        return piece


_pieces = _Pieces()


def _is_apostrophe(letter: str) -> bool:
    return indexed(f"a{letter}a") != "aa"


def _merged(text: str, found: list[Span]) -> Iterator[Span]:
    """Starts and ends in order, joined where they touch, each with the signs over its end."""
    found.sort()
    start, end = found[0]
    for next_start, next_end in found[1:]:
        if next_start > end:
            yield start, _with_signs(text, end)
            start, end = next_start, next_end
        else:
            end = max(end, next_end)
    yield start, _with_signs(text, end)


def _with_signs(text: str, end: int) -> int:
    while end < len(text) and not _pieces[text[end]] and not _is_apostrophe(text[end]):
        end += 1
    return end
