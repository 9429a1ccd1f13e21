"""One column of a file: its heading, some of what it holds, and the box that says what it means."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSpacerItem, QVBoxLayout, QWidget

from ctdesk.kernel.i18n import tr
from ctdesk.kernel.text import isolate
from ctdesk.ui.importing.eliding import ElidingCombo
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel, chip, tooltip
from ctdesk.ui.tokens import CHIP

if TYPE_CHECKING:
    from ctdesk.intake.lists.judged import Mapped

_WIDE = 176
_SAMPLES = 2


class ColumnCard(QFrame):
    """`meaning_chosen(place, key)` follows a choice; the key is empty for "not imported"."""

    meaning_chosen = Signal(int, str)

    def __init__(self, place: int, meanings: QAbstractItemModel) -> None:
        super().__init__()
        self.place = place
        self.setProperty("card", True)
        self.setFixedWidth(look().px(_WIDE))
        self._letters = PlainLabel(role="note")
        self._mark: QWidget | None = None
        self._heading = PlainLabel(role="strong")
        self._samples = [PlainLabel(role="note") for _ in range(_SAMPLES)]
        self.meaning = ElidingCombo()
        self.meaning.setModel(meanings)
        self.meaning.activated.connect(self._activated)
        self._lay_out()

    def show_column(self, column: "Mapped", *, by_hand: bool) -> None:
        """Show a column; what nobody said by hand is marked as a guess."""
        from ctdesk.formats.reading.sheet import column_letters

        letters = column_letters(column.place)
        heading = column.heading or tr("Column {letters}", letters=letters)
        self._letters.setText(letters)
        self._fit(self._heading, heading)
        for at, label in enumerate(self._samples):
            self._fit(label, column.samples[at] if at < len(column.samples) else "")
        self.setToolTip(tooltip("\n".join((heading, *column.samples))))
        self.choose(column.key or "")
        self._show_mark(is_guess=bool(column.key) and not (by_hand or column.is_told))
        self.meaning.setAccessibleName(tr("Meaning of {column}", column=isolate(heading)))
        self.meaning.setAccessibleDescription(tr("Guessed") if self._mark is not None else "")

    def key(self) -> str:
        """What the column means now; empty when it is not imported."""
        return str(self.meaning.currentData() or "")

    def choose(self, key: str) -> None:
        """Show a meaning; nobody is told."""
        with QSignalBlocker(self.meaning):
            self.meaning.setCurrentIndex(max(self.meaning.findData(key), 0))

    def is_guessed(self) -> bool:
        """Whether it is marked as a guess."""
        return self._mark is not None

    def texts(self) -> list[str]:
        """The words on it."""
        return [self._heading.text(), *(label.text() for label in self._samples)]

    @Slot(int)
    def _activated(self, _at: int) -> None:
        self._show_mark(is_guess=False)
        self.meaning_chosen.emit(self.place, self.key())

    def _show_mark(self, *, is_guess: bool) -> None:
        if self._mark is not None:
            self._mark.deleteLater()
            self._mark = None
        if is_guess:
            self._mark = chip(tr("Guessed"), "info", self)
            self._top.addWidget(self._mark)

    def _fit(self, label: PlainLabel, text: str) -> None:
        line = " ".join(text.split())
        room = look().px(_WIDE - 26)
        elide = Qt.TextElideMode.ElideRight
        label.ensurePolished()
        label.setText(label.fontMetrics().elidedText(line, elide, room))

    def _lay_out(self) -> None:
        self._top = QHBoxLayout()
        self._top.addWidget(self._letters)
        self._top.addStretch(1)
        self._top.addSpacerItem(QSpacerItem(0, look().px(CHIP + 4)))
        column = QVBoxLayout(self)
        column.setContentsMargins(*[look().px(10)] * 4)
        column.setSpacing(look().px(3))
        column.addLayout(self._top)
        column.addWidget(self._heading)
        for label in self._samples:
            column.addWidget(label)
        column.addSpacing(look().px(4))
        column.addWidget(self.meaning)
