"""Where something besides the name agrees: whether a word that differs is a slip or another name.

A mistyped name stands nowhere else; what others are called too is a name of its own. Telling it
takes long, so it is told only of the few pairs that have more than a key of the name in common.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ctdesk.queries.matching.rarity import Rarity, first_and_last
from ctdesk.queries.matching.vocabulary import NO_WORD, Vocabulary

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Ints = NDArray[np.integer[Any]]
    Floats = NDArray[np.float32]

_UNLIKE = 0.4
"""So much alike are two words by chance."""


def known_as_two(vocabulary: Vocabulary, rarity: Rarity, one: "Ints", other: "Ints") -> "Floats":
    """Of names that sound different, the logarithm of how many have the rarer one."""
    import numpy as np

    mine, theirs = (first_and_last(words, vocabulary) for words in (one, other))
    found = np.zeros(len(mine), dtype=np.float32)
    where = np.flatnonzero(mine != theirs)
    if len(where):
        rare = [rarity.of_names(names[where]) for names in (mine, theirs)]
        found[where] = np.log(rarity.people) - np.maximum(*rare)
    return found


def likeness(vocabulary: Vocabulary, one: "Ints", other: "Ints") -> "Floats":
    """How much the two words are alike that are most so, as written or as they sound; from 0."""
    import numpy as np

    if not one.shape[1]:
        return np.empty(0, dtype=np.float32)
    found = np.full(one.shape[1], _UNLIKE, dtype=np.float32)
    skeleton = vocabulary.skeleton()
    for mine in one:
        for theirs in other:
            where = np.flatnonzero((mine != NO_WORD) & (theirs != NO_WORD))
            words, known = mine[where], theirs[where]
            written = _alike(vocabulary.written, words, known)
            sounding = _alike(vocabulary.skeletons, skeleton[words], skeleton[known])
            found[where] = np.maximum(found[where], np.maximum(written, sounding))
    alike: Floats = found - np.float32(_UNLIKE)
    return alike


def _alike(texts: Sequence[str], one: "Ints", other: "Ints") -> "Floats":
    import numpy as np
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import cpdist

    if not len(one):
        return np.empty(0, dtype=np.float32)
    mine, theirs = [texts[n] for n in one.tolist()], [texts[n] for n in other.tolist()]
    found: Floats = cpdist(mine, theirs, scorer=OSA.normalized_similarity, dtype=np.float32)
    return found
