"""The words of a name: without titles, with its particles joined or dropped, in any order."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TypeVar

from ctdesk.kernel.text import fold

Word = TypeVar("Word")

WORDS = 4
"""How many words of a name are looked at; of longer ones the first three and the last."""

_TITLES = (
    "mr|m|mrs|ms|miss|mme|mlle|mm|messrs|dr|pr|prof|professor|professeur|docteur|doctor|monsieur|"
    "madame|mademoiselle|sir|dame|lord|lady|me|maitre|he|h e|s e m|s e mme|sem|s e|se|"
    "hon|honorable|honourable|his excellency|her excellency|son excellence|amb|ambassador|"
    "ambassadeur|ambassadrice|judge|juge|justice|minister|ministre|col|colonel|lt col|lt|"
    "lieutenant|gen|general|brig|brigadier|cdt|commandant|cmdr|commander|capt|captain|cne|"
    "capitaine|maj|major|sgt|sergeant|sergent|cpl|insp|inspector|inspecteur|commissaire|eng|ing|"
    "السيد|السيده|السيدات|الساده|الانسه|الدكتور|الدكتوره|دكتور|دكتوره|الاستاذ|الاستاذه|استاذ|"
    "معالي|سعاده|سياده|فضيله|القاضي|القاضيه|المستشار|العقيد|العميد|اللواء|اللوا|الفريق|المقدم|"
    "الرايد|النقيب|الملازم|المهندس|المهندسه|السفير|السفيره|الوزير|الوزيره|د|ا د|م"
)
_DEGREES = "phd|ph d|esq|md|msc|mba|llm|jr|sr"
_LEADING = re.compile(f"^(?:(?:{_TITLES}) )+(?=\\S)")
_ENDING = re.compile(f"(?<=\\S)(?: (?:{_DEGREES}))+$")
_BEGIN_TITLES = frozenset(title.split()[0] for title in _TITLES.split("|"))
_END_DEGREES = frozenset(degree.split()[-1] for degree in _DEGREES.split("|"))

_ARTICLES = frozenset({"el", "al", "ul", "l", "ال"})
_SUN_ARTICLES = frozenset(f"{vowel}{letter}" for vowel in "ae" for letter in "nrsdtz") | {
    "ash",
    "ech",
    "esh",
    "ach",
}
_CHILD_OF = frozenset(
    {"ould", "wuld", "oulad", "ولد", "mint", "bint", "bent", "بنت", "ag", "walet"}
)
_JOINED = frozenset(
    [
        "abu",
        "abou",
        "abo",
        "bou",
        "bu",
        "bel",
        "ait",
        "oum",
        "umm",
        "um",
        "mac",
        "mc",
        "ابو",
        "ابي",
        "بو",
        "ايت",
        "ام",
        "بل",
    ]
)
_EITHER = frozenset(
    {"ben", "bin", "ibn", "بن", "ابن", "de", "da", "di", "du", "del", "della", "des", "dos", "do"}
    | {"von", "van", "der", "den", "ter", "la", "le", "zu", "san", "saint"}
)
_ENDINGS = frozenset(
    {"eddine", "eddin", "edine", "addin", "addine", "uddin", "udin", "ouddine", "din", "dine"}
    | {"aldin", "allah", "ullah", "الدين", "دين", "الله"}
)
_ABD = re.compile("^(?:abd(?:[aeiou]{1,2}[lrnsdzt]?h?)?|عبد)$")
_NOT_ABD = frozenset({"abdi", "abdou", "abdo", "abda", "abdu"})
_ABD_WORD = re.compile("^abd(?:[aeiou]{1,2})?l?(?=[a-z]{3})")
_ABD_WORD_ARABIC = re.compile("^عبد(?:ال)?(?=..)")
_ARTICLE = re.compile(
    "^(?:el(?=[bcdfghjkmnpqrstvwxyz][a-z]{3})|al(?=[bcdfghjkmnpqrstvwxyz][a-z]{4})"
    "|e(?P<sun>[nsrdzt])(?=(?P=sun)[a-z]{3})|ال(?=...))"
)
_INNER_ARTICLE = re.compile("(?<=..)ال(?=دين$|له$)")

PARTICLES = _ARTICLES | _SUN_ARTICLES | _CHILD_OF | _JOINED | _EITHER | _ENDINGS
"""Words that are no name by themselves."""


def faces(*fields: str | None) -> tuple[tuple[str, ...], ...]:
    """The ways the words of a name may stand, each a tuple of folded words in the order written.

    Mostly one. A second where a particle such as Ben or de may belong to the name or not.

    >>> faces("Mr. Mohamed", "EL ALAOUI"), faces("السيد محمد العلوي")
    ((('mohamed', 'alaoui'),), (('محمد', 'علوي'),))
    >>> faces("Zine", "Ben Ali")
    (('zine', 'benali'), ('zine', 'ali'))
    >>> faces("Sidi Ould Ahmed"), faces("Abd El Rahman Abou Zeid")
    ((('sidi', 'ahmed'),), (('abdrahman', 'abouzeid'),))
    """
    parts = [read(field) for field in fields if field]
    if all(plain is not None for _words, plain in parts):
        words = [word for _words, plain in parts for word in plain or ()]
        return (looked_at(tuple(words)),) if words else ()
    words = [word for words, _plain in parts for word in words]
    joined = tuple(_standing(words, joins=True))
    if not _EITHER.intersection(words):
        return (looked_at(joined),) if joined else ()
    dropped = tuple(_standing(words, joins=False))
    return tuple(dict.fromkeys(looked_at(face) for face in (joined, dropped) if face))


def looked_at(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words of a name that are looked at; whether they are texts or numbers."""
    return words if len(words) <= WORDS else (*words[: WORDS - 1], words[-1])


@lru_cache(maxsize=1 << 13)
def read(field: str) -> tuple[list[str], tuple[str, ...] | None]:
    """The words of a field without titles; and as they stand, unless it has a particle."""
    words = fold(field).split()
    if words and (words[0] in _BEGIN_TITLES or words[-1] in _END_DEGREES):
        words = _ENDING.sub("", _LEADING.sub("", " ".join(words))).split()
    plain = tuple(map(_alone, words))
    return words, plain if all(plain) else None


@lru_cache(maxsize=1 << 14)
def _alone(word: str) -> str:
    """What a word is that needs no other; empty for a particle."""
    return "" if word in PARTICLES or _is_abd(word) else _plain(word)


def _standing(words: list[str], joins: bool) -> Iterator[str]:
    """The words with what belongs together joined and what says nothing left out."""
    kept: list[str] = []
    before = ""
    for place, word in enumerate(words):
        following = words[place + 1] if place + 1 < len(words) else ""
        if kept and not before and _ends_a_name(word):
            kept[-1] += word
        elif following and _is_left_out(word, following, joins):
            continue
        elif following and _leads(word, joins):
            before += "abd" if _is_abd(word) and word.isascii() else word
        else:
            kept.append(before + (_without_article(word) if before else word))
            before = ""
    yield from (_plain(word) for word in kept)


def _is_left_out(word: str, following: str, joins: bool) -> bool:
    return (
        word in _ARTICLES
        or word in _CHILD_OF
        or (word in _EITHER and not joins)
        or (word in _SUN_ARTICLES and following.startswith(word[1:]))
    )


def _leads(word: str, joins: bool) -> bool:
    return word in _JOINED or (word in _EITHER and joins) or _is_abd(word)


def _ends_a_name(word: str) -> bool:
    return word in _ENDINGS


def _is_abd(word: str) -> bool:
    return word.startswith(("abd", "عبد")) and word not in _NOT_ABD and _ABD.match(word) is not None


def _without_article(word: str) -> str:
    return _ARTICLE.sub("", word) if word.startswith(("e", "al", "ال")) else word


@lru_cache(maxsize=1 << 14)
def _plain(word: str) -> str:
    """One word with the article it grew together with taken off."""
    if word.startswith(("abd", "عبد")):
        word = _ABD_WORD_ARABIC.sub("عبد", _ABD_WORD.sub("abd", word))
    bare = _without_article(word)
    return _INNER_ARTICLE.sub("", bare) if "ال" in bare else bare
