"""A document as data: headings, facts, tables and bars, waiting for a format to print them."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Literal, TypeAlias

from ctdesk.formats.table import Table
from ctdesk.kernel.dates import Digits


@dataclass(frozen=True, slots=True)
class Heading:
    """The title of a section (level 1, under a rule) or of a part of one (level 2)."""

    text: str
    level: Literal[1, 2] = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; a line feed begins a new line."""

    text: str


@dataclass(frozen=True, slots=True)
class Note:
    """Small print under what it explains: the counting rule of a figure, a source."""

    text: str


@dataclass(frozen=True, slots=True)
class Facts:
    """Labels and values in columns, read along the lines; pairs without a value are left out."""

    pairs: tuple[tuple[str, str], ...]
    columns: int = 2


@dataclass(frozen=True, slots=True)
class BulletList:
    """Short texts one under the other, with bullets or numbers."""

    items: tuple[str, ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Bars:
    """Labelled horizontal bars, each with its value written beside it."""

    rows: tuple[tuple[str, int | float], ...]
    unit: str = ""


@dataclass(frozen=True, slots=True)
class TableBlock:
    """A table on paper; its heading row is repeated on every page.

    `row_height` (mm) leaves room to write by hand and `ruled` draws lines around every
    cell, for sheets to sign. A table without rows prints `if_empty`, or nothing.
    """

    table: Table
    row_height: float = 0.0
    ruled: bool = False
    if_empty: str = ""


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Two runs of blocks beside each other; `share` is the first one's part of the width."""

    first: tuple["Block", ...]
    second: tuple["Block", ...]
    share: float = 0.5


@dataclass(frozen=True, slots=True)
class Signatures:
    """Lines to sign on, each with its label below."""

    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page."""


Block: TypeAlias = (
    Heading
    | Paragraph
    | Note
    | Facts
    | BulletList
    | Bars
    | TableBlock
    | SideBySide
    | Signatures
    | PageBreak
)


@dataclass(frozen=True, slots=True)
class Document:
    """A report ready to be printed: blocks, and what stands around them on every page.

    `kicker` names the report above the title, `mark` says how it may be handled ("Official
    use"), `office` and `disclosure` stand in the footer. `language` is one of
    kernel.i18n.LANGUAGES and turns the page around where it is written from the right.
    """

    title: str
    blocks: tuple[Block, ...]
    language: str = "en"
    subtitle: str = ""
    kicker: str = ""
    mark: str = ""
    office: str = ""
    disclosure: str = ""
    printed_by: str = ""
    printed_on: date | None = None
    keywords: tuple[str, ...] = ()
    paper: Literal["a3", "a4", "a5", "a6"] = "a4"
    landscape: bool = False
    digits: Digits = "latn"


def printable(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks without empty ones, and without headings that have nothing under them.

    >>> printable((Heading("Agenda"), BulletList(()), Heading("Purpose"), Paragraph("Dialogue")))
    (Heading(text='Purpose', level=1), Paragraph(text='Dialogue'))
    """
    kept: list[Block] = []
    for block in reversed(blocks):
        filled = _filled(block)
        if filled is not None and not _heads_nothing(filled, kept):
            kept.append(filled)
    return tuple(reversed(kept))


def _heads_nothing(block: Block, below: list[Block]) -> bool:
    if not isinstance(block, Heading):
        return False
    follows = below[-1] if below else PageBreak()
    return isinstance(follows, PageBreak) or (
        isinstance(follows, Heading) and follows.level <= block.level
    )


def _filled(block: Block) -> Block | None:
    """The block with only what there is to print, or None."""
    match block:
        case Heading(text) | Paragraph(text) | Note(text):
            return block if text.strip() else None
        case Facts(pairs):
            return _or_none(replace(block, pairs=tuple(p for p in pairs if p[1].strip())), "pairs")
        case BulletList(items):
            return _or_none(replace(block, items=tuple(i for i in items if i.strip())), "items")
        case Bars(rows):
            return block if rows else None
        case TableBlock(table):
            full = table.columns and table.lines
            return block if full else _filled(Paragraph(block.if_empty))
        case SideBySide():
            return _side_by_side(block)
    return block


def _or_none(block: Facts | BulletList, part: str) -> Block | None:
    return block if getattr(block, part) else None


def _side_by_side(block: SideBySide) -> Block | None:
    first, second = printable(block.first), printable(block.second)
    return replace(block, first=first, second=second) if first or second else None
