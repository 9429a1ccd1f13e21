"""How wide the columns of a table are on paper, so that short cells stay on one line."""

from collections.abc import Sequence
from dataclasses import dataclass

from ctdesk.formats.fonts import width
from ctdesk.formats.table import Column

GAP = 12.0  # pt between columns

_SMALLEST = 6.5  # pt
_SLACK = 1.0  # pt, for what kerning adds
_BOLD = 1.08  # how much wider bold letters are
_LONGEST_WORD = 0.35  # of the room; longer words are broken
_LONGER_GETS = 0.25
_STEPS = 40


@dataclass(frozen=True, slots=True)
class Columns:
    """The width of every column with its gap, and the font size that makes them fit (pt)."""

    widths: tuple[float, ...]
    size: float


def fitted(
    columns: Sequence[Column], lines: Sequence[Sequence[str]], room: float, size: float
) -> Columns:
    """Widths that add up to `room` for the texts of `lines` (headings first), in points.

    When not even the words fit, the letters are made smaller, and then the words are left
    to be broken.
    """
    least, natural = _wishes(columns, lines, room, size)
    shrink = min(1.0, room / sum(least))
    smaller = max(size * shrink, min(size, _SMALLEST))
    scale = smaller / size
    least = [wish * min(scale, shrink) for wish in least]
    natural = [max(wish * scale, low) for wish, low in zip(natural, least, strict=True)]
    spare = room - sum(natural)
    widths = _squeezed(least, natural, room) if spare < 0 else _spread(columns, natural, spare)
    return Columns(tuple(round(w, 2) for w in widths), round(smaller, 2))


def _wishes(
    columns: Sequence[Column], lines: Sequence[Sequence[str]], room: float, size: float
) -> tuple[list[float], list[float]]:
    """For every column the width of its longest word and of its longest line."""
    least, natural = [], []
    for position, column in enumerate(columns):
        texts = {line[position] for line in lines[1:]}
        whole = max((_widest(text.split("\n"), size) for text in texts), default=0.0)
        words = whole
        if column.kind == "text":  # a date or a number stays on one line
            words = max((_widest(text.split(), size) for text in texts), default=0.0)
        heading = lines[0][position]
        words = max(words, _widest(heading.split(), size) * _BOLD)
        whole = max(whole, width(heading, size) * _BOLD)
        low = min(words, room * _LONGEST_WORD) + GAP + _SLACK
        least.append(low)
        natural.append(low if column.weight else max(whole + GAP + _SLACK, low))
    return least, natural


def _widest(texts: Sequence[str], size: float) -> float:
    return max((width(text, size) for text in texts), default=0.0)


def _spread(columns: Sequence[Column], natural: list[float], spare: float) -> list[float]:
    """What is left goes to the weighted columns, else to the wordy ones, else to all."""
    shares = [column.weight for column in columns]
    if not any(shares):
        wordy = [column.kind == "text" for column in columns]
        shares = [wish**2 if of else 0.0 for wish, of in zip(natural, wordy, strict=True)]
    if not any(shares):
        shares = list(natural)
    total = sum(shares)
    return [w + spare * share / total for w, share in zip(natural, shares, strict=True)]


def _squeezed(least: list[float], natural: list[float], room: float) -> list[float]:
    """Short columns keep their lines whole; long ones share the rest, the longest a little more."""

    def at(level: float) -> list[float]:
        return [
            min(max(level * high**_LONGER_GETS, low), high)
            for low, high in zip(least, natural, strict=True)
        ]

    low, high = 0.0, max(natural)
    for _ in range(_STEPS):
        middle = (low + high) / 2
        low, high = (middle, high) if sum(at(middle)) <= room else (low, middle)
    widths = at(low)
    over = sum(widths) - room
    return [w - over / len(widths) for w in widths]
