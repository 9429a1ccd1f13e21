"""How seldom a word or value is among people: what two of them say who share it."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from ctdesk.kernel.names.sounds import ALL_VOWELS
from ctdesk.queries.matching import keyed
from ctdesk.queries.matching.countries import Spread, spread
from ctdesk.queries.matching.crowd import Crowd
from ctdesk.queries.matching.keyed import SHIFT
from ctdesk.queries.matching.vocabulary import NO_WORD, Vocabulary

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Ints = NDArray[np.int64]

FEWEST = 2_000
"""Fewer say too little of how common a name is; they are taken as part of so many."""

RARE = ("email", "phone", "organisation", "position", "birth_date")
"""The attributes of which it is told; of two sexes and a few countries it says nothing."""

COMMON = 100
"""What more than one in so many has is taken to be no more common: counting it takes long. So is
every word without a consonant, which has no key."""


class Rarity(Protocol):
    """Logarithms of one in how many people has it."""

    @property
    def people(self) -> int:
        """Among how many."""

    def of_words(
        self, skeletons: "NDArray[Any]", *, roughly: bool = False
    ) -> "NDArray[np.float32]":
        """By each given skeleton; `roughly` is counted no further than two words of a name are."""

    def of_names(self, names: "Ints") -> "NDArray[np.float32]":
        """By each given pair of skeletons, as `first_and_last` packs them."""

    def of_values(self, name: str, values: "Ints") -> "NDArray[np.float32]":
        """By each given value of an attribute."""

    def of_countries(self, countries: "Ints", skeletons: "NDArray[Any]") -> "NDArray[np.float32]":
        """By each given country: of those who have the skeleton beside it, if that says less."""


@dataclass(frozen=True)
class CountedRarity:
    """The rarity of what was counted in a crowd."""

    people: int
    words: "Ints" = field(repr=False)
    """By skeleton: how many have it."""
    names: "Ints" = field(repr=False)
    """Each two words of every name, in order."""
    values: "dict[str, Ints]" = field(repr=False)
    """By attribute: the values of all people, in order."""
    spread: Spread = field(repr=False)

    def of_words(
        self, skeletons: "NDArray[Any]", *, roughly: bool = False
    ) -> "NDArray[np.float32]":
        """By each given skeleton, of which some may be newer than the crowd."""
        import numpy as np

        most = most_told_apart(self.people) if roughly else most_having(self.people)
        return seldom(self.people, np.minimum(self._having(skeletons), most))

    def of_names(self, names: "Ints") -> "NDArray[np.float32]":
        """By each given pair of skeletons."""
        import numpy as np

        first, last = names >> SHIFT, names & 0xFFFFFFFF
        single = self._having(first)
        both = np.minimum(keyed.count(self.names, names), most_told_apart(self.people))
        return seldom(self.people, np.where(first == last, single, both))

    def of_values(self, name: str, values: "Ints") -> "NDArray[np.float32]":
        """By each given value of an attribute."""
        import numpy as np

        most = most_having(self.people)
        return seldom(self.people, np.minimum(keyed.count(self.values[name], values), most))

    def of_countries(self, countries: "Ints", skeletons: "NDArray[Any]") -> "NDArray[np.float32]":
        """By each given country and skeleton."""
        return self.spread.seldom(countries, skeletons)

    def _having(self, skeletons: "NDArray[Any]") -> "Ints":
        import numpy as np

        count = self.words[np.minimum(skeletons, len(self.words) - 1)]
        few: Ints = np.minimum(count, most_having(self.people))
        return few


def rarity(crowd: Crowd, vocabulary: Vocabulary, people: int | None = None) -> CountedRarity:
    """How seldom everything is in this crowd; `people` is how many it stands for."""
    import numpy as np

    if people is None:
        people = int(crowd.ids.max()) if len(crowd) else 0
    single = keyed.words(crowd, vocabulary)
    # One more than the last stands for every skeleton that is not in the crowd.
    size = len(vocabulary.skeletons)
    count = np.bincount(np.minimum(single.keys, size), minlength=size + 1)
    count[size] = 0
    silent = vocabulary.skeleton_number(ALL_VOWELS)
    if silent is not None:
        count[silent] = most_having(counted(people))
    ordered = {name: np.sort(crowd.attributes[name]) for name in RARE}
    return CountedRarity(
        counted(people),
        count,
        np.sort(keyed.two_words(single).keys),
        ordered,
        spread(crowd, single, people),
    )


def counted(people: int) -> int:
    """As how many people so many are taken."""
    return max(people, FEWEST)


def most_having(people: int) -> int:
    """How many sharing one thing are counted."""
    return people // COMMON


def most_told_apart(people: int) -> int:
    """How many sharing two words of a name are counted; more would say nothing else."""
    return max(people // 1_000, 100)


def seldom(people: int, count: "Ints") -> "NDArray[np.float32]":
    """The logarithm of one in how many; what nobody has is as seldom as what one has."""
    import numpy as np

    rare: NDArray[np.float32] = np.log(people / np.maximum(count, 1)).astype(np.float32)
    return rare


def first_and_last(words: "NDArray[Any]", vocabulary: Vocabulary) -> "Ints":
    """One number for the skeletons of a face's first and last word, the lower one first."""
    import numpy as np

    skeleton = np.append(vocabulary.skeleton(), NO_WORD).astype(np.int64)
    length = (words != NO_WORD).sum(axis=0)
    first = skeleton[words[0]]
    last = skeleton[words[np.maximum(length - 1, 0), np.arange(words.shape[1])]]
    names: Ints = np.minimum(first, last) << SHIFT | np.maximum(first, last)
    return names
