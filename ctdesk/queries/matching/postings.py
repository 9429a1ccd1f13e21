"""Where in a crowd a word, a mailbox or a telephone stands: looked up, never searched through."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ctdesk.queries.matching.blocking import skeletons_of
from ctdesk.queries.matching.crowd import Crowd
from ctdesk.queries.matching.vocabulary import NO_WORD, Vocabulary

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Faces = NDArray[np.int32]

FEW = 400
"""A word that fewer faces have is enough to compare them all."""


@dataclass(frozen=True)
class Postings:
    """The faces of a crowd by skeleton, and its people by what else is looked up."""

    crowd: Crowd
    starts: "NDArray[np.int64]"
    """By skeleton: where its faces begin; one more for the end."""
    faces: "Faces"
    values: "dict[str, tuple[NDArray[np.int64], Faces]]"
    """By attribute: the values in order, and the face that has each."""

    def of_skeleton(self, skeleton: int) -> "Faces":
        """The faces that have a word of this skeleton, in order."""
        if not 0 <= skeleton < len(self.starts) - 1:
            return self.faces[:0]
        return self.faces[self.starts[skeleton] : self.starts[skeleton + 1]]

    def of_value(self, name: str, value: int) -> "Faces":
        """The faces of those who have this value of an attribute."""
        import numpy as np

        values, faces = self.values[name]
        first, last = np.searchsorted(values, value), np.searchsorted(values, value, "right")
        return faces[first:last]

    def worth_comparing(self, asked: Crowd, vocabulary: Vocabulary) -> "NDArray[np.int64]":
        """Pairs of a face asked for and one of these, shifted as `blocking` does."""
        import numpy as np

        names = skeletons_of(asked, vocabulary)
        found = [np.empty(0, dtype=np.int64)]
        for face, owner in enumerate(asked.owner.tolist()):
            near = [self._of_name(names[:, face]), *self._of_values(asked, owner)]
            found.append(_distinct(near) | face << 32)
        return np.concatenate(found)

    def _of_name(self, skeletons: "NDArray[np.int32]") -> "Faces":
        """Those who share two words, or a rare one."""
        import numpy as np

        lists = [self.of_skeleton(s) for s in skeletons.tolist() if s != NO_WORD]
        rare = [found for found in lists if len(found) <= FEW]
        shared = [
            _in_both(one, other) for place, one in enumerate(lists) for other in lists[place + 1 :]
        ]
        return np.concatenate([self.faces[:0], *rare, *shared])

    def _of_values(self, asked: Crowd, owner: int) -> "list[Faces]":
        values = {name: int(asked.attributes[name][owner]) for name in self.values}
        found = [self.of_value(name, value) for name, value in values.items() if value]
        return [faces for faces in found if len(faces) <= FEW]


def postings(crowd: Crowd, vocabulary: Vocabulary) -> Postings:
    """The postings of a crowd."""
    import numpy as np

    names = skeletons_of(crowd, vocabulary)
    known = names != NO_WORD
    faces = np.broadcast_to(np.arange(len(crowd.owner), dtype=np.int32), names.shape)[known]
    words = names[known]
    # By skeleton, then by face, so that two lists are joined by walking them.
    order = np.lexsort((faces, words))
    count = np.bincount(words, minlength=len(vocabulary.skeletons))
    starts = np.concatenate([[0], np.cumsum(count)]).astype(np.int64)
    values = {name: _looked_up(crowd.attributes[name][crowd.owner]) for name in ("email", "phone")}
    return Postings(crowd, starts, faces[order], values)


def _looked_up(values: "NDArray[np.int64]") -> "tuple[NDArray[np.int64], Faces]":
    import numpy as np

    order = np.argsort(values, kind="stable")
    order = order[values[order] != 0]
    return values[order], order.astype(np.int32)


def _in_both(one: "Faces", other: "Faces") -> "Faces":
    """What stands in both of two lists in order, the shorter looked up in the longer."""
    import numpy as np

    short, long = sorted((one, other), key=len)
    if not len(short):
        return short
    places = np.minimum(np.searchsorted(long, short), len(long) - 1)
    found: Faces = short[long[places] == short]
    return found


def _distinct(found: "list[Faces]") -> "NDArray[np.int64]":
    import numpy as np

    every = np.sort(np.concatenate(found).astype(np.int64))
    return every[np.append(True, every[1:] != every[:-1])] if len(every) else every
