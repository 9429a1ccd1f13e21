"""How long work tells how far it is, and how it is told to stop."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeAlias, TypeVar

Progress: TypeAlias = Callable[[float], object]
"""Called with the fraction done (0 to 1); it raises kernel.errors.Cancelled to stop the work."""

_EVERY = 500

Item = TypeVar("Item")


def told(items: Sequence[Item], progress: Progress | None) -> Iterator[tuple[int, Item]]:
    """The items with their numbers from 0, telling `progress` every few hundred and at the end."""
    for index, item in enumerate(items):
        if progress is not None and index % _EVERY == 0:
            progress(index / len(items))
        yield index, item
    if progress is not None:
        progress(1.0)
