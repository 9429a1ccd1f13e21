"""The two records side by side: what differs field by field, then quietly what is the same."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ctdesk.kernel.i18n import tr
from ctdesk.ui.merging.field_row import FieldRow
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel, chip
from ctdesk.ui.sheet import card

if TYPE_CHECKING:
    from ctdesk.queries.merging import Comparison, FieldPair

_LABELS = 150
_TOP = Qt.AlignmentFlag.AlignTop


class Columns(QWidget):
    """Holds a row of boxes for each field that differs."""

    def __init__(self, found: "Comparison", chosen: Mapping[str, str]) -> None:
        super().__init__()
        differing = [pair for pair in found.fields if not pair.is_same]
        self.rows = [
            FieldRow(pair, chosen.get(pair.name, pair.suggested), self._leave, self)
            for pair in differing
        ]
        self._in_hand = 0
        frame, column = card()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(look().px(12))
        self._grid.setVerticalSpacing(look().px(8))
        self._grid.setColumnMinimumWidth(0, look().px(_LABELS))
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        column.addLayout(self._grid)
        self._put_names(found)
        for place, row in enumerate(self.rows, 1):
            self._put_row(place, row)
        self._put_same([pair for pair in found.fields if pair.is_same])
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(frame)

    def choices(self) -> dict[str, str]:
        """Field to the side chosen for it."""
        return {row.pair.name: row.choice() for row in self.rows}

    def take_keyboard(self) -> None:
        """Put the keyboard on the field it was on last."""
        if self.rows:
            self.rows[self._in_hand].take_keyboard()

    def _put_names(self, found: "Comparison") -> None:
        told = (("info", tr("Stays")), ("plain", tr("Goes into it")))
        for column, (tone, words) in enumerate(told, 1):
            top = QWidget()
            top.setProperty("ground", "none")
            lines = QVBoxLayout(top)
            lines.setContentsMargins(0, 0, 0, look().px(4))
            lines.setSpacing(look().px(4))
            lines.addWidget(chip(words, tone, top), 0, Qt.AlignmentFlag.AlignLeading)
            name = PlainLabel(found.names[column - 1], top, role="detail-title")
            name.setWordWrap(True)
            lines.addWidget(name)
            lines.addWidget(PlainLabel(found.notes[column - 1], top, role="note"))
            self._grid.addWidget(top, 0, column)

    def _put_row(self, place: int, row: FieldRow) -> None:
        words = PlainLabel(row.pair.label, role="strong")
        words.setContentsMargins(0, look().px(8), 0, 0)
        words.setWordWrap(True)
        self._grid.addWidget(words, place, 0, _TOP)
        for column, (key, box) in enumerate(row.boxes.items(), 1):
            if key == "both":
                box.setMaximumWidth(look().px(120))
            self._grid.addWidget(box, place, column, _TOP if key == "both" else Qt.AlignmentFlag(0))

    def _put_same(self, pairs: "list[FieldPair]") -> None:
        first = len(self.rows) + 1
        if pairs:
            heading = PlainLabel(tr("The same in both").upper(), role="heading")
            heading.setContentsMargins(0, look().px(10), 0, 0)
            self._grid.addWidget(heading, first, 0, 1, 3)
        for place, pair in enumerate(pairs, first + 1):
            self._grid.addWidget(PlainLabel(pair.label, role="subtle"), place, 0, _TOP)
            words = PlainLabel(pair.kept, role="subtle")
            words.setWordWrap(True)
            self._grid.addWidget(words, place, 1, 1, 2)

    def _leave(self, rows: int) -> None:
        """Go on to the field above or below."""
        held = self.focusWidget()
        boxes = [at for at, row in enumerate(self.rows) if held in row.boxes.values()]
        here = boxes[0] if boxes else self._in_hand
        self._in_hand = min(max(here + rows, 0), len(self.rows) - 1)
        self.rows[self._in_hand].take_keyboard()
