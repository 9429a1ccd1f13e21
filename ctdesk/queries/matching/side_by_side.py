"""Arrays worked out beside each other, on as many threads as most computers have processors."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

THREADS = 2

Part = TypeVar("Part")
Made = TypeVar("Made")


def side_by_side(work: Callable[[Part], Made], parts: Iterable[Part]) -> Iterator[Made]:
    """The work on each part in turn, on two threads.

    Whoever stops asking stops it, at the next part.
    """
    from concurrent.futures import Future, ThreadPoolExecutor

    with ThreadPoolExecutor(THREADS, "comparing") as threads:
        running: deque[Future[Made]] = deque()
        try:
            for part in parts:
                running.append(threads.submit(work, part))
                if len(running) > 2 * THREADS:
                    yield running.popleft().result()
            while running:
                yield running.popleft().result()
        finally:
            for one in running:
                one.cancel()
