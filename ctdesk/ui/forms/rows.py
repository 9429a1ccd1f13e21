"""The rows of a list in a form: words, role, remark; moved, removed, opened by keys or mouse."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDropEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QStyle,
    QStyledItemDelegate,
)
from PySide6.QtWidgets import QStyleOptionViewItem as Option

from ctdesk.kernel.i18n import tr
from ctdesk.ui.palette import look, text_font
from ctdesk.ui.tokens import CHIP, ROW, TEXT, TEXT_SMALL

_ITEM = Qt.ItemDataRole.UserRole + 1
_ONE_LINE = Qt.TextFlag.TextSingleLine
_ROLE_AT = 0.5


@dataclass(frozen=True)
class Item:
    """One row: its id, its words, its role with a tone, and a remark in grey."""

    id: int
    words: str
    role: str = ""
    tone: str = "plain"
    remark: str = ""


class Rows(QListWidget):
    """As high as its rows. `Delete` removes, `Alt` with an arrow moves, `Enter` or `F2` opens."""

    opened = Signal(int)
    removed = Signal(int)
    moved = Signal(object)

    def __init__(self, name: str, *, keeps_order: bool = True) -> None:
        super().__init__()
        self._keeps_order = keeps_order
        self.setObjectName("rows")
        self.setAccessibleName(name)
        self.setItemDelegate(_RowPainter(self))
        self.setMouseTracking(True)
        if keeps_order:
            self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.itemDoubleClicked.connect(self._open)
        self.hide()

    def show_items(self, items: Sequence[Item]) -> None:
        """Show these rows; the one in hand stays in hand."""
        kept = self.current_id()
        self.clear()
        for item in items:
            row = QListWidgetItem(" · ".join(p for p in (item.words, item.role, item.remark) if p))
            row.setData(_ITEM, item)
            self.addItem(row)
            if item.id == kept:
                self.setCurrentItem(row)
        self.fit()
        self.setVisible(bool(items))

    def listed(self) -> list[Item]:
        """The rows in the order shown."""
        return [self.item(row).data(_ITEM) for row in range(self.count())]

    def current_id(self) -> int | None:
        """The id of the row in hand."""
        row = self.currentItem()
        item: Item | None = row.data(_ITEM) if row is not None else None
        return item.id if item is not None else None

    def fit(self) -> None:
        """Be as high as the rows."""
        high = sum(self.sizeHintForRow(row) for row in range(self.count()))
        self.setFixedHeight(high + 2)

    def wheelEvent(self, event: object) -> None:
        """Scroll the page under it."""
        event.ignore()  # type: ignore[attr-defined]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys as in the class's line."""
        key, with_alt = event.key(), event.modifiers() == Qt.KeyboardModifier.AltModifier
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._ask_removed()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self._open()
        elif with_alt and self._keeps_order and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(-1 if key == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the three dots opens the menu of the row."""
        super().mousePressEvent(event)
        place = event.position().toPoint()
        index = self.indexAt(place)
        if index.isValid() and _dots(self.visualRect(index), self).contains(place):
            self._show_menu(self.viewport().mapToGlobal(place))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the row, by mouse or by the menu key."""
        if self.currentItem() is not None:
            self._show_menu(event.globalPos())

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell the new order."""
        super().dropEvent(event)
        self._tell_order()

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        entries: tuple[tuple[str, Callable[[], object]], ...] = (
            (tr("Change"), self._open),
            *(self._moves() if self._keeps_order else ()),
            (tr("Remove"), self._ask_removed),
        )
        for words, chosen in entries:
            menu.addAction(words).triggered.connect(lambda _on=False, go=chosen: go())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def _moves(self) -> tuple[tuple[str, Callable[[], object]], ...]:
        return (
            (tr("Move up"), lambda: self._step(-1)),
            (tr("Move down"), lambda: self._step(1)),
        )

    @Slot()
    def _open(self) -> None:
        found = self.current_id()
        if found is not None:
            self.opened.emit(found)

    def _ask_removed(self) -> None:
        found = self.current_id()
        if found is not None:
            self.removed.emit(found)

    def _step(self, step: int) -> None:
        row = self.currentRow()
        if 0 <= row + step < self.count():
            item = self.takeItem(row)
            self.insertItem(row + step, item)
            self.setCurrentRow(row + step)
            self._tell_order()

    def _tell_order(self) -> None:
        self.moved.emit([item.id for item in self.listed()])


def _dots(row: QRect, rows: QListWidget) -> QRect:
    """Where the three dots of a row are."""
    wide = look().px(32)
    if rows.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        return QRect(row.left(), row.top(), wide, row.height())
    return QRect(row.right() - wide + 1, row.top(), wide, row.height())


class _RowPainter(QStyledItemDelegate):
    """Words at the leading edge, the role as a chip in the middle, the remark after it."""

    def __init__(self, rows: Rows) -> None:
        super().__init__(rows)
        self._rows = rows

    def sizeHint(self, _option: Option, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """One calm line, or what the row's editor needs."""
        asked = index.data(Qt.ItemDataRole.SizeHintRole)
        return asked if isinstance(asked, QSize) else QSize(look().px(100), look().px(ROW))

    def paint(
        self, painter: QPainter, option: Option, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """One row."""
        item: Item = index.data(_ITEM)
        place: QRect = option.rect
        state = option.state
        painter.save()
        if QStyle.StateFlag.State_Selected in state:
            painter.fillRect(place, look().colour("selection"))
        elif QStyle.StateFlag.State_MouseOver in state:
            painter.fillRect(place, look().colour("hover"))
        painter.fillRect(place.left(), place.bottom(), place.width(), 1, look().colour("hairline"))
        if self._rows.itemWidget(self._rows.item(index.row())) is None:
            self._paint_row(painter, place, item)
            is_near = QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected
            if state & is_near:
                painter.setPen(look().colour("subtle"))
                painter.drawText(_dots(place, self._rows), Qt.AlignmentFlag.AlignCenter, "⋯")
        painter.restore()

    def _paint_row(self, painter: QPainter, place: QRect, item: Item) -> None:
        font = text_font(look(), TEXT)
        metrics = QFontMetrics(font)
        room = self._part(place.adjusted(0, 0, 0, -1), look().px(10), place.width() - look().px(46))
        split = round(room.width() * _ROLE_AT) if item.role or item.remark else room.width()
        painter.setFont(font)
        painter.setPen(look().colour("text"))
        self._draw(painter, self._part(room, 0, split - look().px(8)), item.words, metrics)
        at = split
        if item.role:
            at += self._paint_chip(painter, room, split, item) + look().px(10)
        if item.remark:
            painter.setFont(font)
            painter.setPen(look().colour("subtle"))
            self._draw(painter, self._part(room, at, room.width() - at), item.remark, metrics)

    def _draw(self, painter: QPainter, room: QRect, text: str, metrics: QFontMetrics) -> None:
        fitted = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        side = Qt.AlignmentFlag.AlignRight if self._mirrored() else Qt.AlignmentFlag.AlignLeft
        absolute = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, side | absolute | _ONE_LINE, fitted)

    def _paint_chip(self, painter: QPainter, room: QRect, at: int, item: Item) -> int:
        """The width it took."""
        font = text_font(look(), TEXT_SMALL)
        font.setWeight(QFont.Weight.Medium)
        metrics, pad, high = QFontMetrics(font), look().px(8), look().px(CHIP)
        most = max(room.width() - at - 2 * pad, 0)
        label = metrics.elidedText(item.role, Qt.TextElideMode.ElideRight, most)
        wide = metrics.horizontalAdvance(label) + 2 * pad
        pill = QRectF(self._part(room, at, wide))
        pill = QRectF(pill.left(), pill.center().y() - high / 2, wide, high)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().colour(f"{item.tone}_ground"))
        painter.drawRoundedRect(pill, high / 2, high / 2)
        painter.setPen(look().colour(item.tone))
        painter.setFont(font)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter | _ONE_LINE, label)
        return wide

    def _part(self, room: QRect, at: int, wide: int) -> QRect:
        """A part of the row, counted from the leading edge."""
        left = room.right() - at - wide + 1 if self._mirrored() else room.left() + at
        return QRect(left, room.top(), wide, room.height())

    def _mirrored(self) -> bool:
        return self._rows.layoutDirection() == Qt.LayoutDirection.RightToLeft
