"""The first rows of a table as the file will hold them: its headings, its order, its direction."""

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyledItemDelegate,
    QTableWidget,
    QTableWidgetItem,
)

from ctdesk.kernel.i18n import RIGHT_TO_LEFT, tr
from ctdesk.kernel.text import direction, isolate
from ctdesk.ui.palette import look
from ctdesk.ui.retell import retell
from ctdesk.ui.tokens import ROW

if TYPE_CHECKING:
    from ctdesk.formats.table import Cell, Table

_WIDEST = 340


class _Cells(QStyledItemDelegate):
    """Sets each text apart, so that the dots of a shortened one stand at its own end."""

    def displayText(self, value: object, _locale: QLocale | QLocale.Language) -> str:
        """The text, which is shortened after this; one of both directions follows the sheet."""
        text = str(value or "")
        directions = {direction(letter) for letter in text} - {None}
        return isolate(text) if len(directions) == 1 else text


class FirstRows(QTableWidget):
    """A small table to read, with the row numbers a spreadsheet has."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("firstRows")
        self.setSizeAdjustPolicy(QAbstractItemView.SizeAdjustPolicy.AdjustToContents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setItemDelegate(_Cells(self))
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        retell(self, self._dress)

    def show_table(self, table: "Table", suffix: str, *, first: int = 2) -> None:
        """Show these rows as a file with this suffix holds them, from the row `first` on."""
        mirrored = table.language in RIGHT_TO_LEFT
        directions = Qt.LayoutDirection
        self.setLayoutDirection(directions.RightToLeft if mirrored else directions.LeftToRight)
        self.clear()
        self.setColumnCount(len(table.columns))
        self.setRowCount(len(table.rows))
        self.setHorizontalHeaderLabels(list(table.labels))
        self.setVerticalHeaderLabels([str(at) for at in range(first, len(table.rows) + first)])
        for at, row in enumerate(table.rows):
            for position, cell in enumerate(row):
                self.setItem(at, position, _item(cell, suffix))
        self._fit(table)

    def texts(self) -> list[list[str]]:
        """What is shown: the headings, then the rows."""
        headings = [self._heading(at) for at in range(self.columnCount())]
        rows = [
            [self.model().index(row, at).data() for at in range(self.columnCount())]
            for row in range(self.rowCount())
        ]
        return [headings, *rows]

    def _heading(self, at: int) -> str:
        found = self.horizontalHeaderItem(at)
        return found.text() if found is not None else ""

    def _fit(self, table: "Table") -> None:
        for at, column in enumerate(table.columns):
            is_number = column.kind in ("number", "percent")
            side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
            heading = self.horizontalHeaderItem(at)
            if heading is not None:
                heading.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        self.resizeColumnsToContents()
        for at in range(self.columnCount()):
            room = self.columnWidth(at) + look().px(12)
            self.setColumnWidth(at, min(room, look().px(_WIDEST)))

    def _dress(self) -> None:
        self.setAccessibleName(tr("The first rows as they will be written"))
        self.verticalHeader().setDefaultSectionSize(look().px(ROW))
        self.horizontalHeader().setFixedHeight(look().px(ROW))


def written(cell: "Cell", suffix: str) -> str:
    """A cell as a file with this suffix holds it."""
    from ctdesk.formats.csv import guarded

    match cell:
        case None:
            return ""
        case bool():
            return str(cell).upper()
        case datetime():
            return cell.isoformat(sep=" ")
        case date():
            return cell.isoformat()
        case str():
            return guarded(cell) if suffix == ".csv" else cell
    return str(cell)


def _item(cell: "Cell", suffix: str) -> QTableWidgetItem:
    item = QTableWidgetItem(written(cell, suffix))
    is_number = isinstance(cell, int | float) and not isinstance(cell, bool)
    side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
    item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    return item
