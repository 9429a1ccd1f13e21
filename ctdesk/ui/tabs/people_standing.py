"""Where somebody stands in a list: the rows chosen, the cell in hand, how far it is scrolled."""

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange

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
    for first, last in _runs(sorted(places[one] for one in before.chosen if one in places)):
        again.append(QItemSelectionRange(model.index(first, 0), model.index(last, 0)))
    choosing.select(again, _FLAG.Select | _FLAG.Rows)
    table.verticalScrollBar().setValue(before.scrolled)


def _runs(rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Rows that follow one another, as first and last: Qt merges single rows one by one."""
    first = last = -1
    for row in rows:
        if first >= 0 and row != last + 1:
            yield first, last
            first = row
        first, last = (row if first < 0 else first), row
    if first >= 0:
        yield first, last
