"""A copied block and the cells chosen for it: whether they fit, and which value goes where."""

from collections.abc import Sequence
from dataclasses import dataclass

from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr

Block = Sequence[Sequence[str]]

MOST_CELLS = 1_000_000


@dataclass(frozen=True)
class Target:
    """The rows and columns that a block is put over, by where they stand."""

    rows: Sequence[int]
    columns: range


def read_block(text: str) -> Block:
    """What was copied, as rows of equal length; blank rows are rows too.

    >>> read_block("a\\tb\\nc\\n")
    [['a', 'b'], ['c', '']]
    """
    lines = text.removesuffix("\n").removesuffix("\r")
    if not lines.strip():
        return [[""] * (line.count("\t") + 1) for line in lines.split("\n")]
    from ctdesk.formats.reading.pasted import read_pasted

    found = read_pasted(lines)
    by_number = {row.number: row for row in found.rows}
    blank_ones = len(lines) - len(lines.rstrip("\t\r\n"))
    last = max(by_number) + lines[len(lines) - blank_ones :].count("\n")
    rows = (by_number.get(number) for number in range(1, last + 1))
    return [
        [row.text(at) if row is not None else "" for at in range(found.columns)] for row in rows
    ]


def fitted(block: Block, rows: Sequence[int], columns: range, room: tuple[int, int]) -> Target:
    """Where a block goes that is pasted over the chosen rows and columns of a table.

    One cell chosen takes the whole block from there on; more take it as often as it fits into
    them. `room` is how many rows and columns the table has.
    """
    high, wide = len(block), len(block[0])
    if len(rows) == 1:
        rows = range(rows[0], rows[0] + high)
    if len(columns) == 1:
        columns = range(columns.start, columns.start + wide)
    if len(rows) % high or len(columns) % wide:
        raise UserError(
            tr(
                "{copied} cells were copied and {chosen} are chosen; choose one cell, or as many"
                " as were copied.",
                copied=f"{high:,} × {wide:,}",
                chosen=f"{len(rows):,} × {len(columns):,}",
            )
        )
    if rows[-1] >= room[0] or columns.stop > room[1]:
        raise UserError(
            tr(
                "What was copied ({copied} cells) reaches beyond the end of the table; choose a"
                " cell further up or copy less.",
                copied=f"{high:,} × {wide:,}",
            )
        )
    if len(rows) * len(columns) > MOST_CELLS:
        raise UserError(tr("That are more cells than can be pasted at once; choose fewer of them."))
    return Target(rows, columns)
