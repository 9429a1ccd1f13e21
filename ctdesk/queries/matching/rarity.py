"""How seldom a word or value is in a crowd: what two people say who share it."""

from dataclasses import dataclass, field
from math import log
from typing import TYPE_CHECKING

from ctdesk.queries.matching.crowd import Crowd
from ctdesk.queries.matching.vocabulary import NO_WORD, Vocabulary

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

FEWEST = 2_000
"""Fewer say too little of how common a name is; they are taken as part of so many."""


@dataclass(frozen=True)
class Rarity:
    """Logarithms of one in how many has it."""

    people: int
    skeletons: "NDArray[np.float32]"
    """By skeleton."""
    names: "NDArray[np.int64]" = field(repr=False)
    """First and last word of every face, in order."""
    values: "dict[str, NDArray[np.int64]]" = field(repr=False)
    """By attribute: the values of all people, in order."""

    def of_words(self, skeletons: "NDArray[np.int32]") -> "NDArray[np.float32]":
        """By each given skeleton, of which some may be newer than the crowd."""
        import numpy as np

        known = np.minimum(skeletons, len(self.skeletons) - 1)
        rare: NDArray[np.float32] = self.skeletons[known]
        return rare

    def of_names(self, words: "NDArray[np.int32]", vocabulary: Vocabulary) -> "NDArray[np.float32]":
        """By each given face: how seldom its first and last word stand in one name."""
        keys = first_and_last(words, vocabulary)
        return self._seldom(self.names, keys)

    def of_values(self, name: str, values: "NDArray[np.int64]") -> "NDArray[np.float32]":
        """By each given value of an attribute."""
        return self._seldom(self.values[name], values)

    def _seldom(
        self, every: "NDArray[np.int64]", asked: "NDArray[np.int64]"
    ) -> "NDArray[np.float32]":
        import numpy as np

        count = np.searchsorted(every, asked, "right") - np.searchsorted(every, asked, "left")
        rare: NDArray[np.float32] = np.log(self.people / np.maximum(count, 1)).astype(np.float32)
        return rare


def rarity(crowd: Crowd, vocabulary: Vocabulary) -> Rarity:
    """How seldom everything is in this crowd."""
    import numpy as np

    people = max(len(crowd), FEWEST)
    flat = crowd.words.ravel()
    used = vocabulary.skeleton()[flat[flat != NO_WORD]] if len(vocabulary) else flat[:0]
    # One more than the last stands for every skeleton that is not in the crowd.
    count = np.bincount(used, minlength=len(vocabulary.skeletons) + 1)
    rare = np.full(len(count), log(people)) - np.log(np.maximum(count, 1))
    ordered = {name: np.sort(values) for name, values in crowd.attributes.items()}
    names = np.sort(first_and_last(crowd.words, vocabulary))
    return Rarity(people, np.maximum(rare, 0).astype(np.float32), names, ordered)


def first_and_last(words: "NDArray[np.int32]", vocabulary: Vocabulary) -> "NDArray[np.int64]":
    """One number for the skeletons of a face's first and last word, whichever comes first."""
    import numpy as np

    skeleton = np.append(vocabulary.skeleton(), NO_WORD).astype(np.int64)
    length = (words != NO_WORD).sum(axis=0)
    first = skeleton[words[0]]
    last = skeleton[words[np.maximum(length - 1, 0), np.arange(words.shape[1])]]
    keys: NDArray[np.int64] = np.minimum(first, last) << 32 | np.maximum(first, last)
    return keys
