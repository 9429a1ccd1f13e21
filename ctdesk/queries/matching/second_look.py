"""Where something besides the name agrees: whether a word that differs is a slip or another name.

A mistyped name stands nowhere else; what others are called too is a name of its own. Telling it
takes long, so it is told only of the few pairs that have more than a key of the name in common.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ctdesk.queries.matching.rarity import Rarity, first_and_last
from ctdesk.queries.matching.vocabulary import NO_WORD, Vocabulary, are_two

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Ints = NDArray[np.integer[Any]]
    Floats = NDArray[np.float32]

LIKE = ("clash_heard", "clash_written", "clash_scripts", "clash_letters")
"""Of words that clash, how much they are alike by their sound and by their letters, from 0 to 1;
whether they are of two scripts, where letters say nothing; and how many letters the shorter has: of
two long words, equally much alike, more letters differ."""

_LAST_LATIN = ord("\u024f")


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
    """LIKE by name, then by pair: of the two words that are most alike."""
    import numpy as np

    found = np.zeros((len(LIKE), one.shape[1]), dtype=np.float32)
    most = np.zeros(one.shape[1], dtype=np.float32)
    for mine in one:
        for theirs in other:
            where = np.flatnonzero((mine != NO_WORD) & (theirs != NO_WORD))
            if not len(where):
                continue
            where = where[~are_two(vocabulary, mine[where], theirs[where])]
            told = _likeness(vocabulary, mine[where], theirs[where])
            alike = np.maximum(told[0], told[1])
            better = alike > most[where]
            most[where[better]] = alike[better]
            found[:, where[better]] = told[:, better]
    return found


def _likeness(vocabulary: Vocabulary, words: "Ints", known: "Ints") -> "Floats":
    """LIKE by name, then by pair of words."""
    import numpy as np

    skeleton, letters = vocabulary.skeleton(), vocabulary.letters()
    is_latin = vocabulary.begins() <= _LAST_LATIN
    heard = _alike(vocabulary.skeletons, skeleton[words], skeleton[known])
    written = _alike(vocabulary.written, words, known)
    scripts = is_latin[words] != is_latin[known]
    return np.stack([heard, written, scripts, np.minimum(letters[words], letters[known])])


def _alike(texts: Sequence[str], one: "Ints", other: "Ints") -> "Floats":
    import numpy as np
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import cpdist

    if not len(one):
        return np.empty(0, dtype=np.float32)
    mine, theirs = [texts[n] for n in one.tolist()], [texts[n] for n in other.tolist()]
    found: Floats = cpdist(mine, theirs, scorer=OSA.normalized_similarity, dtype=np.float32)
    return found
