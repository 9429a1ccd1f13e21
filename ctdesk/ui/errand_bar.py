"""The bar that shows how far an errand is."""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QProgressBar

from ctdesk.kernel.i18n import tr
from ctdesk.ui.errand import Errand
from ctdesk.ui.retell import retell

_EVERY = 100
"""Milliseconds between two looks."""

_STEPS = 1000


class ErrandBar(QProgressBar):
    """Looks at an errand from time to time, or is told how far it is."""

    def __init__(self) -> None:
        super().__init__()
        self._errand: Errand | None = None
        self.setRange(0, _STEPS)
        self.setTextVisible(False)
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self._look)
        retell(self, lambda: self.setAccessibleName(tr("How far it is")))

    def follow(self, errand: Errand) -> None:
        """Begin with an errand from nothing on."""
        self._errand = errand
        self.tell(0)
        self._timer.start()

    @Slot(float)
    def tell(self, fraction: float) -> None:
        """Move it now."""
        self.setValue(round(fraction * _STEPS))

    def end(self) -> None:
        """Look no more."""
        self._errand = None
        self._timer.stop()

    @Slot()
    def _look(self) -> None:
        if self._errand is not None and self._errand.fraction:
            self.tell(self._errand.fraction)
