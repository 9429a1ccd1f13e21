"""A splitter that remembers how its parts were sized, for each reading direction."""

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter

from ctdesk.ui.memory import Memory
from ctdesk.ui.palette import look


class KeptSplitter(QSplitter):
    """A wide part and, at its trailing side, a narrow one of `narrow` pixels."""

    def __init__(self, memory: Memory, key: str, narrow: int) -> None:
        super().__init__()
        self._memory, self._key, self._narrow = memory, key, narrow
        self._is_restored = False
        self.splitterMoved.connect(self._keep)

    def settle(self) -> None:
        """Fix which part grows, once both are there."""
        self.setCollapsible(0, False)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        self.setHandleWidth(1)

    def showEvent(self, event: QShowEvent) -> None:
        """Size the parts when the width is known."""
        super().showEvent(event)
        if not self._is_restored:
            self._is_restored = True
            self._restore()

    def changeEvent(self, event: QEvent) -> None:
        """Take the sizes kept for the other direction."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "_is_restored"):
            self._restore()

    def _restore(self) -> None:
        kept = self._memory.get(self._key, {}).get(self._direction())
        narrow = kept if isinstance(kept, int) else look().px(self._narrow)
        self.setSizes([max(self.width() - narrow, 1), narrow])

    @Slot()
    def _keep(self) -> None:
        kept = {**self._memory.get(self._key, {}), self._direction(): self.sizes()[1]}
        self._memory.keep(self._key, kept)

    def _direction(self) -> str:
        return "rtl" if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else "ltr"
