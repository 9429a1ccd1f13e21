"""What speaks for and against two people being one: a row of figures for each pair."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ctdesk.kernel.names.sounds import EACH, PLACES
from ctdesk.queries.matching import births, second_look
from ctdesk.queries.matching.crowd import ATTRIBUTES, Crowd
from ctdesk.queries.matching.keyed import SHIFT
from ctdesk.queries.matching.rarity import RARE, Rarity, first_and_last
from ctdesk.queries.matching.vocabulary import NO_WORD, Vocabulary, are_two

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Ints = NDArray[np.integer[Any]]
    Figures = NDArray[np.float32]

LIKENESSES = ("same", "spelled", "one_vowel", "soft", "typo", "slip", "near", "loose")
"""How two words are alike: written the same; another spelling of the same sound; the same
consonants with one vowel that cannot be the same; consonants one ear tells apart and another does
not; mistyped, in a long word behind its first letter, or in another; nearly the same consonants,
many or few.

With more such vowels, as in Hassan and Hussein, two words sound alike and are two names."""

_ALIKE = ("same", "spelled", "one_vowel")
"""The likenesses of words that have the same consonants: how seldom these are is counted further
than of two that are only near each other."""

_SHARED_BY_KIN = ("email", "phone", "organisation", "birth_date")
"""What brothers, colleagues and twins may share: it says less where their names clash, and least
where they have no word in common."""

_EXTRA = ("extra_words", "extra_first")
"""How many words one name has more; whether the first is among them. A son bears the name of his
father behind his own, and who leaves a name out leaves out that of the father."""

NAME = (
    *(f"{likeness}_rarity" for likeness in LIKENESSES),
    *(f"{likeness}_words" for likeness in LIKENESSES),
    *("initials", "clashing_words", *_EXTRA),
    *("whole", "whole_rarity", "kin", "strangers"),
    *second_look.LIKE,
    "whole_known",
)
FIGURES = (
    *NAME,
    *(f"{name}_agrees" for name in ATTRIBUTES),
    *(f"{name}_rarity" for name in RARE),
    *(f"{name}_differs" for name in ATTRIBUTES),
    *(f"{name}_clash" for name in _SHARED_BY_KIN),
    *(f"{name}_strangers" for name in _SHARED_BY_KIN),
    *("birth_date_slip", "birth_date_year"),
    *("country_rarity", "country_office"),
)
_PLACE = {name: place for place, name in enumerate(FIGURES)}
_HOPEFUL = 2.0
"""Where words clash, what two have in common must be seldomer than one person among all, and by so
much: of others no likeness of the words would make one, and they are very many."""

_LEAST_LETTERS = 4
_LONG = 8
_CLEAR = 6
_WORKERS = 1


@dataclass(frozen=True)
class Ground:
    """What figures are worked out on: the words of names and how seldom they are."""

    vocabulary: Vocabulary
    rarity: Rarity


def column(figures: "Figures", name: str) -> "Figures":
    """One of the FIGURES for every pair."""
    found: Figures = figures[_PLACE[name]]
    return found


def evidence(ground: Ground, one: tuple[Crowd, "Ints"], other: tuple[Crowd, "Ints"]) -> "Figures":
    """FIGURES by name, then by pair; the pairs are two arrays of faces, each of its crowd."""
    import numpy as np

    (crowd, faces), (known, known_faces) = one, other
    figures = np.zeros((len(FIGURES), len(faces)), dtype=np.float32)
    people = (crowd, crowd.owner[faces]), (known, known.owner[known_faces])
    words = _Words(ground, crowd.words[:, faces], known.words[:, known_faces], figures)
    words.compare(_countries(*people))
    clashing = column(figures, "clashing_words")
    column(figures, "kin")[:] = (clashing > 0) * (
        column(figures, "same_rarity") + column(figures, "spelled_rarity")
    )
    whole = (clashing == 0) & (column(figures, "initials") == 0)
    figures[_PLACE["whole"]] = whole
    some = np.flatnonzero(whole)
    column(figures, "whole_rarity")[some] = _rarity_of_shorter(
        ground, crowd.words[:, faces[some]], known.words[:, known_faces[some]]
    )
    _attributes(ground.rarity, *people, figures)
    _look_again(ground, words, figures)
    return figures


def _look_again(ground: Ground, words: "_Words", figures: "Figures") -> None:
    """At the names of those who have something else in common."""
    import numpy as np

    vocabulary, rarity = ground.vocabulary, ground.rarity
    second = np.any([column(figures, f"{name}_agrees") for name in _SHARED_BY_KIN], axis=0)
    shared = np.sum([column(figures, f"{name}_rarity") for name in (*LIKENESSES, *RARE)], axis=0)
    hopeful = second & (shared > np.log(rarity.people) + _HOPEFUL)
    some = np.flatnonzero(hopeful & (column(figures, "clashing_words") > 0))
    told = second_look.likeness(vocabulary, *words.left(some))
    for name, figure in zip(second_look.LIKE, told, strict=True):
        column(figures, name)[some] = figure
    some = np.flatnonzero(second & (column(figures, "whole") > 0))
    names = words.of(some)
    column(figures, "whole_known")[some] = second_look.known_as_two(vocabulary, rarity, *names)


def _rarity_of_shorter(ground: Ground, one: "Ints", other: "Ints") -> "NDArray[np.float32]":
    """How seldom the first and last word of a name are in one; of two as long, the less seldom.

    Where those sound different, as of one with a slip, it is reckoned from each word by itself.
    """
    import numpy as np

    longer = (one != NO_WORD).sum(axis=0) - (other != NO_WORD).sum(axis=0)
    names = [first_and_last(words, ground.vocabulary) for words in (one, other)]
    either = [np.where(longer > 0, names[1], names[0]), np.where(longer < 0, names[0], names[1])]
    found = np.empty(len(longer), dtype=np.float32)
    is_one = either[0] == either[1]
    found[is_one] = ground.rarity.of_names(either[0][is_one])
    found[~is_one] = np.minimum(*(_reckoned(ground.rarity, some[~is_one]) for some in either))
    return found


def _reckoned(rarity: Rarity, names: "Ints") -> "NDArray[np.float32]":
    """How seldom two words would be in one name if they met by chance."""
    import numpy as np

    parts = (names >> SHIFT, names & 0xFFFFFFFF)
    first, last = (rarity.of_words(part, roughly=True) for part in parts)
    met: NDArray[np.float32] = np.minimum(first + last, np.log(rarity.people)).astype(np.float32)
    return met


def _attributes(
    rarity: Rarity, one: tuple[Crowd, "Ints"], other: tuple[Crowd, "Ints"], figures: "Figures"
) -> None:
    import numpy as np

    for name in ATTRIBUTES:
        mine = one[0].attributes[name][one[1]]
        theirs = other[0].attributes[name][other[1]]
        both = (mine != 0) & (theirs != 0)
        agrees = both & (mine == theirs)
        figures[_PLACE[f"{name}_agrees"]] = agrees
        figures[_PLACE[f"{name}_differs"]] = both & ~agrees
        if name in RARE:
            where = np.flatnonzero(agrees)
            figures[_PLACE[f"{name}_rarity"]][where] = rarity.of_values(name, mine[where])
    column(figures, "country_office")[:] = column(figures, "country_rarity") * column(
        figures, "organisation_agrees"
    )
    _births(figures, *(crowd.attributes["birth_date"][where] for crowd, where in (one, other)))
    clashes, strangers = column(figures, "clashing_words") > 0, column(figures, "strangers")
    for name in _SHARED_BY_KIN:
        shared = column(figures, f"{name}_rarity")
        column(figures, f"{name}_clash")[:] = clashes * shared
        column(figures, f"{name}_strangers")[:] = strangers * shared


def _countries(one: tuple[Crowd, "Ints"], other: tuple[Crowd, "Ints"]) -> "NDArray[np.int64]":
    """The country of both, 0 where they are not known to be of one."""
    import numpy as np

    mine, theirs = (crowd.attributes["country"][people] for crowd, people in (one, other))
    return np.where(mine == theirs, mine, 0)


def _births(figures: "Figures", mine: "Ints", theirs: "Ints") -> None:
    """Set right what is said of dates of birth, where both are known."""
    import numpy as np

    where = np.flatnonzero((mine != 0) & (theirs != 0))
    one, other = mine[where], theirs[where]
    agrees = (one == other) & births.is_day(one)
    slip = ~agrees & births.is_slip(one, other)
    year = ~agrees & ~slip & births.is_same_year(one, other)
    rare = figures[_PLACE["birth_date_rarity"]]
    rare[where] = births.capped(rare[where], one) * agrees
    told = {"agrees": agrees, "slip": slip, "year": year, "differs": ~(agrees | slip | year)}
    for name, some in told.items():
        figures[_PLACE[f"birth_date_{name}"]][where] = some


class _Words:
    """The words of two names, laid side by side; each is used once."""

    def __init__(self, ground: Ground, one: "Ints", other: "Ints", figures: "Figures") -> None:
        import numpy as np

        self._one, self._other, self._figures = one, other, figures
        self._rarity, self._vocabulary = ground.rarity, ground.vocabulary
        self._skeleton = np.append(ground.vocabulary.skeleton(), NO_WORD)
        self._soft = [np.append(soft, NO_WORD) for soft in ground.vocabulary.softened()]
        self._vowels = np.append(ground.vocabulary.vowels(), np.uint64(0))
        # NO_WORD is the last place of these; where there is no word nothing is left to compare.
        self._left = one != NO_WORD
        self._left_there = other != NO_WORD
        self._names = self._skeleton[one], self._skeleton[other]
        self._places = _places(self._left, self._left_there)

    def compare(self, countries: "NDArray[np.int64]") -> None:
        """Fill in the figures of NAME, the surest likeness first; and what a country says of it."""
        import numpy as np

        self._countries, some = countries, np.flatnonzero(countries)
        column(self._figures, "country_rarity")[some] = self._rarity.of_countries(
            countries[some], np.full(len(some), NO_WORD)
        )
        for mine, theirs in self._places:
            self._take_same(mine, theirs)
        for mine, theirs in self._places:
            self._take_sounding(mine, theirs)
        for mine, theirs in self._places:
            self._take_soft(mine, theirs)
        for mine, theirs in self._places:
            self._take_mistyped(mine, theirs)
        self._tell_left()

    def _tell_left(self) -> None:
        """What is like no word of the other name."""
        import numpy as np

        mine_left, theirs_left = self._left.sum(axis=0), self._left_there.sum(axis=0)
        clashing = _least(mine_left, theirs_left)
        self._figures[_PLACE["clashing_words"]] = clashing
        self._figures[_PLACE["strangers"]] = mine_left == (self._one != NO_WORD).sum(axis=0)
        # Who leaves out one name of a father often leaves out two.
        self._figures[_PLACE["extra_words"]] = np.sqrt(abs(mine_left - theirs_left))
        first = np.where(mine_left > theirs_left, self._left[0], self._left_there[0])
        self._figures[_PLACE["extra_first"]] = first & (clashing == 0)

    def _take_same(self, mine: int, theirs: int) -> None:
        import numpy as np

        same = self._both_left(mine, theirs) & (self._one[mine] == self._other[theirs])
        where = np.flatnonzero(same)
        self._take(self._whole_words(where, mine), mine, theirs, "same")

    def _take_sounding(self, mine: int, theirs: int) -> None:
        import numpy as np

        one, other = self._names
        alike = self._both_left(mine, theirs) & (one[mine] == other[theirs])
        where = self._may_be_one(np.flatnonzero(alike), mine, theirs)
        if not len(where):
            return
        clashes = self._clashes(where, mine, theirs)
        self._take(where[clashes == 0], mine, theirs, "spelled")
        self._take(where[clashes == 1], mine, theirs, "one_vowel")

    def _take_soft(self, mine: int, theirs: int) -> None:
        import numpy as np

        one, other = self._one[mine], self._other[theirs]
        either = [soft[one] == soft[other] for soft in self._soft]
        alike = self._both_left(mine, theirs) & (either[0] | either[1])
        where = self._may_be_one(np.flatnonzero(alike), mine, theirs)
        if len(where):
            self._take(where[self._clashes(where, mine, theirs) == 0], mine, theirs, "soft")

    def _clashes(self, where: "Ints", mine: int, theirs: int) -> "Ints":
        """At how many places the vowels cannot be the same; a known name is one however spelled."""
        import numpy as np

        both = self._vowels[self._one[mine][where]] & self._vowels[self._other[theirs][where]]
        for bits in (4, 2, 1):
            both |= both >> np.uint64(bits)
        agreeing = both & np.uint64(EACH)
        clashes: Ints = PLACES - np.bitwise_count(agreeing)
        known = self._vocabulary.known()
        one, other = known[self._one[mine][where]], known[self._other[theirs][where]]
        clashes[(one == other) & (one != 0)] = 0
        return clashes

    def _may_be_one(self, where: "Ints", mine: int, theirs: int) -> "Ints":
        """Of whole words, those that are not known to be two names."""
        where = self._whole_words(where, mine)
        two = are_two(self._vocabulary, self._one[mine][where], self._other[theirs][where])
        one: Ints = where[~two]
        return one

    def _whole_words(self, where: "Ints", mine: int) -> "Ints":
        """Those that are no initial: of two initials nobody knows that they are the same name."""
        whole: Ints = where[~self._vocabulary.is_initial()[self._one[mine][where]]]
        return whole

    def _take_mistyped(self, mine: int, theirs: int) -> None:
        import numpy as np

        where = np.flatnonzero(self._both_left(mine, theirs))
        if not len(where):
            return
        words, known = self._one[mine][where], self._other[theirs][where]
        initial, letters = self._vocabulary.is_initial(), self._vocabulary.initials()
        is_initial = initial[words] | initial[known]
        can_be = (letters[words] & letters[known]) != 0
        self._use(where[is_initial & can_be], mine, theirs, "initials")
        whole = ~is_initial & ~are_two(self._vocabulary, words, known)
        where, words, known = where[whole], words[whole], known[whole]
        if not len(where):
            return
        is_typo, is_near = self._typing(words, known)
        is_clear = self._is_clear(words, known)
        self._take(where[is_typo & is_clear], mine, theirs, "typo")
        self._take(where[is_typo & ~is_clear], mine, theirs, "slip")
        consonants = self._vocabulary.consonants()
        is_long = _least(consonants[words], consonants[known]) >= _LEAST_LETTERS
        self._take(where[is_near & is_long], mine, theirs, "near")
        self._take(where[is_near & ~is_long], mine, theirs, "loose")

    def _is_clear(self, words: "Ints", known: "Ints") -> "NDArray[np.bool_]":
        """Where a slip makes no other name: few mistype the first letter, and short names that
        differ by one letter are mostly two."""
        letters, begins = self._vocabulary.letters(), self._vocabulary.begins()
        is_long = _least(letters[words], letters[known]) >= _CLEAR
        clear: NDArray[np.bool_] = is_long & (begins[words] == begins[known])
        return clear

    def _typing(
        self, words: "Ints", known: "Ints"
    ) -> "tuple[NDArray[np.bool_], NDArray[np.bool_]]":
        """Where two words differ by a slip of the hand, and where their consonants do."""
        vocabulary, skeleton = self._vocabulary, self._skeleton
        letters = vocabulary.letters()
        shorter = _least(letters[words], letters[known])
        most = (shorter >= _LEAST_LETTERS).astype("u1") + (shorter >= _LONG)
        is_typo = _within(most, letters, vocabulary.alphabet(), words, known)
        where = _where(is_typo)
        slips = _slips(vocabulary.written, words[where], known[where])
        is_typo[where] = slips <= most[where]
        first, consonants = vocabulary.first(), vocabulary.consonants()
        least = _least(consonants[words], consonants[known])
        # Ahmed and Mohamed are one consonant apart, the first.
        most = (least >= _LEAST_LETTERS - 1) & (first[words] == first[known]) & ~is_typo
        is_near = _within(most, consonants, vocabulary.sounds(), words, known)
        where = _where(is_near)
        apart = _slips(vocabulary.skeletons, skeleton[words[where]], skeleton[known[where]])
        is_near[where] = apart == 1
        return is_typo, is_near

    def _both_left(self, mine: int, theirs: int) -> "NDArray[np.bool_]":
        left: NDArray[np.bool_] = self._left[mine] & self._left_there[theirs]
        return left

    def of(self, where: "Ints") -> "tuple[Ints, Ints]":
        """The words of some pairs."""
        return self._one[:, where], self._other[:, where]

    def left(self, where: "Ints") -> "tuple[Ints, Ints]":
        """The words of some pairs that are like none of the other name, NO_WORD for the rest."""
        import numpy as np

        one, other = self.of(where)
        left, left_there = self._left[:, where], self._left_there[:, where]
        return np.where(left, one, NO_WORD), np.where(left_there, other, NO_WORD)

    def _take(self, where: "Ints", mine: int, theirs: int, likeness: str) -> None:
        if not len(where):
            return
        self._use(where, mine, theirs, f"{likeness}_words")
        roughly = likeness not in _ALIKE
        rare = self._rarity.of_words(self._names[0][mine][where], roughly=roughly)
        rare = rare + self._rarity.of_words(self._names[1][theirs][where], roughly=roughly)
        self._figures[_PLACE[f"{likeness}_rarity"]][where] += rare / 2
        if likeness in _ALIKE:
            self._tell_country(where[self._countries[where] != 0], mine)

    def _tell_country(self, where: "Ints", mine: int) -> None:
        """Of pairs of one country, how seldom it is among those who have the word they share."""
        import numpy as np

        told = column(self._figures, "country_rarity")
        words = self._names[0][mine][where]
        rare = self._rarity.of_countries(self._countries[where], words)
        told[where] = np.minimum(told[where], rare)

    def _use(self, where: "Ints", mine: int, theirs: int, figure: str) -> None:
        self._left[mine][where] = False
        self._left_there[theirs][where] = False
        self._figures[_PLACE[figure]][where] += 1


def _places(*known: "NDArray[np.bool_]") -> tuple[tuple[int, int], ...]:
    """Each place of a word beside each of the other name, as far as any name has words."""
    most, most_there = (int(some.any(axis=1).sum()) for some in known)
    return tuple((mine, theirs) for mine in range(most) for theirs in range(most_there))


def _least(one: "Ints", other: "Ints") -> "Ints":
    import numpy as np

    least: Ints = np.minimum(one, other)
    return least


def _within(
    most: "Ints", lengths: "Ints", letters: "NDArray[np.uint64]", one: "Ints", other: "Ints"
) -> "NDArray[np.bool_]":
    """Where so few slips can be between two words at all, going by how many letters and which.

    It spares the real counting of nearly all: a slip changes the length by one and two letters.
    """
    import numpy as np

    apart = abs(lengths[one] - lengths[other])
    strange = np.bitwise_count(letters[one] ^ letters[other])
    can: NDArray[np.bool_] = (most > 0) & (apart <= most) & (strange <= 2 * most)
    return can


def _where(mask: "NDArray[np.bool_]") -> "Ints":
    import numpy as np

    return np.flatnonzero(mask)


def _slips(texts: Sequence[str], one: "Ints", other: "Ints") -> "Ints":
    """Slips of the hand between each two texts; 3 for more than 2."""
    import numpy as np
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import cpdist

    if not len(one):
        return np.empty(0, dtype=np.uint8)
    mine, theirs = [texts[n] for n in one.tolist()], [texts[n] for n in other.tolist()]
    slips: Ints = cpdist(
        mine, theirs, scorer=OSA.distance, score_cutoff=2, dtype=np.uint8, workers=_WORKERS
    )
    return slips
