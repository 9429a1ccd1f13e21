"""Other people than those of `identities`, and other ways in which lists go wrong: a hold-out.

Nothing is learnt from them and nothing is set on them: they show whether what was learnt holds for
people of other names, written down by other hands.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from ctdesk.kernel.text import fold
from tests.benchmarks import elsewhere_names as names
from tests.benchmarks.births import Hand, as_listed, born, born_beside

Row = tuple[object, ...]
"""A row of `ctdesk.queries.matching.crowd.COLUMNS`."""

AGAIN, BROTHERS, COLLEAGUES = 0.09, 0.04, 0.02
_HAND = Hand(known=0.5, late=0.08, year=0.05, off=0.01, swapped=0.025, digit=0.01)


@dataclass(frozen=True)
class Name:
    """The spellings of one name; the last is in Arabic letters where `has_script`."""

    spellings: tuple[str, ...]
    has_script: bool

    def latin(self, draw: random.Random, habit: float) -> str:
        """One spelling; who writes lists in one language has a habit."""
        known = self.spellings[:-1] if self.has_script else self.spellings
        return known[int(habit * len(known))] if draw.random() < 0.8 else draw.choice(known)

    def script(self) -> str:
        """The name in Arabic letters."""
        return self.spellings[-1] if self.has_script else ""


@dataclass(frozen=True)
class Culture:
    """How the people of some countries are named."""

    countries: tuple[str, ...]
    men: Sequence[str]
    women: Sequence[str]
    families: Sequence[str]
    form: str


@dataclass(frozen=True)
class Human:
    """Somebody, and what is so of them whoever writes it down."""

    number: int
    culture: Culture
    given: tuple[Name, ...]
    family: tuple[Name, ...]
    is_woman: bool
    country: str
    organisation: int
    position: str
    emails: tuple[str, str]
    phones: tuple[str, str]
    born: date


_CULTURES = (
    (14, Culture(("MA", "DZ", "TN", "LY"), names.ARAB_MEN, names.ARAB_WOMEN, names.MAGHREB, "")),
    (
        12,
        Culture(
            ("EG", "JO", "LB", "IQ", "SY", "PS", "SD"),
            *(names.ARAB_MEN, names.ARAB_WOMEN, names.MASHRIQ, "father"),
        ),
    ),
    (
        7,
        Culture(
            ("SA", "AE", "QA", "KW", "OM", "BH", "YE"),
            *(names.ARAB_MEN, names.ARAB_WOMEN, names.GULF, "bin"),
        ),
    ),
    (
        14,
        Culture(
            ("ML", "NE", "SN", "TD", "BF", "MR", "GN", "CI", "NG"),
            *(names.SAHEL_MEN, names.SAHEL_WOMEN, names.SAHEL, ""),
        ),
    ),
    (
        7,
        Culture(
            ("SO", "ET", "DJ", "ER", "KE"),
            *(names.HORN_MEN, names.HORN_WOMEN, names.HORN_MEN, "three"),
        ),
    ),
    (5, Culture(("TR",), names.TURKISH, names.TURKISH, names.TURKISH_FAMILIES, "")),
    (6, Culture(("AF", "IR"), names.PERSIAN, names.PERSIAN, names.PERSIAN_FAMILIES, "mononym")),
    (6, Culture(("PK",), names.URDU, names.URDU, names.URDU_FAMILIES, "")),
    (7, Culture(("UZ", "KZ", "KG", "TJ"), names.STEPPE, names.STEPPE, names.STEMS, "russian")),
    (5, Culture(("ID",), names.ISLES, names.ISLES, names.ISLES, "mononym")),
    (
        8,
        Culture(
            ("FR", "BE", "CM", "CD", "GA"), names.FRENCH, names.FRENCH, names.FRENCH_FAMILIES, ""
        ),
    ),
    (
        7,
        Culture(("GB", "US", "GH", "KE"), names.ENGLISH, names.ENGLISH, names.ENGLISH_FAMILIES, ""),
    ),
    (
        4,
        Culture(("ES", "MX", "CO"), names.IBERIAN, names.IBERIAN, names.IBERIAN_FAMILIES, "double"),
    ),
)
_TITLES = ("Mr", "Ms.", "Dr", "Prof.", "M.", "Mme", "H.E.", "S.E.", "Maj.", "Col", "Judge", "Me")


def elsewhere(number: int, seed: int) -> Iterator[tuple[int, Row]]:
    """So many rows in no order, each with the number of the human it is about."""
    draw, dates = random.Random(f"elsewhere {seed}"), random.Random(f"elsewhere, dates {seed}")
    rows: list[tuple[int, Row]] = []
    for human in _humans(draw, dates, max(number // 60, 40)):
        times = 1 + (draw.random() < AGAIN) + (draw.random() < AGAIN / 10)
        for _time in range(times):
            day = as_listed(dates, human.born, _HAND)
            rows.append((human.number, (*_written(draw, human), day)))
        if len(rows) >= number:
            break
    rows = rows[:number]
    draw.shuffle(rows)
    for person, (human_number, row) in enumerate(rows, 1):
        yield human_number, (person, *row)


def _humans(draw: random.Random, dates: random.Random, organisations: int) -> Iterator[Human]:
    number = 0
    while True:
        human = _human(draw, number, organisations, born(dates, _HAND))
        yield human
        number += 1
        if draw.random() < BROTHERS:
            yield _sibling(draw, human, number, born_beside(dates, human.born))
            number += 1
        if draw.random() < COLLEAGUES:
            other = _human(draw, number, organisations, born(dates, _HAND))
            yield replace(
                other,
                organisation=human.organisation,
                emails=human.emails,
                phones=human.phones,
                country=human.country,
            )
            number += 1


def _human(draw: random.Random, number: int, organisations: int, day: date) -> Human:
    culture = draw.choices([some for _, some in _CULTURES], [share for share, _ in _CULTURES])[0]
    is_woman = draw.random() < 0.4
    country = draw.choice(culture.countries)
    organisation = 1 + min(int(draw.expovariate(3) * organisations), organisations - 1)
    given, family = _given(draw, culture, is_woman), _family(draw, culture)
    local = fold(given[0].spellings[0]).replace(" ", "")
    surname = fold(family[-1].spellings[0] if family else "").replace(" ", "")
    office = f"bureau{organisation}@office{organisation}.example.org"
    work = f"{local[:1]}.{surname or local}{number % 977}@office{organisation}.example.org"
    home = f"{local}.{surname}{number}@mail.example.com"
    desk = f"+{200 + organisation % 90} 20 {organisation:06d}"
    return Human(
        number,
        culture,
        given,
        family,
        is_woman,
        country,
        organisation,
        draw.choice(names.POSTS),
        (office if draw.random() < 0.06 else work, home),
        (
            desk
            if draw.random() < 0.12
            else f"+{200 + organisation % 90} 6{number * 7919 % 10**8:08d}",
            f"+{200 + organisation % 90} 7{number * 6007 % 10**8:08d}",
        ),
        day,
    )


def _sibling(draw: random.Random, human: Human, number: int, day: date) -> Human:
    """A brother or sister at the same office: hard to tell from a second row about one person."""
    is_woman = draw.random() < 0.4
    given = _given(draw, human.culture, is_woman)
    if given[0] == human.given[0]:
        given = _given(draw, human.culture, is_woman)
    emails = (
        human.emails
        if draw.random() < 0.15
        else (f"{number}@a.example.org", f"{number}@b.example.org")
    )
    return replace(
        human,
        number=number,
        given=given,
        is_woman=is_woman,
        position=draw.choice(names.POSTS),
        emails=emails,
        phones=human.phones if draw.random() < 0.5 else (f"+2{number:011d}", f"+3{number:011d}"),
        born=day,
    )


def _one(draw: random.Random, pool: Sequence[str], skew: float) -> Name:
    spellings = tuple(pool[int(draw.random() ** skew * len(pool))].split("/"))
    return Name(spellings, "\u0600" < spellings[-1][0] < "\u06ff")


def _given(draw: random.Random, culture: Culture, is_woman: bool) -> tuple[Name, ...]:
    pool = culture.women if is_woman else culture.men
    found = [_one(draw, pool, 1.5)]
    if draw.random() < 0.15:
        found.append(_one(draw, pool, 1.5))
    if culture.form in ("father", "bin", "three"):
        found.append(_one(draw, culture.men, 1.5))
    return tuple(dict.fromkeys(found))


def _family(draw: random.Random, culture: Culture) -> tuple[Name, ...]:
    if culture.form == "mononym" and draw.random() < 0.3:
        return ()
    first = _one(draw, culture.families, 1.3)
    if culture.form == "double":
        return first, _one(draw, culture.families, 1.3)
    if culture.form == "russian":
        endings = draw.choice(
            (("ov",), ("ev", "yev"), ("zoda", "zade"), ("uly", "ulu"), ("kyzy", "qizi"))
        )
        stems = first.spellings
        return (Name(tuple(stem + ending for stem in stems for ending in endings), False),)
    return (first,)


def _written(draw: random.Random, human: Human) -> Row:
    """The human as one list has them."""
    habit, hand = draw.random(), draw.random()
    has_script = all(name.has_script for name in (*human.given, *human.family))
    original = None
    if has_script and hand < 0.10:
        given, family = _in_script(draw, human)
    else:
        given, family = _in_latin(draw, human, habit)
        if has_script and draw.random() < 0.1:
            original = " ".join(name.script() for name in (*human.given, *human.family))
    return (given, family, original, *_attributes(draw, human))


def _in_script(draw: random.Random, human: Human) -> tuple[str | None, str | None]:
    given = [name.script() for name in human.given]
    if len(given) > 1 and draw.random() < 0.4:
        del given[1:]
    family = " ".join(name.script() for name in human.family)
    if draw.random() < 0.2:
        family = family.replace("ة", "ه").replace("أ", "ا").replace("ى", "ي")
    if draw.random() < 0.15:
        given[0] = given[0].replace("م", "مُ", 1).replace("ح", "حَ", 1)
    if draw.random() < 0.25:
        return None, f"{' '.join(given)} {family}".strip()
    return " ".join(given), family or None


def _in_latin(draw: random.Random, human: Human, habit: float) -> tuple[str | None, str | None]:
    given = [name.latin(draw, habit) for name in human.given]
    family = [name.latin(draw, habit) for name in human.family]
    if human.culture.form == "russian" and family and human.is_woman:
        family = [f"{one}a" if one.endswith(("ov", "ev")) else one for one in family]
    if len(given) > 1:
        share = draw.random()
        if share < 0.3:
            del given[1:]
        elif share < 0.4:
            given[1] = f"{given[1][0]}."
        elif human.culture.form == "bin" and draw.random() < 0.5:
            given.insert(1, "bin" if not human.is_woman else "bint")
    if len(family) > 1 and draw.random() < 0.35:
        del family[1:]
    if draw.random() < 0.08:
        words = given if draw.random() < 0.5 or not family else family
        words[0] = _slip(draw, words[0])
    return _laid_out(draw, " ".join(given), " ".join(family))


def _laid_out(draw: random.Random, given: str, family: str) -> tuple[str | None, str | None]:
    share = draw.random()
    if share < 0.05 and family:
        given = f"{given[0]}."
    if share > 0.85:
        given, family = (fold(part).upper() for part in (given, family))
    elif share > 0.65:
        family = family.upper()
    elif share > 0.55:
        given, family = fold(given).title(), fold(family).title()
    if draw.random() < 0.1:
        given, family = given.replace("-", " "), family.replace("-", "")
    if draw.random() < 0.08:
        given = f"{draw.choice(_TITLES)} {given}"
    order = draw.random()
    if order < 0.05 and family:
        return family, given
    if order < 0.15:
        return None, f"{family} {given}".strip()
    if order < 0.2:
        return None, f"{given} {family}".strip()
    return (given, family) if family else (None, given)


def _slip(draw: random.Random, word: str) -> str:
    if len(word) < 4:
        return word
    place = draw.randrange(len(word) - 1)
    near = {"a": "sq", "e": "rw", "i": "uo", "o": "ip", "u": "yi", "m": "n", "n": "mb", "r": "te"}
    return draw.choice(
        (
            word[: place + 1] + word[place] + word[place + 1 :],
            word[: place + 1] + word[place + 2 :],
            word[:place] + word[place + 1] + word[place] + word[place + 2 :],
            word[:place] + draw.choice(near.get(word[place], "aeinrst")) + word[place + 1 :],
        )
    )


def _attributes(draw: random.Random, human: Human) -> Row:
    """E-mail, telephone, organisation, country, sex and position as one list has them."""

    def known(share: float) -> bool:
        return draw.random() < share

    email = human.emails[not known(0.75)] if known(0.5) else None
    phone = human.phones[not known(0.7)] if known(0.45) else None
    if phone and known(0.4):
        phone = phone.replace(" ", draw.choice(("", "-", "."))).replace(
            "+", draw.choice(("00", "+"))
        )
    organisation = human.organisation if known(0.85) else draw.randrange(1, 400)
    return (
        email.upper() if email and known(0.1) else email,
        phone,
        organisation if known(0.75) else None,
        human.country if known(0.9) else None,
        ("female" if human.is_woman else "male") if known(0.7) else None,
        (human.position if known(0.6) else draw.choice(names.POSTS)) if known(0.7) else None,
    )
