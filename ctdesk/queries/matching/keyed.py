"""The keys of a crowd's people as numbers, kind by kind, as `kernel.names.keys` makes them."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ctdesk.kernel.names.sounds import ALL_VOWELS
from ctdesk.queries.matching.crowd import Crowd
from ctdesk.queries.matching.vocabulary import NO_WORD, Vocabulary

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Ints = NDArray[np.int64]

SHIFT = 32
LOOKED_UP = ("email", "phone", "organisation")
FEW = 60
"""Those who share a key are all compared when they are no more; of more nobody can tell."""

MANY = 10 * FEW
"""When more share two words of a name, their position does not tell either."""

_OFFICE = 12
"""In an office of no more everybody is compared, by whatever name."""

NARROWING: dict[str, dict[str, int | None]] = {
    "organisation": {"birth_date": None},
    "words": {"organisation": None, "birth_date": None},
    "names": {"organisation": None, "position": MANY},
}
"""What those who share an organisation, or a word or two of a name, are told apart by, when they
are too many and no more than so many."""

_AGAIN = 1 << 30
"""Added to the skeleton of a word that stands in a face once more."""


@dataclass(frozen=True)
class Keys:
    """Keys of one kind, and beside each a person who has it, once: the place in the crowd."""

    keys: "Ints"
    people: "Ints"

    def where(self, mask: "NDArray[np.bool_]") -> "Keys":
        """Some of them."""
        return Keys(self.keys[mask], self.people[mask])


def few(kind: str) -> int:
    """Those who share a key of this kind are all compared when they are no more."""
    return _OFFICE if kind == "organisation" else FEW


def words(crowd: Crowd, vocabulary: Vocabulary) -> Keys:
    """By person, the skeletons of the name, in order."""
    import numpy as np

    skeletons = skeletons_of(crowd, vocabulary).astype("i8")
    for place in range(1, len(skeletons)):
        again = (skeletons[place] == skeletons[:place]) & (skeletons[place] != NO_WORD)
        skeletons[place][again.any(axis=0)] |= _AGAIN
    known = skeletons != NO_WORD
    owner = np.broadcast_to(crowd.owner.astype("i8"), skeletons.shape)
    both = distinct(owner[known] << SHIFT | skeletons[known])
    return Keys(both & 0xFFFFFFFF, both >> SHIFT)


def two_words(single: Keys) -> Keys:
    """One number for each two words of a name, whichever comes first."""
    import numpy as np

    keys, people = [single.keys[:0]], [single.people[:0]]
    for apart in range(1, len(single.keys)):
        same = np.flatnonzero(single.people[apart:] == single.people[:-apart])
        if not len(same):
            break
        keys.append(single.keys[same] << SHIFT | single.keys[same + apart])
        people.append(single.people[same])
    return Keys(np.concatenate(keys), np.concatenate(people))


def looked_up(crowd: Crowd, name: str) -> Keys:
    """The values of an attribute."""
    import numpy as np

    values = crowd.attributes[name]
    people = np.flatnonzero(values)
    return Keys(values[people], people)


def together_with(crowd: Crowd, name: str, found: Keys) -> Keys:
    """Keys together with the value their person has of an attribute, where it is known."""
    import numpy as np

    values = crowd.attributes[name][found.people]
    known = np.flatnonzero(values)
    return Keys(together(found.keys[known], values[known]), found.people[known])


def together(keys: "Ints", values: "Ints") -> "Ints":
    """One number for each key and the value beside it."""
    import numpy as np

    with np.errstate(over="ignore"):
        return keys * 1_000_003 + values * 7_919


def skeletons_of(crowd: Crowd, vocabulary: Vocabulary) -> "NDArray[np.int32]":
    """The skeletons of the words that keys are made of, NO_WORD for initials and no word."""
    import numpy as np

    skeletons = np.append(vocabulary.skeleton(), np.int32(NO_WORD))
    skeletons[:-1][vocabulary.is_initial()] = NO_WORD
    silent = vocabulary.skeleton_number(ALL_VOWELS)
    if silent is not None:
        skeletons[skeletons == silent] = NO_WORD
    return skeletons[crowd.words]


def narrowed(crowd: Crowd, kind: str, found: Keys, shared: "Ints") -> Iterator[tuple[str, Keys]]:
    """Kinds of keys made of those that too many share; `shared` is how many, by key."""
    for name, most in NARROWING.get(kind, {}).items():
        kept = shared > few(kind)
        if most is not None:
            kept &= shared <= most
        yield f"{kind} {name}", together_with(crowd, name, found.where(kept))


def kinds(crowd: Crowd, vocabulary: Vocabulary) -> Iterator[tuple[str, Keys]]:
    """Every kind of key that stands by itself."""
    for name in LOOKED_UP:
        yield name, looked_up(crowd, name)
    single = words(crowd, vocabulary)
    yield "words", single
    yield "names", two_words(single)


def in_order(found: Keys) -> Keys:
    """The same by key."""
    import numpy as np

    order = np.argsort(found.keys, kind="stable")
    return Keys(found.keys[order], found.people[order])


def sizes(ordered: "Ints") -> "Ints":
    """By place in an ordered array: how many are like the one that stands there."""
    import numpy as np

    if not len(ordered):
        return np.empty(0, dtype=np.int64)
    starts = np.flatnonzero(np.append(True, ordered[1:] != ordered[:-1]))
    lengths = np.diff(np.append(starts, len(ordered)))
    return np.repeat(lengths, lengths)


def count(every: "Ints", asked: "Ints") -> "Ints":
    """How often each of those asked for stands in an ordered array."""
    import numpy as np

    found: Ints = np.searchsorted(every, asked, "right") - np.searchsorted(every, asked, "left")
    return found


def distinct(found: "Ints") -> "Ints":
    """Each once, in order; sorting is a hundred times faster here than np.unique."""
    import numpy as np

    every = np.sort(found)
    return every[np.append(True, every[1:] != every[:-1])] if len(every) else every


def faces_beside(one: tuple[Crowd, "Ints"], other: tuple[Crowd, "Ints"]) -> "tuple[Ints, Ints]":
    """The faces of pairs of people, each of the one's beside each of the other's."""
    mine, place = _faces_of(one[0], one[1])
    theirs, again = _faces_of(other[0], other[1][place])
    return mine[again], theirs


def _faces_of(crowd: Crowd, people: "Ints") -> "tuple[Ints, Ints]":
    """The faces of these people, and beside each the place of its person among them."""
    starts = crowd.starts
    return spread(starts[people], starts[people + 1] - starts[people])


def spread(first: "Ints", count: "Ints") -> "tuple[Ints, Ints]":
    """So many places from each first one on, and beside each which range it is of."""
    import numpy as np

    ends = np.cumsum(count)
    places = np.arange(ends[-1] if len(ends) else 0) + np.repeat(first - ends + count, count)
    return places, np.repeat(np.arange(len(count)), count)
