"""No search for circles while much is read: it would stop every thread, the window's too."""

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_turn = threading.RLock()
"""Of one thread it is taken again: a window that goes while it is held ends its own block."""
_blocks: list[bool] = []
"""For each block under way, whether collecting was on when it began."""


@contextmanager
def collecting_put_off() -> Iterator[None]:
    """Put off looking for circles of objects until the last such block ends, on any thread.

    For work that makes very many objects and no circles: each look would go through all of them
    without a pause, a fifth of a second at a hundred thousand people.
    """
    with _turn:
        _blocks.append(gc.isenabled() or any(_blocks))
        gc.disable()
    try:
        yield
    finally:
        with _turn:
            was_on = _blocks.pop()
            if was_on and not _blocks:
                # All that was made meanwhile would be taken for young, and looked at at once.
                gc.freeze()
                gc.unfreeze()
                gc.enable()
