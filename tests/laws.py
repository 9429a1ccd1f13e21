"""How many examples a law is tried with: a few in the suite, all of them in the long run."""

from hypothesis import settings

WHOLE = 100
"""Hypothesis' own number of examples, that of the long run."""

_LEAST = 6


def examples(number: int) -> int:
    """So many examples in the long run, and the suite's share of them otherwise."""
    return max(number * settings.default.max_examples // WHOLE, _LEAST)
