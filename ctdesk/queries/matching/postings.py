"""Where in a crowd a name, a mailbox or a telephone stands: looked up, never searched through."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ctdesk.queries.matching.blocking import SHIFT, skeletons_of, two_words
from ctdesk.queries.matching.crowd import Crowd
from ctdesk.queries.matching.vocabulary import NO_WORD, Vocabulary

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Ints = NDArray[np.int64]

FEW = 100
"""Those who share a key are all compared when they are no more; of more nobody can tell."""

_LOOKED_UP = ("email", "phone")
_NARROWING = ("organisation", "position", "country")
"""What those many who share two words of a name are told apart by."""


@dataclass(frozen=True)
class Listed:
    """Keys in order, each beside a person who has it, once."""

    keys: "Ints"
    people: "Ints"

    def sharing(self, keys: "Ints", rows: "Ints") -> "tuple[Ints, NDArray[np.bool_]]":
        """Rows with people who have their key, packed and shifted; and which keys too many have."""
        import numpy as np

        first = np.searchsorted(self.keys, keys)
        count = np.searchsorted(self.keys, keys, "right") - first
        crowded = count > FEW
        count[crowded] = 0
        ends = np.cumsum(count)
        places = np.arange(ends[-1] if len(ends) else 0) + np.repeat(first - ends + count, count)
        return np.repeat(rows, count) << SHIFT | self.people[places], crowded


@dataclass(frozen=True)
class Postings:
    """The people of a crowd by all that is looked up."""

    crowd: Crowd
    listed: dict[str, Listed]
    """By kind of key."""
    starts: "Ints"
    """By person: where the faces begin; one more for the end."""

    def worth_comparing(self, asked: Crowd, vocabulary: Vocabulary) -> "tuple[Ints, Ints]":
        """Faces asked for, and beside each one of these that shares a key with its person."""
        import numpy as np

        found = distinct(np.concatenate(list(self._sharing(asked, vocabulary))))
        rows, people = found >> SHIFT, found & 0xFFFFFFFF
        mine, place = _repeated(_starts(asked), rows)
        theirs, again = _repeated(self.starts, people[place])
        return mine[again], theirs

    def _sharing(self, asked: Crowd, vocabulary: Vocabulary) -> "Iterator[Ints]":
        names = skeletons_of(asked, vocabulary).astype("i8")
        for kind in _LOOKED_UP:
            keys, rows = given(asked, kind)
            yield self.listed[kind].sharing(keys, rows)[0]
        for kind, narrowing in (("names", _NARROWING), ("words", _NARROWING[:1])):
            keys, rows = _KINDS[kind](names, asked)
            found, crowded = self.listed[kind].sharing(keys, rows)
            yield found
            for name in narrowing:
                both, some = together_with(asked, name, keys[crowded], rows[crowded])
                yield self.listed[f"{kind} {name}"].sharing(both, some)[0]


def postings(crowd: Crowd, vocabulary: Vocabulary) -> Postings:
    """The postings of a crowd."""
    names = skeletons_of(crowd, vocabulary).astype("i8")
    listed = {kind: _listed(*given(crowd, kind)) for kind in _LOOKED_UP}
    for kind, narrowing in (("names", _NARROWING), ("words", _NARROWING[:1])):
        found = listed[kind] = _listed(*_KINDS[kind](names, crowd))
        crowded = sizes(found.keys) > FEW
        for name in narrowing:
            both = together_with(crowd, name, found.keys[crowded], found.people[crowded])
            listed[f"{kind} {name}"] = _listed(*both)
    return Postings(crowd, listed, _starts(crowd))


def given(crowd: Crowd, name: str) -> "tuple[Ints, Ints]":
    """The values of an attribute, and beside each its person."""
    import numpy as np

    values = crowd.attributes[name]
    people = np.flatnonzero(values)
    return values[people], people


def together_with(crowd: Crowd, name: str, keys: "Ints", people: "Ints") -> "tuple[Ints, Ints]":
    """The keys of people together with the value they have of an attribute, if it is known."""
    import numpy as np

    values = crowd.attributes[name][people]
    known = values != 0
    with np.errstate(over="ignore"):
        return (keys * 1_000_003 + values * 7_919)[known], people[known]


def sizes(ordered: "Ints") -> "Ints":
    """By place in an ordered array: how many are like the one that stands there."""
    import numpy as np

    if not len(ordered):
        return np.empty(0, dtype=np.int64)
    starts = np.flatnonzero(np.append(True, ordered[1:] != ordered[:-1]))
    lengths = np.diff(np.append(starts, len(ordered)))
    return np.repeat(lengths, lengths)


def distinct(found: "Ints") -> "Ints":
    """Each once, in order; sorting is a hundred times faster here than np.unique."""
    import numpy as np

    every = np.sort(found)
    return every[np.append(True, every[1:] != every[:-1])] if len(every) else every


def _of_names(names: "Ints", crowd: Crowd) -> "tuple[Ints, Ints]":
    keys, faces = two_words(names)
    return _once(keys, crowd.owner[faces].astype("i8"))


def _of_words(names: "Ints", crowd: Crowd) -> "tuple[Ints, Ints]":
    import numpy as np

    known = names != NO_WORD
    owner = np.broadcast_to(crowd.owner.astype("i8"), names.shape)
    return _once(names[known], owner[known])


_KINDS = {"names": _of_names, "words": _of_words}


def _once(keys: "Ints", people: "Ints") -> "tuple[Ints, Ints]":
    """By key, then by person, each once: the faces of one person share most of theirs."""
    import numpy as np

    order = np.lexsort((people, keys))
    keys, people = keys[order], people[order]
    is_first = np.ones(len(keys), dtype=np.bool_)
    is_first[1:] = (keys[1:] != keys[:-1]) | (people[1:] != people[:-1])
    return keys[is_first], people[is_first]


def _listed(keys: "Ints", people: "Ints") -> Listed:
    import numpy as np

    order = np.argsort(keys, kind="stable")
    return Listed(keys[order], people[order])


def _starts(crowd: Crowd) -> "Ints":
    import numpy as np

    return np.searchsorted(crowd.owner, np.arange(len(crowd) + 1))


def _repeated(starts: "Ints", people: "Ints") -> "tuple[Ints, Ints]":
    """The faces of each of these people, and beside each face the place of its person."""
    import numpy as np

    count = starts[people + 1] - starts[people]
    ends = np.cumsum(count)
    faces = np.arange(ends[-1] if len(ends) else 0) + np.repeat(
        starts[people] - ends + count, count
    )
    return faces, np.repeat(np.arange(len(people)), count)
