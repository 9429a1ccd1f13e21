"""People as arrays: the words of their names and what else tells them apart."""

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from ctdesk.kernel.names import faces
from ctdesk.kernel.names.faces import WORDS
from ctdesk.kernel.text import fold
from ctdesk.queries.matching.vocabulary import NO_WORD, Vocabulary

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

COLUMNS = (
    *("id", "given_name", "family_name", "name_original", "email", "phone"),
    *("organisation_id", "country", "sex", "job_title"),
)
"""The columns of a person that are compared, in the order `gathered` takes them."""

ATTRIBUTES = ("email", "phone", "organisation", "country", "sex", "position")
"""What is compared besides the name, each a number that is 0 where nothing is known."""

_PHONE_DIGITS = 9
"""The digits that are the same with and without the country's and the trunk prefix."""


@dataclass(frozen=True)
class Crowd:
    """Some people. A face is one way the words of a name may stand; most people have one."""

    ids: "NDArray[np.int64]"
    owner: "NDArray[np.int32]"
    """By face: the place of its person."""
    words: "NDArray[np.int32]"
    """By place in the face, then by face: the number of the word, NO_WORD behind the last."""
    attributes: "dict[str, NDArray[np.int64]]"
    """By name, then by person."""

    def __len__(self) -> int:
        return len(self.ids)


class Gathering:
    """Takes people one after another; `crowd` gives those taken so far."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._ids = array("q")
        self._owner = array("i")
        self._words = array("i")
        self._attributes = {name: array("q") for name in ATTRIBUTES}

    def take(self, rows: Iterable[Sequence[Any]]) -> None:
        """Rows of COLUMNS."""
        number = self._vocabulary.number
        attributes = [self._attributes[name] for name in ATTRIBUTES]
        for person_id, given, family, original, *others in rows:
            place = len(self._ids)
            self._ids.append(person_id)
            for face in _every_face(given, family, original):
                self._owner.append(place)
                self._words.extend([number(word) for word in face])
                self._words.extend(_PADDING[len(face)])
            for kept, value in zip(attributes, _attributes(*others), strict=True):
                kept.append(value)

    def crowd(self) -> Crowd:
        """Those taken so far."""
        import numpy as np

        words = np.array(np.frombuffer(self._words, dtype=np.int32)) if self._words else _nothing()
        return Crowd(
            np.array(self._ids, dtype=np.int64),
            np.array(self._owner, dtype=np.int32),
            np.ascontiguousarray(words.reshape(-1, WORDS).T),
            {name: np.array(kept, dtype=np.int64) for name, kept in self._attributes.items()},
        )


def gathered(rows: Iterable[Sequence[Any]], vocabulary: Vocabulary) -> Crowd:
    """People from rows of COLUMNS."""
    gathering = Gathering(vocabulary)
    gathering.take(rows)
    return gathering.crowd()


_PADDING = [[NO_WORD] * (WORDS - length) for length in range(WORDS + 1)]


def _nothing() -> "NDArray[np.int32]":
    import numpy as np

    return np.empty(0, dtype=np.int32)


def _every_face(
    given: str | None, family: str | None, original: str | None
) -> tuple[tuple[str, ...], ...]:
    found = faces(given, family)
    if not original:
        return found
    return tuple(dict.fromkeys((*found, *faces(original))))


def _attributes(
    email: str | None,
    phone: str | None,
    organisation: int | None,
    country: str | None,
    sex: str | None,
    position: str | None,
) -> tuple[int, ...]:
    return (
        hash(email.strip().casefold()) if email else 0,
        phone_number(phone) if phone else 0,
        organisation or 0,
        _code(country) if country else 0,
        _code(sex) if sex else 0,
        _position(position) if position else 0,
    )


def phone_number(text: str) -> int:
    """The digits that tell one telephone from another; 0 when there are too few.

    >>> phone_number("+212 6 12 34 56 78") == phone_number("06.12.34.56.78") == 612345678
    True
    """
    digits = "".join(letter for letter in fold(text) if letter.isdigit())
    return int(digits[-_PHONE_DIGITS:]) if len(digits) >= _PHONE_DIGITS - 3 else 0


@lru_cache(maxsize=1 << 10)
def _code(text: str) -> int:
    return int.from_bytes(text.encode()[:6].ljust(6), "big")


@lru_cache(maxsize=1 << 14)
def _position(text: str) -> int:
    """The same for the same words in any order."""
    return hash(tuple(sorted(fold(text).split())))
