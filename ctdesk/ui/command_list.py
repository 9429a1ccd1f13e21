"""Ctrl+K: every action by typing a part of its name."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ctdesk.kernel.i18n import tr
from ctdesk.ui.actions import Action
from ctdesk.ui.desk import Desk
from ctdesk.ui.edits import LineEdit
from ctdesk.ui.icons import icon
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel

_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class CommandList(QDialog):
    """A line to type in, and under it the actions whose words begin with what is typed."""

    def __init__(self, parent: QWidget, desk: Desk, actions: Sequence[Action]) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._actions = list(actions)
        self._typed = LineEdit()
        self._typed.setObjectName("palette")
        self._typed.setPlaceholderText(tr("What would you like to do?"))
        self._typed.setAccessibleName(tr("Find an action"))
        self._found = QListWidget()
        self._found.setAccessibleName(tr("Actions"))
        self._found.setUniformItemSizes(True)
        self._nothing = PlainLabel(tr("No action of that name"), role="subtle")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
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
        keys = "  ·  ".join(action.shortcuts[:1])
        line = QListWidgetItem(f"{action.label()}    {keys}" if keys else action.label())
        line.setData(Qt.ItemDataRole.UserRole, position)
        line.setIcon(icon(action.icon or "chevron-right", look().colours.subtle))
        self._found.addItem(line)

    def _action(self, row: int) -> Action:
        return self._actions[self._found.item(row).data(Qt.ItemDataRole.UserRole)]

    @Slot()
    def _chosen(self) -> None:
        self._carry_out()

    def _carry_out(self) -> None:
        row = self._found.currentRow()
        if row >= 0:
            action = self._action(row)
            self.close()
            action.run(self._desk)
