"""The secret of a book as people can print, read out and type it.

150 random bits are written in Crockford's 32 letters as ten groups of four, such as
`K7QW-…`. The last letter of each group checks the three before it and the group's place
(arithmetic in the field of 32 elements), so one wrong letter, two swapped letters or two
swapped groups are always found, and the sentence can say in which group.
"""

import unicodedata
from functools import reduce
from operator import xor

from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr

SECRET_BITS = 150
GROUPS = 10

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_MISREAD = str.maketrans("OIL", "011")
_WEIGHTS = (2, 3, 4)
_SECRET_BYTES = 19


def new_secret() -> bytes:
    """Fresh random bits for one book."""
    import secrets

    return secrets.randbits(SECRET_BITS).to_bytes(_SECRET_BYTES)


def spelled(secret: bytes) -> str:
    """The secret as ten groups of four letters and digits, joined by hyphens."""
    number = int.from_bytes(secret)
    groups = []
    for place in range(GROUPS):
        three = [number >> (SECRET_BITS - 5 * (3 * place + step + 1)) & 31 for step in range(3)]
        groups.append("".join(_LETTERS[value] for value in (*three, _check(three, place))))
    return "-".join(groups)


def secret_from(code: str) -> bytes:
    """The secret that a typed code stands for.

    Case, spaces, hyphens, O for 0, I or L for 1 and Arabic digits do not matter. Anything
    that cannot be the printed code is a UserError that says where to look.
    """
    typed = _letters_of(code)
    values = [_LETTERS.index(letter) for letter in typed]
    number = 0
    for place in range(GROUPS):
        *three, check = values[4 * place : 4 * place + 4]
        if check != _check(three, place):
            raise UserError(
                tr(
                    "Group {number} of the recovery code, “{group}”, is not as printed; compare "
                    "it with the sheet and type it again.",
                    number=place + 1,
                    group=typed[4 * place : 4 * place + 4],
                )
            )
        for value in three:
            number = number << 5 | value
    return number.to_bytes(_SECRET_BYTES)


def _letters_of(code: str) -> str:
    """The 40 letters of a code that was typed in any of the ways people type."""
    plain = unicodedata.normalize("NFKC", code).upper()
    digits = (str(unicodedata.decimal(letter, letter)) for letter in plain)
    typed = "".join(letter for letter in digits if letter.isalnum()).translate(_MISREAD)
    for letter in typed:
        if letter not in _LETTERS:
            raise UserError(
                tr(
                    "“{letter}” never stands in a recovery code; compare what you typed with the "
                    "printed sheet.",
                    letter=letter,
                )
            )
    if len(typed) != 4 * GROUPS:
        raise UserError(
            tr(
                "A recovery code has {wanted} letters and digits and you typed {typed}; compare "
                "it with the printed sheet.",
                wanted=4 * GROUPS,
                typed=len(typed),
            )
        )
    return typed


def _check(three: list[int], place: int) -> int:
    return reduce(xor, map(_product, three, _WEIGHTS), place)


def _product(left: int, right: int) -> int:
    """Multiply in GF(32) modulo x⁵ + x² + 1."""
    found = 0
    while right:
        if right & 1:
            found ^= left
        left <<= 1
        if left & 32:
            left ^= 0b100101
        right >>= 1
    return found
