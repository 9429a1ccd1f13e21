"""The people and organisations of the generated book."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from ctdesk.kernel.text import fold
from tests.benchmarks import names
from tests.benchmarks.drawing import Draws

_BATCH = 50_000
_TAIL = 3_000
_CODES = [country[0] for country in names.COUNTRIES]
_WEIGHTS = [country[1] for country in names.COUNTRIES]
_TITLES = [f"{rank} {post}".strip() for post in names.POSTS for rank in names.RANKS]
_HONORIFICS = ("Mr", "Ms", "Mrs", "Dr", "H.E.", "Prof.", "Judge", "Col.", None, None)
_IN_SCRIPT = 0.30  # of those whose names are Arabic: 12 % of all


class Crowd:
    """Who is in the book: organisations 1, 2, …, then people 1, 2, …, by their ids."""

    def __init__(
        self, people: int, organisations: int, countries: Mapping[str, tuple[str, str]], seed: int
    ) -> None:
        self.size, self.organisation_count = people, organisations
        self._countries, self._seed = countries, seed
        self.country_of: list[str] = []
        self.organisation_of: list[int] = []
        self.title_of: list[str | None] = []
        self.affiliation: list[str] = []
        self._blocks = _blocks(organisations)

    def organisations(self) -> Iterator[dict[str, Any]]:
        """Rows of organisations, those of one country side by side."""
        draws = Draws(self._seed, 1)
        uuids = draws.uuids(self.organisation_count)
        kinds = draws.below(len(names.BODIES), self.organisation_count)
        places = draws.below(len(names.PLACES), self.organisation_count)
        french = draws.shares(self.organisation_count)
        number = 0
        for code, (_start, size) in zip(_CODES, self._blocks, strict=True):
            in_english, in_french = self._countries[code]
            for nth in range(size):
                body = names.BODIES[kinds[number]]
                place = names.PLACES[places[number]] + (f" {nth // 40 + 1}" if nth >= 40 else "")
                self.affiliation.append(body[3])
                name = f"{body[0]}, {place}, {in_english}"
                name_fr = f"{body[1]} – {place}, {in_french}"
                yield {
                    "uuid": uuids[number],
                    "name": name_fr if french[number] < 0.3 else name,
                    "name_fr": name_fr if french[number] < 0.5 else None,
                    "acronym": "".join(w[0] for w in name.split() if w[0].isupper())[:6],
                    "organisation_type": body[2],
                    "country": code,
                }
                number += 1

    def people(self) -> Iterator[dict[str, Any]]:
        """Rows of people for `add_people`, in the order of their ids."""
        for part, start in enumerate(range(0, self.size, _BATCH)):
            number = min(_BATCH, self.size - start)
            yield from self._some(Draws(self._seed, 100 + part), start, number)

    def _some(self, draws: Draws, start: int, number: int) -> Iterator[dict[str, Any]]:
        uuids = draws.uuids(number)
        homes = draws.weighted(_WEIGHTS, number)
        given, given_too = draws.skewed(number, 1.6), draws.shares(number)
        family, family_too = draws.skewed(number, 3.2), draws.shares(number)
        variant, script = draws.below(5, number), draws.shares(number)
        title, unit = draws.skewed(number, 1.5), draws.below(len(names.UNITS), number)
        office, contact = draws.skewed(number, 2.0), draws.shares(number)
        honorific, other = draws.below(len(_HONORIFICS), number), draws.shares(number)
        for n in range(number):
            code, _weight, pool, dialling, language, _city = names.COUNTRIES[homes[n]]
            first, last, original, sex = _name(
                pool, given[n], given_too[n], family[n], family_too[n], variant[n]
            )
            first_block, size = self._blocks[homes[n]]
            organisation = 1 + first_block + int(office[n] * size)
            job = _TITLES[int(title[n] * len(_TITLES))] if title[n] < 0.97 else None
            if original and script[n] < 0.02:
                first, last = original
                job = names.ARAB_POSTS[variant[n]]
            elsewhere = other[n] < 0.06
            self.country_of.append(code)
            self.organisation_of.append(organisation)
            self.title_of.append(job)
            local = f"{_plain(first)}.{_plain(last)}"
            yield {
                "uuid": uuids[n],
                "honorific": _HONORIFICS[honorific[n]],
                "given_name": first,
                "family_name": last,
                "name_original": " ".join(original)
                if original and script[n] < _IN_SCRIPT
                else None,
                "sex": sex if other[n] < 0.94 else None,
                "country": code,
                "nationality": _CODES[int(other[n] * 900) % len(_CODES)] if elsewhere else code,
                "organisation_id": organisation,
                "department": names.UNITS[unit[n]] if other[n] < 0.7 else None,
                "job_title": job,
                "email": f"{local}{start + n}@{code.lower()}.example.org"
                if contact[n] < 0.85
                else None,
                "phone": f"+{dialling} {600_000_000 + (start + n) * 7919 % 399_999_999}"
                if contact[n] > 0.3
                else None,
                "preferred_language": language,
            }


def _blocks(number: int) -> list[tuple[int, int]]:
    """For each country, after how many organisations its own begin, and how many they are."""
    sizes = [max(number * weight // sum(_WEIGHTS), 1) for weight in _WEIGHTS]
    sizes[0] += number - sum(sizes)
    starts = [sum(sizes[:place]) for place in range(len(sizes))]
    return list(zip(starts, sizes, strict=True))


def _name(
    pool: str, given: float, given_too: float, family: float, family_too: float, variant: int
) -> tuple[str, str, tuple[str, str] | None, str]:
    """Given name, family name, both in the original script if there is one, and the sex."""
    if pool != "arab":
        givens, families = names.GIVEN[pool], _families(pool)
        place = int(given * len(givens))
        first = givens[place]
        if given_too < 0.2:
            first = f"{first} {givens[int(given_too * 5 * len(givens))]}"
        last = families[int(family * len(families))]
        if family_too < 0.15:
            last = f"{last} {families[int(family_too / 0.15 * 40)]}"
        return first, last, None, "female" if hash_of(givens[place]) % 2 else "male"
    original, sex, written = names.ARAB_GIVEN[int(given * len(names.ARAB_GIVEN))]
    first = written[variant % len(written)]
    known = names.ARAB_FAMILY
    place = int(family * (len(known) + _TAIL))
    if place < len(known):
        family_original, family_written = known[place]
        last = family_written[variant % len(family_written)]
    else:
        family_original = known[place % len(known)][0]
        last = _families("arab")[place - len(known)]
    if family_too < 0.2:
        middle = known[int(family_too * 5 * len(known))]
        last, family_original = f"{middle[1][0]} {last}", f"{middle[0]} {family_original}"
    return first, last, (original, family_original), "female" if sex == "f" else "male"


@cache
def _families(pool: str) -> list[str]:
    """The common family names of a pool, and thousands of rare ones."""
    parts = names.SYLLABLES[pool]
    draws = Draws(7, sum(map(ord, pool)))
    lengths = draws.below(3, _TAIL)
    chosen = iter(draws.below(len(parts), _TAIL * 4))
    tail = ["".join(parts[next(chosen)] for _ in range(length + 2)).title() for length in lengths]
    return [*names.FAMILY.get(pool, ()), *tail]


@cache
def hash_of(text: str) -> int:
    """A number that belongs to a text on every machine."""
    return sum(place * ord(letter) for place, letter in enumerate(text, 1))


@cache
def _plain(name: str) -> str:
    """The name as it stands in an address."""
    plain = fold(name).replace(" ", "")
    return plain if plain.isascii() else "person"
