"""A thin strip while a step on many people takes time: how far it is, and a way to stop it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from ctdesk.kernel.i18n import tr
from ctdesk.ui.buttons import button
from ctdesk.ui.jobs import Job
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel

_BLINK = 300


class Working(QWidget):
    """Follows one job at a time; stopped in time, it changes nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("report")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._job: Job | None = None
        self._text = PlainLabel()
        self.bar = QProgressBar()
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self._shown = QTimer(self, singleShot=True, interval=_BLINK)
        self._shown.timeout.connect(self.show)
        row = QHBoxLayout(self)
        row.setContentsMargins(look().px(18), look().px(8), look().px(18), look().px(8))
        row.setSpacing(look().px(10))
        row.addWidget(self._text)
        row.addWidget(self.bar, 1)
        row.addWidget(button(lambda: tr("Stop"), self.stop))
        self.hide()

    def follow(self, start: Callable[[], Job], words: str) -> None:
        """Start a job and show it if it takes time."""
        self._text.setText(words)
        self.bar.setAccessibleName(words)
        self.bar.setValue(0)
        self._shown.start()
        job = start()
        # A job that is done at once has put this away already.
        self._job = job if self._shown.isActive() or self.isVisible() else None

    def is_at(self, fraction: float) -> None:
        """Show how far it is."""
        self.bar.setValue(round(fraction * 100))

    def end(self) -> None:
        """There is nothing to follow any more."""
        self._shown.stop()
        self._job = None
        self.hide()

    def stop(self) -> None:
        """Call the job off; what it wrote so far is taken back."""
        if self._job is not None:
            self._job.cancel()
        self.end()
