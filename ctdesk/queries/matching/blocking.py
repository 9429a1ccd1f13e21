"""Which pairs of people are worth comparing: those who share a key."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ctdesk.kernel.names.faces import WORDS
from ctdesk.kernel.names.sounds import ALL_VOWELS
from ctdesk.queries.matching.crowd import Crowd
from ctdesk.queries.matching.vocabulary import NO_WORD, Vocabulary

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Ints = NDArray[np.int64]
    Faces = NDArray[np.int32]

MOST = 60
"""Of a key that more faces share, nobody can tell who of them are one person."""

SHIFT = 32


def pairs(crowd: Crowd, vocabulary: Vocabulary) -> "Ints":
    """Pairs of faces, in order and once each: the lower face shifted, and the higher."""
    import numpy as np

    found = [_together(keys, faces) for keys, faces in _kinds(crowd, vocabulary)]
    whole = np.concatenate(found)
    whole.sort()
    # Sorting is a hundred times faster here than np.unique.
    is_first = np.ones(len(whole), dtype=np.bool_)
    is_first[1:] = whole[1:] != whole[:-1]
    return whole[is_first]


def skeletons_of(crowd: Crowd, vocabulary: Vocabulary) -> "NDArray[np.int32]":
    """The skeletons of the words that keys are made of, NO_WORD for initials and no word."""
    import numpy as np

    skeletons = np.append(vocabulary.skeleton(), np.int32(NO_WORD))
    skeletons[:-1][vocabulary.is_initial()] = NO_WORD
    silent = vocabulary.skeleton_number(ALL_VOWELS)
    if silent is not None:
        skeletons[skeletons == silent] = NO_WORD
    return skeletons[crowd.words]


def _kinds(crowd: Crowd, vocabulary: Vocabulary) -> "Iterator[tuple[Ints, Faces]]":
    """Kinds of keys, each with the face that has it."""
    import numpy as np

    names = skeletons_of(crowd, vocabulary).astype(np.int64)
    every = np.arange(len(crowd.owner), dtype=np.int32)
    yield from _of_names(names, every, crowd)
    for name in ("email", "phone"):
        values = crowd.attributes[name][crowd.owner]
        is_given = values != 0
        yield values[is_given], every[is_given]
    yield _of_words_and(crowd.attributes["organisation"][crowd.owner], names, every)


def _of_names(names: "Ints", every: "Faces", crowd: Crowd) -> "Iterator[tuple[Ints, Faces]]":
    """Two words of a name; where many share them, with the country and the position as well."""
    import numpy as np

    keys, faces = two_words(names)
    yield keys, faces
    crowded = _crowded(keys)
    keys, faces = keys[crowded], faces[crowded]
    owner = crowd.owner[faces]
    with np.errstate(over="ignore"):
        for name in ("position", "country"):
            values = crowd.attributes[name][owner]
            is_given = values != 0
            yield (keys * 1_000_003 + values * 7_919)[is_given], faces[is_given]
    # One rare word alone; where many have it they are told apart by a second one above.
    known = names != NO_WORD
    yield names[known], np.broadcast_to(every, names.shape)[known]


def two_words(names: "Ints") -> "tuple[Ints, Faces]":
    """One number for each two words of a face, whichever comes first, and beside it the face."""
    import numpy as np

    every = np.arange(names.shape[1], dtype=np.int32)
    keys, faces = [], []
    for first in range(WORDS):
        for second in range(first + 1, WORDS):
            one, other = names[first], names[second]
            both = (one != NO_WORD) & (other != NO_WORD)
            one, other = one[both], other[both]
            keys.append(np.minimum(one, other) << SHIFT | np.maximum(one, other))
            faces.append(every[both])
    return np.concatenate(keys), np.concatenate(faces)


def _of_words_and(values: "Ints", names: "Ints", every: "Faces") -> "tuple[Ints, Faces]":
    import numpy as np

    keys, faces = [], []
    for name in names:
        both = (name != NO_WORD) & (values != 0)
        keys.append(name[both] << SHIFT | values[both])
        faces.append(every[both])
    return np.concatenate(keys), np.concatenate(faces)


def _crowded(keys: "Ints") -> "NDArray[np.bool_]":
    """Which keys are shared by more than MOST."""
    import numpy as np

    order = np.argsort(keys, kind="stable")
    crowded = np.zeros(len(keys), dtype=np.bool_)
    crowded[order] = _sizes(keys[order]) > MOST
    return crowded


def _sizes(ordered: "Ints") -> "Ints":
    """By place: how many have the key that stands there."""
    import numpy as np

    if not len(ordered):
        return np.empty(0, dtype=np.int64)
    starts = np.flatnonzero(np.append(True, ordered[1:] != ordered[:-1]))
    lengths = np.diff(np.append(starts, len(ordered)))
    return np.repeat(lengths, lengths)


def _together(keys: "Ints", faces: "Faces") -> "Ints":
    """Every two faces with the same key, unless too many have it."""
    import numpy as np

    order = np.argsort(keys, kind="stable")
    keys, faces = keys[order], faces[order]
    shared = _sizes(keys)
    kept = (shared > 1) & (shared <= MOST)
    keys, faces = keys[kept], faces[kept].astype(np.int64)
    found = [np.empty(0, dtype=np.int64)]
    for apart in range(1, MOST):
        same = np.flatnonzero(keys[apart:] == keys[:-apart])
        if not len(same):
            break
        one, other = faces[same], faces[same + apart]
        found.append(np.minimum(one, other) << SHIFT | np.maximum(one, other))
    return np.concatenate(found)
