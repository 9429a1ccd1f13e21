"""The blocks of a document as the print templates take them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import ceil
from typing import Any, TypeAlias

from ctdesk.formats.columns import GAP, fitted
from ctdesk.formats.document import (
    Bars,
    Block,
    BulletList,
    Facts,
    Heading,
    Note,
    Paragraph,
    SideBySide,
    Signatures,
    TableBlock,
)
from ctdesk.formats.fonts import width
from ctdesk.formats.saying import Direction, Said, said
from ctdesk.formats.table import Column, Table
from ctdesk.formats.wording import cell_text
from ctdesk.kernel.dates import Digits

Content: TypeAlias = dict[str, Any]

TEXT, TABLE, NOTE = 8.6, 8.3, 7.4  # pt

_BOLD = 1.08
_LINE_HEIGHT = 1.45  # font sizes
_BETWEEN_SIDES = 24.0  # pt
_TALLEST_WHOLE_ROW = 200.0  # pt; a taller row may go on over the page
_WIDEST_LABEL = 0.45  # of a fact's or a bar's room
_BULLET = 14.0  # pt
_MM = 72 / 25.4


@dataclass(frozen=True, slots=True)
class Page:
    """Where blocks are set: the direction of the page, the width left in points, the digits."""

    direction: Direction
    room: float
    digits: Digits = "latn"

    def said(self, text: str, size: float = TEXT, *, bold: bool = False, within: float = 1) -> Said:
        """The text for a line as wide as a part of the page."""
        return said(text, self.room * within, size * (_BOLD if bold else 1), self.direction)

    def narrowed(self, room: float) -> "Page":
        """The page with another width."""
        return replace(self, room=room)


def block_content(block: Block, page: Page) -> Content:
    """What the template of the block's kind needs to print it."""
    content = _content(block, page)
    return {"kind": type(block).__name__} | content


def _content(block: Block, page: Page) -> Content:
    match block:
        case Heading(text, level):
            return _heading(page.said(text, bold=True), level)
        case Paragraph(text):
            return {"paragraphs": _paragraphs(text, page, TEXT)}
        case Note(text):
            return {"paragraphs": _paragraphs(text, page, NOTE)}
        case BulletList(items, numbered):
            inner = page.narrowed(page.room - _BULLET)
            return {"items": [inner.said(item) for item in items], "numbered": numbered}
        case Facts():
            return _facts(block, page)
        case Bars():
            return _bars(block, page)
        case TableBlock():
            return _table(block, page)
        case SideBySide():
            return _side_by_side(block, page)
        case Signatures(labels):
            return {"labels": [page.said(label, within=1 / len(labels)) for label in labels]}
    return {}


def _heading(text: Said, level: int) -> Content:
    """A heading that has no letter to show is left out of the outline: rank 0."""
    pieces = [text] if isinstance(text, str) else text["pieces"]
    legible = any(isinstance(piece, str) and width(piece.strip(), TEXT) for piece in pieces)
    return {"text": text, "level": level, "rank": level if legible else 0}


def _paragraphs(text: str, page: Page, size: float) -> list[Said]:
    return [page.said(part.strip(), size) for part in text.split("\n\n") if part.strip()]


def _facts(block: Facts, page: Page) -> Content:
    across = (page.room - _BETWEEN_SIDES * (block.columns - 1)) / block.columns
    label_room = _label_room([label for label, _ in block.pairs], across)
    pairs = [
        [
            said(label, label_room - GAP, TEXT, page.direction),
            said(value, across - label_room, TEXT, page.direction),
        ]
        for label, value in block.pairs
    ]
    return {"pairs": pairs, "columns": block.columns, "label_width": label_room}


def _label_room(labels: Sequence[str], room: float) -> float:
    """As wide as the longest label, within reason."""
    longest = max((width(label, TEXT) for label in labels), default=0.0)
    return round(min(longest + 1.5 * GAP, room * _WIDEST_LABEL), 2)


def _bars(block: Bars, page: Page) -> Content:
    highest = max((value for _, value in block.rows), default=0)
    label_room = _label_room([label for label, _ in block.rows], page.room)
    unit = f" {block.unit}" if block.unit else ""
    values = [cell_text(value, "number", digits=page.digits) + unit for _, value in block.rows]
    return {
        "label_width": label_room,
        "value_width": round(max(width(value, TEXT) for value in values) + GAP / 2, 2),
        "rows": [
            [
                said(label, label_room - GAP, TEXT, page.direction),
                max(value, 0) / highest if highest > 0 else 0,
                page.said(text),
            ]
            for (label, value), text in zip(block.rows, values, strict=True)
        ],
    }


def _side_by_side(block: SideBySide, page: Page) -> Content:
    room = page.room - _BETWEEN_SIDES
    first, second = page.narrowed(room * block.share), page.narrowed(room * (1 - block.share))
    return {
        "first": [block_content(inner, first) for inner in block.first],
        "second": [block_content(inner, second) for inner in block.second],
        "widths": [first.room, second.room],
    }


def _table(block: TableBlock, page: Page) -> Content:
    table = block.table
    worded = [list(table.labels), *_worded_lines(table, page.digits)]
    fit = fitted(table.columns, worded, page.room, TABLE)
    rooms = [w - GAP for w in fit.widths]

    def line(texts: Sequence[str], factor: float = 1) -> list[Said]:
        return [
            said(text, room, fit.size * factor, page.direction)
            for text, room in zip(texts, rooms, strict=True)
        ]

    lines = [line(texts) for texts in worded[1:]]
    tall = [index for index, texts in enumerate(worded[1:]) if _is_tall(texts, rooms, fit.size)]
    return {
        "size": fit.size,
        "widths": fit.widths,
        "align": [_side(column, page.direction) for column in table.columns],
        "tabular": [column.kind != "text" for column in table.columns],
        "labels": line(worded[0], _BOLD) if any(table.labels) else None,
        "rows": lines[: len(table.rows)],
        "totals": lines[-1] if table.totals is not None else None,
        "tall": tall,
        "row_height": block.row_height,
        "ruled": block.ruled,
    }


def _worded_lines(table: Table, digits: Digits) -> list[list[str]]:
    """Every cell in words; what has no total is left empty."""
    kinds = [column.kind for column in table.columns]
    totals = [tuple("" if cell is None else cell for cell in table.totals or ())]
    return [
        [cell_text(cell, kind, digits=digits) for cell, kind in zip(line, kinds, strict=True)]
        for line in (*table.rows, *(totals if table.totals is not None else ()))
    ]


def _side(column: Column, direction: Direction) -> str:
    """The side of the page a column stands at: numbers end at the right in every language."""
    if column.align is None and column.kind in ("number", "percent"):
        return "right"
    if column.align == "center":
        return "center"
    return "left" if (column.align == "end") == (direction == "rtl") else "right"


def _is_tall(texts: Sequence[str], rooms: Sequence[float], size: float) -> bool:
    return any(
        _height(text, room, size) > _TALLEST_WHOLE_ROW
        for text, room in zip(texts, rooms, strict=True)
    )


def _height(text: str, room: float, size: float) -> float:
    lines = sum(ceil(width(part, size) / max(room, size)) or 1 for part in text.split("\n"))
    return lines * size * _LINE_HEIGHT
