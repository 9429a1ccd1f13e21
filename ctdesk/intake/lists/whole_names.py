"""A whole name in one cell taken apart, every letter kept: titles, given names, family name."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ctdesk.kernel.text import fold

_TITLES = (
    "mr|m|mrs|ms|miss|mme|mlle|mm|messrs|mx|dr|dre|pr|prof|professor|professeur|professeure|"
    "docteur|"
    "doctor|monsieur|madame|mademoiselle|sir|dame|lord|lady|me|maitre|he|h e|se|s e|sem|s e m|"
    "his excellency|her excellency|son excellence|hon|the hon|honorable|honourable|the honourable|"
    "l honorable|lhonorable|amb|ambassador|ambassadeur|ambassadrice|judge|juge|justice|minister|"
    "ministre|senator|senateur|senatrice|depute|deputee|col|colonel|lt|lt col|lieutenant|"
    "lieutenant colonel|gen|general|brig|brigadier|brig gen|maj gen|cdt|commandant|cmdr|commander|"
    "capt|captain|cne|capitaine|maj|major|sgt|sergeant|sergent|adjudant|cpl|insp|inspector|"
    "inspecteur|commissaire|commissioner|eng|ing|rev|reverend|fr|father|pere|"
    "السيد|السيده|السيدات|الساده|الانسه|الدكتور|الدكتوره|دكتور|دكتوره|الاستاذ|الاستاذه|استاذ|"
    "استاذه|"
    "معالي|سعاده|سياده|فضيله|القاضي|القاضيه|المستشار|المستشاره|العقيد|العميد|اللواء|اللوا|الفريق|"
    "المقدم|الرائد|الرايد|النقيب|الملازم|المهندس|المهندسه|السفير|السفيره|الوزير|الوزيره|د|"
    "ا د|م|ا|معالي السيد|سعاده السيد|سعاده السفير"
)
_HONORIFICS = frozenset(_TITLES.split("|"))
_ALSO_NAMES = frozenset({"major", "general", "justice", "me", "dame", "lady", "father", "pere"})
"""Titles that are names too: only one of three words or more begins with such a title."""

_DEGREES = frozenset(("phd", "ph d", "esq", "md", "msc", "mba", "llm", "ll m", "jr", "sr"))
_CHILD_OF = frozenset({"ould", "wuld", "mint", "bint", "ag", "walet"})
_BEFORE_A_NAME = (
    "ben|bin|ibn|bent|el|al|ul|ad|an|ar|as|at|az|ed|en|er|es|et|ez|ech|ash|ait|abou|abu|abo|bou|"
    "oum|umm|de|da|di|du|del|della|des|dos|do|la|le|van|von|der|den|ter|zu|san|saint|st|mac|mc|"
    "d|o"
)
_PARTICLES = _CHILD_OF.union(_BEFORE_A_NAME.split("|"))
_NEVER_A_NAME = (
    "el|al|ul|bin|ibn|ould|wuld|mint|bint|de|da|di|du|del|della|des|dos|la|le|von|der|den|ter|zu"
)
_NO_NAME = frozenset(_NEVER_A_NAME.split("|"))
"""Particles nobody is called by; Ben, Abou and San may be given names."""

_ABD = re.compile("^abd(?:[aeiou]{1,2}[lrnsdzt]?h?)?$")
_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff]")
_LATIN = re.compile("[A-Za-zÀ-ɏ]")
_COMMA = re.compile("\\s*[,،]\\s*")
_EDGES = "()[]{}<>-–—/|,،;:*· \t"


@dataclass(frozen=True)
class Parts:
    """What was in the cell; a mononym is the family name, as it is for a name typed in a form."""

    honorific: str = ""
    given_name: str = ""
    family_name: str = ""
    name_original: str = ""
    single_name: bool = False


def taken_apart(text: str, *, family_first: bool = False) -> Parts:
    """The parts of a whole name; `family_first` where nothing in it says which word is which.

    >>> taken_apart("S.E.M. EL ALAOUI Mohamed")
    Parts(honorific='S.E.M.', given_name='Mohamed', family_name='EL ALAOUI', name_original='', \
single_name=False)
    """
    latin, original = _by_script(text.split())
    honorific, words = _without_titles(latin)
    title, arabic = _without_titles(original)
    name_original = " ".join(arabic)
    titles = " ".join(filter(None, (honorific, title)))
    if not words:
        return Parts(titles, name_original=name_original, single_name=len(arabic) == 1)
    words, degrees = _without_degrees(words)
    given, family = _given_and_family(words, family_first)
    titles = " ".join(filter(None, (titles, degrees)))
    return Parts(titles, given, family, name_original, single_name=not given)


def without_titles(text: str) -> tuple[str, str]:
    """The titles before a name, and the name."""
    titles, words = _without_titles(text.split())
    return titles, " ".join(words)


def is_title(text: str) -> bool:
    """Whether a text is nothing but forms of address and titles."""
    words = text.split()
    return bool(words) and _titles_in(words, most=len(words)) == len(words)


def says_family_first(texts: Iterable[str]) -> bool | None:
    """Whether the names of a column begin with the family name, where its capitals say it.

    One name in capitals may be a slip; two say it, unless half as many say the contrary.
    """
    first = last = 0
    for text in texts:
        capitals = [_is_capital(word) for word in text.split()]
        if not any(capitals) or all(capitals) or len(capitals) < 2:
            continue
        first += capitals[0] and not capitals[-1]
        last += capitals[-1] and not capitals[0]
    if max(first, last) < 2 or 2 * min(first, last) >= max(first, last):
        return None
    return first > last


def _by_script(words: Sequence[str]) -> tuple[list[str], list[str]]:
    """Words with Latin letters, and words with Arabic ones where there are any.

    What stands between two scripts, such as brackets, belongs to neither.
    """
    has_arabic = any(map(_ARABIC.search, words))
    if not has_arabic:
        return list(words), []
    arabic = [word for word in words if _ARABIC.search(word)]
    latin = [word for word in words if not _ARABIC.search(word)]
    if not any(map(_LATIN.search, latin)):
        return [], list(words)
    return _trimmed(latin), _trimmed(arabic)


def _trimmed(words: list[str]) -> list[str]:
    bare = [word.strip(_EDGES) for word in words]
    return [word for word in bare if word]


def _without_titles(words: Sequence[str]) -> tuple[str, list[str]]:
    end = _titles_in(words, most=len(words) - 1)
    return " ".join(words[:end]), list(words[end:])


def _titles_in(words: Sequence[str], most: int) -> int:
    """How many words at the beginning are titles, leaving at least the others."""
    end = 0
    while end < most:
        length = next((n for n in (3, 2, 1) if end + n <= most and _is_one(words, end, n)), 0)
        if not length:
            break
        end += length
    return end


def _is_one(words: Sequence[str], start: int, length: int) -> bool:
    some = words[start : start + length]
    folded = fold(" ".join(some))
    if folded not in _HONORIFICS:
        return False
    following = words[start + length] if start + length < len(words) else ""
    if len(folded) == 1 and (len(fold(following)) == 1 or (folded == "ا" and "." not in some[0])):
        return False
    return folded not in _ALSO_NAMES or len(words) - start - length >= 2


def _without_degrees(words: list[str]) -> tuple[list[str], str]:
    start = len(words)
    while start > 1 and fold(words[start - 1]) in _DEGREES:
        start -= 1
    kept = words[:start]
    if start < len(words):
        kept[-1] = kept[-1].rstrip(",")
    return kept, " ".join(words[start:])


def _given_and_family(words: list[str], family_first: bool) -> tuple[str, str]:
    sides = _COMMA.split(" ".join(words).strip(",، "))
    if len(sides) == 2 and all(sides):
        return sides[1], sides[0]
    before = [fold(word) for word in words[:-1]]
    if _PARTICLES.issuperset(before) and (len(before) > 1 or not _NO_NAME.isdisjoint(before)):
        return "", " ".join(words)
    start, end = _capitals(words) or (
        (0, _first_name_ends(words)) if family_first else (_last_name_starts(words), len(words))
    )
    return " ".join([*words[:start], *words[end:]]), " ".join(words[start:end])


def _capitals(words: Sequence[str]) -> tuple[int, int] | None:
    """From where to where the family name stands in capitals, at one end of the name."""
    capitals = [_is_capital(word) for word in words]
    places = [place for place, is_capital in enumerate(capitals) if is_capital]
    if not places or len(places) == len(words):
        return None
    start, end = places[0], places[-1] + 1
    if not all(capitals[start:end]):
        return None
    while start > 1 and fold(words[start - 1]) in _PARTICLES:
        start -= 1
    if start == 1 and fold(words[0]) in _PARTICLES and end < len(words):
        start = 0
    return (start, end) if end - start < len(words) and (start == 0 or end == len(words)) else None


def _is_capital(word: str) -> bool:
    letters = sum(map(str.isalpha, word))
    return word.isupper() and letters > 1


def _last_name_starts(words: Sequence[str]) -> int:
    folded = [fold(word) for word in words]
    for place in range(1, len(words) - 1):
        if folded[place] in _CHILD_OF:
            return place
    start = len(words) - 1
    while start > 1 and (folded[start - 1] in _PARTICLES or _ABD.match(folded[start - 1])):
        start -= 1
    return start


def _first_name_ends(words: Sequence[str]) -> int:
    end = 1
    while end < len(words) - 1:
        before = fold(words[end - 1])
        if before not in _PARTICLES and not _ABD.match(before):
            break
        end += 1
    return end
