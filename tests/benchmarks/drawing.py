"""Draws from a seed: many at once, and identifiers that are the same every time."""

from collections.abc import Sequence

import numpy as np


class Draws:
    """One stream of random numbers; every stream has its own name beside the seed."""

    def __init__(self, seed: int, stream: int) -> None:
        self._random = np.random.default_rng((seed, stream))

    def below(self, limit: int, number: int) -> list[int]:
        """Whole numbers from 0 to `limit` - 1, all as likely."""
        return list(self._random.integers(0, limit, number).tolist())

    def shares(self, number: int) -> list[float]:
        """Numbers from 0 to 1."""
        return list(self._random.random(number).tolist())

    def skewed(self, number: int, power: float) -> list[float]:
        """Numbers from 0 to 1 that are mostly small, the more so the higher the power."""
        return list((self._random.random(number) ** power).tolist())

    def weighted(self, weights: Sequence[float], number: int) -> list[int]:
        """Places in `weights`, each as often as its weight says."""
        edges = np.cumsum(np.asarray(weights, dtype=float))
        found = np.searchsorted(edges / edges[-1], self._random.random(number), side="right")
        return list(np.minimum(found, len(weights) - 1).tolist())

    def sizes(self, number: int, total: int, most: int) -> list[int]:
        """So many whole numbers of very different size that add up to `total`."""
        drawn = self._random.lognormal(0.0, 0.8, number)
        sizes = np.clip((drawn * (total / drawn.sum())).astype(int), 0, most)
        left = total - int(sizes.sum())
        while left > 0:
            room = np.flatnonzero(sizes < most)[:left]
            sizes[room] += 1
            left -= len(room)
        return list(sizes.tolist())

    def uuids(self, number: int) -> list[str]:
        """Version 4 identifiers, in order: a tree that is filled in order is filled fast."""
        told = self._random.bytes(16 * number).hex()
        found = (told[place : place + 32] for place in range(0, 32 * number, 32))
        return sorted(f"{t[:8]}-{t[8:12]}-4{t[13:16]}-a{t[17:20]}-{t[20:]}" for t in found)
