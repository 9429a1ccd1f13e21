"""Where in a crowd a name, a mailbox or a telephone stands: looked up, never searched through."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ctdesk.queries.matching import keyed
from ctdesk.queries.matching.crowd import Crowd
from ctdesk.queries.matching.keyed import SHIFT, Keys, few
from ctdesk.queries.matching.vocabulary import Vocabulary

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Postings:
    """The people of a crowd by all that is looked up."""

    crowd: Crowd
    listed: dict[str, Keys]
    """By kind of key, in order."""

    def worth_comparing(self, asked: Crowd, vocabulary: Vocabulary) -> "tuple[Ints, Ints]":
        """People asked for, and beside each one of these who shares a key."""
        import numpy as np

        found = keyed.distinct(np.concatenate(list(self._sharing(asked, vocabulary))))
        return found >> SHIFT, found & 0xFFFFFFFF

    def _sharing(self, asked: Crowd, vocabulary: Vocabulary) -> "Iterator[Ints]":
        for kind, keys in keyed.kinds(asked, vocabulary):
            found, shared = _sharing(self.listed[kind], keys, few(kind))
            yield found
            for narrower, both in keyed.narrowed(asked, kind, keys, shared):
                yield _sharing(self.listed[narrower], both, few(narrower))[0]


def postings(crowd: Crowd, vocabulary: Vocabulary) -> Postings:
    """The postings of a crowd."""
    listed: dict[str, Keys] = {}
    for kind, keys in keyed.kinds(crowd, vocabulary):
        found = listed[kind] = keyed.in_order(keys)
        shared = keyed.sizes(found.keys)
        for narrower, both in keyed.narrowed(crowd, kind, found, shared):
            listed[narrower] = keyed.in_order(both)
    return Postings(crowd, listed)


def _sharing(known: Keys, asked: Keys, most: int) -> "tuple[Ints, Ints]":
    """Those asked for with those who have their key, packed; and by key how many have it."""
    import numpy as np

    first = np.searchsorted(known.keys, asked.keys)
    shared = np.searchsorted(known.keys, asked.keys, "right") - first
    places, which = keyed.spread(first, np.where(shared > most, 0, shared))
    return asked.people[which] << SHIFT | known.people[places], shared
