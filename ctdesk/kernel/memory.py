"""Memory that was freed and not given back: sorting a million rows takes a hundred megabytes."""

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

_MMAP_THRESHOLD = -3
_LARGE = 1 << 20
_SELDOM = (10_000, 10, 10)


def give_back() -> None:
    """Return to the system what was freed, where the C library keeps it for itself (Linux).

    Takes some milliseconds; for after work that needed much, never for every key.
    """
    library = _library()
    if library is not None:
        library.malloc_trim(0)


@cache
def give_back_large_blocks() -> None:
    """Have every block of a megabyte returned when it is freed, from now on (Linux).

    The C library otherwise learns from the first large block to keep the next ones.
    """
    library = _library()
    if library is not None:
        library.mallopt(_MMAP_THRESHOLD, _LARGE)


@contextmanager
def collecting_seldom() -> Iterator[None]:
    """A block in which circles are looked for seldom, and not among what there was before.

    Work that makes millions of small things otherwise goes through all of the program again and
    again, an eighth of a second each time, in which no window can be painted.
    """
    thresholds = gc.get_threshold()
    gc.freeze()
    gc.set_threshold(*_SELDOM)
    try:
        yield
    finally:
        gc.set_threshold(*thresholds)
        gc.unfreeze()


@cache
def _library() -> Any:
    if sys.platform != "linux":
        return None
    try:
        import ctypes
    except ImportError:  # a Python built without it
        return None
    library = ctypes.CDLL(None)
    return library if hasattr(library, "malloc_trim") else None
