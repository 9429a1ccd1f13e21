"""The rows of a list as a table: only those in sight are asked for and painted."""

from array import array
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal, Slot

from ctdesk.kernel.i18n import tr
from ctdesk.ui.desk import Desk
from ctdesk.ui.importing import asking
from ctdesk.ui.palette import look
from ctdesk.ui.retell import retell
from ctdesk.ui.table.asking import Row
from ctdesk.ui.table.model import TableModel
from ctdesk.ui.table.view import TableView

if TYPE_CHECKING:
    from ctdesk.queries.listing import Column
    from ctdesk.ui.importing.asking import Staged, Standings
    from ctdesk.ui.importing.in_hand import InHand

_NAME, _PINNED = 2, 3
_WIDE = 140
_WIDTHS = {
    **{"honorific": 74, "sex": 74, "country": 110, "nationality": 110, "rank": 110, "role": 110},
    **{"organisation": 190, "job_title": 170, "email": 190, "name_original": 150},
}
_NAMES = frozenset(("given_name", "family_name", "full_name"))


class RowsOfList(TableView):
    """`in_hand_changed(place or None)` says on which row the keyboard is; `typed` are answers."""

    in_hand_changed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(TableModel())
        self.rows.setParent(self)
        self._desk = desk
        self._in_hand: InHand | None = None
        self.keys: tuple[str, ...] = ()
        self._columns: tuple[Column, ...] = ()
        self.heading.setSectionsMovable(False)
        self.heading.setSectionsClickable(False)
        self.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.rows.wanted.connect(self._fetch)
        self.resized.connect(self._place)
        self.selectionModel().currentRowChanged.connect(self._moved)
        retell(self, self._name)

    def take(self, staged: "Staged") -> None:
        """Show rows with the columns of this list from now on."""
        from ctdesk.intake.lists.targets import IDS

        self._in_hand = staged.in_hand
        labels = {target.key: target.label for target in staged.targets if target.key not in IDS}
        meant = [column.key for column in staged.columns if column.key in labels]
        self.keys = tuple(key for key in meant if key is not None and key not in _NAMES)
        self._columns = _columns(self.keys, labels)

    def show_standings(self, found: "Standings") -> None:
        """Show the rows; those that were shown already stay where they are."""
        place = self.place_of_row()
        same = self.rows.columns == self._columns
        if not (same and self.rows.refresh(found.shown, found.blocks)):
            self.rows.show(self._columns, found.shown, found.blocks)
            self._place()
        if not self.rows.ids or place is None or self.place_of_row() != place:
            self._stand_on(place)
        self.viewport().update()

    def forget(self) -> None:
        """Show nothing."""
        self._in_hand = None
        self.rows.show((), array("q"), {})

    def place_of_row(self) -> int | None:
        """The place of the row the keyboard is on."""
        row = self.currentIndex().row()
        return self.rows.ids[row] if 0 <= row < len(self.rows.ids) else None

    def stand_on(self, place: int) -> bool:
        """Go to a row, if it is among those shown."""
        from ctdesk.ui.table.places import place_of

        row = place_of(self.rows.ids, place)
        if row is None:
            return False
        self.choose(row)
        return True

    def texts(self) -> list[Row | None]:
        """The rows that are there, as they read."""
        return [self.rows.row(at) for at in range(len(self.rows.ids))]

    @Slot(int)
    def _fetch(self, block: int) -> None:
        if self._in_hand is not None and self._desk.book is not None:
            come = partial(self._come, self.rows.generation, block)
            ids = self.rows.ids_of(block)
            self._desk.ask(asking.rows, self._in_hand, self.keys, ids, then=come)

    def _come(self, generation: int, block: int, rows: Sequence[Row]) -> None:
        self.rows.take(generation, block, rows)

    @Slot(QModelIndex, QModelIndex)
    def _moved(self, _here: QModelIndex, _before: QModelIndex) -> None:
        self.in_hand_changed.emit(self.place_of_row())

    def _stand_on(self, place: int | None) -> None:
        if not self.rows.ids:
            self.in_hand_changed.emit(None)
        elif place is None or not self.stand_on(place):
            self.choose(0)

    @Slot()
    def _place(self) -> None:
        """Every column as wide as it needs; the name takes what is left."""
        widths = [look().px(column.width) for column in self.rows.columns]
        if widths:
            widths[_NAME] += max(self.viewport().width() - sum(widths), 0)
        for at, width in enumerate(widths):
            self.heading.resizeSection(at, width)
        self.pin(min(_PINNED, len(widths)))

    def _name(self) -> None:
        self.setAccessibleName(tr("Rows of the list"))


def _columns(keys: tuple[str, ...], labels: dict[str, str]) -> "tuple[Column, ...]":
    from ctdesk.queries.listing import Column

    return (
        Column("row", tr("Row"), "number", 58, True),
        Column("standing", tr("Status"), "status", 134, True),
        Column("name", tr("Name"), "text", 190, True),
        *(Column(key, labels[key], "text", _WIDTHS.get(key, _WIDE), True) for key in keys),
    )
