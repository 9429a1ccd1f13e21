"""People as arrays: the words of their names and what else tells them apart."""

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any

from ctdesk.kernel.names.faces import WORDS
from ctdesk.kernel.names.keys import every_face, mailbox, phone_number, position_number
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

    @cached_property
    def starts(self) -> "NDArray[np.int64]":
        """By person: where the faces begin; one more for the end."""
        import numpy as np

        return np.searchsorted(self.owner, np.arange(len(self) + 1))


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
            for face in every_face(given, family, original):
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


def _attributes(
    email: str | None,
    phone: str | None,
    organisation: int | None,
    country: str | None,
    sex: str | None,
    position: str | None,
) -> tuple[int, ...]:
    return (
        mailbox(email) if email else 0,
        phone_number(phone) if phone else 0,
        organisation or 0,
        _code(country) if country else 0,
        _code(sex) if sex else 0,
        position_number(position) if position else 0,
    )


@lru_cache(maxsize=1 << 10)
def _code(text: str) -> int:
    return int.from_bytes(text.encode()[:6].ljust(6), "big")
