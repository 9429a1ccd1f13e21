"""What a word of a name sounds like: its consonants, the same in Arabic and in Latin letters.

Arabic writes consonants and long vowels; every Latin spelling of the same word writes the
consonants its own way and guesses the vowels. So words meet by their consonants alone, and the
vowels say afterwards whether they can be the same word.
"""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

_SHORT_A, _SHORT_I, _SHORT_U, NONE, _LONG_A, _LONG_I, _LONG_U = (1 << bit for bit in range(7))
"""The vowels that may stand between two consonants, as bits; NONE where there may be no vowel."""

_SHORT = _SHORT_A | _SHORT_I | _SHORT_U | NONE
"""What Arabic leaves unwritten."""

A, I, U = _SHORT_A | _LONG_A, _SHORT_I | _LONG_I, _SHORT_U | _LONG_U  # noqa: E741
ANY = A | I | U | NONE
PLACES = 8
"""How many places for vowels are told apart; the first is the one behind the first consonant."""

_BITS = 8
EACH = sum(1 << _BITS * place for place in range(PLACES))
ALL_ANY = ANY * EACH
ALL_VOWELS = "-"
"""The skeleton of a word without a consonant."""


@dataclass(frozen=True, slots=True)
class Sound:
    """A word as it was written in small letters, its consonants, and eight bits for each place
    behind one of them that say which vowels may stand there."""

    written: str
    skeleton: str
    vowels: int
    first: str


_ARABIC = {
    **{"ب": "b", "ت": "t", "ث": "t", "ج": "j", "ح": "h", "خ": "x", "د": "d", "ذ": "d", "ر": "r"},
    **{"ز": "z", "س": "s", "ش": "s", "ص": "s", "ض": "d", "ط": "t", "ظ": "z", "غ": "ɣ", "ف": "f"},
    **{"ق": "k", "ك": "k", "ل": "l", "م": "m", "ن": "n", "ه": "h", "ع": "'"},
    **{"ا": "â", "و": "û", "ي": "î"},
}
_IS_ARABIC = re.compile("[ا-ي]")
_LETTERS = re.compile("[^a-z]")
_LATIN = tuple(
    (re.compile(written), heard)
    for written, heard in (
        (r"([b-df-hj-np-tv-z])\1+", r"\1"),
        (r"([kdgtz]h)\1+", r"\1"),
        (r"^(?:ou|u|w)(?=[aeiouy])", "W"),
        (r"^[iy](?=[aoue])", "Y"),
        # In Somali and in the new letters of Uzbek; of others only a few names begin so.
        ("^x(?=[aeiou])", "kh"),
        ("x", "ks"),
        ("kh+", "x"),
        ("zh(?=[aeiouy])", "j"),
        ("(?:sch|sh+|ch+)+", "s"),
        ("gh+", "ɣ"),
        ("dj|dg|g", "j"),
        ("dh+", "d"),
        ("th+", "t"),
        ("ph|v", "f"),
        ("c?[kq]+", "k"),
        ("s?c(?=[eiy])", "s"),
        ("c", "k"),
        ("p", "b"),
        ("h$", ""),
        ("(?:[ae][iy]|ee)(?![aeiouy])", "î"),
        ("aa", "â"),
        ("w", "u"),
        ("y", "i"),
        ("o", "u"),
    )
)
_VOWELS = {
    **{"a": A, "i": I, "u": U, "e": A | I | NONE},
    **{"â": _LONG_A, "î": _LONG_I, "û": _LONG_U, "E": ANY & ~NONE},
}
"""What a letter may stand for. An e is as often silent."""
_SOFTENED = str.maketrans({"z": "d", "x": "k", "ɣ": "j"})
_BREATHED = str.maketrans({"x": "h"})
_SPELT = {
    **{"k": "kqc", "x": "khx", "s": "sc", "j": "jgdzc", "W": "wou", "Y": "yij", "f": "fpv"},
    **{"b": "bp", "z": "zd", "ɣ": "gr", "@": "aeiou"},
}
"""The letters that one begins to write a sound with, where it is not the sound's own letter."""
_SPELT_VOWELS = {"e": "ei", "i": "ie", "o": "ou", "u": "uo"}
_SAME_NAME = {
    # The same name under consonants that no rule makes one.
    **dict.fromkeys(("osman", "osmane", "ousmane", "ousman", "usman", "ousmanou"), "othman"),
    **dict.fromkeys(("mahamat", "mahamad", "muhamet", "mehmet", "maxamed"), "mohamed"),
    # As Somali writes them.
    **{"axmed": "ahmed", "cabdi": "abdi", "cabdullahi": "abdullahi", "cabdulle": "abdulle"},
    **{"cabdiraxmaan": "abdirahman", "cabdiraxman": "abdirahman", "caasha": "asha", "cali": "ali"},
    **{"cismaan": "othman", "cumar": "omar", "faarax": "farah", "jamac": "jama"},
    **{"maxamuud": "mahmoud", "maxamud": "mahmoud", "nimco": "nimo", "saciid": "said"},
    **{"sacdiya": "sadia", "ubax": "ubah"},
    **dict.fromkeys(("gaddafi", "gadhafi"), "kaddafi"),
    **{"ishaq": "ishhaq", "ishak": "ishhaq", "isaac": "ishhaq", "ishaaq": "ishhaq"},
}


@lru_cache(maxsize=1 << 14)
def sound(word: str) -> Sound:
    """What a folded word sounds like.

    >>> [sound(word).skeleton for word in ("محمد", "mohammed", "muhammad", "mouhamadou")]
    ['mhmd', 'mhmd', 'mhmd', 'mhmd']
    >>> [sound(word).skeleton for word in ("شريف", "cherif", "sharif", "يوسف", "youcef")]
    ['srf', 'srf', 'srf', 'Ysf', 'Ysf']
    """
    if _IS_ARABIC.search(word):
        return _sound_of(word, _heard_in_arabic(word), short=_SHORT)
    latin = word if word.isascii() else _in_latin(word)
    return _sound_of(latin, _heard_in_latin(latin), short=NONE)


def softened(skeleton: str) -> tuple[str, str]:
    """The consonants without what one ear or tongue tells apart and another does not.

    The first as the Arabs and their neighbours take dh for z and kh for k, the second as Turks
    and Russians take kh for h, and t for d at the end.

    >>> [softened(sound(word).skeleton)[0] for word in ("dhaher", "zaher")]
    ['dhr', 'dhr']
    >>> [softened(sound(word).skeleton)[1] for word in ("khalid", "halit")]
    ['hld', 'hld']
    """
    breathed = skeleton.translate(_BREATHED)
    is_hard = breathed.endswith("t") and len(breathed) > 1
    return skeleton.translate(_SOFTENED), f"{breathed[:-1]}d" if is_hard else breathed


def initials(heard: Sound) -> int:
    """The letters a name may be abbreviated to, as bits; of an initial, what it may stand for.

    >>> names, initial = ("khaled", "djamel", "qasim", "خالد", "hamza"), initials(sound("k"))
    >>> [initials(sound(name)) & initial != 0 for name in names]
    [True, False, True, True, False]
    """
    return _abbreviating(heard.written[0], heard.first, len(heard.written) == 1)


@cache
def _abbreviating(begins: str, first: str, is_initial: bool) -> int:
    if not begins.isascii():
        letters = _SPELT.get(first, first)
    elif is_initial:
        letters = begins
    elif first == "@":
        letters = begins + _SPELT_VOWELS.get(begins, "")
    else:
        letters = begins + _SPELT.get(first, first)
    bits = 0
    for letter in letters or begins:
        bits |= 1 << (ord(letter) & 63)
    return bits


def clashing_vowels(one: int, other: int) -> int:
    """At how many places two words of the same consonants cannot have the same vowel.

    >>> hassan, hussein, in_arabic = sound("hassan"), sound("hussein"), sound("حسين")
    >>> clashing_vowels(hassan.vowels, hussein.vowels)
    2
    >>> clashing_vowels(hussein.vowels, in_arabic.vowels)
    0
    """
    both = one & other
    for bits in (4, 2, 1):
        both |= both >> bits
    return PLACES - (both & EACH).bit_count()


def _in_latin(word: str) -> str:
    """A word of another script in Latin letters."""
    from anyascii import anyascii

    return _LETTERS.sub("", anyascii(word).lower()) or word


def _heard_in_latin(word: str) -> str:
    heard = _SAME_NAME.get(word, word)
    for written, said in _LATIN:
        heard = written.sub(said, heard)
    return heard


def _heard_in_arabic(word: str) -> str:
    first = {"و": "W", "ي": "Y"}.get(word[0], "") if len(word) > 1 else ""
    heard = first + "".join(_ARABIC.get(letter, "") for letter in word[bool(first) :])
    if heard.endswith("h") and len(heard) > 1:
        # Written ه, this may be the ة that Latin letters give as a; written ح they drop it.
        return heard[:-1] + ("E" if word.endswith("ه") else "?")
    return heard[:-1] + "E" if heard.endswith("î") and len(heard) > 1 else heard


def _sound_of(written: str, heard: str, short: int) -> Sound:
    """Consonants and vowels apart; `short` is what may stand where no vowel is written."""
    consonants: list[str] = []
    places: list[int] = []
    for letter in heard:
        if letter in _VOWELS:
            if places:
                places[-1] |= _VOWELS[letter]
        elif letter == "?":
            places[-1:] = [ANY]
        elif letter != "'":
            consonants.append(letter)
            places.append(0)
    skeleton = "".join(consonants) or ALL_VOWELS
    first = heard.lstrip("'")[:1]
    return Sound(
        written, skeleton, _packed(places, short), "@" if not first or first in _VOWELS else first
    )


def _packed(places: list[int], short: int) -> int:
    packed = ALL_ANY
    for place, vowels in enumerate(places[:PLACES]):
        is_last = place == len(places) - 1
        allowed = vowels or (NONE if is_last else short)
        if is_last and not allowed & ~U:
            # An u behind the name is how some languages end it.
            allowed |= NONE
        packed &= ~(ANY << _BITS * place) | allowed << _BITS * place
    return packed
