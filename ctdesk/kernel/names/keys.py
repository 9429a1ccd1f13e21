"""What a person is looked up by: the sounds of the name, and what else tells people apart.

The keys of a person are one text of words, so that a word index holds them. A part of a name is
its skeleton; everything else begins with a mark of its own.
"""

from functools import lru_cache
from hashlib import blake2b

from ctdesk.kernel.names.faces import WORDS, faces, read
from ctdesk.kernel.names.sounds import ALL_VOWELS, sound
from ctdesk.kernel.text import fold

AGAIN = "_2"
"""What follows the skeleton of a word that stands in a name once more."""

_PHONE_DIGITS = 9
"""The digits that are the same with and without the country's and the trunk prefix."""

_NO_DIGIT = str.maketrans({chr(code): None for code in range(128) if not chr(code).isdigit()})


def keys_of(
    given: str | None,
    family: str | None,
    original: str | None,
    email: str | None = None,
    phone: str | None = None,
    organisation: int | None = None,
    position: str | None = None,
    birth: str | None = None,
    country: str | None = None,
) -> str:
    """The keys of a person, in no order.

    >>> sorted(keys_of("Mohamed", "EL ALAOUI", "محمد العلوي", phone="+212 6 12 34 56 78").split())
    ['_p612345678', 'l', 'mhmd']
    """
    words = _of_name(given, family)
    if original:
        words.update(_of_name(original))
    if email:
        words.add(of_email(email))
    if phone:
        words.add(of_phone(phone))
    if organisation:
        words.add(of_organisation(organisation))
    if position:
        words.add(of_position(position))
    if birth:
        words.add(of_birth(birth))
    if country:
        words.add(of_country(country))
    words.discard("")
    return " ".join(words)


def _of_name(one: str | None, other: str | None = None) -> set[str]:
    """The keys of a name; most are put together of what is known of each field."""
    words, keys = _of_field(one) if one else _NOTHING
    more_words, more_keys = _of_field(other) if other else _NOTHING
    if words + more_words <= WORDS:
        found = {*keys, *more_keys}
        if len(found) == len(keys) + len(more_keys):
            return found
    return {key for face in faces(one, other) for key in of_face(face)}


_NOTHING: tuple[int, tuple[str, ...]] = (0, ())


@lru_cache(maxsize=1 << 16)
def _of_field(field: str) -> tuple[int, tuple[str, ...]]:
    """How many words a field has, and the keys of each; more than a face if it has a particle."""
    plain = read(field)[1]
    if plain is None:
        return WORDS + 1, ()
    return len(plain), tuple(key for word in plain if (key := _of_word(word)))


def every_face(
    given: str | None, family: str | None, original: str | None
) -> tuple[tuple[str, ...], ...]:
    """The faces of a name in both scripts."""
    found = faces(given, family)
    if not original:
        return found
    return tuple(dict.fromkeys((*found, *faces(original))))


def of_face(face: tuple[str, ...]) -> list[str]:
    """The keys of the words of a face; initials and words without a consonant have none.

    >>> of_face(("mohamed", "m", "mouhamadou")), of_face(("ali", "aoui"))
    (['mhmd', 'mhmd_2'], ['l'])
    """
    found = [key for word in face if (key := _of_word(word))]
    if len(set(found)) == len(found):
        return found
    return [key + AGAIN if key in found[:place] else key for place, key in enumerate(found)]


@lru_cache(maxsize=1 << 14)
def _of_word(word: str) -> str:
    skeleton = sound(word).skeleton
    return "" if len(word) == 1 or skeleton == ALL_VOWELS else skeleton


def of_email(email: str) -> str:
    """The key of a mailbox; empty when there is none."""
    return f"_e{mailbox(email):x}" if email.strip() else ""


def of_phone(phone: str) -> str:
    """The key of a telephone; empty when it has too few digits."""
    number = phone_number(phone)
    return f"_p{number}" if number else ""


def of_organisation(organisation: int) -> str:
    """The key of an organisation's id."""
    return f"_o{organisation}"


def of_position(text: str) -> str:
    """The key of a position."""
    return f"_j{position_number(text):x}"


def of_birth(date: str) -> str:
    """The key of a date of birth; empty when it is none."""
    number = birth_number(date)
    return f"_b{number:x}" if number else ""


def of_country(code: str) -> str:
    """The key of a country."""
    return f"_c{code_number(code):x}"


def mailbox(email: str) -> int:
    """A number for a mailbox, the same in every process; 0 when there is none."""
    bare = email.strip().casefold()
    return _number(bare) if bare else 0


@lru_cache(maxsize=1 << 14)
def position_number(text: str) -> int:
    """A number for a position: the same for the same words in any order."""
    return _number(" ".join(sorted(fold(text).split())))


@lru_cache(maxsize=1 << 15)
def birth_number(date: str) -> int:
    """An ISO date as a number whose sixteenths are its digits, 0 for what it leaves open.

    >>> f"{birth_number('1972-03-04'):x}", f"{birth_number('1972'):x}", birth_number("?")
    ('19720304', '19720000', 0)
    """
    digits = date.replace("-", "")
    is_date = digits.isascii() and digits.isdigit() and len(digits) in (4, 6, 8)
    return int(digits.ljust(8, "0"), 16) if is_date else 0


@lru_cache(maxsize=1 << 10)
def code_number(code: str) -> int:
    """A code of a few letters as a number."""
    return int.from_bytes(code.encode()[:6], "big")


def _number(text: str) -> int:
    return int.from_bytes(blake2b(text.encode(), digest_size=7).digest(), "big")


def phone_number(text: str) -> int:
    """The digits that tell one telephone from another; 0 when there are too few.

    >>> phone_number("+212 6 12 34 56 78") == phone_number("06.12.34.56.78") == 612345678
    True
    """
    digits = (text if text.isascii() else "".join(filter(str.isdigit, fold(text)))).translate(
        _NO_DIGIT
    )
    return int(digits[-_PHONE_DIGITS:]) if len(digits) >= _PHONE_DIGITS - 3 else 0
