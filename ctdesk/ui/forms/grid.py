"""Fields side by side under their labels: three columns, fewer where the page is narrow."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from ctdesk.ui.forms.boxes import FlagBox
from ctdesk.ui.forms.editor import Editor
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel

_WIDE, _MIDDLE = 540, 340


@dataclass(frozen=True)
class Place:
    """A field and how many of three columns it takes."""

    name: str
    span: int = 1


def places(layout: str) -> list[list[Place]]:
    """The rows of a layout such as "title*3 | type status mode".

    >>> places("title*3 | city")
    [[Place(name='title', span=3)], [Place(name='city', span=1)]]
    """
    return [
        [Place(name, int(span or 1)) for name, _, span in (w.partition("*") for w in row.split())]
        for row in layout.split("|")
    ]


class FieldGrid(QWidget):
    """Lays out editors as a layout says, and again when its width asks for other columns.

    It is born in the card it belongs to: Qt dresses every widget of a grid that moves anew.
    """

    def __init__(
        self, rows: list[list[Place]], editors: dict[str, Editor], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setProperty("ground", "none")
        self._rows = rows
        self._cells = {p.name: _labelled(editors[p.name]) for row in rows for p in row}
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look().px(12))
        self._grid.setVerticalSpacing(look().px(12))
        self._flow(3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Three, two or one column, by the width there is."""
        super().resizeEvent(event)
        wide = event.size().width()
        self._flow(3 if wide >= look().px(_WIDE) else 2 if wide >= look().px(_MIDDLE) else 1)

    def minimumSizeHint(self) -> QSize:
        """As narrow as one column."""
        hint = super().minimumSizeHint()
        hint.setWidth(look().px(150))
        return hint

    def _flow(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for cell in self._cells.values():
            self._grid.removeWidget(cell)
        at = column = 0
        for place in (place for row in self._rows for place in row):
            span = min(place.span, columns)
            if column + span > columns:
                at, column = at + 1, 0
            cell = self._cells[place.name]
            self._grid.addWidget(cell, at, column, 1, span, Qt.AlignmentFlag.AlignTop)
            column += span
        for column in range(3):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)


def _labelled(editor: Editor) -> QWidget:
    cell = QWidget()
    cell.setProperty("ground", "none")
    cell.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    cell.setMinimumWidth(1)
    column = QVBoxLayout(cell)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look().px(4))
    label = PlainLabel("" if isinstance(editor, FlagBox) else editor.label, role="note")
    label.setBuddy(editor.control)
    column.addWidget(label)
    column.addWidget(editor)
    return cell
