"""How many records of a page, in words."""

from collections.abc import Callable

from ctdesk.kernel.i18n import trn

Numbered = Callable[[int], str]

_NUMBERED: dict[str, Numbered] = {
    "events": lambda n: trn("{n} event", "{n} events", n),
    "people": lambda n: trn("{n} person", "{n} people", n),
    "organisations": lambda n: trn("{n} organisation", "{n} organisations", n),
    "recommendations": lambda n: trn("{n} recommendation", "{n} recommendations", n),
    "follow_ups": lambda n: trn("{n} follow-up", "{n} follow-ups", n),
}
_CHANGED: dict[str, Numbered] = {
    "events": lambda n: trn("{n} event changed.", "{n} events changed.", n),
    "people": lambda n: trn("{n} person changed.", "{n} people changed.", n),
    "organisations": lambda n: trn("{n} organisation changed.", "{n} organisations changed.", n),
    "recommendations": lambda n: trn(
        "{n} recommendation changed.", "{n} recommendations changed.", n
    ),
    "follow_ups": lambda n: trn("{n} follow-up changed.", "{n} follow-ups changed.", n),
}
_WILL_CHANGE: dict[str, Numbered] = {
    "events": lambda n: trn("Change {n} event", "Change {n} events", n),
    "people": lambda n: trn("Change {n} person", "Change {n} people", n),
    "organisations": lambda n: trn("Change {n} organisation", "Change {n} organisations", n),
    "recommendations": lambda n: trn("Change {n} recommendation", "Change {n} recommendations", n),
    "follow_ups": lambda n: trn("Change {n} follow-up", "Change {n} follow-ups", n),
}


def numbered(page: str, n: int) -> str:
    """“412 people”."""
    return _NUMBERED[page](n)


def changed(page: str, n: int) -> str:
    """“412 people changed.”"""
    return _CHANGED[page](n)


def will_change(page: str, n: int) -> str:
    """“Change 412 people”, on a button."""
    return _WILL_CHANGE[page](n)
