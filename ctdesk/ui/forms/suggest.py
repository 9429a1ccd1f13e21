"""Suggestions under a line while typing: chosen with the arrows and Enter, Tab, or a click."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyledItemDelegate
from PySide6.QtWidgets import QStyleOptionViewItem as Option

from ctdesk.ui import edits
from ctdesk.ui.palette import look

BESIDE = Qt.ItemDataRole.UserRole + 1
_MOST_SEEN = 9


@dataclass(frozen=True)
class Choice:
    """One suggestion: the key it stands for, its words, and smaller words beside them.

    `is_new` offers to record what was typed as something new.
    """

    key: int | str
    label: str
    beside: str = ""
    is_new: bool = False


class SuggestingLine(edits.LineEdit):
    """A line with a list of suggestions beneath; the list never takes the keyboard away."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._offered: Sequence[Choice] = ()
        self._list: QListWidget | None = None

    def offer(self, choices: Sequence[Choice], *, marked: int = 0) -> None:
        """Show suggestions, or hide the list when there are none; the first is marked.

        With `marked` -1 none is, and Enter keeps what was typed.
        """
        self._offered = choices
        if not choices or not self.hasFocus():
            self.put_away()
            return
        shown = self._suggestions()
        shown.clear()
        for choice in choices:
            item = QListWidgetItem(choice.label)
            item.setData(BESIDE, choice.beside)
            shown.addItem(item)
        shown.setCurrentRow(marked)
        self._place(shown)
        shown.show()
        shown.raise_()

    def offered(self) -> list[str]:
        """The words suggested now."""
        return [choice.label for choice in self._offered] if self.is_suggesting() else []

    def is_suggesting(self) -> bool:
        """Whether the list is open."""
        return self._list is not None and not self._list.isHidden()

    def has_marked(self) -> bool:
        """Whether Enter would take a suggestion."""
        return self.is_suggesting() and self._list is not None and self._list.currentRow() >= 0

    def take_marked(self) -> None:
        """Take the suggestion that is marked."""
        self._take()

    def put_away(self) -> None:
        """Hide the list."""
        if self._list is not None:
            self._list.hide()

    def event(self, event: QEvent) -> bool:
        """Tab takes the marked suggestion along while the list is open."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Tab
            and self.has_marked()
        ):
            self._take()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move in the list, Enter takes, Escape hides."""
        key = event.key()
        if self.is_suggesting() and self._list is not None:
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                step = 1 if key == Qt.Key.Key_Down else -1
                here = self._list.currentRow() if self.has_marked() else min(-step, 0)
                row = (here + step) % self._list.count()
                self._list.setCurrentRow(row)
                return
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take()
                return
            if key == Qt.Key.Key_Escape:
                self.put_away()
                return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the list when the keyboard goes."""
        self.put_away()
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Hide the list with the line."""
        self.put_away()
        super().hideEvent(event)

    def _take(self) -> None:
        row = self._list.currentRow() if self._list is not None else -1
        self.put_away()
        if 0 <= row < len(self._offered):
            self.chosen.emit(self._offered[row])

    def _clicked(self, item: QListWidgetItem) -> None:
        if self._list is not None:
            self._list.setCurrentItem(item)
        self._take()

    def _suggestions(self) -> QListWidget:
        if self._list is None or self._list.parent() is not self.window():
            made = QListWidget(self.window())
            made.setObjectName("suggestions")
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            made.setItemDelegate(TwoTexts(made))
            made.setUniformItemSizes(True)
            made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            made.setAccessibleName(self.accessibleName())
            made.itemClicked.connect(self._clicked)
            made.hide()
            self.destroyed.connect(made.deleteLater)
            self._list = made
        return self._list

    def _place(self, shown: QListWidget) -> None:
        window = self.window()
        rows = min(shown.count(), _MOST_SEEN)
        high = rows * shown.sizeHintForRow(0) + look().px(10)
        wide = max(self.width(), look().px(340))
        corner = self.mapTo(window, QPoint(0, self.height() + look().px(2)))
        left = corner.x()
        if self.window().layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = corner.x() + self.width() - wide
        left = min(max(left, 0), max(window.width() - wide, 0))
        top = corner.y()
        if top + high > window.height():
            top = max(top - high - self.height() - look().px(4), 0)
        shown.setGeometry(QRect(left, top, wide, high))


class TwoTexts(QStyledItemDelegate):
    """Paints the smaller words in grey after the words themselves."""

    def initStyleOption(self, option: Option, index: QModelIndex | QPersistentModelIndex) -> None:
        """WORKAROUND: Qt writes the marked line in white, whatever the style sheet says."""
        super().initStyleOption(option, index)
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
            option.palette.setColor(
                group, QPalette.ColorRole.HighlightedText, look().colour("text")
            )

    def paint(
        self, painter: QPainter, option: Option, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The item as usual, then what stands beside it at the trailing edge."""
        super().paint(painter, option, index)
        beside = index.data(BESIDE)
        if not beside:
            return
        label = option.fontMetrics.horizontalAdvance(str(index.data()))
        free = option.rect.width() - label - look().px(44)
        if free < look().px(40):
            return
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        inner = option.rect.adjusted(look().px(12), 0, -look().px(12), 0)
        side = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        painter.save()
        painter.setPen(look().colour("subtle"))
        words = option.fontMetrics.elidedText(str(beside), Qt.TextElideMode.ElideRight, free)
        # Else Qt turns the side of Arabic words round once more.
        side |= Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inner, side, words)
        painter.restore()
