"""People as arrays: the words of their names and what else tells them apart."""

from array import array
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ctdesk.kernel.names.faces import WORDS, looked_at, read
from ctdesk.kernel.names.keys import (
    birth_number,
    code_number,
    every_face,
    mailbox,
    phone_number,
    position_number,
)
from ctdesk.queries.matching.vocabulary import NO_WORD, Vocabulary

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

COLUMNS = (
    *("id", "given_name", "family_name", "name_original", "email", "phone"),
    *("organisation_id", "country", "sex", "job_title", "birth_date"),
)
"""The columns of a person that are compared, in the order `gathered` takes them."""

ATTRIBUTES = ("email", "phone", "organisation", "country", "sex", "position", "birth_date")
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


def heard(crowd: Crowd, vocabulary: Vocabulary) -> "NDArray[np.int64]":
    """By person: a number for what the name sounds like, whatever its script and order.

    It is 0 for nobody's name, and holds for this process.
    """
    import numpy as np

    sounding = np.append(vocabulary.sounding(), 0)
    starts = crowd.starts
    named = np.flatnonzero(starts[1:] > starts[:-1])
    found = np.zeros(len(crowd), dtype=np.int64)
    found[named] = sounding[crowd.words[:, starts[named]]].sum(axis=0)
    return found


class Gathering:
    """Takes people set after set; `crowd` gives those taken so far."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._fields = _Fields(vocabulary)
        self._ids = array("q")
        self._owner = array("i")
        self._words = array("i")
        self._attributes = {name: array("q") for name in ATTRIBUTES}

    def take(self, rows: Iterable[Sequence[Any]]) -> None:
        """Rows of COLUMNS."""
        columns = list(zip(*rows, strict=True))
        if not columns:
            return
        ids, given, family, original, *others = columns
        owner, words = self._faces(zip(given, family, original, strict=True))
        self._ids.extend(ids)
        self._owner.extend(owner)
        self._words.extend(words)
        for name, values in zip(ATTRIBUTES, others, strict=True):
            self._attributes[name].extend(map(_NUMBER_OF[name], values))

    def _faces(self, names: Iterable[Sequence[str | None]]) -> tuple[list[int], list[int]]:
        """By face: the place of the person; and the words, padded."""
        plain, number = self._fields, self._vocabulary.number
        owner: list[int] = []
        words: list[int] = []
        for place, (given, family, original) in enumerate(names, start=len(self._ids)):
            one, other, third = plain[given], plain[family], plain[original]
            if one is None or other is None or third is None:
                every = every_face(given, family, original)
                found = tuple(tuple(map(number, face)) for face in every)
            else:
                found = _standing(one + other, third)
            for face in found:
                owner.append(place)
                words += face
                words += _PADDING[len(face)]
        return owner, words

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


_KEPT_AT_MOST = 1 << 13
_PADDING = [[NO_WORD] * (WORDS - length) for length in range(WORDS + 1)]


def _nothing() -> "NDArray[np.int32]":
    import numpy as np

    return np.empty(0, dtype=np.int32)


class _Fields(dict[str | None, "tuple[int, ...] | None"]):
    """The words of a name's field by number; None where it has a particle. Emptied when large."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        super().__init__()
        self._number = vocabulary.number

    def __missing__(self, field: str | None) -> "tuple[int, ...] | None":
        if len(self) >= _KEPT_AT_MOST:
            self.clear()
        plain = read(field)[1] if field else ()
        self[field] = found = None if plain is None else tuple(map(self._number, plain))
        return found


def _standing(latin: tuple[int, ...], original: tuple[int, ...]) -> tuple[tuple[int, ...], ...]:
    """The faces of a name without particles, as `every_face` gives them."""
    if not original:
        return (looked_at(latin),) if latin else ()
    if not latin or latin == original:
        return (looked_at(original),)
    one, other = looked_at(latin), looked_at(original)
    return (one,) if one == other else (one, other)


def _mailbox(text: str | None) -> int:
    return mailbox(text) if text else 0


def _phone(text: str | None) -> int:
    return phone_number(text) if text else 0


def _organisation(number: int | None) -> int:
    return number or 0


def _code(text: str | None) -> int:
    return code_number(text) if text else 0


def _position(text: str | None) -> int:
    return position_number(text) if text else 0


def _birth(text: str | None) -> int:
    return birth_number(text) if text else 0


_NUMBER_OF: dict[str, Callable[[Any], int]] = {
    "email": _mailbox,
    "phone": _phone,
    "organisation": _organisation,
    "country": _code,
    "sex": _code,
    "position": _position,
    "birth_date": _birth,
}
