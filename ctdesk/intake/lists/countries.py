"""Countries as lists name them: by any name, in any of the three languages, or by their people."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from ctdesk.intake.lists.country_words import OTHER_NAMES, PEOPLES
from ctdesk.kernel.text import asked, fold

_OF_A_STATE = re.compile(
    r"^(?:(?:.* )?(?:republic|kingdom|state|union|federation|sultanate|principality|commonwealth)"
    r" of (?:the )?"
    r"|(?:(?:la |le |l )?(?:republique|royaume|etat|union|sultanat|principaute|federation)"
    r"(?: \w+){0,3}? (?:du |de la |de l |des |de |d(?=[aeiouh])))"
    r"|(?:the|la|le|les) "
    r"|(?:ال)?(?:مملكه|جمهوريه|دوله|سلطنه|اتحاد) )"
)
_ENDINGS = (("ien", "ienne"), ("een", "eenne"), ("on", "onne"), ("e", "e"), ("", "e"))
"""How a French masculine ends, and the feminine."""


class Countries:
    """Finds the code a text means. `named` are rows of code, three-letter code and names."""

    def __init__(self, named: Iterable[tuple[str, ...]]) -> None:
        self._codes: dict[str, str] = {}
        codes = set()
        for code, iso3, *names in named:
            codes.add(code)
            for name in (code, iso3, *names):
                for way in asked(name):
                    self._codes[way] = code
        for name, code in _others().items():
            if code in codes:
                self._codes.setdefault(name, code)

    def code(self, text: str) -> str | None:
        """The code of the country named, None when there is none of that name.

        >>> some = Countries([("MA", "MAR", "Morocco", "Maroc", "المغرب")])
        >>> [some.code(name) for name in ("Royaume du Maroc", "MAROCAINE", "المملكة المغربية")]
        ['MA', 'MA', 'MA']
        """
        found = None
        for way in asked(text.replace(".", "")):
            found = found or self._codes.get(way)
            short = _OF_A_STATE.sub("", way)
            found = found or (self._codes.get(short) if short != way else None)
        return found


@cache
def _others() -> Mapping[str, str]:
    """Other names and the words for a people, folded, to the code."""
    found: dict[str, str] = {}
    for code, names in _lines(OTHER_NAMES):
        for name in names.split("|"):
            for way in asked(name):
                found.setdefault(way, code)
    for code, peoples in _lines(PEOPLES):
        english, french, arabic = peoples.split(" ")
        for name in (*english.split("|"), *_both_ways(french), *_arabic_ways(arabic)):
            found.setdefault(fold(name.replace("_", " ")), code)
    return found


def _lines(table: str) -> Iterator[tuple[str, str]]:
    for line in table.strip().splitlines():
        code, _, rest = line.partition(" ")
        yield code, rest


def _both_ways(masculines: str) -> Iterator[str]:
    """French words for a people, of a man and of a woman."""
    for word in masculines.split("|"):
        yield word
        ending = next(last for last, _ in _ENDINGS if word.endswith(last))
        yield word.removesuffix(ending) + dict(_ENDINGS)[ending]


def _arabic_ways(masculines: str) -> Iterator[str]:
    """Arabic words for a people, of a man and of a woman."""
    for word in masculines.split("|"):
        yield from (word, f"{word}ه")
