"""Memory that was freed and not given back: sorting a million rows takes a hundred megabytes."""

import sys
from functools import cache
from typing import Any

_MMAP_THRESHOLD = -3
_LARGE = 1 << 20


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
