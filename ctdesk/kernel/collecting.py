"""Looking for circles of objects only when told: a look stops every thread."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_TOO_MANY = 1_000_000
"""New objects that are looked through whoever waits: else what is in circles grows without end."""


@contextmanager
def collected_when_told() -> Iterator[None]:
    """Within, hardly anything looks for circles on its own; what is there before is set aside.

    For a whole program, from where it starts: a window that says when, or a command.
    """
    before = gc.get_threshold()
    gc.freeze()
    gc.set_threshold(_TOO_MANY)
    try:
        yield
    finally:
        gc.freeze()  # Else all that was made meanwhile would be looked through at once.
        gc.set_threshold(*before)


def new_objects() -> int:
    """How many objects there are more than at the last look, of those that may be in a circle."""
    return gc.get_count()[0]


def collect_new() -> None:
    """Look through what came since the last look, and set aside what stays.

    A circle that is dropped after it was set aside stays until `collect_everything`.
    """
    gc.collect()
    gc.freeze()


def collect_everything() -> None:
    """Look through all there is: a tenth of a second and more, in which no thread goes on."""
    gc.unfreeze()
    collect_new()
