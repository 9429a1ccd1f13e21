"""Where somebody stands in a list: the rows chosen, the cell in hand, how far it is scrolled."""

from array import array
from dataclasses import dataclass

from PySide6.QtCore import QItemSelection, QItemSelectionModel

from ctdesk.ui.table.view import TableView

_FLAG = QItemSelectionModel.SelectionFlag


@dataclass(frozen=True)
class Standing:
    """The ids chosen, the id and the column in hand, the place of the scroll bar."""

    chosen: "array[int]"
    in_hand: int | None
    column: int
    scrolled: int


def standing(table: TableView) -> Standing:
    """How the table stands now."""
    here, ids = table.currentIndex(), table.rows.ids
    in_hand = ids[here.row()] if here.isValid() and here.row() < len(ids) else None
    return Standing(
        array(ids.typecode, table.chosen_ids()),
        in_hand,
        table.column_in_hand,
        table.verticalScrollBar().value(),
    )


def stand_again(table: TableView, before: Standing) -> None:
    """Choose and take in hand what was, as far as it is still there."""
    ids, model, choosing = table.rows.ids, table.rows, table.selectionModel()
    places = {row_id: row for row, row_id in enumerate(ids)}
    if before.in_hand in places and model.columns:
        column = min(before.column, len(model.columns) - 1)
        index = model.index(places[before.in_hand], column)
        choosing.setCurrentIndex(index, _FLAG.NoUpdate)
    again = QItemSelection()
    for row_id in before.chosen:
        if row_id in places:
            index = model.index(places[row_id], 0)
            again.select(index, index)
    choosing.select(again, _FLAG.Select | _FLAG.Rows)
    table.verticalScrollBar().setValue(before.scrolled)
