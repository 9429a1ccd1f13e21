"""How many of the people who stand in a list twice are found, and how fast.

`python tests/benchmarks/matching.py [--people N] [--seed N]`. The weights were set on other seeds.
"""

import argparse
import random
import resource
import sys
import time
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import combinations
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import numpy as np

from ctdesk.queries.matching.blocking import pairs
from ctdesk.queries.matching.crowd import ATTRIBUTES, Crowd, gathered
from ctdesk.queries.matching.duplicates import Duplicates, found_in
from ctdesk.queries.matching.evidence import Ground, evidence
from ctdesk.queries.matching.keyed import faces_beside
from ctdesk.queries.matching.postings import postings
from ctdesk.queries.matching.rarity import rarity
from ctdesk.queries.matching.score import SECOND, probabilities
from ctdesk.queries.matching.vocabulary import Vocabulary
from tests.benchmarks.identities import Row, identities
from tests.benchmarks.measuring import Limit, Note, late, timed

Pair = tuple[int, int]
TYPED = 200
_SECONDS = {100_000: 5, 1_000_000: 60}


def main() -> None:
    """Print recall and precision of the whole and by what agrees, then the times."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=202)
    said = parser.parse_args()
    drawn = list(identities(said.people, said.seed))
    rows = [row for _whose, row in drawn]
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    start = time.perf_counter()
    vocabulary = Vocabulary()
    crowd = gathered(rows, vocabulary)
    read = time.perf_counter() - start
    found = found_in(crowd, vocabulary)
    whole = time.perf_counter() - start
    print(f"{said.people:,} people of seed {said.seed}\n")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    true = dict(_true_pairs(drawn))
    print_accuracy(found, true, _compared(crowd, vocabulary, true))
    print()
    print(Note("names to words and numbers", read, "s"))
    print(Limit("all pairs that may be one person", whole, _SECONDS.get(said.people, 60), "s"))
    print(Limit("memory, besides the generated rows", peak - before, 1_500, "MB"))
    for line in _typing(rows, crowd, vocabulary, said.seed):
        print(line)


def print_accuracy(found: Duplicates, true: Mapping[Pair, bool], compared: tuple[int, int]) -> None:
    """Recall and precision: all pairs, those with something else that agrees, the others."""
    said = list(zip(found.one.tolist(), found.other.tolist(), strict=True))
    print(f"{'':<46}{'true':>10}{'shown':>12}{'recall':>9}{'precision':>11}")
    number, reached = compared
    share = reached / len(true)
    print(f"{'pairs compared at all':<46}{len(true):>10,}{number:>12,}{share:>9.4f}")
    alone = found.by_name_only
    wanted = {"all pairs": None, "e-mail, phone or office agrees": True, "name only": False}
    for title, second in wanted.items():
        truth = {pair for pair, has_second in true.items() if second in (None, has_second)}
        for least in (0.2, 0.3, 0.5, 0.9):
            mask = (found.score >= least) & (True if second is None else alone != second)
            shown = {said[place] for place in np.flatnonzero(mask).tolist()}
            right = len(shown & true.keys())
            print(
                f"{f'{title}, score ≥ {least}':<46}{len(truth):>10,}{len(shown):>12,}"
                f"{len(shown & truth) / len(truth):>9.4f}{right / max(len(shown), 1):>11.4f}"
            )
    best = np.cumsum([pair in true for pair in said]) / len(true)
    precision = best * len(true) / np.arange(1, len(said) + 1)
    print(f"{'all pairs, recall where precision is 0.90':<46}{best[precision >= 0.9].max():>31.4f}")


def _true_pairs(drawn: Sequence[tuple[int, Row]]) -> Iterator[tuple[Pair, bool]]:
    """Each two rows about one human by id, and whether something else than the name agrees."""
    vocabulary = Vocabulary()
    crowd = gathered((row for _whose, row in drawn), vocabulary)
    places: dict[int, list[int]] = defaultdict(list)
    for place, (whose, _row) in enumerate(drawn):
        places[whose].append(place)
    second = [crowd.attributes[name] for name in ATTRIBUTES if name in SECOND]
    for same in places.values():
        for one, other in combinations(same, 2):
            agrees = any(values[one] and values[one] == values[other] for values in second)
            ids = sorted((int(crowd.ids[one]), int(crowd.ids[other])))
            yield (ids[0], ids[1]), agrees


def _compared(crowd: Crowd, vocabulary: Vocabulary, true: Collection[Pair]) -> tuple[int, int]:
    """How many pairs share a key, and how many of the true ones are among them."""
    every = pairs(crowd, vocabulary)
    one, other = crowd.ids[every >> 32], crowd.ids[every & 0xFFFFFFFF]
    keys = np.sort(np.minimum(one, other) << 32 | np.maximum(one, other))
    wanted = np.array([lower << 32 | higher for lower, higher in true])
    places = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
    return len(keys), int((keys[places] == wanted).sum())


def _typing(
    rows: Sequence[Row], crowd: Crowd, vocabulary: Vocabulary, seed: int
) -> Iterator[Limit | Note]:
    """One name asked for, with its keys loaded."""
    start = time.perf_counter()
    known = postings(crowd, vocabulary)
    ground = Ground(vocabulary, rarity(crowd, vocabulary))
    yield Note("keys laid out for looking up", time.perf_counter() - start, "s")

    def ask(row: Row) -> None:
        asked = gathered([(0, *row[1:4], None, None, None, None, None, None)], vocabulary)
        mine, theirs = known.worth_comparing(asked, vocabulary)
        mine, theirs = faces_beside((asked, mine), (known.crowd, theirs))
        figures = evidence(ground, (asked, mine), (known.crowd, theirs))
        probabilities(figures, ground.rarity.people)

    asked = random.Random(seed).sample(list(rows), TYPED)
    ask(asked[0])
    figures = [timed(lambda row=row: ask(row)) for row in asked]
    yield Note("one typed name, median", sorted(figures)[TYPED // 2])
    yield Limit("one typed name, 95 of 100", late(figures), 20)
    yield Note("one typed name, slowest", max(figures))


if __name__ == "__main__":
    main()
