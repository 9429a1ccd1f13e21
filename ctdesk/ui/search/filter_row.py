"""A row of small boxes under the headings: what is typed there is written into the search.

It is a child of the heading, which makes room for it, so it follows widths, order, scrolling
and pinned columns; boxes of columns that scroll are cut off at the pinned ones.
"""

from collections.abc import Mapping
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ctdesk.kernel.i18n import tr
from ctdesk.ui.edits import LineEdit
from ctdesk.ui.palette import look
from ctdesk.ui.plain import tooltip
from ctdesk.ui.search import wishes
from ctdesk.ui.table.view import TableView

if TYPE_CHECKING:
    from ctdesk.queries.search.keyword import Keyword

_HIGH = 32
_BOX = 24
_DOWNWARDS = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FilterBox(LineEdit):
    """What is asked of one column; Down and Enter go to the rows, Escape empties, then leaves."""

    left_downwards = Signal()
    left_upwards = Signal()

    def __init__(self, parent: QWidget, keyword: "Keyword") -> None:
        super().__init__(parent)
        self.setObjectName("columnFilter")
        self.keyword = keyword

    def say(self, column: str) -> None:
        """Name it after its column."""
        self.setAccessibleName(tr("Filter {column}", column=column))
        self.setToolTip(tooltip(self.keyword.help))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that lead elsewhere."""
        key = event.key()
        if key in _DOWNWARDS:
            self.left_downwards.emit()
        elif key == Qt.Key.Key_Escape and self.text():
            self.setText("")
            self.textEdited.emit("")
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Up):
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)


class FilterRow(QWidget):
    """The boxes of one table; `asked` says Keyword and text of the box typed in."""

    asked = Signal(object, str)
    left_upwards = Signal()

    def __init__(self, table: TableView) -> None:
        super().__init__(table.heading)
        self._table, self._heading = table, table.heading
        self._scrolled = QWidget(self)
        self._keywords: Mapping[str, Keyword] = {}
        self._boxes: dict[str, FilterBox] = {}
        self._order: list[str] = []
        self.hide()
        for moved in (
            self._heading.sectionResized,
            self._heading.sectionMoved,
            self._heading.sectionCountChanged,
            self._heading.geometriesChanged,
            table.horizontalScrollBar().valueChanged,
            table.rows.modelReset,
        ):
            moved.connect(self.place)
        self._heading.installEventFilter(self)

    def open(self, is_open: bool) -> None:
        """Make room for the row under the headings, or take it back."""
        high = look().px(_HIGH) if is_open else 0
        self._heading.setViewportMargins(0, 0, 0, high)
        self._heading.setMinimumHeight(self._heading.sizeHint().height() + high if high else 0)
        self.setVisible(is_open)
        self._heading.updateGeometry()
        self._table.updateGeometries()
        self.place()

    def use(self, keywords: Mapping[str, "Keyword"], text: str) -> None:
        """Take the keyword of each column that has one."""
        for box in self._boxes.values():
            box.deleteLater()
        self._boxes, self._order, self._keywords = {}, [], keywords
        self.place()
        self.show_search(text)

    def show_search(self, text: str) -> None:
        """Write into the boxes what the search asks of their columns."""
        if not self.isHidden():
            for box in self._boxes.values():
                told = wishes.told(text, box.keyword.key, by_words=box.keyword.is_of_words)
                if not box.hasFocus() and box.text() != told:
                    box.setText(told)
                    box.setCursorPosition(0)

    def box_of(self, column: str) -> FilterBox | None:
        """The box under a column, None where nothing can be asked or the column is not shown."""
        return self._boxes.get(column)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the heading's size and direction."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange):
            self.place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground of the headings, closed by a line."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), look().colour("heading_row"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, look().colour("line"))
        painter.end()

    @Slot()
    def place(self) -> None:
        """Put every box under its column."""
        if self.isHidden():
            return
        columns = [column.key for column in self._table.rows.columns]
        if columns != self._order:
            self._make(columns)
        high, top = look().px(_HIGH), self._heading.viewport().height()
        self.setGeometry(0, top, self._heading.width(), high)
        free = self._heading.beside_pinned()
        self._scrolled.setGeometry(QRect(free.left(), 0, free.width(), high - 1))
        for at in self._heading.places():
            box = self._boxes.get(columns[at.column]) if at.column < len(columns) else None
            if box is not None:
                self._put(box, at.left, at.width, is_pinned=at.is_pinned)

    def _put(self, box: FilterBox, left: int, width: int, *, is_pinned: bool) -> None:
        parent = self if is_pinned else self._scrolled
        if box.parentWidget() is not parent:
            box.setParent(parent)
            box.show()
        beside, high = look().px(4), look().px(_BOX)
        shift = 0 if is_pinned else self._scrolled.x()
        top = (look().px(_HIGH) - high) // 2
        box.setGeometry(left - shift + beside, top, max(width - 2 * beside, 0), high)

    def _make(self, columns: list[str]) -> None:
        """Boxes for the columns shown, in the order Tab goes through them."""
        self._order = columns
        labels = {column.key: column.label for column in self._table.rows.columns}
        for key in [key for key in self._boxes if key not in labels]:
            self._boxes.pop(key).deleteLater()
        for key in columns:
            if key in self._keywords and key not in self._boxes:
                self._boxes[key] = self._new(self._keywords[key])
        shown = [self._boxes[key] for key in columns if key in self._boxes]
        for key in self._boxes:
            self._boxes[key].say(labels[key])
        for one, next_one in pairwise(shown):
            QWidget.setTabOrder(one, next_one)

    def _new(self, keyword: "Keyword") -> FilterBox:
        box = FilterBox(self._scrolled, keyword)
        box.textEdited.connect(lambda text: self.asked.emit(keyword, text))
        box.left_downwards.connect(self._table.setFocus)
        box.left_upwards.connect(self.left_upwards)
        box.show()
        return box
