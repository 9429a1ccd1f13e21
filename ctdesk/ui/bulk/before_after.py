"""The first records of an outlook: each with what stands there now and what would."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
)

from ctdesk.kernel.i18n import tr
from ctdesk.kernel.text import direction, isolate
from ctdesk.ui.palette import look
from ctdesk.ui.plain import tooltip
from ctdesk.ui.retell import retell
from ctdesk.ui.tokens import ROW

if TYPE_CHECKING:
    from ctdesk.ui.bulk.asking import Line, Seen

_BEFORE = Qt.ItemDataRole.UserRole + 1
_PAD, _ARROW, _LABEL = 12, 26, 240
_LEAST = 170
_CENTRE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_ELIDE = Qt.TextElideMode.ElideRight


class BeforeAfter(QTableWidget):
    """A table to read: the record, then “before → after” of each field, or why it stays."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("firstRows")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setItemDelegate(_Change(self))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        self.horizontalHeader().setDefaultAlignment(side)
        retell(self, self._dress)

    def show_seen(self, seen: "Seen") -> None:
        """Show the first records of an outlook."""
        self.clearSpans()
        self.clear()
        self.setColumnCount(len(seen.headings) + 1)
        self.setHorizontalHeaderLabels([tr("Name"), *seen.headings])
        self.setRowCount(len(seen.lines))
        for at, line in enumerate(seen.lines):
            self._put(at, line, len(seen.headings))
        heading = self.horizontalHeader()
        heading.setMinimumSectionSize(look().px(_LEAST))
        heading.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        heading.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.setColumnWidth(0, look().px(_LABEL))

    def texts(self) -> list[list[str]]:
        """What is shown, row by row, as a screen reader says it."""
        return [
            [
                item.text()
                for at in range(self.columnCount())
                if (item := self.item(row, at)) is not None
            ]
            for row in range(self.rowCount())
        ]

    def _put(self, at: int, line: "Line", wide: int) -> None:
        self.setItem(at, 0, QTableWidgetItem(line.label))
        if line.refusal:
            refused = QTableWidgetItem(line.refusal)
            refused.setForeground(look().colour("late"))
            refused.setToolTip(tooltip(line.refusal))
            self.setItem(at, 1, refused)
            if wide > 1:
                self.setSpan(at, 1, 1, wide)
            return
        for position, (before, after) in enumerate(line.cells, start=1):
            item = QTableWidgetItem(_spoken(before, after))
            item.setData(_BEFORE, (before, after))
            item.setToolTip(tooltip(_spoken(before, after)))
            self.setItem(at, position, item)

    def _dress(self) -> None:
        self.setAccessibleName(tr("What would change"))
        self.verticalHeader().setDefaultSectionSize(look().px(ROW))
        self.horizontalHeader().setFixedHeight(look().px(ROW))


class _Change(QStyledItemDelegate):
    """Paints what stands there now in grey, an arrow in reading direction, and what would."""

    def displayText(self, value: object, _locale: QLocale | QLocale.Language) -> str:
        """A text of one direction is set apart, so that what is cut off is its own end."""
        text = str(value or "")
        directions = {direction(letter) for letter in text} - {None}
        return isolate(text) if len(directions) == 1 else text

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """A change; any other cell is a plain text."""
        both = index.data(_BEFORE)
        if both is None:
            super().paint(painter, option, index)
            return
        own = QStyleOptionViewItem(option)
        self.initStyleOption(own, index)
        own.text = ""
        own.widget.style().drawControl(
            own.widget.style().ControlElement.CE_ItemViewItem, own, painter, own.widget
        )
        painter.save()
        painter.setFont(own.font)
        _paint_change(painter, option.rect, *both, mirrored=_is_mirrored(option))
        painter.restore()


def _paint_change(
    painter: QPainter, cell: QRect, before: str, after: str, *, mirrored: bool
) -> None:
    metrics, pad = painter.fontMetrics(), look().px(_PAD)
    room = cell.width() - 2 * pad
    if before == after:
        _paint_run(painter, cell, (pad, room), after, "subtle", mirrored=mirrored)
        return
    arrow = look().px(_ARROW)
    left, right = _shared(metrics, (before or "—", after or "—"), room - arrow)
    sign = "←" if mirrored else "→"
    _paint_run(painter, cell, (pad, left), before or "—", "subtle", mirrored=mirrored)
    middle = (arrow - metrics.horizontalAdvance(sign)) // 2
    begins = pad + left + middle
    _paint_run(painter, cell, (begins, arrow - middle), sign, "subtle", mirrored=mirrored)
    begins = pad + left + arrow
    _paint_run(painter, cell, (begins, right), after or "—", "text", mirrored=mirrored)


def _shared(metrics: QFontMetrics, texts: tuple[str, str], room: int) -> tuple[int, int]:
    """The widths of two texts in a room: what one does not need the other has."""
    first, second = (metrics.horizontalAdvance(_line(text)) + 2 for text in texts)
    if first + second > room:
        first = max(min(first, room // 2), room - second)
    return first, room - first


def _paint_run(
    painter: QPainter,
    cell: QRect,
    along: tuple[int, int],
    text: str,
    ink: str,
    *,
    mirrored: bool,
) -> None:
    """A text from its beginning, so far from the leading edge of the cell and so wide."""
    begins, wide = along
    left = cell.right() + 1 - begins - wide if mirrored else cell.left() + begins
    fitted = painter.fontMetrics().elidedText(_line(text), _ELIDE, wide)
    painter.setPen(look().colour(ink))
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    painter.drawText(QRect(left, cell.top(), wide, cell.height()), side | _CENTRE, fitted)


def _line(text: str) -> str:
    return " ".join(text.split())


def _is_mirrored(option: QStyleOptionViewItem) -> bool:
    return option.direction == Qt.LayoutDirection.RightToLeft


def _spoken(before: str, after: str) -> str:
    """A change in words of any direction."""
    if before == after:
        return after
    return tr(
        "{before} becomes {after}",
        before=isolate(before) if before else tr("nothing"),
        after=isolate(after) if after else tr("nothing"),
    )
