"""How the benchmarks measure, and the lines they print."""

import gc
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

HERE = Path(__file__).resolve().parent

EVERY_KEY = "BENCH_EVERY_KEY"  # A variable that, when set, has the typist tell of every key.
HEADING = f"{'':<62}{'CT Desk':>10}{'bare':>10}      ratio"


@dataclass(frozen=True)
class Line:
    """One line of the table: what, ours and the bare library's figure, and the ratio to reach.

    `plus` is what may be added to so many times the bare figure.
    """

    what: str
    ours: float
    bare: float
    reach: float
    unit: str = "ms"
    plus: float = 0.0

    def __str__(self) -> str:
        ratio = self.ours / self.bare
        is_reached = self.ours <= self.reach * self.bare + self.plus
        more = f" + {self.plus:g} {self.unit}" if self.plus else ""
        return (
            f"{self.what:<62}{self.ours:>10.1f}{self.bare:>10.1f} {self.unit:<3}"
            f"{ratio:>7.2f} ≤ {f'{self.reach:.2f}{more}':<12}{verdict(is_reached)}"
        )


@dataclass(frozen=True)
class Limit:
    """One line of the table that has nothing beside it but an absolute limit."""

    what: str
    ours: float
    limit: float
    unit: str = "ms"

    def __str__(self) -> str:
        return (
            f"{self.what:<62}{self.ours:>10.1f}{'':>10} {self.unit:<3}"
            f"{'':>7} ≤ {f'{self.limit:g} {self.unit}':<12}{verdict(self.ours <= self.limit)}"
        )


@dataclass(frozen=True)
class Least:
    """One line of the table that must not be less than its limit."""

    what: str
    ours: float
    limit: float

    def __str__(self) -> str:
        return (
            f"{self.what:<62}{self.ours:>10.4f}{'':>10} {'':<3}"
            f"{'':>7} ≥ {f'{self.limit:g}':<12}{verdict(self.ours >= self.limit)}"
        )


@dataclass(frozen=True)
class Note:
    """One line of the table without a limit."""

    what: str
    ours: float
    unit: str = "ms"

    def __str__(self) -> str:
        return f"{self.what:<62}{self.ours:>10.1f}{'':>10} {self.unit}"


def verdict(is_reached: bool) -> str:
    """The last word of a line."""
    return "reached" if is_reached else "MISSED"


def timed(action: Callable[[], object]) -> float:
    """Milliseconds an action takes."""
    gc.collect()
    start = time.perf_counter()
    action()
    return (time.perf_counter() - start) * 1000


def side_by_side(
    ours: Callable[[], object], bare: Callable[[], object], rounds: int = 9
) -> tuple[float, float]:
    """The medians of both, measured in turn so that noise meets them alike."""
    pairs = [(timed(ours), timed(bare)) for _round in range(rounds)]
    return median(p[0] for p in pairs), median(p[1] for p in pairs)


def late(figures: Sequence[float]) -> float:
    """The 95th percentile: one in twenty is slower."""
    ordered = sorted(figures)
    return ordered[min(len(ordered) * 95 // 100, len(ordered) - 1)]


def child(program: str, *said: str, memory: Path) -> dict[str, float]:
    """The figures by name that a process of its own prints as the lines "name figure".

    "started" is when it was started, on the clock by which it says when it painted.
    """
    environment = {**os.environ, "BENCH_MEMORY": str(memory), "PYTHONPATH": str(HERE.parents[1])}
    # An installed program is compiled; one that may not keep what it compiles is not the same.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    start = time.monotonic()
    told = subprocess.run(
        [sys.executable, str(HERE / program), *said],
        env=environment,
        capture_output=True,
        text=True,
    )
    if told.returncode or EVERY_KEY in environment:
        print(told.stderr, file=sys.stderr)
    told.check_returncode()
    lines = (line.split() for line in told.stdout.splitlines())
    return {"started": start, **{name: float(figure) for name, figure in lines}}


def processes(ours: str, bare: str, book: Path, rounds: int = 9) -> tuple[float, float]:
    """The medians of two kinds of processes, started in turn: milliseconds or megabytes."""
    with tempfile.TemporaryDirectory() as folder:
        memory = Path(folder)
        _shown(ours, book, memory)
        pairs = [(_shown(ours, book, memory), _shown(bare, book, memory)) for _ in range(rounds)]
    return median(p[0] for p in pairs), median(p[1] for p in pairs)


def _shown(what: str, book: Path, memory: Path) -> float:
    told = child("child.py", what, str(book), memory=memory)
    return told["rss"] / 1e6 if "rss" in told else (told["painted"] - told["started"]) * 1000
