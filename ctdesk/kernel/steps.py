"""Work in steps: a generator that yields how far it is, from 0 to 1, and returns its answer."""

from collections.abc import Generator
from typing import TypeVar

Answer = TypeVar("Answer")


def ended(steps: Generator[float, None, Answer]) -> Answer:
    """The answer, for somebody who does not look at how far it is."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            answer: Answer = end.value
            return answer


def stretch(
    steps: Generator[float, None, Answer], start: float, end: float
) -> Generator[float, None, Answer]:
    """The same work as a stretch of a larger one: its 0 to 1 is `start` to `end` there."""
    while True:
        try:
            fraction = next(steps)
        except StopIteration as over:
            answer: Answer = over.value
            return answer
        yield start + (end - start) * fraction
