"""Several things to take or leave, one under the other."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ctdesk.ui.palette import look
from ctdesk.ui.plain import menu_text


class Ticks(QWidget):
    """Boxes of (key, label) pairs; `changed` is called when a person ticks or clears one."""

    def __init__(self, changed: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("ground", "none")
        self._changed = changed
        self._boxes: dict[str, QCheckBox] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look().px(2))

    def offer(self, pairs: Iterable[tuple[str, str]], taken: Iterable[str]) -> None:
        """Show these, some of them ticked; nobody is told."""
        chosen = set(taken)
        for key, label in pairs:
            if key not in self._boxes:
                self._boxes[key] = box = QCheckBox()
                box.toggled.connect(lambda _on: self._changed())
                self._column.addWidget(box)
            box = self._boxes[key]
            with QSignalBlocker(box):
                box.setText(menu_text(label))
                box.setAccessibleName(label)
                box.setChecked(key in chosen)

    def taken(self) -> tuple[str, ...]:
        """The keys that are ticked, in order."""
        return tuple(key for key, box in self._boxes.items() if box.isChecked())

    def tick(self, key: str, *, on: bool = True) -> None:
        """Tick or clear one as a person would."""
        self._boxes[key].setChecked(on)
