"""How many of the people who stand in a list twice are found, and how fast.

`python tests/benchmarks/matching.py [--people N] [--seed N]` tells the accuracy at every score;
`python tests/benchmarks/run.py --only matching` measures. The weights were set on other seeds.
"""

import argparse
import random
import sys
import time
from collections import defaultdict, deque
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import combinations
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import numpy as np

from ctdesk.app import open_book
from ctdesk.intake.lists.judging import AT_ONCE
from ctdesk.kernel.collecting import collected_when_told
from ctdesk.queries.matching.blocking import pairs
from ctdesk.queries.matching.crowd import Crowd, gathered
from ctdesk.queries.matching.duplicates import Duplicates, duplicates, found_in
from ctdesk.queries.matching.evidence import FIGURES
from ctdesk.queries.matching.matcher import Matcher
from ctdesk.queries.matching.people import highest
from ctdesk.queries.matching.score import SECOND
from ctdesk.queries.matching.vocabulary import Vocabulary
from tests.benchmarks.elsewhere import elsewhere
from tests.benchmarks.identities import Row, identities, listed
from tests.benchmarks.matching_judge import judged
from tests.benchmarks.measuring import Least, Limit, Note, child, timed

if TYPE_CHECKING:
    from numpy.typing import NDArray

Pair = tuple[int, int]
TYPED = 200
MEASURED_ON, AND_ON = 907, (908, 909)
"""Seeds that nothing was set on."""
AS_DESIGNED = 5
"""In the design 20,000 organisations have 100,000 people. The weights are set on ten times as many
to an office."""
_OWN = frozenset(SECOND) - {"organisation"}
"""What is somebody's own, though brothers may share it; an office has hundreds of people."""
_OWN_AGREE = [FIGURES.index(f"{name}_agrees") for name in sorted(_OWN)]


def main() -> None:
    """Print recall and precision of the whole and by what agrees, or the times of a book."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=MEASURED_ON)
    parser.add_argument(
        "--elsewhere", action="store_true", help="people of other names, listed by other hands"
    )
    parser.add_argument("--in-office", type=int, default=AS_DESIGNED, help="people to an office")
    parser.add_argument("--book", type=Path, help="only search this book, and say how long it took")
    parser.add_argument("--typed", type=Path, help="only type names against this book")
    said = parser.parse_args()
    if said.book:
        print_search_of(said.book)
        return
    if said.typed:
        print_typing(said.typed)
        return
    of_office = partial(identities, in_office=said.in_office)
    seen = looked_through(
        list((elsewhere if said.elsewhere else of_office)(said.people, said.seed))
    )
    print(f"{said.people:,} people of seed {said.seed}\n")
    print_accuracy(seen)
    for line in _reached(seen):
        print(line)


def matching(large: Path, tenth: Path) -> Iterator[Limit | Least | Note]:
    """The lines of the table: what is found of generated people, and how fast in two books."""
    seeds = (MEASURED_ON, *AND_ON)
    yield Note("20,000 offices among 100,000 people, so many times", len(seeds), "seeds")
    designed = (identities(100_000, seed, in_office=AS_DESIGNED) for seed in seeds)
    yield from _reached(_together([looked_through(list(drawn)) for drawn in designed]))
    yield Note("offices ten times as large", 100_000, "people")
    drawn = list(listed(100_000, MEASURED_ON))
    seen = looked_through([(human.number, row) for human, row in drawn])
    yield from _reached(seen)
    yield from judged(drawn, sum(map(bool, seen.true.values())))
    yield Note("people of other names, listed by other hands", 30_000, "people")
    yield from _reached(looked_through(list(elsewhere(30_000, MEASURED_ON))))
    for path, seconds in ((tenth, 5), (large, 60)):
        told = child("matching.py", "--book", str(path), memory=path.parent)
        what = f"duplicates among {told['people']:,.0f} people"
        yield Limit(what, told["seconds"], seconds, "s")
        yield Limit("the same: memory of the process", told["memory"], 1_500, "MB")
    yield from _typing(large)
    yield from _importing(tenth)


@dataclass(frozen=True)
class Seen:
    """What is said of people who stand in a list twice, and what is true."""

    found: Duplicates
    true: Mapping[Pair, frozenset[str]]
    """By pair: which of SECOND agree."""
    compared: Collection[Pair]
    """The true pairs that share a key."""
    pairs: int
    """How many pairs share one."""


def looked_through(drawn: Sequence[tuple[int, Row]]) -> Seen:
    """What is said of rows, each beside the number of the human it is about."""
    vocabulary = Vocabulary()
    crowd = gathered((row for _whose, row in drawn), vocabulary)
    found, true = found_in(crowd, vocabulary), dict(_true_pairs(drawn))
    every = pairs(crowd, vocabulary)
    return Seen(found, true, _among(every, crowd, true), len(every))


def _together(each: Sequence[Seen]) -> Seen:
    """All that is said, the likeliest first; people of one crowd are none of another."""
    far = 1 << 24
    lower, higher = (
        np.concatenate([ids + nth * far for nth, ids in enumerate(some)])
        for some in ([seen.found.one for seen in each], [seen.found.other for seen in each])
    )
    score, alone, figures = (
        np.concatenate([getattr(seen.found, name) for seen in each])
        for name in ("score", "by_name_only", "figures")
    )
    order = np.argsort(-score, kind="stable")
    kept = (some[order] for some in (lower, higher, score, alone, figures))
    true = {
        (one + nth * far, other + nth * far): agreeing
        for nth, seen in enumerate(each)
        for (one, other), agreeing in seen.true.items()
    }
    compared = {
        (one + nth * far, other + nth * far)
        for nth, seen in enumerate(each)
        for one, other in seen.compared
    }
    return Seen(Duplicates(*kept), true, compared, sum(seen.pairs for seen in each))


def _reached(seen: Seen) -> Iterator[Least | Note]:
    """What is found of people who stand in a list twice.

    Where a second thing agrees it is told of all true pairs and, as the design measured it, of
    those compared at all.
    """
    found, true = seen.found, seen.true
    yield Least("duplicates: recall at precision 0.90", _recall(found, true, 0.9), 0.95)
    with_second = {pair for pair, agreeing in true.items() if agreeing}
    second = ~found.by_name_only
    what = "birth date, e-mail, phone or office agrees"
    yield from _surely(found, what, with_second, second)
    compared = with_second & set(seen.compared)
    yield from _surely(found, f"{what}, of those compared", compared, second)
    own = second & np.any([found.figures[:, place] > 0 for place in _OWN_AGREE], axis=0)
    of_their_own = {pair for pair, agreeing in true.items() if agreeing & _OWN}
    yield from _surely(found, "birth date, e-mail or phone agrees", of_their_own, own)
    office = _recall(found, with_second - of_their_own, 0.99, second & ~own)
    yield Note("the office alone agrees: recall at precision 0.99", office * 100, "%")


def _surely(
    found: Duplicates, what: str, wanted: Collection[Pair], among: "NDArray[np.bool_]"
) -> Iterator[Least]:
    for precision in (0.99, 0.988):
        reached = _recall(found, wanted, precision, among)
        yield Least(f"{what}: at precision {precision}", reached, 0.997)


def _recall(
    found: Duplicates,
    true: Collection[Pair],
    precision: float,
    among: "NDArray[np.bool_] | None" = None,
) -> float:
    """How many of the true pairs are among the likeliest of which so many are true."""
    said = list(zip(found.one.tolist(), found.other.tolist(), strict=True))
    places = range(len(said)) if among is None else np.flatnonzero(among).tolist()
    right = np.cumsum([said[place] in true for place in places])
    reached = right[right >= precision * np.arange(1, len(right) + 1)]
    return float(reached.max() / len(true)) if len(reached) else 0.0


def print_search_of(path: Path) -> None:
    """How many people a book has, and the seconds and megabytes a search for duplicates takes."""
    book = open_book(path)
    start = time.perf_counter()
    duplicates(book)
    print("seconds", time.perf_counter() - start)
    print("memory", _most_memory())
    print("people", highest(book))
    book.close()


def _most_memory() -> float:
    """Megabytes at the most; what the system counts of a process includes whoever started it."""
    told = Path("/proc/self/status").read_text(encoding="ascii")
    return int(told.split("VmHWM:")[1].split()[0]) / 1024


def _typing(path: Path) -> Iterator[Limit | Note]:
    """Names typed one after another, each as if nobody had asked before."""
    told = child("matching.py", "--typed", str(path), memory=path.parent)
    for what, name in (("typed name", "name"), ("name with office and position", "whole")):
        people = f"{told['people']:,.0f}"
        yield Note(f"one {what} against {people}, median", told[f"{name}_median"])
        yield Limit("the same: slowest, work of the processor", told[f"{name}_work"], 20)
        yield Limit("the same: slowest by the clock", told[f"{name}_clock"], 20)


def print_typing(path: Path) -> None:
    """Milliseconds that a typed name takes, in a process that has done nothing else."""
    book = open_book(path)
    people = highest(book)
    ids = random.Random(MEASURED_ON).sample(range(1, people + 1), TYPED)
    columns = ("given_name", "family_name", "country", "organisation_id", "job_title")
    rows = book.rows(f"SELECT {', '.join(columns)} FROM person WHERE id IN ({str(ids)[1:-1]})")
    names = [dict(zip(columns[:2], row[:2], strict=True)) for row in rows]
    whole = [dict(zip(columns, row, strict=True)) for row in rows]
    Matcher(book).candidates(names.pop())
    print("people", people)
    with collected_when_told():  # As in the window.
        for name, asked in (("name", names), ("whole", whole)):
            took = [_worked(partial(Matcher(book).candidates, row)) for row in asked]
            clock, work = zip(*took, strict=True)
            print(f"{name}_median", median(clock))
            print(f"{name}_work", max(work))
            print(f"{name}_clock", max(clock))
    book.close()


def _worked(action: Callable[[], object]) -> tuple[float, float]:
    """Milliseconds an action takes, by the clock and of its thread on a processor."""
    work = 0.0

    def worked() -> None:
        nonlocal work
        start = time.thread_time()
        action()
        work = (time.thread_time() - start) * 1000

    return timed(worked), work


def _importing(path: Path) -> Iterator[Note]:
    """As many rows as a book has people, compared with them."""
    book = open_book(path)
    number = highest(book)
    rows = [row[1:] for _whose, row in identities(number, 1)]
    matcher = Matcher(book)
    blocks = [rows[start : start + AT_ONCE] for start in range(0, number, AT_ONCE)]
    took = timed(lambda: deque(map(matcher.verdicts, blocks), maxlen=0))
    yield Note(f"{number:,} rows compared with {number:,} people", took / 1000, "s")
    book.close()


def print_accuracy(seen: Seen) -> None:
    """Recall and precision: all pairs, those with something else that agrees, the others."""
    found, true = seen.found, seen.true
    said = list(zip(found.one.tolist(), found.other.tolist(), strict=True))
    print(f"{'':<58}{'true':>10}{'shown':>12}{'recall':>9}{'precision':>11}")
    share = len(seen.compared) / len(true)
    print(f"{'pairs compared at all':<58}{len(true):>10,}{seen.pairs:>12,}{share:>9.4f}")
    alone = found.by_name_only
    wanted = {
        "all pairs": None,
        "birth date, e-mail, phone or office agrees": True,
        "name only": False,
    }
    for title, second in wanted.items():
        truth = {pair for pair, agreeing in true.items() if second in (None, bool(agreeing))}
        for least in (0.2, 0.3, 0.5, 0.9):
            mask = (found.score >= least) & (True if second is None else alone != second)
            shown = {said[place] for place in np.flatnonzero(mask).tolist()}
            right = len(shown & true.keys())
            print(
                f"{f'{title}, score ≥ {least}':<58}{len(truth):>10,}{len(shown):>12,}"
                f"{len(shown & truth) / len(truth):>9.4f}{right / max(len(shown), 1):>11.4f}"
            )
    best = np.cumsum([pair in true for pair in said]) / len(true)
    precision = best * len(true) / np.arange(1, len(said) + 1)
    print(f"{'all pairs, recall where precision is 0.90':<58}{best[precision >= 0.9].max():>31.4f}")


def _true_pairs(drawn: Sequence[tuple[int, Row]]) -> Iterator[tuple[Pair, frozenset[str]]]:
    """Each two rows about one human by id, and which of SECOND agree."""
    vocabulary = Vocabulary()
    crowd = gathered((row for _whose, row in drawn), vocabulary)
    places: dict[int, list[int]] = defaultdict(list)
    for place, (whose, _row) in enumerate(drawn):
        places[whose].append(place)
    second = {name: crowd.attributes[name] for name in SECOND}
    for same in places.values():
        for one, other in combinations(same, 2):
            agreeing = frozenset(
                name
                for name, values in second.items()
                if values[one] and values[one] == values[other]
            )
            ids = sorted((int(crowd.ids[one]), int(crowd.ids[other])))
            yield (ids[0], ids[1]), agreeing


def _among(every: "NDArray[np.int64]", crowd: Crowd, wanted: Collection[Pair]) -> Collection[Pair]:
    """Those of the wanted that are among pairs of places."""
    one, other = crowd.ids[every >> 32], crowd.ids[every & 0xFFFFFFFF]
    shared = np.minimum(one, other) << 32 | np.maximum(one, other)
    asked = np.array([lower << 32 | higher for lower, higher in wanted])
    is_shared = np.isin(asked, shared).tolist()
    return {pair for pair, is_met in zip(wanted, is_shared, strict=True) if is_met}


if __name__ == "__main__":
    main()
