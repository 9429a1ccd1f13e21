"""Ctrl+K: every action by typing a part of its name."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ctdesk.kernel.i18n import tr
from ctdesk.ui.actions import Action
from ctdesk.ui.desk import Desk
from ctdesk.ui.edits import LineEdit
from ctdesk.ui.icons import icon
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel
from ctdesk.ui.tokens import ICON

_KEYS = Qt.ItemDataRole.UserRole + 1
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class CommandList(QDialog):
    """A line to type in, and under it the actions whose words begin with what is typed."""

    def __init__(self, parent: QWidget, desk: Desk, actions: Sequence[Action]) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("commands")
        self._desk = desk
        self._actions = list(actions)
        self._typed = LineEdit()
        self._typed.setObjectName("palette")
        self._typed.setPlaceholderText(tr("What would you like to do?"))
        self._typed.setAccessibleName(tr("Find an action"))
        self._found = QListWidget()
        self._found.setAccessibleName(tr("Actions"))
        self._found.setUniformItemSizes(True)
        self._found.setIconSize(QSize(look().px(ICON), look().px(ICON)))
        self._found.setItemDelegate(_Line(self._found))
        self._nothing = PlainLabel(tr("No action of that name"), role="subtle", centred=True)
        self._nothing.hide()
        self._lay_out(parent)
        self._typed.textChanged.connect(self._narrow)
        self._typed.installEventFilter(self)
        self._found.itemActivated.connect(self._chosen)
        self._found.itemClicked.connect(self._chosen)
        self._narrow("")

    def shown(self) -> list[str]:
        """The labels in the list, from the top."""
        return [self._action(row).label() for row in range(self._found.count())]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys move in the list while typing, and Enter choose."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _MOVES:
                self._found.event(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._carry_out()
                return True
        return super().eventFilter(watched, event)

    def _lay_out(self, parent: QWidget) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, look().px(8))
        column.setSpacing(look().px(6))
        column.addWidget(self._typed)
        column.addWidget(self._nothing)
        column.addWidget(self._found, 1)
        self.resize(look().px(520), look().px(420))
        middle = parent.mapToGlobal(parent.rect().center())
        self.move(middle.x() - self.width() // 2, middle.y() - look().px(300))

    @Slot(str)
    def _narrow(self, text: str) -> None:
        self._found.clear()
        wanted = text.casefold().split()
        for position, action in enumerate(self._actions):
            words = action.label().casefold().replace("…", "").split()
            if all(any(word.startswith(part) for word in words) for part in wanted):
                self._add(position, action)
        self._found.setCurrentRow(0)
        self._nothing.setVisible(self._found.count() == 0)

    def _add(self, position: int, action: Action) -> None:
        detail = action.detail(self._desk)
        line = QListWidgetItem(f"{action.label()}: {detail}" if detail else action.label())
        line.setData(Qt.ItemDataRole.UserRole, position)
        line.setData(_KEYS, "".join(action.shortcuts[:1]))
        line.setIcon(icon(action.icon or "chevron-right", look().colours.subtle))
        self._found.addItem(line)

    def _action(self, row: int) -> Action:
        return self._actions[int(self._found.item(row).data(Qt.ItemDataRole.UserRole))]

    @Slot()
    def _chosen(self) -> None:
        self._carry_out()

    def _carry_out(self) -> None:
        row = self._found.currentRow()
        if row >= 0:
            action = self._action(row)
            self.close()
            action.run(self._desk)


class _Line(QStyledItemDelegate):
    """An action's line, with its keys in grey at the trailing edge."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Keep dark words on the pale ground of the chosen line."""
        super().initStyleOption(option, index)
        option.palette.setColor(QPalette.ColorRole.HighlightedText, look().colour("text"))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """The line, then the keys."""
        super().paint(painter, option, index)
        painter.setPen(look().colour("subtle"))
        room = option.rect.adjusted(look().px(16), 0, -look().px(16), 0)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        centre = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(room, side | centre, index.data(_KEYS))
