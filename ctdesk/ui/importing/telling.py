"""What there is to say of one row: why it stands as it does, and what would be kept of it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ctdesk.kernel.i18n import tr, trn
from ctdesk.ui.importing import wording
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel, selectable

if TYPE_CHECKING:
    from ctdesk.intake.lists.judged import Judged
    from ctdesk.intake.lists.targets import Target

Told = tuple[str, str]


def sentences(row: "Judged") -> list[Told]:
    """Sentences and how each is written: "" plainly, "error" in red, "subtle" in grey."""
    told: list[Told] = []
    if row.standing == wording.REFUSED:
        for refusal in row.refusals:
            told.append((_place(refusal.column, refusal.cell), "strong"))
            told.append((refusal.sentence, "error"))
        told.append((tr("Correct the cell in the file and import it again."), "subtle"))
    elif row.twin:
        told.append((tr("Row {number} names the same person.", number=row.twin), ""))
    elif row.standing == wording.NEW:
        told.append((tr("Nobody in the book is like this person."), "subtle"))
    elif row.standing == wording.DOUBTFUL:
        told.append((_may_be(len(row.candidates)), ""))
    if row.is_on_list:
        told.append((tr("Already on the list of this event."), ""))
    if row.differences and row.standing == wording.RECOGNISED:
        told.append((tr("What differs stays in the book as it is."), "subtle"))
    return told


def facts(row: "Judged", targets: Sequence["Target"], parent: QWidget) -> QWidget:
    """What would be kept of a row, in the order of the form."""
    table = QWidget(parent)
    table.setProperty("ground", "none")
    grid = QGridLayout(table)
    grid.setContentsMargins(0, look().px(4), 0, 0)
    grid.setHorizontalSpacing(look().px(12))
    grid.setVerticalSpacing(look().px(8))
    grid.setColumnMinimumWidth(0, look().px(90))
    grid.setColumnStretch(1, 1)
    top = Qt.AlignmentFlag.AlignTop
    for target in targets:
        if value := row.values.get(target.key, ""):
            at = grid.rowCount()
            grid.addWidget(PlainLabel(target.label, table, role="subtle"), at, 0, top)
            grid.addWidget(selectable(value, parent=table), at, 1)
    return table


def _may_be(number: int) -> str:
    return trn(
        "Is this the person below, or somebody new?",
        "Is this one of the {n} people below, or somebody new?",
        number,
    )


def _place(column: str, cell: str) -> str:
    return tr("Cell {cell}, {column}", cell=cell, column=column) if column else cell
