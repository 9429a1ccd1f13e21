"""Telling a person what long work on a book does now, in words, and how far it is."""

from collections.abc import Callable
from typing import TypeAlias

Tell: TypeAlias = Callable[[str, float], object]
"""Called with a sentence and the fraction done, from 0 to 1."""


Reached: TypeAlias = Callable[[float], object]
"""Called with the fraction done, from 0 to 1, of work that needs no words; may raise Cancelled."""


def unwatched(_fraction: float) -> None:
    """For work that nobody watches."""


def stretch_of(reached: Reached, start: float, end: float) -> Reached:
    """How a stretch of the work tells: its 0 to 1 lies between `start` and `end` of the whole."""
    return lambda fraction: reached(start + (end - start) * fraction)


def nobody(_words: str, _fraction: float) -> None:
    """Tell nobody."""


def part(tell: Tell, start: float, end: float) -> Tell:
    """How a part of the work tells: its fractions lie between `start` and `end` of the whole."""
    return lambda words, fraction: tell(words, start + (end - start) * fraction)
