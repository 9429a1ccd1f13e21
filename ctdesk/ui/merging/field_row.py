"""One field of two records: what each says, and which of the two stays, or both."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QButtonGroup

from ctdesk.kernel.i18n import tr
from ctdesk.ui.merging.side_box import SideBox

if TYPE_CHECKING:
    from ctdesk.queries.merging import FieldPair

SIDES = ("keep", "lose", "both")


class FieldRow(QObject):
    """The boxes of one field, of which one is chosen; `left(rows)` when the arrows go on."""

    def __init__(
        self, pair: "FieldPair", side: str, left: Callable[[int], object], parent: QObject
    ) -> None:
        super().__init__(parent)
        self.pair = pair
        self._left = left
        words = {"keep": pair.kept, "lose": pair.lost}
        if pair.may_join:
            words["both"] = tr("Both")
        self.boxes = {
            key: SideBox(told, _spoken(pair, key, told), partial(self._move, key))
            for key, told in words.items()
        }
        self._group = QButtonGroup(self)
        for box in self.boxes.values():
            self._group.addButton(box)
        self.choose(side)

    def choice(self) -> str:
        """The side that is chosen."""
        return next(key for key, box in self.boxes.items() if box.isChecked())

    def choose(self, side: str) -> None:
        """Choose a side; where the two cannot be joined, the first."""
        self.boxes.get(side, self.boxes["keep"]).setChecked(True)

    def take_keyboard(self) -> None:
        """Put the keyboard on the side that is chosen."""
        self.boxes[self.choice()].setFocus()

    def _move(self, side: str, sideways: int, rows: int) -> None:
        if rows:
            self._left(rows)
            return
        keys = list(self.boxes)
        at = min(max(keys.index(side) + sideways, 0), len(keys) - 1)
        self.choose(keys[at])
        self.take_keyboard()


def _spoken(pair: "FieldPair", side: str, words: str) -> str:
    if side == "both":
        return tr("{field}: both texts", field=pair.label)
    return tr("{field}: {value}", field=pair.label, value=words or tr("(empty)"))
