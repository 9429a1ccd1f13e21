"""Every word that stands in a name, numbered, with what it sounds like in arrays."""

from array import array
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from ctdesk.kernel.names import sound
from ctdesk.kernel.names.known import known_name
from ctdesk.kernel.names.sounds import initials, softened

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

NO_WORD = -1


class Vocabulary:
    """Words and their skeletons, each with a number that never changes."""

    def __init__(self) -> None:
        self.written: list[str] = []
        self.skeletons: list[str] = []
        self._words: dict[str, int] = {}
        self._numbers: dict[str, int] = {}
        self._skeleton = array("i")
        self._vowels = array("Q")
        self._first = array("i")
        self._begins = array("i")
        self._initial = array("b")
        self._known = array("i")
        self._sounding = array("q")
        self._letters = array("i")
        self._consonants = array("i")
        self._initials = array("Q")
        self._softened = array("i"), array("i")
        self._soft: dict[str, int] = {}
        self._alphabet = array("Q")
        self._sounds = array("Q")
        self._of_skeleton: list[tuple[int, ...]] = []
        arrays = (
            *(self._vowels, self._first, self._begins, self._initial, self._known),
            *(self._sounding, self._letters, self._initials, self._alphabet),
            *(self._consonants, self._sounds, *self._softened),
        )
        self._appends = [kept.append for kept in arrays]
        self._whole: dict[str, NDArray[Any]] = {}

    def __len__(self) -> int:
        return len(self.written)

    def number(self, word: str) -> int:
        """The number of a word, given now if it is new."""
        found = self._words.get(word)
        return self._add(word) if found is None else found

    def skeleton_number(self, skeleton: str) -> int | None:
        """The number of a skeleton; None when no word has it."""
        return self._numbers.get(skeleton)

    def skeleton(self) -> "NDArray[np.int32]":
        """By word: the number of its skeleton. The other arrays are by word too."""
        return self._array(self._skeleton, "i4")

    def vowels(self) -> "NDArray[np.uint64]":
        """The vowels as `kernel.names` packs them."""
        return self._array(self._vowels, "u8")

    def first(self) -> "NDArray[np.int32]":
        """What it begins with, as a code; the same in every script."""
        return self._array(self._first, "i4")

    def begins(self) -> "NDArray[np.int32]":
        """The first letter written, as a code."""
        return self._array(self._begins, "i4")

    def is_initial(self) -> "NDArray[np.bool_]":
        """Whether it is one letter that stands for a name."""
        return self._array(self._initial, "?")

    def sounding(self) -> "NDArray[np.int64]":
        """A number for its consonants, the same in every vocabulary of this process."""
        return self._array(self._sounding, "i8")

    def known(self) -> "NDArray[np.int32]":
        """The number of the name everybody knows it as, 0 for none."""
        return self._array(self._known, "i4")

    def letters(self) -> "NDArray[np.int32]":
        """How many letters it has."""
        return self._array(self._letters, "i4")

    def consonants(self) -> "NDArray[np.int32]":
        """How many consonants it has."""
        return self._array(self._consonants, "i4")

    def softened(self) -> "tuple[NDArray[np.int32], NDArray[np.int32]]":
        """A number for its consonants, softened in either way."""
        one, other = self._softened
        return self._array(one, "i4"), self._array(other, "i4")

    def initials(self) -> "NDArray[np.uint64]":
        """The letters it may be abbreviated to, as bits."""
        return self._array(self._initials, "u8")

    def alphabet(self) -> "NDArray[np.uint64]":
        """Which letters it has, a bit for each; a few letters share one."""
        return self._array(self._alphabet, "u8")

    def sounds(self) -> "NDArray[np.uint64]":
        """Which consonants it has, a bit for each."""
        return self._array(self._sounds, "u8")

    def _add(self, word: str) -> int:
        written, skeleton, own = _heard(word)
        known = self._numbers.setdefault(skeleton, len(self.skeletons))
        if known == len(self.skeletons):
            self.skeletons.append(skeleton)
            self._of_skeleton.append(self._of_new(skeleton))
        self._words[word] = number = len(self.written)
        self.written.append(written)
        self._skeleton.append(known)
        for append, told in zip(self._appends, own + self._of_skeleton[known], strict=True):
            append(told)
        self._whole.clear()
        return number

    def _of_new(self, skeleton: str) -> tuple[int, ...]:
        """What is told of the words that have this skeleton, in the order of the last arrays."""
        soft = (self._soft.setdefault(one, len(self._soft)) for one in softened(skeleton))
        return (len(skeleton), _bits(skeleton), *soft)

    def _array(self, kept: "array[int]", kind: str) -> "NDArray[Any]":
        """A copy, kept until there is another word: an array that grows cannot be looked at."""
        import numpy as np

        name = f"{kind}{id(kept)}"
        if name not in self._whole:
            self._whole[name] = np.frombuffer(bytes(kept), dtype=kind)
        return self._whole[name]


def are_two(
    vocabulary: Vocabulary, one: "NDArray[Any]", other: "NDArray[Any]"
) -> "NDArray[np.bool_]":
    """Which words, side by side, are known to be two names."""
    known = vocabulary.known()
    mine, theirs = known[one], known[other]
    two: NDArray[np.bool_] = (mine != theirs) & (mine != 0) & (theirs != 0)
    return two


@lru_cache(maxsize=1 << 14)
def _heard(word: str) -> tuple[str, str, tuple[int, ...]]:
    """How a word is written in small letters, its skeleton, and what else is its own."""
    heard = sound(word)
    written, first = heard.written, heard.first
    is_initial = len(word) == 1
    # Two initials are no evidence of a name, so they share no skeleton with words.
    skeleton = f".{first}" if is_initial else heard.skeleton
    own = (
        *(heard.vowels, ord(first or "@"), ord(written[0]), is_initial, known_name(heard)),
        *(hash(skeleton), len(written), initials(heard), _bits(written)),
    )
    return written, skeleton, own


def _bits(text: str) -> int:
    bits = 0
    for letter in text:
        bits |= 1 << (ord(letter) & 63)
    return bits
