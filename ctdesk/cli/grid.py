"""A table for the terminal: aligned columns, Arabic and wide letters counted as they stand."""

import sys
import unicodedata
from collections.abc import Iterator, Sequence
from shutil import get_terminal_size

from ctdesk.cli.printing import say
from ctdesk.kernel.text import isolate

_WIDEST = 80
_NARROWEST = 6
_GAP = "  "
_UNPRINTED = dict.fromkeys([*range(0x20), *range(0x7F, 0xA0)], " ")


def print_grid(
    headings: Sequence[str], rows: Sequence[Sequence[str]], *, to_the_right: Sequence[bool]
) -> None:
    """Print headings and rows; on a screen no line is wider than it."""
    room = get_terminal_size().columns if sys.stdout.isatty() else None
    for line in grid(headings, rows, to_the_right=to_the_right, room=room):
        say(line)


def grid(
    headings: Sequence[str],
    rows: Sequence[Sequence[str]],
    *,
    to_the_right: Sequence[bool],
    room: int | None = None,
) -> Iterator[str]:
    """The lines of the table. `room` is the width of the screen in columns, None for a file.

    On a screen, texts that run from right to left are isolated so that columns stay in order.
    """
    plain = [tuple(map(_on_one_line, row)) for row in (headings, *rows)]
    widths = [min(_WIDEST, max(map(width, column))) for column in zip(*plain, strict=True)]
    if room is not None:
        widths = _fitted(widths, room)
    for row in plain:
        cells = (
            _cell(text, wide, right=right, isolated=room is not None)
            for text, wide, right in zip(row, widths, to_the_right, strict=True)
        )
        yield _GAP.join(cells).rstrip()


def width(text: str) -> int:
    """How many columns of a terminal the text takes.

    >>> width("Mali"), width("会议"), width("مُحَمَّد")
    (4, 4, 4)
    """
    return sum(map(_letter_width, text))


def _letter_width(letter: str) -> int:
    if unicodedata.category(letter) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in ("W", "F") else 1


def _on_one_line(text: str) -> str:
    return " ".join(text.translate(_UNPRINTED).split())


def _fitted(widths: list[int], room: int) -> list[int]:
    """The widths with the widest columns made narrower until the line fits."""
    fitted = list(widths)
    too_much = sum(fitted) + len(_GAP) * (len(fitted) - 1) - room
    while too_much > 0 and max(fitted) > _NARROWEST:
        fitted[fitted.index(max(fitted))] -= 1
        too_much -= 1
    return fitted


def _cell(text: str, wide: int, *, right: bool, isolated: bool) -> str:
    shown = _clipped(text, wide)
    space = " " * (wide - width(shown))
    if isolated and any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in shown):
        shown = isolate(shown)
    return space + shown if right else shown + space


def _clipped(text: str, wide: int) -> str:
    if width(text) <= wide:
        return text
    taken, kept = 1, ""
    for letter in text:
        taken += _letter_width(letter)
        if taken > wide:
            break
        kept += letter
    return f"{kept}…"
