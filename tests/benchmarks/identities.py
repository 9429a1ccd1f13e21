"""People of whom some stand in the list twice, each time written another way, with the truth."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from ctdesk.kernel.text import direction, fold
from tests.benchmarks import names
from tests.benchmarks.births import as_listed, born, born_beside

Row = tuple[object, ...]
"""A row of `ctdesk.queries.matching.crowd.COLUMNS`."""

TWICE, THREE_TIMES, BROTHERS = 0.08, 0.005, 0.03
FAMILY_MAILBOX, OFFICE_MAILBOX = 0.1, 0.01
IN_OFFICE = 50
_TAIL = 3_000
_GIVEN_TAIL = 300
_CODES = [country[0] for country in names.COUNTRIES]
_WEIGHTS = [country[1] for country in names.COUNTRIES]
_POOLS = {country[0]: country[2] for country in names.COUNTRIES}

_SHORT = {"a": ("a", "a", "a", "e"), "i": ("i", "i", "e"), "u": ("ou", "u", "o")}
_LONG = {"ا": ("a", "a", "a", "aa"), "ي": ("i", "i", "i", "ee"), "و": ("ou", "u", "ou", "oo")}
_LETTERS = {
    **{"ب": ("b",), "ت": ("t",), "ث": ("th", "th", "t"), "ج": ("j", "j", "dj", "g")},
    **{"ح": ("h",), "خ": ("kh",), "د": ("d",), "ذ": ("dh", "d"), "ر": ("r",), "ز": ("z",)},
    **{"س": ("s", "s", "ss"), "ش": ("sh", "ch"), "ص": ("s",), "ض": ("d", "d", "dh"), "ط": ("t",)},
    **{"ظ": ("z", "z", "dh"), "غ": ("gh",), "ف": ("f",), "ق": ("q", "k", "k"), "ك": ("k",)},
    **{"ل": ("l",), "م": ("m",), "ن": ("n",), "ه": ("h",), "و": ("w", "ou"), "ي": ("y", "i")},
}
_SISTERS_AND_BROTHERS = (
    (("محمد", ("Mohamed", "Muhammad")), ("محمود", ("Mahmoud", "Mahmud"))),
    (("محمد", ("Mohamed", "Muhammad")), ("أحمد", ("Ahmed", "Ahmad"))),
    (("حسن", ("Hassan", "Hasan")), ("حسين", ("Hussein", "Hussain", "Houcine"))),
    (("حسين", ("Hussein", "Hussain")), ("حسن", ("Hassan", "Hasan"))),
    (("سعيد", ("Said", "Saïd")), ("سعد", ("Saad", "Saâd"))),
    (("كريم", ("Karim", "Kareem")), ("كريمة", ("Karima", "Karimah"))),
    (("سميرة", ("Samira", "Sameera")), ("سمير", ("Samir", "Sameer"))),
    (("أمينة", ("Amina", "Aminah")), ("أمين", ("Amine", "Amin"))),
    (("خالد", ("Khaled", "Khalid")), ("خليل", ("Khalil", "Khaleel"))),
    (("سارة", ("Sara", "Sarah")), ("سمر", ("Samar",))),
)
"""Names that sound alike and are not the same, as parents like to give them."""

_PATTERNS = ("1a2 3I", "1a2I3", "1A2i3", "1a2=A3", "mu1a23", "1u2a3I", "1a2 3AnI", "1A2i3I")


@dataclass(frozen=True)
class Named:
    """One name with its spellings; `original` is empty where it is written in Latin letters."""

    original: str
    spellings: tuple[str, ...]


@dataclass(frozen=True)
class Human:
    """Somebody, and what is so of them whoever writes it down."""

    number: int
    given: Named
    middle: Named | None
    family: Named
    sex: str
    country: str
    organisation: int
    position: str
    email: str
    phone: str
    born: date


_ALIKE = tuple((Named(*one), Named(*other)) for one, other in _SISTERS_AND_BROTHERS)


def identities(
    number: int, seed: int, *, sharing: bool = False, in_office: int = IN_OFFICE
) -> Iterator[tuple[int, Row]]:
    """So many rows in no order, each with the number of the human it is about.

    With `sharing` some brothers have one mailbox, and some colleagues that of their office.
    `in_office` is how many rows there are for each office.
    """
    for human, row in listed(number, seed, sharing=sharing, in_office=in_office):
        yield human.number, row


def listed(
    number: int, seed: int, *, sharing: bool = False, in_office: int = IN_OFFICE
) -> Iterator[tuple[Human, Row]]:
    """The same, each with the human: what no list tells of them."""
    draw, dates = random.Random(seed), random.Random(f"dates of {seed}")
    humans = _humans(draw, dates, max(number // in_office, 40), sharing)
    rows: list[tuple[Human, Row]] = []
    for human in humans:
        share = draw.random()
        times = 3 if share < THREE_TIMES else 2 if share < THREE_TIMES + TWICE else 1
        for nth in range(times):
            row = _written(draw, human, again=nth > 0)
            rows.append((human, (*row, as_listed(dates, human.born))))
        if len(rows) >= number:
            break
    rows = rows[:number]
    draw.shuffle(rows)
    for person_id, (human, row) in enumerate(rows, 1):
        yield human, (person_id, *row)


def _humans(
    draw: random.Random, dates: random.Random, organisations: int, sharing: bool
) -> Iterator[Human]:
    number = 0
    while True:
        human = _human(draw, number, organisations, born(dates))
        yield human
        number += 1
        if draw.random() < BROTHERS:
            brother = _brother(draw, human, number, born_beside(dates, human.born))
            has_one_mailbox = sharing and draw.random() < FAMILY_MAILBOX
            yield replace(brother, email=human.email) if has_one_mailbox else brother
            number += 1
        if sharing and draw.random() < OFFICE_MAILBOX:
            other = _human(draw, number, organisations, born(dates))
            yield _colleague(draw, human, other)
            number += 1


def _human(draw: random.Random, number: int, organisations: int, day: date) -> Human:
    country = draw.choices(_CODES, _WEIGHTS)[0]
    pool = _POOLS[country]
    given, sex = _given(draw, pool)
    middle = _given(draw, pool)[0] if draw.random() < 0.25 else None
    home = hash_of(country) % organisations
    return Human(
        number,
        given,
        middle,
        _family(draw, pool),
        sex,
        country,
        1 + (home + int(draw.random() ** 2 * organisations / 12)) % organisations,
        f"{draw.choice(names.RANKS)} {draw.choice(names.POSTS)}".strip(),
        f"{fold(given.spellings[0]).replace(' ', '')}{number}@{country.lower()}.example.org",
        f"+{100 + number % 800} {600_000_000 + number * 7919 % 399_999_999}",
        day,
    )


def _brother(draw: random.Random, human: Human, number: int, day: date) -> Human:
    """Of the same family and country, often of the same office, sometimes with one telephone."""
    given, sex = _given(draw, _POOLS[human.country])
    while given == human.given:
        given, sex = _given(draw, _POOLS[human.country])
    alike = [pair for pair in _ALIKE if human.given.original == pair[0].original]
    if alike and draw.random() < 0.5:
        given, sex = draw.choice(alike)[1], "male"
    other = replace(human, number=number, given=given, sex=sex, middle=None, born=day)
    return replace(
        other,
        organisation=human.organisation if draw.random() < 0.4 else human.organisation % 40 + 1,
        position=draw.choice(names.POSTS),
        email=f"{fold(given.spellings[0]).replace(' ', '')}{number}@{human.country}.example.org",
        phone=human.phone if draw.random() < 0.2 else f"+212 {600_000_000 + number * 7_927}",
    )


def _colleague(draw: random.Random, human: Human, other: Human) -> Human:
    """Somebody of the same office, who may have its telephone or its mailbox."""
    share = draw.random()
    return replace(
        other,
        organisation=human.organisation,
        country=human.country,
        email=human.email if share < 0.7 else other.email,
        phone=human.phone if share > 0.3 else other.phone,
    )


def _given(draw: random.Random, pool: str) -> tuple[Named, str]:
    number = len(names.ARAB_GIVEN if pool == "arab" else names.GIVEN[pool])
    place = int(draw.random() ** 3 * (number + _GIVEN_TAIL))
    if place >= number:
        return _rare(f"{pool} given", place), ("female", "male")[place % 2]
    if pool == "arab":
        original, sex, spellings = names.ARAB_GIVEN[place]
        return Named(original, spellings), "female" if sex == "f" else "male"
    return Named("", (names.GIVEN[pool][place],)), ("female", "male")[place % 2]


def _family(draw: random.Random, pool: str) -> Named:
    known = names.ARAB_FAMILY if pool == "arab" else names.FAMILY[pool]
    place = int(draw.random() ** 3.2 * (len(known) + _TAIL))
    if place >= len(known):
        return _rare(pool, place)
    found = known[place]
    return Named(found[0], found[1]) if isinstance(found, tuple) else Named("", (found,))


@cache
def _rare(pool: str, place: int) -> Named:
    draw = random.Random(f"{pool} {place}")
    if pool.startswith("arab"):
        return _arabic(draw, has_article=pool == "arab" and draw.random() < 0.5)
    parts = names.SYLLABLES[pool.split()[0]]
    return Named("", ("".join(draw.choice(parts) for _ in range(draw.choice((2, 3, 4)))).title(),))


def _arabic(draw: random.Random, has_article: bool) -> Named:
    """A word of three consonants in one of the usual patterns, and eight ways of spelling it."""
    root = draw.sample(sorted(_LETTERS), 3)
    pattern = draw.choice(_PATTERNS)
    original = ("ال" if has_article else "") + "".join(_in_arabic(sign, root) for sign in pattern)
    spellings = tuple(_in_latin(draw, pattern, root, has_article) for _ in range(8))
    return Named(original, spellings)


def _in_arabic(sign: str, root: list[str]) -> str:
    if sign.isdigit():
        return root[int(sign) - 1]
    return {"A": "ا", "I": "ي", "U": "و", "m": "م", "n": "ن"}.get(sign, "")


def _in_latin(draw: random.Random, pattern: str, root: list[str], has_article: bool) -> str:
    written = ""
    for sign in pattern:
        if sign.isdigit():
            written += draw.choice(_LETTERS[root[int(sign) - 1]])
        elif sign in "AIU":
            written += draw.choice(_LONG[{"A": "ا", "I": "ي", "U": "و"}[sign]])
        elif sign in _SHORT:
            written += draw.choice(_SHORT[sign])
        elif sign == "=":
            written += written[-1] if draw.random() < 0.6 else ""
        else:
            written += sign.strip()
    article = draw.choice(("El ", "Al-", "", "al ")) if has_article else ""
    return article + written.title()


def _written(draw: random.Random, human: Human, again: bool) -> Row:
    """The human as one list has them; the lists that come later are the careless ones."""
    in_script = bool(human.family.original and human.given.original) and draw.random() < (
        0.25 if again else 0.06
    )
    given = _spelled(draw, human.given, in_script)
    if human.middle and draw.random() < (0.5 if again else 0.9):
        given = f"{given} {_spelled(draw, human.middle, in_script)}"
    family = _spelled(draw, human.family, in_script)
    if again and draw.random() < 0.12:
        given, family = _mistyped(draw, given, family)
    original = None
    if human.given.original and human.family.original and not in_script and draw.random() < 0.15:
        original = f"{human.given.original} {human.family.original}"
    return (*_fields(draw, given, family, again), original, *_attributes(draw, human))


def _spelled(draw: random.Random, name: Named, in_script: bool) -> str:
    if in_script:
        return name.original
    spelling = draw.choice(name.spellings)
    share = draw.random()
    if share < 0.10:
        return fold(spelling).title()
    return spelling.upper() if share < 0.2 else spelling


def _fields(
    draw: random.Random, given: str, family: str, again: bool
) -> tuple[str | None, str | None]:
    """Given and family name as the columns have them."""
    share = draw.random() if again else 1.0
    if share < 0.12:
        return family, given
    if share < 0.22:
        return None, f"{family.upper()} {given}"
    if share < 0.32:
        return f"{draw.choice(('Mr', 'Dr.', 'H.E.', 'M.', 'Col.'))} {given}", family
    if share < 0.34:
        return f"{given[0]}.", family
    return given, family


def _mistyped(draw: random.Random, given: str, family: str) -> tuple[str, str]:
    if draw.random() < 0.5:
        return _slip(draw, given), family
    return given, _slip(draw, family)


def _slip(draw: random.Random, word: str) -> str:
    if len(word) < 3:
        return word
    place = draw.randrange(1, len(word) - 1)
    letter = draw.choice("ابدرسكلمن" if direction(word) == "rtl" else "abdefhiklmnorstu")
    letter = letter.upper() if word.isupper() else letter
    return draw.choice(
        (
            word[:place] + word[place + 1 :],
            word[:place] + letter + word[place:],
            word[:place] + letter + word[place + 1 :],
            word[:place] + word[place + 1] + word[place] + word[place + 2 :],
        )
    )


def _attributes(draw: random.Random, human: Human) -> Row:
    """E-mail, telephone, organisation, country, sex and position as one list has them."""

    def known(share: float) -> bool:
        return draw.random() < share

    email = human.email if known(0.85) else f"contact{draw.randrange(10**9)}@example.net"
    phone = human.phone if known(0.9) else f"+33 {draw.randrange(10**8, 10**9)}"
    if known(0.3):
        phone = phone.replace(" ", "").replace("+", "00")
    organisation = human.organisation if known(0.88) else 1 + human.organisation % 40
    country = human.country if known(0.98) else draw.choice(_CODES)
    sex = human.sex if known(0.995) else "male"
    position = human.position if known(0.7) else draw.choice(names.POSTS)
    return (
        email if known(0.55) else None,
        phone if known(0.5) else None,
        organisation if known(0.85) else None,
        country if known(0.95) else None,
        sex if known(0.85) else None,
        position if known(0.85) else None,
    )


@cache
def hash_of(text: str) -> int:
    """A number that belongs to a text on every machine."""
    return sum(place * ord(letter) for place, letter in enumerate(text, 1)) * 7919
