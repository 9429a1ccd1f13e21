"""Whether a row that was written for somebody still names that person, after corrections."""

from collections.abc import Mapping, Sequence
from typing import Any

from ctdesk.kernel.names import faces, sound
from ctdesk.kernel.names.known import may_be_one

NAMES = ("given_name", "family_name", "name_original")
"""What the names of a row or of a person are kept under."""

_Faces = tuple[tuple[str, ...], ...]


def is_same_name(says: Mapping[str, Any], known: Mapping[str, Any]) -> bool:
    """Whether what a row says may be the same person's name, spelled or completed otherwise.

    Both have texts, or None, under NAMES. One word that is somebody else's is
    enough to say no: a brother has the family name too. What is written in one script is compared
    with what is known in it, and with the other where only that is there. A row that names nobody
    is not the same.

    >>> alaoui = {"given_name": "Mohamed", "family_name": "El Alaoui"}
    >>> is_same_name({"given_name": "Mohammed Amine", "family_name": "ALAOUI"}, alaoui)
    True
    >>> is_same_name({"given_name": "Ahmed", "family_name": "El Alaoui"}, alaoui)
    False
    >>> is_same_name({"name_original": "محمد العلوي"}, alaoui)
    True
    """
    mine, theirs = _both(says), _both(known)
    pairs = [(mine[at], theirs[at]) for at in (0, 1) if mine[at] and theirs[at]]
    if not pairs:
        pairs = [(mine[at], theirs[1 - at]) for at in (0, 1) if mine[at] and theirs[1 - at]]
    return bool(pairs) and all(_any_face(one, other) for one, other in pairs)


def _both(names: Mapping[str, Any]) -> tuple[_Faces, _Faces]:
    """The faces of the name in Latin letters and of that in the original script."""
    latin = faces(names.get("given_name"), names.get("family_name"))
    return latin, faces(names.get("name_original"))


def _any_face(one: _Faces, other: _Faces) -> bool:
    return any(_holds(mine, theirs) for mine in one for theirs in other)


def _holds(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether every word of the shorter name is one of the longer, each counted once."""
    fewer, more = sorted((list(one), list(other)), key=len)
    for word in fewer:
        found = next((each for each in more if may_be_one(sound(word), sound(each))), None)
        if found is None:
            return False
        more.remove(found)
    return True
