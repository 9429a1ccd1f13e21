"""Rows of one list that name the same person: the later ones are told of the first."""

from array import array
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ctdesk.kernel.names import faces, sound

Named = Callable[[int], dict[str, Any]]
"""The draft of the row at a place, by meaning."""

_ALIKE = ("given_name", "family_name", "name_original", "organisation", "country", "job_title")
_MOST = 200
"""Of a telephone or address that more rows share, nobody is told apart one by one."""


class Traces:
    """What may give two rows away as one person, gathered row by row."""

    def __init__(self) -> None:
        self._traces = {name: array("q") for name in ("email", "phone", "alike")}

    def add(self, named: dict[str, Any] | None) -> None:
        """Note the next row, None for one that is refused."""
        from ctdesk.kernel.names.keys import phone_number

        email = named.get("email") if named else None
        phone = named.get("phone") if named else None
        alike = tuple(str(named.get(key, "")).casefold() for key in _ALIKE) if named else ()
        self._traces["email"].append(hash(email.casefold()) if email else 0)
        self._traces["phone"].append(phone_number(phone) if phone else 0)
        self._traces["alike"].append(hash(alike) if alike else 0)

    def twins(self, people: "array[int]", named: Named) -> dict[int, int]:
        """By place of a later row: the place of the first that names the same person.

        `people` are the known people that rows are recognised as, 0 for none.
        """
        found: dict[int, int] = {}
        for places in _shared(people):
            found.update(dict.fromkeys(places[1:], places[0]))
        for trace in self._traces.values():
            for places in _shared(trace):
                _compare(places[:_MOST], named, found)
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


def _compare(places: Sequence[int], named: Named, found: dict[int, int]) -> None:
    firsts: list[tuple[int, dict[str, Any], frozenset[str]]] = []
    for place in places:
        row = named(place)
        sounds = sounds_of(row)
        same = next((p for p, r, s in firsts if _is_one(row, sounds, r, s)), None)
        if same is None:
            firsts.append((place, row, sounds))
        elif place not in found and _first(same, found) != place:
            found[place] = same


def _is_one(
    row: dict[str, Any], sounds: frozenset[str], other: dict[str, Any], others: frozenset[str]
) -> bool:
    """Whether two rows that share a trace name one person: the same name, and no other e-mail."""
    email, theirs = row.get("email"), other.get("email")
    if email and theirs and email.casefold() != theirs.casefold():
        return False
    return sounds == others or len(sounds & others) >= 2


def sounds_of(named: Mapping[str, Any]) -> frozenset[str]:
    """What the words of a name sound like, in whatever script and order."""
    written = [(named.get("given_name"), named.get("family_name")), (named.get("name_original"),)]
    words = (word for fields in written for face in faces(*fields)[:1] for word in face)
    return frozenset(sound(word).skeleton for word in words)
