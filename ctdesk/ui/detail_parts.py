"""The parts of the detail pane, each shown anew with other words.

Parts stay when the record changes: making and styling them takes longer than a frame, and words
put into those that are there do not.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ctdesk.ui.bars import Bars
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel, chip, selectable
from ctdesk.ui.wrapping import WrapLayout

if TYPE_CHECKING:
    from ctdesk.queries.details import Section


Part = TypeVar("Part", bound=QWidget)


class Growing(Generic[Part]):
    """As many parts of one sort as were ever needed; those not needed now are hidden."""

    def __init__(self, make: Callable[[int], Part]) -> None:
        self._make = make
        self._parts: list[Part] = []

    def first(self, number: int) -> Sequence[Part]:
        """The first of them, in sight."""
        self._parts += [self._make(at) for at in range(len(self._parts), number)]
        for at, part in enumerate(self._parts):
            part.setVisible(at < number)
        return self._parts[:number]


class Chips(QWidget):
    """Small coloured words in a row that wraps."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "none")
        self._line = WrapLayout(self, gap=look().px(6))
        self._chips = Growing(self._made)

    def show_chips(self, chips: Sequence[tuple[str, str]]) -> None:
        """Show chips of (tone, text); nothing at all when there is none."""
        for label, (tone, text) in zip(self._chips.first(len(chips)), chips, strict=True):
            label.setText(text)
            if label.property("tone") != tone:
                label.setProperty("tone", tone)
                label.style().unpolish(label)
                label.style().polish(label)
        self.setVisible(bool(chips))

    def _made(self, _at: int) -> PlainLabel:
        made = chip("", parent=self)
        self._line.addWidget(made)
        return made


class Facts(QWidget):
    """Labels and what they label, in two columns."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "none")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look().px(12))
        self._grid.setVerticalSpacing(look().px(8))
        self._grid.setColumnMinimumWidth(0, look().px(90))
        self._grid.setColumnStretch(1, 1)
        self._labels = Growing(self._label)
        self._values = Growing(self._value)

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show label and value of each; nothing at all when there is none."""
        labels, values = self._labels.first(len(facts)), self._values.first(len(facts))
        for words, told, (label, value) in zip(labels, values, facts, strict=True):
            words.setText(label)
            told.setText(value)
        self.setVisible(bool(facts))

    def _label(self, row: int) -> PlainLabel:
        made = PlainLabel("", self, role="subtle")
        made.setWordWrap(True)  # A long address takes the label's room before the margin's.
        self._grid.addWidget(made, row, 0, Qt.AlignmentFlag.AlignTop)
        return made

    def _value(self, row: int) -> PlainLabel:
        made = selectable("", parent=self)
        self._grid.addWidget(made, row, 1)
        return made


class SectionPart(QWidget):
    """A heading with a number, and under it paragraphs, lines with notes, or bars."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "none")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, look().px(10), 0, 0)
        self._column.setSpacing(look().px(6))
        self._heading = PlainLabel("", self, role="heading")
        self._count = PlainLabel("", self, role="heading")
        heading = QHBoxLayout()
        heading.addWidget(self._heading, 1)
        heading.addWidget(self._count)
        self._column.addLayout(heading)
        self._bars: Bars | None = None
        self._rows: list[tuple[PlainLabel, PlainLabel]] = []

    def show_section(self, section: "Section") -> None:
        """Show a section in the place of the one before."""
        self._heading.setText(section.heading.upper())
        self._count.setVisible(section.count is not None)
        self._count.setText(f"{section.count or 0:,}")
        is_bars = section.kind == "bars"
        self._show_bars([(str(row[0]), int(row[1])) for row in section.rows] if is_bars else [])
        self._show_rows(() if is_bars else section.rows, has_notes=section.kind == "lines")

    def _show_rows(self, rows: "Sequence[tuple[str | int, ...]]", *, has_notes: bool) -> None:
        while len(self._rows) < len(rows):
            self._rows.append((self._line(""), self._line("note")))
        for at, (line, note) in enumerate(self._rows):
            row = rows[at] if at < len(rows) else ("",)
            beside = str(row[1]) if has_notes and len(row) > 1 and row[1] else ""
            line.setText(str(row[0]))
            note.setText(beside)
            line.setVisible(at < len(rows))
            note.setVisible(bool(beside))

    def _show_bars(self, rows: list[tuple[str, int]]) -> None:
        if self._bars is not None:
            self._bars.deleteLater()
            self._bars.hide()
            self._bars = None
        if rows:
            self._bars = Bars(rows)
            self._column.addWidget(self._bars)

    def _line(self, role: str) -> PlainLabel:
        made = selectable("", role=role, parent=self)
        self._column.addWidget(made)
        return made
