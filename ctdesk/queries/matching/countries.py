"""How surely a name tells a country: the surer, the less it says of two that they share it.

Counted among the newest people alone, so that one name is looked up as fast among very many.
"""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ctdesk.queries.matching.crowd import Crowd
from ctdesk.queries.matching.keyed import Keys, count, looked_up, together, together_with

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Ints = NDArray[np.int64]

NEWEST = 100_000
"""Among so many people is counted, going by their ids."""

_LIKE_ALL, _UNKNOWN = 20, 10
"""What few are called tells no country yet: so many more are taken to be spread as all people are.
And few people do not tell how common a country is: so many more are taken to be of others."""


def newest(people: int) -> int:
    """Among how many of so many people is counted."""
    return min(people, NEWEST)


def before_newest(people: int) -> int:
    """The id behind which they begin."""
    return people - newest(people)


def seldom_there(people: int, there: "Ints", called: "Ints", both: "Ints") -> "NDArray[np.float32]":
    """The logarithm of one in how many is of a country: of all, or of those who have a word.

    It takes how many people there are, how many are of the country, how many have the word, and
    how many are both; and gives what is less seldom.
    """
    import numpy as np

    share = (there + 1) / (people + _UNKNOWN)
    told = (both + _LIKE_ALL * share) / (called + _LIKE_ALL)
    found: NDArray[np.float32] = -np.log(np.maximum(share, told)).astype(np.float32)
    return found


@dataclass(frozen=True)
class Spread:
    """How the newest people, and the words of their names, are spread over countries."""

    people: int
    countries: "Ints" = field(repr=False)
    """Of each of these people, in order, as the others are."""
    words: "Ints" = field(repr=False)
    both: "Ints" = field(repr=False)

    def seldom(self, countries: "Ints", skeletons: "NDArray[Any]") -> "NDArray[np.float32]":
        """How seldom each country is, going by the skeleton beside it."""
        both = together(skeletons.astype("i8"), countries)
        some = (self.countries, countries), (self.words, skeletons), (self.both, both)
        return seldom_there(self.people, *(count(every, asked) for every, asked in some))


def spread(crowd: Crowd, single: Keys, people: int) -> Spread:
    """Of a crowd, the words of its names, and the highest id of all people."""
    import numpy as np

    first = int(np.searchsorted(crowd.ids, before_newest(people), "right"))
    there, words = looked_up(crowd, "country"), single.where(single.people >= first)
    both = together_with(crowd, "country", words)
    countries = there.keys[there.people >= first]
    return Spread(newest(people), *map(np.sort, (countries, words.keys, both.keys)))
