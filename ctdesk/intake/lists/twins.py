"""Rows of one list that name the same person: the later ones are told of the first."""

from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from ctdesk.intake.lists.drafting import Draft, Drafting
from ctdesk.intake.lists.same_name import NAMES
from ctdesk.kernel.names import Sound, faces, sound
from ctdesk.kernel.names.keys import phone_number
from ctdesk.kernel.names.known import may_be_one

Named = Callable[[int], dict[str, Any]]
"""The draft of the row at a place, by meaning."""

_ALIKE = ("organisation", "country", "job_title")
"""What is written the same of two who have the same name and nothing else in common."""
_MOST = 200
"""Of a telephone or address that more rows share, nobody is told apart one by one."""


class _Seen(NamedTuple):
    """What is looked at to tell two rows apart."""

    email: str
    born: str
    sounds: dict[str, Sound]
    """The words of the name, in whatever script and order, by what they sound like."""
    first: str
    """What the first of them sounds like."""


class Traces:
    """What may give two rows away as one person, gathered row by row."""

    def __init__(self) -> None:
        self._email, self._phone, self._alike = array("q"), array("q"), array("q")

    def add(self, drafts: Sequence[Draft | None], drafting: Drafting, heard: Iterable[int]) -> None:
        """Note the next rows, None for one that is refused; `heard` is what each name sounds like,
        as the matcher tells it."""
        email, phone = drafting.values(drafts, "email"), drafting.values(drafts, "phone")
        self._email.extend(hash(text.casefold()) if text else 0 for text in email)
        self._phone.extend(phone_number(text) if text else 0 for text in phone)
        alike = zip(heard, *(drafting.values(drafts, key) for key in _ALIKE), strict=True)
        # As a text: -1 and -2, by which new organisations are numbered, have one hash.
        self._alike.extend(
            hash(repr(values)) if draft and values[0] else 0
            for draft, values in zip(drafts, alike, strict=True)
        )

    def twins(self, people: "array[int]", named: Named) -> dict[int, int]:
        """By place of a later row: the place of the first that names the same person.

        `people` are the known people that rows are recognised as, 0 for none.
        """
        found: dict[int, int] = {}
        for places in _shared(people):
            found.update(dict.fromkeys(places[1:], places[0]))
        traces = (self._email, self._phone, self._alike)
        groups = [places[:_MOST] for trace in traces for places in _shared(trace)]
        # In the order of the list, whose drafts are unpacked block by block.
        wanted = sorted({place for places in groups for place in places})
        seen = {place: _looked_at(named(place)) for place in wanted}
        for places in groups:
            _compare(places, seen, found)
        return {place: _first(place, found) for place in sorted(found)}


def _first(place: int, found: dict[int, int]) -> int:
    while place in found:
        place = found[place]
    return place


def _shared(traces: "array[int]") -> list[list[int]]:
    """The places, in order, of rows that have a trace in common."""
    import numpy as np

    if not any(traces):
        return []
    values = np.array(traces, dtype=np.int64)
    order = np.argsort(values, kind="stable")
    order = order[values[order] != 0]
    ordered = values[order]
    repeated = np.flatnonzero(ordered[1:] == ordered[:-1])
    if not len(repeated):
        return []
    # The ends of the runs of one value, of those that are longer than one.
    starts = np.flatnonzero(np.append(True, ordered[1:] != ordered[:-1]))
    lengths = np.diff(np.append(starts, len(ordered)))
    runs = zip(starts[lengths > 1].tolist(), lengths[lengths > 1].tolist(), strict=True)
    return [order[start : start + length].tolist() for start, length in runs]


def _compare(places: Sequence[int], seen: Mapping[int, _Seen], found: dict[int, int]) -> None:
    firsts: list[int] = []
    for place in places:
        same = next((first for first in firsts if _is_one(seen[place], seen[first])), None)
        if same is None:
            firsts.append(place)
        elif place not in found and _first(same, found) != place:
            found[place] = same


def _is_one(row: _Seen, other: _Seen) -> bool:
    """Whether two rows that share a trace name one person: its name, no other e-mail or birth."""
    if row.email and other.email and row.email != other.email:
        return False
    if not (row.born.startswith(other.born) or other.born.startswith(row.born)):
        return False
    fewer, more = sorted((row, other), key=lambda seen: len(seen.sounds))
    if len(fewer.sounds) < len(more.sounds) and more.first not in fewer.sounds:
        return False  # A son bears the name of his father behind his own.
    common = row.sounds.keys() & other.sounds.keys()
    alike = sum(may_be_one(row.sounds[each], other.sounds[each]) for each in common)
    return alike >= 2 or alike == len(row.sounds) == len(other.sounds)


def _looked_at(named: Mapping[str, Any]) -> _Seen:
    email, born = named.get("email", ""), named.get("birth_date", "")
    words = [sound(word) for word in _words(*map(named.get, NAMES))]
    sounds = {heard.skeleton: heard for heard in reversed(words)}
    return _Seen(email.casefold(), born, sounds, words[0].skeleton if words else "")


def _words(given: str | None, family: str | None, original: str | None) -> Iterator[str]:
    for fields in ((given, family), (original,)):
        for face in faces(*fields)[:1]:
            yield from face
