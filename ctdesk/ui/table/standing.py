"""Where somebody stands in a table, and how that is found again among other rows."""

from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel

from ctdesk.ui.table.places import place_of, ranges_of

if TYPE_CHECKING:
    from ctdesk.ui.table.view import TableView

_NEAR = 16
_FLAG = QItemSelectionModel.SelectionFlag


@dataclass(frozen=True)
class Standing:
    """What is chosen, the record in hand with its row, and the record at the top of what is seen.

    Ids are 0 where there is no such record; at the very top nothing is held on to.
    """

    chosen: "array[int]"
    current: int
    row: int
    top: int


def standing(table: "TableView") -> Standing:
    """Where somebody stands now."""
    found = table.rows.found
    row, first = table.currentIndex().row(), table.rowAt(0)
    is_within = 0 <= row < found.number
    top = found.at(first) if 0 < first < found.number else 0
    here = (found.at(row), row) if is_within else (0, 0)
    return Standing(table.chosen_ids(), *here, top)


def stand_again(table: "TableView", before: Standing, *, is_same_set: bool) -> None:
    """After the same rows came in another order or other number: choose what was chosen.

    The record at the top stays there. Where nothing chosen is left, the row in its place is.
    Where only the order changed (`is_same_set`), all that were chosen need no looking for.
    """
    ids = table.rows.ids
    if not ids:
        return
    if is_same_set and len(before.chosen) == len(ids):
        ranges = [(0, len(ids) - 1)]
    else:
        ranges = ranges_of(ids, before.chosen)
    here = place_of(ids, before.current) if before.current else None
    if here is None:
        here = ranges[0][0] if ranges else min(before.row, len(ids) - 1)
    _choose(table, ranges or [(here, here)], here)
    top = place_of(ids, before.top) if before.top else None
    table.verticalScrollBar().setValue(top or 0)


def keep_place(table: "TableView", before: Standing) -> None:
    """After a few rows came or went: what is seen stays where it is seen.

    Where nothing chosen is left, the row in its place is.
    """
    if before.chosen and not table.chosen_ranges():
        table.choose(min(before.row, len(table.rows.ids) - 1))
    top = place_of(table.rows.ids, before.top) if before.top else None
    if top is not None:
        table.verticalScrollBar().setValue(top)


def stand_on_first(table: "TableView", before: Standing) -> None:
    """After another question: from the top, on the record in hand if it is among the first."""
    near = table.rows.found.between(0, _NEAR)
    table.forget_block()
    if near:
        table.choose(near.index(before.current) if before.current in near else 0)


def is_undecided(before: Standing) -> bool:
    """Whether nobody chose anything yet: only the first row is, as it is by itself."""
    return before.row == 0 and len(before.chosen) <= 1


def _choose(table: "TableView", ranges: list[tuple[int, int]], here: int) -> None:
    rows, last = table.rows, max(len(table.rows.columns) - 1, 0)
    chosen = QItemSelection()
    for first, end in ranges:
        chosen.select(rows.index(first, 0), rows.index(end, last))
    column = min(max(table.column_in_hand, 0), last)
    selection = table.selectionModel()
    selection.setCurrentIndex(rows.index(here, column), _FLAG.NoUpdate)
    selection.select(chosen, _FLAG.ClearAndSelect | _FLAG.Rows)
